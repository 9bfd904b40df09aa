// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/report.h"

#include "model/core/report/checklist.h"
#include "model/core/report/comparison.h"
#include "model/core/report/design_tables.h"
#include "model/core/report/input_tables.h"
#include "model/core/report/key_results.h"
#include "model/core/report/result_tables.h"
#include "model/core/report/target_rows.h"
#include "model/core/result/issue.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <span>
#include <utility>

namespace cellgap {

namespace {

constexpr std::size_t programmesInTitle = 4;
// Of what a page of the standard extent has room for:
constexpr std::size_t mostIssues = 6;
constexpr std::size_t rowsBelowResults = 30; ///< of its other tables
constexpr std::size_t fewestDifferences = 4;

Text titleOf(const std::vector<EvaluatedDesign> &designs, const std::vector<Programme> &programmes)
{
    std::vector<Text> names;
    for (const Programme &programme : programmes)
        names.push_back(verbatim(programme.shortName));
    Text targets = listed(names, "%1, %2");
    if (names.size() == 2)
        targets = phrase("%1 and %2", {names[0], names[1]});
    else if (names.size() > programmesInTitle)
        targets = phrase("%1 programmes of targets", {counted(names.size())});
    if (designs.size() == 1)
        return phrase("%1 against %2", {verbatim(designs.front().label), targets});
    return phrase("%1 designs against %2", {counted(designs.size()), targets});
}

/// Names the designs where the title does not, unless they have lines of their own, and says what
/// the design files do not.
Text subtitleOf(const ReportTask &task)
{
    const std::vector<EvaluatedDesign> &designs = task.designs;
    std::vector<Text> names;
    if (designs.size() > 1 && designs.size() <= designsSideBySide)
        for (const EvaluatedDesign &design : designs)
            names.push_back(verbatim(design.label));
    if (task.baseline)
        names.push_back(phrase("baseline: %1", {verbatim(task.baseline->label)}));
    for (const std::string &setting : task.settings)
        names.push_back(phrase("with %1", {verbatim(setting)}));
    return listed(names, "%1 · %2");
}

Text verdictOn(const Programme &programme, const std::vector<EvaluatedDesign> &designs)
{
    if (designs.size() == 1)
        return headline(programme, designs.front().result, useOf(designs.front()));
    const Text called = verbatim(programme.shortName);
    std::size_t reaching = 0;
    std::size_t assessed = 0;
    for (const EvaluatedDesign &design : designs) {
        const Tally sum = tally(programme, design.result, useOf(design));
        assessed += sum.assessed > 0 ? 1 : 0;
        reaching += sum.assessed > 0 && sum.met == sum.assessed ? 1 : 0;
    }
    if (assessed == 0)
        return phrase("No target of %1 can be assessed for these designs.", {called});
    if (reaching == 0)
        return phrase("None of the %1 designs meets all targets of %2 that are assessed for it.",
                      {counted(designs.size()), called});
    return phrase("%1 of %2 designs meet all targets of %3 that are assessed for them.",
                  {counted(reaching), counted(designs.size()), called});
}

ReportTable resultTable(const Result &result, const EvaluatedDesign *baseline)
{
    ReportTable table{
        .title = phrase("Results"),
        .columns = {{phrase("Metric")}, {.alone = phrase("Level")}, {phrase("Value"), true}}};
    if (baseline != nullptr) {
        table.columns.push_back({phrase("Baseline"), true});
        table.columns.push_back({phrase("Change"), true});
    }
    for (const Metric *metric : keyMetrics()) {
        const auto value = metric->value(result);
        if (!value)
            continue;
        ReportRow row;
        row.push_back({phrase(metric->name)});
        row.push_back({phrase(name(metric->level)), Mark::weak});
        row.push_back(resultCell(table, *metric, result));
        if (baseline != nullptr) {
            const auto before = metric->value(baseline->result);
            row.push_back(before ? metricCell(*metric, *before)
                                 : ReportCell{phrase("n/a"), Mark::weak});
            row.push_back(changeCell(value, before));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// How many inputs the design rests on, and how many of them are weakly known.
Text basisOf(const DesignSheet &sheet)
{
    const GroundsCount count = countGrounds(sheet);
    return phrase(
        "Of %1 inputs %2 are assumptions, %3 are fitted to a published figure, as the list "
        "of inputs marks, and %4 are given without a source; %5 are standard values of "
        "the program.",
        {counted(count.inputs), counted(count.assumed), counted(count.fitted),
         counted(count.unsourced), counted(count.standard)});
}

/// What the design is, under which conditions it was evaluated, and what is wrong with it.
ReportSection headOf(const EvaluatedDesign &design)
{
    const DesignSheet &sheet = *design.sheet;
    ReportSection section{.title = verbatim(design.label)};
    if (!sheet.description.empty())
        section.paragraphs.push_back(phrase(sheet.description));
    if (!sheet.source.empty())
        section.paragraphs.push_back(phrase("Source: %1", {verbatim(sheet.source)}));
    section.paragraphs.push_back(phrase("Conditions: %1.", {conditionsText(sheet, design.result)}));
    section.paragraphs.push_back(basisOf(sheet));
    for (const Issue &issue : design.issues)
        section.points.push_back(
            issue.remedy.empty() ? phrase("%1: %2", {phrase(name(issue.severity)), issue.message})
                                 : phrase("%1: %2 (%3)", {phrase(name(issue.severity)),
                                                          issue.message, issue.remedy}));
    return section;
}

/// Leaves out what a meeting has no time for, and says so.
void shorten(ReportTable &table, std::size_t most)
{
    if (table.rows.size() <= most)
        return;
    const auto isHeading = [](const ReportRow &row) { return row.size() == 1; };
    const auto first = table.rows.begin() + static_cast<std::ptrdiff_t>(most);
    const auto left = std::count_if(first, table.rows.end(), std::not_fn(isHeading));
    table.rows.erase(first, table.rows.end());
    while (!table.rows.empty() && isHeading(table.rows.back()))
        table.rows.pop_back();
    table.remarks.push_back(
        phrase("%1 more stand in the full report.", {counted(static_cast<std::size_t>(left))}));
}

/// One or two pages: results, what would close the gaps, where mass, volume and cost go, and the
/// inputs that a person sets first.
ReportSection pageOf(const EvaluatedDesign &design, const EvaluatedDesign *baseline,
                     const GapAnswers *answers)
{
    ReportSection section = headOf(design);
    if (section.points.size() > mostIssues) {
        section.points.resize(mostIssues);
        section.points.push_back(phrase("%1 more stand in the full report.",
                                        {counted(design.issues.size() - mostIssues)}));
    }
    if (design.result.feasible()) {
        section.tables.push_back(resultTable(design.result, baseline));
        if (answers != nullptr)
            section.tables.push_back(nearestTable(*answers));
        section.tables.push_back(breakdownTable(design.result));
    }
    ReportTable inputs = firstInputTable(*design.sheet);
    if (baseline != nullptr) { // has the room that is left
        std::size_t rows = inputs.rows.size();
        for (const ReportTable &table : section.tables)
            rows += &table == &section.tables.front() ? 0 : table.rows.size();
        section.tables.push_back(changeTable(*design.sheet, *baseline->sheet));
        shorten(section.tables.back(),
                std::max(fewestDifferences, rowsBelowResults - std::min(rows, rowsBelowResults)));
    }
    section.tables.push_back(std::move(inputs));
    return section;
}

ReportSection detailsOf(const EvaluatedDesign &design, const EvaluatedDesign *baseline)
{
    const DesignSheet &sheet = *design.sheet;
    const Result &result = design.result;
    ReportSection section = headOf(design);
    if (result.feasible()) {
        section.tables.push_back(resultTable(result, baseline));
        section.tables.push_back(waterfallTable(result));
        section.tables.push_back(breakdownTable(result));
        section.tables.push_back(billTable(sheet, result));
        section.tables.push_back(packTable(result));
        if (result.cost.plant) {
            section.tables.push_back(costTable(result));
            section.tables.push_back(stepTable(sheet.design, result));
        }
    }
    if (!sheet.published.empty())
        section.tables.push_back(publishedTable(sheet, result));
    if (baseline != nullptr)
        section.tables.push_back(changeTable(sheet, *baseline->sheet));
    if (result.feasible()) {
        section.tables.push_back(resultsTable(result));
        section.tables.push_back(checklistTable(sheet, result));
    }
    section.tables.push_back(inputTable(sheet));
    return section;
}

/// Every target with its conditions and its source.
ReportSection sourcesOf(const Programme &programme)
{
    ReportSection section{.title = phrase("Targets of %1", {verbatim(programme.name)})};
    if (!programme.source.empty())
        section.paragraphs.push_back(phrase("Source: %1", {verbatim(programme.source)}));
    if (!programme.notes.empty())
        section.paragraphs.push_back(verbatim(programme.notes));
    ReportTable table{.columns = {{phrase("Target")},
                                  {},
                                  {phrase("Wanted")},
                                  {phrase("Conditions")},
                                  {phrase("Source")}}};
    for (const Target &target : programme.targets) {
        ReportRow row;
        row.push_back({phrase(target.name)});
        row.push_back({phrase(target.level), Mark::weak});
        row.push_back({.text = wantedText(target), .value = target.value, .unit = target.unit});
        row.push_back({verbatim(target.conditions)});
        row.push_back({verbatim(target.source)});
        table.rows.push_back(std::move(row));
    }
    section.tables.push_back(std::move(table));
    return section;
}

ReportSection sourcesInBrief(const std::vector<Programme> &programmes)
{
    ReportSection section{.title = phrase("Sources of the targets")};
    for (const Programme &programme : programmes)
        section.paragraphs.push_back(
            programme.source.empty()
                ? verbatim(programme.name)
                : phrase("%1: %2", {verbatim(programme.name), verbatim(programme.source)}));
    return section;
}

/// All designs target by target, as many side by side as a page has room for.
ReportSection oneByOne(const std::vector<Programme> &programmes,
                       std::span<const EvaluatedDesign> designs, const EvaluatedDesign *baseline)
{
    ReportSection section{.title = phrase("Targets one by one")};
    for (const Programme &programme : programmes)
        for (std::size_t first = 0; first < designs.size(); first += designsSideBySide)
            section.tables.push_back(comparisonTable(
                programme,
                designs.subspan(first, std::min(designsSideBySide, designs.size() - first)),
                baseline));
    return section;
}

} // namespace

Report targetReport(const ReportTask &task)
{
    const std::vector<EvaluatedDesign> &designs = task.designs;
    Report report{.title = titleOf(designs, task.programmes), .subtitle = subtitleOf(task)};
    std::vector<EvaluatedDesign> compared = designs;
    const EvaluatedDesign *baseline = nullptr;
    if (task.baseline)
        baseline = &compared.emplace_back(*task.baseline);
    const bool sideBySide = compared.size() <= designsSideBySide;
    for (const Programme &programme : task.programmes) {
        report.programmes.push_back(verbatim(programme.name));
        report.verdict.push_back(verdictOn(programme, designs));
        report.comparison.push_back(sideBySide ? comparisonTable(programme, compared, baseline)
                                               : overviewTable(programme, compared, baseline));
    }
    report.shortfalls.title = designs.size() == 1 ? phrase("What holds the design back")
                                                  : phrase("What holds each design back");
    report.shortfalls.points = shortfallsOf(designs, task.programmes);
    report.measures = measuresFor(designs, task.programmes, task.literature);
    report.limits = phrase(
        "Energies, masses and volumes follow from the bill of materials. Power, charging, life and "
        "cost are estimates under the conditions given with each design; values with a note rest "
        "on what the note says. None of them replaces a measurement.");
    for (const EvaluatedDesign &design : compared)
        report.digests.push_back(design.digest);
    const bool isFull = task.extent == Extent::full;
    if (!sideBySide && task.extent != Extent::standard)
        report.details.push_back(oneByOne(task.programmes, compared, baseline));
    for (std::size_t i = 0; task.extent != Extent::brief && i < designs.size(); ++i) {
        const GapAnswers *answers = i < task.answers.size() ? task.answers[i].get() : nullptr;
        if (answers != nullptr) {
            if (isFull)
                std::ranges::move(gapSections(designs[i].label, *answers),
                                  std::back_inserter(report.details));
            report.answers.push_back(gapNumbers(designs[i].label, *answers));
        }
        report.details.push_back(isFull ? detailsOf(designs[i], baseline)
                                        : pageOf(designs[i], baseline, answers));
        if (designs[i].result.feasible())
            report.details.back().design = i;
    }
    if (isFull)
        for (const Programme &programme : task.programmes)
            report.details.push_back(sourcesOf(programme));
    else
        report.details.push_back(sourcesInBrief(task.programmes));
    return report;
}

} // namespace cellgap
