// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/plant.h"

#include "model/core/base/unit.h"
#include "model/core/physics/coating.h"
#include "model/core/physics/management.h"
#include "model/core/physics/pack.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cellgap {

namespace {

/// Rates of a year and properties of a cell, in the units of their drivers.
using Rates = std::array<double, countOf<CostDriver>>;

constexpr std::size_t index(CostDriver driver)
{
    return static_cast<std::size_t>(driver);
}

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

struct Purchases {
    Money materials{};      ///< of one good cell, with yields and pieces
    Mass positiveSolvent{}; ///< evaporated per built cell
    Mass negativeSolvent{};
};

Purchases purchase(const Design &design, const Bill &bill, const Rates &rates)
{
    const Production &p = design.production;
    const Yields &yields = p.yields;
    Purchases bought;
    for (const PartInfo &info : parts()) {
        Money cost = bill[info.part].cost / yieldOf(yields, info);
        if (info.part == Part::positiveActive)
            cost = scaledPrice(cost, p.positiveActive.base,
                               rates[index(CostDriver::positiveActiveMass)],
                               p.positiveActive.exponent);
        else if (info.part == Part::negativeActive)
            cost = scaledPrice(cost, p.negativeActive.base,
                               rates[index(CostDriver::negativeActiveMass)],
                               p.negativeActive.exponent);
        bought.materials += cost;
    }
    const double built = rates[index(CostDriver::cells)];
    if (design.cell.format.kind != FormatKind::stack)
        bought.materials += scaledPrice(2.0 * p.cell.terminalPiece + p.cell.housingPiece,
                                        p.cell.pieces.base, built, p.cell.pieces.exponent);
    bought.positiveSolvent =
        solventOf(p.positiveSolvent, bill[Part::positiveBinder].mass, yields.electrode);
    bought.negativeSolvent =
        solventOf(p.negativeSolvent, bill[Part::negativeBinder].mass, yields.electrode);
    bought.materials +=
        bought.positiveSolvent * p.positiveSolvent.bought * p.positiveSolvent.price +
        bought.negativeSolvent * p.negativeSolvent.bought * p.negativeSolvent.price;
    bought.materials /= yields.cell;
    return bought;
}

Rates ratesOf(const Design &design, const CellState &cell, const Bill &bill, const PackState &pack,
              double good)
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
    return rates;
}

double ratioOf(const PlantStep &step, const Rates &rates)
{
    double ratio = step.driver == CostDriver::none ? 1.0 : rates[index(step.driver)] / step.base;
    if (step.orDriver != CostDriver::none)
        ratio = std::max(ratio, rates[index(step.orDriver)] / step.orBase);
    return ratio;
}

/// base · ratio^exponent · factor^exponent, from the logarithms of both.
double scaled(double logRatio, double exponent, double logFactor, double factorExponent)
{
    return std::exp(exponent * logRatio + factorExponent * logFactor);
}

PlantSize sizeOf(const PlantStep &step, const Rates &rates)
{
    const double ratio = ratioOf(step, rates);
    if (!(ratio > 0.0))
        return {};
    const double logRatio = std::log(ratio);
    double logFactor = 0.0;
    if (step.factor != CostDriver::none) {
        const double factor = rates[index(step.factor)] / step.factorBase;
        if (!(factor > 0.0))
            return {};
        logFactor = std::log(factor);
    }
    PlantSize size;
    if (step.labour.value() > 0.0)
        size.labour = step.labour *
                      scaled(logRatio, step.labourExponent, logFactor, step.labourFactorExponent);
    if (step.capital.value() > 0.0)
        size.capital = step.capital * scaled(logRatio, step.capitalExponent, logFactor,
                                             step.capitalFactorExponent);
    if (step.area.value() > 0.0)
        size.floor =
            step.area * scaled(logRatio, step.areaExponent, logFactor, step.areaFactorExponent);
    if (step.surchargeAbove.value() > 0.0 &&
        rates[index(CostDriver::cellCapacity)] > unit::Ah.in(step.surchargeAbove))
        size.capital *= step.surcharge;
    return size;
}

void add(PlantSize &sum, const PlantSize &part, double share)
{
    sum.labour += share * part.labour;
    sum.capital += share * part.capital;
    sum.floor += share * part.floor;
}

/// Steps without the dry room first, whose size follows from the floor of those inside it.
void sizePlant(const Production &production, Rates &rates, CostState &cost)
{
    const std::size_t count = production.steps.size;
    Area dryRoom{};
    for (std::size_t i = 0; i < count; ++i) {
        const PlantStep &step = production.steps.items[i];
        cost.steps[i] = step.driver == CostDriver::dryRoomArea ? PlantSize{} : sizeOf(step, rates);
        dryRoom += step.dryRoomShare * cost.steps[i].floor;
    }
    rate(rates, CostDriver::dryRoomArea) = unit::m2.in(dryRoom);
    PlantSize cell;
    PlantSize module;
    PlantSize pack;
    PlantSize thirds;
    PlantSize byFloor;
    for (std::size_t i = 0; i < count; ++i) {
        const PlantStep &step = production.steps.items[i];
        if (step.driver == CostDriver::dryRoomArea)
            cost.steps[i] = sizeOf(step, rates);
        PlantSize &sum = step.stage == Stage::cell             ? cell
                         : step.stage == Stage::module         ? module
                         : step.stage == Stage::pack           ? pack
                         : step.stage == Stage::sharedInThirds ? thirds
                                                               : byFloor;
        add(sum, cost.steps[i], 1.0);
    }
    cost.cellPlant = cell;
    add(cost.cellPlant, thirds, 1.0 / 3.0);
    cost.modulePlant = cost.cellPlant;
    add(cost.modulePlant, module, 1.0);
    add(cost.modulePlant, thirds, 1.0 / 3.0);
    cost.packPlant = cost.modulePlant;
    add(cost.packPlant, pack, 1.0);
    add(cost.packPlant, thirds, 1.0 / 3.0);
    const Area floor = cost.packPlant.floor;
    if (floor.value() > 0.0) {
        const double cellShare = cost.cellPlant.floor / floor;
        const double moduleShare = cost.modulePlant.floor / floor;
        add(cost.cellPlant, byFloor, cellShare);
        add(cost.modulePlant, byFloor, moduleShare);
        add(cost.packPlant, byFloor, 1.0);
    }
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
             bool priced, CostState &cost, Findings &findings)
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
    Rates rates = ratesOf(design, cell, bill, pack, cost.goodCells);
    const Purchases bought = purchase(design, bill, rates);
    const double built = rate(rates, CostDriver::cells);
    const double positive = unit::m2.in(cell.positiveArea);
    const double negative = unit::m2.in(cell.negativeArea);
    const auto recovered = [&](const SolventUse &use, Mass mass) {
        return use.kind == Solvent::nmp ? built * mass.value() : 0.0;
    };
    rate(rates, CostDriver::positiveSolvent) = built * bought.positiveSolvent.value();
    rate(rates, CostDriver::solvent) =
        recovered(production.positiveSolvent, bought.positiveSolvent) +
        recovered(production.negativeSolvent, bought.negativeSolvent);
    rate(rates, CostDriver::positiveSolventPerArea) = bought.positiveSolvent.value() / positive;
    rate(rates, CostDriver::negativeSolventPerArea) = bought.negativeSolvent.value() / negative;
    sizePlant(production, rates, cost);

    const bool sellsCells = production.product == SoldProduct::cell;
    const double cells = cost.goodCells;
    cost.cell = unitCost(production, cost.cellPlant, bought.materials, cells, sellsCells);
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
        cost.module = unitCost(production, cost.modulePlant,
                               pack.cells / pack.modules * bought.materials + pack.moduleItems,
                               modules, false);
        cost.pack = unitCost(production, cost.packPlant,
                             pack.cells * bought.materials + pack.purchases(), cost.packs, true);
        cost.packTotal = cost.pack.total();
    }
    cost.system = cost.packTotal + pack.coolingOutside;
}

} // namespace cellgap
