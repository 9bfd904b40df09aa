// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/pick_button.h"

#include "views/widgets/theme.h"

#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace cellgap {

namespace {

constexpr int narrowest = 4; ///< letters that are always shown

} // namespace

PickButton::PickButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PickButton::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    update();
}

QStyleOptionComboBox PickButton::option() const
{
    QStyleOptionComboBox option;
    option.initFrom(this);
    option.state.setFlag(QStyle::State_Sunken, isDown());
    option.currentText = text().isEmpty() ? m_placeholder : text();
    if (text().isEmpty())
        option.palette.setColor(QPalette::ButtonText, faintText(palette()));
    const QRect area =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText =
        fontMetrics().elidedText(option.currentText, Qt::ElideRight, area.width() - 4);
    return option;
}

QSize PickButton::sizeHint() const
{
    const QStyleOptionComboBox shown = option();
    const QSize content(fontMetrics().averageCharWidth() * narrowest, fontMetrics().height());
    return style()->sizeFromContents(QStyle::CT_ComboBox, &shown, content, this);
}

QSize PickButton::minimumSizeHint() const
{
    return sizeHint();
}

void PickButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    const QStyleOptionComboBox shown = option();
    painter.drawComplexControl(QStyle::CC_ComboBox, shown);
    painter.drawControl(QStyle::CE_ComboBoxLabel, shown);
}

} // namespace cellgap
