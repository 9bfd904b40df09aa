// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/metric.h"

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
    return unit::g_per_Ah.in(result.cell.electrolyteMass / result.cell.capacity);
}

double electrolyteVolumePerCharge(const Result &result)
{
    return unit::mL_per_Ah.in(result.cell.electrolyteVolume / result.cell.capacity);
}

double poreFilling(const Result &result)
{
    if (result.cell.poreVolume.value() <= 0.0)
        return none;
    return unit::percent.in(result.cell.electrolyteVolume / result.cell.poreVolume);
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
    return unit::percent.in(1.0 - result.bill.solidVolume() / result.cell.volume);
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
                "that the positive brings is in the positive's mass."},
        {.key = "couple.energy_density",
         .symbol = "u_th",
         .name = "Energy density of the couple",
         .level = couple,
         .better = higher,
         .unit = unit::Wh_per_L,
         .get = member<unit::Wh_per_L, &R::couple, &CoupleState::energyDensity>,
         .doc = "Open-circuit energy per volume of both active materials, fully charged."},
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
         .name = "Lithium excess",
         .level = pair,
         .unit = unit::percent,
         .get =
             [](const Result &r) { return lithiumOnly(r, unit::percent.in(r.pair.lithiumExcess)); },
         .doc = "Lithium left in the negative after a full discharge, per capacity of the "
                "positive."},
        {.key = "pair.foil_thickness",
         .symbol = "t_Li",
         .name = "Lithium as assembled",
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
         .name = "Thickness, charged",
         .level = cell,
         .unit = unit::mm,
         .get = member<unit::mm, &R::cell, &C::thickness, &InStates<Length>::charged>,
         .doc = "Outer thickness or diameter, fully charged."},
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
         .doc = "Share of the cell's reported volume that no material fills."},
        {.key = "pack.specific_energy",
         .symbol = "e_pack",
         .name = "Specific energy of the pack",
         .level = pack,
         .better = higher,
         .unit = unit::Wh_per_kg,
         .get = member<unit::Wh_per_kg, &R::pack, &P::specificEnergy>,
         .doc = "Total energy of the cells per mass of the pack."},
        {.key = "pack.energy_density",
         .symbol = "u_pack",
         .name = "Energy density of the pack",
         .level = pack,
         .better = higher,
         .unit = unit::Wh_per_L,
         .get = member<unit::Wh_per_L, &R::pack, &P::energyDensity>,
         .doc = "Total energy of the cells per volume of the pack."},
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
         .get = member<unit::kg, &R::pack, &P::mass>,
         .doc = "Mass of the cells over their share of the pack."},
        {.key = "pack.volume",
         .symbol = "V_pack",
         .name = "Pack volume",
         .level = pack,
         .better = lower,
         .unit = unit::L,
         .get = member<unit::L, &R::pack, &P::volume>,
         .doc = "Volume of the cells over their share of the pack."},
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
    case Level::pack:
        break;
    }
    return "pack";
}

const std::vector<Metric> &metrics()
{
    static const std::vector<Metric> all = declare();
    return all;
}

const Metric *findMetric(std::string_view key)
{
    const auto found = std::ranges::find(metrics(), key, &Metric::key);
    return found == metrics().end() ? nullptr : &*found;
}

} // namespace cellgap
