// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plotting/plot_object.h"

#include <QPainter>

namespace cellgap {

PlotObject::PlotObject(Draw draw, const QSize &size)
    : m_draw(std::move(draw))
    , m_size(size)
{
}

QSizeF PlotObject::intrinsicSize(QTextDocument *, int, const QTextFormat &)
{
    return m_size;
}

void PlotObject::drawObject(QPainter *painter, const QRectF &place, QTextDocument *, int,
                            const QTextFormat &)
{
    // A plot sets clips of its own: on a page that is not its own it would be drawn over the foot.
    if (painter->hasClipping() && !painter->clipBoundingRect().contains(place.center()))
        return;
    painter->save();
    painter->translate(place.topLeft());
    m_draw(*painter, m_size);
    painter->restore();
}

} // namespace cellgap
