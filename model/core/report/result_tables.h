// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/report/report.h"
#include "model/core/result/metric.h"

#include <span>
#include <string_view>

/// The tables of what was computed for one design, formed once for command line and page.
namespace cellgap {

/// A metric's value with its unit.
ReportCell metricCell(const Metric &metric, double value);

/// The same, and as a note of the table what must be read with it; "n/a"
/// where the result has none.
ReportCell resultCell(ReportTable &table, const Metric &metric, const Result &result);

/// The level that a metric is of.
ReportCell levelCell(const Metric &metric);

/// The change of a value from the one before, relative to its size; a dash where that says nothing.
ReportCell changeCell(std::optional<double> value, std::optional<double> before);

/// Wh/kg, Wh/L, energy, mass and volume from the active couple to the pack.
ReportTable levelTable(const Result &result);

/// The metrics of those keys.
ReportTable chosenResultsTable(std::span<const MetricKey> keys, const Result &result);

/// Every result that the design has, by level.
ReportTable resultsTable(const Result &result);

/// The same with the symbols, and with the keys by which files and commands call them.
ReportTable metricTable(const Result &result);

/// Every result that one of the designs has, each beside its difference from the first design's.
ReportTable metricComparison(std::span<const EvaluatedDesign> designs);

/// A published figure with its unit, and of a bound its sign: "< 200 W/kg".
ReportCell publishedCell(const PublishedFigure &figure, const Metric &metric);

/// What the agreement with a published figure is worth: "predicted, missed".
Text agreementText(const DesignSheet &sheet, const PublishedFigure &figure,
                   std::optional<double> computed);

/// Where a published figure is from, or why it is missed, and the inputs behind its agreement.
Text figureReason(const DesignSheet &sheet, const PublishedFigure &figure);

/// The published figures that a design is compared with.
ReportTable publishedTable(const DesignSheet &sheet, const Result &result);

} // namespace cellgap
