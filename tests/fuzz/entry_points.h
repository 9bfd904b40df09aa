// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cellgap::fuzz {

/// One way for bytes from outside into the program.
struct EntryPoint {
    std::string_view name;
    /// Reads any bytes and uses what they hold. Throws std::logic_error with the promise that is
    /// broken: a number that is not finite, or a text that does not read back.
    void (*read)(std::string_view bytes);
    std::vector<std::string> (*seeds)(); ///< from the shipped data
};

/// Design, quantity, target, material and setting.
const std::vector<EntryPoint> &entryPoints();

/// Null where there is none of that name.
const EntryPoint *findEntryPoint(std::string_view name);

} // namespace cellgap::fuzz
