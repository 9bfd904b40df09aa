// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/ragone_plot.h"

#include "model/core/result/metric.h"
#include "model/qt/local_text.h"
#include "views/pictures/cell_energy.h"
#include "views/pictures/named_rate.h"
#include "views/plotting/qcustomplot_slim.h"

#include <algorithm>
#include <array>

namespace cellgap {

namespace {

constexpr double markDiameter = 6.0;
constexpr double pulseDiameter = 12.0;
constexpr double curveWidth = 2.0;
constexpr double leastEnergyShare = 0.05; ///< of the slowest discharge, below which none is shown

// From a limit to the end of the axis at least, so that a region has room for its name.
constexpr double powerRoom = 2.0;
constexpr double energyRoom = 1.3;

constexpr std::array rates{NamedRate{"C/20", 0.05},     NamedRate{"C/10", 0.1},
                           NamedRate{"C/3", 1.0 / 3.0}, NamedRate{"1C", 1.0},
                           NamedRate{"2C", 2.0},        NamedRate{"5C", 5.0},
                           NamedRate{"10C", 10.0},      NamedRate{"20C", 20.0}};

double wattsPerKg(const RagonePoint &point)
{
    return unit::W_per_kg.in(point.power);
}

double wattHoursPerKg(const RagonePoint &point)
{
    return unit::Wh_per_kg.in(point.energy);
}

const Metric &specificPower()
{
    static const Metric &metric = metricOf("cell.specific_power");
    return metric;
}

} // namespace

RagonePlot::RagonePlot(QWidget *parent)
    : PlotPicture(parent)
{
    setAccessibleName(tr("Energy over power of the discharge"));
    plot().axisRect()->setupFullAxesBox();
    rebuild();
}

void RagonePlot::setTask(const PictureTask &task)
{
    m_curves.clear();
    for (const EvaluatedDesign &reported : task.compared()) {
        const Design &design = reported.design();
        Curve curve{.name = plainText(reported.label),
                    .points = ragone(design, reported.result),
                    .rates = {}};
        if (curve.points.empty())
            continue;
        const double least = leastEnergyShare * wattHoursPerKg(curve.points.front());
        std::erase_if(curve.points,
                      [least](const RagonePoint &point) { return wattHoursPerKg(point) < least; });
        for (const NamedRate &rate : rates)
            if (const auto point =
                    dischargeAt(design, reported.result, unit::per_hour(rate.perHour));
                point && wattHoursPerKg(*point) >= least)
                curve.rates.push_back({.name = rate.name, .point = *point});
        m_curves.push_back(std::move(curve));
    }
    m_regions.clear();
    for (const Programme &programme : task.programmes) {
        Region region{.name = plainText(programme.shortName),
                      .power = hardestLimit(programme, specificPower()),
                      .energy = hardestLimit(programme, specificEnergyOfCell())};
        if (region.power || region.energy)
            m_regions.push_back(std::move(region));
    }
    const Result &first = task.designs.front().result;
    m_pulsePower = specificPower().value(first);
    m_pulseEnergy = specificEnergyOfCell().value(first);
    rebuild();
}

QString RagonePlot::sentenceOf(const Curve &curve, const Rated &rated) const
{
    return tr("%1 at %2: %3, %4")
        .arg(curve.name, rated.name,
             quantityText(wattHoursPerKg(rated.point), 3, unit::Wh_per_kg.text, locale()),
             quantityText(wattsPerKg(rated.point), 3, unit::W_per_kg.text, locale()));
}

QString RagonePlot::sentences() const
{
    QStringList lines;
    if (m_curves.empty())
        lines << tr("No discharge: the cell has no resistance, or cannot be built.");
    for (const Curve &curve : m_curves)
        for (const Rated &rated : curve.rates)
            lines << sentenceOf(curve, rated);
    if (!m_curves.empty())
        lines << tr("Ohmic: without diffusion limits and heating.");
    return lines.join('\n');
}

ReportTable RagonePlot::data() const
{
    ReportTable table{.columns = {{phrase("Design")},
                                  {phrase("Rate"), true},
                                  {phrase("Share of the capacity"), true},
                                  {phrase(specificPower().name), true},
                                  {phrase(specificEnergyOfCell().name), true}}};
    for (const Curve &curve : m_curves)
        for (const RagonePoint &point : curve.points)
            table.rows.push_back({{verbatim(curve.name.toStdString())},
                                  numberCell(unit::per_hour.in(point.rate), 6, "1/h"),
                                  numberCell(100.0 * point.share, 6, "%"),
                                  numberCell(wattsPerKg(point), 6, unit::W_per_kg.text),
                                  numberCell(wattHoursPerKg(point), 6, unit::Wh_per_kg.text)});
    if (table.rows.empty())
        table.rows.push_back({{phrase("No discharge: the cell has no resistance, or cannot be "
                                      "built.")},
                              {},
                              {},
                              {},
                              {}});
    return table;
}

void RagonePlot::fill()
{
    QCustomPlot &plot = this->plot();
    for (QCPAxis *axis : {plot.xAxis, plot.yAxis, plot.xAxis2, plot.yAxis2})
        axis->setVisible(!m_curves.empty());
    if (m_curves.empty())
        return addNotice(tr("No discharge: the cell has no resistance, or cannot be built."));
    std::vector<double> powers;
    std::vector<double> energies;
    for (const Curve &curve : m_curves)
        for (const RagonePoint &point : curve.points) {
            powers.push_back(wattsPerKg(point));
            energies.push_back(wattHoursPerKg(point));
        }
    for (const Region &region : m_regions) {
        if (region.power)
            powers.insert(powers.end(), {region.power->value, powerRoom * region.power->value});
        if (region.energy)
            energies.insert(energies.end(),
                            {region.energy->value, energyRoom * region.energy->value});
    }
    if (m_pulsePower)
        powers.push_back(*m_pulsePower);
    applyScale(*plot.xAxis, scaleFor(powers, true), locale());
    applyScale(*plot.yAxis, scaleFor(energies, true), locale());
    plot.xAxis->setLabel(axisTitle(translated(specificPower().name), unit::W_per_kg.text));
    plot.yAxis->setLabel(axisTitle(translated(specificEnergyOfCell().name), unit::Wh_per_kg.text));
    for (const Region &region : m_regions)
        addRegion(region);
    for (std::size_t i = 0; i < m_curves.size(); ++i)
        addCurve(i);
    if (m_pulsePower && m_pulseEnergy) {
        QCPGraph *pulse =
            addMarks(tr("power of the pulse"),
                     {QCPScatterStyle::ssStar, QPen(look().text, 1.5), Qt::NoBrush, pulseDiameter});
        pulse->addData(*m_pulsePower, *m_pulseEnergy);
        addReading(*m_pulsePower, *m_pulseEnergy, pulseDiameter,
                   tr("Power of the pulse: %1")
                       .arg(quantityText(*m_pulsePower, 3, unit::W_per_kg.text, locale())));
    }
}

void RagonePlot::addRegion(const Region &region)
{
    QCPItemRect *box = addBox(region.power, region.energy, "background");
    box->setPen(look().regionPen());
    box->setBrush(look().regionBrush(m_regions.size()));
    plotLabels().add(region.name, look().strongLabelFont(), look().regionText,
                     [this, region](const QSizeF &size) {
                         return insideRegion(boxArea(region.power, region.energy), size);
                     });
}

void RagonePlot::addCurve(std::size_t number)
{
    const Curve &curve = m_curves[number];
    const FamilyStyle series = seriesStyle(number);
    auto *way = new QCPCurve(plot().xAxis, plot().yAxis);
    way->setName({});
    way->setPen(QPen(series.colour.isValid() ? series.colour : look().text, curveWidth));
    std::vector<QPointF> places;
    for (const RagonePoint &point : curve.points) {
        way->addData(wattsPerKg(point), wattHoursPerKg(point));
        places.emplace_back(wattsPerKg(point), wattHoursPerKg(point));
    }
    keepLabelsOff(std::move(places));
    QCPGraph *marks = addMarks(curve.name, markStyle(series, look(), markDiameter, 1.0));
    for (const Rated &rated : curve.rates) {
        const double power = wattsPerKg(rated.point);
        const double energy = wattHoursPerKg(rated.point);
        marks->addData(power, energy);
        addReading(power, energy, markDiameter, sentenceOf(curve, rated));
        if (number == 0)
            addMarkLabel(power, energy, markDiameter, rated.name, look().labelFont,
                         look().faintText);
    }
}

} // namespace cellgap
