// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/io/table.h"

#include <string>
#include <vector>

namespace cellgap {

/// A table of a workbook and the name on its tab.
struct Sheet {
    std::string name;
    Table table; ///< for programs
};

/// An XLSX workbook: headings with their units, numbers as numbers with 16 digits, and an
/// empty field where there is none. Names of sheets are shortened and numbered until spreadsheets
/// take them. Throws std::runtime_error with the system's reason when it cannot be made.
std::string workbookOf(const std::vector<Sheet> &sheets);

} // namespace cellgap
