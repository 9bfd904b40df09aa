// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/energy_map.h"

#include "model/qt/local_text.h"
#include "views/plot_legend.h"
#include "views/plot_painter.h"
#include "views/qcustomplot_slim.h"
#include "views/shipped_cells.h"

#include <QEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>

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
constexpr double reach = 20.0; ///< of a mark for the cursor, across
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

/// Puts a corner of a rectangle at a limit, or at a share of the axes' area where there is none.
void putCorner(QCPItemPosition &corner, const std::optional<LowerLimit> &x,
               const std::optional<LowerLimit> &y, double share)
{
    corner.setTypeX(x ? QCPItemPosition::ptPlotCoords : QCPItemPosition::ptAxisRectRatio);
    corner.setTypeY(y ? QCPItemPosition::ptPlotCoords : QCPItemPosition::ptAxisRectRatio);
    corner.setCoords(x ? x->value : share, y ? y->value : share);
}

/// The region's rectangle, a little beyond the axes so that of its edges only the limits are seen.
QCPItemRect *addBox(QCustomPlot &plot, const TargetRegion &region, const QString &layer)
{
    auto *box = new QCPItemRect(&plot);
    putCorner(*box->topLeft, region.energyDensityWhPerL, {}, -0.1);
    putCorner(*box->bottomRight, {}, region.specificEnergyWhPerKg, 1.1);
    box->setAntialiased(false);
    box->setLayer(layer);
    return box;
}

} // namespace

EnergyMap::EnergyMap(QWidget *parent)
    : Picture(parent)
    , m_plot(new QCustomPlot(this))
    , m_labels(*m_plot)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_plot);
    m_plot->setMinimumSize(1, 1); // the legend wraps to the width that there is
    m_plot->axisRect()->setupFullAxesBox();
    putLegendBelow(*m_plot);
    connect(m_plot, &QCustomPlot::afterLayout, this, &EnergyMap::arrangeLabels);
    connect(m_plot, &QCustomPlot::mouseMove, this, &EnergyMap::showValues);
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
    for (const ReportedDesign &design : task.designs)
        cells.push_back(
            cellgap::markOf(plainText(design.label), design.sheet->design, *design.result));
    const CellMark current = cells.front();
    cells.erase(cells.begin());
    cells.insert(cells.end(), task.cells.begin(), task.cells.end());
    takeProgrammes(task.programmes);
    takeCells(std::move(cells));
    takeCurrent(current, task.trail);
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

QString EnergyMap::summary() const
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

QPointF EnergyMap::pixelOf(double energyDensityWhPerL, double specificEnergyWhPerKg) const
{
    return {m_plot->xAxis->coordToPixel(energyDensityWhPerL),
            m_plot->yAxis->coordToPixel(specificEnergyWhPerKg)};
}

QRectF EnergyMap::plotArea() const
{
    return m_plot->axisRect()->rect();
}

QRectF EnergyMap::markOf(const CellMark &cell) const
{
    return square(cell, cellDiameter);
}

void EnergyMap::draw(QPainter &painter, const QSize &size)
{
    layOutView(*this, size);
    arrangeLegend(*m_plot, size);
    drawPlot(*m_plot, painter, size);
}

QSize EnergyMap::sizeHint() const
{
    return {640, 480};
}

QSize EnergyMap::minimumSizeHint() const
{
    return {320, 240};
}

void EnergyMap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LocaleChange:
    case QEvent::LanguageChange:
        rebuild();
        break;
    default:
        break;
    }
}

void EnergyMap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeLegend(*m_plot, size());
}

void EnergyMap::rebuild()
{
    m_labels.forget();
    m_plot->clearItems();
    m_plot->clearPlottables();
    m_style = PlotStyle::from(palette(), font());
    applyStyle(*m_plot, m_style);
    rescale();
    for (const TargetRegion &region : m_regions)
        addRegion(region);
    for (const QString &family : families())
        addFamily(family);
    addTrail();
    addCurrent();
    addLabels();
    addNotice();
    arrangeLegend(*m_plot, size());
    setAccessibleName(tr("Energy map"));
    setAccessibleDescription(summary());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
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
    applyScale(*m_plot->xAxis, scaleFor(densities, logarithmic), locale());
    applyScale(*m_plot->yAxis, scaleFor(energies, logarithmic), locale());
    m_plot->xAxis->setTickLabels(!densities.empty());
    m_plot->yAxis->setTickLabels(!energies.empty());
    m_plot->xAxis->setLabel(titleOf(energyDensityOfCell()));
    m_plot->yAxis->setLabel(titleOf(specificEnergyOfCell()));
}

void EnergyMap::addRegion(const TargetRegion &region)
{
    // The shade is below the grid, the edges are above it.
    QCPItemRect *shade = addBox(*m_plot, region, "background");
    shade->setPen(Qt::NoPen);
    shade->setBrush(m_style.regionBrush(m_regions.size()));
    addBox(*m_plot, region, "main")->setPen(m_style.regionPen());
}

void EnergyMap::addFamily(const QString &family)
{
    const std::string key = family.toStdString();
    QCPGraph *marks = m_plot->addGraph();
    marks->setName(translated(key));
    marks->setLineStyle(QCPGraph::lsNone);
    marks->setAdaptiveSampling(false); // it would drop marks
    marks->setScatterStyle(markStyle(familyStyle(key), m_style, cellDiameter, cellOutline));
    for (const CellMark &cell : m_cells)
        if (cell.family == family)
            marks->addData(cell.energyDensityWhPerL, cell.specificEnergyWhPerKg);
}

void EnergyMap::addTrail()
{
    if (m_trail.empty() || !m_current)
        return;
    auto *way = new QCPCurve(m_plot->xAxis, m_plot->yAxis);
    way->setName({});
    way->setPen(QPen(m_style.text, trailWidth, Qt::DotLine));
    way->setScatterStyle({QCPScatterStyle::ssDisc, trailDiameter});
    for (const CellMark &step : m_trail)
        way->addData(step.energyDensityWhPerL, step.specificEnergyWhPerKg);
    way->addData(m_current->energyDensityWhPerL, m_current->specificEnergyWhPerKg);
    QCPGraph *opened = m_plot->addGraph();
    opened->setName({});
    opened->setLineStyle(QCPGraph::lsNone);
    opened->setScatterStyle({QCPScatterStyle::ssCircle, QPen(m_style.text, currentOutline),
                             QBrush(m_style.background), cellDiameter});
    opened->addData(m_trail.front().energyDensityWhPerL, m_trail.front().specificEnergyWhPerKg);
}

void EnergyMap::addCurrent()
{
    if (!m_current)
        return;
    const std::string key = m_current->family.toStdString();
    QCPGraph *mark = m_plot->addGraph();
    mark->setName({}); // its family is in the legend, it has a label
    mark->setLineStyle(QCPGraph::lsNone);
    mark->setScatterStyle(markStyle(familyStyle(key), m_style, currentDiameter, currentOutline));
    mark->addData(m_current->energyDensityWhPerL, m_current->specificEnergyWhPerKg);
}

void EnergyMap::addLabels()
{
    const QFont &plain = m_style.labelFont;
    const QFont strong = m_style.strongLabelFont();
    if (m_current)
        m_labels.add(inLines(m_current->name, strong, currentLabelWidth), strong, m_style.text,
                     [this](const QSizeF &size) {
                         return aroundMark(square(*m_current, currentDiameter), size);
                     });
    for (const TargetRegion &region : m_regions)
        m_labels.add(region.name, strong, m_style.regionText, [this, region](const QSizeF &size) {
            return insideRegion(areaOf(region), size);
        });
    for (const CellMark &cell : m_cells)
        m_labels.add(inLines(cell.name, plain, labelWidth), plain, m_style.faintText,
                     [this, cell](const QSizeF &size) { return besideMark(markOf(cell), size); });
}

void EnergyMap::addNotice()
{
    if (m_current || !m_cells.empty())
        return;
    auto *notice = new QCPItemText(m_plot);
    notice->setText(tr("No cell with an energy to show"));
    notice->setFont(m_style.font);
    notice->setColor(m_style.faintText);
    notice->setBrush(m_style.background);
    notice->setPadding({6, 4, 6, 4});
    notice->position->setType(QCPItemPosition::ptAxisRectRatio);
    notice->position->setCoords(0.5, 0.2);
}

void EnergyMap::arrangeLabels()
{
    m_labels.arrange(obstacles(), plotArea());
}

void EnergyMap::showValues(QMouseEvent *event)
{
    std::vector<CellMark> cells = cellsAndCurrent();
    cells.insert(cells.end(), m_trail.begin(), m_trail.end());
    const auto under = std::ranges::find_if(cells, [&](const CellMark &cell) {
        return square(cell, reach).contains(event->position());
    });
    if (under == cells.end())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPosition().toPoint(), sentence(*under, locale()), m_plot);
}

QRectF EnergyMap::square(const CellMark &cell, double size) const
{
    const QPointF corner(0.5 * size, 0.5 * size);
    const QPointF centre = pixelOf(cell.energyDensityWhPerL, cell.specificEnergyWhPerKg);
    return {centre - corner, centre + corner};
}

QRectF EnergyMap::areaOf(const TargetRegion &region) const
{
    QRectF area = plotArea();
    if (region.energyDensityWhPerL)
        area.setLeft(m_plot->xAxis->coordToPixel(region.energyDensityWhPerL->value));
    if (region.specificEnergyWhPerKg)
        area.setBottom(m_plot->yAxis->coordToPixel(region.specificEnergyWhPerKg->value));
    return area;
}

LabelObstacles EnergyMap::obstacles() const
{
    LabelObstacles obstacles;
    for (const CellMark &cell : m_cells)
        obstacles.marks.push_back(markOf(cell));
    if (m_current)
        obstacles.marks.push_back(square(*m_current, currentDiameter));
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
