// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result/metric_key_list.h"

#include <cstddef>
#include <string_view>

namespace cellgap {

/// A metric that the program names itself: a misspelt key does not compile.
class MetricKey
{
public:
    template <std::size_t size>
    consteval MetricKey(const char (&key)[size]) // NOLINT(google-explicit-constructor)
        : m_index(indexOf(key))
    {
    }

    constexpr std::size_t index() const { return m_index; }

private:
    static consteval std::size_t indexOf(std::string_view key)
    {
        for (std::size_t i = 0; i < metricKeys.size(); ++i)
            if (metricKeys[i] == key)
                return i;
        throw "no metric has this key";
    }

    std::size_t m_index;
};

} // namespace cellgap
