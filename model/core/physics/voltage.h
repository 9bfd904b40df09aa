// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design.h"
#include "model/core/result/result.h"

namespace cellgap {

/// Mean of a table over the state of charge, trapezoidal [V].
Voltage meanOf(const VoltageTable &table);

/// Open-circuit voltage of one pair by a rule that needs no half cells: the difference of the
/// electrodes' averages (with a table's course around it or not), the mean of the table over the
/// state of charge (trapezoidal), or the table's value at the mean state of charge. The rule
/// 'half_cells' comes here for materials that have none: then the averages count, with the table's
/// course where the design gives one.
OpenCircuit ruledVoltage(const CellDesign &cell);

} // namespace cellgap
