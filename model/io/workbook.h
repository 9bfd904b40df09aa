// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/report/report_table.h"

#include <string>

namespace cellgap {

/// Writes the table in English as an XLSX workbook of one sheet with that name: headings with their
/// units, numbers as numbers with all their digits, and an empty field where there is none. False
/// when the file cannot be written.
bool writeWorkbook(const std::string &file, const std::string &sheet, const ReportTable &table);

} // namespace cellgap
