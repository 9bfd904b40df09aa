// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace cellgap {

/// What `list` lists.
const std::vector<std::string> &listable();

} // namespace cellgap
