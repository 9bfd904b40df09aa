// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/options.h"
#include "app/tables.h"

#include "model/core/analysis/break_even.h"
#include "model/core/report/design_tables.h"
#include "model/io/solid_electrolytes.h"

namespace cellgap {

namespace {

struct Options {
    DesignInput input;
    TableLayout layout;
};

void addOptions(CLI::App &app, Options &options)
{
    addDesign(app, options.input);
    addLayout(app, options.layout);
}

/// How thick a solid electrolyte may be before the design's pair with lithium falls behind its pair
/// with graphite, for every electrolyte of the library.
Exit run(Session &session, const Options &options)
{
    const EvaluatedDesign design = session.loadAll(options.input).front();
    const DesignSheet graphite = session.read(std::string(lithiumIonReference)).sheet;
    const auto found =
        breakEvens(design.design(), graphite.design, session.library().solidElectrolytes());
    if (!found) {
        session.err() << "error: " << design.label
                      << " has no break-even\n  → the positive must bring its lithium, have a "
                         "voltage against lithium, and make pairs that can be built\n";
        return Exit::badInput;
    }
    if (options.layout.forPeople())
        printParagraph(session,
                       filled("Up to this thickness a pair of the positive of %1 with lithium "
                              "beats one with the negative, separator and foils of %2. The "
                              "review's thicknesses are of its own pair.",
                              {design.label, graphite.name}));
    printTable(session, breakEvenTable(*found), options.layout);
    return Exit::ok;
}

} // namespace

Command breakEvenCommand()
{
    return {.name = "break-even",
            .doc = "Thickness of solid electrolytes up to which lithium beats graphite",
            .declare = [](CLI::App &app) { return declared<Options>(app, addOptions, run); }};
}

} // namespace cellgap
