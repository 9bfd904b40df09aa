// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/closing.h"
#include "model/core/report/report_table.h"

#include <span>
#include <vector>

/// What it takes to meet all targets together, in words and tables.
namespace cellgap {

/// Whether all targets can be met, and if not what stands in the way; a sentence each.
std::vector<Text> closingTexts(const Closing &closing);

/// The same in one sentence, for below a headline; empty where nothing is missed.
Text closingAnswer(const Closing &closing);

/// The change that is proposed: to all targets, else to those that can be met, else to the least
/// missed.
const JointChange &proposalOf(const Closing &closing);

/// The inputs of a change: now, proposed, and the share of the usual range between.
ReportTable moveTable(const JointChange &change);

/// A programme with what it takes to meet it.
struct ProgrammeClosing {
    const Programme *programme = nullptr;
    Closing closing;
};

/// Gives each target that is out of reach the best that any of the closings of one design, with the
/// same inputs free, has come by.
void shareBest(std::span<ProgrammeClosing> closings);

/// The proposals as unrounded numbers: a row for each input that changes, and for each target.
ReportTable closingList(std::span<const ProgrammeClosing> programmes);

/// Each target now and then.
ReportTable beforeAfterTable(const Closing &closing, const JointChange &change);

} // namespace cellgap
