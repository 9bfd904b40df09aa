// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design_sheet.h"
#include "model/core/edit/edit.h"
#include "model/core/metric.h"
#include "model/core/report/report_table.h"

#include "model/core/result.h"
#include <string_view>

/// The tables that describe one design, formed once for command line and page. Money is in euros at
/// the design's exchange rate.
namespace cellgap {

/// A cell that says a number with that many significant digits at most and its unit.
ReportCell numberCell(double value, int most, std::string_view unit);

/// A cell that says a metric's value with its unit.
ReportCell metricCell(const Metric &metric, double value);

/// What the design says for an input; a dash where it does not count.
ReportCell inputCell(const Parameter &parameter, const Design &design);
ReportCell inputCell(const Choice &choice, const Design &design);

/// Whether an input says something about the design: it applies, and no other of its group is the
/// input.
bool counts(const Parameter &parameter, const Design &design);
bool counts(const Choice &choice, const Design &design);

/// Whether a parameter or choice differs between two designs, or counts for one of them only.
template <class Input>
bool differsBetween(const Input &input, const DesignSheet &sheet, const DesignSheet &other)
{
    const bool here = counts(input, sheet.design);
    return here != counts(input, other.design) || (here && differs(sheet, other, input.key));
}

/// Every line of the bill of materials with its share of the cell's mass.
ReportTable billTable(const DesignSheet &sheet, const Result &result);

/// Mass, volume and cost of the cell by what the parts are for.
ReportTable breakdownTable(const Result &result);

/// Every result that the design has, by level.
ReportTable resultsTable(const Result &result);

/// From the active couple to the pack.
ReportTable waterfallTable(const Result &result);

/// What makes up the cost of one cell, and the bill of materials alone.
ReportTable costTable(const Result &result);

/// Labour, capital and floor of every step of the plant.
ReportTable stepTable(const Design &design, const Result &result);

/// What the pack is made of.
ReportTable packTable(const Result &result);

/// What an input rests on: an assumption, a fit to a published figure, or a source or the program's
/// standard.
enum class Grounds { known, assumed, fitted };

Grounds groundsOf(const Provenance &provenance);

/// Where each input came from that counts for the design.
std::vector<const Provenance *> provenanceOfInputs(const DesignSheet &sheet);

/// Every input that counts for the design: value, origin, and what its source is.
ReportTable inputTable(const DesignSheet &sheet);

/// The inputs that count for one of two designs and differ between them.
ReportTable changeTable(const DesignSheet &sheet, const DesignSheet &baseline);

} // namespace cellgap
