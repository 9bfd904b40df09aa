// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/arithmetic.h"

#include "model/core/analysis/breakdown.h"
#include "model/core/base/number_text.h"
#include "model/core/physics/power.h"
#include "model/core/report/key_results.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace cellgap {

namespace {

using enum Operation;

constexpr int shownDigits = 4;
constexpr double smallestPart = 0.015; ///< share of a mass; what is smaller is told in one line

Text shareText(double share)
{
    return phrase("%1\u00a0%", {digits(significant(100.0 * share, 2))});
}

class Steps
{
public:
    template <class Q>
    Steps &add(Operation operation, const Text &name, const UnitOf<Q> &unit, const Q &value,
               const Text &note = {})
    {
        m_lines.push_back({.operation = operation,
                           .name = name,
                           .value = unit.in(value),
                           .unit = unit,
                           .note = note});
        return *this;
    }

    template <class Q>
    Steps &part(const Text &name, const UnitOf<Q> &unit, const Q &value, const Q &whole)
    {
        if (value.value() != 0.0)
            add(Operation::part, name, unit, value, shareText(value / whole));
        return *this;
    }

    std::vector<ArithmeticLine> take() { return std::move(m_lines); }

private:
    std::vector<ArithmeticLine> m_lines;
};

Steps &addCellEnergy(Steps &steps, const Design &design, const Result &result)
{
    const CellState &cell = result.cell;
    const Voltage drop = cell.openCircuitVoltage - cell.voltage;
    steps.add(start, phrase("Capacity"), unit::Ah, cell.capacity)
        .add(times, phrase("Mean voltage"), unit::V, cell.voltage,
             phrase("%1 V open circuit − %2 V at %3 C",
                    {shortDigits(unit::V.in(cell.openCircuitVoltage), 4),
                     shortDigits(unit::V.in(drop), 2),
                     shortDigits(unit::per_hour.in(design.cell.electrical.rate), 3)}));
    return steps.add(equals, phrase("Energy"), unit::Wh, cell.energy);
}

Steps &addCellMass(Steps &steps, const Result &result)
{
    const Mass whole = result.cell.mass;
    steps.add(over, phrase("Mass"), unit::g, whole);
    for (const PartGroup group : partGroups)
        steps.part(phrase(name(group)), unit::g, sumOf(result.bill, group).mass, whole);
    return steps;
}

Steps &addCellVolume(Steps &steps, const Design &design, const Result &result)
{
    const Volume whole = result.cell.volume;
    steps.add(over, phrase("Volume"), unit::cm3, whole, volumeText(design.cell.format));
    for (const PartGroup group : partGroups)
        steps.part(phrase(name(group)), unit::cm3, sumOf(result.bill, group).volume, whole);
    return steps.part(phrase("Void"), unit::cm3, whole - result.bill.solidVolume(), whole);
}

Steps &addPackEnergy(Steps &steps, const Result &result)
{
    return steps.add(start, phrase("Cells in the pack"), unit::number, result.pack.cells)
        .add(times, phrase("Energy of a cell"), unit::Wh, result.cell.energy)
        .add(equals, phrase("Energy of the pack"), unit::kWh, result.pack.energy);
}

Steps &addPackMass(Steps &steps, const Design &design, const Result &result)
{
    const PackState &pack = result.pack;
    const bool factors = design.pack.route == PackRoute::factors;
    steps.add(over, phrase("Mass of the pack"), unit::kg, pack.mass,
              factors ? phrase("cells are %1 %", {percentDigits(design.pack.massFraction)})
                      : Text{});
    steps.part(phrase("Cells"), unit::kg, pack.cells * result.cell.mass, pack.mass);
    std::vector<const PackPartInfo *> large;
    Mass small{};
    for (const PackPartInfo &part : packParts()) {
        if (part.part == PackPart::cells)
            continue;
        if (pack[part.part].mass > smallestPart * pack.mass)
            large.push_back(&part);
        else
            small += pack[part.part].mass;
    }
    std::ranges::stable_sort(large, std::ranges::greater{}, [&](const PackPartInfo *part) {
        return pack[part->part].mass.value();
    });
    for (const PackPartInfo *part : large)
        steps.part(phrase(part->name), unit::kg, pack[part->part].mass, pack.mass);
    return steps.part(phrase("Smaller parts"), unit::kg, small, pack.mass);
}

Steps &addPackVolume(Steps &steps, const Design &design, const Result &result)
{
    const PackState &pack = result.pack;
    const Volume cells = pack.cells * result.cell.volume;
    const bool factors = design.pack.route == PackRoute::factors;
    return steps
        .add(over, phrase("Volume of the pack"), unit::L, pack.volume,
             factors ? phrase("cells are %1 %", {percentDigits(design.pack.volumeFraction)})
                     : Text{})
        .part(phrase("Cells"), unit::L, cells, pack.volume)
        .part(phrase("Around the cells"), unit::L, pack.volume - cells, pack.volume);
}

Steps &addCellPower(Steps &steps, const Design &design, const Result &result)
{
    const auto [open, floor, loaded] = pulseVoltages(design.power, result.pair.openCircuit);
    return steps
        .add(start, phrase("Facing area of the positive"), unit::cm2, result.cell.facingArea,
             phrase("of all pairs"))
        .add(times, phrase("Voltage under the pulse"), unit::V, loaded,
             loaded > floor ? phrase("half the open-circuit voltage, where the power is largest")
                            : phrase("the floor of the pulse"))
        .add(times, phrase("Drop to it"), unit::V, open - loaded,
             phrase("from %1 V at %2 % charge",
                    {shortDigits(unit::V.in(open), 4), percentDigits(design.power.stateOfCharge)}))
        .add(over, phrase("Pulse resistance"), unit::ohm_cm2, result.resistance.pulse,
             phrase("pulse of %1 s", {shortDigits(unit::s.in(design.power.pulse), 3)}))
        .add(equals, phrase("Pulse power"), unit::W, result.power.cell);
}

Steps &addPackPower(Steps &steps, const Result &result)
{
    return steps.add(start, phrase("Cells in the pack"), unit::number, result.pack.cells)
        .add(times, phrase("Pulse power of a cell"), unit::W, result.power.cell)
        .add(equals, phrase("Pulse power of the pack"), unit::kW, result.power.pack);
}

/// At a current that stays the same the time follows from it. A current that falls, or BatPaC's
/// fit, gives the time itself: then the mean current follows from that, and says so.
Steps &addCharging(Steps &steps, const Design &design, const Result &result)
{
    const ChargingState &charging = result.charging;
    const double window = design.charging.to - design.charging.from;
    steps
        .add(start, phrase("Areal capacity after formation"), unit::mAh_per_cm2,
             result.pair.capacity)
        .add(times, phrase("Charged share"), unit::percent, window,
             phrase("from %1 % to %2 %",
                    {percentDigits(design.charging.from), percentDigits(design.charging.to)}));
    const bool fitted = charging.limit == ChargingLimit::regression;
    const bool voltage = charging.limit == ChargingLimit::voltage;
    const bool falls =
        voltage && design.charging.mode == ChargingMode::constantCurrentConstantVoltage;
    if (fitted || falls)
        return steps.add(over, phrase("Mean current"), unit::mA_per_cm2,
                         CurrentDensity(result.pair.capacity * window / charging.time),
                         fitted
                             ? phrase("follows from BatPaC's fit of the coating's thickness")
                             : phrase("follows from a current that the voltage limit lets fall"));
    return steps.add(over, phrase("Charging current"), unit::mA_per_cm2, charging.current,
                     voltage ? phrase("what the voltage limit leaves")
                             : phrase("the current limit"));
}

/// The limits of the life in cycles of a depth of discharge, each with what it follows from.
Steps &addLife(Steps &steps, const Design &design, const Result &result, double depth = 1.0)
{
    const LifeDesign &duty = design.life;
    const LifeState &life = result.life;
    const auto loss = [&] { return percentDigits(1.0 - life.coulombicEfficiency); };
    Operation next = start;
    const auto limit = [&](double cycles, const Text &name, const Text &note) {
        steps.add(std::exchange(next, least), name, unit::cycles, cycles, note);
    };
    const auto byLoss = [&](double cycles, const Text &name, const Text &note) {
        limit(cycles / depth, name,
              depth < 1.0 ? phrase("%1; cycles of %2 %", {note, percentDigits(depth)}) : note);
    };
    if (life.coulombicEfficiency > 0.0) {
        byLoss(life.lithium, phrase("Until the lithium is used up"),
               phrase("excess of %1 %, %2 % lost per cycle, then fading to %3 %",
                      {percentDigits(result.pair.lithiumExcess), loss(),
                       percentDigits(duty.retention)}));
        if (duty.electrolyteConsumption.value() > 0.0 && result.cell.electrolyteMass.value() > 0.0)
            byLoss(
                life.electrolyte, phrase("Until the electrolyte is used up"),
                phrase("%1 g/Ah less the %2 needed, %3 g/Ah × %4 % used per cycle",
                       {shortDigits(unit::g_per_Ah.in(result.cell.electrolyteMass /
                                                      result.cell.pairCapacity()),
                                    3),
                        shortDigits(unit::g_per_Ah.in(duty.electrolyteMinimum), 3),
                        shortDigits(unit::g_per_Ah.in(duty.electrolyteConsumption), 3), loss()}));
    }
    if (life.declared > 0.0)
        limit(life.declared, phrase("Declared"), {});
    return steps;
}

Steps &addUnitCost(Steps &steps, const Result &result, const UnitCost &cost)
{
    Operation next = start;
    for (const CostItem &item : costItems(cost))
        if (item.money.value() > 0.0)
            steps.add(std::exchange(next, plus), phrase(item.name), unit::EUR,
                      result.inEuros(item.money));
    return steps;
}

Steps &addPackCost(Steps &steps, const Design &design, const Result &result)
{
    const CostState &cost = result.cost;
    if (cost.pack.materials.value() > 0.0) {
        addUnitCost(steps, result, cost.pack);
    } else {
        steps.add(start, phrase("Cells in the pack"), unit::number, result.pack.cells)
            .add(times, phrase("Cost of one cell"), unit::EUR, result.inEuros(cost.cell.total()));
        if (design.pack.route == PackRoute::factors)
            steps.add(over, phrase("Share of the cells"), unit::percent, design.pack.costFraction);
        else if (const Money bought = result.pack.purchases(); bought.value() > 0.0)
            steps.add(plus, phrase("Purchased parts of the pack"), unit::EUR,
                      result.inEuros(bought));
    }
    return steps.add(equals, phrase("Cost of one pack"), unit::EUR, result.inEuros(cost.packTotal));
}

/// Every key that has an arithmetic, with its steps up to the metric itself.
struct Recipe {
    MetricKey key;
    void (*steps)(Steps &, const Design &, const Result &);
};

const std::array recipes{
    Recipe{"couple.specific_energy",
           [](Steps &steps, const Design &, const Result &result) {
               const Voltage voltage = result.cell.openCircuitVoltage / result.cell.pairsInSeries;
               steps.add(start, phrase("Open-circuit voltage"), unit::V, voltage)
                   .add(over, phrase("Mass of both active materials"), unit::g_per_Ah,
                        result.couple.mass);
           }},
    Recipe{"stack.specific_energy",
           [](Steps &steps, const Design &, const Result &result) {
               steps
                   .add(start, phrase("Areal capacity after formation"), unit::mAh_per_cm2,
                        result.pair.capacity)
                   .add(times, phrase("Mean voltage"), unit::V,
                        Voltage(result.cell.voltage / result.cell.pairsInSeries))
                   .add(over, phrase("Areal mass of the stack"), unit::mg_per_cm2,
                        result.stack.arealMass);
           }},
    Recipe{"cell.specific_energy",
           [](Steps &steps, const Design &design, const Result &result) {
               addCellMass(addCellEnergy(steps, design, result), result);
           }},
    Recipe{"cell.energy_density",
           [](Steps &steps, const Design &design, const Result &result) {
               addCellVolume(addCellEnergy(steps, design, result), design, result);
           }},
    Recipe{"cell.energy", [](Steps &steps, const Design &design,
                             const Result &result) { addCellEnergy(steps, design, result); }},
    Recipe{"cell.specific_power",
           [](Steps &steps, const Design &design, const Result &result) {
               addCellMass(addCellPower(steps, design, result), result);
           }},
    Recipe{"cell.power_density",
           [](Steps &steps, const Design &design, const Result &result) {
               addCellVolume(addCellPower(steps, design, result), design, result);
           }},
    Recipe{"cell.recharge_time", [](Steps &steps, const Design &design,
                                    const Result &result) { addCharging(steps, design, result); }},
    Recipe{"cell.cycle_life", [](Steps &steps, const Design &design,
                                 const Result &result) { addLife(steps, design, result); }},
    Recipe{"cell.stationary_cycle_life",
           [](Steps &steps, const Design &design, const Result &result) {
               if (!(design.life.declaredStationaryCycles > 0.0))
                   addLife(steps, design, result, design.life.depthOfDischarge);
               else
                   steps.add(start, phrase("Declared"), unit::cycles,
                             design.life.declaredStationaryCycles);
           }},
    Recipe{"cell.cost",
           [](Steps &steps, const Design &, const Result &result) {
               addUnitCost(steps, result, result.cost.cell)
                   .add(equals, phrase("Cost of one cell"), unit::EUR,
                        result.inEuros(result.cost.cell.total()))
                   .add(over, phrase("Energy of a cell"), unit::kWh, result.cell.energy);
           }},
    Recipe{"pack.specific_energy",
           [](Steps &steps, const Design &design, const Result &result) {
               addPackMass(addPackEnergy(steps, result), design, result);
           }},
    Recipe{"pack.energy_density",
           [](Steps &steps, const Design &design, const Result &result) {
               addPackVolume(addPackEnergy(steps, result), design, result);
           }},
    Recipe{"pack.energy", [](Steps &steps, const Design &,
                             const Result &result) { addPackEnergy(steps, result); }},
    Recipe{"pack.specific_power",
           [](Steps &steps, const Design &design, const Result &result) {
               addPackMass(addPackPower(steps, result), design, result);
           }},
    Recipe{"pack.power_density",
           [](Steps &steps, const Design &design, const Result &result) {
               addPackVolume(addPackPower(steps, result), design, result);
           }},
    Recipe{"pack.recharge_time", [](Steps &steps, const Design &design,
                                    const Result &result) { addCharging(steps, design, result); }},
    Recipe{"pack.cycle_life", [](Steps &steps, const Design &design,
                                 const Result &result) { addLife(steps, design, result); }},
    Recipe{"pack.cost",
           [](Steps &steps, const Design &design, const Result &result) {
               addPackCost(steps, design, result)
                   .add(over, phrase("Energy of the pack"), unit::kWh, result.pack.energy);
           }},
    Recipe{"system.cost",
           [](Steps &steps, const Design &design, const Result &result) {
               addPackCost(steps, design, result);
               if (result.pack.coolingOutside.value() > 0.0)
                   steps.add(plus, phrase("Larger air conditioning of the vehicle"), unit::EUR,
                             result.inEuros(result.pack.coolingOutside));
               steps.add(over, phrase("Energy of the pack"), unit::kWh, result.pack.energy);
           }},
    Recipe{"system.storage_cost",
           [](Steps &steps, const Design &design, const Result &result) {
               addPackCost(steps, design, result)
                   .add(over, phrase("Energy of the pack"), unit::kWh, result.pack.energy)
                   .add(over, phrase("Cycle life, stationary"), unit::cycles,
                        result.life.stationaryCycles)
                   .add(over, phrase("Depth of discharge"), unit::percent,
                        design.life.depthOfDischarge);
           }},
};

} // namespace

std::string_view symbol(Operation operation)
{
    switch (operation) {
    case times:
        return "×";
    case over:
        return "÷";
    case plus:
        return "+";
    case least:
        return "or";
    case equals:
        return "=";
    case start:
    case part:
        break;
    }
    return {};
}

Text ArithmeticLine::number() const
{
    const std::string text = significant(value, shownDigits);
    return digits(unit.text == "1" || unit.text == "cycle" ? withoutTrailingZeros(text) : text);
}

std::vector<ArithmeticLine> arithmetic(const Metric &metric, const Design &design,
                                       const Result &result)
{
    const auto value = metric.value(result);
    const auto *const recipe = std::ranges::find_if(
        recipes, [&](const Recipe &known) { return &metricOf(known.key) == &metric; });
    if (!value || recipe == recipes.end())
        return {};
    Steps steps;
    recipe->steps(steps, design, result);
    std::vector<ArithmeticLine> lines = steps.take();
    if (lines.empty() || (lines.back().operation == equals && lines.back().value == *value))
        return lines;
    lines.push_back({.operation = equals,
                     .name = phrase(metric.name),
                     .value = *value,
                     .unit = metric.unit,
                     .note = metric.basis != nullptr ? metric.basis(result) : Text{}});
    return lines;
}

std::vector<ArithmeticLine> arithmetic(const Target &target, const Design &design,
                                       const Result &result)
{
    const Metric *metric = findMetric(target.metric);
    if (metric == nullptr)
        return {};
    std::vector<ArithmeticLine> lines = arithmetic(*metric, design, result);
    const auto value = TargetScale(target).standing(result).value;
    if (lines.empty() || !value || target.unit == metric->unit.text)
        return lines;
    const double rate = unit::USD_per_EUR.in(result.exchangeRate);
    lines.push_back({.operation = times,
                     .name = phrase("Exchange rate"),
                     .value = rate,
                     .unit = unit::USD_per_EUR});
    lines.push_back({.operation = equals,
                     .name = phrase(metric->name),
                     .value = *value,
                     .unit = {.text = target.unit, .factor = metric->unit.factor}});
    return lines;
}

} // namespace cellgap
