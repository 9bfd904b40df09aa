// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cellgap {

/// What a cell of a table means, for colour on a terminal.
enum class Emphasis { none, good, bad, weak };

struct TableCell {
    std::string text;
    Emphasis emphasis = Emphasis::none;
    std::optional<double> value{}; ///< what the text says, unrounded, for programs
};

/// A table for people or for other programs.
struct Table {
    struct Column {
        std::string heading;
        bool number = false;       ///< aligned to the right
        std::string forPrograms{}; ///< heading with the unit of the values, where it is another
    };

    std::string title;
    std::vector<Column> columns;
    std::vector<std::vector<TableCell>> rows;
};

/// Columns that a text takes up on a terminal, one per code point.
std::size_t displayWidth(std::string_view text);

/// Breaks a text at spaces into lines of at most that width.
std::vector<std::string> wrapped(const std::string &text, std::size_t width);

/// The table with aligned columns, at most `width` wide: the widest text columns wrap.
std::string textTable(const Table &table, std::size_t width, bool colour);

std::string markdownTable(const Table &table);

/// The heading of a column for programs.
const std::string &plainHeading(const Table::Column &column);

/// What programs read: the number alone, empty for what is not available.
std::string plainText(const TableCell &cell);

/// How CSV is spelt: as RFC 4180 has it, or as spreadsheets read it where numbers have a comma.
struct CsvSpelling {
    char separator = ',';
    char point = '.';
    bool marked = false; ///< begins with a byte order mark, by which Excel knows UTF-8
};

/// CSV with a heading row: numbers alone and unrounded, units in the headings.
std::string csvTable(const Table &table, const CsvSpelling &spelling = {});

/// A list of objects keyed by the headings: numbers as numbers, null for what is
/// empty.
std::string jsonTable(const Table &table);

/// A heading row and lines with tabs between the fields, as spreadsheets paste them; tabs and line
/// breaks in a field become spaces.
std::string tabbedTable(const Table &table);

} // namespace cellgap
