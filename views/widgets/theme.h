// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QApplication;
class QWidget;

namespace cellgap {

enum class Theme { system, light, dark };

/// The palette of a theme; the system's is the one that the application began with.
QPalette paletteOf(Theme theme);

/// Gives all windows the theme's colours.
void applyTheme(Theme theme);

/// Remembers the palette that the system gave; call once, before any theme is applied.
void rememberSystemPalette();

/// The colour that is that share of the way from one colour to another.
QColor mixed(const QColor &a, const QColor &b, float shareOfB);

/// A colour between two roles of a palette, for what is less important than its text.
QColor faintText(const QPalette &palette);

/// A thin line or a track on the background.
QColor ruleColour(const QPalette &palette);

} // namespace cellgap
