// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design.h"
#include "model/core/result/finding.h"
#include "model/core/result/result.h"

namespace cellgap {

/// What can be wrong with it.
namespace finding {

inline constexpr FindingKind cutoffsCross{
    .severity = Severity::error,
    .key = "electrical.lower_cutoff",
    .message = "a cell that is discharged to %1 is never charged to %2",
    .arguments = {Argument::value, Argument::limit},
    .remedy = "give a cut-off of discharge below that of charge"};

inline constexpr FindingKind cutoffsLeaveNothing{
    .severity = Severity::error,
    .key = "electrical.upper_cutoff",
    .message = "the cut-offs leave no capacity: a discharge would begin at %1",
    .arguments = {Argument::value},
    .remedy = "raise the cut-off of charge or lower that of discharge; a typical pair of NMC and "
              "graphite has 4.2 V and 2.8 V"};

inline constexpr FindingKind platesBeforeCutoff{
    .severity = Severity::warning,
    .key = "negative.np_ratio",
    .message = "the negative is full before the cell comes to %1: charging on would take it to %2 "
               "against the metal, which plates on it",
    .arguments = {Argument::limit, Argument::value},
    .remedy = "raise the N/P ratio or lower the cut-off of charge",
    .fix = {.how = Fix::How::nearest}};

} // namespace finding

/// What the first cycle of a pair loses besides its reversible capacities, per area.
struct FirstCycle {
    ArealCharge positive{};
    ArealCharge negative{};
};

/// Of a design's pair, as its rule of formation counts them; a metal negative has none, and the
/// positive beside it always.
FirstCycle firstCycleOf(const CellDesign &cell, const PairState &pair);

/// Where both electrodes of a pair work, by sliding their half-cell curves over each other. The
/// ion's content is counted through: the first charge runs along the curves of first extraction
/// and insertion, U = U₁ₚ(x) − U₁ₙ(x + added lithium), until the upper cut-off or the end of
/// either; the discharge along the curves back, U = U₂ₚ(Q₁ₚ − x + y) − U₂ₙ(Q₁ₙ − x + y), until the
/// lower cut-off or the end of either. Voltage, energy and later cycles are those of that
/// discharge. A positive that is assembled charged has its first charge behind it, and takes
/// lithium from the negative. Straight lines between points are solved exactly. The curves hold the
/// polarisation of their measurement, at a rate that their sources rarely tell.
///
/// Takes the pair's amounts of both electrodes and of lithium. Errors: cut-offs that leave nothing.
void balance(const CellDesign &cell, PairState &pair, Findings &findings);

} // namespace cellgap
