// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design.h"

namespace cellgap {

/// Open-circuit voltage of one pair [V] by the design's rule: difference of the electrodes'
/// averages, mean of the table over the state of charge (trapezoidal), or its value at 50 %.
/// Source of the last: BatPaC 5.
Voltage openCircuitVoltage(const CellDesign &cell);

} // namespace cellgap
