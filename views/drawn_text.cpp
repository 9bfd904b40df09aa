// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawn_text.h"

#include <QFontMetricsF>
#include <QPainter>

namespace cellgap {

void drawElided(QPainter &painter, const QRectF &area, int alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    painter.drawText(area, alignment, metrics.elidedText(text, Qt::ElideRight, area.width()));
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace cellgap
