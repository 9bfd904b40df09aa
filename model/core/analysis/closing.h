// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/lever_inputs.h"
#include "model/core/analysis/target.h"
#include "model/core/result/issue.h"

#include <optional>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace cellgap {

/// What makes a joint change a small one: that few inputs change, or that the sum of the squares of
/// their shares of the usual ranges is least.
enum class Effort { fewInputs, leastSquares, count };

struct EffortInfo {
    Effort effort{};
    std::string_view word;
    std::string_view name;
};

const EffortInfo &infoOf(Effort effort);

/// An input that may change, within these bounds.
struct Freedom {
    const Parameter *input = nullptr;
    Bounds within{};
};

/// Of each input what is usual, and what it is now. Of the mass fractions of a coating that of the
/// active material stands for all.
std::vector<Freedom> usualFreedoms(const Design &design, std::span<const Parameter *const> inputs);

/// One input of a joint change.
struct JointMove {
    const Parameter *input = nullptr;
    double from = 0.0;
    double to = 0.0;
    double share = 0.0; ///< of the width of the usual range, signed
};

/// Inputs that change together, and what they lead to.
struct JointChange {
    std::vector<JointMove> moves; ///< the largest share first
    Design design{};
    std::vector<Standing> standings; ///< to each of the targets
    std::vector<Issue> warnings;     ///< of what the design is not warned of now
};

/// A target that nothing meets, and what comes nearest to it.
struct BestAlone {
    const Target *target = nullptr;
    Standing best{};
    Design design{}; ///< with which it is had
};

/// What it takes to meet all targets together.
struct Closing {
    std::vector<const Target *> targets; ///< that are wanted together: those that can be assessed
    std::vector<Standing> now;           ///< to each of them
    std::vector<const Target *>
        declared; ///< missed lives that are declared: no design changes them
    bool canHold = true;
    bool possible = false;
    /// The smallest change that meets all targets; else the one that leaves them the least missed,
    /// as the sum of the squares of ln(reach).
    JointChange change;
    /// Where not all can be met: those that nothing within the bounds meets, even alone, and the
    /// best that was found of each.
    std::vector<BestAlone> unreachable;
    /// The smallest sets found of targets without which the others can be met: first the one whose
    /// change was the least when it was found.
    std::vector<std::vector<const Target *>> drops;
    std::optional<JointChange> rest; ///< the smallest change that meets the others of the first
    int evaluations = 0;
};

/// Looks for the smallest change of the inputs, within their bounds, that meets all targets.
///
/// An input counts by its share of its usual range. Sequential quadratic programming from several
/// starts (Kraft, DFVLR-FB 88-28, 1988, as NLopt has it) finds first where the targets are least
/// missed, then the least sum of squares where they are met; what whole sheets and turns leave
/// ragged is settled by bisection, with the targets themselves as judges. Numbers are rounded to as
/// few digits as meet the targets. The search is deterministic.
///
/// One that is told to stop comes to an end soon, with nothing of use.
Closing closeGap(const Design &design, std::span<const Freedom> freedoms,
                 std::span<const Target *const> targets, Effort effort = Effort::fewInputs,
                 Hold hold = Hold::inputs, const std::stop_token &stop = {});

} // namespace cellgap
