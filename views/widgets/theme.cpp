// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/theme.h"

#include <QApplication>
#include <QToolTip>

#include <optional>

namespace cellgap {

namespace {

struct Colours {
    QColor window;
    QColor base;
    QColor alternate;
    QColor text;
    QColor disabled;
    QColor button;
    QColor line;
    QColor accent;
    QColor onAccent;
};

QPalette made(const Colours &colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::Base, colours.base);
    palette.setColor(QPalette::AlternateBase, colours.alternate);
    palette.setColor(QPalette::Button, colours.button);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::BrightText}) {
        palette.setColor(role, colours.text);
        palette.setColor(QPalette::Disabled, role, colours.disabled);
    }
    palette.setColor(QPalette::ToolTipBase, colours.alternate);
    palette.setColor(QPalette::PlaceholderText, faintText(palette));
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::Light, colours.base);
    palette.setColor(QPalette::Midlight, colours.line);
    palette.setColor(QPalette::Mid, colours.line);
    palette.setColor(QPalette::Dark, colours.disabled);
    palette.setColor(QPalette::Shadow, colours.line);
    return palette;
}

std::optional<QPalette> &systemPalette()
{
    static std::optional<QPalette> palette;
    return palette;
}

} // namespace

void rememberSystemPalette()
{
    systemPalette() = QApplication::palette();
}

QPalette paletteOf(Theme theme)
{
    switch (theme) {
    case Theme::light:
        return made({.window = {0xF1, 0xF3, 0xF5},
                     .base = {0xFF, 0xFF, 0xFF},
                     .alternate = {0xF7, 0xF8, 0xFA},
                     .text = {0x1B, 0x1E, 0x24},
                     .disabled = {0x8A, 0x91, 0x9B},
                     .button = {0xFA, 0xFB, 0xFC},
                     .line = {0xD8, 0xDC, 0xE1},
                     .accent = {0x00, 0x72, 0xB2},
                     .onAccent = {0xFF, 0xFF, 0xFF}});
    case Theme::dark:
        return made({.window = {0x1A, 0x1D, 0x22},
                     .base = {0x22, 0x26, 0x2D},
                     .alternate = {0x2A, 0x2F, 0x37},
                     .text = {0xE6, 0xE8, 0xEB},
                     .disabled = {0x86, 0x8E, 0x99},
                     .button = {0x2A, 0x2F, 0x37},
                     .line = {0x3D, 0x44, 0x4E},
                     .accent = {0x56, 0xB4, 0xE9},
                     .onAccent = {0x0E, 0x12, 0x18}});
    case Theme::system:
        break;
    }
    return systemPalette().value_or(QApplication::palette());
}

void applyTheme(Theme theme)
{
    const QPalette palette = paletteOf(theme);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

QColor mixed(const QColor &a, const QColor &b, float shareOfB)
{
    const auto mix = [shareOfB](float x, float y) { return x + shareOfB * (y - x); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()),
                            mix(a.blueF(), b.blueF()));
}

QColor faintText(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.32F);
}

QColor ruleColour(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.13F);
}

} // namespace cellgap
