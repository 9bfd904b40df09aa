// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/parameter.h"

#include <string>
#include <vector>

/// The registry in the order in which a person fills it in.
namespace cellgap {

/// A row of a form: a choice, a material slot, a parameter, a group of which one is the input, or
/// of the head of the design a text or what it builds on.
struct FormRow {
    enum class Kind { choice, material, group, number, text, basis };

    Kind kind = Kind::number;
    std::string key;
    bool first = false; ///< shown at once; the others are one click away
};

/// Rows under one heading.
struct FormSection {
    std::string key;
    std::string_view title;
    std::vector<FormRow> rows; ///< those that are shown first come first
    bool folded = false;       ///< to begin with
};

/// All rows of a form; every choice, slot, group and parameter of the registry is in exactly one.
const std::vector<FormSection> &formSections();

/// Whether the row has a meaning for the design.
bool applies(const FormRow &row, const Design &design);

const InputGroup *findInputGroup(std::string_view key);

/// A step of the arrow keys in the parameter's unit: 1, 2 or 5 times a power of ten, near a
/// hundredth of the usual range or of the value.
double stepOf(const Parameter &parameter, double value);

/// What a slider spans: the usual range with room on both sides, inside the bounds, and the given
/// values; logarithmic where the usual range spans more than a decade and a half.
struct SliderSpan {
    Bounds span;
    bool logarithmic = false;

    double toShare(double value) const;
    double fromShare(double share) const;
};

SliderSpan spanOf(const Parameter &parameter, Bounds usual, double value, double opened);

} // namespace cellgap
