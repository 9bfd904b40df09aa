// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "model/io/table.h"

#include <string>
#include <string_view>
#include <vector>

namespace cellgap {

struct TableLayout;

/// A format that tables are printed in, or written in where a file ends so.
struct TableFormat {
    std::string_view word; ///< of --format
    std::string_view ending;
    std::string_view name;
    bool forPeople = false; ///< rounded, with notes; programs get numbers alone
    bool several = false;   ///< several tables can follow each other
    /// Prints a table, or adds it to a workbook.
    void (*put)(Session &, const Table &, const TableLayout &) = nullptr;
};

const std::vector<TableFormat> &tableFormats();

/// How tables are printed, and where to.
struct TableLayout {
    const TableFormat *format = &tableFormats().front();
    CsvSpelling csv{};
    std::string file{}; ///< none to print

    bool forPeople() const { return format->forPeople; }
    bool is(std::string_view word) const { return format->word == word; }
};

/// Prints what the command prints where the layout has it.
Exit printed(Session &session, const TableLayout &layout, const std::function<Exit()> &print);

} // namespace cellgap
