// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/options.h"

#include "model/io/issue_sink.h"
#include "model/io/new_design.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <functional>

namespace cellgap {

namespace {

struct Options {
    NewDesign wanted{.name = {}, .chemistry = {}, .preset = "pouch-ev", .plant = {}};
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
    app.add_option("--name", wanted.name, "what it is called; default: what it is made of")
        ->type_name("NAME");
    addOutput(app, options.output, "file to write; default: print");
}

/// Whether there is one of that id; says what is meant, or where they are listed, where not.
bool isThere(Session &session, const Shelf<DesignLayer> &layers, const std::string &id,
             const std::string &kind, const std::string &listed)
{
    if (id.empty() || layers.contains(id))
        return true;
    session.err() << "error: there is no " << kind << " '" << id << "'; "
                  << english(
                         nearestOr(id, layers.ids(), verbatim("see 'cellgap list " + listed + "'")))
                  << "\n";
    return false;
}

Exit run(Session &session, const Options &options)
{
    const Catalogue &catalogue = session.catalogue();
    const NewDesign &wanted = options.wanted;
    const std::array found{
        isThere(session, catalogue.chemistries, wanted.chemistry, "chemistry", "chemistries"),
        isThere(session, catalogue.presets, wanted.preset, "preset", "presets"),
        isThere(session, catalogue.plants, wanted.plant, "plant", "plants")};
    if (!std::ranges::all_of(found, std::identity()))
        return Exit::badInput;
    if (!options.output.empty() && std::filesystem::exists(options.output)) {
        session.err() << "error: " << options.output
                      << " is there already; name another file, or remove it first\n";
        return Exit::badInput;
    }
    const MadeDesign made = newDesign(wanted, catalogue, session.units());
    if (!made.assumed.empty())
        session.err() << "note: " << english(made.assumed) << "\n";
    return session.write(made.text, options.output);
}

} // namespace

Command newCommand()
{
    return {.name = "new",
            .doc = "Begin a design from a chemistry, a format and a plant",
            .declare = [](CLI::App &app) { return declared<Options>(app, addOptions, run); }};
}

} // namespace cellgap
