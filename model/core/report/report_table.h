// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/base/text.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cellgap {

/// What a cell says about a design, for colour and signs.
enum class Mark { plain, good, bad, weak };

struct ReportCell {
    Text text;
    Mark mark = Mark::plain;
    std::size_t note = 0; ///< number of the table's note that belongs to it, from 1; 0 for none
    std::optional<double> value{}; ///< what the text says, unrounded, for programs
    std::string unit{};            ///< of the value
    std::string comparison{};      ///< before a value that is a bound: ">", "≤"
};

/// A cell that says a value as it is written, with its unit.
ReportCell quantityCell(std::string written, double value, std::string_view unit);

/// The same with that many significant digits.
ReportCell numberCell(double value, int most, std::string_view unit);

/// The same, or an empty cell for a zero that means "not known".
ReportCell knownCell(double value, int most, std::string_view unit);

/// A share as programs read it, in %.
std::optional<double> inPercent(std::optional<double> share);

/// A column; with an empty heading it is covered by that of the column to its left.
struct ReportColumn {
    Text heading;
    bool number = false; ///< aligned to the right
    Text alone{};        ///< the heading where none covers another, if `heading` is empty
};

/// A row of values, or with a single cell the heading of the rows below it.
using ReportRow = std::vector<ReportCell>;

/// How a table is laid out: a list, designs side by side against targets, or a line for each.
enum class TableForm { list, comparison, overview };

/// A table that people read, with its words as patterns: command line and page only lay it out.
struct ReportTable {
    Text title;
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows;
    std::vector<Text> notes{};   ///< numbered by the cells
    std::vector<Text> remarks{}; ///< that no cell refers to
    TableForm form = TableForm::list;
};

/// A number of a table by what it is of and what it says.
struct TableItem {
    std::string item;
    std::string quantity;
    double value = 0.0;
    std::string unit;
};

/// The numbers of a table, row by row, each named by its row and its column.
std::vector<TableItem> itemsOf(const ReportTable &table);

/// The number of a note in the table, which gets the note if it has not got it yet; 0 for an empty
/// one.
std::size_t noteOf(ReportTable &table, const Text &note);

} // namespace cellgap
