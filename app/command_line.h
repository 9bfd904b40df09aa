// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"

#include <ostream>

namespace cellgap {

struct WindowCommands;

/// Runs the command that the arguments name: results to `out`, issues to `err`.
/// Without a command the window opens on the designs that the arguments name.
/// Returns the exit status: 0, 1 when `check` finds an assessed target missed, 2 for bad input.
int runCommandLine(int argc, const char *const *argv, std::ostream &out, std::ostream &err,
                   const Console &console, const WindowCommands &window);

} // namespace cellgap
