// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/break_even.h"
#include "model/core/design/design_sheet.h"
#include "model/core/report/report_table.h"
#include "model/core/result/result.h"

#include <vector>

/// The tables that describe one design, formed once for command line and page. Money is in euros at
/// the design's exchange rate.
namespace cellgap {

/// The parts of the bill that the cell has.
std::vector<const PartInfo *> partsIn(const Result &result);

/// The parts of the pack that have a mass or a price.
std::vector<const PackPartInfo *> packPartsIn(const Result &result);

/// Every line of the bill of materials with its share of the cell's mass.
ReportTable billTable(const DesignSheet &sheet, const Result &result);

/// Mass, volume and cost of the cell by what the parts are for.
ReportTable breakdownTable(const Result &result);

/// From the active couple to the pack.
ReportTable waterfallTable(const Result &result);

/// What makes up the cost of one cell, and the bill of materials alone.
ReportTable costTable(const Result &result);

/// Labour, capital and floor of every step of the plant.
ReportTable stepTable(const Design &design, const Result &result);

/// What the pack is made of.
ReportTable packTable(const Result &result);

/// Break-even thickness for each electrolyte, by mass and by volume, with what the review gives.
ReportTable breakEvenTable(const BreakEvens &breakEvens);

} // namespace cellgap
