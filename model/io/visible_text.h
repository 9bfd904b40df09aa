// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace cellgap {

/// One line that a terminal, a browser and JSON show and do not obey: line breaks and tabs are
/// spaces, control characters their pictures (U+2400 …), bytes that are no UTF-8 and characters
/// that turn the direction of writing U+FFFD. Other text stays as it is.
std::string visible(std::string_view text);

} // namespace cellgap
