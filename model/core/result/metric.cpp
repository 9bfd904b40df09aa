// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/result/metric.h"

#include "model/core/base/number_text.h"
#include "model/core/result/metric_tables.h"

#include <algorithm>
#include <cmath>

namespace cellgap {

std::optional<double> Metric::value(const Result &result) const
{
    if (!result.feasible() || !result.aspects.contains(aspects))
        return std::nullopt;
    const double number = get(result);
    return std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::string numberText(const Metric &metric, double number, int most)
{
    if (number == 0.0)
        return "0";
    if (metric.digits == 0)
        return significant(number, most);
    const double unit =
        std::pow(10.0, std::floor(std::log10(std::abs(number))) + 1.0 - metric.digits);
    return significant(unit > 1.0 ? std::round(number / unit) * unit : number,
                       std::min(metric.digits, most));
}

std::string_view name(Level level)
{
    switch (level) {
    case Level::couple:
        return "couple";
    case Level::pair:
        return "pair";
    case Level::stack:
        return "stack";
    case Level::cell:
        return "cell";
    case Level::module:
        return "module";
    case Level::pack:
        return "pack";
    case Level::system:
        break;
    }
    return "system";
}

const std::vector<Metric> &metrics()
{
    static const std::vector<Metric> all = [] {
        std::vector<Metric> joined;
        for (const auto table : {pairMetrics(), stackMetrics(), cellMetrics(), packMetrics()})
            joined.insert(joined.end(), table.begin(), table.end());
        return joined;
    }();
    return all;
}

const Metric &metricOf(MetricKey key)
{
    return metrics()[key.index()];
}

const Metric *findMetric(std::string_view key)
{
    const auto *const found = std::ranges::find(metricKeys, key);
    return found == metricKeys.end()
               ? nullptr
               : &metrics()[static_cast<std::size_t>(found - metricKeys.begin())];
}

} // namespace cellgap
