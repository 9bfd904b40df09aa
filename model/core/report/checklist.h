// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design_sheet.h"
#include "model/core/report/report_table.h"
#include "model/core/result/result.h"

namespace cellgap {

/// What the literature asks to report of a cell, filled in where it follows from the design and
/// open where only a test can say it: recipe, loading, amounts of lithium and electrolyte,
/// boundaries of mass and volume, conditions; sulfur or solid electrolyte where there is one.
/// The design is feasible. Source: the reporting guidelines of ACS Energy Lett. 6 (2021) 2187 and
/// of Joule (2021), S2542-4351(20)30625-5, by what summaries say of them; their forms were not
/// read.
ReportTable checklistTable(const DesignSheet &sheet, const Result &result);

} // namespace cellgap
