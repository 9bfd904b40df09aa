// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/cell_drawing.h"

#include "model/core/base/number_text.h"
#include "model/core/base/unit.h"
#include "model/qt/local_text.h"
#include "views/plotting/plot_style.h"
#include "views/widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cellgap {

namespace {

constexpr double gap = 6.0;
constexpr double between = 36.0;   ///< front and section
constexpr double tick = 4.0;       ///< of a dimension line, to each side
constexpr double leastPitch = 2.5; ///< pixels between two turns that are still drawn
constexpr double pointsPerTurn = 60.0;
constexpr float overStrength = 0.45F;

const int centred = static_cast<int>(Qt::AlignHCenter | Qt::AlignTop);

QColor over(const PlotStyle &style)
{
    QColor colour = style.missed;
    colour.setAlphaF(overStrength);
    return colour;
}

} // namespace

CellDrawing::CellDrawing(QWidget *parent)
    : DrawnPicture(parent)
{
    setAccessibleName(tr("Drawing of the cell"));
}

void CellDrawing::setTask(const PictureTask &task)
{
    const EvaluatedDesign &design = task.designs.front();
    m_outline = cellOutline(design.design(), design.result);
    setAccessibleDescription(summary());
    update();
}

QString CellDrawing::millimetres(Length length) const
{
    return quantityText(unit::mm.in(length), 3, unit::mm.text, locale());
}

/// "positive 140 mm × 228 mm, sheets: 24".
QString CellDrawing::caption() const
{
    const CellOutline &outline = *m_outline;
    const bool whole = outline.sheets == std::floor(outline.sheets);
    const QString sheets = whole ? locale().toString(static_cast<int>(outline.sheets))
                                 : localized(significant(outline.sheets, 3), locale());
    if (isRound())
        return tr("positive %1 high, turns: %2").arg(millimetres(outline.electrodeHeight), sheets);
    return tr("positive %1 × %2, sheets: %3")
        .arg(millimetres(outline.electrodeWidth), millimetres(outline.electrodeHeight), sheets);
}

QString CellDrawing::overfullText() const
{
    return tr("contents %1 in a room of %2")
        .arg(millimetres(m_outline->contents.largest()), millimetres(m_outline->room));
}

QString CellDrawing::summary() const
{
    if (!m_outline)
        return tr("No drawing: the cell cannot be built as described.");
    QStringList lines;
    lines << (isRound() ? tr("Cell: diameter %1, height %2")
                              .arg(millimetres(m_outline->width), millimetres(m_outline->height))
                        : tr("Cell: width %1, height %2, thickness %3")
                              .arg(millimetres(m_outline->width), millimetres(m_outline->height),
                                   millimetres(m_outline->depth)));
    lines << caption();
    if (m_outline->overfull())
        lines << overfullText();
    return lines.join('\n');
}

ReportTable CellDrawing::data() const
{
    ReportTable table{.columns = {{phrase("Dimension")}, {phrase("Length"), true}}};
    if (!m_outline) {
        table.rows.push_back({{phrase("the cell cannot be built")}, {}});
        return table;
    }
    const auto add = [&table](std::string_view name, Length length) {
        if (length.value() > 0.0)
            table.rows.push_back({{phrase(name)}, numberCell(unit::mm.in(length), 6, "mm")});
    };
    const CellOutline &outline = *m_outline;
    add(isRound() ? "Diameter" : "Width", outline.width);
    add("Height", outline.height);
    add("Thickness", isRound() ? Length() : outline.depth);
    add("Wall", outline.wall);
    add("Positive width", isRound() ? Length() : outline.electrodeWidth);
    add("Positive height", outline.electrodeHeight);
    add("Contents as assembled", outline.contents.assembled);
    add("Contents charged", outline.contents.charged);
    add("Contents discharged", outline.contents.discharged);
    add("Room for the contents", outline.room);
    return table;
}

void CellDrawing::draw(QPainter &painter, const QSize &size)
{
    m_readings.clear();
    const PlotStyle style = PlotStyle::from(palette(), font());
    painter.setFont(style.labelFont);
    if (!m_outline) {
        drawNotice(painter, size, tr("No drawing: the cell cannot be built as described."));
        return;
    }
    const CellOutline &outline = *m_outline;
    const QFontMetricsF metrics(style.labelFont, painter.device());
    const double line = metrics.height();
    const double left = metrics.horizontalAdvance(millimetres(outline.height)) + 2.0 * gap;
    const double side = std::max(between, metrics.horizontalAdvance(millimetres(outline.depth)));
    const double lines = m_outline->overfull() ? 2.0 : 1.0;
    const double below = (1.0 + lines) * line + 3.0 * gap;
    const double ends = (outline.bothEnds ? 2.0 : 1.0) * unit::mm.in(outline.terminal);
    const double wide = unit::mm.in(outline.width);
    const double deep = unit::mm.in(std::max(outline.depth, outline.contents.largest()));
    const double tall = std::max(unit::mm.in(outline.height) + ends, isRound() ? deep : 0.0);
    const double scale = std::min((size.width() - left - 2.0 * side - 4.0) / (wide + deep),
                                  (size.height() - below - 4.0) / tall);
    if (!(scale > 0.0))
        return;
    const double high = scale * unit::mm.in(outline.height);
    const double used = scale * (wide + deep) + side;
    const double start = left + std::max(0.0, 0.5 * (size.width() - left - used - side));
    const double spare = std::max(0.0, size.height() - below - scale * tall);
    const double bottom =
        2.0 + 0.5 * spare + scale * (tall - (outline.bothEnds ? 0.5 * ends : 0.0));
    const QRectF front(start, bottom - high, scale * wide, high);
    const QRectF section(front.right() + side + 0.5 * scale * (deep - unit::mm.in(outline.depth)),
                         front.top(), scale * unit::mm.in(outline.depth), high);
    drawFront(painter, front, scale);
    if (isRound()) {
        const double radius = 0.5 * section.width();
        const QPointF centre(section.center().x(), front.bottom() - std::max(radius, 0.5 * high));
        drawRound(painter, centre, scale);
        drawAcross(painter, {centre.x() - radius, centre.y() - radius, 2.0 * radius, 2.0 * radius},
                   side, outline.depth);
    } else {
        drawSide(painter, section, scale);
        drawAcross(painter, section, side, outline.depth);
    }
    if (!isRound())
        drawAcross(painter,
                   front.adjusted(0.0, 0.0, 0.0, outline.bothEnds ? 0.5 * scale * ends : 0.0), side,
                   outline.width);
    drawUpwards(painter, front, outline.height);
    const double foot = size.height() - lines * line - 2.0;
    painter.setPen(style.text);
    painter.drawText(QRectF(2.0, foot, size.width() - 4.0, line), centred,
                     metrics.elidedText(caption(), Qt::ElideRight, size.width() - 4.0));
    if (outline.overfull()) {
        painter.setPen(style.missedText);
        painter.drawText(QRectF(2.0, foot + line, size.width() - 4.0, line), centred,
                         metrics.elidedText(overfullText(), Qt::ElideRight, size.width() - 4.0));
    }
}

void CellDrawing::drawFront(QPainter &painter, const QRectF &area, double scale)
{
    const CellOutline &outline = *m_outline;
    const PlotStyle style = PlotStyle::from(palette(), font());
    const double terminal = scale * unit::mm.in(outline.terminal);
    const double wide = scale * unit::mm.in(outline.terminalWidth);
    painter.setPen(QPen(style.text, 1.0));
    painter.setBrush(groupColour(PartGroup::collectors));
    if (terminal > 0.0 && wide > 0.0) {
        const double quarter = 0.25 * area.width();
        const QRectF first(area.left() + (outline.bothEnds ? 2.0 * quarter : quarter) - 0.5 * wide,
                           area.top() - terminal, wide, terminal);
        painter.drawRect(first);
        painter.drawRect(outline.bothEnds ? first.translated(0.0, area.height() + terminal)
                                          : first.translated(2.0 * quarter, 0.0));
    }
    const bool bare = outline.kind == FormatKind::stack;
    painter.setBrush(bare ? Qt::NoBrush : QBrush(mixed(style.background, style.text, 0.12F)));
    if (!bare)
        painter.drawRect(area);
    const double across = scale * unit::mm.in(outline.electrodeWidth);
    const double up = scale * unit::mm.in(outline.electrodeHeight);
    const QRectF electrodes(area.center().x() - 0.5 * across, area.center().y() - 0.5 * up, across,
                            up);
    painter.setBrush(groupColour(PartGroup::positive));
    painter.setPen(Qt::NoPen);
    painter.drawRect(electrodes);
    m_readings.push_back({.place = area, .text = summary().section('\n', 0, 0)});
    m_readings.push_back({.place = electrodes, .text = caption()});
}

void CellDrawing::drawSide(QPainter &painter, const QRectF &area, double scale)
{
    const CellOutline &outline = *m_outline;
    const PlotStyle style = PlotStyle::from(palette(), font());
    const bool bare = outline.kind == FormatKind::stack;
    painter.setPen(QPen(style.text, 1.0));
    painter.setBrush(mixed(style.background, style.text, 0.12F));
    if (!bare)
        painter.drawRect(area);
    const Length thick =
        outline.room.value() > 0.0 ? outline.contents.largest() : outline.contents.charged;
    const double deep = scale * unit::mm.in(thick);
    const double up = scale * unit::mm.in(outline.electrodeHeight);
    const QRectF contents(area.center().x() - 0.5 * deep, area.center().y() - 0.5 * up, deep, up);
    painter.setPen(Qt::NoPen);
    painter.setBrush(outline.overfull() ? QBrush(over(style))
                                        : QBrush(groupColour(PartGroup::positive)));
    painter.drawRect(contents);
    m_readings.push_back(
        {.place = contents, .text = tr("Contents: %1 thick").arg(millimetres(thick))});
}

/// The roll in section: a spiral where its turns can be told apart, else a grey ring.
void CellDrawing::drawRound(QPainter &painter, const QPointF &centre, double scale)
{
    const CellOutline &outline = *m_outline;
    const PlotStyle style = PlotStyle::from(palette(), font());
    const auto radius = [&](Length diameter) { return 0.5 * scale * unit::mm.in(diameter); };
    painter.setPen(QPen(style.text, 1.0));
    painter.setBrush(mixed(style.background, style.text, 0.12F));
    painter.drawEllipse(centre, radius(outline.width), radius(outline.width));
    painter.setBrush(style.background);
    painter.drawEllipse(centre, radius(outline.room), radius(outline.room));
    const double inner = radius(outline.core);
    const double outer = radius(outline.contents.largest());
    const double pitch = scale * unit::mm.in(outline.pitch);
    QPainterPath ring;
    ring.addEllipse(centre, outer, outer);
    QPainterPath core;
    core.addEllipse(centre, inner, inner);
    const QColor colour = groupColour(PartGroup::positive);
    painter.setPen(Qt::NoPen);
    if (pitch < leastPitch) {
        painter.setBrush(colour);
        painter.drawPath(ring.subtracted(core));
    } else {
        QPainterPath spiral(centre + QPointF(inner, 0.0));
        const double turns = (outer - inner) / pitch;
        for (double at = 0.0; at <= turns; at += 1.0 / pointsPerTurn) {
            const double angle = 2.0 * std::numbers::pi * at;
            spiral.lineTo(centre +
                          (inner + pitch * at) * QPointF(std::cos(angle), std::sin(angle)));
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 0.5 * pitch));
        painter.drawPath(spiral);
    }
    if (outline.overfull()) {
        QPainterPath can;
        can.addEllipse(centre, radius(outline.room), radius(outline.room));
        painter.setPen(Qt::NoPen);
        painter.setBrush(over(style));
        painter.drawPath(ring.subtracted(can));
    }
    m_readings.push_back(
        {.place = QRectF(centre - QPointF(outer, outer), QSizeF(2 * outer, 2 * outer)),
         .text = tr("Roll: diameter %1, core %2")
                     .arg(millimetres(outline.contents.largest()), millimetres(outline.core))});
}

/// A dimension below a part of the drawing; its text may be as much wider as there is room.
void CellDrawing::drawAcross(QPainter &painter, const QRectF &under, double room,
                             Length length) const
{
    const PlotStyle style = PlotStyle::from(palette(), font());
    const double y = under.bottom() + gap + tick;
    painter.setPen(QPen(style.faintText, 1.0));
    painter.drawLine(QPointF(under.left(), y), QPointF(under.right(), y));
    for (const double x : {under.left(), under.right()})
        painter.drawLine(QPointF(x, y - tick), QPointF(x, y + tick));
    painter.setPen(style.text);
    painter.drawText(QRectF(under.left() - room, y + 2.0, under.width() + 2.0 * room,
                            QFontMetricsF(style.labelFont, painter.device()).height()),
                     centred, millimetres(length));
}

void CellDrawing::drawUpwards(QPainter &painter, const QRectF &beside, Length length) const
{
    const PlotStyle style = PlotStyle::from(palette(), font());
    const double x = beside.left() - gap;
    painter.setPen(QPen(style.faintText, 1.0));
    painter.drawLine(QPointF(x, beside.top()), QPointF(x, beside.bottom()));
    for (const double y : {beside.top(), beside.bottom()})
        painter.drawLine(QPointF(x - tick, y), QPointF(x + tick, y));
    painter.setPen(style.text);
    painter.drawText(QRectF(0.0, beside.top(), x - tick - 1.0, beside.height()),
                     static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), millimetres(length));
}

} // namespace cellgap
