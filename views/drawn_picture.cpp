// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawn_picture.h"

#include "views/theme.h"

#include <QPainter>

namespace cellgap {

void DrawnPicture::drawNotice(QPainter &painter, const QSize &size, const QString &text) const
{
    painter.setPen(faintText(palette()));
    painter.drawText(QRectF(QPointF(), size),
                     static_cast<int>(Qt::AlignCenter) | static_cast<int>(Qt::TextWordWrap), text);
}

void DrawnPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter, size());
}

} // namespace cellgap
