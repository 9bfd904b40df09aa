// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cellgap {

/// The candidate nearest in spelling, or empty when none is near.
std::string nearest(std::string_view word, const std::vector<std::string> &candidates);

/// The same, at most that many letters away.
std::string nearest(std::string_view word, const std::vector<std::string> &candidates,
                    std::size_t farthest);

} // namespace cellgap
