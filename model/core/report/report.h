// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/target.h"
#include "model/core/design_sheet.h"
#include "model/core/report/report_table.h"

#include <string>
#include <vector>

namespace cellgap {

/// One design that a report is about. What it points to outlives the making of the report.
struct ReportedDesign {
    std::string label;
    std::string digest; ///< of the design file, so that a printed number can be reproduced
    const DesignSheet *sheet = nullptr;
    const Result *result = nullptr;
};

/// A heading with what stands below it, in this order.
struct ReportSection {
    Text title;
    std::vector<Text> paragraphs{};
    std::vector<Text> points{};
    std::vector<ReportTable> tables{};
};

/// A target-comparison report: the first page, which stands alone, then every design in detail.
/// It holds words and numbers only; pictures are drawn by who lays the page out.
struct Report {
    Text title;
    Text subtitle{};                    ///< names the designs, if they are several
    std::vector<Text> programmes;       ///< with their sources
    std::vector<std::string> digests{}; ///< of the design files
    std::vector<Text> verdict{};
    std::vector<ReportTable> comparison{}; ///< at most four designs side by side in each
    ReportSection shortfalls{};            ///< what holds each design back
    ReportSection measures{};              ///< that the literature names for cells of this kind
    Text limits{};                         ///< for what the numbers can be used
    std::vector<ReportSection> details{};
};

/// Compares the designs, at least one, with the programmes, at least one.
Report targetReport(const std::vector<ReportedDesign> &designs,
                    const std::vector<Programme> &programmes);

} // namespace cellgap
