// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/closing_tables.h"

#include "model/core/base/number_text.h"
#include "model/core/physics/evaluate.h"
#include "model/core/report/input_tables.h"
#include "model/core/report/lever_text.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace cellgap {

namespace {

/// "pack cost (250 EUR/kWh at best)", the first few.
Text bestTexts(const std::vector<BestAlone> &unreachable)
{
    std::vector<Text> texts;
    for (const BestAlone &one : unreachable)
        texts.push_back(phrase("%1 (best found %2)",
                               {fullName(*one.target), standingText(*one.target, one.best)}));
    return listed(texts, "%1, %2");
}

/// Targets that are missed with the proposal by more than now.
std::vector<const Target *> furtherOff(const Closing &closing)
{
    std::vector<const Target *> found;
    for (std::size_t i = 0; i < closing.targets.size(); ++i) {
        const Standing &now = closing.now[i];
        const Standing &then = proposalOf(closing).standings[i];
        if (!isGood(then.status) && now.gap && then.gap && *then.gap < *now.gap - 1e-3)
            found.push_back(closing.targets[i]);
    }
    return found;
}

std::vector<const Target *> notAssessedThen(const Closing &closing)
{
    std::vector<const Target *> found;
    for (std::size_t i = 0; i < closing.targets.size(); ++i)
        if (proposalOf(closing).standings[i].status == Status::notAssessed)
            found.push_back(closing.targets[i]);
    return found;
}

Text gapThen(const Target &target, const Standing &then)
{
    if (then.status == Status::notAssessed)
        return phrase("not assessed");
    return isGood(then.status) ? phrase("met") : gapWords(target, Assessment{then});
}

/// The first by name.
Text unreachableText(const std::vector<BestAlone> &unreachable)
{
    const Text first = fullName(*unreachable.front().target);
    if (unreachable.size() == 1)
        return first;
    return phrase("%1 (and %2 more)", {first, counted(unreachable.size() - 1)});
}

bool isMetAll(const std::vector<Standing> &standings)
{
    return std::ranges::all_of(standings, isGood, &Standing::status);
}

ReportCell standingCell(const Target &target, const Standing &standing)
{
    if (standing.status == Status::notAssessed)
        return {phrase("not assessed"), Mark::bad};
    return {.text = standingText(target, standing),
            .mark = isGood(standing.status) ? Mark::good : Mark::bad,
            .value = standing.value,
            .unit = target.unit};
}

/// "pack cost, or cell cycle life and pack calendar life": the first ways.
Text waysText(const std::vector<std::vector<const Target *>> &drops)
{
    constexpr std::size_t most = 3;
    std::vector<Text> ways;
    for (const auto &drop : drops) {
        std::vector<Text> names;
        for (const Target *target : drop)
            names.push_back(fullName(*target));
        if (ways.size() < most)
            ways.push_back(listed(names, "%1 and %2"));
    }
    return listed(ways, "%1, or %2");
}

Text dropText(const Closing &closing)
{
    if (closing.drops.front().empty())
        return phrase("The others can be met together.");
    if (closing.drops.size() == 1)
        return phrase("The others can be met together if %1 is given up.",
                      {waysText(closing.drops)});
    return phrase("The others can be met together if one of these is given up: %1. Here it is the "
                  "first.",
                  {waysText(closing.drops)});
}

const BestAlone *unreachable(const Closing &closing, const Target &target)
{
    const auto found = std::ranges::find(closing.unreachable, &target, &BestAlone::target);
    return found == closing.unreachable.end() ? nullptr : &*found;
}

bool isGivenUp(const Closing &closing, const Target &target)
{
    return !closing.drops.empty() &&
           std::ranges::find(closing.drops.front(), &target) != closing.drops.front().end();
}

/// What becomes of a target with the proposal.
std::string_view stateThen(const Closing &closing, std::size_t target)
{
    if (isGood(proposalOf(closing).standings[target].status))
        return "met";
    if (unreachable(closing, *closing.targets[target]) != nullptr)
        return "out of reach";
    return isGivenUp(closing, *closing.targets[target]) ? "given up" : "missed";
}

} // namespace

const JointChange &proposalOf(const Closing &closing)
{
    return closing.rest ? *closing.rest : closing.change;
}

std::vector<Text> closingTexts(const Closing &closing)
{
    std::vector<Text> texts;
    const Text count = counted(closing.targets.size());
    if (closing.targets.empty())
        texts.push_back(phrase("There is no target that a design changes."));
    else if (closing.possible && isMetAll(closing.now))
        texts.push_back(phrase("All targets that a design changes are met already (%1).", {count}));
    else if (closing.possible)
        texts.push_back(
            phrase("All targets that a design changes can be met together (%1).", {count}));
    else
        texts.push_back(
            phrase("No change was found that meets all targets together (%1).", {count}));
    if (!closing.unreachable.empty())
        texts.push_back(phrase("Out of reach even alone: %1.", {bestTexts(closing.unreachable)}));
    if (closing.rest)
        texts.push_back(dropText(closing));
    else if (!closing.possible)
        texts.push_back(
            closing.change.moves.empty()
                ? phrase("Nothing within the bounds leaves the targets less missed.")
                : phrase("Proposed is what leaves the targets together least missed, by "
                         "the squares of the logarithms of what is reached of each."));
    if (const auto further = furtherOff(closing); !further.empty())
        texts.push_back(phrase("Further off with the proposal: %1.", {namesText(further)}));
    if (const auto lost = notAssessedThen(closing); !lost.empty())
        texts.push_back(phrase("No longer assessed with the proposal: %1.", {namesText(lost)}));
    if (!closing.declared.empty())
        texts.push_back(
            phrase("Declared, and changed by no design: %1.", {namesText(closing.declared)}));
    for (const Issue &warning : proposalOf(closing).warnings)
        texts.push_back(phrase("Warning on the proposal: %1.", {warning.message}));
    return texts;
}

Text closingAnswer(const Closing &closing)
{
    if (closing.targets.empty() || (closing.possible && isMetAll(closing.now)))
        return {};
    if (closing.possible)
        return closing.change.moves.size() == 1 ? phrase("All targets together: by one input.")
                                                : phrase("All targets together: by %1 inputs.",
                                                         {counted(closing.change.moves.size())});
    if (!closing.unreachable.empty())
        return phrase("All targets together: not within the usual ranges, for %1 is out of reach.",
                      {unreachableText(closing.unreachable)});
    if (closing.drops.empty())
        return phrase("All targets together: not found within the usual ranges.");
    return phrase("All targets together: not within the usual ranges, but without %1.",
                  {waysText({closing.drops.front()})});
}

ReportTable moveTable(const JointChange &change)
{
    ReportTable table{.title = phrase("Change"),
                      .columns = {{phrase("Input")},
                                  {phrase("Now"), true},
                                  {phrase("Proposed"), true},
                                  {phrase("Share of the usual range"), true}}};
    for (const JointMove &move : change.moves) {
        const std::string_view unit = move.input->access.unit.text;
        table.rows.push_back({{nameInSection(*move.input)},
                              numberCell(move.from, 4, unit),
                              numberCell(move.to, 4, unit),
                              {.text = withUnitText(percentDigits(std::abs(move.share)), "%"),
                               .value = 100.0 * std::abs(move.share),
                               .unit = "%"}});
    }
    return table;
}

void shareBest(std::span<ProgrammeClosing> closings)
{
    std::vector<Result> found;
    for (const ProgrammeClosing &one : closings) {
        found.push_back(evaluate(proposalOf(one.closing).design));
        for (const BestAlone &alone : one.closing.unreachable)
            found.push_back(evaluate(alone.design));
    }
    for (ProgrammeClosing &one : closings)
        for (BestAlone &alone : one.closing.unreachable) {
            const TargetScale scale(*alone.target);
            for (const Result &result : found) {
                const Standing standing = scale.standing(result);
                if (standing.gap && (!alone.best.gap || *standing.gap > *alone.best.gap))
                    alone.best = standing;
            }
        }
    // What another programme's proposal meets is in reach: here it is given up.
    for (ProgrammeClosing &one : closings)
        std::erase_if(one.closing.unreachable, [&one](const BestAlone &alone) {
            const bool isReached = isGood(alone.best.status);
            for (auto &drop : one.closing.drops)
                if (isReached)
                    drop.push_back(alone.target);
            return isReached;
        });
}

ReportTable closingList(std::span<const ProgrammeClosing> programmes)
{
    // In the order of the columns.
    enum : std::size_t {
        programme,
        possible,
        kind,
        item,
        unit,
        now,
        then,
        wanted,
        bestAlone,
        share,
        state
    };
    ReportTable table{.columns = {{phrase("Programme")},
                                  {phrase("Possible")},
                                  {phrase("Kind")},
                                  {phrase("Item")},
                                  {phrase("Unit")},
                                  {phrase("Now"), true},
                                  {phrase("Then"), true},
                                  {phrase("Wanted"), true},
                                  {phrase("Best alone"), true},
                                  {verbatim("Share [%]"), true}, // whatever the rows are
                                  {phrase("State")}}};
    const auto exact = [](std::optional<double> number) {
        return number ? ReportCell{.text = shortDigits(*number, 12), .value = number}
                      : ReportCell{};
    };
    for (const ProgrammeClosing &one : programmes) {
        const Closing &closing = one.closing;
        const JointChange &change = proposalOf(closing);
        const auto addRow = [&](std::string_view of, Text named, std::string_view in) {
            ReportRow row(table.columns.size());
            row[programme] = {verbatim(one.programme->id)};
            row[possible] = {phrase(closing.possible ? "yes" : "no")};
            row[kind] = {phrase(of)};
            row[item] = {std::move(named)};
            row[unit] = {verbatim(in)};
            return &table.rows.emplace_back(std::move(row));
        };
        for (const JointMove &move : change.moves) {
            ReportRow &row =
                *addRow("input", verbatim(move.input->key), move.input->access.unit.text);
            row[now] = exact(move.from);
            row[then] = exact(move.to);
            row[share] = exact(100.0 * move.share);
        }
        for (std::size_t i = 0; i < closing.targets.size(); ++i) {
            const Target &target = *closing.targets[i];
            ReportRow &row = *addRow("target", fullName(target), target.unit);
            row[now] = exact(closing.now[i].value);
            row[then] = exact(change.standings[i].value);
            row[wanted] = exact(target.value);
            if (const BestAlone *alone = unreachable(closing, target))
                row[bestAlone] = exact(alone->best.value);
            row[state] = {phrase(stateThen(closing, i))};
        }
        for (const Target *target : closing.declared) {
            ReportRow &row = *addRow("target", fullName(*target), target->unit);
            row[wanted] = exact(target->value);
            row[state] = {phrase("declared")};
        }
        for (const Issue &warning : change.warnings)
            addRow("warning", warning.message, {});
    }
    return table;
}

ReportTable beforeAfterTable(const Closing &closing, const JointChange &change)
{
    ReportTable table{.title = phrase("Targets"),
                      .columns = {{phrase("Target")},
                                  {phrase("Wanted"), true},
                                  {phrase("Now"), true},
                                  {phrase("Then"), true},
                                  {phrase("Gap then")}}};
    for (std::size_t i = 0; i < closing.targets.size(); ++i) {
        const Target &target = *closing.targets[i];
        const Standing &then = change.standings[i];
        const bool met = isGood(then.status);
        table.rows.push_back(
            {{fullName(target)},
             {.text = wantedText(target), .value = target.value, .unit = target.unit},
             standingCell(target, closing.now[i]),
             standingCell(target, then),
             {gapThen(target, then), met ? Mark::good : Mark::bad}});
    }
    return table;
}

} // namespace cellgap
