// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/options.h"

#include "model/io/design_yaml.h"

namespace cellgap {

namespace {

struct Options {
    DesignInput input;
    std::string output;
    bool full = false;
};

void addOptions(CLI::App &app, Options &options)
{
    addDesign(app, options.input);
    addConvention(app, options.input.convention);
    addOutput(app, options.output, "file to write; default: print");
    app.add_flag("--full", options.full, "write every value out");
}

Exit run(Session &session, const Options &options)
{
    const EvaluatedDesign design = session.loadAll(options.input).front();
    const Catalogue &catalogue = session.catalogue();
    const std::string text =
        options.full ? writeDesign(*design.sheet, catalogue.libraryVersion)
                     : rewriteDesign(design.text, *design.sheet, catalogue, session.units(),
                                     session.library().directoryOf(design.id));
    return session.write(text, options.output);
}

} // namespace

Command convertCommand()
{
    return {.name = "convert",
            .doc = "Write a design in the current file version",
            .declare = [](CLI::App &app) { return declared<Options>(app, addOptions, run); }};
}

} // namespace cellgap
