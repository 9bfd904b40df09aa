// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/voltage_course.h"

#include "model/core/analysis/balance_curves.h"
#include "model/core/analysis/ragone.h"
#include "model/core/physics/voltage.h"

#include <algorithm>
#include <cmath>

namespace cellgap {

namespace {

/// Share that has been given when a voltage that falls, or stays, comes to the level; of a stretch
/// that stays at the level its end.
double givenAt(const std::vector<VoltagePoint> &open, Voltage level)
{
    double given = open.front().given;
    for (std::size_t i = 1; i < open.size(); ++i) {
        const VoltagePoint &from = open[i - 1];
        const VoltagePoint &to = open[i];
        if (from.voltage < level)
            break;
        if (to.voltage >= level)
            given = to.given;
        else
            given = from.given + (to.given - from.given) *
                                     double((from.voltage - level) / (from.voltage - to.voltage));
    }
    return given;
}

} // namespace

VoltageCourse voltageCourse(const Design &design, const Result &result)
{
    VoltageCourse course;
    if (!result.feasible())
        return course;
    const double pairs = result.cell.pairsInSeries;
    const OpenCircuit &open = result.pair.openCircuit;
    course.known = open.known;
    if (const auto balance = balanceCurves(design.cell, result.pair)) {
        const ArealCharge whole = balance->end - balance->lost;
        for (const BalancePoint &point : balance->cell)
            course.open.push_back({.given = double((balance->end - point.charge) / whole),
                                   .voltage = pairs * point.potential});
        return course;
    }
    const Voltage moved = open.mean - meanOf(open.course);
    const std::size_t steps = open.course.size() - 1;
    for (std::size_t i = 0; i <= steps; ++i)
        course.open.push_back({.given = static_cast<double>(i) / static_cast<double>(steps),
                               .voltage = pairs * (open.course[steps - i] + moved)});
    return course;
}

std::vector<VoltagePoint> loadedVoltage(const Design &design, const Result &result,
                                        const VoltageCourse &course, Rate rate)
{
    std::vector<VoltagePoint> loaded;
    const auto floorOfPair = dischargeFloor(design, result);
    if (!floorOfPair || course.open.empty())
        return loaded;
    const double pairs = result.cell.pairsInSeries;
    const Voltage drop = pairs * (result.pair.capacity * rate * result.resistance.energy);
    const Voltage least = pairs * *floorOfPair + drop;
    for (const VoltagePoint &point : course.open) {
        if (point.voltage >= least) {
            loaded.push_back({.given = point.given, .voltage = point.voltage - drop});
            continue;
        }
        if (loaded.empty())
            break;
        const VoltagePoint &before = course.open[loaded.size() - 1];
        const double part = (before.voltage - least) / (before.voltage - point.voltage);
        loaded.push_back(
            {.given = before.given + part * (point.given - before.given), .voltage = least - drop});
        break;
    }
    return loaded;
}

std::vector<ChargeStep> chargeSteps(const VoltageCourse &course, Charge capacity, Voltage height)
{
    std::vector<ChargeStep> steps;
    if (!course.known || course.open.empty())
        return steps;
    const double top = std::ceil(course.open.front().voltage / height);
    const double bottom = std::floor(course.open.back().voltage / height);
    double given = 0.0;
    for (double level = top; level > bottom; level -= 1.0) {
        const bool last = level - 1.0 <= bottom;
        const double until = last ? 1.0 : givenAt(course.open, (level - 1.0) * height);
        steps.push_back({.middle = (level - 0.5) * height, .charge = (until - given) * capacity});
        given = until;
    }
    return steps;
}

} // namespace cellgap
