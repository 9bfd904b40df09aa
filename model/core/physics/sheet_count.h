// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design.h"
#include "model/core/result/finding.h"
#include "model/core/result/result.h"

namespace cellgap {

/// What can be wrong with it.
namespace finding {

inline constexpr FindingKind thicknessMissed{
    .severity = Severity::note,
    .key = "format.thickness",
    .message = "the cell is %1 thick where %2 was wanted, and no other whole number of sheets or "
               "turns comes nearer",
    .arguments = {Argument::value, Argument::limit},
    .remedy = "use thinner layers, or want a thickness that whole sheets have"};

} // namespace finding

/// Sheets or turns of one stack or roll: those of the design, or where it is sized to a capacity
/// the whole number (at least one) whose cell comes nearest to the wanted thickness, measured in
/// the state that the design counts volumes in, with idle lengths and liquid beyond the pores.
/// Both depend on width and height, which follow from the number: numbers are tried, by the
/// thickness that one sheet took in the last trial, halfway back from those that cannot be laid
/// out, and then by the neighbours. Reports a thickness that is missed by more than a tenth. A
/// round roll has none: its can decides.
double sheetsOf(const CellDesign &cell, const PairState &pair, Findings &findings);

} // namespace cellgap
