// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/cross_section.h"

#include "model/core/physics/layout.h"

namespace cellgap {

namespace {

/// Rounding errors of a sum of layers, far below an atom.
constexpr Length nothing = Length::from_value(1e-13);

InStates<Length> inAll(Length thickness)
{
    return {thickness, thickness, thickness};
}

InStates<Length> sumOf(const std::vector<PairLayer> &layers)
{
    InStates<Length> sum;
    for (const PairLayer &layer : layers) {
        sum.assembled += layer.thickness.assembled;
        sum.charged += layer.thickness.charged;
        sum.discharged += layer.thickness.discharged;
    }
    return sum;
}

} // namespace

std::vector<PairLayer> pairLayers(const Design &design, const Result &result)
{
    std::vector<PairLayer> layers;
    if (!result.feasible())
        return layers;
    const CellDesign &cell = design.cell;
    const PairState &pair = result.pair;
    const auto add = [&layers](std::string_view name, PartGroup group,
                               const InStates<Length> &thickness, bool half = false) {
        if (thickness.largest() > nothing)
            layers.push_back({.name = name, .group = group, .thickness = thickness, .half = half});
    };
    // Half of a foil that two faces share; of two back to back, this face's own.
    const auto addFoil = [&](std::string_view name, const Collector &collector, SheetFoils foils) {
        const double own = 0.5 * foilsPerSheet(cell, foils);
        add(name, PartGroup::collectors, inAll(own * collector.thickness), own < 1.0);
    };
    const bool bipolar = cell.stack.isBipolar();
    if (bipolar)
        add("Bipolar plates", PartGroup::collectors, inAll(cell.bipolarPlate.thickness));
    else
        addFoil("Positive collector", cell.positiveCollector, cell.stack.positiveFoils);
    add("Positive", PartGroup::positive, pair.positiveThickness);
    add("Separator", PartGroup::separator, inAll(pair.separatorThickness));
    add("Negative", PartGroup::negative, pair.negativeThickness);
    if (!bipolar)
        addFoil("Negative collector", cell.negativeCollector, cell.stack.negativeFoils);
    const InStates<Length> sum = sumOf(layers);
    const InStates<Length> &whole = result.stack.thickness;
    add("Liquid beyond the pores", PartGroup::electrolyte,
        {whole.assembled - sum.assembled, whole.charged - sum.charged,
         whole.discharged - sum.discharged});
    return layers;
}

} // namespace cellgap
