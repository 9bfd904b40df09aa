// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/report/gap_answers.h"
#include "model/core/report/report_table.h"

#include <cstddef>
#include <span>

namespace cellgap {

/// The levers of one target: what meets it, rounded to the side that does, where that lies to the
/// usual range, and which other targets are lost there. Of the inputs that never meet it only so
/// many are shown, the best ones; the rest is counted.
ReportTable leverTable(const TargetLevers &levers, std::size_t mostThatNever);

/// How many levers of a target are shown: the best that meet it, and of those that never do.
struct LeverLimits {
    std::size_t thatMeet = 0;
    std::size_t thatNever = 0;
};

/// The levers of all missed targets that a design changes in one table, each target a heading.
ReportTable leversTable(const LeverSearch &search, const LeverLimits &most);

/// Every lever of every missed target as unrounded numbers, a row each; a target without one has a
/// row without an input.
ReportTable leverList(std::span<const ProgrammeLevers> programmes);

} // namespace cellgap
