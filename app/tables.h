// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands.h"
#include "model/io/report_text.h"
#include "model/io/table.h"

namespace cellgap {

/// Columns of a text table.
inline constexpr std::size_t textWidth = 100;

/// Prints a table in any format; JSON is a list of objects keyed by the headings.
void printTable(Session &session, const Table &table, OutputFormat format);
void printTable(Session &session, const ReportTable &table, OutputFormat format);

/// A metric's value with its unit and basis; "n/a" when it is not available.
std::string valueText(const Metric &metric, const Result &result);

/// The same without the basis, and the basis alone; empty where a metric has none.
std::string plainValueText(const Metric &metric, const Result &result);
std::string basisText(const Metric &metric, const Result &result);

/// An assessed value in the unit of its target, with its basis; "–" when it is not assessed.
std::string valueText(const Target &target, const Assessment &assessment);

/// Wh/kg, Wh/L, energy, mass and volume at stack, cell and pack level.
Table levelTable(const Result &result);

/// Every target of a programme against a result.
Table gapTable(const Programme &programme, const Result &result);

/// Every metric that is available.
Table metricTable(const Result &result);

/// What the numbers count: volume state, rate, terminals, pulse, charging window, pack route,
/// prices.
std::string conditions(const Design &design, const Result &result);

/// The published figures that a design is compared with.
Table publishedTable(const EvaluatedDesign &design);

} // namespace cellgap
