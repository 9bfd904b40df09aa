// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/app_icon.h"

#include <QIcon>
#include <QPainter>
#include <QPixmap>

namespace cellgap {

namespace {

/// In a square of 32; readable on light and dark.
void draw(QPainter &painter)
{
    const QColor blue("#0072b2");
    const QColor vermilion("#d55e00");
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blue);
    painter.drawRoundedRect(QRectF(1.0, 1.0, 30.0, 30.0), 6.0, 6.0);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(QRectF(4.5, 9.5, 21.0, 13.0), 2.0, 2.0);
    painter.drawRect(QRectF(25.5, 13.5, 2.5, 5.0));
    painter.setBrush(vermilion);
    painter.drawRect(QRectF(6.5, 11.5, 9.0, 9.0));
    painter.setBrush(blue);
    painter.drawRect(QRectF(20.0, 6.5, 2.0, 19.0));
}

} // namespace

QIcon appIcon()
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256}) {
        QPixmap picture(size, size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.scale(size / 32.0, size / 32.0);
        draw(painter);
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
}

} // namespace cellgap
