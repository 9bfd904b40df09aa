// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/plant.h"

#include "model/core/base/unit.h"
#include "model/core/physics/coating.h"
#include "model/core/physics/pack.h"
#include "model/core/physics/plant_scaling.h"

namespace cellgap {

namespace {

double &rate(Rates &rates, CostDriver driver)
{
    return rates[index(driver)];
}

void priceCoating(Bill &bill, Part active, const Coating &coating)
{
    const auto price = [&](int offset, const Component &component) {
        BillLine &line = bill[static_cast<Part>(static_cast<int>(active) + offset)];
        line.cost = line.mass * component.price;
    };
    price(0, {.price = activeBlend(coating).price});
    price(1, coating.conductive);
    price(2, coating.binder);
    price(3, coating.solidElectrolyte);
}

/// Share of what is bought for a part that good cells hold, but for the yield of cells.
double yieldOf(const Yields &yields, const PartInfo &info)
{
    return info.yield != nullptr ? yields.*info.yield : 1.0;
}

Mass solventOf(const SolventUse &use, Mass binder, double electrodeYield)
{
    if (use.kind == Solvent::none)
        return {};
    return use.perBinder * binder / electrodeYield;
}

/// Evaporated per built cell.
struct Solvents {
    Mass positive{};
    Mass negative{};
};

Solvents solventsOf(const Production &p, const Bill &bill)
{
    const double yield = p.yields.electrode;
    return {.positive = solventOf(p.positiveSolvent, bill[Part::positiveBinder].mass, yield),
            .negative = solventOf(p.negativeSolvent, bill[Part::negativeBinder].mass, yield)};
}

/// Materials of one good cell, with yields and pieces.
Money materialsOf(const Design &design, const Bill &bill, const Solvents &solvents,
                  const PlantScaling &scaling, const Powers &powers)
{
    const Production &p = design.production;
    Money materials{};
    for (const PartInfo &info : parts()) {
        Money cost = bill[info.part].cost / yieldOf(p.yields, info);
        if (info.part == Part::positiveActive)
            cost *= scaling.positiveActive.at(powers);
        else if (info.part == Part::negativeActive)
            cost *= scaling.negativeActive.at(powers);
        materials += cost;
    }
    if (design.cell.format.kind != FormatKind::stack)
        materials += scaling.pieces.at(powers) * (2.0 * p.cell.terminalPiece + p.cell.housingPiece);
    materials += solvents.positive * p.positiveSolvent.bought * p.positiveSolvent.price +
                 solvents.negative * p.negativeSolvent.bought * p.negativeSolvent.price;
    return materials / p.yields.cell;
}

Rates ratesOf(const Design &design, const CellState &cell, const Bill &bill, const PackState &pack,
              const Solvents &solvents, double good)
{
    const Production &p = design.production;
    const double built = good / p.yields.cell;
    const double bought = built / p.yields.electrode;
    Rates rates{};
    const double positive = unit::m2.in(cell.positiveArea) * built;
    const double negative = unit::m2.in(cell.negativeArea) * built;
    const bool plated = design.cell.negative.kind != NegativeKind::insertion;
    rate(rates, CostDriver::cells) = built;
    rate(rates, CostDriver::positiveActiveMass) =
        bought * (bill[Part::positiveActive].mass).value();
    rate(rates, CostDriver::negativeActiveMass) = bought * bill[Part::negativeActive].mass.value();
    rate(rates, CostDriver::positiveArea) = positive;
    rate(rates, CostDriver::negativeArea) = plated ? 0.0 : negative;
    rate(rates, CostDriver::bothAreas) = positive + negative;
    rate(rates, CostDriver::lithiumArea) = plated ? negative : 0.0;
    rate(rates, CostDriver::separatorArea) = unit::m2.in(cell.separatorArea) * built;
    rate(rates, CostDriver::separatorMass) = bill[Part::separator].mass.value() * built;
    rate(rates, CostDriver::energy) = unit::kWh.in(cell.energy) * good;
    const double packs = good / pack.cells;
    rate(rates, CostDriver::modules) = packs * pack.modules;
    rate(rates, CostDriver::packs) = packs;
    rate(rates, CostDriver::cellCapacity) = unit::Ah.in(cell.capacity);
    rate(rates, CostDriver::modulesPerPack) = pack.modules;
    const auto recovered = [built](const SolventUse &use, Mass mass) {
        return use.kind == Solvent::nmp ? built * mass.value() : 0.0;
    };
    rate(rates, CostDriver::positiveSolvent) = built * solvents.positive.value();
    rate(rates, CostDriver::solvent) = recovered(p.positiveSolvent, solvents.positive) +
                                       recovered(p.negativeSolvent, solvents.negative);
    rate(rates, CostDriver::positiveSolventPerArea) =
        solvents.positive.value() / unit::m2.in(cell.positiveArea);
    rate(rates, CostDriver::negativeSolventPerArea) =
        solvents.negative.value() / unit::m2.in(cell.negativeArea);
    return rates;
}

/// Packaging may be paid by the piece alone.
bool hasPrice(const PartInfo &info, const BillLine &line, const CellPurchases &bought)
{
    if (info.priceKey.empty() || !(line.mass.value() > 0.0) || line.cost.value() > 0.0)
        return true;
    return info.group == PartGroup::packaging && bought.housingPiece.value() > 0.0;
}

} // namespace

bool priceBill(const Design &design, Bill &bill, Findings &findings)
{
    const CellDesign &cell = design.cell;
    const CellPurchases &bought = design.production.cell;
    priceCoating(bill, Part::positiveActive, cell.positive.coating);
    priceCoating(bill, Part::negativeActive, cell.negative.coating);
    const auto byMass = [&](Part part, MassPrice price) {
        bill[part].cost = bill[part].mass * price;
    };
    const auto byAreaAndMass = [&](Part part, AreaPrice areaPrice, MassPrice massPrice) {
        bill[part].cost = bill[part].area * areaPrice + bill[part].mass * massPrice;
    };
    byMass(Part::lithium, cell.negative.lithiumPrice);
    byMass(Part::host, cell.negative.hostPrice);
    byMass(Part::interlayer, cell.negative.interlayerPrice);
    byAreaAndMass(Part::separator, cell.separator.areaPrice, cell.separator.massPrice);
    byMass(Part::separatorCoating, cell.separator.coatingPrice);
    bill[Part::electrolyte].cost = bill[Part::electrolyte].volume * cell.electrolyte.price;
    const auto collector = [&](Part part, const Collector &foil) {
        byAreaAndMass(part, foil.areaPrice, foil.massPrice);
    };
    collector(Part::positiveCollector, cell.positiveCollector);
    collector(Part::negativeCollector, cell.negativeCollector);
    collector(Part::bipolarPlate, cell.bipolarPlate);
    byMass(Part::positiveTerminal, bought.positiveTerminal);
    byMass(Part::negativeTerminal, bought.negativeTerminal);
    byMass(Part::laminate, bought.housing);
    byMass(Part::can, bought.housing);
    byMass(Part::insulation, bought.housing);
    byMass(Part::extras, bought.extras);
    PartSet unknown{};
    PartSet negative{};
    for (const PartInfo &info : parts()) {
        if (bill[info.part].cost.value() < 0.0)
            negative.add(info.part);
        else if (!hasPrice(info, bill[info.part], bought))
            unknown.add(info.part);
    }
    if (!negative.empty())
        findings.addParts(finding::priceNegative, negative);
    if (!unknown.empty())
        findings.addParts(finding::priceUnknown, unknown);
    return unknown.empty() && negative.empty();
}

UnitCost unitCost(const Production &production, const PlantSize &plant, Money materials,
                  double units, bool sold)
{
    const Overheads &o = production.overheads;
    const Money building = plant.floor * production.floorPrice;
    UnitCost cost;
    cost.materials = materials;
    cost.labour = production.wage * plant.labour / units;
    cost.depreciation =
        (o.equipmentDepreciation * plant.capital + o.buildingDepreciation * building) / units;
    cost.variableOverhead =
        o.variableOfLabour * cost.labour + o.variableOfDepreciation * cost.depreciation;
    const Money work = cost.labour + cost.variableOverhead;
    cost.general = o.generalOfLabour * work + o.generalOfDepreciation * cost.depreciation;
    cost.research = o.researchOfDepreciation * cost.depreciation;
    if (!sold)
        return cost;
    cost.profit = o.profitOfInvestment *
                  ((plant.capital + building) / units + o.launchOfMaterials * materials +
                   o.launchOfLabour * work + o.workingCapital * (materials + work));
    cost.warranty = o.warranty * cost.total();
    return cost;
}

void addCost(const Design &design, const CellState &cell, const Bill &bill, const PackState &pack,
             const PlantScaling &scaling, bool priced, CostState &cost, Findings &findings)
{
    const Production &production = design.production;
    cost.priced = priced;
    cost.packs = packsPerYear(design, pack.cells, cell.energy);
    cost.goodCells = production.input == ProductionInput::cells ? production.cellsPerYear
                                                                : cost.packs * pack.cells;
    if (!(cost.goodCells > 0.0) || !(production.yields.cell > 0.0)) {
        findings.add(finding::nothingProduced);
        return;
    }
    if (production.steps.size == 0)
        return;
    cost.plant = true;
    const Solvents solvents = solventsOf(production, bill);
    const Rates rates = ratesOf(design, cell, bill, pack, solvents, cost.goodCells);
    Powers powers; // NOLINT(cppcoreguidelines-pro-type-member-init): takePowers() writes it
    takePowers(scaling, rates, powers);
    sizePlant(scaling, cell.capacity, powers, cost);
    const Money materials = materialsOf(design, bill, solvents, scaling, powers);

    const bool sellsCells = production.product == SoldProduct::cell;
    const double cells = cost.goodCells;
    cost.cell = unitCost(production, cost.cellPlant, materials, cells, sellsCells);
    if (design.pack.route != PackRoute::factors && !(pack.purchases().value() > 0.0)) {
        findings.add(finding::packWithoutCost);
        return;
    }
    if (design.pack.route == PackRoute::factors || sellsCells) {
        cost.packTotal = pack.cells * cost.cell.total();
        if (design.pack.route == PackRoute::factors)
            cost.packTotal /= design.pack.costFraction;
        else
            cost.packTotal += pack.purchases();
    } else {
        const double modules = cost.packs * pack.modules;
        cost.module =
            unitCost(production, cost.modulePlant,
                     pack.cells / pack.modules * materials + pack.moduleItems, modules, false);
        cost.pack = unitCost(production, cost.packPlant, pack.cells * materials + pack.purchases(),
                             cost.packs, true);
        cost.packTotal = cost.pack.total();
    }
    cost.system = cost.packTotal + pack.coolingOutside;
}

} // namespace cellgap
