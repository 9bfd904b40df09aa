// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plain_battery.h"

#include "model/core/design/design.h"

#include <cmath>

namespace cellgap::bench {

namespace {

double scaled(double price, double base, double volume, double exponent)
{
    return exponent == 1.0 ? price : price * std::pow(base / volume, 1.0 - exponent);
}

PlainSize sizeOf(const PlainStep &s, const std::array<double, countOf<CostDriver>> &rates)
{
    double ratio = s.driver == 0 ? 1.0 : rates[s.driver] / s.base;
    if (s.orDriver != 0)
        ratio = std::max(ratio, rates[s.orDriver] / s.orBase);
    if (!(ratio > 0.0))
        return {};
    const double logRatio = std::log(ratio);
    const double logFactor = s.factor == 0 ? 0.0 : std::log(rates[s.factor] / s.factorBase);
    PlainSize size{};
    if (s.labour > 0.0)
        size.labour = s.labour * std::exp(s.labourExponent * logRatio + s.labourFactor * logFactor);
    if (s.capital > 0.0)
        size.capital =
            s.capital * std::exp(s.capitalExponent * logRatio + s.capitalFactor * logFactor);
    if (s.area > 0.0)
        size.floor = s.area * std::exp(s.areaExponent * logRatio + s.areaFactor * logFactor);
    if (s.surchargeAbove > 0.0 && rates[16] > s.surchargeAbove)
        size.capital *= s.surcharge;
    return size;
}

PlainCost unitCost(const PlainBattery &b, const PlainSize &plant, double materials, double units,
                   bool sold)
{
    const auto &o = b.overheads;
    const double building = plant.floor * b.floorPrice;
    PlainCost c{};
    c.materials = materials;
    c.labour = b.wage * plant.labour / units;
    c.depreciation = (o[2] * plant.capital + o[3] * building) / units;
    c.overhead = o[0] * c.labour + o[1] * c.depreciation;
    const double work = c.labour + c.overhead;
    c.general = o[4] * work + o[5] * c.depreciation;
    c.research = o[6] * c.depreciation;
    if (sold) {
        c.profit = o[7] * ((plant.capital + building) / units + o[8] * materials + o[9] * work +
                           o[10] * (materials + work));
        c.warranty = o[11] * c.total();
    }
    return c;
}

void add(PlainSize &sum, const PlainSize &part, double share)
{
    sum.labour += share * part.labour;
    sum.capital += share * part.capital;
    sum.floor += share * part.floor;
}

} // namespace

void addCost(const PlainBattery &b, const PlainModule &m, PlainBatteryResult &r)
{
    const auto &bill = r.cell.bill;
    auto &costs = r.cellCosts;
    for (std::size_t i = 0; i < 4; ++i) {
        costs[i] = bill[i].mass * b.coatingPrices[i];
        costs[5 + i] = bill[5 + i].mass * b.coatingPrices[4 + i];
    }
    costs[12] = bill[12].area * b.separatorArea + bill[12].mass * b.separatorMass;
    costs[14] = bill[14].volume * b.electrolytePrice;
    costs[15] = bill[15].area * b.positiveFoilPrice;
    costs[16] = bill[16].area * b.negativeFoilPrice;
    costs[18] = bill[18].mass * b.positiveTerminalPrice;
    costs[19] = bill[19].mass * b.negativeTerminalPrice;
    costs[20] = bill[20].mass * b.housingPrice;
    costs[23] = bill[23].mass * b.extrasPrice;

    const double good = b.packsPerYear * m.cells;
    const double built = good / b.cellYield;
    std::array<double, countOf<CostDriver>> rates{};
    const double positive = r.cell.positiveArea;
    const double negative = r.cell.negativeArea;
    rates[1] = built;
    rates[2] = built / b.electrodeYield * bill[0].mass;
    rates[3] = built / b.electrodeYield * bill[5].mass;
    rates[4] = positive * built;
    rates[5] = negative * built;
    rates[6] = rates[4] + rates[5];
    rates[8] = r.cell.separatorArea * built;
    rates[9] = bill[12].mass * built;
    rates[10] = r.cell.energy / 3.6e6 * good;
    rates[13] = b.packsPerYear * m.modules;
    rates[14] = b.packsPerYear;
    rates[16] = r.cell.capacity / 3600.0;
    rates[17] = m.modules;
    double materials = scaled(costs[0] / b.electrodeYield, b.positiveActiveBase, rates[2],
                              b.positiveActiveExponent) +
                       scaled(costs[5] / b.electrodeYield, b.negativeActiveBase, rates[3],
                              b.negativeActiveExponent);
    for (const std::size_t i : {1, 2, 3, 6, 7, 8})
        materials += costs[i] / b.electrodeYield;
    materials += (costs[12] + costs[13]) / b.separatorYield + costs[14] / b.electrolyteYield +
                 (costs[15] + costs[16]) / b.foilYield + costs[18] + costs[19] + costs[20] +
                 costs[23];
    materials +=
        scaled(2.0 * b.terminalPiece + b.housingPiece, b.pieceBase, built, b.pieceExponent);
    const double wetPositive = b.positiveSolvent * bill[2].mass / b.electrodeYield;
    const double wetNegative = b.negativeSolvent * bill[7].mass / b.electrodeYield;
    materials += wetPositive * b.positiveBought * b.positiveSolventPrice +
                 wetNegative * b.negativeBought * b.negativeSolventPrice;
    materials /= b.cellYield;
    rates[11] = built * wetPositive;
    rates[12] = built * wetPositive;
    rates[18] = wetPositive / positive;
    rates[19] = wetNegative / negative;

    std::array<PlainSize, 5> stages{};
    for (std::size_t i = 0; i < b.steps.size(); ++i) {
        r.steps[i] = sizeOf(b.steps[i], rates);
        add(stages[b.steps[i].stage], r.steps[i], 1.0);
    }
    r.cellPlant = stages[0];
    add(r.cellPlant, stages[3], 1.0 / 3.0);
    r.modulePlant = r.cellPlant;
    add(r.modulePlant, stages[1], 1.0);
    add(r.modulePlant, stages[3], 1.0 / 3.0);
    r.packPlant = r.modulePlant;
    add(r.packPlant, stages[2], 1.0);
    add(r.packPlant, stages[3], 1.0 / 3.0);
    const double floor = r.packPlant.floor;
    const double cellShare = r.cellPlant.floor / floor;
    const double moduleShare = r.modulePlant.floor / floor;
    add(r.cellPlant, stages[4], cellShare);
    add(r.modulePlant, stages[4], moduleShare);
    add(r.packPlant, stages[4], 1.0);

    double moduleItems = 0.0;
    double items = 0.0;
    for (std::size_t i = 0; i < r.packCost.size(); ++i) {
        items += r.packCost[i];
        moduleItems += i >= 1 && i <= 8 ? r.packCost[i] : 0.0;
    }
    r.cellCost = unitCost(b, r.cellPlant, materials, good, false);
    r.moduleCost =
        unitCost(b, r.modulePlant, m.cells / m.modules * materials + moduleItems / m.modules,
                 b.packsPerYear * m.modules, false);
    r.packCostOfUnit = unitCost(b, r.packPlant, m.cells * materials + items, b.packsPerYear, true);
    r.packTotal = r.packCostOfUnit.total();
    r.system = r.packTotal + r.outside;
}

} // namespace cellgap::bench
