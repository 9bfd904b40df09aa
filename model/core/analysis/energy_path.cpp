// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/energy_path.h"

#include "model/core/analysis/lever_path.h"
#include "model/core/result/metric.h"

#include <cmath>

namespace cellgap {

namespace {

constexpr int samples = 48;
constexpr double manyFold = 20.0; ///< from there on steps are factors

double numberAt(const Bounds &range, double share)
{
    if (range.min > 0.0 && range.max > manyFold * range.min)
        return range.min * std::pow(range.max / range.min, share);
    return range.min + share * (range.max - range.min);
}

} // namespace

std::vector<std::vector<EnergyPoint>> energyPath(const Design &design, const Parameter &input,
                                                 Hold hold)
{
    const Metric &specific = metricOf("cell.specific_energy");
    const Metric &density = metricOf("cell.energy_density");
    const double now = input.access.get(design);
    const Bounds range = withinReason(input, now, usualOf(input, design));
    const bool whole = triesWholeNumbers(input, now);
    LeverPath path(design, input, hold, {});
    std::vector<std::vector<EnergyPoint>> pieces(1);
    for (int i = 0; i <= samples; ++i) {
        const double number = numberAt(range, static_cast<double>(i) / samples);
        const Result &there = path.at(whole ? std::round(number) : number);
        const auto byMass = specific.value(there);
        const auto byVolume = density.value(there);
        if (byMass && byVolume)
            pieces.back().push_back({.number = number,
                                     .specificEnergyWhPerKg = *byMass,
                                     .energyDensityWhPerL = *byVolume});
        else if (!pieces.back().empty())
            pieces.emplace_back();
    }
    if (pieces.back().empty())
        pieces.pop_back();
    return pieces;
}

} // namespace cellgap
