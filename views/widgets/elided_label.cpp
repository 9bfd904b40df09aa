// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/elided_label.h"

#include <QPainter>

namespace cellgap {

namespace {

constexpr int narrowest = 20;

} // namespace

QSize ElidedLabel::minimumSizeHint() const
{
    return {narrowest, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft),
                     fontMetrics().elidedText(text(), m_mode, contentsRect().width()));
}

} // namespace cellgap
