// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map_object.h"

#include "views/energy_map.h"

#include <QPainter>

namespace cellgap {

MapObject::MapObject(EnergyMap &map, const QSize &size)
    : m_map(map)
    , m_size(size)
{
}

QSizeF MapObject::intrinsicSize(QTextDocument *, int, const QTextFormat &)
{
    return m_size;
}

void MapObject::drawObject(QPainter *painter, const QRectF &place, QTextDocument *, int,
                           const QTextFormat &)
{
    // A plot sets clips of its own: on a page that is not the map's it would be drawn over the
    // foot.
    if (painter->hasClipping() && !painter->clipBoundingRect().contains(place.center()))
        return;
    painter->save();
    painter->translate(place.topLeft());
    m_map.draw(*painter, m_size);
    painter->restore();
}

} // namespace cellgap
