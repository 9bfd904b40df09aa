// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/report/report.h"

#include <filesystem>

namespace cellgap {

/// What the shipped literature table names against the limits of each family of cells. Throws
/// std::runtime_error when the file cannot be read.
Literature readLiterature(const std::filesystem::path &dataDirectory);

/// The shipped template of a report's pages, and their style sheet.
struct ReportFiles {
    std::string html;
    std::string css;
};

/// Throws std::runtime_error when a file cannot be read.
ReportFiles readReportFiles(const std::filesystem::path &dataDirectory);

} // namespace cellgap
