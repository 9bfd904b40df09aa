// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/options.h"
#include "app/tables.h"

#include "model/core/report/alternatives.h"
#include "model/core/report/lever_tables.h"
#include "model/core/report/lever_text.h"
#include "model/core/report/pair_tables.h"

#include <algorithm>
#include <limits>

namespace cellgap {

namespace {

struct Options {
    DesignInput input;
    std::string targets;
    std::string hold{infoOf(Hold::inputs).word};
    bool every = false;
    bool full = false;
    bool pairs = false;
    TableLayout layout;
};

void addOptions(CLI::App &app, Options &options)
{
    addDesign(app, options.input);
    addConvention(app, options.input.convention);
    addTargets(app, options.targets);
    addHold(app, options.hold);
    app.add_flag("--every-input", options.every,
                 "also properties, duties, conventions, prices and fitted numbers, which no "
                 "designer chooses");
    app.add_flag("--full", options.full,
                 "also every input that never meets the target, and the materials that "
                 "were not tried");
    app.add_flag("--pairs", options.pairs,
                 "two inputs at a time: the pairs that meet a target by the smallest change");
    addLayout(app, options.layout);
}

constexpr std::size_t shownThatNever = 3;
constexpr std::size_t mostPairs = 5;

Text heading(const Programme &programme, const EvaluatedDesign &design)
{
    return headline(programme, design.result, useOf(design));
}

void tell(Session &session, const EvaluatedDesign &design, const ProgrammeLevers &found,
          const Options &options)
{
    session.out() << "\n" << english(heading(*found.programme, design)) << "\n\n";
    const std::size_t never =
        options.full ? std::numeric_limits<std::size_t>::max() : shownThatNever;
    for (const TargetLevers &levers : found.search.targets)
        printTable(session, leverTable(levers, never), options.layout);
}

/// The pairs of inputs for each target that the design misses.
Exit runPairs(Session &session, const Options &options, const EvaluatedDesign &design,
              std::span<const Parameter *const> inputs, Hold hold)
{
    if (!canHold(design.design(), hold))
        return refuseHold(session, design.label, hold);
    std::vector<ProgrammePairs> found;
    bool missed = false;
    const auto programmes = session.chosenProgrammes(options.targets);
    for (const Programme &programme : programmes) {
        found.push_back(
            {.programme = &programme,
             .targets = findPairs(design.design(), inputs, targetsFor(programme, useOf(design)),
                                  mostPairs, hold)});
        missed = missed || !found.back().targets.empty();
    }
    const Exit exit = missed ? Exit::missed : Exit::ok;
    if (!options.layout.forPeople()) {
        printTable(session, pairList(found), options.layout);
        return exit;
    }
    printParagraph(session,
                   filled("%1: the smallest changes of two inputs within their usual ranges, with "
                          "%2 as now.",
                          {design.label, std::string(infoOf(hold).name)}));
    for (const ProgrammePairs &one : found) {
        session.out() << "\n" << english(heading(*one.programme, design)) << "\n\n";
        for (const TargetPairs &pairs : one.targets)
            printTable(session, pairTable(pairs), options.layout);
    }
    return exit;
}

/// What each input alone does for each target that the design misses; `missed` when one is.
Exit run(Session &session, const Options &options)
{
    const auto programmes = session.chosenProgrammes(options.targets);
    const EvaluatedDesign design = session.loadAll(options.input).front();
    if (!design.result.feasible())
        return Exit::badInput;
    const LeverChoice choice = options.every ? LeverChoice::every : LeverChoice::designers;
    const auto inputs = leverInputs(*design.sheet, choice);
    const Hold hold = byWord<Hold>(options.hold);
    if (options.pairs)
        return runPairs(session, options, design, inputs, hold);
    const auto materials = session.library().materials();
    const auto alternatives = alternativesOf(*design.sheet, *materials);
    std::vector<ProgrammeLevers> found;
    bool missed = false;
    for (const Programme &programme : programmes) {
        const auto targets = targetsFor(programme, useOf(design));
        found.push_back(
            {&programme, findLevers(design.design(), inputs, targets, hold, alternatives)});
        if (!found.back().search.canHold)
            return refuseHold(session, design.label, hold);
        missed = missed || !found.back().search.targets.empty();
    }
    if (!options.layout.forPeople()) {
        printTable(session, leverList(found), options.layout);
        return missed ? Exit::missed : Exit::ok;
    }
    printParagraph(session, filled("%1: what one input alone does, with %2 as now.",
                                   {design.label, std::string(infoOf(hold).name)}));
    if (const Text fitted = fittedText(*design.sheet); !options.every && !fitted.empty())
        printParagraph(session, english(fitted));
    for (const Text &text : alternativesTexts(*design.sheet, *materials))
        printParagraph(session, english(text));
    if (!found.empty())
        for (const Text &text : impossibleTexts(found.front().search))
            printParagraph(session, english(text));
    if (options.full)
        for (const Text &text : notTriedTexts(*design.sheet, *materials))
            printParagraph(session, english(text));
    for (const ProgrammeLevers &one : found)
        tell(session, design, one, options);
    return missed ? Exit::missed : Exit::ok;
}

} // namespace

Command leversCommand()
{
    return {.name = "levers",
            .doc = "What each input alone does to close a gap, and what never does",
            .declare = [](CLI::App &app) { return declared<Options>(app, addOptions, run); }};
}

} // namespace cellgap
