// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/plot_command.h"
#include "app/report_command.h"
#include "app/window_command.h"

#include <cstdlib>
#include <iostream>

#include <unistd.h>

int main(int argc, char **argv)
{
    const bool colour = isatty(STDOUT_FILENO) != 0 && std::getenv("NO_COLOR") == nullptr;
    return cellgap::runCommandLine(argc, argv, std::cout, std::cerr, colour,
                                   {.open = cellgap::windowCommand,
                                    .screenshot = cellgap::screenshotCommand,
                                    .report = cellgap::reportCommand,
                                    .plot = cellgap::plotCommand});
}
