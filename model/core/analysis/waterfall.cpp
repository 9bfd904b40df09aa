// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/waterfall.h"

namespace cellgap {

std::vector<WaterfallStep> waterfall(const Result &result)
{
    if (!result.feasible())
        return {};
    const PairState &pair = result.pair;
    const CellState &cell = result.cell;
    Mass electrodes{};
    for (const PartInfo &part : parts())
        if (part.group == PartGroup::positive || part.group == PartGroup::negative)
            electrodes += result.bill[part.part].mass;
    const Volume coatings = pair.positiveThickness.charged * cell.positiveArea +
                            pair.negativeThickness.charged * cell.negativeArea;
    const Energy energy = cell.energy;
    Mass packaging{};
    for (const PartInfo &part : parts())
        if (part.group == PartGroup::packaging)
            packaging += result.bill[part.part].mass;
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
