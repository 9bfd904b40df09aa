// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/result/metric_getters.h"
#include "model/core/result/metric_tables.h"

#include <string_view>

namespace cellgap {

namespace {

using namespace getters;

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

/// Lithium metal that the negative carries as assembled; none for an insertion negative.
double foilThickness(const Result &result)
{
    return lithiumOnly(result, unit::um.in(result.pair.foilThickness));
}

constexpr std::string_view needsOxygen = "an oxygen positive";
constexpr std::string_view needsHalfCells = "half cells of both electrodes";

/// A number of the balance of half cells; none where there is none.
template <const auto &inUnit, auto member> double ofBalance(const Result &result)
{
    const BalanceState &balance = result.pair.balance;
    return balance.known ? inUnit.in(balance.*member) : none;
}

/// Share of an electrode's reversible capacity that the balance uses; none of metal.
template <auto electrode> double usedBy(const Result &result)
{
    const BalanceState &balance = result.pair.balance;
    const ArealCharge whole = (result.pair.*electrode).arealCapacity;
    return balance.known && whole.value() > 0.0 ? unit::percent.in(balance.capacity / whole) : none;
}

using R = Result;
using enum Level;
using enum Better;

constexpr auto table = std::to_array<Metric>({
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
     .get = member<unit::mAh_per_cm2, &R::pair, &PairState::positive, &CoatingState::arealCapacity>,
     .doc = "Reversible capacity of one positive face."},
    {.key = "pair.capacity_per_carbon",
     .symbol = "q_C",
     .name = "Oxygen capacity per carbon",
     .level = pair,
     .unit = unit::mAh_per_g,
     .get =
         nonZero<unit::mAh_per_g, &R::pair, &PairState::oxygenCapacity, &OxygenCapacity::perCarbon>,
     .doc = "Capacity per mass of the dry scaffold, as it is often published: it grows without "
            "end as the scaffold thins.",
     .needs = needsOxygen},
    {.key = "pair.capacity_true",
     .symbol = "q_true",
     .name = "Oxygen capacity per discharged positive",
     .level = pair,
     .better = higher,
     .unit = unit::mAh_per_g,
     .get = nonZero<unit::mAh_per_g, &R::pair, &PairState::oxygenCapacity, &OxygenCapacity::whole>,
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
    {.key = "pair.negative_growth",
     .symbol = "s_n",
     .name = "Growth of the charged negative",
     .level = pair,
     .better = lower,
     .unit = unit::percent,
     .get =
         [](const Result &r) {
             const Length coating = r.pair.negative.thickness;
             return coating.value() > 0.0 ? unit::percent.in((r.pair.negativeThickness.charged -
                                                              r.pair.negativeThickness.assembled) /
                                                             coating)
                                          : none;
         },
     .doc = "By how much the charged coating of an insertion negative is thicker than as "
            "assembled: what its particles grow by, less what its pores take.",
     .needs = "an insertion negative"},
    {.key = "pair.first_charge",
     .symbol = "Q_1",
     .name = "First charge",
     .level = pair,
     .unit = unit::mAh_per_cm2,
     .get = ofBalance<unit::mAh_per_cm2, &BalanceState::firstCharge>,
     .doc = "Charge per area of the positive that the first charge moves, by the half cells of "
            "both electrodes up to the cut-off.",
     .needs = needsHalfCells},
    {.key = "pair.irreversible_charge",
     .symbol = "Q_irr",
     .name = "Irreversible charge",
     .level = pair,
     .better = lower,
     .unit = unit::mAh_per_cm2,
     .get = ofBalance<unit::mAh_per_cm2, &BalanceState::irreversible>,
     .doc = "First charge less the discharge after it.",
     .needs = needsHalfCells},
    {.key = "pair.positive_use",
     .symbol = "u_p",
     .name = "Use of the positive",
     .level = pair,
     .unit = unit::percent,
     .get = usedBy<&PairState::positive>,
     .doc = "Share of the positive's reversible capacity that a cycle between the cut-offs uses.",
     .needs = needsHalfCells},
    {.key = "pair.negative_use",
     .symbol = "u_n",
     .name = "Use of the negative",
     .level = pair,
     .unit = unit::percent,
     .get = usedBy<&PairState::negative>,
     .doc = "Share of the negative's reversible capacity that a cycle between the cut-offs uses.",
     .needs = needsHalfCells},
    {.key = "pair.plating_margin",
     .symbol = "U_n",
     .name = "Potential of the charged negative",
     .level = pair,
     .better = higher,
     .unit = unit::mV,
     .get =
         [](const Result &r) {
             return r.pair.balance.known && r.pair.negative.dryMass.value() > 0.0
                        ? unit::mV.in(r.pair.balance.negativeAtEnd)
                        : none;
         },
     .doc = "Of the negative against the metal at the end of the first charge, at no current: how "
            "far it is from plating.",
     .needs = needsHalfCells},
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
     .get = [](const Result &r) { return lithiumOnly(r, unit::percent.in(r.pair.lithiumExcess)); },
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
     .get = member<unit::um, &R::pair, &PairState::negativeThickness, &InStates<Length>::charged>,
     .doc = "One negative face with its interlayer, fully charged."},
});

static_assert(AllListed<firstUnlisted(table)>::value);

} // namespace

std::span<const Metric> pairMetrics()
{
    return table;
}

} // namespace cellgap
