// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/roadmap_plot.h"

#include "model/core/report/result_tables.h"
#include "model/core/result/metric.h"
#include "model/io/library.h"
#include "model/qt/local_text.h"
#include "views/pictures/cell_energy.h"
#include "views/plotting/qcustomplot_slim.h"

#include <algorithm>

namespace cellgap {

namespace {

constexpr double wantedDiameter = 7.0;
constexpr double reportedDiameter = 12.0;
constexpr double designWidth = 2.0; ///< of its line
constexpr int labelWidth = 130;
constexpr double yearsRoom = 1.5; ///< before the first year and after the last

} // namespace

RoadmapPlot::RoadmapPlot(QWidget *parent)
    : PlotPicture(parent)
    , m_metric(&specificEnergyOfCell())
{
    setAccessibleName(tr("Roadmap of the programmes"));
    plot().axisRect()->setupFullAxesBox();
    rebuild();
}

void RoadmapPlot::setTask(const PictureTask &task)
{
    if (task.library == nullptr || task.library != m_library) {
        m_library = task.library;
        m_programmes = task.library == nullptr ? task.programmes : task.library->programmes();
        m_metrics = roadmapMetrics(m_programmes);
        m_points = roadmap(m_programmes, m_metric->key);
    }
    m_chosen.clear();
    for (const Programme &programme : task.programmes)
        m_chosen.push_back(programme.id);
    m_cells = {{plainText(task.designs.front().label), task.designs.front().result}};
    if (task.before)
        m_cells.push_back({plainText(task.before->label), task.before->result});
    rebuild();
}

std::vector<PictureVariant> RoadmapPlot::variants() const
{
    std::vector<PictureVariant> found;
    for (const std::string_view key : m_metrics)
        found.push_back({.key = std::string(key), .title = translated(findMetric(key)->name)});
    return found;
}

void RoadmapPlot::setVariant(std::string_view key)
{
    const Metric *metric = findMetric(key);
    if (metric == nullptr)
        return;
    m_metric = metric;
    m_points = roadmap(m_programmes, key);
    showWhole();
}

bool RoadmapPlot::isChosen(const RoadmapPoint &point) const
{
    return std::ranges::find(m_chosen, point.programme->id) != m_chosen.end();
}

QString RoadmapPlot::nameOf(const RoadmapPoint &point) const
{
    return plainText(point.programme->shortName);
}

QString RoadmapPlot::sentenceOf(const RoadmapPoint &point) const
{
    const QString value = localText(wantedText(*point.target), locale());
    return point.status ? tr("%1 reports for %2: %3").arg(nameOf(point)).arg(point.year).arg(value)
                        : tr("%1 wants by %2: %3").arg(nameOf(point)).arg(point.year).arg(value);
}

QString RoadmapPlot::sentences() const
{
    QStringList lines{translated(m_metric->name)};
    for (const Cell &cell : m_cells)
        if (const auto number = m_metric->value(cell.result))
            lines << tr("%1: %2").arg(cell.name,
                                      localText(metricCell(*m_metric, *number).text, locale()));
    for (const RoadmapPoint &point : m_points)
        lines << sentenceOf(point);
    return lines.join('\n');
}

ReportTable RoadmapPlot::data() const
{
    ReportTable table{.columns = {{phrase("Programme")},
                                  {phrase("Region")},
                                  {phrase("Is")},
                                  {phrase("Year"), true},
                                  {phrase(m_metric->name), true}}};
    for (const RoadmapPoint &point : m_points)
        table.rows.push_back({{verbatim(point.programme->shortName)},
                              {phrase(point.programme->region)},
                              {point.status ? phrase("status") : phrase("target")},
                              numberCell(point.year, 4, {}),
                              numberCell(point.value, 6, m_metric->unit.text)});
    return table;
}

void RoadmapPlot::fill()
{
    QCustomPlot &plot = this->plot();
    plot.xAxis->setLabel(tr("Year"));
    plot.yAxis->setLabel(axisTitle(translated(m_metric->name), m_metric->unit.text));
    std::vector<double> values;
    for (const RoadmapPoint &point : m_points)
        values.push_back(point.value);
    for (const Cell &cell : m_cells)
        if (const auto number = m_metric->value(cell.result))
            values.push_back(*number);
    applyScale(*plot.yAxis, scaleFor(values, spansDecade(values)), locale());
    const auto [first, last] = m_points.empty()
                                   ? std::pair(2020, 2030)
                                   : std::pair(m_points.front().year, m_points.back().year);
    plot.xAxis->setRange(first - yearsRoom, last + yearsRoom);
    const QSharedPointer<QCPAxisTickerFixed> years(new QCPAxisTickerFixed);
    years->setTickStep(last - first > 12 ? 5.0 : 2.0);
    years->setTickOrigin(2020.0);
    plot.xAxis->setTicker(years);
    plot.xAxis->setNumberFormat("f");
    plot.xAxis->setNumberPrecision(0);
    addPoints(true);
    addPoints(false); // smaller, so that both are seen where they meet
    addDesigns();
    for (const bool chosen : {true, false})
        for (const RoadmapPoint &point : m_points)
            if (isChosen(point) == chosen) {
                const QFont font = chosen ? look().strongLabelFont() : look().labelFont;
                addMarkLabel(point.year, point.value, reportedDiameter,
                             inLines(nameOf(point), font, labelWidth), font,
                             chosen ? look().text : look().faintText);
            }
    if (m_points.empty())
        addNotice(tr("No programme names a year for this metric."));
}

void RoadmapPlot::addPoints(bool status)
{
    const FamilyStyle style{.family = {},
                            .colour = look().met,
                            .shape = status ? MarkShape::square : MarkShape::circle,
                            .filled = !status};
    const double diameter = status ? reportedDiameter : wantedDiameter;
    QCPGraph *marks =
        addMarks(status ? tr("reported") : tr("wanted"), markStyle(style, look(), diameter, 1.0));
    for (const RoadmapPoint &point : m_points) {
        if (point.status != status)
            continue;
        marks->addData(point.year, point.value);
        addReading(point.year, point.value, diameter, sentenceOf(point));
    }
}

void RoadmapPlot::addDesigns()
{
    for (const Cell &cell : m_cells) {
        const auto number = m_metric->value(cell.result);
        if (!number)
            continue;
        const bool isFirst = &cell == &m_cells.front();
        QCPGraph *line = plot().addGraph();
        line->setName(cell.name);
        line->setPen(isFirst ? QPen(look().missed, designWidth)
                             : QPen(look().text, 1.0, Qt::DotLine));
        line->addData(0.0, *number);
        line->addData(9999.0, *number);
        const QCPRange years = plot().xAxis->range();
        keepLabelsOff({{years.lower, *number}, {years.upper, *number}});
    }
}

} // namespace cellgap
