// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace cellgap {

/// What the program prints to.
struct Console {
    bool colour = false;
    std::size_t width = 100; ///< columns that text may take
};

/// The standard output: without colour where it is no terminal or NO_COLOR is set; as wide as
/// COLUMNS or the terminal say, within 60 and 160.
Console standardOutput();

} // namespace cellgap
