// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/report/gap_answers.h"
#include "model/core/report/report_table.h"

#include <span>

namespace cellgap {

/// "5.2 mAh/cm² and 10 µm": the numbers of the smallest change.
Text numbersText(const InputPair &pair);

/// What the pair does: "402 Wh/kg", or "never: usual best 372 Wh/kg".
Text reachText(const TargetPairs &pairs, const InputPair &pair);

/// Why a target has no pairs.
Text whyNoPairs(const TargetPairs &pairs);

/// The pairs of one target for people.
ReportTable pairTable(const TargetPairs &pairs);

/// Every pair of every missed target as unrounded numbers, a row each; a target without one has a
/// row without inputs.
ReportTable pairList(std::span<const ProgrammePairs> programmes);

} // namespace cellgap
