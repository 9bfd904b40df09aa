// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/lever_inputs.h"
#include "model/core/analysis/swap.h"
#include "model/core/analysis/target.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace cellgap {

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

/// The numbers around `lever.at` that meet the target; null where none does.
const Stretch *stretchAt(const Lever &lever);

/// The levers of a missed target: the least share of the usual range first, then those outside it,
/// then those that never meet it, the best of these first. What changes nothing for the better is
/// not among them. Of materials and choices what costs nothing else goes first.
struct TargetLevers {
    const Target *target = nullptr;
    Standing now;
    bool isDeclared = false; ///< a life that is declared or assumed, and not computed
    std::vector<Lever> levers;
    std::vector<SwapLever> swaps{};
};

/// One of the levers of a target: an input, or else a material slot or a choice.
struct Way {
    const Lever *input = nullptr;
    const SwapLever *swap = nullptr;

    bool meets() const
    {
        return input != nullptr ? input->reach != LeverReach::never : swap->meets();
    }
};

/// All of them in one order: inputs that meet the target within their usual range, materials and
/// choices that meet it, inputs that do beyond it, then what never does, the best first.
std::vector<Way> waysOf(const TargetLevers &levers);

/// An alternative with which there is no cell, or none of the size that is held.
struct ImpossibleSwap {
    std::string key; ///< of the material slot, or of the choice
    Pick instead;
};

struct LeverSearch {
    std::vector<TargetLevers> targets; ///< those that are missed, in the given order
    std::vector<ImpossibleSwap> impossible{};
    int evaluations = 0;
    bool canHold = true; ///< otherwise it is another cell, or none, with what is to be held
};

/// The design with that number of the input, in its unit, and with what is held.
Design designWith(const Design &design, const Parameter &input, double number,
                  Hold hold = Hold::inputs);

/// The same with a number for each of several inputs.
Design designWith(const Design &design, const std::vector<const Parameter *> &inputs,
                  const std::vector<double> &numbers, Hold hold);

/// Another design with what is held of the first.
Design designWith(const Design &design, const Design &other, Hold hold);

/// For every target that the design misses, what each of the inputs alone does.
///
/// One scan of an input serves all targets: its usual range and what lies around it are sampled,
/// and again between two samples wherever a target's gap may cross zero there or the number of
/// sheets changes near it. A crossing is bracketed to the last bits; where the gap does not go to
/// zero with it the metric leaps over the target. Of a held size inputs that make the cell wider or
/// higher are left out. Mass fractions of a coating keep their sum: the active material takes up
/// what another changes, the others share what it changes.
///
/// An alternative is one evaluation.
LeverSearch findLevers(const Design &design, std::span<const Parameter *const> inputs,
                       std::span<const Target *const> targets, Hold hold = Hold::inputs,
                       std::span<const Alternative> alternatives = {});

} // namespace cellgap
