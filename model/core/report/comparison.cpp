// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/comparison.h"

#include "model/core/report/key_results.h"
#include "model/core/report/target_rows.h"
#include "model/core/result/issue.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace cellgap {

namespace {

/// What holds a design back most, of one and of several; the table has the rest.
constexpr std::size_t shortfallsOfOne = 6;
constexpr std::size_t shortfallsOfEach = 3;

constexpr int overviewDigits = 3;

Mark markOf(Status status)
{
    if (status == Status::notAssessed)
        return Mark::weak;
    return isGood(status) ? Mark::good : Mark::bad;
}

void addAssessment(ReportTable &table, ReportRow &row, const TargetRow &assessed)
{
    const Assessment &a = assessed.assessment;
    if (a.status == Status::notAssessed) {
        row.push_back({phrase("–"), Mark::weak});
        row.push_back({phrase("not assessed"), Mark::weak, noteOf(table, a.reason)});
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
                   .value = inPercent(a.gap),
                   .unit = std::string(unit::percent.text)});
}

ReportCell overviewCell(ReportTable &table, const TargetRow &assessed)
{
    const Assessment &a = assessed.assessment;
    if (a.status == Status::notAssessed)
        return {.text = phrase("–"), .mark = Mark::weak, .note = noteOf(table, a.reason)};
    return {.text = phrase(isGood(a.status) ? "✓ %1" : "✗ %1",
                           {valueNumber(*assessed.target, a, overviewDigits)}),
            .mark = markOf(a.status),
            .note = noteOf(table, a.basis),
            .value = a.value,
            .unit = assessed.target->unit};
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
    std::vector<std::pair<Text, std::vector<Text>>> reasons;
    for (const TargetRow *row : rows) {
        const Text &reason = row->assessment.reason;
        auto found = std::ranges::find(reasons, reason, &std::pair<Text, std::vector<Text>>::first);
        if (found == reasons.end())
            found = reasons.insert(found, {reason, {}});
        found->second.push_back(
            phrase("%1 %2", {fullName(*row->target), wantedText(*row->target)}));
    }
    for (const auto &[reason, targets] : reasons)
        table.remarks.push_back(
            phrase("Not assessed, %1: %2.", {reason, listed(targets, "%1; %2")}));
}

/// What a table calls the design.
Text calledIn(const EvaluatedDesign &design, const EvaluatedDesign *baseline)
{
    return &design == baseline ? phrase("Baseline: %1", {verbatim(design.label)})
                               : verbatim(design.label);
}

} // namespace

ReportTable comparisonTable(const Programme &programme, std::span<const EvaluatedDesign> designs,
                            const EvaluatedDesign *baseline)
{
    ReportTable table{
        .title = verbatim(programme.name),
        .columns = {{phrase("Target")}, {.alone = phrase("Level")}, {phrase("Wanted")}},
        .form = TableForm::comparison};
    std::vector<std::vector<TargetRow>> columns;
    for (const EvaluatedDesign &design : designs) {
        table.columns.push_back({calledIn(design, baseline), true});
        table.columns.push_back({.alone = phrase("Gap")});
        columns.push_back(targetRows(programme, design.result, useOf(design)));
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
                       .unit = target->unit,
                       .comparison = boundOf(*target)});
        for (const auto &rows : columns)
            addAssessment(table, row, *std::ranges::find(rows, target, &TargetRow::target));
        table.rows.push_back(std::move(row));
    }
    addNotAssessed(table, notAssessed);
    return table;
}

ReportTable overviewTable(const Programme &programme, std::span<const EvaluatedDesign> designs,
                          const EvaluatedDesign *baseline)
{
    ReportTable table{.title = verbatim(programme.name),
                      .columns = {{phrase("Design")}},
                      .form = TableForm::overview};
    std::vector<std::vector<TargetRow>> assessed;
    for (const EvaluatedDesign &design : designs)
        assessed.push_back(targetRows(programme, design.result, useOf(design)));
    std::vector<const Target *> shown;
    for (const Target &target : programme.targets)
        if (shownIn(target, assessed) < TargetGroup::otherUse)
            shown.push_back(&target);
    for (const Target *target : shown)
        table.columns.push_back({phrase("%1, %2 %3", {phrase(target->name), phrase(target->level),
                                                      wantedText(*target)}),
                                 true});
    std::vector<std::string_view> families;
    for (const EvaluatedDesign &design : designs)
        if (std::ranges::find(families, familyOf(design.design())) == families.end())
            families.push_back(familyOf(design.design()));
    for (const std::string_view family : families) {
        table.rows.push_back({{phrase(family)}});
        for (std::size_t i = 0; i < designs.size(); ++i) {
            if (familyOf(designs[i].design()) != family)
                continue;
            ReportRow row{{calledIn(designs[i], baseline)}};
            for (const Target *target : shown)
                row.push_back(overviewCell(
                    table, *std::ranges::find(assessed[i], target, &TargetRow::target)));
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

namespace {

/// The missed targets of a design that count for it, the furthest first.
std::vector<TargetRow> missedTargets(const EvaluatedDesign &design,
                                     const std::vector<Programme> &programmes)
{
    std::vector<TargetRow> missed;
    for (const Programme &programme : programmes)
        for (TargetRow &row : targetRows(programme, design.result, useOf(design)))
            if (row.assessment.status == Status::missed && row.group != TargetGroup::otherUse)
                missed.push_back(std::move(row));
    std::ranges::stable_sort(
        missed, {}, [](const TargetRow &row) { return row.assessment.reach.value_or(1.0); });
    return missed;
}

/// The missed targets in words, of which two programmes that want the same say one, with the larger
/// distance.
std::vector<Text> missedTexts(const EvaluatedDesign &design,
                              const std::vector<Programme> &programmes)
{
    const std::vector<TargetRow> missed = missedTargets(design, programmes);
    std::vector<Text> texts;
    for (const TargetRow &row : missed) {
        Text text = phrase("%1 %2", {fullName(*row.target), gapWords(*row.target, row.assessment)});
        const bool said = std::ranges::any_of(texts, [&](const Text &other) {
            return other.arguments.front() == text.arguments.front();
        });
        if (!said)
            texts.push_back(std::move(text));
    }
    return texts;
}

Text whyInfeasible(const EvaluatedDesign &design)
{
    return phrase("Not feasible: %1", {issues(design.result, design.design()).front().message});
}

/// The first of the texts, and how many are left out.
std::vector<Text> shortened(std::vector<Text> texts, std::size_t most)
{
    const std::size_t all = texts.size();
    if (all <= most)
        return texts;
    texts.resize(most);
    texts.push_back(phrase("and %1 more", {counted(all - most)}));
    return texts;
}

} // namespace

std::vector<Text> shortfallsOf(std::span<const EvaluatedDesign> designs,
                               const std::vector<Programme> &programmes)
{
    std::vector<Text> lines;
    for (const EvaluatedDesign &design : designs) {
        const bool feasible = design.result.feasible();
        const std::vector<Text> missed =
            feasible ? missedTexts(design, programmes) : std::vector{whyInfeasible(design)};
        if (designs.size() == 1)
            return missed.empty() ? std::vector{phrase("Misses none of the assessed targets.")}
                                  : shortened(missed, shortfallsOfOne);
        lines.push_back(phrase(
            "%1: %2", {verbatim(design.label),
                       missed.empty() ? phrase("misses none of the assessed targets")
                                      : listed(shortened(missed, shortfallsOfEach), "%1; %2")}));
    }
    return lines;
}

ReportSection measuresFor(std::span<const EvaluatedDesign> designs,
                          const std::vector<Programme> &programmes, const Literature &literature)
{
    ReportSection section{.title = phrase("Measures that the literature names")};
    using Family = std::pair<std::string, std::vector<Text>>;
    std::vector<Family> families;
    std::set<std::pair<std::string, std::string>> missed; // family and metric
    for (const EvaluatedDesign &design : designs)
        for (const TargetRow &row : missedTargets(design, programmes))
            missed.emplace(familyOf(design.design()), row.target->metric);
    for (const Measure &measure : literature.measures) {
        const Metric *metric = findMetric(measure.metric);
        if (metric == nullptr || !missed.contains({measure.family, measure.metric}))
            continue;
        if (designs.size() == 1) {
            section.points.push_back(
                phrase("%1: %2", {phrase(metric->name), phrase(measure.measures)}));
            continue;
        }
        // Several designs leave room for a line each family, which says nothing twice.
        auto family = std::ranges::find(families, measure.family, &Family::first);
        if (family == families.end())
            family = families.insert(families.end(), {measure.family, {}});
        const Text named = phrase(measure.measures);
        if (std::ranges::find(family->second, named) == family->second.end())
            family->second.push_back(named);
    }
    for (const Family &family : families)
        section.points.push_back(
            phrase("%1: %2", {phrase(family.first), listed(family.second, "%1; %2")}));
    if (!section.points.empty())
        section.paragraphs.push_back(verbatim(literature.source));
    return section;
}

} // namespace cellgap
