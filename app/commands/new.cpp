// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/options.h"

#include "model/io/design_yaml.h"
#include "model/io/new_design.h"

namespace cellgap {

namespace {

struct Options {
    NewDesign wanted{.name = "New design", .chemistry = {}, .preset = "pouch-ev", .plant = {}};
    std::string output;
};

void addOptions(CLI::App &app, Options &options)
{
    NewDesign &wanted = options.wanted;
    app.add_option("chemistry", wanted.chemistry, "see 'cellgap list chemistries'")
        ->required()
        ->type_name("CHEMISTRY");
    app.add_option("--preset", wanted.preset, "its format, see 'cellgap list presets'")
        ->capture_default_str()
        ->type_name("PRESET");
    app.add_option("--plant", wanted.plant,
                   "what makes it, see 'cellgap list plants'; default: the plant for such cells")
        ->type_name("PLANT");
    app.add_option("--name", wanted.name, "what it is called")
        ->capture_default_str()
        ->type_name("NAME");
    addOutput(app, options.output, "file to write; default: print");
}

Exit run(Session &session, const Options &options)
{
    const Catalogue &catalogue = session.catalogue();
    const std::string text = newDesignText(options.wanted, catalogue, session.units());
    DesignReading reading = readDesign(text, catalogue, session.units());
    for (Issue &issue : reading.issues)
        issue.line = issue.column = 0; // nobody has seen that text
    session.printIssues("new design", reading.issues);
    return reading.ok() ? session.write(text, options.output) : Exit::badInput;
}

} // namespace

Command newCommand()
{
    return {.name = "new",
            .doc = "Begin a design from a chemistry, a format and a plant",
            .declare = [](CLI::App &app) { return declared<Options>(app, addOptions, run); }};
}

} // namespace cellgap
