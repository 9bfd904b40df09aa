// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "app/console.h"

#include <ostream>
#include <string>
#include <vector>

namespace cellgap {

/// Runs the command that the arguments name: results to `out`, issues to `err`. Without a command
/// what `root` does, which is to open the window on the design that the arguments name.
/// Returns the exit status: 0, 1 when `check` finds an assessed target missed, 2 for bad input.
int runCommandLine(int argc, const char *const *argv, std::ostream &out, std::ostream &err,
                   const Console &console, const Command &root,
                   const std::vector<Command> &commands);

/// All commands, and their names.
std::vector<const CLI::App *> commandsOf(const CLI::App &program);
std::vector<std::string> commandNames(const CLI::App &program);

/// The long options of a command.
std::vector<std::string> longOptionsOf(const CLI::App &command);

/// The help of a command, or of the program itself, in lines of that width.
std::string helpText(const CLI::App &command, std::size_t width);

} // namespace cellgap
