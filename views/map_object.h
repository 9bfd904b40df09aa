// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSize>
#include <QTextObjectInterface>

namespace cellgap {

class EnergyMap;

/// Draws a map of energies inside a text document whose painter comes from EnergyMap::painterOn().
class MapObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    MapObject(EnergyMap &map, const QSize &size);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &place, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    EnergyMap &m_map;
    QSize m_size;
};

} // namespace cellgap
