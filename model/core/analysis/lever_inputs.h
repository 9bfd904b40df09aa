// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design_sheet.h"
#include "model/core/design/parameter.h"
#include "model/core/result/finding.h"

#include <string_view>
#include <vector>

namespace cellgap {

/// What stays as it is while one input changes, besides the other inputs: nothing more, the
/// capacity or the energy of the cell, or its outer size.
enum class Hold { inputs, capacity, energy, size, count };

/// A hold with its word in commands and its words for people.
struct HoldInfo {
    Hold hold{};
    std::string_view word;
    std::string_view name;
};

const HoldInfo &infoOf(Hold hold);

/// The inputs of a design that a designer may pull: those that are declared as levers, apply, have
/// a number and are not fitted to a published figure; or every input that applies; or those that
/// are no levers only as they are fitted.
enum class LeverChoice { designers, every, fitted };

std::vector<const Parameter *> leverInputs(const DesignSheet &sheet,
                                           LeverChoice choice = LeverChoice::designers);

/// Whether only whole numbers of the input are tried: of things that there is no half of, and of
/// sheets where the design has whole ones.
bool triesWholeNumbers(const Parameter &input, double now);

/// The range without what the model has no meaning for: a composite with no solid electrolyte
/// counts as one whose ions move in a liquid.
Bounds withinReason(const Parameter &input, double now, Bounds range);

/// Whether it is a warning of a kind that there is none of now.
bool isNewWarning(const Finding &finding, const Findings &now);

/// Whether it is a mass fraction of a coating's conductive, binder or solid electrolyte, which with
/// that of the active material makes up the whole.
bool isFractionBesideActive(const Parameter &input);

/// Whether the design stays the same cell, but for whole sheets, with that held as an input.
bool canHold(const Design &design, Hold hold);

/// Whether the input is itself what is held or follows from it, or makes a cell of a held size
/// wider or higher whatever is inside it.
bool isHeld(const Parameter &input, const Design &design, Hold hold);

} // namespace cellgap
