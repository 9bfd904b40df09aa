// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/waterfall.h"

namespace cellgap {

std::vector<WaterfallStep> waterfall(const Result &result)
{
    if (!result.feasible())
        return {};
    const PairState &pair = result.pair;
    const CellState &cell = result.cell;
    const Mass electrodes =
        sumOf(result.bill, PartGroup::positive).mass + sumOf(result.bill, PartGroup::negative).mass;
    const Volume coatings = pair.positiveThickness.charged * cell.positiveArea +
                            pair.negativeThickness.charged * cell.negativeArea;
    const Energy energy = cell.energy;
    const Mass packaging = sumOf(result.bill, PartGroup::packaging).mass;
    return {
        {"Active couple", "Couple", result.couple.specificEnergy, result.couple.energyDensity},
        {"+ excess and inactive coating", "Coating", energy / electrodes, energy / coatings},
        {"+ separator, electrolyte, collectors", "Stack", energy / (cell.mass - packaging),
         result.stack.energyDensity},
        {"+ packaging (cell)", "Cell", cell.specificEnergy, cell.energyDensity},
        {"Pack", "Pack", result.pack.specificEnergy, result.pack.energyDensity},
    };
}

} // namespace cellgap
