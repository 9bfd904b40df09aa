// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/voltage_plot.h"

#include "model/qt/local_text.h"
#include "views/pictures/named_rate.h"
#include "views/plotting/qcustomplot_slim.h"

#include <algorithm>
#include <array>

namespace cellgap {

namespace {

constexpr double restWidth = 2.5;
constexpr double loadedWidth = 1.5;
constexpr double readingWidth = 6.0;
constexpr std::array readingsAt{0.0, 0.25, 0.5, 0.75, 1.0};
constexpr double besideAxis = 8.0; ///< pixels from an axis to a label
constexpr auto stepPerPair = unit::mV(10.0);

constexpr std::array ratesOfOne{NamedRate{"C/3", 1.0 / 3.0}, NamedRate{"1C", 1.0},
                                NamedRate{"2C", 2.0}, NamedRate{"5C", 5.0}};
constexpr std::array ratesOfSeveral{NamedRate{"1C", 1.0}}; ///< more would be a tangle

struct Form {
    const char *key;
    const char *title;
};

constexpr std::array forms{
    Form{"capacity", QT_TRANSLATE_NOOP("cellgap::VoltagePlot", "Over capacity")},
    Form{"state-of-charge", QT_TRANSLATE_NOOP("cellgap::VoltagePlot", "Over state of charge")},
    Form{"differential", QT_TRANSLATE_NOOP("cellgap::VoltagePlot", "Differential capacity")}};

double ampereHours(Charge charge)
{
    return unit::Ah.in(charge);
}

double perVolt(const std::vector<ChargeStep> &steps, std::size_t i)
{
    const Voltage height =
        steps.size() > 1 ? Voltage(steps[0].middle - steps[1].middle) : Voltage(stepPerPair);
    return ampereHours(steps[i].charge) / unit::V.in(height);
}

} // namespace

VoltagePlot::VoltagePlot(QWidget *parent)
    : PlotPicture(parent)
{
    setAccessibleName(tr("Voltage of the cells"));
    rebuild();
}

std::vector<PictureVariant> VoltagePlot::variants() const
{
    std::vector<PictureVariant> all;
    for (const Form &form : forms)
        all.push_back({.key = form.key, .title = tr(form.title)});
    return all;
}

std::string VoltagePlot::variant() const
{
    return forms.at(static_cast<std::size_t>(m_over)).key;
}

void VoltagePlot::setVariant(std::string_view key)
{
    const auto *const form = std::ranges::find(forms, key, &Form::key);
    if (form == forms.end())
        return;
    m_over = static_cast<Over>(form - forms.begin());
    showWhole();
}

void VoltagePlot::setTask(const PictureTask &task)
{
    m_curves.clear();
    const std::vector<EvaluatedDesign> all = task.compared();
    for (const EvaluatedDesign &reported : all) {
        const Design &design = reported.design();
        const Result &result = reported.result;
        const VoltageCourse course = voltageCourse(design, result);
        if (course.open.empty())
            continue;
        Curve curve{.name = plainText(reported.label),
                    .known = course.known,
                    .capacity = result.cell.capacity,
                    .mean = result.cell.openCircuitVoltage,
                    .lines = {},
                    .steps = chargeSteps(course, result.cell.capacity,
                                         result.cell.pairsInSeries * stepPerPair)};
        const auto addRates = [&](const auto &rates) {
            for (const NamedRate &rate : rates)
                if (auto loaded =
                        loadedVoltage(design, result, course, unit::per_hour(rate.perHour));
                    !loaded.empty())
                    curve.lines.push_back({.name = rate.name, .points = std::move(loaded)});
        };
        curve.lines.push_back({.name = tr("at rest"), .points = course.open});
        if (all.size() == 1)
            addRates(ratesOfOne);
        else
            addRates(ratesOfSeveral);
        m_curves.push_back(std::move(curve));
    }
    rebuild();
}

double VoltagePlot::across(const Curve &curve, const VoltagePoint &point) const
{
    return m_over == Over::capacity ? point.given * ampereHours(curve.capacity)
                                    : 100.0 * (1.0 - point.given);
}

QString VoltagePlot::notice() const
{
    if (m_curves.empty())
        return tr("No voltage: the cell cannot be built.");
    if (m_over == Over::voltage &&
        std::ranges::all_of(m_curves, [](const Curve &curve) { return curve.steps.empty(); }))
        return tr("No differential capacity: of the voltage only the mean is known.");
    return {};
}

QString VoltagePlot::sentences() const
{
    QStringList lines;
    if (const QString why = notice(); !why.isEmpty())
        lines << why;
    for (const Curve &curve : m_curves) {
        lines << (curve.known ? tr("%1: %2 at a mean of %3 at rest")
                              : tr("%1: %2 at %3, of which only the mean is known"))
                     .arg(curve.name,
                          quantityText(ampereHours(curve.capacity), 3, unit::Ah.text, locale()),
                          quantityText(unit::V.in(curve.mean), 4, unit::V.text, locale()));
        for (const Line &line : curve.lines)
            if (&line != &curve.lines.front())
                lines << tr("%1 at %2: %3 of the capacity, down to %4")
                             .arg(curve.name, line.name,
                                  quantityText(100.0 * line.points.back().given, 3, "%", locale()),
                                  quantityText(unit::V.in(line.points.back().voltage), 3,
                                               unit::V.text, locale()));
    }
    if (std::ranges::any_of(m_curves, [](const Curve &curve) { return curve.lines.size() > 1; }))
        lines << tr("Ohmic: without diffusion limits and heating.");
    return lines.join('\n');
}

ReportTable VoltagePlot::data() const
{
    const bool steps = m_over == Over::voltage;
    ReportTable table{.columns = {{phrase("Design")},
                                  {phrase("Discharge")},
                                  {phrase("Charge"), true},
                                  {phrase("State of charge"), true},
                                  {phrase("Voltage"), true}}};
    if (steps)
        table.columns = {
            {phrase("Design")}, {phrase("Voltage"), true}, {phrase("Charge per voltage"), true}};
    for (const Curve &curve : m_curves) {
        const Text name = verbatim(curve.name.toStdString());
        if (steps)
            for (std::size_t i = 0; i < curve.steps.size(); ++i)
                table.rows.push_back(
                    {{name},
                     numberCell(unit::V.in(curve.steps[i].middle), 6, unit::V.text),
                     numberCell(perVolt(curve.steps, i), 6, "Ah/V")});
        else
            for (const Line &line : curve.lines)
                for (const VoltagePoint &point : line.points)
                    table.rows.push_back(
                        {{name},
                         {verbatim(line.name.toStdString())},
                         numberCell(point.given * ampereHours(curve.capacity), 6, unit::Ah.text),
                         numberCell(100.0 * (1.0 - point.given), 6, "%"),
                         numberCell(unit::V.in(point.voltage), 6, unit::V.text)});
    }
    if (table.rows.empty()) {
        table.rows.push_back({{verbatim(notice().toStdString())}});
        table.rows.back().resize(table.columns.size());
    }
    return table;
}

void VoltagePlot::fill()
{
    QCustomPlot &plot = this->plot();
    const QString why = notice();
    for (QCPAxis *axis : {plot.xAxis, plot.yAxis})
        axis->setVisible(why.isEmpty());
    if (!why.isEmpty())
        return addNotice(why);
    const bool steps = m_over == Over::voltage;
    scaleAxes();
    const QString voltage = axisTitle(tr("Voltage"), unit::V.text);
    plot.xAxis->setLabel(steps                      ? voltage
                         : m_over == Over::capacity ? axisTitle(tr("Capacity"), unit::Ah.text)
                                                    : axisTitle(tr("State of charge"), "%"));
    plot.yAxis->setLabel(steps ? axisTitle(tr("Differential capacity"), "Ah/V") : voltage);
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        if (steps)
            addSteps(m_curves[i], colourOf(i));
        else
            addLines(i);
    }
    if (!steps && m_curves.size() > 1)
        plotLabels().add(tr("solid: at rest; dashed: 1C"), look().labelFont, look().faintText,
                         [this](const QSizeF &size) {
                             const QRectF area = plotArea();
                             LabelWish wish;
                             for (const double left : {area.left() + besideAxis,
                                                       area.right() - size.width() - besideAxis})
                                 for (const double top :
                                      {area.bottom() - size.height() - besideAxis, area.top()})
                                     wish.places.emplace_back(QPointF(left, top), size);
                             return wish;
                         });
}

void VoltagePlot::scaleAxes()
{
    std::vector<double> along;
    std::vector<double> up;
    for (const Curve &curve : m_curves) {
        if (m_over == Over::voltage) {
            for (std::size_t i = 0; i < curve.steps.size(); ++i) {
                along.push_back(unit::V.in(curve.steps[i].middle));
                up.push_back(perVolt(curve.steps, i));
            }
            continue;
        }
        for (const Line &line : curve.lines)
            for (const VoltagePoint &point : line.points) {
                along.push_back(across(curve, point));
                up.push_back(unit::V.in(point.voltage));
            }
    }
    applyScale(*plot().xAxis, scaleFor(along, false), locale());
    if (m_over == Over::stateOfCharge)
        plot().xAxis->setRange(0.0, 100.0);
    applyScale(*plot().yAxis, scaleFor(up, false), locale());
}

QColor VoltagePlot::colourOf(std::size_t series) const
{
    const QColor colour = seriesStyle(series).colour;
    return colour.isValid() ? colour : look().text;
}

/// Of one design every rate has a colour and a name in the legend; of several every design has.
void VoltagePlot::addLines(std::size_t number)
{
    const Curve &curve = m_curves[number];
    const bool alone = m_curves.size() == 1;
    for (std::size_t i = 0; i < curve.lines.size(); ++i) {
        const Line &line = curve.lines[i];
        const bool rest = i == 0;
        QCPGraph *graph = plot().addGraph();
        graph->setName(alone ? line.name : rest ? curve.name : QString());
        graph->setPen(QPen(colourOf(alone ? i : number), rest ? restWidth : loadedWidth,
                           rest || alone ? Qt::SolidLine : Qt::DashLine));
        std::vector<QPointF> places;
        for (const VoltagePoint &point : line.points) {
            graph->addData(across(curve, point), unit::V.in(point.voltage));
            places.emplace_back(across(curve, point), unit::V.in(point.voltage));
        }
        keepLabelsOff(std::move(places));
        for (const double share : readingsAt) {
            const auto last = static_cast<double>(line.points.size() - 1);
            const VoltagePoint &point = line.points[static_cast<std::size_t>(share * last)];
            addReading(across(curve, point), unit::V.in(point.voltage), readingWidth,
                       tr("%1, %2: %3 at %4 state of charge")
                           .arg(curve.name, line.name,
                                quantityText(unit::V.in(point.voltage), 4, unit::V.text, locale()),
                                quantityText(100.0 * (1.0 - point.given), 3, "%", locale())));
        }
    }
}

void VoltagePlot::addSteps(const Curve &curve, const QColor &colour)
{
    if (curve.steps.empty())
        return;
    QCPGraph *graph = plot().addGraph();
    graph->setName(curve.name);
    graph->setLineStyle(QCPGraph::lsStepCenter);
    graph->setPen(QPen(colour, loadedWidth));
    std::size_t highest = 0;
    std::vector<QPointF> places;
    for (std::size_t i = 0; i < curve.steps.size(); ++i) {
        const double volts = unit::V.in(curve.steps[i].middle);
        graph->addData(volts, perVolt(curve.steps, i));
        places.emplace_back(volts, perVolt(curve.steps, i));
        if (curve.steps[i].charge > curve.steps[highest].charge)
            highest = i;
    }
    keepLabelsOff(std::move(places));
    const double volts = unit::V.in(curve.steps[highest].middle);
    addReading(volts, perVolt(curve.steps, highest), readingWidth,
               tr("%1: highest at %2, %3")
                   .arg(curve.name, quantityText(volts, 4, unit::V.text, locale()),
                        quantityText(perVolt(curve.steps, highest), 3, "Ah/V", locale())));
}

} // namespace cellgap
