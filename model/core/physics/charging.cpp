// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/charging.h"

#include "model/core/base/unit.h"
#include "model/core/physics/coating.h"
#include "model/core/physics/porous.h"

#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace cellgap {

namespace {

using std::numbers::pi;

constexpr auto faraday = Charge::from_value(96485.33212) / Amount::from_value(1.0); // CODATA 2018

/// Range of BatPaC's fit: graphite cells, 10 to 60 min, and no more than the workbook's designs
/// have been solved for.
constexpr double shortestFit = 10.0;
constexpr double longestFit = 60.0;
constexpr double graphiteBelowVolt = 0.3;
/// The window of the state of charge that the fit was made for.
constexpr double fitFrom = 0.15;
constexpr double fitTo = 0.95;

bool isWindowOfFit(const ChargingDuty &duty)
{
    constexpr double spelling = 1e-9; // 15 % is not 0.15 to the last digit
    return std::abs(duty.from - fitFrom) < spelling && std::abs(duty.to - fitTo) < spelling;
}

struct Regression {
    double slope = 0.0;  ///< per ln(min)², µm
    double offset = 0.0; ///< µm

    Length thickness(Time time) const
    {
        const double logarithm = std::log(unit::minutes.in(time));
        return unit::um(slope * logarithm * logarithm + offset);
    }
};
Regression regression(AreaResistance pulse, Temperature temperature, Charge capacity)
{
    const double celsius = unit::degC.in(temperature);
    const double ah = unit::Ah.in(capacity);
    return {
        std::pow(15.32 / unit::ohm_cm2.in(pulse), 1.1) *
            (0.0915485 * celsius + 0.018676716 * ah - 0.000455723501 * celsius * ah + 4.91567612),
        0.708 * celsius - 0.186 * ah + 0.00276455781 * celsius * ah - 46.151974};
}

/// Capacity that BatPaC enters in its fit: the pack's, divided by the number of rows.
Charge regressionCapacity(const Design &design, const PackState &pack)
{
    const Charge capacity = pack.energy / pack.openCircuitVoltage;
    return design.pack.route == PackRoute::batpac ? capacity / design.pack.rows
                                                  : capacity / pack.parallel;
}

ChargingState byRegression(const Design &design, const PairState &pair, const PackState &pack,
                           AreaResistance pulse, Findings &findings)
{
    ChargingState state;
    const ChargingDuty &duty = design.charging;
    if (!(pulse.value() > 0.0))
        return state;
    const Negative &negative = design.cell.negative;
    if (negative.kind != NegativeKind::insertion) {
        findings.add(finding::regressionNeedsInsertion);
        return state;
    }
    if (unit::V.in(activeBlend(negative.coating).voltage) > graphiteBelowVolt)
        findings.add(finding::regressionNeedsGraphite);
    if (!isWindowOfFit(duty)) {
        findings.add(finding::regressionOtherWindow, inUnit(unit::percent, duty.from),
                     inUnit(unit::percent, duty.to));
        return state;
    }
    const Regression fit = regression(pulse, duty.temperature, regressionCapacity(design, pack));
    const double wanted = unit::minutes.in(duty.wantedTime);
    if (wanted < shortestFit || wanted > longestFit)
        findings.add(finding::regressionOutOfRange, inUnit(unit::minutes, duty.wantedTime));
    else
        state.coatingLimit = positivePart<Length>(fit.thickness(duty.wantedTime));
    const double square = (unit::um.in(pair.positive.thickness) - fit.offset) / fit.slope;
    const double shortest = std::log(shortestFit);
    const double longest = std::log(longestFit);
    if (!(square <= longest * longest)) {
        findings.add(finding::slowerThanRegression, inUnit(unit::um, pair.positive.thickness),
                     {longestFit, &unit::minutes});
        return state;
    }
    state.known = true;
    state.limit = ChargingLimit::regression;
    // A thinner coating than the fit reaches charges at least as fast as its shortest time.
    state.time = unit::minutes(std::exp(std::max(std::sqrt(std::max(square, 0.0)), shortest)));
    state.current = pair.capacity * (duty.to - duty.from) / state.time;
    return state;
}

/// Time to charge through part of a segment of the voltage table, over which the current falls
/// linearly from `first` to `last`.
Time segmentTime(ArealCharge charge, CurrentDensity first, CurrentDensity last)
{
    const double ratio = first / last;
    if (std::abs(ratio - 1.0) < 1e-9)
        return charge / first;
    return charge / (first - last) * std::log(ratio);
}

/// Current that the voltage limit leaves at a state of charge; negative beyond it.
CurrentDensity headroom(const ChargingDuty &duty, const OpenCircuit &open,
                        AreaResistance resistance, double stateOfCharge)
{
    return (duty.voltageLimit - open(stateOfCharge)) / resistance;
}

/// Time over the window with the current limited at each state of charge; zero when the voltage
/// limit is reached before its end.
Time fallingCurrentTime(const ChargingDuty &duty, const OpenCircuit &open, ArealCharge capacity,
                        AreaResistance resistance)
{
    Time sum{};
    double low = duty.from;
    CurrentDensity atLow = headroom(duty, open, resistance, low);
    while (low < duty.to) {
        const double point = (std::floor(low * 10.0 + 1e-9) + 1.0) / 10.0;
        const double high = std::min(point, duty.to);
        const CurrentDensity atHigh = headroom(duty, open, resistance, high);
        if (!(atLow.value() > 0.0) || !(atHigh.value() > 0.0))
            return {};
        const CurrentDensity limit = duty.currentLimit;
        const ArealCharge step = capacity * (high - low);
        if (atLow >= limit && atHigh >= limit) {
            sum += step / limit;
        } else if (atLow <= limit && atHigh <= limit) {
            sum += segmentTime(step, atLow, atHigh);
        } else {
            const double share = (limit - atLow) / (atHigh - atLow);
            const bool limitedFirst = atLow > limit;
            sum += (limitedFirst ? share : 1.0 - share) * step / limit;
            sum += limitedFirst ? segmentTime((1.0 - share) * step, limit, atHigh)
                                : segmentTime(share * step, atLow, limit);
        }
        low = high;
        atLow = atHigh;
    }
    return sum;
}

/// How many times the coatings, which need `time` as they are, charge in the wanted time. Capacity
/// grows with them, and so does their part of the resistance: the time grows faster than both.
double coatingsForTime(const ChargingDuty &duty, const OpenCircuit &open, const PairState &pair,
                       const ResistanceState &pairs, Time time)
{
    const double inProportion = duty.wantedTime / time;
    if (!(pairs.coatings.value() > 0.0))
        return inProportion;
    const AreaResistance fixed = pairs.energy - pairs.coatings;
    if (duty.mode == ChargingMode::constantCurrent) {
        // x Q (R₀ + x R₁) = t ΔV
        const ArealCharge charge = pair.capacity * (duty.to - duty.from);
        const double byCurrent = duty.wantedTime * duty.currentLimit / charge;
        const Voltage room = duty.voltageLimit - open(duty.to);
        const AreaResistance most = duty.wantedTime * room / charge;
        const auto discriminant = root<AreaResistance>(fixed * fixed + 4.0 * pairs.coatings * most);
        const double byVoltage = 2.0 * most / (fixed + discriminant);
        return std::min(byCurrent, byVoltage);
    }
    const auto late = [&](double times) {
        const Time needed =
            fallingCurrentTime(duty, open, times * pair.capacity, fixed + times * pairs.coatings);
        return needed / duty.wantedTime - 1.0;
    };
    // The coatings as they are and those in proportion to the time are on either side.
    std::pair first{1.0, time / duty.wantedTime - 1.0};
    std::pair last{inProportion, late(inProportion)};
    if (last < first)
        std::swap(first, last);
    if (!(first.second < 0.0 && last.second > 0.0))
        return inProportion;
    std::uintmax_t steps = 50;
    const auto [low, high] =
        boost::math::tools::toms748_solve(late, first.first, last.first, first.second, last.second,
                                          boost::math::tools::eps_tolerance<double>(48), steps);
    return 0.5 * (low + high);
}

ChargingState byLimits(const Design &design, const PairState &pair, const ResistanceState &pairs,
                       Findings &findings)
{
    const AreaResistance resistance = pairs.energy;
    ChargingState state;
    const ChargingDuty &duty = design.charging;
    if (!pair.openCircuit.known) {
        findings.add(finding::chargingNeedsTable);
        return state;
    }
    const OpenCircuit &open = pair.openCircuit;
    const double window = duty.to - duty.from;
    state.current = duty.currentLimit;
    state.limit = ChargingLimit::current;
    const bool resists = resistance.value() > 0.0;
    const bool falling = duty.mode == ChargingMode::constantCurrentConstantVoltage;
    const auto tooHigh = [&] {
        findings.add(finding::chargingVoltageReached, inUnit(unit::V, duty.voltageLimit),
                     inUnit(unit::V, open(duty.to)));
        return ChargingState{};
    };
    if (!resists && !(open(duty.to) < duty.voltageLimit))
        return tooHigh();
    if (resists) {
        // Voltages rise with the state of charge, so the window's end is its least current.
        const CurrentDensity end = headroom(duty, open, resistance, duty.to);
        if (!(end.value() > 0.0))
            return tooHigh();
        if (end < state.current)
            state.limit = ChargingLimit::voltage;
        if (falling) {
            state.time = fallingCurrentTime(duty, open, pair.capacity, resistance);
            state.current = std::min(state.current, headroom(duty, open, resistance, duty.from));
        } else {
            state.current = std::min(state.current, end);
        }
    }
    if (!falling || !resists)
        state.time = pair.capacity * window / state.current;
    if (!(state.time.value() > 0.0))
        return tooHigh();
    state.known = true;
    state.coatingLimit =
        pair.positive.thickness * coatingsForTime(duty, open, pair, pairs, state.time);
    return state;
}

void depleteSeparator(const ChargingDuty &duty, const Separator &separator, ChargingState &state,
                      Findings &findings)
{
    if (separator.kind == SeparatorKind::dense)
        return;
    const double share = separator.kind == SeparatorKind::polymer ? 1.0 : separator.porosity;
    const double exponent = separator.bruggemanExponent;
    state.sandTime = sandTime(duty, state.current, share, exponent);
    state.diffusionLimit = diffusionLimit(duty, separator.thickness, share, exponent);
    // Below the diffusion limit the layer keeps c₀ (1 − j/j_lim) at the electrode for ever.
    if (state.sandTime.value() > 0.0 && state.time > state.sandTime &&
        state.current > state.diffusionLimit)
        findings.add(finding::saltDepletion, inUnit(unit::minutes, state.time),
                     inUnit(unit::minutes, state.sandTime));
}

struct Pores {
    const Coating &coating;
    const CoatingState &state;
    Length wetted{};
};

/// What a current takes of the salt in the pores of an electrode; warns where it would end `time`.
PoreState emptied(const ChargingDuty &duty, const Pores &pores, CurrentDensity current, Time time,
                  Place place, Findings &findings)
{
    if (!(pores.wetted.value() > 0.0) || !(duty.diffusivity.value() > 0.0))
        return {};
    const Length thickness = pores.state.thickness;
    const double share = pores.wetted / thickness;
    const double exponent = pores.coating.bruggemanExponent;
    const PoreState state = depletePores(duty, current, thickness, share, exponent);
    if (state.sandTime.value() > 0.0 && state.sandTime < time)
        findings.add(place == Place::negative ? finding::negativePoresDeplete
                                              : finding::positivePoresDeplete,
                     inUnit(unit::minutes, time), inUnit(unit::minutes, state.sandTime), place);
    return state;
}

} // namespace

Time sandTime(const ChargingDuty &duty, CurrentDensity current, double electrolyteShare,
              double exponent)
{
    const double immobile = 1.0 - duty.transferenceNumber;
    if (!(immobile > 0.0) || !(current.value() > 0.0))
        return {};
    const auto rootOfTime = faraday * duty.saltConcentration / (2.0 * immobile * current);
    const double pores = electrolyteShare * bruggeman(electrolyteShare, exponent);
    return pores * pi * duty.diffusivity * rootOfTime * rootOfTime;
}

CurrentDensity diffusionLimit(const ChargingDuty &duty, Length thickness, double electrolyteShare,
                              double exponent)
{
    const double immobile = 1.0 - duty.transferenceNumber;
    if (!(immobile > 0.0) || !(thickness.value() > 0.0))
        return {};
    return bruggeman(electrolyteShare, exponent) * 2.0 * faraday * duty.diffusivity *
           duty.saltConcentration / (immobile * thickness);
}

PoreState depletePores(const ChargingDuty &duty, CurrentDensity current, Length thickness,
                       double electrolyteShare, double exponent)
{
    const CurrentDensity limit = diffusionLimit(duty, thickness, electrolyteShare, exponent);
    if (!(limit.value() > 0.0) || !(current > limit))
        return {.limit = limit};
    const Time spread = electrolyteShare * thickness * thickness /
                        (bruggeman(electrolyteShare, exponent) * duty.diffusivity);
    // What the pores hold is used up before diffusion from the face reaches the collector.
    const double held = 0.5 * limit / current;
    if (held < 0.02)
        return {.limit = limit, .sandTime = held * spread};
    const double rest = 1.0 - limit / current;
    constexpr double first = 32.0 / (pi * pi * pi);
    const auto excess = [&](double theta) {
        double sum = 0.0;
        for (int n = 0; n < 20; ++n) {
            const double odd = 2.0 * n + 1.0;
            const double term = std::exp(-odd * odd * pi * pi * theta / 4.0) / (odd * odd * odd);
            sum += n % 2 == 0 ? term : -term;
        }
        return first * sum - rest;
    };
    // Not before that, nor after the slowest term alone has fallen so far.
    const double least = 0.999 * held;
    const double most = 1.001 * 4.0 / (pi * pi) * std::log(first / rest);
    std::uintmax_t steps = 60;
    const auto [low, high] = boost::math::tools::toms748_solve(
        excess, least, most, boost::math::tools::eps_tolerance<double>(40), steps);
    return {.limit = limit, .sandTime = 0.5 * (low + high) * spread};
}

Length regressionThickness(AreaResistance pulse, Time time, Temperature temperature,
                           Charge capacity)
{
    return regression(pulse, temperature, capacity).thickness(time);
}

ChargingState chargingOf(const Design &design, const PairState &pair, const PackState &pack,
                         const ResistanceState &resistance, Findings &findings)
{
    const CellDesign &cell = design.cell;
    const ChargingDuty &duty = design.charging;
    ChargingState state;
    if (duty.from < duty.to)
        state = duty.rule == ChargingRule::batpacRegression
                    ? byRegression(design, pair, pack, resistance.pulse, findings)
                    : byLimits(design, pair, resistance, findings);
    else
        findings.add(finding::chargingWindowEmpty, inUnit(unit::percent, duty.from),
                     inUnit(unit::percent, duty.to));
    if (state.known) {
        depleteSeparator(duty, cell.separator, state, findings);
        if (cell.negative.kind == NegativeKind::insertion)
            state.negativePores =
                emptied(duty, {cell.negative.coating, pair.negative, pair.negativePores},
                        state.current, state.time, Place::negative, findings);
    }
    const Rate rate = cell.electrical.rate;
    state.positivePores = emptied(duty, {cell.positive.coating, pair.positive, pair.positivePores},
                                  pair.capacity * rate, 1.0 / rate, Place::positive, findings);
    return state;
}

} // namespace cellgap
