// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/levers.h"
#include "model/core/report/report_table.h"

#include <cstddef>
#include <span>

namespace cellgap {

/// "pack specific energy ≥ 300 Wh/kg: is 264 Wh/kg, −12 %"
Text gapTitle(const TargetLevers &levers);

/// The levers of one target: what meets it, rounded to the side that does, where that lies to the
/// usual range, and which other targets are lost there. Of the inputs that never meet it only so
/// many are shown, the best ones; the rest is counted.
ReportTable leverTable(const TargetLevers &levers, std::size_t mostThatNever);

/// A programme with what closes its gaps.
struct ProgrammeLevers {
    const Programme *programme = nullptr;
    LeverSearch search;
};

/// Every lever of every missed target as unrounded numbers, a row each; a target without one has a
/// row without an input.
ReportTable leverList(std::span<const ProgrammeLevers> programmes);

/// Inputs that a designer chooses and that are no levers, as they were fitted to published figures;
/// empty where there are none.
Text fittedText(const DesignSheet &sheet);

} // namespace cellgap
