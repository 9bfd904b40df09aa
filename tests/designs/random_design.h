// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/half_cell.h"
#include "model/core/design/parameter.h"

#include <random>

namespace cellgap::sample {

/// A design with every parameter drawn from its usual range and every choice from its options,
/// then made consistent: fractions sum to one and the negative's amount suits its kind.
class RandomDesign
{
public:
    explicit RandomDesign(unsigned seed)
        : m_random(seed)
    {
    }

    Design operator()()
    {
        Design design = standardDesign();
        for (const Choice &choice : choices())
            choice.access.set(design, index(choice.options.size()));
        for (const Parameter &parameter : parameters())
            parameter.access.set(design, uniform(parameter.usual.min, parameter.usual.max));
        if (index(2) == 0)
            for (const MaterialSlot &slot : materialSlots())
                if (slot.halfCell.set != nullptr)
                    slot.halfCell.set(design, halfCell(slot.key.starts_with("positive")));
        for (const InputGroup &group : inputGroups())
            group.access.set(design, index(group.members.size()));
        for (std::size_t i = 0; i < design.cell.electrical.table.size(); ++i)
            design.cell.electrical.table[i] = unit::V(uniform(2.5, 4.4));
        std::ranges::sort(design.cell.electrical.table);
        for (std::size_t i = 0; i < design.cell.electrical.table.size(); ++i) {
            design.cell.electrical.resistanceAfter2s[i] = unit::ohm_cm2(uniform(5, 30));
            design.cell.electrical.resistanceAfter10s[i] = unit::ohm_cm2(uniform(5, 60));
        }
        for (std::size_t i = 0; i + 1 < countOf<CostDriver>; ++i) {
            PlantStep step;
            step.name = Label("step " + std::to_string(i));
            step.driver = static_cast<CostDriver>(i + 1);
            step.stage = static_cast<Stage>(index(5));
            step.base = uniform(0.1, 1e8);
            step.labour = unit::hours(uniform(0, 1e5));
            step.labourExponent = uniform(0, 1);
            step.capital = unit::USD(uniform(0, 1e8));
            step.capitalExponent = uniform(0, 1);
            step.area = unit::m2(uniform(0, 1e4));
            step.areaExponent = uniform(0, 1);
            design.production.steps.items[i] = step;
        }
        design.production.steps.size = countOf<CostDriver> - 1;
        makeConsistent(design);
        return design;
    }

    double uniform(double low, double high)
    {
        return std::uniform_real_distribution(low, high)(m_random);
    }

    int index(std::size_t size)
    {
        return std::uniform_int_distribution(0, static_cast<int>(size) - 1)(m_random);
    }

private:
    /// One of a few, straight or with a step.
    const HalfCell *halfCell(bool positive)
    {
        using enum PotentialCurve::Course;
        const double bottom = positive ? 3.4 : 0.1;
        const double top = positive ? 4.3 : 0.9;
        const double middle = std::array{0.5, 0.2, 0.9}[static_cast<std::size_t>(index(3))];
        const double step = bottom + middle * (top - bottom);
        const std::vector<PotentialCurve::Point> up{{0, bottom}, {90, step}, {180, top}};
        const std::vector<PotentialCurve::Point> down{{0, top}, {90, step}, {180, bottom}};
        return keep({.charge = {positive ? up : down, positive ? rises : falls},
                     .discharge = {positive ? down : up, positive ? falls : rises},
                     .source = {},
                     .confidence = {},
                     .conditions = {}});
    }

    static void normalise(Coating &coating, bool active)
    {
        if (!active)
            coating.active.fraction = 0.0;
        const double sum = coating.active.fraction + coating.conductive.fraction +
                           coating.binder.fraction + coating.solidElectrolyte.fraction;
        for (Component *component :
             {&coating.active, &coating.conductive, &coating.binder, &coating.solidElectrolyte})
            component->fraction /= sum;
    }

    void makeConsistent(Design &design)
    {
        CellDesign &cell = design.cell;
        Positive &positive = cell.positive;
        if (cell.negative.kind == NegativeKind::anodeFree)
            positive.kind = PositiveKind::coating;
        const bool oxygen = positive.kind == PositiveKind::oxygen;
        const Ion ion = positive.coating.ion;
        cell.negative.metal = ion;
        for (Coating *coating : {&positive.coating, &cell.negative.coating}) {
            coating->ion = coating->second.ion = coating->third.ion = ion;
            // Further materials cycle within the limits of the first, which it has in common.
            for (FurtherActive *other : {&coating->second, &coating->third})
                other->voltage = coating->voltage + unit::V(uniform(-0.5, 0.5));
            if (oxygen && coating == &positive.coating)
                coating->second.share = coating->third.share = 0.0;
        }
        normalise(positive.coating, !oxygen);
        normalise(cell.negative.coating, true);
        positive.coating.packing = CoatingPacking::porosity;
        cell.negative.coating.packing = CoatingPacking::porosity;
        if (oxygen)
            positive.assembledState = AssembledState::charged;
        if (cell.separator.conductsByLiquid())
            cell.electrolyte.wets = WettedParts::all;
        // The interfaces are a part of what the tables hold, which is at least 5 Ω·cm².
        if (cell.electrical.resistanceRule == ResistanceRule::batpac)
            for (Coating *coating : {&positive.coating, &cell.negative.coating})
                coating->interfaceResistance = unit::ohm_cm2(uniform(0, 2.5));
        using enum NegativeAmount;
        Negative &negative = cell.negative;
        switch (negative.kind) {
        case NegativeKind::insertion:
            positive.assembledState = AssembledState::discharged;
            negative.amount = std::array{npRatio, arealCapacity, loading,
                                         thickness}[static_cast<std::size_t>(index(4))];
            break;
        case NegativeKind::lithium:
            negative.amount = std::array{npRatio, foilThickness,
                                         lithiumExcess}[static_cast<std::size_t>(index(3))];
            break;
        case NegativeKind::host:
            negative.amount = std::array{npRatio, hostFilling}[static_cast<std::size_t>(index(2))];
            break;
        case NegativeKind::anodeFree:
            positive.assembledState = AssembledState::discharged;
            break;
        }
        cell.stack.positiveSheets = std::round(cell.stack.positiveSheets);
        cell.format.prismatic.rolls = std::round(cell.format.prismatic.rolls);
        cell.format.prismatic.canDepth = unit::mm(500);
        cell.format.prismatic.canWidth = unit::mm(2000);
        cell.format.prismatic.canHeight = unit::mm(1000);
        // Liquid in what so large a can leaves free would outweigh the cell.
        cell.electrolyte.freeVolumeFilling = 0.0;
        cell.format.cylindrical.electrodeLength = Length{};
        cell.format.cylindrical.electrodeWidth = Length{};
        cell.format.pouch.thickness = Length{};
        if (cell.format.kind == FormatKind::cylindrical)
            cell.stack.arrangement = Arrangement::parallel;
        if (cell.format.prismatic.roll == PrismaticRoll::flatWound)
            cell.stack.arrangement = Arrangement::parallel;
        cell.electrical.rate = unit::per_hour(uniform(0, 1));
        PackDesign &pack = design.pack;
        for (double *count : {&pack.cellsInSeries, &pack.cellsInParallel, &pack.parallelInModule,
                              &pack.modulesPerRow, &pack.rows})
            *count = std::max(1.0, std::round(*count));
        pack.cellsPerModule = pack.parallelInModule * (1 + index(12));
        pack.parallelModules = index(2) == 0 ? 1.0 : pack.rows;
    }

    std::mt19937 m_random;
};

} // namespace cellgap::sample
