// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/waterfall.h"

namespace cellgap {

std::vector<WaterfallStep> waterfall(const Result &result)
{
    if (!result.feasible())
        return {};
    const StackState &stack = result.stack;
    const CellState &cell = result.cell;
    return {
        {"Active couple", "Couple", result.couple.specificEnergy, result.couple.energyDensity},
        {"+ excess and inactive coating", "Coating", stack.coatings.specificEnergy,
         stack.coatings.energyDensity},
        {"+ separator, electrolyte, collectors", "Stack", stack.specificEnergy,
         stack.energyDensity},
        {"+ overhangs and packaging (cell)", "Cell", cell.specificEnergy, cell.energyDensity},
        {"Pack", "Pack", result.pack.specificEnergy, result.pack.energyDensity},
    };
}

} // namespace cellgap
