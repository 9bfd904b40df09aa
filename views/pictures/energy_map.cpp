// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/energy_map.h"

#include "model/qt/local_text.h"
#include "views/pictures/shipped_cells.h"
#include "views/plotting/qcustomplot_slim.h"

#include <QMouseEvent>

#include <algorithm>
#include <functional>

namespace cellgap {

namespace {

// In pixels.
constexpr double cellDiameter = 9.0;
constexpr double cellOutline = 1.0;
constexpr double currentDiameter = 15.0;
constexpr double currentOutline = 2.0;
constexpr double trailDiameter = 4.0;
constexpr double trailWidth = 1.5;
constexpr double wayWidth = 2.0;
constexpr int labelWidth = 120;
constexpr int currentLabelWidth = 170;

/// From a limit to the end of the axis at least, so that a region has room for its name.
constexpr double regionRoom = 1.2;

QString titleOf(const Metric &metric)
{
    return axisTitle(translated(metric.name), metric.unit.text);
}

/// Makes a scale of the values show a limit too.
void include(const std::optional<LowerLimit> &limit, std::vector<double> &values)
{
    if (limit)
        values.insert(values.end(), {limit->value, regionRoom * limit->value});
}

} // namespace

EnergyMap::EnergyMap(QWidget *parent)
    : PlotPicture(parent)
{
    setAccessibleName(tr("Energy map"));
    plot().axisRect()->setupFullAxesBox();
    rebuild();
}

void EnergyMap::takeCells(std::vector<CellMark> cells)
{
    m_cells = std::move(cells);
    std::erase_if(m_cells, std::not_fn(hasEnergy));
}

void EnergyMap::takeProgrammes(const std::vector<Programme> &programmes)
{
    m_regions.clear();
    for (const Programme &programme : programmes)
        if (auto region = targetRegion(programme))
            m_regions.push_back(*std::move(region));
}

void EnergyMap::takeCurrent(const std::optional<CellMark> &current, std::vector<CellMark> trail)
{
    m_current = current && hasEnergy(*current) ? current : std::nullopt;
    m_trail = std::move(trail);
    std::erase_if(m_trail, std::not_fn(hasEnergy));
}

void EnergyMap::setCells(std::vector<CellMark> cells)
{
    takeCells(std::move(cells));
    rebuild();
}

void EnergyMap::setProgrammes(const std::vector<Programme> &programmes)
{
    takeProgrammes(programmes);
    rebuild();
}

void EnergyMap::setCurrent(const std::optional<CellMark> &current, std::vector<CellMark> trail)
{
    takeCurrent(current, std::move(trail));
    rebuild();
}

void EnergyMap::setTask(const PictureTask &task)
{
    std::vector<CellMark> cells;
    for (const EvaluatedDesign &design : task.designs)
        cells.push_back(cellgap::markOf(plainText(design.label), design.design(), design.result));
    const CellMark current = cells.front();
    cells.erase(cells.begin());
    for (const EvaluatedDesign &design : task.beside)
        cells.push_back(cellgap::markOf(plainText(design.label), design.design(), design.result));
    cells.insert(cells.end(), task.cells.begin(), task.cells.end());
    takeProgrammes(task.programmes);
    takeCells(std::move(cells));
    takeCurrent(current, task.trail);
    rebuild();
}

void EnergyMap::showWays(const std::vector<std::vector<CellMark>> &ways)
{
    if (ways.empty() && m_ways.empty())
        return;
    m_ways = ways;
    rebuild();
}

ReportTable EnergyMap::data() const
{
    const Metric &energy = specificEnergyOfCell();
    const Metric &density = energyDensityOfCell();
    ReportTable table{.columns = {{phrase("Design")},
                                  {phrase("Family")},
                                  {phrase(energy.name), true},
                                  {phrase(density.name), true}}};
    for (const CellMark &cell : cellsAndCurrent())
        table.rows.push_back({{verbatim(cell.name.toStdString())},
                              {phrase(cell.family.toStdString())},
                              numberCell(cell.specificEnergyWhPerKg, 6, energy.unit.text),
                              numberCell(cell.energyDensityWhPerL, 6, density.unit.text)});
    return table;
}

QString EnergyMap::sentences() const
{
    QStringList lines;
    lines << (m_current ? tr("Current design: %1").arg(sentence(*m_current, locale()))
                        : tr("No current design with an energy."));
    for (const CellMark &step : m_trail)
        lines << tr("On the way: %1").arg(sentence(step, locale()));
    for (const TargetRegion &region : m_regions)
        lines << tr("Target of %1").arg(sentence(region, locale()));
    for (const CellMark &cell : m_cells)
        lines << sentence(cell, locale());
    return lines.join('\n');
}

QRectF EnergyMap::markOf(const CellMark &cell) const
{
    return square(cell.energyDensityWhPerL, cell.specificEnergyWhPerKg, cellDiameter);
}

void EnergyMap::setHidden(const QString &family, bool hidden)
{
    if (hidden)
        m_hidden.insert(family);
    else
        m_hidden.remove(family);
    rebuild();
}

/// A click on a name of the legend.
void EnergyMap::mousePressEvent(QMouseEvent *event)
{
    for (const QString &family : families())
        for (int i = 0; i < plot().legend->itemCount(); ++i) {
            auto *item = qobject_cast<QCPPlottableLegendItem *>(plot().legend->item(i));
            if (item != nullptr && item->plottable()->name() == translated(family.toStdString()) &&
                item->outerRect().contains(event->position().toPoint()))
                return setHidden(family, !isHidden(family));
        }
    PlotPicture::mousePressEvent(event);
}

QSize EnergyMap::sizeHint() const
{
    return {640, 480};
}

QSize EnergyMap::minimumSizeHint() const
{
    return {320, 240};
}

void EnergyMap::fill()
{
    rescale();
    for (const TargetRegion &region : m_regions)
        addRegion(region);
    for (const QString &family : families())
        addFamily(family);
    addTrail();
    addCurrent();
    addWays();
    addLabels();
    if (!m_current && m_cells.empty())
        addNotice(tr("No cell with an energy to show"));
    for (const CellMark &cell : cellsAndCurrent())
        if (!isHidden(cell.family) || (m_current && cell.name == m_current->name))
            addReading(cell.energyDensityWhPerL, cell.specificEnergyWhPerKg, cellDiameter,
                       sentence(cell, locale()), cell.design);
    for (const CellMark &step : m_trail)
        addReading(step.energyDensityWhPerL, step.specificEnergyWhPerKg, trailDiameter,
                   sentence(step, locale()));
}

void EnergyMap::rescale()
{
    std::vector<double> densities;
    std::vector<double> energies;
    for (const CellMark &cell : cellsAndCurrent()) {
        densities.push_back(cell.energyDensityWhPerL);
        energies.push_back(cell.specificEnergyWhPerKg);
    }
    const bool logarithmic = spansDecade(densities) || spansDecade(energies);
    for (const TargetRegion &region : m_regions) {
        include(region.energyDensityWhPerL, densities);
        include(region.specificEnergyWhPerKg, energies);
    }
    applyScale(*plot().xAxis, scaleFor(densities, logarithmic), locale());
    applyScale(*plot().yAxis, scaleFor(energies, logarithmic), locale());
    plot().xAxis->setTickLabels(!densities.empty());
    plot().yAxis->setTickLabels(!energies.empty());
    plot().xAxis->setLabel(titleOf(energyDensityOfCell()));
    plot().yAxis->setLabel(titleOf(specificEnergyOfCell()));
}

void EnergyMap::addRegion(const TargetRegion &region)
{
    // The shade is below the grid, the edges are above it.
    QCPItemRect *shade =
        addBox(region.energyDensityWhPerL, region.specificEnergyWhPerKg, "background");
    shade->setPen(Qt::NoPen);
    shade->setBrush(look().regionBrush(m_regions.size()));
    addBox(region.energyDensityWhPerL, region.specificEnergyWhPerKg, "main")
        ->setPen(look().regionPen());
}

void EnergyMap::addFamily(const QString &family)
{
    const std::string key = family.toStdString();
    const QCPScatterStyle hidden(QCPScatterStyle::ssCircle, QPen(look().grid, cellOutline),
                                 Qt::NoBrush, cellDiameter); // in the legend, to show it again
    QCPGraph *marks = addMarks(
        translated(key),
        isHidden(family) ? hidden : markStyle(familyStyle(key), look(), cellDiameter, cellOutline));
    for (const CellMark &cell : m_cells)
        if (cell.family == family && !isHidden(family))
            marks->addData(cell.energyDensityWhPerL, cell.specificEnergyWhPerKg);
}

void EnergyMap::addTrail()
{
    if (m_trail.empty() || !m_current)
        return;
    auto *way = new QCPCurve(plot().xAxis, plot().yAxis);
    way->setName({});
    way->setPen(QPen(look().text, trailWidth, Qt::DotLine));
    way->setScatterStyle({QCPScatterStyle::ssDisc, trailDiameter});
    for (const CellMark &step : m_trail)
        way->addData(step.energyDensityWhPerL, step.specificEnergyWhPerKg);
    way->addData(m_current->energyDensityWhPerL, m_current->specificEnergyWhPerKg);
    QCPGraph *opened = addMarks({}, {QCPScatterStyle::ssCircle, QPen(look().text, currentOutline),
                                     QBrush(look().background), cellDiameter});
    opened->addData(m_trail.front().energyDensityWhPerL, m_trail.front().specificEnergyWhPerKg);
}

void EnergyMap::addWays()
{
    for (const std::vector<CellMark> &way : m_ways) {
        auto *line = new QCPCurve(plot().xAxis, plot().yAxis);
        line->setName({});
        line->setPen(QPen(look().text, wayWidth));
        std::vector<QPointF> points;
        for (const CellMark &mark : way) {
            line->addData(mark.energyDensityWhPerL, mark.specificEnergyWhPerKg);
            points.emplace_back(mark.energyDensityWhPerL, mark.specificEnergyWhPerKg);
        }
        keepLabelsOff(std::move(points));
        for (const CellMark *end : {&way.front(), &way.back()})
            addMarkLabel(end->energyDensityWhPerL, end->specificEnergyWhPerKg, trailDiameter,
                         end->name, look().strongLabelFont(), look().text);
    }
}

void EnergyMap::addCurrent()
{
    if (!m_current)
        return;
    const std::string key = m_current->family.toStdString();
    // Without a name: its family is in the legend, and it has a label.
    QCPGraph *mark =
        addMarks({}, markStyle(familyStyle(key), look(), currentDiameter, currentOutline));
    mark->addData(m_current->energyDensityWhPerL, m_current->specificEnergyWhPerKg);
}

void EnergyMap::addLabels()
{
    const QFont &plain = look().labelFont;
    const QFont strong = look().strongLabelFont();
    if (m_current)
        addMarkLabel(m_current->energyDensityWhPerL, m_current->specificEnergyWhPerKg,
                     currentDiameter, inLines(m_current->name, strong, currentLabelWidth), strong,
                     look().text, true);
    if (!m_trail.empty())
        addMarkLabel(m_trail.front().energyDensityWhPerL, m_trail.front().specificEnergyWhPerKg,
                     cellDiameter, inLines(m_trail.front().name, plain, labelWidth), plain,
                     look().text);
    for (const TargetRegion &region : m_regions)
        plotLabels().add(
            region.name, strong, look().regionText,
            [this, region](const QSizeF &size) { return insideRegion(areaOf(region), size); });
    for (const CellMark &cell : m_cells)
        if (!isHidden(cell.family))
            addMarkLabel(cell.energyDensityWhPerL, cell.specificEnergyWhPerKg, cellDiameter,
                         inLines(cell.name, plain, labelWidth), plain, look().faintText);
}

QRectF EnergyMap::areaOf(const TargetRegion &region) const
{
    return boxArea(region.energyDensityWhPerL, region.specificEnergyWhPerKg);
}

LabelObstacles EnergyMap::obstacles() const
{
    LabelObstacles obstacles;
    for (const CellMark &cell : m_cells)
        if (!isHidden(cell.family))
            obstacles.marks.push_back(markOf(cell));
    if (m_current)
        obstacles.marks.push_back(square(m_current->energyDensityWhPerL,
                                         m_current->specificEnergyWhPerKg, currentDiameter));
    for (const TargetRegion &region : m_regions) {
        const QRectF area = areaOf(region);
        obstacles.lines.emplace_back(area.bottomLeft(), QSizeF(area.width(), 1.0));
        obstacles.lines.emplace_back(area.topLeft(), QSizeF(1.0, area.height()));
    }
    return obstacles;
}

std::vector<CellMark> EnergyMap::cellsAndCurrent() const
{
    std::vector<CellMark> all = m_cells;
    if (m_current)
        all.insert(all.begin(), *m_current);
    return all;
}

QStringList EnergyMap::families() const
{
    QStringList present;
    for (const CellMark &cell : cellsAndCurrent())
        present << cell.family;
    QStringList ordered;
    for (const FamilyStyle &style : familyStyles())
        if (present.contains(plainText(style.family)))
            ordered << plainText(style.family);
    ordered << present;
    ordered.removeDuplicates();
    return ordered;
}

} // namespace cellgap
