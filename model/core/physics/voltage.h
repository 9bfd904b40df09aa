// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design.h"

namespace cellgap {

/// Mean open-circuit voltage of one pair [V], by the design's rule: difference of the electrodes'
/// averages (with a table's course around it or not), mean of the table over the state of charge
/// (trapezoidal), or the table's value at the mean state of charge.
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

/// How far the table is moved so that its mean is the electrodes' [V]; zero for every rule but
/// 'table_shape'.
Voltage tableShift(const CellDesign &cell);

/// Open-circuit voltage of one pair over the state of charge [V]: of the table, moved or not, where
/// the design has one, else its mean at every state of charge.
class OpenCircuit
{
public:
    explicit OpenCircuit(const CellDesign &cell);

    Voltage operator()(double stateOfCharge) const
    {
        return m_table != nullptr ? at(*m_table, stateOfCharge) + m_moved : m_moved;
    }

private:
    const VoltageTable *m_table = nullptr; ///< of the design, which outlives this
    Voltage m_moved{};                     ///< the mean itself where there is no table
};

/// That voltage at one state of charge [V].
Voltage openCircuitVoltage(const CellDesign &cell, double stateOfCharge);

} // namespace cellgap
