// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/target.h"
#include "model/core/report/gap_answers.h"
#include "model/core/report/gap_sections.h"
#include "model/core/report/report_section.h"
#include "model/core/result/evaluated_design.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace cellgap {

/// What a publication names against the limits of a family of cells, to reach a target.
struct Measure {
    std::string family; ///< as familyOf() says it
    std::string metric;
    std::string measures;
};

struct Literature {
    std::string source;
    std::vector<Measure> measures{};
};

/// How much a report says: the first page with the targets one by one; with it one or two pages a
/// design, and sources in brief; or every input, cost and lever.
enum class Extent { brief, standard, full };

/// What a report is asked for. The programmes outlive the making of the report.
struct ReportTask {
    std::vector<EvaluatedDesign> designs;      ///< at least one
    const std::vector<Programme> &programmes;  ///< at least one
    std::optional<EvaluatedDesign> baseline{}; ///< with which the designs are compared too
    std::vector<std::string> settings{};       ///< "key=value" that override all design files
    Literature literature{};
    /// What closes the gaps of each design, in their order; null for those of which it is not told.
    std::vector<std::shared_ptr<const GapAnswers>> answers{};
    Extent extent = Extent::standard;
};

/// A target-comparison report: the first page, which stands alone, then every design in detail.
/// It holds words and numbers only; pictures are drawn by who lays the page out.
struct Report {
    Text title;
    Text subtitle{};                    ///< what the title leaves out: designs, baseline, settings
    std::vector<Text> programmes;       ///< with their sources
    std::vector<std::string> digests{}; ///< of the design files
    std::vector<Text> verdict{};
    std::vector<ReportTable> comparison{}; ///< one for each programme
    ReportSection shortfalls{};            ///< what holds each design back
    ReportSection measures{};              ///< that the literature names for cells of this kind
    Text limits{};                         ///< for what the numbers can be used
    std::vector<ReportSection> details{};
    std::vector<GapNumbers> answers{}; ///< of the sections that say what would close a gap
};

/// At most that many designs stand side by side; more have a line each on the first page.
constexpr std::size_t designsSideBySide = 4;

/// Compares the designs with the targets of the programmes. The report keeps nothing of the task.
Report targetReport(const ReportTask &task);

} // namespace cellgap
