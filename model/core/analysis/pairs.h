// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/closing.h"

#include <array>
#include <set>
#include <span>
#include <vector>

namespace cellgap {

/// One input of two that change together.
struct PairSide {
    const Parameter *input = nullptr;
    double now = 0.0;
    double at =
        0.0; ///< with which the target is met by the smallest change, or is the least missed
    Bounds within{};             ///< what is usual, and what it is now
    double share = 0.0;          ///< of the width of the usual range, from now to there, signed
    std::vector<double> numbers; ///< of the grid, rising over the bounds
};

/// How a target stands at two numbers.
struct PairPoint {
    double gap = 0.0;   ///< NaN where it is not assessed, or no cell can be built
    bool warns = false; ///< of something that the design is not warned of now
};

/// How a target stands over all numbers of two inputs, and the smallest change of both that meets
/// it without a new warning.
struct InputPair {
    std::array<PairSide, 2> sides;
    bool meets = false;
    Standing there{};
    double share = 0.0;               ///< root of the sum of the squares of both shares
    std::vector<const Target *> lost; ///< of all targets those that are met now, and not there
    std::vector<PairPoint> points;    ///< at each number of the first, for it each of the second

    const PairPoint &at(std::size_t first, std::size_t second) const
    {
        return points[first * sides[1].numbers.size() + second];
    }
};

/// The best pairs of a target that is missed.
struct TargetPairs {
    const Target *target = nullptr;
    Standing now{};
    bool isDeclared = false; ///< as of TargetLevers
    std::vector<InputPair> pairs;
    std::set<const Parameter *> alone{}; ///< that meet it by less than any pair with them
};

/// For every target that the design misses, the pairs of the inputs that meet it by the smallest
/// change, at most so many; of a target that nothing meets those that come nearest to it. Both
/// inputs change: where one alone is the smallest change there is no pair.
///
/// The inputs that bring a target nearest alone are paired, and every pair is sampled; those that
/// look best are then settled as a joint change by closeGap(), which causes no new warning.
std::vector<TargetPairs> findPairs(const Design &design, std::span<const Parameter *const> inputs,
                                   std::span<const Target *const> targets, std::size_t most,
                                   Hold hold = Hold::inputs, const std::stop_token &stop = {});

} // namespace cellgap
