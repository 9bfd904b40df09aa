// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/report.h"

#include "model/core/issue.h"
#include "model/core/report/design_tables.h"
#include "model/core/report/key_results.h"
#include "model/core/report/target_rows.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <span>
#include <utility>

namespace cellgap {

namespace {

/// As many as a page has room for, side by side.
constexpr std::size_t designsInTable = 4;

/// What holds a design back most; the table has the rest.
constexpr std::size_t shortfallsNamed = 3;

Text number(std::size_t count)
{
    return digits(std::to_string(count));
}

/// The texts with a separator pattern "%1, %2" between them.
Text listed(const std::vector<Text> &texts, std::string_view between)
{
    Text all;
    for (const Text &text : texts)
        all = all.empty() ? text : phrase(between, {all, text});
    return all;
}

Text titleOf(const std::vector<ReportedDesign> &designs, const std::vector<Programme> &programmes)
{
    std::vector<Text> names;
    for (const Programme &programme : programmes)
        names.push_back(verbatim(programme.shortName));
    const Text targets =
        names.size() == 2 ? phrase("%1 and %2", {names[0], names[1]}) : listed(names, "%1, %2");
    if (designs.size() == 1)
        return phrase("%1 against %2", {verbatim(designs.front().label), targets});
    return phrase("%1 designs against %2", {number(designs.size()), targets});
}

Text subtitleOf(const std::vector<ReportedDesign> &designs)
{
    std::vector<Text> names;
    for (const ReportedDesign &design : designs)
        names.push_back(verbatim(design.label));
    return names.size() == 1 ? Text{} : listed(names, "%1 · %2");
}

Text verdictOn(const Programme &programme, const std::vector<ReportedDesign> &designs)
{
    if (designs.size() == 1)
        return headline(programme, *designs.front().result);
    const Text called = verbatim(programme.shortName);
    std::size_t reaching = 0;
    std::size_t assessed = 0;
    for (const ReportedDesign &design : designs) {
        const Tally sum = tally(programme, *design.result);
        assessed += sum.assessed > 0 ? 1 : 0;
        reaching += sum.assessed > 0 && sum.met == sum.assessed ? 1 : 0;
    }
    if (assessed == 0)
        return phrase("No target of %1 can be assessed for these designs.", {called});
    if (reaching == 0)
        return phrase("None of the %1 designs meets all targets of %2 that are assessed for it.",
                      {number(designs.size()), called});
    return phrase("%1 of %2 designs meet all targets of %3 that are assessed for them.",
                  {number(reaching), number(designs.size()), called});
}

Mark markOf(Status status)
{
    if (status == Status::notAssessed)
        return Mark::weak;
    return isGood(status) ? Mark::good : Mark::bad;
}

/// The note's number in the table; a text that is there already keeps its number.
std::size_t noteOf(ReportTable &table, const Text &note)
{
    if (note.empty())
        return 0;
    const auto found = std::ranges::find(table.notes, note);
    const auto index = static_cast<std::size_t>(found - table.notes.begin());
    if (found == table.notes.end())
        table.notes.push_back(note);
    return index + 1;
}

void addAssessment(ReportTable &table, ReportRow &row, const TargetRow &assessed)
{
    const Assessment &a = assessed.assessment;
    if (a.status == Status::notAssessed) {
        row.push_back({phrase("–"), Mark::weak});
        row.push_back({phrase("not assessed"), Mark::weak, noteOf(table, phrase(a.reason))});
        return;
    }
    row.push_back({.text = valueNumber(*assessed.target, a),
                   .note = noteOf(table, a.basis),
                   .value = a.value,
                   .unit = assessed.target->unit});
    const Text gap = gapWords(*assessed.target, a, GapForm::row);
    row.push_back({.text = phrase(isGood(a.status) ? "✓ %1" : "✗ %1",
                                  {gap.empty() ? phrase(name(a.status)) : gap}),
                   .mark = markOf(a.status),
                   .value = a.gap});
}

/// In which group a target is shown: not assessed only if it is so for every design.
TargetGroup shownIn(const Target &target, const std::vector<std::vector<TargetRow>> &columns)
{
    TargetGroup group = TargetGroup::notAssessed;
    for (const auto &rows : columns)
        for (const TargetRow &row : rows)
            if (row.target == &target)
                group = std::min(group, row.group);
    return group;
}

/// Names the targets that no design is assessed against, once for each reason.
void addNotAssessed(ReportTable &table, const std::vector<const TargetRow *> &rows)
{
    std::vector<std::pair<std::string, std::vector<Text>>> reasons;
    for (const TargetRow *row : rows) {
        const std::string &reason = row->assessment.reason;
        auto found =
            std::ranges::find(reasons, reason, &std::pair<std::string, std::vector<Text>>::first);
        if (found == reasons.end())
            found = reasons.insert(found, {reason, {}});
        found->second.push_back(
            phrase("%1 %2", {fullName(*row->target), wantedText(*row->target)}));
    }
    for (const auto &[reason, targets] : reasons)
        table.remarks.push_back(
            phrase("Not assessed, %1: %2.", {phrase(reason), listed(targets, "%1; %2")}));
}

ReportTable comparisonTable(const Programme &programme, std::span<const ReportedDesign> designs)
{
    ReportTable table{.title = verbatim(programme.name),
                      .columns = {{phrase("Target")}, {}, {phrase("Wanted")}}};
    std::vector<std::vector<TargetRow>> columns;
    for (const ReportedDesign &design : designs) {
        table.columns.push_back({verbatim(design.label), true});
        table.columns.push_back({});
        columns.push_back(targetRows(programme, *design.result));
    }
    std::vector<std::pair<TargetGroup, const Target *>> order;
    for (const Target &target : programme.targets)
        order.emplace_back(shownIn(target, columns), &target);
    std::ranges::stable_sort(order, {}, &std::pair<TargetGroup, const Target *>::first);
    // Headings are for groups, not for single rows.
    const auto alike = [](const auto &left, const auto &right) {
        return left.first == right.first && left.first != TargetGroup::notAssessed;
    };
    const bool grouped = std::ranges::adjacent_find(order, alike) != order.end();
    const TargetGroup *before = nullptr;
    std::vector<const TargetRow *> notAssessed;
    for (const auto &[group, target] : order) {
        if (group == TargetGroup::notAssessed) {
            notAssessed.push_back(&*std::ranges::find(columns.front(), target, &TargetRow::target));
            continue;
        }
        if (grouped && (before == nullptr || *before != group))
            table.rows.push_back({{phrase(name(group))}});
        before = &group;
        ReportRow row;
        row.push_back({phrase(target->name)});
        row.push_back({phrase(target->level), Mark::weak});
        row.push_back({.text = wantedText(*target),
                       .mark = Mark::weak,
                       .value = target->value,
                       .unit = target->unit});
        for (const auto &rows : columns)
            addAssessment(table, row, *std::ranges::find(rows, target, &TargetRow::target));
        table.rows.push_back(std::move(row));
    }
    addNotAssessed(table, notAssessed);
    return table;
}

/// The missed targets of a design that count for it, the furthest first.
std::vector<Text> missedTargets(const ReportedDesign &design,
                                const std::vector<Programme> &programmes)
{
    std::vector<TargetRow> missed;
    for (const Programme &programme : programmes)
        for (TargetRow &row : targetRows(programme, *design.result))
            if (row.assessment.status == Status::missed && row.group != TargetGroup::otherUse)
                missed.push_back(std::move(row));
    std::ranges::stable_sort(
        missed, {}, [](const TargetRow &row) { return row.assessment.reach.value_or(1.0); });
    std::vector<Text> texts;
    for (const TargetRow &row : missed) {
        Text text = phrase("%1 %2", {fullName(*row.target), gapWords(*row.target, row.assessment)});
        // Two programmes that want the same say it once, with the larger distance.
        const bool said = std::ranges::any_of(texts, [&](const Text &other) {
            return other.arguments.front() == text.arguments.front();
        });
        if (!said)
            texts.push_back(std::move(text));
    }
    return texts;
}

Text shortfallOf(const ReportedDesign &design, const std::vector<Programme> &programmes)
{
    const Text called = verbatim(design.label);
    if (!design.result->feasible())
        return phrase("%1: not feasible. %2",
                      {called, phrase(issues(*design.result).front().message)});
    std::vector<Text> missed = missedTargets(design, programmes);
    if (missed.empty())
        return phrase("%1: misses none of the assessed targets", {called});
    const std::size_t all = missed.size();
    missed.resize(std::min(all, shortfallsNamed));
    const Text named = listed(missed, "%1; %2");
    if (all == missed.size())
        return phrase("%1: %2", {called, named});
    return phrase("%1: %2; and %3 more", {called, named, number(all - missed.size())});
}

ReportCell metricCell(const Metric &metric, double value)
{
    return {.text = withUnitText(digits(numberText(metric, value)), metric.unit.text),
            .value = value,
            .unit = std::string(metric.unit.text)};
}

ReportTable resultTable(const Result &result)
{
    ReportTable table{.title = phrase("Results"),
                      .columns = {{phrase("Metric")}, {}, {phrase("Value"), true}}};
    for (const Metric *metric : keyMetrics()) {
        const auto value = metric->value(result);
        if (!value)
            continue;
        ReportRow row;
        row.push_back({phrase(metric->name)});
        row.push_back({phrase(name(metric->level)), Mark::weak});
        const Text basis = metric->basis != nullptr ? metric->basis(result) : Text{};
        row.push_back(metricCell(*metric, *value));
        row.back().note = noteOf(table, basis);
        table.rows.push_back(std::move(row));
    }
    return table;
}

ReportTable publishedTable(const DesignSheet &sheet, const Result &result)
{
    ReportTable table{.title = phrase("Published figures"),
                      .columns = {{phrase("Metric")},
                                  {},
                                  {phrase("Published"), true},
                                  {phrase("Computed"), true},
                                  {phrase("Difference"), true},
                                  {phrase("Source or reason")}}};
    for (const PublishedFigure &figure : sheet.published) {
        const Metric &metric = *findMetric(figure.metric);
        const auto value = metric.value(result);
        ReportRow row;
        row.push_back({phrase(metric.name)});
        row.push_back({phrase(name(metric.level)), Mark::weak});
        row.push_back(numberCell(figure.value, 4, metric.unit.text));
        row.push_back(value ? metricCell(metric, *value) : ReportCell{phrase("n/a")});
        row.push_back({value ? verbatim(gapText((*value - figure.value) / std::abs(figure.value)))
                             : phrase("–")});
        row.push_back({verbatim(figure.note.empty() ? figure.source : figure.note)});
        table.rows.push_back(std::move(row));
    }
    return table;
}

ReportSection detailsOf(const ReportedDesign &design)
{
    const DesignSheet &sheet = *design.sheet;
    const Result &result = *design.result;
    ReportSection section{.title = verbatim(design.label)};
    if (!sheet.description.empty())
        section.paragraphs.push_back(verbatim(sheet.description));
    if (!sheet.source.empty())
        section.paragraphs.push_back(phrase("Source: %1", {verbatim(sheet.source)}));
    section.paragraphs.push_back(
        phrase("Conditions: %1.", {listed(conditionTexts(sheet.design, result), "%1; %2")}));
    for (const Issue &issue : issues(result))
        section.points.push_back(
            issue.remedy.empty()
                ? phrase("%1: %2", {phrase(name(issue.severity)), phrase(issue.message)})
                : phrase("%1: %2 (%3)", {phrase(name(issue.severity)), phrase(issue.message),
                                         phrase(issue.remedy)}));
    if (result.feasible()) {
        section.tables.push_back(resultTable(result));
        section.tables.push_back(waterfallTable(result));
        section.tables.push_back(billTable(sheet, result));
        section.tables.push_back(packTable(result));
        if (result.cost.plant) {
            section.tables.push_back(costTable(result));
            section.tables.push_back(stepTable(sheet.design, result));
        }
    }
    if (!sheet.published.empty())
        section.tables.push_back(publishedTable(sheet, result));
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

} // namespace

Report targetReport(const std::vector<ReportedDesign> &designs,
                    const std::vector<Programme> &programmes)
{
    Report report{.title = titleOf(designs, programmes), .subtitle = subtitleOf(designs)};
    for (const Programme &programme : programmes) {
        report.programmes.push_back(verbatim(programme.name));
        report.verdict.push_back(verdictOn(programme, designs));
        for (std::size_t first = 0; first < designs.size(); first += designsInTable)
            report.comparison.push_back(comparisonTable(
                programme, std::span(designs).subspan(
                               first, std::min(designsInTable, designs.size() - first))));
    }
    report.shortfalls.title = designs.size() == 1 ? phrase("What holds the design back")
                                                  : phrase("What holds each design back");
    for (const ReportedDesign &design : designs) {
        report.digests.push_back(design.digest);
        report.shortfalls.points.push_back(shortfallOf(design, programmes));
    }
    report.limits = phrase(
        "Energies, masses and volumes follow from the bill of materials. Power, charging, life and "
        "cost are estimates under the conditions given with each design; values with a note rest "
        "on what the note says. None of them replaces a measurement.");
    for (const ReportedDesign &design : designs)
        report.details.push_back(detailsOf(design));
    for (const Programme &programme : programmes)
        report.details.push_back(sourcesOf(programme));
    return report;
}

} // namespace cellgap
