// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/report/report.h"

#include <span>

/// What the first page of a report says about designs and targets.
namespace cellgap {

/// Designs side by side against each target of a programme: value, gap, and a sign. One of them
/// may be the baseline, which is looked at beside the others, but not judged.
ReportTable comparisonTable(const Programme &programme, std::span<const EvaluatedDesign> designs,
                            const EvaluatedDesign *baseline = nullptr);

/// A line for each design, by family, with its value for each target that one of them is assessed
/// against and that counts for its use.
ReportTable overviewTable(const Programme &programme, std::span<const EvaluatedDesign> designs,
                          const EvaluatedDesign *baseline = nullptr);

/// What holds the designs back: for one its missed targets, for several a line each.
std::vector<Text> shortfallsOf(std::span<const EvaluatedDesign> designs,
                               const std::vector<Programme> &programmes);

/// What the literature names for the designs' families where they miss a target.
ReportSection measuresFor(std::span<const EvaluatedDesign> designs,
                          const std::vector<Programme> &programmes, const Literature &literature);

} // namespace cellgap
