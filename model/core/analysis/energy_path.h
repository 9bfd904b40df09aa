// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/lever_inputs.h"

#include <vector>

namespace cellgap {

/// Both energies of the cell at a number of an input.
struct EnergyPoint {
    double number = 0.0; ///< in the input's unit
    double specificEnergyWhPerKg = 0.0;
    double energyDensityWhPerL = 0.0;
};

/// The way of the energies while the input goes through its usual range, with what is held; in
/// pieces where no cell can be built between.
std::vector<std::vector<EnergyPoint>> energyPath(const Design &design, const Parameter &input,
                                                 Hold hold);

} // namespace cellgap
