// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/balance.h"

#include "model/core/physics/coating.h"
#include "model/core/physics/electrode_curve.h"

#include <algorithm>

namespace cellgap {

namespace {

using Half = ElectrodeCurve::Half;

/// Voltage of a pair over the charge that has flowed since both curves stood at their starts.
struct Slide {
    const ElectrodeCurve &positive;
    const ElectrodeCurve &negative;
    double positiveStart;
    double negativeStart;

    double voltage(double charge) const
    {
        return positive.at(positiveStart + charge) - negative.at(negativeStart + charge);
    }

    double integral(double charge) const
    {
        return positive.integral(positiveStart + charge) - positive.integral(positiveStart) -
               negative.integral(negativeStart + charge) + negative.integral(negativeStart);
    }
};

/// Charge between two points of one curve.
struct Span {
    double low;
    double high;
};

/// Narrows a span to that between neighbouring points of a curve within which `reached` turns true.
Span between(const ElectrodeCurve &curve, double start, Span span, const auto &reached)
{
    std::size_t low = 0;
    std::size_t high = curve.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        const double charge = curve.charge(middle) - start;
        if (charge > span.low && (charge >= span.high || reached(charge)))
            high = middle;
        else
            low = middle + 1;
    }
    if (high < curve.size())
        span.high = std::min(span.high, curve.charge(high) - start);
    if (high > 0)
        span.low = std::max(span.low, curve.charge(high - 1) - start);
    return span;
}

/// First charge, up to `most`, at which a voltage that moves one way passes the level; `most` where
/// it does not.
double firstAt(const Slide &slide, double level, bool rises, double most)
{
    const auto reached = [&](double charge) {
        const double voltage = slide.voltage(charge);
        return rises ? voltage >= level : voltage <= level;
    };
    if (reached(0.0))
        return 0.0;
    if (!reached(most))
        return most;
    Span span{.low = 0.0, .high = most};
    span = between(slide.positive, slide.positiveStart, span, reached);
    span = between(slide.negative, slide.negativeStart, span, reached);
    const double atLow = slide.voltage(span.low);
    const double atHigh = slide.voltage(span.high);
    if (atLow == atHigh)
        return span.high;
    const double part = std::clamp((level - atLow) / (atHigh - atLow), 0.0, 1.0);
    return span.low + part * (span.high - span.low);
}

bool isMetal(const CellDesign &cell)
{
    return cell.negative.kind != NegativeKind::insertion;
}

/// The electrodes' reversible capacities, what they give first, and lithium from elsewhere.
struct Amounts {
    double positive;
    double negative; ///< of metal: what there is of it at the end of charge
    double firstPositive;
    double firstNegative;
    double added;
    bool withLosses;
};

/// What is left of whole capacities.
std::array<double, 3> rest(std::array<double, 3> given)
{
    for (double &share : given)
        share = 1.0 - share;
    return given;
}

/// Where the discharge begins on each curve.
struct Start {
    double positive = 0.0;
    double negative = 0.0;
};

ElectrodeCurve negativeCurve(const CellDesign &cell, Half half, bool withLosses, double whole)
{
    if (isMetal(cell))
        return ElectrodeCurve(ArealCharge::from_value(whole));
    withLosses = withLosses && cell.negative.loss == InterphaseLoss::firstCycleEfficiency;
    return {cell.negative.coating, half, withLosses, ArealCharge::from_value(whole)};
}

ElectrodeCurve positiveCurve(const CellDesign &cell, Half half, bool withLosses, double whole)
{
    return {cell.positive.coating, half, withLosses, ArealCharge::from_value(whole)};
}

/// Charges a discharged cell for the first time; returns where its discharge begins.
Start chargeFirst(const CellDesign &cell, const Amounts &amounts, PairState &pair,
                  Findings &findings)
{
    const bool metal = isMetal(cell);
    const auto positive =
        positiveCurve(cell, Half::charge, amounts.withLosses, amounts.firstPositive);
    const auto negative =
        negativeCurve(cell, Half::charge, amounts.withLosses, amounts.firstNegative);
    const Slide slide{positive, negative, 0.0, metal ? 0.0 : amounts.added};
    const double room = amounts.firstNegative - amounts.added;
    const bool negativeEnds = !metal && room < amounts.firstPositive;
    const double most = negativeEnds ? std::max(room, 0.0) : amounts.firstPositive;
    const double cutoff = cell.electrical.upperCutoff.value();
    const double charge = cutoff > 0.0 ? firstAt(slide, cutoff, true, most) : most;

    BalanceState &state = pair.balance;
    state.firstCharge = ArealCharge::from_value(charge);
    state.chargeEnd = charge < most  ? ChargeEnd::cutoff
                      : negativeEnds ? ChargeEnd::negative
                                     : ChargeEnd::positive;
    if (!metal)
        state.negativeAtEnd = Voltage::from_value(negative.at(amounts.added + charge));
    const double forced = positive.at(charge) - cutoff;
    if (state.chargeEnd == ChargeEnd::negative && cutoff > 0.0 && forced < 0.0)
        findings.add(finding::platesBeforeCutoff, inUnit(unit::mV, Voltage::from_value(forced)),
                     inUnit(unit::V, cell.electrical.upperCutoff));
    return {.positive = amounts.firstPositive - charge,
            .negative = metal ? 0.0 : amounts.firstNegative - amounts.added - charge};
}

} // namespace

FirstCycle firstCycleOf(const CellDesign &cell, const PairState &pair)
{
    const bool balanced = cell.balancesFirstCycle();
    FirstCycle losses;
    if (balanced || isMetal(cell))
        losses.positive =
            pair.positive.arealCapacity * firstCycleLoss(activeBlend(cell.positive.coating));
    if (balanced && !isMetal(cell))
        losses.negative = pair.negative.activeMass * interphaseCapacity(cell.negative);
    return losses;
}

void balance(const CellDesign &cell, PairState &pair, Findings &findings)
{
    const FirstCycle losses = firstCycleOf(cell, pair);
    const Electrical &electrical = cell.electrical;
    const bool metal = isMetal(cell);
    const bool brings = cell.positive.assembledState == AssembledState::discharged;
    const double lower = electrical.lowerCutoff.value();
    if (electrical.upperCutoff.value() > 0.0 && !(lower < electrical.upperCutoff.value()))
        return findings.add(finding::cutoffsCross, inUnit(unit::V, electrical.lowerCutoff),
                            inUnit(unit::V, electrical.upperCutoff));
    Amounts amounts{.positive = pair.positive.arealCapacity.value(),
                    .negative = pair.negative.arealCapacity.value(),
                    .firstPositive = (pair.positive.arealCapacity + losses.positive).value(),
                    .firstNegative = (pair.negative.arealCapacity + losses.negative).value(),
                    .added = (metal ? pair.lithiumCapacity : pair.prelithiation).value(),
                    .withLosses = losses.positive.value() > 0.0 || losses.negative.value() > 0.0};
    BalanceState &state = pair.balance;
    Start start;
    if (brings) {
        start = chargeFirst(cell, amounts, pair, findings);
        if (metal)
            amounts.negative = amounts.added + state.firstCharge.value();
    } else if (metal) {
        amounts.negative = amounts.added - losses.positive.value();
    } else {
        const double held = amounts.added - (losses.positive + losses.negative).value();
        start.negative = amounts.negative - std::min(amounts.negative, held);
    }

    const auto positive = positiveCurve(cell, Half::discharge, false, amounts.positive);
    const auto negative = negativeCurve(cell, Half::discharge, false, amounts.negative);
    const Slide slide{positive, negative, start.positive, start.negative};
    const double ofPositive = amounts.positive - start.positive;
    const double ofNegative = amounts.negative - start.negative;
    const double most = std::min(ofPositive, ofNegative);
    const double capacity = lower > 0.0 && most > 0.0 ? firstAt(slide, lower, false, most) : most;
    if (!(capacity > 0.0))
        return findings.add(finding::cutoffsLeaveNothing,
                            inUnit(unit::V, Voltage::from_value(slide.voltage(0.0))));
    state.known = true;
    state.capacity = ArealCharge::from_value(capacity);
    if (brings)
        state.irreversible = positivePart<ArealCharge>(state.firstCharge - state.capacity);
    state.positiveStart = ArealCharge::from_value(start.positive);
    state.negativeStart = ArealCharge::from_value(start.negative);
    state.dischargeEnd = capacity < most           ? ChargeEnd::cutoff
                         : ofPositive < ofNegative ? ChargeEnd::positive
                                                   : ChargeEnd::negative;
    const double positiveEnd = start.positive + capacity;
    const double negativeEnd = start.negative + capacity;
    state.positive = {.charged = positive.given(cell.positive.coating, start.positive),
                      .discharged = positive.given(cell.positive.coating, positiveEnd)};
    if (!metal)
        state.negative = {.charged = rest(negative.given(cell.negative.coating, start.negative)),
                          .discharged = rest(negative.given(cell.negative.coating, negativeEnd))};

    OpenCircuit &open = pair.openCircuit;
    open = {.mean = Voltage::from_value(slide.integral(capacity) / capacity),
            .known = true,
            .halfCells = true};
    const double last = static_cast<double>(open.course.size() - 1);
    for (std::size_t i = 0; i < open.course.size(); ++i)
        open.course[i] =
            Voltage::from_value(slide.voltage((1.0 - static_cast<double>(i) / last) * capacity));
}

} // namespace cellgap
