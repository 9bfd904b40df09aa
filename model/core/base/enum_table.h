// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace cellgap {

/// Number of the values of an enumeration whose last one, `count`, is none of them.
template <class Enum> inline constexpr std::size_t countOf = static_cast<std::size_t>(Enum::count);

/// Whether a table has a row for each value of an enumeration, in its order. A value without a row
/// leaves an empty one at the end, which stands where it does not belong.
template <class Row, std::size_t size, class Enum>
consteval bool isInOrder(const std::array<Row, size> &table, Enum Row::*value)
{
    static_assert(size == countOf<Enum>);
    for (std::size_t i = 0; i < size; ++i)
        if (table[i].*value != static_cast<Enum>(i))
            return false;
    return true;
}

} // namespace cellgap
