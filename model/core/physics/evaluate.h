// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design.h"
#include "model/core/result/result.h"

namespace cellgap {

/// Everything that follows from a design: pair, stack, cell with its bill of materials, pack.
///
/// Pure and total: the same design gives the same result, a design that cannot be built gives a
/// result with findings, and nothing is allocated.
Result evaluate(const Design &design);

/// Pair, stack, cell, power and charging only: no mass of the pack, no life and no cost.
Result evaluatePerformance(const Design &design);

} // namespace cellgap
