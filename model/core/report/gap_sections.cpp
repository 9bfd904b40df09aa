// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/gap_sections.h"

#include "model/core/report/alternatives.h"
#include "model/core/report/closing_tables.h"
#include "model/core/report/input_tables.h"
#include "model/core/report/lever_tables.h"
#include "model/core/report/lever_text.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace cellgap {

namespace {

constexpr LeverLimits onPage{.thatMeet = 4, .thatNever = 1};

ReportSection sectionOf(const std::string &label, const GapAnswers &answers,
                        const ProgrammeLevers &levers)
{
    const Programme &programme = *levers.programme;
    ReportSection section{
        .title = phrase("What would close the gap to %1", {verbatim(programme.shortName)})};
    section.paragraphs.push_back(verbatim(label));
    section.paragraphs.push_back(phrase(
        "Each input is tried over its usual range and around it, with %1 as now. What the model "
        "does not know costs it nothing: whether a thinner foil tears or a denser coating can be "
        "made is for the reader to judge.",
        {phrase(infoOf(answers.hold).name)}));
    if (Text fitted = fittedText(*answers.sheet); !fitted.empty())
        section.paragraphs.push_back(std::move(fitted));
    std::ranges::move(alternativesTexts(*answers.sheet, materialsOf(answers)),
                      std::back_inserter(section.paragraphs));
    if (Text answer = answerText(levers.search); !answer.empty())
        section.points.push_back(std::move(answer));
    section.tables.push_back(leversTable(levers.search, onPage));
    const auto closing =
        std::ranges::find(answers.closings, levers.programme, &ProgrammeClosing::programme);
    if (closing == answers.closings.end())
        return section;
    std::ranges::copy(closingTexts(closing->closing), std::back_inserter(section.points));
    if (closing->closing.targets.empty())
        return section;
    const JointChange &change = proposalOf(closing->closing);
    if (!change.moves.empty())
        section.tables.push_back(moveTable(change));
    section.tables.push_back(beforeAfterTable(closing->closing, change));
    return section;
}

ReportRow nearestRow(const TargetLevers &levers, const Way &nearest)
{
    // What is wanted, and what it is, stand on the first page.
    const Target &decisive = levers.now.decisive != nullptr ? *levers.now.decisive : *levers.target;
    const Text target =
        phrase("%1: %2", {fullName(*levers.target), gapWords(decisive, Assessment{levers.now})});
    if (nearest.swap != nullptr)
        return {{target},
                {phrase("%1: %2",
                        {phrase(nameOfSwap(nearest.swap->key)), reachText(levers, *nearest.swap)})},
                {lostText(nearest.swap->swaps.front().lost)}};
    const Lever &lever = *nearest.input;
    return {{target},
            {phrase("%1: %2", {nameInSection(*lever.input), reachText(levers, lever)}),
             lever.reach == LeverReach::unusual ? Mark::weak : Mark::plain},
            {lostText(lever.lost)}};
}

} // namespace

std::vector<ReportSection> gapSections(const std::string &label, const GapAnswers &answers)
{
    std::vector<ReportSection> sections;
    for (const ProgrammeLevers &levers : answers.levers)
        if (!levers.search.targets.empty())
            sections.push_back(sectionOf(label, answers, levers));
    return sections;
}

ReportTable nearestTable(const GapAnswers &answers)
{
    ReportTable table{.title = phrase("What would close the gaps"),
                      .columns = {{phrase("Missed target")},
                                  {phrase("Nearest change alone")},
                                  {phrase("Then missed")}}};
    for (const ProgrammeLevers &levers : answers.levers) {
        const Text called = verbatim(levers.programme->shortName);
        std::vector<ReportRow> rows;
        std::vector<const Target *> unmet;
        for (const TargetLevers &target : levers.search.targets) {
            const std::vector<Way> ways = waysOf(target);
            if (!ways.empty() && ways.front().meets())
                rows.push_back(nearestRow(target, ways.front()));
            else if (!target.isDeclared)
                unmet.push_back(target.target);
        }
        if (!rows.empty() && answers.levers.size() > 1)
            table.rows.push_back({{called}});
        std::ranges::move(rows, std::back_inserter(table.rows));
        if (!unmet.empty())
            table.remarks.push_back(
                phrase("%1, met by no input alone: %2.", {called, namesText(unmet)}));
    }
    if (table.rows.empty() && table.remarks.empty())
        table.remarks.push_back(phrase("No target that a design changes is missed."));
    for (const ProgrammeClosing &closing : answers.closings)
        if (Text answer = closingAnswer(closing.closing); !answer.empty())
            table.remarks.push_back(
                phrase("%1: %2", {verbatim(closing.programme->shortName), std::move(answer)}));
    return table;
}

GapNumbers gapNumbers(const std::string &label, const GapAnswers &answers)
{
    return {.design = label,
            .levers = leverList(answers.levers),
            .changes = closingList(answers.closings)};
}

} // namespace cellgap
