// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

/// Lists that a design holds as plain values.
namespace cellgap {

/// A short text without heap memory.
class Label
{
public:
    static constexpr std::size_t capacity = 39;

    constexpr Label() = default;
    constexpr explicit Label(std::string_view text)
        : m_size(static_cast<unsigned char>(text.size() < capacity ? text.size() : capacity))
    {
        for (std::size_t i = 0; i < m_size; ++i)
            m_text[i] = text[i];
    }

    constexpr std::string_view text() const { return {m_text.data(), m_size}; }

    bool operator==(const Label &) const = default;

private:
    std::array<char, capacity> m_text{};
    unsigned char m_size = 0;
};

/// A list that a plain value holds, without heap memory.
template <class T, std::size_t most> struct ShortList {
    std::array<T, most> items{};
    std::size_t size = 0;

    const T *begin() const { return items.data(); }
    const T *end() const { return items.data() + size; }

    bool operator==(const ShortList &other) const
    {
        if (size != other.size)
            return false;
        for (std::size_t i = 0; i < size; ++i)
            if (!(items[i] == other.items[i]))
                return false;
        return true;
    }
};

} // namespace cellgap
