// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/physics/module.h"
#include "model/core/result/finding.h"

namespace cellgap {

/// What can be wrong with it.
namespace finding {

inline constexpr FindingKind floorAboveVoltage{
    .severity = Severity::warning,
    .key = "power.floor_voltage",
    .message = "the voltage floor of %1 is not between zero and the open-circuit voltage of %2",
    .arguments = {Argument::value, Argument::limit},
    .remedy = "lower the floor, or give it as a share of the open-circuit voltage",
    .fix = {.how = Fix::How::option, .option = "fraction", .key = "power.floor"}};

inline constexpr FindingKind floorNeedsTable{
    .severity = Severity::note,
    .key = "electrical.voltage_rule",
    .message = "power down to a floor in volts takes the voltage at a state of charge, and only "
               "the average is known: not assessed",
    .remedy = "give a voltage table, or the floor as a share of the open-circuit voltage",
    .fix = {.how = Fix::How::option, .option = "fraction", .key = "power.floor"}};

} // namespace finding

/// Open-circuit voltage at the start of the pulse, the floor that the pulse may pull it to, and the
/// voltage under the pulse: the floor, but not below half the open-circuit voltage, where the power
/// is largest [V].
struct PulseVoltages {
    Voltage open{};
    Voltage floor{};
    Voltage loaded{};
};

PulseVoltages pulseVoltages(const PowerDuty &duty, const OpenCircuit &course);

/// Discharge pulse of the design [W, W/kg, W/L], at cell and pack:
/// P = A U_f (V − U_f)/R at the floor voltage U_f, never above A V²/4R, with the open-circuit
/// voltage V of the state of charge. Not known without a resistance, or with a floor that is not
/// below V. At the rated power a cell is loaded to ½(1 + √(1 − 4 P R/(A V²))) of V.
/// Source: maximum-power theorem; BatPaC 5 workbook (Argonne 2022) for the floor.
PowerState pulsePower(const Design &design, const OpenCircuit &course, const CellState &cell,
                      const PackState &pack, AreaResistance resistance, Findings &findings);

} // namespace cellgap
