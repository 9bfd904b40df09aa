// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/base/text.h"
#include "model/core/design/design.h"
#include "model/core/result/finding.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cellgap {

struct Result;

/// One edit that does away with an issue: the input with that key gets a number, in its unit, or
/// the option with that word.
struct ValueFix {
    std::string key;
    double number = 0.0;
    std::string option{};

    bool operator==(const ValueFix &) const = default;
};

/// Something that a person should know about a design: what, where, and what to do.
struct Issue {
    Severity severity = Severity::note;
    std::string key; ///< parameter or file key that the remedy is about
    Text message;    ///< reason
    Text remedy;
    std::string file; ///< that the line is in; empty for the one that was asked for
    int line = 0;     ///< from 1; 0 when there is none
    int column = 0;
    std::optional<ValueFix> fix{};

    bool operator==(const Issue &) const = default;
};

std::string_view name(Severity severity);

bool hasError(const std::vector<Issue> &issues);

/// A finding in words, with the key of an input that the design has: of parameters that stand for
/// each other the one that is given.
Issue describe(const Finding &finding, const Design &design);

/// The key of the kind itself, whatever input of its group is given.
std::string declaredKey(const Finding &finding, const Design &design);

/// The findings of a design's result in words, errors first.
std::vector<Issue> issues(const Result &result, const Design &design);

} // namespace cellgap
