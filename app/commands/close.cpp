// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/options.h"
#include "app/tables.h"

#include "model/core/edit/edit.h"
#include "model/core/report/closing_tables.h"
#include "model/core/report/input_tables.h"
#include "model/core/report/lever_text.h"
#include "model/io/design_yaml.h"
#include "model/io/issue_sink.h"
#include "model/io/quantity_text.h"

#include <algorithm>
#include <set>

namespace cellgap {

namespace {

struct Options {
    DesignInput input;
    std::string targets;
    std::string hold{infoOf(Hold::inputs).word};
    std::string effort{infoOf(Effort::fewInputs).word};
    std::vector<std::string> fixed;
    std::vector<std::string> within;
    std::string save; ///< file for the proposed design
    TableLayout layout;
};

void addOptions(CLI::App &app, Options &options)
{
    addDesign(app, options.input);
    addConvention(app, options.input.convention);
    addTargets(app, options.targets);
    addHold(app, options.hold);
    app.add_option("--effort", options.effort,
                   "what makes a change a small one: few inputs, or small changes of many")
        ->check(oneOf(wordsOf<Effort>()))
        ->capture_default_str();
    app.add_option("--fix", options.fixed, "an input that stays as it is; repeatable")
        ->type_name("KEY");
    app.add_option("--within", options.within,
                   "bounds of an input instead of its usual range; repeatable")
        ->type_name("KEY=LOW..HIGH");
    app.add_option("--save", options.save, "file to write the design into as it is proposed")
        ->type_name("FILE");
    addLayout(app, options.layout);
}

const Parameter &inputOf(const Session &session, const std::string &key)
{
    if (const Parameter *input = findParameter(key))
        return *input;
    if (findChoice(key) != nullptr || findMaterialSlot(key) != nullptr) {
        session.err() << "error: '" << key
                      << "' is no number: joint changes leave choices and materials as they are\n";
        throw BadInput(key);
    }
    std::vector<std::string> keys;
    for (const Parameter &parameter : parameters())
        keys.push_back(parameter.key);
    session.err() << "error: there is no input '" << key << "'\n  → "
                  << english(nearestOr(key, keys, phrase("'cellgap describe' lists them"))) << "\n";
    throw BadInput(key);
}

/// "KEY=LOW..HIGH"; a low number without a unit has that of the high one.
Freedom freedomOf(const Session &session, const Design &design, const std::string &written)
{
    const auto refuse = [&](const std::string &why) {
        session.err() << "error: --within '" << written << "' " << why
                      << "\n  → write it as in positive.areal_capacity=\"4..6 mAh/cm²\"\n";
        throw BadInput(written);
    };
    const std::size_t equals = written.find('=');
    const std::size_t dots = written.find("..", equals == std::string::npos ? 0 : equals);
    if (equals == std::string::npos || dots == std::string::npos)
        refuse("has no key with two numbers");
    const Parameter &input = inputOf(session, std::string(trimmed(written.substr(0, equals))));
    const UnitSystem &units = session.library().units();
    const std::string high(trimmed(written.substr(dots + 2)));
    std::string low(trimmed(written.substr(equals + 1, dots - equals - 1)));
    const QuantityReading highest = units.read(high, input.access.unit);
    if (!highest.number)
        refuse("cannot be read: " + english(highest.error));
    if (readNumber(low))
        low = withUnit(low, highest.unit);
    const QuantityReading lowest = units.read(low, input.access.unit);
    if (!lowest.number)
        refuse("cannot be read: " + english(lowest.error));
    if (*lowest.number > *highest.number || !input.takes(*lowest.number) ||
        !input.takes(*highest.number))
        refuse("is no range that the input can have");
    const double now = input.access.get(design);
    const Bounds within{*lowest.number, *highest.number};
    if (!counts(input, design))
        refuse("is about an input that does not count for the design");
    if (!within.contains(now))
        refuse("leaves out what the input is now; set it first with --set");
    return {.input = &input, .within = within};
}

[[noreturn]] void refuseTwice(const Session &session, const Parameter &input)
{
    session.err() << "error: --within and --fix say two things about " << input.key << "\n"
                  << "  → say one of them, once\n";
    throw BadInput(input.key);
}

std::vector<Freedom> freedomsOf(const Session &session, const EvaluatedDesign &design,
                                const Options &options)
{
    std::vector<Freedom> freedoms = usualFreedoms(design.design(), leverInputs(*design.sheet));
    std::set<const Parameter *> bounded;
    for (const std::string &written : options.within) {
        const Freedom asked = freedomOf(session, design.design(), written);
        if (!bounded.insert(asked.input).second)
            refuseTwice(session, *asked.input);
        const auto found = std::ranges::find(freedoms, asked.input, &Freedom::input);
        if (found != freedoms.end())
            found->within = asked.within;
        else
            freedoms.push_back(asked);
    }
    for (const std::string &key : options.fixed) {
        const Parameter &fixed = inputOf(session, key);
        if (bounded.contains(&fixed))
            refuseTwice(session, fixed);
        std::erase_if(freedoms, [&](const Freedom &one) { return one.input == &fixed; });
    }
    return freedoms;
}

void tell(Session &session, const EvaluatedDesign &design, const Programme &programme,
          const Closing &closing, const Options &options)
{
    session.out() << "\n" << english(headline(programme, design.result, useOf(design))) << "\n";
    for (const Text &text : closingTexts(closing))
        printParagraph(session, english(text));
    if (closing.targets.empty())
        return;
    const JointChange &change = proposalOf(closing);
    session.out() << "\n";
    if (!change.moves.empty())
        printTable(session, moveTable(change), options.layout);
    printTable(session, beforeAfterTable(closing, change), options.layout);
}

/// The design's own text with what changes replaced.
Exit saveProposal(Session &session, const EvaluatedDesign &design, const Closing &closing,
                  const std::string &file)
{
    DesignSheet sheet = *design.sheet;
    if (const auto reason = assignDesign(sheet, proposalOf(closing).design)) {
        session.err() << "error: the proposal cannot be written: " << english(*reason) << "\n";
        return Exit::badInput;
    }
    return session.write(rewriteDesign(design.text, sheet, session.catalogue(),
                                       session.library().units(),
                                       session.library().directoryOf(design.id)),
                         file);
}

/// The smallest change that meets all targets of each programme; `missed` when there is none.
Exit run(Session &session, const Options &options)
{
    const auto programmes = session.chosenProgrammes(options.targets);
    if (!options.save.empty() && programmes.size() > 1) {
        session.err() << "error: --save writes the proposal for one programme\n"
                         "  → name one with --targets\n";
        return Exit::badInput;
    }
    const EvaluatedDesign design = session.loadAll(options.input).front();
    if (!design.result.feasible())
        return Exit::badInput;
    const auto freedoms = freedomsOf(session, design, options);
    std::vector<ProgrammeClosing> found;
    bool missed = false;
    for (const Programme &programme : programmes) {
        const auto targets = targetsFor(programme, useOf(design));
        found.push_back(
            {&programme, closeGap(design.design(), freedoms, targets,
                                  byWord<Effort>(options.effort), byWord<Hold>(options.hold))});
        if (!found.back().closing.canHold)
            return refuseHold(session, design.label, byWord<Hold>(options.hold));
        missed = missed || !found.back().closing.possible;
    }
    shareBest(found);
    if (!options.save.empty())
        if (const Exit saved = saveProposal(session, design, found.front().closing, options.save);
            saved != Exit::ok)
            return saved;
    if (!options.layout.forPeople()) {
        printTable(session, closingList(found), options.layout);
        return missed ? Exit::missed : Exit::ok;
    }
    printParagraph(session,
                   filled("%1: joint changes by %2, within the bounds, without new warnings, "
                          "with %3 as now.",
                          {design.label, std::string(infoOf(byWord<Effort>(options.effort)).name),
                           std::string(infoOf(byWord<Hold>(options.hold)).name)}));
    if (const Text fitted = fittedText(*design.sheet); !fitted.empty())
        printParagraph(session, english(fitted));
    for (const ProgrammeClosing &one : found)
        tell(session, design, *one.programme, one.closing, options);
    return missed ? Exit::missed : Exit::ok;
}

} // namespace

Command closeCommand()
{
    return {.name = "close",
            .doc = "The smallest joint change that meets all targets, or what stands in its way",
            .declare = [](CLI::App &app) { return declared<Options>(app, addOptions, run); }};
}

} // namespace cellgap
