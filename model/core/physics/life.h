// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design.h"
#include "model/core/result/finding.h"
#include "model/core/result/result.h"

namespace cellgap {

/// What can be wrong with it.
namespace finding {

inline constexpr FindingKind efficiencyNotBelowOne{
    .severity = Severity::warning,
    .key = "life.coulombic_efficiency",
    .message = "a coulombic efficiency of %1 would make lithium last for ever",
    .arguments = {Argument::value},
    .remedy = "give a value below 100 %"};

inline constexpr FindingKind lifeBelowOneCycle{
    .severity = Severity::warning,
    .key = "life.coulombic_efficiency",
    .message = "the cell does not last one cycle",
    .remedy = "use more lithium or electrolyte, or a higher coulombic efficiency"};

} // namespace finding

/// Cycles until a lithium excess is used up and the capacity has then faded to R:
/// N = x/(1 − CE) + ln R/ln CE. Assumes that each cycle loses 1 − CE of the lithium cycled.
/// Zero for CE outside 0 to 1. Source: lithium balance.
double lithiumLimitedCycles(double lithiumExcess, double coulombicEfficiency, double retention);

/// The coulombic efficiency with which that excess lasts for N cycles: the inverse of
/// lithiumLimitedCycles(), exact. Zero where any will do.
double neededEfficiency(double lithiumExcess, double cycles, double retention);

/// Cycles until the electrolyte has fallen to what the cell needs:
/// N = ((E/C) − (E/C)_min)/(ν (1 − CE)). Zero when it does not apply.
double electrolyteLimitedCycles(MassPerCharge electrolyte, const LifeDesign &life);

/// Life of the cell: least of lithium, electrolyte and declared limit with a lithium negative,
/// else the declared one. The limit is named and the coulombic efficiency kept with the number.
/// In storage a cycle moves DoD times the capacity and loses as much less: lithium and electrolyte
/// last for N/DoD cycles; declared cycles are taken for cycles of that depth.
LifeState lifeOf(const Design &design, const PairState &pair, const CellState &cell,
                 Findings &findings);

} // namespace cellgap
