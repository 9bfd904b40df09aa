// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/evaluate.h"

#include "model/core/physics/charging.h"
#include "model/core/physics/coating.h"
#include "model/core/physics/housing.h"
#include "model/core/physics/life.h"
#include "model/core/physics/pack.h"
#include "model/core/physics/pair.h"
#include "model/core/physics/plant.h"
#include "model/core/physics/power.h"
#include "model/core/physics/resistance.h"
#include "model/core/physics/sheet_count.h"
#include "model/core/physics/voltage.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace cellgap {

namespace {

void addCoating(Bill &bill, Part active, const Coating &coating, const CoatingState &state,
                Area area, bool hasActive)
{
    const auto add = [&](int offset, const Component &component) {
        bill.addLayer(static_cast<Part>(static_cast<int>(active) + offset),
                      component.fraction * state.dryMass, component.density, area);
    };
    if (hasActive)
        add(0, {.fraction = coating.active.fraction, .density = activeBlend(coating).density});
    add(1, coating.conductive);
    add(2, coating.binder);
    add(3, coating.solidElectrolyte);
}

void addSeparator(Bill &bill, const Separator &separator, const PairState &pair, Area area)
{
    bill.add(Part::separator, pair.separatorMass * area,
             (1.0 - separator.porosity) * separator.thickness * area, area);
    bill.addLayer(Part::separatorCoating, pair.separatorCoatingMass, separator.coatingDensity,
                  area);
}

void addElectrodes(const CellDesign &cell, const PairState &pair, const Layout &layout,
                   const Filling &filling, Bill &bill)
{
    const Positive &positive = cell.positive;
    const bool oxygen = positive.kind == PositiveKind::oxygen;
    addCoating(bill, Part::positiveActive, positive.coating, pair.positive, layout.positiveArea,
               !oxygen);
    if (oxygen) {
        const bool takesUp = positive.assembledState == AssembledState::charged;
        bill.addLayer(takesUp ? Part::oxygen : Part::positiveActive, pair.productMass,
                      activeBlend(positive.coating).density, layout.positiveArea);
    }
    const Negative &negative = cell.negative;
    if (negative.kind == NegativeKind::insertion) {
        addCoating(bill, Part::negativeActive, negative.coating, pair.negative, layout.negativeArea,
                   true);
        // Prelithiation dissolves in the negative: mass without a layer of its own.
        bill.add(Part::lithium, pair.lithiumMass * layout.negativeArea, Volume{});
    } else {
        bill.addLayer(Part::lithium, pair.lithiumMass, negative.lithiumDensity,
                      layout.negativeArea);
    }
    if (negative.kind == NegativeKind::host)
        bill.addLayer(Part::host,
                      (1.0 - negative.hostPorosity) * negative.hostThickness * negative.hostDensity,
                      negative.hostDensity, layout.negativeArea);
    bill.addLayer(Part::interlayer, negative.interlayerThickness * negative.interlayerDensity,
                  negative.interlayerDensity, layout.negativeArea);
    addSeparator(bill, cell.separator, pair, layout.separatorArea);
    bill.add(Part::electrolyte, filling.mass, filling.volume);
    bill.addLayer(Part::positiveCollector, cell.positiveCollector.arealMass(),
                  cell.positiveCollector.density, layout.positiveFoilArea);
    bill.addLayer(Part::negativeCollector, cell.negativeCollector.arealMass(),
                  cell.negativeCollector.density, layout.negativeFoilArea);
    bill.addLayer(Part::bipolarPlate, cell.bipolarPlate.arealMass(), cell.bipolarPlate.density,
                  layout.plateArea);
}

CoupleState activeCouple(const CellDesign &cell, Voltage voltage)
{
    const ActiveBlend positive = activeBlend(cell.positive.coating);
    const Negative &negative = cell.negative;
    MassPerCharge mass = 1.0 / positive.specificCapacity;
    VolumePerCharge volume = mass / positive.density;
    if (negative.kind == NegativeKind::insertion) {
        const ActiveBlend taken = activeBlend(negative.coating);
        const MassPerCharge host = 1.0 / taken.specificCapacity;
        mass += host;
        volume += host / taken.density;
    } else {
        const MassPerCharge lithium = 1.0 / negative.lithiumCapacity;
        const VolumePerCharge lithiumVolume = lithium / negative.lithiumDensity;
        // Lithium that the positive brought is in its mass; an oxygen positive's product too.
        const VolumeState state = cell.format.volumeState;
        if (cell.positive.kind == PositiveKind::oxygen) {
            // What is discharged is all product.
            if (state != VolumeState::discharged && volume < lithiumVolume)
                volume = lithiumVolume;
        } else {
            // A discharged cell has no lithium beside the positive.
            const bool inPositive = state == VolumeState::discharged ||
                                    (state == VolumeState::assembled &&
                                     cell.positive.assembledState == AssembledState::discharged);
            if (!inPositive)
                volume += lithiumVolume;
            if (cell.positive.assembledState == AssembledState::charged)
                mass += lithium;
        }
    }
    return {.mass = mass, .specificEnergy = voltage / mass, .energyDensity = voltage / volume};
}

StackState pairsAndFoils(const CellDesign &cell, const PairState &pair, const Filling &filling,
                         const Layout &layout, Voltage voltage)
{
    const Negative &negative = cell.negative;
    const bool bipolar = cell.stack.isBipolar();
    // However the liquid was entered, pairs and overhangs share it as they share the pores.
    const Length pores = pair.positivePores + pair.negativePores + pair.separatorPores;
    const Length liquid = filling.pores.value() > 0.0
                              ? Length(filling.byAmount / filling.pores * pores)
                              : Length(filling.byAmount / layout.positiveArea);
    Length excess{};
    if (cell.electrolyte.excess == ExcessElectrolyte::takesSpace)
        excess = positivePart<Length>(liquid - pores);
    StackState stack;
    ArealMass coatings = pair.positive.dryMass + pair.productMass + pair.negative.dryMass +
                         pair.lithiumMass +
                         negative.interlayerThickness * negative.interlayerDensity;
    if (negative.kind == NegativeKind::host)
        coatings += (1.0 - negative.hostPorosity) * negative.hostThickness * negative.hostDensity;
    stack.arealMass = coatings + pair.separatorMass + pair.separatorCoatingMass +
                      liquid * cell.electrolyte.density;
    const double positives = 0.5 * foilsPerSheet(cell, cell.stack.positiveFoils);
    const double negatives = 0.5 * foilsPerSheet(cell, cell.stack.negativeFoils);
    Length foils =
        positives * cell.positiveCollector.thickness + negatives * cell.negativeCollector.thickness;
    if (bipolar) {
        foils = cell.bipolarPlate.thickness;
        stack.arealMass += cell.bipolarPlate.arealMass();
    } else {
        stack.arealMass += positives * cell.positiveCollector.arealMass() +
                           negatives * cell.negativeCollector.arealMass();
    }
    const auto both = [&](Length InStates<Length>::*state) {
        return pair.positiveThickness.*state + pair.negativeThickness.*state;
    };
    using States = InStates<Length>;
    const InStates<Length> electrodes{both(&States::assembled), both(&States::charged),
                                      both(&States::discharged)};
    const Length between = pair.separatorThickness + foils + excess;
    stack.thickness = {electrodes.assembled + between, electrodes.charged + between,
                       electrodes.discharged + between};
    const auto energy = pair.capacity * voltage;
    stack.coatings = {.specificEnergy = energy / coatings,
                      .energyDensity = energy / countedOf(electrodes, cell.format.volumeState)};
    stack.specificEnergy = energy / stack.arealMass;
    stack.energyDensity = energy / countedOf(stack.thickness, cell.format.volumeState);
    return stack;
}

/// A table moved further than this is hardly that of a similar cell: cut-offs and the negative's
/// scale make a tenth of it.
constexpr double farOffVolts = 0.3;

void checkVoltage(const Electrical &electrical, const OpenCircuit &open, Findings &findings)
{
    if (!(open.mean.value() > 0.0))
        findings.add(finding::voltageNotPositive, inUnit(unit::V, open.mean));
    if (!open.known || open.halfCells)
        return;
    if (!std::ranges::is_sorted(electrical.table))
        findings.add(finding::voltageTableFalls);
    if (electrical.rule == VoltageRule::tableShape &&
        std::ranges::none_of(electrical.table, [](Voltage v) { return v.value() > 0.0; }))
        findings.add(finding::voltageTableMissing);
    else if (std::abs(open.moved.value()) > farOffVolts)
        findings.add(finding::voltageTableOfAnother, inUnit(unit::V, open.moved),
                     inUnit(unit::V, open.mean));
}

/// All that energy, power and charging need; masses of packs and costs come after it.
struct Step {
    Layout layout;
    ModuleState module;
};

/// A number of sheets and how far it fills its pores settle in two or three passes, if at all.
constexpr int mostPasses = 6;

/// Pair, layout and liquid. How much of its pores an amount of liquid fills follows from all of
/// them, and how far a host with fewer filled thickens from that: such a cell is assembled again,
/// until a number of sheets that follows from the thickness stays.
[[gnu::always_inline]] inline bool assemble(const CellDesign &cell, Result &result, Layout &layout,
                                            Filling &filling)
{
    Findings &findings = result.findings;
    const Electrolyte &electrolyte = cell.electrolyte;
    const bool byPores = electrolyte.amount == ElectrolyteAmount::poreFilling;
    double wetShare = byPores ? std::min(1.0, electrolyte.poreFilling) : 1.0;
    std::optional<Findings> before;
    if (cell.negative.kind == NegativeKind::host && electrolyte.wets == WettedParts::all &&
        !byPores)
        before = findings;
    for (int pass = 1;; ++pass) {
        result.pair = solvePair(cell, wetShare, findings);
        if (findings.hasError())
            return false;
        const double sheets = sheetsOf(cell, result.pair, findings);
        if (findings.hasError())
            return false;
        layout = layOut(cell, result.pair, sheets, findings);
        if (findings.hasError())
            return false;
        filling = fill(cell, result.pair, layout, findings);
        if (!before || filling.byAmount >= filling.pores)
            return true;
        const double filled = filling.byAmount / filling.pores;
        if (filled == wetShare || pass == mostPasses)
            return true;
        wetShare = filled;
        findings = *before;
    }
}

/// Electrodes and liquid of the cell, as they were laid out and filled.
void takeElectrodes(const Layout &layout, const Filling &filling, CellState &state)
{
    state.pairsInSeries = layout.pairsInSeries;
    state.sheets = layout.sheets;
    state.electrodeWidth = layout.width;
    state.electrodeHeight = layout.height;
    state.electrodeLength = layout.length;
    state.positiveArea = layout.positiveArea;
    state.facingArea = layout.facingArea;
    state.negativeArea = layout.negativeArea;
    state.separatorArea = layout.separatorArea;
    state.poreVolume = filling.pores;
    state.electrolyteVolume = filling.volume;
    state.electrolyteMass = filling.mass;
}

[[gnu::always_inline]] inline bool perform(const Design &design, Result &result, Step &step)
{
    const CellDesign &cell = design.cell;
    Findings &findings = result.findings;
    result.exchangeRate = design.economics.exchangeRate;

    Filling filling;
    const bool assembled = assemble(cell, result, step.layout, filling);
    checkVoltage(cell.electrical, result.pair.openCircuit, findings);
    const Voltage open = result.pair.openCircuit.mean;
    result.couple = activeCouple(cell, open);
    if (!assembled)
        return false;
    const PairState &pair = result.pair;
    const Layout &layout = step.layout;
    CellState &state = result.cell;
    encase(cell, layout, filling, state, result.bill, findings);
    state.countedThickness = countedOf(state.thickness, cell.format.volumeState);
    state.outside += filling.ignored;
    addElectrodes(cell, pair, layout, filling, result.bill);

    takeElectrodes(layout, filling, state);
    state.capacity = pair.capacity * layout.facingArea / layout.pairsInSeries;

    step.module = arrangeModules(design, pair.openCircuit, state, findings);
    ResistanceState &resistance = result.resistance;
    resistance.hardware = hardwareResistance(design, layout, state, step.module, findings);
    if (findings.hasError())
        return false;
    addEnergyResistance(design, pair, resistance, findings);
    const CurrentDensity current = pair.capacity * cell.electrical.rate;
    const Voltage loaded = open - current * resistance.energy;
    if (!(loaded.value() > 0.0))
        findings.add(finding::dropExceedsVoltage, inUnit(unit::V, open - loaded),
                     inUnit(unit::V, open));
    state.openCircuitVoltage = layout.pairsInSeries * open;
    state.voltage = layout.pairsInSeries * loaded;
    state.lossHeat =
        cell.electrical.rate * state.capacity * (state.openCircuitVoltage - state.voltage);
    state.energy = state.capacity * state.voltage;
    state.volume = countedOf(state.volumes, cell.format.volumeState);
    state.mass = result.bill.mass();
    const Volume contents = result.contents();
    if (!findings.hasError() && contents > (1.0 + 1e-9) * state.volumes.assembled)
        findings.add(finding::contentsDoNotFit, inUnit(unit::mL, contents),
                     inUnit(unit::mL, state.volumes.assembled));
    state.specificEnergy = state.energy / state.mass;
    state.energyDensity = state.energy / state.volume;
    result.stack = pairsAndFoils(cell, pair, filling, layout, loaded);
    if (findings.hasError())
        return false;
    addPulseResistance(design, pair, state, step.module, resistance, findings);
    if (findings.hasError())
        return false;
    result.pack = connectCells(design, state, step.module);
    return true;
}

/// What comes after the performance, each aspect after those that it follows from. The preparation
/// is that of pack and cost, and null without them.
[[gnu::always_inline]] inline void complete(const Design &design, const Step &step,
                                            const Preparation *prepared, Result &result)
{
    Findings &findings = result.findings;
    const CellState &cell = result.cell;
    if (prepared != nullptr)
        addPackMass(design, cell, step.module, *prepared, result.resistance.energy, result.pack,
                    findings);
    if (result.aspects.contains(Aspect::power)) {
        result.power = pulsePower(design, result.pair.openCircuit, cell, result.pack,
                                  result.resistance.pulse, findings);
        result.charging = chargingOf(design, result.pair, result.pack, result.resistance, findings);
    }
    if (result.aspects.contains(Aspect::life))
        result.life = lifeOf(design, result.pair, cell, findings);
    if (!result.aspects.contains(Aspect::cost))
        return;
    const bool priced = priceBill(design, result.bill, findings);
    addCost(design, cell, result.bill, result.pack, prepared->plant, priced, result.cost, findings);
    const double through = result.life.stationaryCycles * design.life.depthOfDischarge;
    if (through > 0.0)
        result.cost.storage =
            result.inEuros(result.cost.packTotal) / (result.pack.energy * through);
}

/// `preparation` is asked once, if pack or cost need it.
[[gnu::always_inline]] inline Result assess(const Design &design, Aspects aspects,
                                            const auto &preparation)
{
    Result result;
    result.aspects =
        aspects.contains(Aspect::cost) ? aspects | Aspect::pack | Aspect::life : aspects;
    Step step;
    if (!perform(design, result, step))
        return result;
    if (result.aspects.contains(Aspect::pack)) {
        const Preparation &prepared = preparation();
        complete(design, step, &prepared, result);
    } else {
        complete(design, step, nullptr, result);
    }
    return result;
}

} // namespace

// Flattened: the states of the steps then live in registers instead of going through memory.
[[gnu::flatten]] Result evaluate(const Design &design, Aspects aspects)
{
    return assess(design, aspects, [&design] { return prepare(design); });
}

Result evaluate(const Design &design)
{
    return evaluate(design, Aspects::all());
}

[[gnu::flatten]] Result evaluate(const Design &design, const Preparation &prepared, Aspects aspects)
{
    return assess(design, aspects, [&]() -> const Preparation & { return prepared; });
}

} // namespace cellgap
