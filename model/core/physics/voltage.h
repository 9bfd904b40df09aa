// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design.h"

namespace cellgap {

/// Mean open-circuit voltage of one pair [V], by the design's rule: difference of the electrodes'
/// averages, mean of the table over the state of charge (trapezoidal), or the table's value at the
/// mean state of charge.
Voltage openCircuitVoltage(const CellDesign &cell);

/// Mean of a table over the state of charge, trapezoidal [V].
Voltage meanOf(const VoltageTable &table);

/// Value of a table at a state of charge from 0 to 1, linear between its points and constant
/// beyond its ends.
template <class Q> Q at(const ChargeTable<Q> &table, double stateOfCharge)
{
    const double last = static_cast<double>(table.size() - 1);
    const double position = stateOfCharge * last;
    if (!(position > 0.0))
        return table.front();
    if (position >= last)
        return table.back();
    const auto below = static_cast<std::size_t>(position);
    const double share = position - static_cast<double>(below);
    return table[below] + share * (table[below + 1] - table[below]);
}

/// Open-circuit voltage of one pair at a state of charge [V]: of the table where the design has
/// one, else its mean at every state of charge.
Voltage openCircuitVoltage(const CellDesign &cell, double stateOfCharge);

} // namespace cellgap
