// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// Numbers and names as parts of texts.
namespace cellgap {

/// A number with that many significant digits and no exponent, in the C locale: "348", "0.0213";
/// "n/a" for what is not finite.
std::string significant(double number, int digits);

/// The number without zeros at its end, and without a point that nothing follows.
std::string withoutTrailingZeros(std::string number);

/// A name inside a sentence: its first letter is small.
std::string lowered(std::string_view name);

} // namespace cellgap
