// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/base/quantities.h"

#include <array>
#include <cstddef>

namespace cellgap {

/// A property of the cell at 0, 10 … 100 % state of charge.
template <class Q> using ChargeTable = std::array<Q, 11>;

/// Full-cell open-circuit voltages at 0, 10 … 100 % state of charge.
using VoltageTable = ChargeTable<Voltage>;

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

} // namespace cellgap
