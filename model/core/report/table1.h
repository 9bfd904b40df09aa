// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/report/report.h"

#include <string>
#include <vector>

/// A review's matrix of technologies against targets: what the literature reports for each, and
/// what the shipped design of the technology comes to.
namespace cellgap {

/// What the literature says about one quantity of a technology.
struct StatusRow {
    std::string metric;
    std::string literature; ///< as it is printed, with its unit
    std::string limits{};   ///< what holds the quantity back
    std::string measures{}; ///< what would help
};

struct StatusColumn {
    std::string technology;
    std::string family; ///< as familyOf() says it
    std::string generation;
    std::string readiness; ///< technology readiness level
    std::string design;    ///< id of the shipped design that stands for it
    std::vector<StatusRow> rows;
};

struct StatusTable {
    std::string source;
    std::string programme; ///< id of the programme that it is held against
    std::vector<StatusColumn> columns;
};

/// Target, literature and computed value of each quantity of a technology; its remarks name limits
/// and measures.
ReportTable statusTable(const StatusColumn &column, const Programme &programme,
                        const ReportedDesign &design);

/// The measures that the literature names, for reports.
Literature measuresOf(const StatusTable &table);

} // namespace cellgap
