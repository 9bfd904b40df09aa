// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/result/metric.h"

#include "model/core/base/number_text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cellgap {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// A getter of the quantity at the end of a chain of member pointers, in a unit.
template <const auto &unit, auto... members> double member(const Result &result)
{
    const auto follow = [](auto &&self, const auto &object, auto first, auto... rest) {
        if constexpr (sizeof...(rest) == 0)
            return unit.in(object.*first);
        else
            return self(self, object.*first, rest...);
    };
    return follow(follow, result, members...);
}

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

/// Mass of the positive as coated, without foil, liquid and oxygen.
Mass positiveComposite(const Bill &bill)
{
    return bill[Part::positiveActive].mass + bill[Part::positiveConductive].mass +
           bill[Part::positiveBinder].mass + bill[Part::positiveSolidElectrolyte].mass;
}

double lithiumOnly(const Result &result, double value)
{
    return result.pair.negative.dryMass.value() > 0.0 ? none : value;
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

/// Lithium metal that the negative carries as assembled; none for an insertion negative.
double foilThickness(const Result &result)
{
    return lithiumOnly(result, unit::um.in(result.pair.foilThickness));
}

/// A number that zero means "not known" of.
double known(double number)
{
    return number > 0.0 ? number : none;
}

/// A member that zero means "not known" of.
template <const auto &unit, auto... members> double nonZero(const Result &result)
{
    return known(member<unit, members...>(result));
}

template <const auto &unit, auto quantity> double power(const Result &result)
{
    return result.power.known ? unit.in(result.power.*quantity) : none;
}

double euros(const Result &result, Money money)
{
    return unit::EUR.in(result.inEuros(money));
}

double perEnergy(const Result &result, Money money, Energy energy)
{
    return unit::EUR_per_kWh.in(result.inEuros(money) / energy);
}

/// A cost that takes every price and the plant.
double costed(const Result &result, double cost)
{
    return result.cost.priced && result.cost.plant ? cost : none;
}

Text efficiencyText(const Result &result)
{
    // As many digits as distinguish the loss: 99.8 %, 99.98 %.
    const double loss = 100.0 * (1.0 - result.life.coulombicEfficiency);
    const int decimals =
        loss > 0.0 ? std::max(0, 1 - static_cast<int>(std::floor(std::log10(loss)))) : 0;
    const std::string text = withoutTrailingZeros(
        significant(100.0 * result.life.coulombicEfficiency, std::min(12, 2 + decimals)));
    return phrase("CE\u00a0%1\u00a0%", {digits(text)});
}

Text efficiencyBasis(const Result &result)
{
    return result.life.coulombicEfficiency > 0.0 ? efficiencyText(result) : Text{};
}

/// "lithium, CE 99.8 %"; a declared life carries the efficiency too where one is known.
Text limitBasis(const Result &result, LifeLimit limit)
{
    if (result.life.coulombicEfficiency > 0.0)
        return phrase("%1, %2", {phrase(name(limit)), efficiencyText(result)});
    return phrase(name(limit));
}

Text lifeBasis(const Result &result)
{
    return limitBasis(result, result.life.limit);
}

Text calendarBasis(const Result &result)
{
    return phrase(name(result.life.calendarLimit));
}

Text stationaryBasis(const Result &result)
{
    return limitBasis(result, result.life.stationaryLimit);
}

/// Pack over cell in the SET-Plan 2030 targets: 250/400 Wh/kg and 500/750 Wh/L. A pack of that
/// share meets its target where its cell does, and proves nothing beside it.
constexpr double targetMassShare = 250.0 / 400.0;
constexpr double targetVolumeShare = 500.0 / 750.0;

bool sameShare(double share, double other)
{
    return std::abs(share - other) < 5e-4;
}

/// How the voltage at a state of charge is known, where it is not by the cell's own table.
Text courseBasis(const Result &result)
{
    const VoltageCourse &course = result.cell.course;
    if (!course.table)
        return phrase("at the average voltage: no voltage table");
    const double moved = unit::V.in(course.moved);
    if (std::abs(moved) < 0.0005)
        return {};
    return phrase("voltage table of a similar cell, moved by %1\u00a0V", {shortDigits(moved, 2)});
}

Text chargingBasis(const Result &result)
{
    return result.charging.limit == ChargingLimit::regression ? Text{} : courseBasis(result);
}

Text packMassBasis(const Result &result)
{
    const double share = result.pack.massShare;
    if (!(share > 0.0))
        return {};
    return sameShare(share, targetMassShare)
               ? phrase("cells are %1 % of the pack by mass: 250/400 Wh/kg, the ratio of the "
                        "SET-Plan 2030 targets",
                        {percentDigits(share)})
               : phrase("cells are %1 % of the pack by mass", {percentDigits(share)});
}

Text packVolumeBasis(const Result &result)
{
    const double share = result.pack.volumeShare;
    if (!(share > 0.0))
        return {};
    return sameShare(share, targetVolumeShare)
               ? phrase("cells are %1 % of the pack by volume: 500/750 Wh/L, the ratio of the "
                        "SET-Plan 2030 targets",
                        {percentDigits(share)})
               : phrase("cells are %1 % of the pack by volume", {percentDigits(share)});
}

Text packCostBasis(const Result &result)
{
    const double share = result.pack.costShare;
    return share > 0.0 ? phrase("cells are %1 % of the pack by cost", {percentDigits(share)})
                       : Text{};
}

constexpr std::string_view needsResistance =
    "a resistance: electrical.resistance, or another electrical.resistance_rule";
constexpr std::string_view needsPulse =
    "a resistance: electrical.pulse_resistance, or another electrical.resistance_rule";
constexpr std::string_view needsCharging =
    "a charging limit within reach: charging.*; one in volts also electrical.voltage_table";
constexpr std::string_view needsTransport =
    "charging.salt_concentration, charging.diffusivity and charging.transference_number";
constexpr std::string_view needsLife =
    "life.declared_cycles, or life.coulombic_efficiency with a lithium negative";
constexpr std::string_view needsEfficiency = "life.coulombic_efficiency with a lithium negative";
constexpr std::string_view needsLithium = "a lithium negative";
constexpr std::string_view needsOxygen = "an oxygen positive";
constexpr std::string_view needsCalendar = "life.calendar_life";
constexpr std::string_view needsPrices = "a price for every part";
constexpr std::string_view needsPlant = "a price for every part and a plant";
constexpr std::string_view needsPores = "pores with a liquid electrolyte, and its transport";
constexpr std::string_view needsDepletion = "a current beyond the limit of the pores";
constexpr std::string_view needsPackMass = "a mass around the cells: pack.pack_hardware_mass, …";
constexpr std::string_view needsPackVolume =
    "a volume around the cells: pack.pack_hardware_volume, …";
constexpr std::string_view needsPackSpecificPower = "a resistance, and a mass around the cells";
constexpr std::string_view needsPackPowerDensity = "a resistance, and a volume around the cells";
constexpr std::string_view needsPackCost =
    "a price for every part, a plant and a cost around the cells";
constexpr std::string_view needsModules = "a pack route with modules: itemised or batpac";
constexpr std::string_view needsStorage = "prices, a plant and a cycle life";

std::vector<Metric> declare()
{
    using R = Result;
    using C = CellState;
    using P = PackState;
    using enum Level;
    constexpr auto higher = Better::higher;
    constexpr auto lower = Better::lower;
    return {
        {.key = "couple.specific_energy",
         .symbol = "e_th",
         .name = "Specific energy of the couple",
         .level = couple,
         .better = higher,
         .unit = unit::Wh_per_kg,
         .get = member<unit::Wh_per_kg, &R::couple, &CoupleState::specificEnergy>,
         .doc = "Open-circuit energy per mass of both active materials without excess; lithium "
                "that the positive brings is in the positive's mass. With the positive's full "
                "capacity: what formation and the rate take is lost on the way to the stack."},
        {.key = "couple.energy_density",
         .symbol = "u_th",
         .name = "Energy density of the couple",
         .level = couple,
         .better = higher,
         .unit = unit::Wh_per_L,
         .get = member<unit::Wh_per_L, &R::couple, &CoupleState::energyDensity>,
         .doc = "Open-circuit energy per volume of both active materials, with the lithium that "
                "the reported state has beside the positive. The positive's material has the "
                "volume with which it was assembled in every state."},
        {.key = "pair.areal_capacity",
         .symbol = "Q",
         .name = "Areal capacity after formation",
         .level = pair,
         .better = higher,
         .unit = unit::mAh_per_cm2,
         .get = member<unit::mAh_per_cm2, &R::pair, &PairState::capacity>,
         .doc = "Capacity of one pair per area of the positive."},
        {.key = "pair.positive_capacity",
         .symbol = "Q_p",
         .name = "Areal capacity of the positive",
         .level = pair,
         .unit = unit::mAh_per_cm2,
         .get = member<unit::mAh_per_cm2, &R::pair, &PairState::positive,
                       &CoatingState::arealCapacity>,
         .doc = "Reversible capacity of one positive face."},
        {.key = "pair.capacity_per_carbon",
         .symbol = "q_C",
         .name = "Oxygen capacity per carbon",
         .level = pair,
         .unit = unit::mAh_per_g,
         .get = nonZero<unit::mAh_per_g, &R::pair, &PairState::oxygenCapacity,
                        &OxygenCapacity::perCarbon>,
         .doc = "Capacity per mass of the dry scaffold, as it is often published: it grows without "
                "end as the scaffold thins.",
         .needs = needsOxygen},
        {.key = "pair.capacity_true",
         .symbol = "q_true",
         .name = "Oxygen capacity per discharged positive",
         .level = pair,
         .better = higher,
         .unit = unit::mAh_per_g,
         .get =
             nonZero<unit::mAh_per_g, &R::pair, &PairState::oxygenCapacity, &OxygenCapacity::whole>,
         .doc = "Capacity per mass of scaffold, discharge product and the liquid that is left "
                "beside it: never above that of the product.",
         .needs = needsOxygen},
        {.key = "pair.positive_loading",
         .symbol = "m_p",
         .name = "Positive active loading",
         .level = pair,
         .unit = unit::mg_per_cm2,
         .get = member<unit::mg_per_cm2, &R::pair, &PairState::positive, &CoatingState::activeMass>,
         .doc = "Active material (or scaffold) of one positive face."},
        {.key = "pair.positive_thickness",
         .symbol = "t_p",
         .name = "Positive coating thickness",
         .level = pair,
         .unit = unit::um,
         .get = member<unit::um, &R::pair, &PairState::positive, &CoatingState::thickness>,
         .doc = "One positive face as assembled."},
        {.key = "pair.positive_porosity",
         .symbol = "ε_p",
         .name = "Positive porosity",
         .level = pair,
         .unit = unit::percent,
         .get = member<unit::percent, &R::pair, &PairState::positive, &CoatingState::porosity>,
         .doc = "Pores of the positive coating."},
        {.key = "pair.positive_density",
         .symbol = "ρ_p",
         .name = "Positive coating density",
         .level = pair,
         .unit = unit::g_per_cm3,
         .get = member<unit::g_per_cm3, &R::pair, &PairState::positive, &CoatingState::density>,
         .doc = "Dry positive coating including pores."},
        {.key = "pair.composite_specific_energy",
         .symbol = "w_comp",
         .name = "Energy per positive composite",
         .level = pair,
         .better = higher,
         .unit = unit::Wh_per_kg,
         .get =
             [](const Result &r) {
                 return unit::Wh_per_kg.in(r.cell.energy / positiveComposite(r.bill));
             },
         .doc = "The cell's energy over the mass of active material, additives, binder and solid "
                "electrolyte of its positive as coated, as papers on electrodes give it: two to "
                "four times that of a cell."},
        {.key = "pair.electrode_specific_energy",
         .symbol = "w_el",
         .name = "Energy per positive with foil",
         .level = pair,
         .better = higher,
         .unit = unit::Wh_per_kg,
         .get =
             [](const Result &r) {
                 return unit::Wh_per_kg.in(r.cell.energy / (positiveComposite(r.bill) +
                                                            r.bill[Part::positiveCollector].mass));
             },
         .doc = "The cell's energy over the mass of its positive with the foil that it is coated "
                "on, without liquid."},
        {.key = "pair.np_ratio",
         .symbol = "N/P",
         .name = "N/P ratio",
         .level = pair,
         .unit = unit::number,
         .get = member<unit::number, &R::pair, &PairState::npRatio>,
         .doc = "Capacity of the negative over that of the positive; for lithium the metal as "
                "assembled only."},
        {.key = "pair.lithium_excess",
         .symbol = "x",
         .name = "Metal excess",
         .level = pair,
         .unit = unit::percent,
         .get =
             [](const Result &r) { return lithiumOnly(r, unit::percent.in(r.pair.lithiumExcess)); },
         .doc = "Lithium left in the negative after a full discharge, per capacity of the "
                "positive."},
        {.key = "pair.foil_thickness",
         .symbol = "t_Li",
         .name = "Alkali metal as assembled",
         .level = pair,
         .unit = unit::um,
         .get = foilThickness,
         .doc = "Thickness of the lithium metal per face as assembled, dense."},
        {.key = "pair.negative_thickness",
         .symbol = "t_n",
         .name = "Negative thickness, charged",
         .level = pair,
         .unit = unit::um,
         .get =
             member<unit::um, &R::pair, &PairState::negativeThickness, &InStates<Length>::charged>,
         .doc = "One negative face with its interlayer, fully charged."},
        {.key = "stack.specific_energy",
         .symbol = "e_stack",
         .name = "Specific energy of the stack",
         .level = stack,
         .better = higher,
         .unit = unit::Wh_per_kg,
         .get = member<unit::Wh_per_kg, &R::stack, &StackState::specificEnergy>,
         .doc = "Energy per mass of pairs and foils: half of each foil per pair, the liquid, no "
                "overhang, no case."},
        {.key = "stack.energy_density",
         .symbol = "u_stack",
         .name = "Energy density of the stack",
         .level = stack,
         .better = higher,
         .unit = unit::Wh_per_L,
         .get = member<unit::Wh_per_L, &R::stack, &StackState::energyDensity>,
         .doc = "Energy per volume of pairs and foils in the reported state."},
        {.key = "stack.areal_mass",
         .symbol = "m_stack",
         .name = "Areal mass of the stack",
         .level = stack,
         .better = lower,
         .unit = unit::mg_per_cm2,
         .get = member<unit::mg_per_cm2, &R::stack, &StackState::arealMass>,
         .doc = "One pair with half of each foil and its liquid."},
        {.key = "stack.thickness",
         .symbol = "t_stack",
         .name = "Thickness of a pair, charged",
         .level = stack,
         .better = lower,
         .unit = unit::um,
         .get = member<unit::um, &R::stack, &StackState::thickness, &InStates<Length>::charged>,
         .doc = "One pair with half of each foil, fully charged."},
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
        {.key = "cell.power",
         .symbol = "P",
         .name = "Pulse power",
         .level = cell,
         .better = higher,
         .unit = unit::W,
         .get = power<unit::W, &PowerState::cell>,
         .doc = "Discharge pulse at the design's state of charge down to its voltage floor.",
         .needs = needsPulse,
         .basis = courseBasis},
        {.key = "cell.specific_power",
         .symbol = "p",
         .name = "Specific power",
         .level = cell,
         .better = higher,
         .unit = unit::W_per_kg,
         .get = power<unit::W_per_kg, &PowerState::specificPower>,
         .doc = "Pulse power per mass of the cell.",
         .needs = needsPulse,
         .basis = courseBasis},
        {.key = "cell.power_density",
         .symbol = "π",
         .name = "Power density",
         .level = cell,
         .better = higher,
         .unit = unit::W_per_L,
         .get = power<unit::W_per_L, &PowerState::density>,
         .doc = "Pulse power per volume of the cell in the reported state.",
         .needs = needsPulse,
         .basis = courseBasis},
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
         .basis = chargingBasis},
        {.key = "cell.charging_current",
         .symbol = "j_ch",
         .name = "Charging current",
         .level = cell,
         .better = higher,
         .unit = unit::mA_per_cm2,
         .get = nonZero<unit::mA_per_cm2, &R::charging, &ChargingState::current>,
         .doc = "Per area of the positive, at the start of charging.",
         .needs = needsCharging,
         .basis = chargingBasis},
        {.key = "cell.charging_coating_limit",
         .symbol = "t_ch,max",
         .name = "Coating that the charging time allows",
         .level = cell,
         .better = higher,
         .unit = unit::um,
         .get = nonZero<unit::um, &R::charging, &ChargingState::coatingLimit>,
         .doc = "Thickest positive coating with which the wanted charging time is met.",
         .needs = needsCharging,
         .basis = chargingBasis},
        {.key = "cell.sand_time",
         .symbol = "τ_S",
         .name = "Sand's time",
         .level = cell,
         .better = higher,
         .unit = unit::minutes,
         .get = nonZero<unit::minutes, &R::charging, &ChargingState::sandTime>,
         .doc = "Until the charging current has emptied the electrolyte of salt at the electrode.",
         .needs = needsTransport,
         .digits = 3},
        {.key = "cell.diffusion_limit",
         .symbol = "j_diff",
         .name = "Diffusion-limited current",
         .level = cell,
         .better = higher,
         .unit = unit::mA_per_cm2,
         .get = nonZero<unit::mA_per_cm2, &R::charging, &ChargingState::diffusionLimit>,
         .doc = "Highest steady current through the separator.",
         .needs = needsTransport,
         .digits = 3},
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
         .digits = 3},
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
         .digits = 3},
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
         .digits = 3},
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
         .digits = 3},
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
         .basis = lifeBasis},
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
         .basis = efficiencyBasis},
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
         .basis = efficiencyBasis},
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
         .basis = stationaryBasis},
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
         .digits = 6},
        {.key = "cell.calendar_life",
         .symbol = "t_cal",
         .name = "Calendar life",
         .level = cell,
         .better = higher,
         .unit = unit::years,
         .get = nonZero<unit::years, &R::life, &LifeState::calendar>,
         .doc = "Declared.",
         .needs = needsCalendar,
         .basis = calendarBasis},
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
         .needs = needsPrices},
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
         .needs = needsPlant},
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
         .needs = needsPlant},
        {.key = "cell.price",
         .symbol = "C_cell",
         .name = "Cost of one cell",
         .level = cell,
         .better = lower,
         .unit = unit::EUR,
         .get = [](const Result &r) { return costed(r, euros(r, r.cost.cell.total())); },
         .doc = "As the cost per energy, for one cell.",
         .needs = needsPlant},
        {.key = "cell.labour_cost",
         .symbol = "c_l",
         .name = "Direct labour",
         .level = cell,
         .better = lower,
         .unit = unit::EUR,
         .get = [](const Result &r) { return costed(r, euros(r, r.cost.cell.labour)); },
         .doc = "Share of the cost of one cell.",
         .needs = needsPlant},
        {.key = "cell.overhead_cost",
         .symbol = "c_o",
         .name = "Variable overhead",
         .level = cell,
         .better = lower,
         .unit = unit::EUR,
         .get = [](const Result &r) { return costed(r, euros(r, r.cost.cell.variableOverhead)); },
         .doc = "Share of the cost of one cell.",
         .needs = needsPlant},
        {.key = "cell.depreciation_cost",
         .symbol = "c_d",
         .name = "Depreciation",
         .level = cell,
         .better = lower,
         .unit = unit::EUR,
         .get = [](const Result &r) { return costed(r, euros(r, r.cost.cell.depreciation)); },
         .doc = "Share of the cost of one cell.",
         .needs = needsPlant},
        {.key = "cell.general_cost",
         .symbol = "c_g",
         .name = "General, sales and administration",
         .level = cell,
         .better = lower,
         .unit = unit::EUR,
         .get = [](const Result &r) { return costed(r, euros(r, r.cost.cell.general)); },
         .doc = "Share of the cost of one cell.",
         .needs = needsPlant},
        {.key = "cell.research_cost",
         .symbol = "c_r",
         .name = "Research and development",
         .level = cell,
         .better = lower,
         .unit = unit::EUR,
         .get = [](const Result &r) { return costed(r, euros(r, r.cost.cell.research)); },
         .doc = "Share of the cost of one cell.",
         .needs = needsPlant},
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
         .needs = needsPlant},
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
         .needs = needsPlant},
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
         .needs = needsPlant},
        {.key = "module.mass",
         .symbol = "m_mod",
         .name = "Module mass",
         .level = module,
         .better = lower,
         .unit = unit::kg,
         .get = nonZero<unit::kg, &R::pack, &P::moduleMass>,
         .doc = "Cells, hardware and pressure plates of one module.",
         .needs = needsModules},
        {.key = "module.volume",
         .symbol = "V_mod",
         .name = "Module volume",
         .level = module,
         .better = lower,
         .unit = unit::L,
         .get = nonZero<unit::L, &R::pack, &P::moduleVolume>,
         .doc = "Outer volume of one module.",
         .needs = needsModules},
        {.key = "module.specific_energy",
         .symbol = "e_mod",
         .name = "Specific energy of the module",
         .level = module,
         .better = higher,
         .unit = unit::Wh_per_kg,
         .get =
             [](const Result &r) {
                 return r.pack.moduleMass.value() > 0.0
                            ? unit::Wh_per_kg.in(r.pack.energy / r.pack.modules / r.pack.moduleMass)
                            : none;
             },
         .doc = "Total energy of the cells per mass of the module.",
         .needs = needsModules},
        {.key = "module.energy_density",
         .symbol = "u_mod",
         .name = "Energy density of the module",
         .level = module,
         .better = higher,
         .unit = unit::Wh_per_L,
         .get =
             [](const Result &r) {
                 return r.pack.moduleVolume.value() > 0.0
                            ? unit::Wh_per_L.in(r.pack.energy / r.pack.modules /
                                                r.pack.moduleVolume)
                            : none;
             },
         .doc = "Total energy of the cells per volume of the module.",
         .needs = needsModules},
        {.key = "module.cost",
         .symbol = "c_mod",
         .name = "Cost of the module",
         .level = module,
         .better = lower,
         .unit = unit::EUR_per_kWh,
         .get =
             [](const Result &r) {
                 return r.cost.module.materials.value() > 0.0
                            ? costed(r, perEnergy(r, r.cost.module.total(),
                                                  r.pack.energy / r.pack.modules))
                            : none;
             },
         .doc = "Cells and hardware of one module, made in house.",
         .needs = needsModules},
        {.key = "pack.specific_energy",
         .symbol = "e_pack",
         .name = "Specific energy of the pack",
         .level = pack,
         .better = higher,
         .unit = unit::Wh_per_kg,
         .get = nonZero<unit::Wh_per_kg, &R::pack, &P::specificEnergy>,
         .doc = "Total energy of the cells per mass of the pack.",
         .needs = needsPackMass,
         .basis = packMassBasis},
        {.key = "pack.energy_density",
         .symbol = "u_pack",
         .name = "Energy density of the pack",
         .level = pack,
         .better = higher,
         .unit = unit::Wh_per_L,
         .get = nonZero<unit::Wh_per_L, &R::pack, &P::energyDensity>,
         .doc = "Total energy of the cells per volume of the pack.",
         .needs = needsPackVolume,
         .basis = packVolumeBasis},
        {.key = "pack.energy",
         .symbol = "E_pack",
         .name = "Pack energy",
         .level = pack,
         .unit = unit::kWh,
         .get = member<unit::kWh, &R::pack, &P::energy>,
         .doc = "Total energy of all cells."},
        {.key = "pack.usable_energy",
         .symbol = "E_use",
         .name = "Usable pack energy",
         .level = pack,
         .unit = unit::kWh,
         .get = member<unit::kWh, &R::pack, &P::usableEnergy>,
         .doc = "Energy between the limits of the pack's state of charge."},
        {.key = "pack.voltage",
         .symbol = "V_pack",
         .name = "Pack voltage",
         .level = pack,
         .unit = unit::V,
         .get = member<unit::V, &R::pack, &P::voltage>,
         .doc = "Mean voltage at the discharge rate of the cells in series."},
        {.key = "pack.capacity",
         .symbol = "Q_pack",
         .name = "Pack capacity",
         .level = pack,
         .unit = unit::Ah,
         .get = member<unit::Ah, &R::pack, &P::capacity>,
         .doc = "Capacity of the cells in parallel."},
        {.key = "pack.mass",
         .symbol = "m_pack",
         .name = "Pack mass",
         .level = pack,
         .better = lower,
         .unit = unit::kg,
         .get = nonZero<unit::kg, &R::pack, &P::mass>,
         .doc = "By the route of the pack: cells over their share, or cells and hardware.",
         .needs = needsPackMass,
         .basis = packMassBasis},
        {.key = "pack.volume",
         .symbol = "V_pack",
         .name = "Pack volume",
         .level = pack,
         .better = lower,
         .unit = unit::L,
         .get = nonZero<unit::L, &R::pack, &P::volume>,
         .doc = "By the route of the pack: cells over their share, or its outer volume.",
         .needs = needsPackVolume,
         .basis = packVolumeBasis},
        {.key = "pack.power",
         .symbol = "P_pack",
         .name = "Pulse power of the pack",
         .level = pack,
         .better = higher,
         .unit = unit::kW,
         .get = power<unit::kW, &PowerState::pack>,
         .doc = "Of all cells at once.",
         .needs = needsPulse,
         .basis = courseBasis},
        {.key = "pack.specific_power",
         .symbol = "p_pack",
         .name = "Specific power of the pack",
         .level = pack,
         .better = higher,
         .unit = unit::W_per_kg,
         .get = nonZero<unit::W_per_kg, &R::power, &PowerState::packSpecificPower>,
         .doc = "Pulse power per mass of the pack.",
         .needs = needsPackSpecificPower,
         .basis = packMassBasis},
        {.key = "pack.power_density",
         .symbol = "π_pack",
         .name = "Power density of the pack",
         .level = pack,
         .better = higher,
         .unit = unit::W_per_L,
         .get = nonZero<unit::W_per_L, &R::power, &PowerState::packDensity>,
         .doc = "Pulse power per volume of the pack.",
         .needs = needsPackPowerDensity,
         .basis = packVolumeBasis},
        {.key = "pack.loaded_voltage",
         .symbol = "U/V_oc",
         .name = "Loaded voltage at rated power",
         .level = pack,
         .better = higher,
         .unit = unit::percent,
         .get = nonZero<unit::percent, &R::power, &PowerState::loadedVoltage>,
         .doc = "Share of the open-circuit voltage that is left at the rated power.",
         .needs = needsPulse},
        {.key = "pack.recharge_time",
         .symbol = "t_ch",
         .name = "Charging time of the pack",
         .level = pack,
         .better = lower,
         .unit = unit::minutes,
         .get =
             [](const Result &r) {
                 return r.charging.known ? unit::minutes.in(r.charging.time) : none;
             },
         .doc = "That of its cells; the charger and cooling are not a limit.",
         .needs = needsCharging},
        {.key = "pack.cycle_life",
         .symbol = "N",
         .name = "Cycle life of the pack",
         .level = pack,
         .better = higher,
         .unit = unit::cycles,
         .get =
             [](const Result &r) { return r.life.limit == LifeLimit::none ? none : r.life.cycles; },
         .doc = "That of its cells.",
         .needs = needsLife,
         .digits = 2,
         .basis = lifeBasis},
        {.key = "pack.calendar_life",
         .symbol = "t_cal",
         .name = "Calendar life of the pack",
         .level = pack,
         .better = higher,
         .unit = unit::years,
         .get = nonZero<unit::years, &R::life, &LifeState::calendar>,
         .doc = "That declared for its cells.",
         .needs = needsCalendar,
         .basis = calendarBasis},
        {.key = "pack.cost",
         .symbol = "c_pack",
         .name = "Cost of the pack",
         .level = pack,
         .better = lower,
         .unit = unit::EUR_per_kWh,
         .get =
             [](const Result &r) {
                 return costed(r, known(perEnergy(r, r.cost.packTotal, r.pack.energy)));
             },
         .doc = "Per total energy, by the pack's route.",
         .needs = needsPackCost,
         .basis = packCostBasis},
        {.key = "pack.price",
         .symbol = "C_pack",
         .name = "Cost of one pack",
         .level = pack,
         .better = lower,
         .unit = unit::EUR,
         .get = [](const Result &r) { return costed(r, known(euros(r, r.cost.packTotal))); },
         .doc = "As the cost per energy, for one pack.",
         .needs = needsPackCost,
         .basis = packCostBasis},
        {.key = "pack.cells",
         .symbol = "N_c",
         .name = "Cells in the pack",
         .level = pack,
         .unit = unit::number,
         .get = member<unit::number, &R::pack, &P::cells>,
         .doc = "Series times parallel."},
        {.key = "pack.cells_in_series",
         .symbol = "n_s",
         .name = "Cells in series",
         .level = pack,
         .unit = unit::number,
         .get = member<unit::number, &R::pack, &P::series>,
         .doc = "Of the whole pack."},
        {.key = "pack.modules",
         .symbol = "M",
         .name = "Modules in the pack",
         .level = pack,
         .unit = unit::number,
         .get = nonZero<unit::number, &R::pack, &P::modules>,
         .doc = "Modules per row times rows, or cells over cells per module."},
        {.key = "pack.open_circuit_voltage",
         .symbol = "V_oc,pack",
         .name = "Open-circuit voltage of the pack",
         .level = pack,
         .unit = unit::V,
         .get = member<unit::V, &R::pack, &P::openCircuitVoltage>,
         .doc = "Cells in series at their mean open-circuit voltage."},
        {.key = "pack.length",
         .symbol = "X",
         .name = "Pack length",
         .level = pack,
         .unit = unit::mm,
         .get = nonZero<unit::mm, &R::pack, &P::length>,
         .doc = "Outer dimension of the pack, only of BatPaC's geometry."},
        {.key = "pack.width",
         .symbol = "Y",
         .name = "Pack width",
         .level = pack,
         .unit = unit::mm,
         .get = nonZero<unit::mm, &R::pack, &P::width>,
         .doc = "Outer dimension of the pack, only of BatPaC's geometry."},
        {.key = "pack.height",
         .symbol = "Z",
         .name = "Pack height",
         .level = pack,
         .unit = unit::mm,
         .get = nonZero<unit::mm, &R::pack, &P::height>,
         .doc = "Outer dimension of the pack, only of BatPaC's geometry."},
        {.key = "system.cost",
         .symbol = "c_sys",
         .name = "Cost of the system",
         .level = system,
         .better = lower,
         .unit = unit::EUR_per_kWh,
         .get =
             [](const Result &r) {
                 return costed(r, known(perEnergy(r, r.cost.system, r.pack.energy)));
             },
         .doc = "Pack and the larger air conditioning of the vehicle.",
         .needs = needsPackCost,
         .basis = packCostBasis},
        {.key = "system.storage_cost",
         .symbol = "c_cyc",
         .name = "Cost of stored energy",
         .level = system,
         .better = lower,
         .unit = unit::EUR_per_kWh_cycle,
         .get =
             [](const Result &r) {
                 return costed(r, known(unit::EUR_per_kWh_cycle.in(r.cost.storage)));
             },
         .doc = "Cost of the pack over its energy, stationary cycle life and depth of discharge; "
                "no inverter, no building.",
         .needs = needsStorage,
         .digits = 2,
         .basis = stationaryBasis},
    };
}

} // namespace

std::optional<double> Metric::value(const Result &result) const
{
    if (!result.feasible())
        return std::nullopt;
    const double number = get(result);
    return std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::string numberText(const Metric &metric, double number, int most)
{
    if (number == 0.0)
        return "0";
    if (metric.digits == 0)
        return significant(number, most);
    const double unit =
        std::pow(10.0, std::floor(std::log10(std::abs(number))) + 1.0 - metric.digits);
    return significant(unit > 1.0 ? std::round(number / unit) * unit : number,
                       std::min(metric.digits, most));
}

std::string_view name(Level level)
{
    switch (level) {
    case Level::couple:
        return "couple";
    case Level::pair:
        return "pair";
    case Level::stack:
        return "stack";
    case Level::cell:
        return "cell";
    case Level::module:
        return "module";
    case Level::pack:
        return "pack";
    case Level::system:
        break;
    }
    return "system";
}

const std::vector<Metric> &metrics()
{
    static const std::vector<Metric> all = declare();
    return all;
}

const Metric &metricOf(MetricKey key)
{
    return metrics()[key.index()];
}

const Metric *findMetric(std::string_view key)
{
    const auto *const found = std::ranges::find(metricKeys, key);
    return found == metricKeys.end()
               ? nullptr
               : &metrics()[static_cast<std::size_t>(found - metricKeys.begin())];
}

} // namespace cellgap
