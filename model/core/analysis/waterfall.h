// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result/result.h"

#include <string_view>
#include <vector>

namespace cellgap {

/// One step down from the active couple to the pack.
struct WaterfallStep {
    std::string_view name;
    std::string_view level; ///< what has been reached with the step, in a word
    SpecificEnergy specificEnergy{};
    EnergyDensity energyDensity{};
};

/// The way from the active couple to the pack: + excess and inactive coating, + separator,
/// electrolyte and collectors, + packaging, pack. Every step is the cell's energy over the mass and
/// volume counted so far, the first is the couple's own. Empty when the design is not feasible.
std::vector<WaterfallStep> waterfall(const Result &result);

} // namespace cellgap
