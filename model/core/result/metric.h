// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/base/text.h"
#include "model/core/base/unit.h"
#include "model/core/result/metric_keys.h"
#include "model/core/result/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cellgap {

/// What a metric describes: the active couple, a pair, pairs with foils, a cell, a module, a pack,
/// or the pack with what it needs around it.
enum class Level { couple, pair, stack, cell, module, pack, system };

std::string_view name(Level level);

/// Which direction of a metric is an improvement.
enum class Better { higher, lower, neither };

/// One number of a result, declared once: an axis, a column, a report row, a target's key.
struct Metric {
    std::string_view key;
    std::string_view symbol;
    std::string_view name;
    Level level = Level::cell;
    Better better = Better::neither;
    Unit unit;
    double (*get)(const Result &) = nullptr;
    std::string_view doc;
    std::string_view needs{}; ///< what a design must give for the metric to be available
    int digits = 0;           ///< significant digits that it is worth; 0 for those of the table
    Text (*basis)(const Result &) = nullptr; ///< what must be read with it, or empty
    Aspects aspects{};                       ///< that a result must have for it

    /// The metric in its unit, or empty when the design is not feasible or has no such number, or
    /// when its aspects were not asked for.
    std::optional<double> value(const Result &result) const;
};

/// A value of the metric as it is shown: with at most that many significant digits, or rounded to
/// the fewer that it is worth.
std::string numberText(const Metric &metric, double number, int most = 4);

/// All metrics, in the order of reports.
const std::vector<Metric> &metrics();

/// The metric that the program names.
const Metric &metricOf(MetricKey key);

/// The metric with a key from a file or a command, or null.
const Metric *findMetric(std::string_view key);

} // namespace cellgap
