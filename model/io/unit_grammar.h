// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace cellgap {

/// A text whose no-break and thin spaces are spaces, and whose minus is that of ASCII.
std::string withPlainSigns(std::string_view text);

/// A unit as people write it, in the words and ASCII of UDUNITS-2: factors that are words with a
/// whole exponent or a parenthesis, joined by spaces, points or strokes, "1" before a stroke, and
/// "%" with what it is a share of. Empty where it is anything else.
///
/// UDUNITS' own grammar knows more, none of which anybody means: "µm @ 25" and "µm since 2" move
/// the origin, "lg(re 1 µm)" is a logarithm, a number anywhere is a factor and "'" an angle.
std::optional<std::string> plainUnit(std::string_view unit);

} // namespace cellgap
