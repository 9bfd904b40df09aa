// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/result/metric_getters.h"
#include "model/core/result/metric_tables.h"

#include <string_view>

namespace cellgap {

namespace {

using namespace getters;

double electrolytePerCharge(const Result &result)
{
    return unit::g_per_Ah.in(result.cell.electrolyteMass / result.cell.pairCapacity());
}

double electrolyteVolumePerCharge(const Result &result)
{
    return unit::mL_per_Ah.in(result.cell.electrolyteVolume / result.cell.pairCapacity());
}

double poreFilling(const Result &result)
{
    if (result.cell.poreVolume.value() <= 0.0)
        return none;
    return unit::percent.in(result.cell.electrolyteVolume / result.cell.poreVolume);
}

double breathing(const Result &result)
{
    const InStates<Volume> &volumes = result.cell.volumes;
    return unit::percent.in((volumes.charged - volumes.discharged) / volumes.discharged);
}

double voidShare(const Result &result)
{
    return unit::percent.in(1.0 - result.contents() / result.cell.volumes.assembled);
}

template <Part... list> double massShare(const Result &result)
{
    return unit::percent.in((result.bill[list].mass + ...) / result.cell.mass);
}

Text efficiencyBasis(const Result &result)
{
    return result.life.coulombicEfficiency > 0.0 ? efficiencyText(result) : Text{};
}

Text chargingBasis(const Result &result)
{
    return result.charging.limit == ChargingLimit::regression ? Text{} : courseBasis(result);
}

constexpr std::string_view needsResistance =
    "a resistance: electrical.resistance, or another electrical.resistance_rule";
constexpr std::string_view needsTransport =
    "charging.salt_concentration, charging.diffusivity and charging.transference_number";
constexpr std::string_view needsEfficiency = "life.coulombic_efficiency with a lithium negative";
constexpr std::string_view needsLithium = "a lithium negative";
constexpr std::string_view needsPrices = "a price for every part";
constexpr std::string_view needsPlant = "a price for every part and a plant";
constexpr std::string_view needsPores = "pores with a liquid electrolyte, and its transport";
constexpr std::string_view needsDepletion = "a current beyond the limit of the pores";

double lossHeat(const Result &result)
{
    return result.resistance.energy.value() > 0.0 ? unit::W.in(result.cell.lossHeat) : none;
}

double lossHeatDensity(const Result &result)
{
    if (!(result.resistance.energy.value() > 0.0))
        return none;
    return unit::W_per_L.in(result.cell.lossHeat / result.cell.volume);
}

constexpr UnitOf<Resistance> mohm{{"mΩ", 1e-3}};

/// Of n pairs in series, each of an nth of the facing area: n² R/A.
double dcResistance(const Result &result)
{
    const CellState &cell = result.cell;
    if (!(result.resistance.pulse.value() > 0.0))
        return none;
    return mohm.in(cell.pairsInSeries * cell.pairsInSeries * result.resistance.pulse /
                   cell.facingArea);
}

double cycleEfficiency(const Result &result)
{
    const CellState &cell = result.cell;
    if (!(result.resistance.energy.value() > 0.0))
        return none;
    return unit::percent.in(cell.voltage / (2.0 * cell.openCircuitVoltage - cell.voltage));
}

double powerToEnergy(const Result &result)
{
    return result.power.known ? unit::per_hour.in(result.power.cell / result.cell.energy) : none;
}

using R = Result;
using C = CellState;
using enum Level;
using enum Better;

constexpr auto table =
    std::to_array<Metric>({
        {.key = "cell.specific_energy",
         .symbol = "e",
         .name = "Specific energy",
         .level = cell,
         .better = higher,
         .unit = unit::Wh_per_kg,
         .get = member<unit::Wh_per_kg, &R::cell, &C::specificEnergy>,
         .doc = "Energy at the discharge rate per mass of the cell."},
        {.key = "cell.energy_density",
         .symbol = "u",
         .name = "Energy density",
         .level = cell,
         .better = higher,
         .unit = unit::Wh_per_L,
         .get = member<unit::Wh_per_L, &R::cell, &C::energyDensity>,
         .doc = "Energy at the discharge rate per volume of the cell in the reported state."},
        {.key = "cell.capacity",
         .symbol = "Q",
         .name = "Capacity",
         .level = cell,
         .unit = unit::Ah,
         .get = member<unit::Ah, &R::cell, &C::capacity>,
         .doc = "Cell capacity after formation."},
        {.key = "cell.energy",
         .symbol = "E",
         .name = "Energy",
         .level = cell,
         .unit = unit::Wh,
         .get = member<unit::Wh, &R::cell, &C::energy>,
         .doc = "Capacity times mean voltage at the discharge rate: E = Q(V_oc − jR)."},
        {.key = "cell.open_circuit_voltage",
         .symbol = "V_oc",
         .name = "Open-circuit voltage",
         .level = cell,
         .unit = unit::V,
         .get = member<unit::V, &R::cell, &C::openCircuitVoltage>,
         .doc = "By the design's voltage rule."},
        {.key = "cell.voltage",
         .symbol = "V",
         .name = "Mean voltage at the rate",
         .level = cell,
         .better = higher,
         .unit = unit::V,
         .get = member<unit::V, &R::cell, &C::voltage>,
         .doc = "Open-circuit voltage less the drop at the discharge rate."},
        {.key = "cell.mass",
         .symbol = "m",
         .name = "Mass",
         .level = cell,
         .better = lower,
         .unit = unit::g,
         .get = member<unit::g, &R::cell, &C::mass>,
         .doc = "Sum of the bill of materials, as assembled; with the oxygen taken up for Li-O2."},
        {.key = "cell.volume",
         .symbol = "V",
         .name = "Volume",
         .level = cell,
         .better = lower,
         .unit = unit::cm3,
         .get = member<unit::cm3, &R::cell, &C::volume>,
         .doc = "Outer volume in the reported state."},
        {.key = "cell.volume_assembled",
         .symbol = "V_a",
         .name = "Volume as assembled",
         .level = cell,
         .unit = unit::cm3,
         .get = member<unit::cm3, &R::cell, &C::volumes, &InStates<Volume>::assembled>,
         .doc = "Outer volume before the first charge."},
        {.key = "cell.volume_charged",
         .symbol = "V_c",
         .name = "Volume, charged",
         .level = cell,
         .unit = unit::cm3,
         .get = member<unit::cm3, &R::cell, &C::volumes, &InStates<Volume>::charged>,
         .doc = "Outer volume fully charged, beginning of life."},
        {.key = "cell.volume_discharged",
         .symbol = "V_d",
         .name = "Volume, discharged",
         .level = cell,
         .unit = unit::cm3,
         .get = member<unit::cm3, &R::cell, &C::volumes, &InStates<Volume>::discharged>,
         .doc = "Outer volume fully discharged after the first cycle."},
        {.key = "cell.breathing",
         .symbol = "ΔV",
         .name = "Breathing",
         .level = cell,
         .better = lower,
         .unit = unit::percent,
         .get = breathing,
         .doc = "Charged over discharged volume less one."},
        {.key = "cell.thickness",
         .symbol = "T",
         .name = "Thickness",
         .level = cell,
         .unit = unit::mm,
         .get = member<unit::mm, &R::cell, &C::countedThickness>,
         .doc = "Outer thickness or diameter in the state in which the volume is counted."},
        {.key = "cell.width",
         .symbol = "W",
         .name = "Width",
         .level = cell,
         .unit = unit::mm,
         .get = member<unit::mm, &R::cell, &C::width>,
         .doc = "Outer width or diameter."},
        {.key = "cell.height",
         .symbol = "H",
         .name = "Height",
         .level = cell,
         .unit = unit::mm,
         .get = member<unit::mm, &R::cell, &C::height>,
         .doc = "Outer height, with the terminals where they count."},
        {.key = "cell.sheets",
         .symbol = "n",
         .name = "Positive sheets or turns",
         .level = cell,
         .unit = unit::number,
         .get = member<unit::number, &R::cell, &C::sheets>,
         .doc = "Two-sided positive sheets, turns of a roll, or pairs of a bipolar stack."},
        {.key = "cell.electrode_width",
         .symbol = "W_p",
         .name = "Positive width",
         .level = cell,
         .unit = unit::mm,
         .get = member<unit::mm, &R::cell, &C::electrodeWidth>,
         .doc = "Coated width of a positive sheet."},
        {.key = "cell.electrode_height",
         .symbol = "H_p",
         .name = "Positive height",
         .level = cell,
         .unit = unit::mm,
         .get = member<unit::mm, &R::cell, &C::electrodeHeight>,
         .doc = "Coated height of the positive."},
        {.key = "cell.electrode_length",
         .symbol = "L_p",
         .name = "Wound length of the positive",
         .level = cell,
         .unit = unit::mm,
         .get =
             [](const Result &r) {
                 return r.cell.electrodeLength.value() > 0.0 ? unit::mm.in(r.cell.electrodeLength)
                                                             : none;
             },
         .doc = "Length of the positive of one roll."},
        {.key = "cell.positive_area",
         .symbol = "A_p",
         .name = "Positive area",
         .level = cell,
         .unit = unit::cm2,
         .get = member<unit::cm2, &R::cell, &C::positiveArea>,
         .doc = "All coated faces of the positive."},
        {.key = "cell.negative_area",
         .symbol = "A_n",
         .name = "Negative area",
         .level = cell,
         .unit = unit::cm2,
         .get = member<unit::cm2, &R::cell, &C::negativeArea>,
         .doc = "All coated faces of the negative, idle outer faces included."},
        {.key = "cell.electrolyte_mass",
         .symbol = "m_e",
         .name = "Electrolyte mass",
         .level = cell,
         .better = lower,
         .unit = unit::g,
         .get = member<unit::g, &R::cell, &C::electrolyteMass>,
         .doc = "Liquid electrolyte in the cell."},
        {.key = "cell.electrolyte_volume",
         .symbol = "V_e",
         .name = "Electrolyte volume",
         .level = cell,
         .unit = unit::mL,
         .get = member<unit::mL, &R::cell, &C::electrolyteVolume>,
         .doc = "Liquid electrolyte in the cell."},
        {.key = "cell.electrolyte_to_capacity",
         .symbol = "E/C",
         .name = "Electrolyte per capacity, by mass",
         .level = cell,
         .better = lower,
         .unit = unit::g_per_Ah,
         .get = electrolytePerCharge,
         .doc = "Grams of liquid per ampere hour of the cell."},
        {.key = "cell.electrolyte_volume_to_capacity",
         .symbol = "E/C",
         .name = "Electrolyte per capacity, by volume",
         .level = cell,
         .better = lower,
         .unit = unit::mL_per_Ah,
         .get = electrolyteVolumePerCharge,
         .doc = "Millilitres of liquid per ampere hour of the cell."},
        {.key = "cell.pore_filling",
         .symbol = "k",
         .name = "Pore filling",
         .level = cell,
         .unit = unit::percent,
         .get = poreFilling,
         .doc = "Liquid over wetted pores; above 100 % it stands outside the pores."},
        {.key = "cell.active_mass_share",
         .symbol = "w_act",
         .name = "Active materials in mass",
         .level = cell,
         .better = higher,
         .unit = unit::percent,
         .get = massShare<Part::positiveActive, Part::oxygen, Part::negativeActive, Part::lithium>,
         .doc = "Active materials (and oxygen) of both electrodes over the mass of the cell."},
        {.key = "cell.electrolyte_mass_share",
         .symbol = "w_e",
         .name = "Electrolyte in mass",
         .level = cell,
         .better = lower,
         .unit = unit::percent,
         .get = massShare<Part::electrolyte>,
         .doc = "Liquid electrolyte over the mass of the cell."},
        {.key = "cell.void_share",
         .symbol = "φ_void",
         .name = "Void in volume",
         .level = cell,
         .better = lower,
         .unit = unit::percent,
         .get = voidShare,
         .doc = "Share of the cell's volume as assembled that no material fills."},
        {.key = "cell.energy_resistance",
         .symbol = "R_E",
         .name = "Resistance at the rate",
         .level = cell,
         .better = lower,
         .unit = unit::ohm_cm2,
         .get = nonZero<unit::ohm_cm2, &R::resistance, &ResistanceState::energy>,
         .doc = "Area-specific resistance that lowers the energy and limits charging, foils and "
                "terminals included.",
         .needs = needsResistance},
        {.key = "cell.pulse_resistance",
         .symbol = "R_P",
         .name = "Resistance of a pulse",
         .level = cell,
         .better = lower,
         .unit = unit::ohm_cm2,
         .get = nonZero<unit::ohm_cm2, &R::resistance, &ResistanceState::pulse>,
         .doc = "Area-specific resistance of the discharge pulse, foils and terminals included.",
         .needs = needsPulse},
        {.key = "cell.hardware_resistance",
         .symbol = "R_h",
         .name = "Resistance of foils and terminals",
         .level = cell,
         .better = lower,
         .unit = unit::ohm_cm2,
         .get = nonZero<unit::ohm_cm2, &R::resistance, &ResistanceState::hardware>,
         .doc = "Share of foils, terminals and interconnections in both resistances.",
         .needs = needsResistance},
        {.key = "cell.dc_resistance",
         .symbol = "R_DC",
         .name = "Resistance of the cell",
         .level = cell,
         .better = lower,
         .unit = mohm,
         .get = dcResistance,
         .doc = "Of the whole cell in a pulse, as a tester reads it at its terminals: the pulse's "
                "area-specific resistance over the facing area, of all pairs in series.",
         .needs = needsPulse},
        {.key = "cell.cycle_efficiency",
         .symbol = "η_E",
         .name = "Energy efficiency of a cycle",
         .level = cell,
         .better = higher,
         .unit = unit::percent,
         .get = cycleEfficiency,
         .doc = "Energy of a discharge at the rate over that of a charge at the same rate, by the "
                "drop at the resistance alone: V/(2 V_oc − V). Hysteresis and side reactions come "
                "on top.",
         .needs = needsResistance},
        {.key = "cell.loss_heat",
         .symbol = "Q̇",
         .name = "Heat of the losses",
         .level = cell,
         .better = lower,
         .unit = unit::W,
         .get = lossHeat,
         .doc =
             "Of one cell while its energy is delivered: I (V_oc − V). The heat of the reaction, "
             "which comes and goes with the state of charge, is not in it.",
         .needs = needsResistance},
        {.key = "cell.loss_heat_density",
         .symbol = "q̇",
         .name = "Heat of the losses per volume",
         .level = cell,
         .better = lower,
         .unit = unit::W_per_L,
         .get = lossHeatDensity,
         .doc = "What cooling must take out of each litre of cell at the discharge rate.",
         .needs = needsResistance},
        {.key = "cell.power_to_energy",
         .symbol = "P/E",
         .name = "Power to energy",
         .level = cell,
         .better = higher,
         .unit = unit::per_hour,
         .get = powerToEnergy,
         .doc = "Pulse power over energy, W per Wh: 20 and more of a cell for hybrids, below 10 of "
                "one for range.",
         .needs = needsPulse,
         .basis = courseBasis,
         .aspects = Aspect::power},
        {.key = "cell.power",
         .symbol = "P",
         .name = "Pulse power",
         .level = cell,
         .better = higher,
         .unit = unit::W,
         .get = power<unit::W, &PowerState::cell>,
         .doc = "Discharge pulse at the design's state of charge down to its voltage floor.",
         .needs = needsPulse,
         .basis = courseBasis,
         .aspects = Aspect::power},
        {.key = "cell.specific_power",
         .symbol = "p",
         .name = "Specific power",
         .level = cell,
         .better = higher,
         .unit = unit::W_per_kg,
         .get = power<unit::W_per_kg, &PowerState::specificPower>,
         .doc = "Pulse power per mass of the cell.",
         .needs = needsPulse,
         .basis = courseBasis,
         .aspects = Aspect::power},
        {.key = "cell.power_density",
         .symbol = "π",
         .name = "Power density",
         .level = cell,
         .better = higher,
         .unit = unit::W_per_L,
         .get = power<unit::W_per_L, &PowerState::density>,
         .doc = "Pulse power per volume of the cell in the reported state.",
         .needs = needsPulse,
         .basis = courseBasis,
         .aspects = Aspect::power},
        {.key = "cell.recharge_time",
         .symbol = "t_ch",
         .name = "Charging time",
         .level = cell,
         .better = lower,
         .unit = unit::minutes,
         .get =
             [](const Result &r) {
                 return r.charging.known ? unit::minutes.in(r.charging.time) : none;
             },
         .doc = "For the design's window of the state of charge, 15 to 95 % as a rule.",
         .needs = needsCharging,
         .basis = chargingBasis,
         .aspects = Aspect::power},
        {.key = "cell.charging_current",
         .symbol = "j_ch",
         .name = "Charging current",
         .level = cell,
         .better = higher,
         .unit = unit::mA_per_cm2,
         .get = nonZero<unit::mA_per_cm2, &R::charging, &ChargingState::current>,
         .doc = "Per area of the positive, at the start of charging.",
         .needs = needsCharging,
         .basis = chargingBasis,
         .aspects = Aspect::power},
        {.key = "cell.charging_coating_limit",
         .symbol = "t_ch,max",
         .name = "Coating that the charging time allows",
         .level = cell,
         .better = higher,
         .unit = unit::um,
         .get = nonZero<unit::um, &R::charging, &ChargingState::coatingLimit>,
         .doc = "Thickest positive coating with which the wanted charging time is met.",
         .needs = needsCharging,
         .basis = chargingBasis,
         .aspects = Aspect::power},
        {.key = "cell.sand_time",
         .symbol = "τ_S",
         .name = "Sand's time",
         .level = cell,
         .better = higher,
         .unit = unit::minutes,
         .get = nonZero<unit::minutes, &R::charging, &ChargingState::sandTime>,
         .doc = "Until the charging current has emptied the electrolyte of salt at the electrode.",
         .needs = needsTransport,
         .digits = 3,
         .aspects = Aspect::power},
        {.key = "cell.diffusion_limit",
         .symbol = "j_diff",
         .name = "Diffusion-limited current",
         .level = cell,
         .better = higher,
         .unit = unit::mA_per_cm2,
         .get = nonZero<unit::mA_per_cm2, &R::charging, &ChargingState::diffusionLimit>,
         .doc = "Highest steady current through the separator.",
         .needs = needsTransport,
         .digits = 3,
         .aspects = Aspect::power},
        {.key = "cell.positive_pore_limit",
         .symbol = "j_diff,p",
         .name = "Limiting current of the positive's pores",
         .level = cell,
         .better = higher,
         .unit = unit::mA_per_cm2,
         .get = nonZero<unit::mA_per_cm2, &R::charging, &ChargingState::positivePores,
                        &PoreState::limit>,
         .doc = "Highest discharge current that salt follows for ever into the depth of the "
                "positive, which reacts evenly and is fed from the separator.",
         .needs = needsPores,
         .digits = 3,
         .aspects = Aspect::power},
        {.key = "cell.positive_sand_time",
         .symbol = "τ_S,p",
         .name = "Sand's time of the positive's pores",
         .level = cell,
         .better = higher,
         .unit = unit::minutes,
         .get = nonZero<unit::minutes, &R::charging, &ChargingState::positivePores,
                        &PoreState::sandTime>,
         .doc = "Until discharging at the rate of the energy has emptied the depth of the positive "
                "of salt.",
         .needs = needsDepletion,
         .digits = 3,
         .aspects = Aspect::power},
        {.key = "cell.negative_pore_limit",
         .symbol = "j_diff,n",
         .name = "Limiting current of the negative's pores",
         .level = cell,
         .better = higher,
         .unit = unit::mA_per_cm2,
         .get = nonZero<unit::mA_per_cm2, &R::charging, &ChargingState::negativePores,
                        &PoreState::limit>,
         .doc = "Highest charging current that salt follows for ever into the depth of the "
                "negative, which reacts evenly and is fed from the separator.",
         .needs = needsPores,
         .digits = 3,
         .aspects = Aspect::power},
        {.key = "cell.negative_sand_time",
         .symbol = "τ_S,n",
         .name = "Sand's time of the negative's pores",
         .level = cell,
         .better = higher,
         .unit = unit::minutes,
         .get = nonZero<unit::minutes, &R::charging, &ChargingState::negativePores,
                        &PoreState::sandTime>,
         .doc = "Until the charging current has emptied the depth of the negative of salt.",
         .needs = needsDepletion,
         .digits = 3,
         .aspects = Aspect::power},
        {.key = "cell.cycle_life",
         .symbol = "N",
         .name = "Cycle life",
         .level = cell,
         .better = higher,
         .unit = unit::cycles,
         .get =
             [](const Result &r) { return r.life.limit == LifeLimit::none ? none : r.life.cycles; },
         .doc = "Cycles to the end of life: the least of lithium, electrolyte and declared limit.",
         .needs = needsLife,
         .digits = 2,
         .basis = lifeBasis,
         .aspects = Aspect::life},
        {.key = "cell.lithium_cycle_life",
         .symbol = "N_Li",
         .name = "Cycles that lithium lasts",
         .level = cell,
         .better = higher,
         .unit = unit::cycles,
         .get = nonZero<unit::cycles, &R::life, &LifeState::lithium>,
         .doc = "x/(1 − CE) + ln R/ln CE.",
         .needs = needsEfficiency,
         .digits = 2,
         .basis = efficiencyBasis,
         .aspects = Aspect::life},
        {.key = "cell.electrolyte_cycle_life",
         .symbol = "N_e",
         .name = "Cycles that electrolyte lasts",
         .level = cell,
         .better = higher,
         .unit = unit::cycles,
         .get = nonZero<unit::cycles, &R::life, &LifeState::electrolyte>,
         .doc = "((E/C) − (E/C)_min)/(ν (1 − CE)).",
         .needs = needsEfficiency,
         .digits = 2,
         .basis = efficiencyBasis,
         .aspects = Aspect::life},
        {.key = "cell.stationary_cycle_life",
         .symbol = "N_s",
         .name = "Cycle life, stationary",
         .level = cell,
         .better = higher,
         .unit = unit::cycles,
         .get =
             [](const Result &r) {
                 return r.life.stationaryLimit == LifeLimit::none ? none : r.life.stationaryCycles;
             },
         .doc = "Declared for stationary duty, else the cycle life; lithium and electrolyte last "
                "longer by 1/DoD.",
         .needs = needsLife,
         .digits = 2,
         .basis = stationaryBasis,
         .aspects = Aspect::life},
        {.key = "cell.needed_coulombic_efficiency",
         .symbol = "CE_N",
         .name = "Coulombic efficiency that the wanted life needs",
         .level = cell,
         .better = lower,
         .unit = unit::percent,
         .get =
             [](const Result &r) {
                 return r.life.neededEfficiency ? unit::percent.in(*r.life.neededEfficiency) : none;
             },
         .doc = "With the lithium excess of the design, for the wanted number of cycles; 0 % where "
                "any efficiency will do.",
         .needs = needsLithium,
         .digits = 6,
         .aspects = Aspect::life},
        {.key = "cell.calendar_life",
         .symbol = "t_cal",
         .name = "Calendar life",
         .level = cell,
         .better = higher,
         .unit = unit::years,
         .get = nonZero<unit::years, &R::life, &LifeState::calendar>,
         .doc = "Declared.",
         .needs = needsCalendar,
         .basis = calendarBasis,
         .aspects = Aspect::life},
        {.key = "cell.bill_cost",
         .symbol = "c_bill",
         .name = "Cost of the bill of materials",
         .level = cell,
         .better = lower,
         .unit = unit::EUR_per_kWh,
         .get =
             [](const Result &r) {
                 return r.cost.priced ? perEnergy(r, r.bill.cost(), r.cell.energy) : none;
             },
         .doc = "Materials of one cell without yields and process: the lower bound of its cost.",
         .needs = needsPrices,
         .aspects = Aspect::cost},
        {.key = "cell.materials_cost",
         .symbol = "c_m",
         .name = "Cost of materials and purchases",
         .level = cell,
         .better = lower,
         .unit = unit::EUR_per_kWh,
         .get =
             [](const Result &r) {
                 return costed(r, perEnergy(r, r.cost.cell.materials, r.cell.energy));
             },
         .doc = "Materials with yields, solvents and bought pieces.",
         .needs = needsPlant,
         .aspects = Aspect::cost},
        {.key = "cell.cost",
         .symbol = "c_cell",
         .name = "Cost of the cell",
         .level = cell,
         .better = lower,
         .unit = unit::EUR_per_kWh,
         .get =
             [](const Result &r) {
                 return costed(r, perEnergy(r, r.cost.cell.total(), r.cell.energy));
             },
         .doc = "Materials, labour, overheads and depreciation; profit and warranty only where "
                "cells are sold.",
         .needs = needsPlant,
         .aspects = Aspect::cost},
        {.key = "cell.price",
         .symbol = "C_cell",
         .name = "Cost of one cell",
         .level = cell,
         .better = lower,
         .unit = unit::EUR,
         .get = [](const Result &r) { return costed(r, euros(r, r.cost.cell.total())); },
         .doc = "As the cost per energy, for one cell.",
         .needs = needsPlant,
         .aspects = Aspect::cost},
        {.key = "cell.labour_cost",
         .symbol = "c_l",
         .name = "Direct labour",
         .level = cell,
         .better = lower,
         .unit = unit::EUR,
         .get = [](const Result &r) { return costed(r, euros(r, r.cost.cell.labour)); },
         .doc = "Share of the cost of one cell.",
         .needs = needsPlant,
         .aspects = Aspect::cost},
        {.key = "cell.overhead_cost",
         .symbol = "c_o",
         .name = "Variable overhead",
         .level = cell,
         .better = lower,
         .unit = unit::EUR,
         .get = [](const Result &r) { return costed(r, euros(r, r.cost.cell.variableOverhead)); },
         .doc = "Share of the cost of one cell.",
         .needs = needsPlant,
         .aspects = Aspect::cost},
        {.key = "cell.depreciation_cost",
         .symbol = "c_d",
         .name = "Depreciation",
         .level = cell,
         .better = lower,
         .unit = unit::EUR,
         .get = [](const Result &r) { return costed(r, euros(r, r.cost.cell.depreciation)); },
         .doc = "Share of the cost of one cell.",
         .needs = needsPlant,
         .aspects = Aspect::cost},
        {.key = "cell.general_cost",
         .symbol = "c_g",
         .name = "General, sales and administration",
         .level = cell,
         .better = lower,
         .unit = unit::EUR,
         .get = [](const Result &r) { return costed(r, euros(r, r.cost.cell.general)); },
         .doc = "Share of the cost of one cell.",
         .needs = needsPlant,
         .aspects = Aspect::cost},
        {.key = "cell.research_cost",
         .symbol = "c_r",
         .name = "Research and development",
         .level = cell,
         .better = lower,
         .unit = unit::EUR,
         .get = [](const Result &r) { return costed(r, euros(r, r.cost.cell.research)); },
         .doc = "Share of the cost of one cell.",
         .needs = needsPlant,
         .aspects = Aspect::cost},
        {.key = "cell.plant_labour",
         .symbol = "H",
         .name = "Labour of the cell plant",
         .level = cell,
         .better = lower,
         .unit = unit::hours,
         .get =
             [](const Result &r) {
                 return r.cost.plant ? unit::hours.in(r.cost.cellPlant.labour) : none;
             },
         .doc = "Hours a year of all steps up to the cell.",
         .needs = needsPlant,
         .aspects = Aspect::cost},
        {.key = "cell.plant_capital",
         .symbol = "K",
         .name = "Capital of the cell plant",
         .level = cell,
         .better = lower,
         .unit = unit::EUR,
         .get =
             [](const Result &r) {
                 return r.cost.plant ? euros(r, r.cost.cellPlant.capital) : none;
             },
         .doc = "Equipment of all steps up to the cell, without the building.",
         .needs = needsPlant,
         .aspects = Aspect::cost},
        {.key = "cell.plant_floor",
         .symbol = "F",
         .name = "Floor of the cell plant",
         .level = cell,
         .better = lower,
         .unit = unit::m2,
         .get =
             [](const Result &r) {
                 return r.cost.plant ? unit::m2.in(r.cost.cellPlant.floor) : none;
             },
         .doc = "Floor of all steps up to the cell.",
         .needs = needsPlant,
         .aspects = Aspect::cost},
    });

static_assert(AllListed<firstUnlisted(table)>::value);

} // namespace

std::span<const Metric> cellMetrics()
{
    return table;
}

} // namespace cellgap
