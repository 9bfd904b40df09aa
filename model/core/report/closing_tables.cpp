// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/closing_tables.h"

#include "model/core/base/number_text.h"
#include "model/core/report/input_tables.h"
#include "model/core/report/lever_text.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace cellgap {

namespace {

Text namesOf(const std::vector<const Target *> &targets)
{
    std::vector<Text> names;
    for (const Target *target : targets)
        names.push_back(fullName(*target));
    return listed(names, "%1, %2");
}

/// "pack cost (250 EUR/kWh at best)", the first few.
Text bestTexts(const std::vector<BestAlone> &unreachable)
{
    std::vector<Text> texts;
    for (const BestAlone &one : unreachable)
        texts.push_back(phrase("%1 (at best %2)",
                               {fullName(*one.target), standingText(*one.target, one.best)}));
    return listed(texts, "%1, %2");
}

bool isMetAll(const std::vector<Standing> &standings)
{
    for (const Standing &standing : standings)
        if (!isGood(standing.status))
            return false;
    return true;
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

Text dropText(const Closing &closing)
{
    std::vector<Text> ways;
    constexpr std::size_t most = 3;
    for (const auto &drop : closing.drops)
        if (!drop.empty() && ways.size() < most)
            ways.push_back(namesOf(drop));
    if (ways.empty())
        return phrase("All others can be met together.");
    return phrase("All others can be met together without %1.", {listed(ways, "%1, or %2")});
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
        texts.push_back(phrase("No target can be assessed."));
    else if (closing.possible && isMetAll(closing.now))
        texts.push_back(phrase("All %1 targets are met as it is.", {count}));
    else if (closing.possible)
        texts.push_back(phrase("All %1 targets can be met together.", {count}));
    else
        texts.push_back(
            phrase("No change within the bounds meets all %1 targets together.", {count}));
    if (!closing.unreachable.empty())
        texts.push_back(phrase("Out of reach even alone: %1.", {bestTexts(closing.unreachable)}));
    if (closing.rest)
        texts.push_back(dropText(closing));
    if (!closing.declared.empty())
        texts.push_back(
            phrase("Declared, and changed by no design: %1.", {namesOf(closing.declared)}));
    for (const Issue &warning : proposalOf(closing).warnings)
        texts.push_back(phrase("Warning on the proposal: %1.", {warning.message}));
    return texts;
}

Text closingAnswer(const Closing &closing)
{
    if (closing.targets.empty() || (closing.possible && isMetAll(closing.now)))
        return {};
    const Text count = counted(closing.targets.size());
    if (closing.possible)
        return phrase("All %1 together: with %2 inputs changed.",
                      {count, counted(closing.change.moves.size())});
    if (!closing.unreachable.empty())
        return phrase("All %1 together: not within the usual ranges; out of reach: %2.",
                      {count, bestTexts(closing.unreachable)});
    return phrase("All %1 together: not within the usual ranges, but without %2.",
                  {count, namesOf(closing.drops.front())});
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

ReportTable closingList(std::span<const ProgrammeClosing> programmes)
{
    ReportTable table{.columns = {{phrase("Programme")},
                                  {phrase("Possible")},
                                  {phrase("Kind")},
                                  {phrase("Item")},
                                  {phrase("Unit")},
                                  {phrase("Now"), true},
                                  {phrase("Then"), true},
                                  {phrase("Wanted"), true},
                                  {phrase("State")}}};
    const auto exact = [](std::optional<double> number) {
        return number ? ReportCell{.text = shortDigits(*number, 12), .value = number}
                      : ReportCell{};
    };
    for (const auto &[programme, closing] : programmes) {
        const JointChange &change = proposalOf(closing);
        const Text possible = phrase(closing.possible ? "yes" : "no");
        for (const JointMove &move : change.moves)
            table.rows.push_back({{verbatim(programme->id)},
                                  {possible},
                                  {phrase("input")},
                                  {verbatim(move.input->key)},
                                  {verbatim(move.input->access.unit.text)},
                                  exact(move.from),
                                  exact(move.to),
                                  {},
                                  {}});
        const auto addTarget = [&](const Target &target, std::optional<double> now,
                                   std::optional<double> then, std::string_view state) {
            table.rows.push_back({{verbatim(programme->id)},
                                  {possible},
                                  {phrase("target")},
                                  {fullName(target)},
                                  {verbatim(target.unit)},
                                  exact(now),
                                  exact(then),
                                  exact(target.value),
                                  {phrase(state)}});
        };
        for (std::size_t i = 0; i < closing.targets.size(); ++i) {
            const Target *target = closing.targets[i];
            const Standing &then = change.standings[i];
            const bool alone = std::ranges::find(closing.unreachable, target, &BestAlone::target) !=
                               closing.unreachable.end();
            addTarget(*target, closing.now[i].value, then.value,
                      isGood(then.status) ? "met"
                      : alone             ? "out of reach"
                                          : "missed");
        }
        for (const Target *target : closing.declared)
            addTarget(*target, std::nullopt, std::nullopt, "declared");
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
        table.rows.push_back({{fullName(target)},
                              {wantedText(target)},
                              standingCell(target, closing.now[i]),
                              standingCell(target, then),
                              {met ? phrase("met") : gapWords(target, Assessment{then}),
                               met ? Mark::good : Mark::bad}});
    }
    return table;
}

} // namespace cellgap
