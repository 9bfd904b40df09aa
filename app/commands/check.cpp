// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/options.h"
#include "app/tables.h"

#include "model/core/report/target_rows.h"
#include "model/io/visible_text.h"

namespace cellgap {

namespace {

struct Options {
    DesignInput input;
    std::string targets;
};

void addOptions(CLI::App &app, Options &options)
{
    addDesigns(app, options.input);
    addTargets(app, options.targets);
}

/// Prints the missed targets of a programme; whether there is one.
bool tellMissed(Session &session, const Programme &programme, const EvaluatedDesign &design)
{
    bool missed = false;
    for (const Target &target : programme.targets) {
        const Assessment assessment = assess(target, design.result);
        if (assessment.status != Status::missed)
            continue;
        missed = true;
        session.out() << "  missed: " << target.level << " " << target.name << " "
                      << english(wantedText(target)) << ", is " << valueText(target, assessment)
                      << " (" << english(gapWords(target, assessment)) << ")\n";
    }
    return missed;
}

/// Like evaluate, in one line per target that is missed; `missed` when an assessed target is.
Exit run(Session &session, const Options &options)
{
    const auto programmes = session.chosenProgrammes(options.targets);
    const auto designs = session.loadAll(options.input);
    bool missed = false;
    bool feasible = true;
    for (const EvaluatedDesign &design : designs) {
        feasible = feasible && design.result.feasible();
        for (const Programme &programme : programmes) {
            session.out() << visible(design.id) << ": "
                          << english(headline(programme, design.result, useOf(design))) << "\n";
            missed = tellMissed(session, programme, design) || missed;
        }
    }
    if (!feasible)
        return Exit::badInput;
    return missed ? Exit::missed : Exit::ok;
}

} // namespace

Command checkCommand()
{
    return {.name = "check",
            .doc = "Exit with 1 when an assessed target is missed, 2 on a bad file",
            .declare = [](CLI::App &app) { return declared<Options>(app, addOptions, run); }};
}

} // namespace cellgap
