// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/resistance.h"

#include "model/core/base/unit.h"
#include "model/core/physics/porous.h"

#include <cmath>

namespace cellgap {

namespace {

using GasConstant = decltype(MolarEnergy() / Temperature());

constexpr GasConstant gasConstant = GasConstant::from_value(8.314462618); // CODATA 2018
constexpr Temperature roomTemperature = Temperature::from_value(298.15);

/// exp(E/R (1/T0 − 1/T)): how much faster a process runs at T than at T0.
double arrhenius(MolarEnergy activation, Temperature at, Temperature reference = roomTemperature)
{
    if (activation.value() == 0.0)
        return 1.0;
    return std::exp(activation / gasConstant * (1.0 / reference - 1.0 / at));
}

/// BatPaC's factor, with its own constants: 8.31 J/(mol K), 298 K and 0 °C = 273 K.
double batpacTemperatureFactor(const Electrical &electrical)
{
    const double kelvin = electrical.temperature.value() - 0.15;
    return std::exp(electrical.activationEnergy.value() / 8.31 * (1.0 / 298.0 - 1.0 / kelvin));
}

/// The phase of a layer that carries the ions.
struct IonPath {
    Length thickness{};
    Conductivity conductivity{};
    double open = 1.0; ///< the phase's share of the volume
    double exponent = 1.5;
};

/// Resistance of an ion path, or nothing for an empty layer; `known` falls when it has no
/// conductivity.
AreaResistance across(const IonPath &path, bool &known)
{
    const auto &[thickness, conductivity, open, exponent] = path;
    if (!(thickness.value() > 0.0))
        return {};
    if (!(conductivity.value() > 0.0) || !(open > 0.0)) {
        known = false;
        return {};
    }
    return thickness / (conductivity * bruggeman(open, exponent));
}

/// Share of a coating's volume that its solid electrolyte takes.
double electrolyteShare(const Coating &coating, const CoatingState &state)
{
    return coating.solidElectrolyte.fraction * (state.density / coating.solidElectrolyte.density);
}

} // namespace

LayerResistances layerResistances(const Design &design, const PairState &pair, Findings &findings)
{
    const CellDesign &cell = design.cell;
    const Separator &separator = cell.separator;
    const Temperature temperature = cell.electrical.temperature;
    const Conductivity liquid =
        cell.electrolyte.conductivity * arrhenius(cell.electrolyte.activationEnergy, temperature);
    const Conductivity solid =
        separator.conductivity *
        arrhenius(separator.activationEnergy, temperature, separator.conductivityTemperature);
    const bool wetted = separator.conductsByLiquid();
    bool known = true;
    const double exponent = separator.bruggemanExponent;
    LayerResistances layers;
    layers.separator =
        wetted ? across({separator.thickness, liquid, separator.porosity, exponent}, known)
               : across({separator.thickness, solid}, known);
    if (wetted)
        layers.separatorCoating = across(
            {separator.coatingThickness, liquid, separator.coatingPorosity, exponent}, known);
    else // taken to be of the separator's electrolyte
        layers.separatorCoating = across(
            {separator.coatingThickness, solid, 1.0 - separator.coatingPorosity, exponent}, known);
    // A third of the coating's own: the current leaves the path evenly along it.
    const auto coating = [&](const Coating &recipe, const CoatingState &state, Length wetPores) {
        if (wetPores.value() > 0.0)
            return across({state.thickness, liquid, wetPores / state.thickness,
                           recipe.bruggemanExponent},
                          known) /
                   3.0;
        const Conductivity ionic =
            recipe.ionicConductivity *
            arrhenius(recipe.ionicActivation, temperature, recipe.ionicTemperature);
        return across({state.thickness, ionic, electrolyteShare(recipe, state),
                       recipe.bruggemanExponent},
                      known) /
               3.0;
    };
    layers.positiveCoating = coating(cell.positive.coating, pair.positive, pair.positivePores);
    if (cell.negative.kind == NegativeKind::insertion)
        layers.negativeCoating = coating(cell.negative.coating, pair.negative, pair.negativePores);
    if (!known) {
        findings.add(finding::conductivityUnknown);
        return {};
    }
    const double faster = arrhenius(cell.electrical.interfaceActivation, temperature);
    layers.positiveInterface = cell.positive.coating.interfaceResistance / faster;
    layers.negativeInterface = cell.negative.coating.interfaceResistance / faster;
    layers.separatorInterface = separator.interfaceResistance / faster;
    return layers;
}

namespace {

/// All layers, and of them the coatings'.
AreaResistance ofLayers(const Design &design, const PairState &pair, AreaResistance &coatings,
                        Findings &findings)
{
    const LayerResistances layers = layerResistances(design, pair, findings);
    coatings = layers.positiveCoating + layers.negativeCoating;
    return layers.sum();
}

/// All foils of one sign, in parallel over the sheets or turns of every stack or roll of the cell.
/// Gathered along its whole edge, or by tabs of its full height: each of k equal stretches of a
/// length L/k then has L/k/(3 h t σ).
Resistance foil(const Collector &collector, const Tabs &tabs, const Layout &layout, double foils,
                Length beyond, Place place, Findings &findings)
{
    if (!(collector.thickness.value() > 0.0))
        return {};
    if (!(collector.conductivity.value() > 0.0)) {
        findings.add(finding::foilWithoutElectrons, {}, {}, place);
        return {};
    }
    const bool wound = layout.length.value() > 0.0;
    // A perforated foil conducts at most as its metal does.
    const Length metal = collector.thickness * collector.arealMassFactor;
    if (const double parts = tabs.stretches(); wound && parts > 0.0)
        return layout.length /
               (3.0 * foils * parts * parts * layout.height * metal * collector.conductivity);
    const Length width = foils * (wound ? layout.length : layout.width);
    return positivePart<Length>(layout.height / 3.0 + beyond) /
           (width * metal * collector.conductivity);
}

/// Across the plates of a bipolar stack, those at its ends too: t/(σ A) each.
Resistance plates(const CellDesign &cell, const Layout &layout, Findings &findings)
{
    const Collector &plate = cell.bipolarPlate;
    if (!(plate.conductivity.value() > 0.0)) {
        findings.add(finding::plateWithoutElectrons, {}, {}, Place::bipolarPlate);
        return {};
    }
    const Area face = layout.positiveArea / layout.pairsInSeries;
    return (layout.pairsInSeries + stacksPerCell(cell.format)) * plate.thickness /
           (plate.conductivity * face);
}

/// Both foils, or the plates of a bipolar stack.
Resistance foils(const CellDesign &cell, const Layout &layout, Findings &findings)
{
    const Stack &stack = cell.stack;
    if (stack.isBipolar())
        return plates(cell, layout, findings);
    const bool flat = layout.length.value() == 0.0;
    const bool round = cell.format.kind == FormatKind::cylindrical; // contacted along its edges
    const Length gathered = flat ? stack.stripPerThickness * layout.gatheredOver : Length{};
    const Cylindrical &can = cell.format.cylindrical;
    const Length positive = round ? can.positiveStrip : stack.positiveStrip + gathered;
    const Length negative =
        stack.negativeMarginHeight + (round ? can.negativeStrip : stack.negativeStrip + gathered);
    const auto check = [&](const Tabs &tabs, Length edge, Place place) {
        if (!flat && tabs.count > 0.0 && edge.value() > 0.0)
            findings.add(finding::tabsBesideEdge, inUnit(unit::mm, edge), {}, place);
    };
    check(stack.positiveTabs, round ? can.positiveStrip : stack.positiveStrip, Place::positive);
    check(stack.negativeTabs, round ? can.negativeStrip : stack.negativeStrip, Place::negative);
    // Outer negative foils that face no positive carry nothing.
    const double sheets = layout.positiveFoils / foilsPerSheet(cell, stack.positiveFoils);
    return foil(cell.positiveCollector, stack.positiveTabs, layout, layout.positiveFoils, positive,
                Place::positiveFoil, findings) +
           foil(cell.negativeCollector, stack.negativeTabs, layout,
                sheets * foilsPerSheet(cell, stack.negativeFoils), negative, Place::negativeFoil,
                findings);
}

Resistance terminals(const Pouch &pouch, Length thickness, Findings &findings)
{
    const Length bar =
        positivePart<Length>(pouch.innerTabLength + pouch.innerTabPerThickness * thickness);
    const auto one = [&](const Terminal &terminal, Place place) -> Resistance {
        const auto conductance = pouch.terminalWidth * terminal.thickness * terminal.conductivity;
        if (conductance.value() > 0.0)
            return (bar + pouch.terminalLength) / conductance;
        findings.add(finding::terminalWithoutElectrons, {}, {}, place);
        return {};
    };
    return 1.2 * (one(pouch.positiveTerminal, Place::positiveTerminal) +
                  one(pouch.negativeTerminal, Place::negativeTerminal));
}

/// End-tab term of three and four parallel cells; BatPaC mixes S/m with cm there, so that it is a
/// hundred times too small, and is followed.
double parallelTabFactor(double parallel)
{
    if (parallel == 3.0)
        return 0.25 / 100.0;
    return parallel == 4.0 ? 0.3125 / 100.0 : 0.0;
}

/// Resistance per cell of everything between the cells' terminals and the pack's.
Resistance interconnections(const PackDesign &pack, const CellState &cell, const ModuleState &m)
{
    using unit::mm;
    const double inModule = pack.cellsPerModule;
    const auto bar = [](Length length, Area section) {
        return length / (section * copperConductivity);
    };
    const Length interconnect = cell.thickness.largest() + mm(8.0);
    Resistance sum = pack.parallelInModule * (m.groups - 1.0) / inModule *
                     bar(interconnect, m.interconnectSection);
    sum += 2.0 / inModule *
           (bar(0.5 * (m.terminalWidth + mm(20.0)), m.endTabSection) +
            parallelTabFactor(pack.parallelInModule) * bar(interconnect, m.interconnectSection));
    sum += 2.0 / inModule * bar(mm(25.0), m.terminalSection);
    sum += (pack.modulesPerRow + 1.0) * pack.rows / m.cells * bar(mm(60.0), m.terminalSection);
    sum += bar(m.busBars, m.busBarSection) / m.cells;
    return sum + bar(mm(240.0), m.busBarSection) / m.cells;
}

} // namespace

AreaResistance hardwareResistance(const Design &design, const Layout &layout, const CellState &cell,
                                  const ModuleState &module, Findings &findings)
{
    const CellDesign &c = design.cell;
    if (c.electrical.resistanceRule == ResistanceRule::given)
        return {};
    if (c.electrical.hardwareRule == HardwareRule::given)
        return c.electrical.hardwareResistance;
    Resistance sum = foils(c, layout, findings);
    if (c.format.kind == FormatKind::pouch)
        sum += terminals(c.format.pouch, cell.thickness.assembled, findings);
    if (design.pack.route == PackRoute::batpac)
        sum += interconnections(design.pack, cell, module);
    // Each of n pairs in series has an n-th of the positive's area and of this resistance.
    return sum * (layout.facingArea / (layout.pairsInSeries * layout.pairsInSeries));
}

void addEnergyResistance(const Design &design, const PairState &pair, ResistanceState &state,
                         Findings &findings)
{
    const Electrical &electrical = design.cell.electrical;
    switch (electrical.resistanceRule) {
    case ResistanceRule::given:
        state.energy = electrical.resistance;
        break;
    case ResistanceRule::layers:
        state.energy = ofLayers(design, pair, state.coatings, findings);
        if (state.energy.value() > 0.0)
            state.energy += state.hardware;
        break;
    case ResistanceRule::batpac:
        state.energy = electrical.energyFactor *
                           at(electrical.resistanceAfter10s, electrical.meanStateOfCharge) *
                           batpacTemperatureFactor(electrical) +
                       state.hardware;
        break;
    }
}

void addPulseResistance(const Design &design, const PairState &pair, const CellState &cell,
                        const ModuleState &module, ResistanceState &state, Findings &findings)
{
    const Electrical &electrical = design.cell.electrical;
    if (electrical.resistanceRule == ResistanceRule::given) {
        state.pulse = electrical.pulseResistance;
        return;
    }
    if (electrical.resistanceRule == ResistanceRule::layers) {
        state.pulse = state.energy;
        return;
    }
    const PowerDuty &duty = design.power;
    const double start = duty.stateOfCharge;
    const Voltage least = module.series * cell.pairsInSeries * pair.openCircuit(duty.least);
    const Energy energy = module.cells * cell.energy;
    const Charge firstGuess = energy / module.openVoltage;
    state.endOfPulse = start - design.requirement.power / least * duty.pulse / firstGuess;
    if (state.endOfPulse < duty.least)
        findings.add(finding::pulseEndsTooLow, inUnit(unit::percent, state.endOfPulse),
                     inUnit(unit::percent, duty.least));

    const Coating &positive = design.cell.positive.coating;
    const Coating &negative = design.cell.negative.coating;
    const AreaResistance surface = positive.interfaceResistance + negative.interfaceResistance;
    const AreaResistance after2s = at(electrical.resistanceAfter2s, start);
    const AreaResistance after10s = at(electrical.resistanceAfter10s, start);
    if (surface > after2s)
        findings.add(finding::interfacesBeyondTable, inUnit(unit::ohm_cm2, surface),
                     inUnit(unit::ohm_cm2, after2s));
    const double seconds = duty.pulse.value();
    const AreaResistance reference = (surface * (0.5 / std::sqrt(2.0)) +
                                      (after10s - after2s + surface) * (0.4 / std::sqrt(10.0))) *
                                         std::sqrt(seconds) +
                                     after2s - surface +
                                     at(electrical.resistanceAfter10s, state.endOfPulse) - after10s;
    // Its own constants, as its temperature factor.
    constexpr Voltage thermal = Voltage::from_value(8.314 * 298.15 / 96485.0);
    const auto kinetics = [&](const Coating &coating, Length thickness) {
        const CurrentDensity exchange =
            coating.exchangeCurrent * (coating.specificArea * thickness);
        return exchange.value() > 0.0 ? AreaResistance(thermal / exchange) : AreaResistance{};
    };
    const CurrentDensity current = module.cell / (cell.facingArea / cell.pairsInSeries);
    const double rate = module.cell / cell.capacity / electrical.limitingRate;
    const double room = (1.0 - rate * rate) * (1.0 - current / electrical.limitingCurrent);
    if (!(room > 0.0) || rate >= 1.0) {
        findings.add(finding::beyondLimitingCurrent, inUnit(unit::mA_per_cm2, current),
                     inUnit(unit::mA_per_cm2, electrical.limitingCurrent));
        return;
    }
    state.pulse = (reference - surface + kinetics(negative, pair.negative.thickness) +
                   kinetics(positive, pair.positive.thickness) / std::sqrt(room)) *
                      batpacTemperatureFactor(electrical) +
                  state.hardware;
    if (!(state.pulse.value() > 0.0))
        findings.add(finding::resistanceNotPositive, inUnit(unit::ohm_cm2, state.pulse));
}

} // namespace cellgap
