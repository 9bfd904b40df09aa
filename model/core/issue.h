// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/finding.h"

#include <string>
#include <string_view>
#include <vector>

namespace cellgap {

struct Result;

/// Something that a person should know about a design: what, where, and what to do.
struct Issue {
    Severity severity = Severity::note;
    std::string key;     ///< parameter or file key that the remedy is about
    std::string message; ///< reason
    std::string remedy;
    int line = 0; ///< in a file, from 1; 0 when there is none
    int column = 0;

    bool operator==(const Issue &) const = default;
};

std::string_view name(Severity severity);

/// The findings of a result in words, errors first.
std::vector<Issue> issues(const Result &result);

/// A number with that many significant digits and no exponent, in the C locale: "348", "0.0213";
/// "n/a" for what is not finite.
std::string significant(double number, int digits);

/// The number without zeros at its end, and without a point that nothing follows.
std::string withoutTrailingZeros(std::string number);

/// A name inside a sentence: its first letter is small.
std::string lowered(std::string_view name);
} // namespace cellgap
