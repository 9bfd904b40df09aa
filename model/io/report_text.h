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

/// How a table refers to its notes: by their numbers, or with their words in the cells.
enum class Notes { byNumber, inCells };

/// A table in English, as the command line prints it; what belongs to a value stands behind it.
Table englishTable(const ReportTable &table, Notes notes = Notes::byNumber);

/// Headings of the table's columns with the unit that their values have, "Mass [g]".
std::vector<std::string> headingsWithUnits(const ReportTable &table);

/// The report in GitHub's Markdown.
std::string markdownReport(const Report &report, const Imprint &imprint);

/// The report as JSON: its sections in their order, tables as lists of rows.
std::string jsonReport(const Report &report, const Imprint &imprint);

} // namespace cellgap
