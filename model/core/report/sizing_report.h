// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/sizing.h"
#include "model/core/report/report_table.h"
#include "model/core/result/issue.h"

#include <vector>

/// What sizing did, in words.
namespace cellgap {

/// What the pack is to have, before anything is said of cells.
Text requirementText(const Design &design);

/// What the requirement asks for, and the coating that each limit alone would allow.
ReportTable limitTable(const SizedDesign &sized);

/// What a person should know of a design that has been sized from the given one: that its can has
/// become another, and that BatPaC's charging fit is not followed.
std::vector<Issue> sizingIssues(const Design &given, const SizedDesign &sized,
                                const Result &result);

/// Why no design meets the requirement.
Issue refusal(const SizedDesign &sized);

} // namespace cellgap
