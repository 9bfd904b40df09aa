// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/break_even.h"

#include "model/core/base/unit.h"
#include "model/core/physics/evaluate.h"

#include <algorithm>
#include <functional>
#include <string_view>
#include <utility>

namespace cellgap {

namespace {

constexpr double lithiumFoil = 20.0;    ///< µm
constexpr double startThickness = 20.0; ///< µm; any does, the answer does not depend on it

/// Compares pairs by what they hold, not by the case or the rate.
void leavePairOnly(Design &design)
{
    design.cell.format.kind = FormatKind::stack;
    design.cell.electrical.rate = Rate();
}

} // namespace

std::optional<Length> breakEvenThickness(const Design &design, const Design &reference,
                                         BreakEven by)
{
    const Result wanted = evaluate(reference, Aspects{});
    const Result thin = evaluate(design, Aspects{});
    Design twice = design;
    twice.cell.separator.thickness *= 2.0;
    const Result thick = evaluate(twice, Aspects{});
    if (!wanted.feasible() || !thin.feasible() || !thick.feasible())
        return std::nullopt;
    const auto solve = [&](auto energy) -> std::optional<Length> {
        const auto own = 1.0 / (thin.stack.*energy); // mass or volume per energy, linear in t
        const auto allowed = 1.0 / (wanted.stack.*energy);
        const auto layer = 1.0 / (thick.stack.*energy) - own;
        const Length thickness = design.cell.separator.thickness * (1.0 + (allowed - own) / layer);
        return thickness.value() > 0.0 ? std::optional(thickness) : std::nullopt;
    };
    return by == BreakEven::specificEnergy ? solve(&StackState::specificEnergy)
                                           : solve(&StackState::energyDensity);
}

bool hasBothPairs(const CellDesign &cell)
{
    return cell.positive.assembledState == AssembledState::discharged &&
           !cell.electrical.tableGivesMean();
}

Design solidStatePair(const Design &design, MassDensity electrolyte)
{
    Design pair = design;
    leavePairOnly(pair);
    Separator &separator = pair.cell.separator;
    separator.kind = SeparatorKind::dense;
    separator.porosity = 0.0;
    separator.densityBasis = DensityBasis::solid;
    separator.density = electrolyte;
    separator.thickness = unit::um(startThickness);
    separator.coatingThickness = Length();
    if (pair.cell.electrolyte.wets == WettedParts::all)
        pair.cell.electrolyte.wets = WettedParts::positive;
    pair.cell.electrolyte.amount = ElectrolyteAmount::poreFilling;
    Negative &negative = pair.cell.negative;
    if (negative.kind == NegativeKind::insertion) {
        negative.kind = NegativeKind::lithium;
        negative.amount = NegativeAmount::foilThickness;
        negative.foilThickness = unit::um(lithiumFoil);
    }
    return pair;
}

Design lithiumIonPair(const Design &design, const Design &graphite)
{
    Design pair = graphite;
    leavePairOnly(pair);
    pair.cell.positive = design.cell.positive;
    pair.cell.positiveCollector = design.cell.positiveCollector;
    return pair;
}

namespace {

std::optional<Length> reviewsThickness(std::string_view electrolyte)
{
    for (const auto &[id, thickness] :
         {std::pair{"llzo", 41.0}, std::pair{"latp", 75.0}, std::pair{"lgps", 115.0}})
        if (electrolyte == id)
            return unit::um(thickness);
    return std::nullopt;
}

} // namespace

std::optional<BreakEvens> breakEvens(const Design &design, const Design &graphite,
                                     std::span<const SolidElectrolyte> electrolytes)
{
    if (!hasBothPairs(design.cell))
        return std::nullopt;
    const MassDensity any = unit::g_per_cm3(1.0); // the areal mass does not depend on it
    const Design solid = solidStatePair(design, any);
    const Design reference = lithiumIonPair(design, graphite);
    const auto thickness = breakEvenThickness(solid, reference);
    if (!thickness)
        return std::nullopt;
    BreakEvens found{.layers = {},
                     .byVolume = breakEvenThickness(solid, reference, BreakEven::energyDensity)};
    for (const SolidElectrolyte &electrolyte : electrolytes)
        found.layers.push_back({.name = electrolyte.name,
                                .density = electrolyte.density,
                                .byMass = *thickness * (any / electrolyte.density),
                                .review = reviewsThickness(electrolyte.id)});
    std::ranges::stable_sort(found.layers, std::greater{}, &BreakEvenLayer::byMass);
    return found;
}

} // namespace cellgap
