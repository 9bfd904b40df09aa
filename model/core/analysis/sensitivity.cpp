// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/sensitivity.h"

#include "model/core/analysis/lever_path.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace cellgap {

namespace {

Bounds rangeOf(const Parameter &input, const Design &design, std::optional<double> share)
{
    const double now = input.access.get(design);
    if (!share)
        return withinReason(input, now, usualOf(input, design));
    const double width = *share * std::abs(now);
    return withinReason(
        input, now,
        {std::max(input.bounds.min, now - width), std::min(input.bounds.max, now + width)});
}

/// Where another number of sheets leaps into the difference there is no slope.
std::optional<double> elasticityOf(LeverPath &path, const Metric &metric, double now)
{
    constexpr double step = 1e-3;
    const auto at = [&](double number, double &sheets) {
        const Result &result = path.at(number);
        sheets = result.cell.sheets;
        return metric.value(result);
    };
    double below = 0.0;
    double above = 0.0;
    const auto low = at(now * (1.0 - step), below);
    const auto high = at(now * (1.0 + step), above);
    if (now == 0.0 || below != above || !low || !high || *low * *high <= 0.0)
        return std::nullopt;
    return std::log(*high / *low) / std::log((1.0 + step) / (1.0 - step));
}

} // namespace

double Sensitivity::swing() const
{
    return atLeast && atMost ? std::abs(*atMost - *atLeast) : 0.0;
}

std::vector<Sensitivity> findSensitivities(const Design &design,
                                           std::span<const Parameter *const> inputs,
                                           const Metric &metric, std::optional<double> share,
                                           Hold hold)
{
    std::vector<Sensitivity> found;
    for (const Parameter *input : inputs) {
        if (isHeld(*input, design, hold))
            continue;
        LeverPath path(design, *input, hold, metric.aspects);
        const double now = input->access.get(design);
        Sensitivity one{.input = input, .now = now, .between = rangeOf(*input, design, share)};
        if (triesWholeNumbers(*input, now))
            one.between = {std::ceil(one.between.min), std::floor(one.between.max)};
        one.atLeast = metric.value(path.at(one.between.min));
        one.atMost = metric.value(path.at(one.between.max));
        if (!triesWholeNumbers(*input, now))
            one.elasticity = elasticityOf(path, metric, now);
        const bool idle =
            one.atLeast && one.atMost && one.swing() == 0.0 && one.elasticity.value_or(0.0) == 0.0;
        if (!idle)
            found.push_back(one);
    }
    std::ranges::stable_sort(found, std::greater{}, &Sensitivity::swing);
    return found;
}

} // namespace cellgap
