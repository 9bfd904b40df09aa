// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design_sheet.h"
#include "model/core/report/report_table.h"

#include "model/core/result.h"
#include <string_view>

/// The tables that describe one design, formed once for command line and page. Money is in euros at
/// the design's exchange rate.
namespace cellgap {

/// A cell that says a number with that many significant digits at most and its unit.
ReportCell numberCell(double value, int most, std::string_view unit);

/// Every line of the bill of materials with its share of the cell's mass.
ReportTable billTable(const DesignSheet &sheet, const Result &result);

/// From the active couple to the pack.
ReportTable waterfallTable(const Result &result);

/// What makes up the cost of one cell, and the bill of materials alone.
ReportTable costTable(const Result &result);

/// Labour, capital and floor of every step of the plant.
ReportTable stepTable(const Design &design, const Result &result);

/// What the pack is made of.
ReportTable packTable(const Result &result);

/// Every input that counts for the design: value, origin, and what its source is.
ReportTable inputTable(const DesignSheet &sheet);

/// The inputs that count for one of two designs and differ between them.
ReportTable changeTable(const DesignSheet &sheet, const DesignSheet &baseline);

} // namespace cellgap
