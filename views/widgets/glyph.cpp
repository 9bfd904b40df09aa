// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/glyph.h"

#include "views/widgets/theme.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPixmap>

namespace cellgap {

namespace {

constexpr double grid = 16.0; ///< side of the square that glyphs are drawn in

/// A sheet with a folded corner.
QPainterPath sheet()
{
    QPainterPath path;
    path.addPolygon(QPolygonF{{3.5, 1.5}, {9.5, 1.5}, {12.5, 4.5}, {12.5, 14.5}, {3.5, 14.5}});
    path.closeSubpath();
    path.addPolygon(QPolygonF{{9.5, 1.5}, {9.5, 4.5}, {12.5, 4.5}});
    return path;
}

QPainterPath lines(std::initializer_list<QLineF> drawn)
{
    QPainterPath path;
    for (const QLineF &line : drawn) {
        path.moveTo(line.p1());
        path.lineTo(line.p2());
    }
    return path;
}

/// An arrow that turns back to the left.
QPainterPath turn()
{
    QPainterPath path(QPointF(3.0, 6.0));
    path.lineTo(9.5, 6.0);
    path.cubicTo(14.5, 6.0, 14.5, 13.0, 9.5, 13.0);
    path.lineTo(6.0, 13.0);
    path.addPolygon(QPolygonF{{6.0, 3.0}, {3.0, 6.0}, {6.0, 9.0}});
    return path;
}

QPainterPath pathOf(Glyph glyph)
{
    QPainterPath path;
    switch (glyph) {
    case Glyph::fresh:
        path = sheet();
        path.addPath(lines({{5.5, 9.5, 10.5, 9.5}, {8.0, 7.0, 8.0, 12.0}}));
        break;
    case Glyph::open:
        path.addPolygon(
            QPolygonF{{1.5, 13.5}, {1.5, 2.5}, {6.0, 2.5}, {7.5, 4.5}, {13.0, 4.5}, {13.0, 7.0}});
        path.addPolygon(QPolygonF{{1.5, 13.5}, {4.0, 7.0}, {15.0, 7.0}, {12.5, 13.5}, {1.5, 13.5}});
        break;
    case Glyph::save:
        path = lines({{8.0, 1.5, 8.0, 10.0}, {4.5, 6.5, 8.0, 10.0}, {11.5, 6.5, 8.0, 10.0}});
        path.addPolygon(QPolygonF{{1.5, 9.5}, {1.5, 14.0}, {14.5, 14.0}, {14.5, 9.5}});
        break;
    case Glyph::undo:
        path = turn();
        break;
    case Glyph::redo:
        path = QTransform(-1.0, 0.0, 0.0, 1.0, grid, 0.0).map(turn());
        break;
    case Glyph::report:
        path = sheet();
        path.addPath(
            lines({{5.5, 7.5, 10.5, 7.5}, {5.5, 10.0, 10.5, 10.0}, {5.5, 12.5, 8.5, 12.5}}));
        break;
    case Glyph::panel:
        path.addRect(1.5, 2.5, 13.0, 11.0);
        path.addPath(
            lines({{10.0, 2.5, 10.0, 13.5}, {11.5, 5.5, 13.0, 5.5}, {11.5, 8.0, 13.0, 8.0}}));
        break;
    }
    return path;
}

class GlyphEngine : public QIconEngine
{
public:
    explicit GlyphEngine(Glyph glyph)
        : m_glyph(glyph)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode,
               QIcon::State /*state*/) override
    {
        const QPalette palette = QGuiApplication::palette();
        const double side = std::min(rect.width(), rect.height());
        const QColor colour = palette.color(
            mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::ButtonText);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(rect).center() - QPointF(0.5, 0.5) * side);
        painter->scale(side / grid, side / grid);
        painter->setPen(QPen(colour, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(pathOf(m_glyph));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, QRect({}, size), mode, state);
        return drawn;
    }

    QIconEngine *clone() const override { return new GlyphEngine(*this); }

private:
    Glyph m_glyph;
};

} // namespace

QIcon glyphIcon(Glyph glyph)
{
    return QIcon(new GlyphEngine(glyph));
}

} // namespace cellgap
