// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/flat_button.h"

#include "views/widgets/theme.h"

#include <QEvent>
#include <QPainter>

namespace cellgap {

namespace {

constexpr int arrowWidth = 16;
constexpr int leastWidth = 60; ///< of an action

} // namespace

FlatButton::FlatButton(Look look, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setCheckable(look == Look::heading || look == Look::link);
    setSizePolicy(look == Look::action ? QSizePolicy::Maximum : QSizePolicy::Fixed,
                  QSizePolicy::Fixed);
}

QFont FlatButton::textFont() const
{
    QFont made = font();
    made.setBold(m_look == Look::heading);
    return made;
}

int FlatButton::leftOfText() const
{
    return m_look == Look::heading || m_look == Look::arrow ? arrowWidth : 6;
}

QSize FlatButton::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    return {leftOfText() + metrics.horizontalAdvance(text()) + (m_look == Look::action ? 6 : 2),
            metrics.height() + 4};
}

QSize FlatButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return m_look == Look::action ? whole.boundedTo({leastWidth, whole.height()}) : whole;
}

void FlatButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void FlatButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor text = palette().color(QPalette::Text);
    const QColor faint = faintText(palette());
    if (m_look == Look::heading || m_look == Look::arrow) {
        const QPolygonF down{{-4.0, -2.0}, {4.0, -2.0}, {0.0, 3.0}};
        const QPolygonF right{{-2.0, -4.0}, {3.0, 0.0}, {-2.0, 4.0}};
        const bool open = m_look == Look::arrow || isChecked();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(underMouse() ? text : faint);
        painter.drawPolygon((open ? down : right).translated(0.5 * arrowWidth, 0.5 * height()));
    }
    painter.setFont(textFont());
    if (m_look == Look::action) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(ruleColour(palette()));
        painter.setBrush(underMouse() ? ruleColour(palette()) : palette().color(QPalette::Base));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3.0, 3.0);
    }
    painter.setPen(m_look == Look::action                  ? palette().color(QPalette::Link)
                   : m_look == Look::link && !underMouse() ? faint
                                                           : text);
    const QRect area = rect().adjusted(leftOfText(), 0, 0, 0);
    painter.drawText(area, static_cast<int>(Qt::AlignVCenter) | static_cast<int>(Qt::AlignLeft),
                     m_look == Look::action ? painter.fontMetrics().elidedText(
                                                  this->text(), Qt::ElideMiddle, area.width())
                                            : this->text());
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace cellgap
