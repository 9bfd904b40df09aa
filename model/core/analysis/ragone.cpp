// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/ragone.h"

#include "model/core/base/unit.h"
#include "model/core/physics/power.h"
#include "model/core/physics/voltage.h"

#include <algorithm>
#include <cmath>

namespace cellgap {

namespace {

constexpr double slowest = 0.02; ///< rate per hour
constexpr int points = 96;
constexpr double leastShare = 0.001; ///< of the capacity, below which a discharge is none

/// The open-circuit voltage of a pair over the discharged share of its capacity, in equal steps.
VoltageTable dischargeVoltages(const OpenCircuit &open)
{
    const Voltage moved = open.mean - meanOf(open.course);
    VoltageTable voltages;
    std::ranges::transform(open.course, voltages.rbegin(),
                           [moved](Voltage voltage) { return voltage + moved; });
    return voltages;
}

struct Discharge {
    VoltageTable open;
    Voltage floor{};
    AreaResistance resistance{};
    ArealCharge capacity{};

    CurrentDensity largestCurrent() const { return (open.front() - floor) / resistance; }
};

std::optional<Discharge> dischargeOf(const Design &design, const Result &result)
{
    if (!result.feasible() || !(result.resistance.energy.value() > 0.0))
        return std::nullopt;
    Discharge discharge{.open = dischargeVoltages(result.pair.openCircuit),
                        .resistance = result.resistance.energy,
                        .capacity = result.pair.capacity};
    const Voltage own = discharge.open.back() -
                        discharge.capacity * design.cell.electrical.rate * discharge.resistance;
    discharge.floor = std::max<Voltage>(
        std::min<Voltage>(pulseVoltages(design.power, result.pair.openCircuit).floor, own),
        0.5 * discharge.open.front());
    return discharge;
}

std::optional<RagonePoint> at(const Discharge &discharge, const Result &result, Rate rate)
{
    const Voltage drop = discharge.capacity * rate * discharge.resistance;
    const Voltage least = discharge.floor + drop;
    const VoltageTable &open = discharge.open;
    if (open.front() < least)
        return std::nullopt;
    const double step = 1.0 / static_cast<double>(open.size() - 1);
    Voltage sum{}; // of the voltage over the discharged share
    double share = 0.0;
    for (std::size_t i = 1; i < open.size(); ++i) {
        const bool whole = open[i] >= least;
        double part = 1.0;
        if (!whole)
            part = (open[i - 1] - least) / (open[i - 1] - open[i]);
        const Voltage end = whole ? open[i] : least;
        sum += 0.5 * (open[i - 1] + end) * (part * step);
        share += part * step;
        if (!whole)
            break;
    }
    if (share < leastShare)
        return std::nullopt;
    const SpecificEnergy energy =
        discharge.capacity * result.cell.facingArea * (sum - share * drop) / result.cell.mass;
    return RagonePoint{
        .rate = rate, .share = share, .energy = energy, .power = energy * rate / share};
}

} // namespace

std::optional<RagonePoint> dischargeAt(const Design &design, const Result &result, Rate rate)
{
    const auto discharge = dischargeOf(design, result);
    return discharge ? at(*discharge, result, rate) : std::nullopt;
}

std::optional<Voltage> dischargeFloor(const Design &design, const Result &result)
{
    const auto discharge = dischargeOf(design, result);
    return discharge ? std::optional(discharge->floor) : std::nullopt;
}

std::vector<RagonePoint> ragone(const Design &design, const Result &result)
{
    std::vector<RagonePoint> curve;
    const auto discharge = dischargeOf(design, result);
    if (!discharge)
        return curve;
    const Rate first = unit::per_hour(slowest);
    const Rate last = discharge->largestCurrent() / discharge->capacity;
    const double span = std::log(last / first);
    for (int i = 0; i < points; ++i) {
        const double way = static_cast<double>(i) / (points - 1);
        const Rate rate = i + 1 == points ? last : first * std::exp(way * span);
        if (const auto point = at(*discharge, result, rate))
            curve.push_back(*point);
    }
    return curve;
}

} // namespace cellgap
