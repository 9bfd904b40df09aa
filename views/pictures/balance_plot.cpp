// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/balance_plot.h"

#include "model/core/design/parameter.h"
#include "model/qt/local_text.h"
#include "views/plotting/qcustomplot_slim.h"

#include <QMouseEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace cellgap {

namespace {

constexpr double cellWidth = 2.5;
constexpr double electrodeWidth = 1.8;
constexpr double firstWidth = 1.0;
constexpr std::array besideCurve{7.0, 14.0, 22.0}; ///< pixels from a curve to its name
constexpr std::array aboveReserve{7.0, 14.0, 22.0, 36.0, 52.0};
constexpr double besideLine = 9.0;
constexpr std::array namesAt{0.5, 0.65, 0.35, 0.8, 0.2, 0.9, 0.1};
constexpr double readingWidth = 6.0;
constexpr double handleDiameter = 9.0;
constexpr double handleReach = 7.0;
constexpr double belowCutoff = 2e-3; ///< V, from which on it is said
constexpr double dragStep = 1e-3;    ///< V, or of the ratio
constexpr std::array readingsAt{0.0, 0.25, 0.5, 0.75, 1.0};

double chargeOf(const BalancePoint &point)
{
    return unit::mAh_per_cm2.in(point.charge);
}

double voltsOf(const BalancePoint &point)
{
    return unit::V.in(point.potential);
}

const Parameter &upperInput()
{
    static const Parameter &input = *findParameter("electrical.upper_cutoff");
    return input;
}

const Parameter &lowerInput()
{
    static const Parameter &input = *findParameter("electrical.lower_cutoff");
    return input;
}

const Parameter &ratioInput()
{
    static const Parameter &input = *findParameter("negative.np_ratio");
    return input;
}

QString noHalfCells()
{
    return BalancePlot::tr("No balance: the materials of both electrodes need half-cell curves, "
                           "and the open-circuit voltage has to follow from them.");
}

/// The curve's potential at a charge, between its points.
double potentialAt(const BalanceCurves::Curve &curve, double charge)
{
    for (std::size_t i = 1; i < curve.size(); ++i) {
        const double from = chargeOf(curve[i - 1]);
        const double to = chargeOf(curve[i]);
        if ((charge - from) * (charge - to) <= 0.0 && from != to)
            return voltsOf(curve[i - 1]) +
                   (charge - from) / (to - from) * (voltsOf(curve[i]) - voltsOf(curve[i - 1]));
    }
    return voltsOf(curve.back());
}

} // namespace

BalancePlot::BalancePlot(QWidget *parent)
    : PlotPicture(parent)
{
    setAccessibleName(tr("Balance of both electrodes"));
    rebuild();
}

void BalancePlot::setTask(const PictureTask &task)
{
    m_shown.reset();
    const EvaluatedDesign &reported = task.designs.front();
    const Design &design = reported.design();
    const PairState &pair = reported.result.pair;
    const Electrical &electrical = design.cell.electrical;
    if (auto curves = balanceCurves(design.cell, pair)) {
        Shown shown{.curves = std::move(*curves),
                    .mean = unit::V.in(pair.openCircuit.mean),
                    .ratio = pair.npRatio,
                    .margin = unit::mV.in(pair.balance.negativeAtEnd),
                    .insertion = design.cell.negative.kind == NegativeKind::insertion,
                    .ratioIsInput = isInput(ratioInput(), design)};
        if (!shown.curves.negativeCharge.empty())
            shown.firstRatio = (shown.curves.negativeCharge.back().charge -
                                shown.curves.negativeCharge.front().charge) /
                               shown.curves.positiveCharge.back().charge;
        if (electrical.upperCutoff.value() > 0.0)
            shown.upper = unit::V.in(electrical.upperCutoff);
        if (electrical.lowerCutoff.value() > 0.0)
            shown.lower = unit::V.in(electrical.lowerCutoff);
        m_shown = std::move(shown);
    }
    rebuild();
}

/// What ends the charge: the cut-off, or an electrode before it.
QString BalancePlot::endText() const
{
    if (!m_shown->upper)
        return tr("end of charge");
    const QString upper = givenText(*m_shown->upper, unit::V.text, locale());
    const double end = unit::mAh_per_cm2.in(m_shown->curves.end);
    const bool reached = m_shown->curves.positiveCharge.empty() ||
                         numberAt({.input = &upperInput()}, end) > *m_shown->upper - belowCutoff;
    return reached ? tr("%1 cut-off").arg(upper) : tr("end of charge, below %1").arg(upper);
}

QStringList BalancePlot::facts() const
{
    const Shown &shown = *m_shown;
    const auto charge = [this](ArealCharge amount) {
        return quantityText(unit::mAh_per_cm2.in(amount), 3, unit::mAh_per_cm2.text, locale());
    };
    QStringList lines;
    lines << tr("Capacity %1 at a mean of %2")
                 .arg(charge(shown.curves.end - shown.curves.lost),
                      quantityText(shown.mean, 4, unit::V.text, locale()));
    if (shown.curves.lost.value() > 0.0)
        lines << tr("First cycle loses %1").arg(charge(shown.curves.lost));
    if (shown.insertion)
        lines << tr("N/P %1 reversible, %2 in the first cycle")
                     .arg(locale().toString(shown.ratio, 'f', 3),
                          locale().toString(shown.firstRatio, 'f', 3));
    if (shown.insertion)
        lines << tr("Charged negative at %1 against the metal")
                     .arg(quantityText(shown.margin, 3, unit::mV.text, locale()));
    if (shown.upper)
        lines << tr("Cut-off of charge %1").arg(givenText(*shown.upper, unit::V.text, locale()));
    if (shown.lower)
        lines << tr("Cut-off of discharge %1").arg(givenText(*shown.lower, unit::V.text, locale()));
    return lines;
}

QString BalancePlot::sentences() const
{
    return m_shown ? facts().join('\n') : noHalfCells();
}

ReportTable BalancePlot::data() const
{
    ReportTable table{
        .columns = {{phrase("Curve")}, {phrase("Charge"), true}, {phrase("Potential"), true}}};
    const auto add = [&table](const char *name, const BalanceCurves::Curve &curve) {
        for (const BalancePoint &point : curve)
            table.rows.push_back({{phrase(name)},
                                  numberCell(chargeOf(point), 6, unit::mAh_per_cm2.text),
                                  numberCell(voltsOf(point), 6, unit::V.text)});
    };
    if (m_shown) {
        const BalanceCurves &curves = m_shown->curves;
        add("positive, first charge", curves.positiveCharge);
        add("negative, first charge", curves.negativeCharge);
        add("positive, discharge", curves.positiveDischarge);
        add("negative, discharge", curves.negativeDischarge);
        add("cell, discharge", curves.cell);
    } else {
        table.rows.push_back({{phrase("No half cells")}, {}, {}});
    }
    return table;
}

void BalancePlot::fill()
{
    QCustomPlot &plot = this->plot();
    for (QCPAxis *axis : {plot.xAxis, plot.yAxis})
        axis->setVisible(m_shown.has_value());
    if (!m_shown)
        return addNotice(noHalfCells());
    const Shown &shown = *m_shown;
    const BalanceCurves &curves = shown.curves;
    std::vector<double> charges{0.0};
    std::vector<double> volts{0.0};
    for (const auto *curve : {&curves.positiveCharge, &curves.negativeCharge,
                              &curves.positiveDischarge, &curves.negativeDischarge})
        for (const BalancePoint &point : *curve) {
            charges.push_back(std::max(0.0, chargeOf(point)));
            volts.push_back(voltsOf(point));
        }
    applyScale(*plot.xAxis, scaleFor(charges, false), locale());
    applyScale(*plot.yAxis, scaleFor(volts, false), locale());
    plot.xAxis->setLabel(axisTitle(tr("Charge"), unit::mAh_per_cm2.text));
    plot.yAxis->setLabel(axisTitle(tr("Potential"), unit::V.text));

    const double lost = unit::mAh_per_cm2.in(curves.lost);
    const double end = unit::mAh_per_cm2.in(curves.end);
    if (lost > 0.0) {
        auto *box = new QCPItemRect(&plot);
        box->topLeft->setCoords(0.0, plot.yAxis->range().upper);
        box->bottomRight->setCoords(lost, plot.yAxis->range().lower);
        box->setPen(Qt::NoPen);
        QColor shade = look().missed;
        shade.setAlphaF(0.12F);
        box->setBrush(shade);
        box->setLayer("background");
    }
    const QPen first(look().faintText, firstWidth, Qt::DotLine);
    addCurve(curves.positiveCharge, first);
    addCurve(curves.negativeCharge, first);
    addCurve(curves.cell, QPen(look().met, cellWidth));
    addCurve(curves.positiveDischarge, QPen(look().text, electrodeWidth));
    addCurve(curves.negativeDischarge, QPen(look().notAssessed, electrodeWidth));
    addEnd(end, endText(), look().text);
    if (lost > 0.0)
        addEnd(
            lost,
            tr("first-cycle loss %1").arg(quantityText(lost, 2, unit::mAh_per_cm2.text, locale())),
            look().missedText);
    nameCurve(curves.cell, lost, end, look().met, true,
              tr("cell, mean %1").arg(quantityText(shown.mean, 3, unit::V.text, locale())));
    nameCurve(curves.negativeDischarge, lost, end, look().text, false,
              shown.insertion ? tr("negative, %1 at full charge")
                                    .arg(quantityText(shown.margin, 2, unit::mV.text, locale()))
                              : tr("metal"));
    nameCurve(curves.positiveDischarge, lost, end, look().text, false, tr("positive"));
    if (!curves.positiveCharge.empty())
        nameCurve(curves.positiveCharge, 0.0, end, look().faintText, false, tr("first charge"));
    if (shown.insertion && chargeOf(curves.negativeDischarge.front()) > end)
        plotLabels().add(
            tr("reserve, N/P %1").arg(locale().toString(shown.ratio, 'f', 2)), look().labelFont,
            look().text,
            [this, end, volts = potentialAt(curves.negativeDischarge, end)](const QSizeF &size) {
                const QPointF at = pixelOf(end, volts);
                LabelWish wish;
                for (const double beside : aboveReserve)
                    wish.places.emplace_back(
                        QPointF(at.x() + besideLine, at.y() - beside - size.height()), size);
                return wish;
            });
    addHandles();
    for (const double share : readingsAt) {
        const double charge = lost + share * (end - lost);
        const double cell = potentialAt(curves.cell, charge);
        addReading(charge, cell, readingWidth,
                   tr("%1: cell %2, positive %3, negative %4")
                       .arg(quantityText(charge, 3, unit::mAh_per_cm2.text, locale()),
                            quantityText(cell, 4, unit::V.text, locale()),
                            quantityText(potentialAt(curves.positiveDischarge, charge), 4,
                                         unit::V.text, locale()),
                            quantityText(potentialAt(curves.negativeDischarge, charge), 4,
                                         unit::V.text, locale())));
    }
}

/// Where what can be dragged stands.
std::vector<BalancePlot::Handle> BalancePlot::handles() const
{
    std::vector<Handle> all;
    if (!m_shown)
        return all;
    const BalanceCurves &curves = m_shown->curves;
    const double end = unit::mAh_per_cm2.in(curves.end);
    const double lost = unit::mAh_per_cm2.in(curves.lost);
    if (m_shown->upper && !curves.positiveCharge.empty())
        all.push_back(
            {.input = &upperInput(), .charge = end, .potential = potentialAt(curves.cell, end)});
    if (m_shown->lower)
        all.push_back(
            {.input = &lowerInput(), .charge = lost, .potential = potentialAt(curves.cell, lost)});
    if (m_shown->ratioIsInput && !curves.negativeCharge.empty())
        all.push_back({.input = &ratioInput(),
                       .charge = chargeOf(curves.negativeCharge.back()),
                       .potential = voltsOf(curves.negativeCharge.back())});
    return all;
}

/// What the input has to be for the handle to stand at that charge: the cell's voltage there, or
/// the ratio that makes the negative end there.
double BalancePlot::numberAt(const Handle &handle, double charge) const
{
    const BalanceCurves &curves = m_shown->curves;
    const auto between = [charge](const BalanceCurves::Curve &positive,
                                  const BalanceCurves::Curve &negative) {
        return potentialAt(positive, charge) -
               (negative.empty() ? 0.0 : potentialAt(negative, charge));
    };
    if (handle.input == &upperInput())
        return between(curves.positiveCharge, curves.negativeCharge);
    if (handle.input == &lowerInput())
        return between(curves.positiveDischarge,
                       m_shown->insertion ? curves.negativeDischarge : BalanceCurves::Curve());
    const double start = chargeOf(curves.negativeCharge.front());
    return m_shown->ratio * (charge - start) / (handle.charge - start);
}

std::optional<BalancePlot::Handle> BalancePlot::handleAt(const QPointF &place) const
{
    for (const Handle &handle : handles()) {
        const QPointF away = pixelOf(handle.charge, handle.potential) - place;
        // A cut-off is held anywhere along its line.
        const double up = handle.input == &ratioInput() ? std::abs(away.y()) : 0.0;
        if (std::max(std::abs(away.x()), up) <= handleReach && plotArea().contains(place))
            return handle;
    }
    return std::nullopt;
}

void BalancePlot::addHandles()
{
    QCPGraph *marks = addMarks({}, {QCPScatterStyle::ssDiamond, QPen(look().text, 1.0),
                                    QBrush(look().background), handleDiameter});
    for (const Handle &handle : handles())
        marks->addData(handle.charge, handle.potential);
}

void BalancePlot::mousePressEvent(QMouseEvent *event)
{
    PlotPicture::mousePressEvent(event);
    const auto handle = handleAt(event->position());
    m_held = event->button() == Qt::LeftButton && handle ? handle->input : nullptr;
    m_dragBegins = m_held != nullptr;
}

void BalancePlot::mouseMoveEvent(QMouseEvent *event)
{
    if (m_held == nullptr) {
        PlotPicture::mouseMoveEvent(event);
        if (event->buttons() == Qt::NoButton)
            setCursor(handleAt(event->position()) ? Qt::SizeHorCursor : Qt::ArrowCursor);
        return;
    }
    const std::vector<Handle> all = handles();
    const auto handle = std::ranges::find(all, m_held, &Handle::input);
    if (handle == all.end())
        return;
    const double charge = std::max(0.0, plot().xAxis->pixelToCoord(event->position().x()));
    const double number = std::round(numberAt(*handle, charge) / dragStep) * dragStep;
    emit numberDragged(QString::fromStdString(m_held->key),
                       std::clamp(number, m_held->usual.min, m_held->usual.max), m_dragBegins);
    m_dragBegins = false;
}

void BalancePlot::mouseReleaseEvent(QMouseEvent *event)
{
    m_held = nullptr;
    PlotPicture::mouseReleaseEvent(event);
}

void BalancePlot::addCurve(const BalanceCurves::Curve &curve, const QPen &pen)
{
    auto *line = new QCPCurve(plot().xAxis, plot().yAxis);
    line->setPen(pen);
    std::vector<QPointF> places;
    for (const BalancePoint &point : curve) {
        line->addData(chargeOf(point), voltsOf(point));
        places.emplace_back(chargeOf(point), voltsOf(point));
    }
    if (!places.empty())
        keepLabelsOff(std::move(places));
}

void BalancePlot::nameCurve(const BalanceCurves::Curve &curve, double from, double to,
                            const QColor &colour, bool below, const QString &name)
{
    std::vector<QPointF> places;
    for (const double share : namesAt) {
        const double charge = from + share * (to - from);
        places.emplace_back(charge, potentialAt(curve, charge));
    }
    plotLabels().add(name, look().labelFont, colour,
                     [this, places = std::move(places), below](const QSizeF &size) {
                         LabelWish wish;
                         for (const double beside : besideCurve)
                             for (const bool under : {below, !below})
                                 for (const QPointF &place : places) {
                                     const QPointF at = pixelOf(place.x(), place.y());
                                     const double top =
                                         under ? at.y() + beside : at.y() - beside - size.height();
                                     wish.places.emplace_back(
                                         QPointF(at.x() - 0.5 * size.width(), top), size);
                                 }
                         return wish;
                     });
}

void BalancePlot::addEnd(double charge, const QString &text, const QColor &colour)
{
    auto *line = new QCPItemLine(&plot());
    const QCPRange volts = plot().yAxis->range();
    line->start->setCoords(charge, volts.lower);
    line->end->setCoords(charge, volts.upper);
    line->setPen(QPen(colour, 1.0, Qt::DashLine));
    keepLabelsOff({{charge, volts.lower}, {charge, volts.upper}});
    plotLabels().add(text, look().labelFont, colour, [this, charge](const QSizeF &size) {
        const double x = pixelOf(charge, 0.0).x();
        LabelWish wish;
        for (const double share : {0.5, 0.4, 0.6, 0.3, 0.7, 0.02})
            for (const double left : {x + besideLine, x - besideLine - size.width()})
                wish.places.emplace_back(
                    QPointF(left, plotArea().top() + share * plotArea().height()), size);
        return wish;
    });
}

} // namespace cellgap
