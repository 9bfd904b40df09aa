// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "app/table_format.h"

#include <CLI/App.hpp>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace cellgap {

/// What a command does when its options have been read.
using Action = std::function<Exit(Session &)>;

/// A command of the program, one file of app/commands each.
struct Command {
    std::string name;
    std::string doc;                  ///< what it does, in a line
    Action (*declare)(CLI::App &app); ///< gives the command its options, and says what they run
};

/// Declares options that live as long as what runs with them. With a layout among them, all that is
/// printed goes where that has it.
template <class Options>
Action declared(CLI::App &app, void (*addOptions)(CLI::App &, Options &),
                Exit (*run)(Session &, const Options &))
{
    const auto options = std::make_shared<Options>();
    addOptions(app, *options);
    return [options, run](Session &session) {
        if constexpr (requires { options->layout; })
            return printed(session, options->layout, [&] { return run(session, *options); });
        else
            return run(session, *options);
    };
}

/// The commands that need no widgets.
std::vector<Command> plainCommands();

/// Those that draw or name pictures, and so link the views.
std::vector<Command> drawingCommands();

/// What the program does without a command: it opens the window on a design.
Command windowCommand();

} // namespace cellgap
