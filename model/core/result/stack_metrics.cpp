// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/result/metric_getters.h"
#include "model/core/result/metric_tables.h"

namespace cellgap {

namespace {

using namespace getters;

using R = Result;
using enum Level;
using enum Better;

constexpr auto table = std::to_array<Metric>({
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
});

static_assert(AllListed<firstUnlisted(table)>::value);

} // namespace

std::span<const Metric> stackMetrics()
{
    return table;
}

} // namespace cellgap
