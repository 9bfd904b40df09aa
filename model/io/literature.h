// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/report/table1.h"

#include <filesystem>

namespace cellgap {

/// The review's Table 1. Throws std::runtime_error when the file cannot be read.
StatusTable readStatusTable(const std::filesystem::path &dataDirectory);

/// The shipped template of a report's pages, and their style sheet.
struct ReportFiles {
    std::string html;
    std::string css;
};

/// Throws std::runtime_error when a file cannot be read.
ReportFiles readReportFiles(const std::filesystem::path &dataDirectory);

} // namespace cellgap
