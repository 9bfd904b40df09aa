// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include <algorithm>
#include <csignal>
#include <iostream>
#include <iterator>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace {

/// A closed standard stream would lend its number to the next file that is opened, which would then
/// take in what is printed. In its place comes one that refuses to be written to.
void refuseClosedStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (fcntl(stream, F_GETFD) == -1)
            open("/dev/null", O_RDONLY | O_CLOEXEC); // the lowest free number
}

} // namespace

int main(int argc, char **argv)
{
    refuseClosedStreams();
    std::signal(SIGXFSZ, SIG_IGN); // a limit to the size of files is told as a full disk is
    std::vector<cellgap::Command> commands = cellgap::plainCommands();
    std::ranges::move(cellgap::drawingCommands(), std::back_inserter(commands));
    return cellgap::runCommandLine(argc, argv, std::cout, std::cerr, cellgap::standardOutput(),
                                   cellgap::windowCommand(), commands);
}
