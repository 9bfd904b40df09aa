// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/breakdown_plot.h"

#include "model/core/base/number_text.h"
#include "model/qt/local_text.h"
#include "views/plotting/drawn_text.h"
#include "views/plotting/plot_style.h"
#include "views/widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace cellgap {

namespace {

constexpr double gap = 6.0;
constexpr double betweenCells = 24.0;
constexpr double groupShare = 0.36; ///< of a cell's width
constexpr double partShare = 0.08;
constexpr double leader = 16.0; ///< from a part to its text
constexpr double tallestBar = 26.0;
constexpr double nameShare = 0.4; ///< of a cell's width, for the names of bars
constexpr double shadeStep = 0.16;

QString titleOf(BreakdownOf what)
{
    switch (what) {
    case BreakdownOf::mass:
        return BreakdownPlot::tr("Breakdown of the mass");
    case BreakdownOf::volume:
        return BreakdownPlot::tr("Breakdown of the volume");
    case BreakdownOf::resistance:
        return BreakdownPlot::tr("Breakdown of the resistance");
    case BreakdownOf::cost:
        break;
    }
    return BreakdownPlot::tr("Breakdown of the cost");
}

QString nothingIn(BreakdownOf what)
{
    switch (what) {
    case BreakdownOf::cost:
        return BreakdownPlot::tr("No cost: a part has no price, or the cell cannot be built.");
    case BreakdownOf::resistance:
        return BreakdownPlot::tr("No resistance: a layer's conductivity is not known, or the cell "
                                 "cannot be built.");
    case BreakdownOf::mass:
    case BreakdownOf::volume:
        break;
    }
    return BreakdownPlot::tr("Nothing to take apart: the cell cannot be built as described.");
}

Text percentText(double share)
{
    return phrase("%1\u00a0%", {digits(significant(100.0 * share, share < 0.0995 ? 2 : 3))});
}

/// The parts of a group from dark to light, so that neighbours differ without colour too.
QColor shade(const QColor &colour, std::size_t part, const QColor &background)
{
    return mixed(colour, background, static_cast<float>(shadeStep * static_cast<double>(part % 4)));
}

} // namespace

BreakdownPlot::BreakdownPlot(BreakdownOf what, QWidget *parent)
    : DrawnPicture(parent)
    , m_what(what)
{
    setAccessibleName(titleOf(what));
}

void BreakdownPlot::setTask(const PictureTask &task)
{
    m_cells.clear();
    for (const EvaluatedDesign &design : task.compared())
        m_cells.push_back({.name = plainText(design.label),
                           .parts = breakdown(design.design(), design.result, m_what)});
    setAccessibleDescription(summary());
    update();
}

std::vector<PictureVariant> BreakdownPlot::variants() const
{
    return {{.key = "nested", .title = tr("Groups and parts")},
            {.key = "sorted", .title = tr("Sorted bars")}};
}

void BreakdownPlot::setVariant(std::string_view key)
{
    m_sorted = key == "sorted" || (m_sorted && key != "nested");
    update();
}

void BreakdownPlot::addReading(const QRectF &place, std::string_view name, double amount,
                               const Breakdown &of)
{
    m_readings.push_back({.place = place, .text = textOf(name, amount, of)});
}

void BreakdownPlot::zoomTo(std::string_view group)
{
    m_zoomed = group;
    update();
}

const BreakdownGroup *BreakdownPlot::groupShown(const Breakdown &all) const
{
    const auto group = std::ranges::find(all.groups, m_zoomed, &BreakdownGroup::name);
    return group == all.groups.end() ? nullptr : &*group;
}

QString BreakdownPlot::amountText(double amount, const Breakdown &of) const
{
    return localText(withUnitText(digits(significant(amount, 3)), of.unit.text), locale());
}

QString BreakdownPlot::textOf(std::string_view name, double amount, const Breakdown &of) const
{
    return tr("%1 %2, %3").arg(translated(name), shareText(amount, of), amountText(amount, of));
}

QString BreakdownPlot::shareText(double amount, const Breakdown &of) const
{
    return localText(percentText(amount / of.whole), locale());
}

QString BreakdownPlot::summary() const
{
    QStringList lines;
    for (const Cell &cell : m_cells) {
        lines << tr("%1: %2").arg(cell.name, amountText(cell.parts.whole, cell.parts));
        for (const BreakdownGroup &group : cell.parts.groups)
            lines << textOf(group.name, group.amount, cell.parts);
    }
    return lines.join('\n');
}

ReportTable BreakdownPlot::data() const
{
    ReportTable table{.columns = {{phrase("Design")},
                                  {phrase("Group")},
                                  {phrase("Part")},
                                  {phrase("Amount"), true},
                                  {phrase("Share"), true}}};
    for (const Cell &cell : m_cells)
        for (const BreakdownGroup &group : cell.parts.groups)
            for (const BreakdownPart &part : group.parts)
                table.rows.push_back({{verbatim(cell.name.toStdString())},
                                      {phrase(group.name)},
                                      {phrase(part.name)},
                                      numberCell(part.amount, 6, cell.parts.unit.text),
                                      numberCell(100.0 * part.amount / cell.parts.whole, 4, "%")});
    return table;
}

void BreakdownPlot::draw(QPainter &painter, const QSize &size)
{
    m_boxes.clear();
    m_readings.clear();
    painter.setFont(PlotStyle::from(palette(), font()).labelFont);
    const bool any =
        std::ranges::any_of(m_cells, [](const Cell &cell) { return !cell.parts.groups.empty(); });
    if (!any) {
        drawNotice(painter, size, nothingIn(m_what));
        return;
    }
    const auto count = static_cast<double>(m_cells.size());
    const double width = (size.width() - (count - 1.0) * betweenCells) / count;
    double left = 0.0;
    for (const Cell &cell : m_cells) {
        drawCell(painter, cell, QRectF(left, 0.0, width, size.height()));
        left += width + betweenCells;
    }
}

void BreakdownPlot::drawCell(QPainter &painter, const Cell &cell, const QRectF &area)
{
    const BreakdownGroup *alone = groupShown(cell.parts);
    const Breakdown parts =
        alone == nullptr
            ? cell.parts
            : Breakdown{.unit = cell.parts.unit, .whole = alone->amount, .groups = {*alone}};
    const QFont plain = painter.font();
    const QFont strong = bold(plain);
    painter.setFont(strong);
    painter.setPen(palette().color(QPalette::Text));
    const double line = QFontMetricsF(strong, painter.device()).height();
    const QString whole = alone == nullptr ? amountText(parts.whole, parts)
                                           : textOf(alone->name, alone->amount, cell.parts);
    const QString head = cell.name.isEmpty() ? whole : tr("%1: %2").arg(cell.name, whole);
    drawElided(painter, {area.left(), area.top(), area.width(), line}, leftMiddle, head);
    painter.setFont(plain);
    if (parts.groups.empty())
        return;

    const QRectF body = area.adjusted(0.0, line + gap, 0.0, -1.0);
    if (m_sorted)
        return drawBars(painter, parts, body);
    std::vector<Label> labels;
    const double edge = drawGroups(painter, parts, body, labels);
    const QFontMetricsF metrics(plain, painter.device());
    // From above each keeps off the one before; from below none leaves the picture.
    double from = body.top();
    for (Label &label : labels) {
        label.top = std::max(label.at - 0.5 * metrics.height(), from);
        from = label.top + metrics.height();
    }
    double to = body.bottom();
    for (std::size_t i = labels.size(); i-- > 0;) {
        labels[i].top = std::min(labels[i].top, to - metrics.height());
        to = labels[i].top;
    }
    const double left = edge + leader;
    const double room = area.right() - left;
    const bool roomy = std::ranges::all_of(
        labels, [&](const Label &label) { return metrics.horizontalAdvance(label.text) <= room; });
    for (const Label &label : labels) {
        const double middle = label.top + 0.5 * metrics.height();
        painter.setPen(faintText(palette()));
        painter.drawLine(QPointF(edge + 2.0, label.at), QPointF(left - 3.0, middle));
        painter.setPen(palette().color(QPalette::Text));
        const QRectF place(left, label.top, room, metrics.height());
        if (roomy)
            painter.drawText(place, leftMiddle, label.text);
        else
            drawNamed(painter, place, leftMiddle, label.name, label.share);
    }
}

/// Draws both columns and collects the texts of the parts that there is room for, the largest
/// first; the right edge of the columns.
double BreakdownPlot::drawGroups(QPainter &painter, const Breakdown &parts, const QRectF &area,
                                 std::vector<Label> &labels)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double wide = groupShare * area.width();
    const double thin = partShare * area.width();
    const QColor background = palette().color(QPalette::Base);
    const auto room = static_cast<std::size_t>(area.height() / metrics.height());
    std::vector<double> amounts;
    for (const BreakdownGroup &group : parts.groups)
        for (const BreakdownPart &part : group.parts)
            amounts.push_back(part.amount);
    std::ranges::sort(amounts, std::greater{});
    const double least = amounts.size() > room && room > 0 ? amounts[room - 1] : 0.0;

    double top = area.top();
    for (const BreakdownGroup &group : parts.groups) {
        const double tall = area.height() * group.amount / parts.whole;
        const QRectF box(area.left(), top, wide, tall);
        const QColor colour = groupColour(group.group);
        painter.fillRect(box, colour);
        m_boxes.push_back({.area = box, .group = group.name});
        addReading(box, group.name, group.amount, parts);
        double partTop = top;
        for (std::size_t i = 0; i < group.parts.size(); ++i) {
            const BreakdownPart &part = group.parts[i];
            const double partTall = area.height() * part.amount / parts.whole;
            painter.fillRect(QRectF(box.right() + 1.0, partTop, thin, partTall),
                             shade(colour, i, background));
            if (part.amount >= least)
                labels.push_back({.name = translated(part.name),
                                  .share = shareText(part.amount, parts),
                                  .text = textOf(part.name, part.amount, parts),
                                  .at = partTop + 0.5 * partTall});
            addReading({box.right() + 1.0, partTop, thin, partTall}, part.name, part.amount, parts);
            partTop += partTall;
        }
        const bool fits = tall >= metrics.height();
        if (fits) {
            painter.setPen(colour.lightnessF() < 0.55F ? Qt::white : Qt::black);
            drawNamed(painter, box.adjusted(gap, 0.0, -2.0, 0.0), leftMiddle,
                      translated(group.name), shareText(group.amount, parts));
        }
        painter.setPen(QPen(background, 1.0));
        painter.drawLine(box.bottomLeft(), QPointF(box.right() + 1.0 + thin, box.bottom()));
        top += tall;
    }
    return area.left() + wide + 1.0 + thin;
}

/// One bar for each part in its group's colour, as many of the largest as there is room for.
void BreakdownPlot::drawBars(QPainter &painter, const Breakdown &parts, const QRectF &area)
{
    struct Bar {
        const BreakdownPart *part = nullptr;
        QColor colour;
    };
    std::vector<Bar> bars;
    for (const BreakdownGroup &group : parts.groups)
        for (const BreakdownPart &part : group.parts)
            bars.push_back({.part = &part, .colour = groupColour(group.group)});
    std::ranges::stable_sort(bars, std::greater{}, [](const Bar &bar) { return bar.part->amount; });
    const QFontMetricsF metrics(painter.font(), painter.device());
    const auto room = static_cast<std::size_t>(std::max(1.0, area.height() / metrics.height()));
    bars.resize(std::min(bars.size(), room));
    const double tall = std::min(tallestBar, area.height() / static_cast<double>(bars.size()));
    double names = 0.0;
    for (const Bar &bar : bars)
        names = std::max(names, metrics.horizontalAdvance(translated(bar.part->name)));
    names = std::min(names, nameShare * area.width());
    const double amounts = metrics.horizontalAdvance(amountText(8888.0, parts)) + gap;
    const double wide = area.width() - names - amounts - 2.0 * gap;
    double top = area.top();
    for (const Bar &bar : bars) {
        const double length = wide * bar.part->amount / bars.front().part->amount;
        const QRectF box(area.left() + names + gap, top + 0.15 * tall, std::max(1.0, length),
                         0.7 * tall);
        painter.fillRect(box, bar.colour);
        painter.setPen(palette().color(QPalette::Text));
        drawElided(painter, {area.left(), top, names, tall}, rightMiddle,
                   translated(bar.part->name));
        painter.drawText(QRectF(box.right() + gap, top, area.right() - box.right() - gap, tall),
                         leftMiddle, amountText(bar.part->amount, parts));
        addReading(box, bar.part->name, bar.part->amount, parts);
        top += tall;
    }
}

void BreakdownPlot::mousePressEvent(QMouseEvent *event)
{
    const auto found = std::ranges::find_if(
        m_boxes, [&](const Box &box) { return box.area.contains(event->position()); });
    zoomTo(found != m_boxes.end() && m_zoomed.empty() ? found->group : std::string_view());
}

void BreakdownPlot::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_zoomed.empty())
        return zoomTo({});
    DrawnPicture::keyPressEvent(event);
}

} // namespace cellgap
