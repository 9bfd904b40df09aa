// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/report/gap_answers.h"
#include "model/core/report/report_section.h"

#include <string>
#include <vector>

namespace cellgap {

/// What would close the gaps of a design, a section for each programme with a missed target: what
/// one input alone does, the joint change, and what is out of reach.
std::vector<ReportSection> gapSections(const std::string &label, const GapAnswers &answers);

/// The same in a few lines: the nearest change of one input for each missed target, and in a remark
/// for each programme what meets all of its targets together.
ReportTable nearestTable(const GapAnswers &answers);

/// What closes the gaps of a design as unrounded numbers, for programs.
struct GapNumbers {
    std::string design; ///< its label
    ReportTable levers;
    ReportTable changes;
};

GapNumbers gapNumbers(const std::string &label, const GapAnswers &answers);

} // namespace cellgap
