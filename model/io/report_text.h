// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/report/report.h"
#include "model/io/table.h"

#include <string>
#include <vector>

namespace cellgap {

/// What a printed report says about its making.
struct Imprint {
    std::string version; ///< of the program
    std::string date;    ///< ISO 8601
};

/// A table in English, as the command line prints it, with the numbers of its notes.
Table englishTable(const ReportTable &table);

/// A table in English for programs: numbers with the unit in their heading, "Mass [g]", or in a
/// column of units where rows differ; signs of bounds and notes in columns beside them; no rows
/// that are headings.
Table dataTable(const ReportTable &table);

/// The report in GitHub's Markdown.
std::string markdownReport(const Report &report, const Imprint &imprint);

/// The report as JSON: its sections in their order, tables as lists of rows.
std::string jsonReport(const Report &report, const Imprint &imprint);

} // namespace cellgap
