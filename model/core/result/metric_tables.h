// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result/metric.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace cellgap {

/// The metrics of the active couple and of a pair, of pairs with foils, of a cell, and of modules,
/// packs and systems: one table each, all of them in this order.
std::span<const Metric> pairMetrics();
std::span<const Metric> stackMetrics();
std::span<const Metric> cellMetrics();
std::span<const Metric> packMetrics();

/// A key that the compiler can name in a message; the empty one is none.
struct NamedKey {
    char text[64]{};

    consteval NamedKey(std::string_view key) { std::ranges::copy(key, text); }
};

/// The first entry of a table that does not stand in the list of keys where the table stands.
template <std::size_t size> consteval NamedKey firstUnlisted(const std::array<Metric, size> &table)
{
    const auto *listed = std::ranges::find(metricKeys, table.front().key);
    for (const Metric &metric : table)
        if (listed == metricKeys.end() || *listed++ != metric.key)
            return metric.key;
    return std::string_view();
}

/// Does not compile for the key of an entry that the list of keys lacks.
template <NamedKey key> struct AllListed {
    static_assert(key.text[0] == '\0', "the list of keys lacks this entry, or has it elsewhere");
    static constexpr bool value = true;
};

} // namespace cellgap
