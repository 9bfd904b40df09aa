// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/report/report.h"
#include "model/core/result/metric.h"

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
    std::string programme;              ///< id of the programme that it is held against
    std::vector<std::string> metrics{}; ///< the quantities, in the order of the lines
    std::vector<StatusColumn> columns;
};

/// One quantity of one technology: literature and computed value against the target.
struct StatusEntry {
    const StatusRow *row = nullptr; ///< of the literature, or null where it says nothing
    const Metric *metric = nullptr;
    const Target *target = nullptr; ///< null where the programme has none
    std::optional<double> value{};  ///< computed, in the metric's unit
    Assessment assessment{};
};

/// What the quantity is called: as in the programme, or as the metric.
Text nameOf(const StatusEntry &entry);

/// A technology's quantities, in the order of the table's metrics; a design that is not assessed in
/// one has no value there.
std::vector<StatusEntry> statusOf(const StatusTable &table, const StatusColumn &column,
                                  const Programme &programme, const Result &result);

/// Target, literature and computed value of each quantity of a technology; its remarks name limits
/// and measures.
ReportTable statusTable(const StatusTable &table, const StatusColumn &column,
                        const Programme &programme, const EvaluatedDesign &design);

/// The measures that the literature names, for reports.
Literature measuresOf(const StatusTable &table);

} // namespace cellgap
