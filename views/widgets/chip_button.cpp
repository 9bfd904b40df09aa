// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/chip_button.h"

#include "views/widgets/theme.h"

#include <QAction>
#include <QPainter>

namespace cellgap {

namespace {

constexpr int beside = 10; ///< of the text, on each side
constexpr int between = 3; ///< chips
constexpr QChar tick(0x2713);

} // namespace

ChipButton::ChipButton(QAction &action, QWidget *parent)
    : QToolButton(parent)
{
    setDefaultAction(&action);
    setAccessibleName(action.text());
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
}

ChipButton::ChipButton(const QString &text, QWidget *parent)
    : QToolButton(parent)
{
    setText(text);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
}

QString ChipButton::shownText() const
{
    return defaultAction() != nullptr ? defaultAction()->iconText() : text();
}

/// With room for the tick, so that nothing moves when it comes and goes.
QSize ChipButton::sizeHint() const
{
    const int ticked =
        isCheckable() ? fontMetrics().horizontalAdvance(QStringLiteral(" ") + tick) : 0;
    return {fontMetrics().horizontalAdvance(shownText()) + ticked + 2 * (beside + between),
            fontMetrics().height() + 8};
}

void ChipButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base);
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor fill = isChecked() ? mixed(base, accent, 0.14F) : base;
    const QRectF pill = QRectF(rect()).adjusted(between + 0.5, 1.5, -between - 0.5, -1.5);
    painter.setPen(
        QPen(isChecked() || hasFocus() ? accent : ruleColour(palette()), hasFocus() ? 2.0 : 1.0));
    painter.setBrush(underMouse() ? mixed(fill, accent, 0.10F) : fill);
    painter.drawRoundedRect(pill, 0.5 * pill.height(), 0.5 * pill.height());
    painter.setPen(isChecked() || defaultAction() == nullptr ? palette().color(QPalette::Text)
                                                             : faintText(palette()));
    const QString text =
        isChecked() ? QStringLiteral("%1 %2").arg(shownText()).arg(tick) : shownText();
    painter.drawText(pill, Qt::AlignCenter, text);
}

} // namespace cellgap
