// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include "model/io/quantity_text.h"

#include <algorithm>
#include <cstdlib>

#include <sys/ioctl.h>
#include <unistd.h>

namespace cellgap {

namespace {

constexpr double narrowest = 60.0;
constexpr double widest = 160.0;

double columnsOfStandardOutput()
{
    const char *columns = std::getenv("COLUMNS");
    if (const auto given = readNumber(columns != nullptr ? columns : ""))
        return *given;
    winsize size{};
    const bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? size.ws_col : static_cast<double>(Console{}.width);
}

} // namespace

Console standardOutput()
{
    const double width = std::clamp(columnsOfStandardOutput(), narrowest, widest);
    return {.colour = isatty(STDOUT_FILENO) != 0 && std::getenv("NO_COLOR") == nullptr,
            .width = static_cast<std::size_t>(width)};
}

} // namespace cellgap
