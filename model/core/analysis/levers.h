// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/target.h"
#include "model/core/design/design_sheet.h"

#include <optional>
#include <span>
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

/// Numbers of an input from one to another.
struct Stretch {
    double from = 0.0;
    double to = 0.0;

    bool operator==(const Stretch &) const = default;
};

/// Where an input meets a target, from the nearest: within its usual range, outside it, or nowhere
/// that was searched.
enum class LeverReach { usual, unusual, never };

std::string_view name(LeverReach reach);

/// What one input alone does for a target, in the units of the input and of the target's metric.
struct Lever {
    const Parameter *input = nullptr;
    double now = 0.0;
    LeverReach reach = LeverReach::never;
    double at = 0.0;  ///< the number nearest to that of now that meets the target, or the best one
    Standing there{}; ///< at that number
    /// Just before the target is met, where its metric leaps over it: a sheet more, or a whole
    /// turn.
    std::optional<Standing> leapsFrom{};
    Bounds usual{};
    Bounds searched{};  ///< from half the least to twice the most usual number, within the bounds
    double share = 0.0; ///< of the width of the usual range, from now to there
    std::vector<Stretch> met;         ///< all numbers searched that meet the target
    std::vector<Stretch> notFeasible; ///< numbers with which no cell can be built
    std::vector<const Target *> lost; ///< met now, and not there
    bool warns = false;               ///< there, of something that the design is not warned of now
};

/// The levers of a missed target: the least share of the usual range first, then those outside it,
/// then those that never meet it, the best of these first. What changes nothing for the better is
/// not among them.
struct TargetLevers {
    const Target *target = nullptr;
    Standing now;
    bool isDeclared = false; ///< a life that is declared or assumed, and not computed
    std::vector<Lever> levers;
};

struct LeverSearch {
    std::vector<TargetLevers> targets; ///< those that are missed, in the given order
    int evaluations = 0;
    bool canHold = true; ///< otherwise it is another cell, or none, with what is to be held
};

/// Whether only whole numbers of the input are tried: of things that there is no half of, and of
/// sheets where the design has whole ones.
bool triesWholeNumbers(const Parameter &input, double now);

/// For every target that the design misses, what each of the inputs alone does.
///
/// One scan of an input serves all targets: its usual range and what lies around it are sampled,
/// and again between two samples wherever a target's gap may cross zero there or the number of
/// sheets changes near it. A crossing is bracketed to the last bits; where the gap does not go to
/// zero with it the metric leaps over the target. Of a held size inputs that make the cell wider or
/// higher are left out. Mass fractions of a coating keep their sum: the active material takes up
/// what another changes, the others share what it changes.
LeverSearch findLevers(const Design &design, std::span<const Parameter *const> inputs,
                       std::span<const Target *const> targets, Hold hold = Hold::inputs);

} // namespace cellgap
