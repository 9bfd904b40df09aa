// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/levers.h"
#include "model/core/base/text.h"

/// What closes a gap, in words.
namespace cellgap {

/// "pack specific energy ≥ 300 Wh/kg: is 264 Wh/kg, −12 %"
Text gapTitle(const Target &target, const Standing &now);

/// What the metric is there; where a condition or an alternative decides, what that one's is.
Text standingText(const Target &target, const Standing &standing);

/// "≥ 5.9 mAh/cm²", "5.9 to 7.2 mAh/cm²": the numbers that meet the target where the input first
/// does, rounded to the side that does.
Text metText(const Lever &lever);

/// The same number alone, as it is to be taken; of an input that never meets the target the best.
double numberToTake(const Lever &lever);

/// "never: usual best 372 Wh/kg, at 12 µm"
Text bestText(const TargetLevers &levers, const Lever &lever);

/// "≥ 5.9 mAh/cm² (leaps from 395 Wh/kg to 402 Wh/kg), with a warning", or that it never is met.
Text reachText(const TargetLevers &levers, const Lever &lever);

/// "NMC811 (312 Wh/kg), or NCA (304 Wh/kg)", or that none of them meets the target, and the best.
Text reachText(const TargetLevers &levers, const SwapLever &lever);

/// The targets by name.
Text namesText(const std::vector<const Target *> &targets);

/// The targets that are then missed, the first of them by name; empty for none.
Text lostText(const std::vector<const Target *> &lost);

/// Why a target has no levers.
Text whyNothing(const TargetLevers &levers);

/// The answer in a sentence: what one input alone would do for the first missed target that any
/// brings nearer; empty where nothing is missed.
Text answerText(const LeverSearch &search);

/// Inputs that a designer chooses and that are no levers, as they were fitted to published figures;
/// empty where there are none.
Text fittedText(const DesignSheet &sheet);

} // namespace cellgap
