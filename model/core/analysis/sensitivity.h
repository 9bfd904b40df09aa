// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/lever_inputs.h"
#include "model/core/result/metric.h"

#include <optional>
#include <span>
#include <vector>

namespace cellgap {

/// What one input does to a metric between two of its numbers, with what is held.
struct Sensitivity {
    const Parameter *input = nullptr;
    double now = 0.0;
    Bounds between{};                ///< numbers of the input
    std::optional<double> atLeast{}; ///< the metric at the lower of them; empty where there is none
    std::optional<double> atMost{};  ///< and at the higher
    /// d ln(metric)/d ln(input) now, by a central difference over a thousandth; empty where the
    /// input or the metric is zero, and where whole sheets leap between.
    std::optional<double> elasticity{};

    /// How far the metric goes from one end to the other; nothing where either is missing.
    double swing() const;
};

/// The sensitivities of a metric, the largest swing first: over the usual range of each input, or
/// by a share of its number of now up and down, within its bounds. Inputs that are held, and those
/// that do nothing to the metric, are left out. The other mass fractions of a coating share what
/// one changes.
std::vector<Sensitivity> findSensitivities(const Design &design,
                                           std::span<const Parameter *const> inputs,
                                           const Metric &metric,
                                           std::optional<double> share = std::nullopt,
                                           Hold hold = Hold::inputs);

} // namespace cellgap
