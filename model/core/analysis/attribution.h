// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design.h"
#include "model/core/result/metric.h"

#include <span>
#include <string_view>
#include <vector>

namespace cellgap {

/// What one part of a cell, or several that only change together, adds to the differences.
struct Contribution {
    std::vector<std::string_view> parts; ///< titles of sections of the registry
    std::vector<double> amounts;         ///< to each metric, in its unit
};

/// Why two designs differ.
struct Attribution {
    std::vector<const Metric *> metrics; ///< those that both designs have
    std::vector<double> from;            ///< of each metric, in its unit
    std::vector<double> to;
    std::vector<Contribution> contributions; ///< in the order of the registry
    int evaluations = 0;
};

/// Attributes the difference of metrics between two designs to the parts that differ.
///
/// A part's amount is its Shapley value, the mean over all orders in which the parts could be
/// exchanged of what its exchange adds: φᵢ = Σ |S|!(n−|S|−1)!/n! · (v(S∪i) − v(S)) over the sets S
/// of other parts. The amounts add up to the difference, no order is preferred, and from the second
/// design to the first each is the negative. All 2ⁿ mixtures are evaluated; parts whose mixtures
/// cannot be built, or do not have a metric, are exchanged together. Source: Shapley, Contributions
/// to the Theory of Games II (1953).
Attribution attribute(const Design &from, const Design &to, std::span<const Metric *const> metrics);

} // namespace cellgap
