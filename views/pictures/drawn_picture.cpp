// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/drawn_picture.h"

#include <QPainter>

namespace cellgap {

void DrawnPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter, size());
}

} // namespace cellgap
