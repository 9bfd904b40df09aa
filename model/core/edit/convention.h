// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design_sheet.h"
#include "model/core/design/parameter.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace cellgap {

/// How a tool counts a cell, as inputs of a design: a number that was computed elsewhere can be
/// compared with one that is counted alike. What is weighed and priced stays; a convention without
/// inputs leaves the design as it was published.
struct Convention {
    struct Input {
        std::string_view key;
        std::string_view option{};    ///< of a choice
        double number = 0.0;          ///< otherwise, in the registry's unit
        std::string_view insteadOf{}; ///< the one option that gives way to it; empty for any
        std::optional<double> insteadOfNumber{}; ///< the same of a number
        bool (*where)(const Design &) = always;  ///< in designs of which it says something
    };

    std::string_view word; ///< in commands
    std::string_view name;
    std::string_view counts;
    std::string_view source;
    std::vector<Input> inputs;
};

/// The conventions, that of this program first.
const std::vector<Convention> &conventions();

/// The one with that word, or null.
const Convention *findConvention(std::string_view word);

/// Sets the inputs of the convention that apply to the design, but for those whose keys are to be
/// kept; returns the keys of those that are others now.
std::vector<std::string> countAs(DesignSheet &sheet, const Convention &convention,
                                 const std::set<std::string, std::less<>> &kept = {});

/// Gives the inputs that a convention has set, and nobody since, the state that they have in
/// another sheet.
void dropConvention(DesignSheet &sheet, const DesignSheet &base);

} // namespace cellgap
