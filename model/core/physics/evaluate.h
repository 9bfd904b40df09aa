// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design.h"
#include "model/core/physics/preparation.h"
#include "model/core/result/finding.h"
#include "model/core/result/result.h"

namespace cellgap {

/// What can be wrong with it.
namespace finding {

inline constexpr FindingKind voltageNotPositive{
    .severity = Severity::error,
    .key = "positive.voltage",
    .message = "the open-circuit voltage is %1",
    .arguments = {Argument::value},
    .remedy =
        "check both electrodes' voltages, or give a voltage table for the rules that need one"};

inline constexpr FindingKind voltageTableMissing{
    .severity = Severity::error,
    .key = "electrical.voltage_table",
    .message = "the voltage rule takes a table, and there is none",
    .remedy = "give eleven voltages, at 0, 10 … 100 % state of charge"};

inline constexpr FindingKind voltageTableFalls{
    .severity = Severity::error,
    .key = "electrical.voltage_table",
    .message = "the voltage table falls with the state of charge somewhere",
    .remedy = "give the voltages from empty to full: they rise while a cell is charged"};

inline constexpr FindingKind voltageTableOfAnother{
    .severity = Severity::warning,
    .key = "electrical.voltage_table",
    .message =
        "the table is moved by %1 to the electrodes' average of %2: is it of these electrodes?",
    .arguments = {Argument::value, Argument::limit},
    .remedy = "give the table of a cell with these electrodes"};

inline constexpr FindingKind dropExceedsVoltage{
    .severity = Severity::error,
    .key = "electrical.resistance",
    .message =
        "the voltage drop of %1 at the discharge rate reaches the open-circuit voltage of %2",
    .arguments = {Argument::value, Argument::limit},
    .remedy = "lower the rate, the areal capacity or the resistance"};

inline constexpr FindingKind contentsDoNotFit{
    .severity = Severity::error,
    .key = "electrolyte.pore_filling",
    .message = "the parts of the cell take %1, the cell only %2",
    .arguments = {Argument::value, Argument::limit},
    .remedy = "give less electrolyte, as an amount or as a share of the stack, or a larger cell",
    .fix = {.how = Fix::How::number, .number = 100.0}};

} // namespace finding

/// Everything that follows from a design: pair, stack, cell with its bill of materials, pack.
///
/// Pure and total: the same design gives the same result, a design that cannot be built gives a
/// result with findings, and nothing is allocated.
Result evaluate(const Design &design);

/// With those aspects alone and what they follow from: a cost needs pack and life. Errors are
/// those of a whole evaluation, other findings those of what was asked for.
Result evaluate(const Design &design, Aspects aspects);

/// The same for designs that share plant, prices and counts of the pack, with what follows from
/// these prepared once; the preparation has to be that of such a design.
Result evaluate(const Design &design, const Preparation &prepared,
                Aspects aspects = Aspects::all());

} // namespace cellgap
