// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cellgap {

/// Things with ids, each of which is read when it is first asked for and kept then; what cannot be
/// read is not there from then on. Whoever goes through all of them has all of them read.
template <class T> class Shelf
{
public:
    using Read = std::function<std::optional<T>()>;

    /// What that id will be read as, in place of what it was.
    void add(std::string id, Read read)
    {
        m_read.erase(id);
        m_unread.insert_or_assign(std::move(id), std::move(read));
    }

    void put(std::string id, T item)
    {
        m_unread.erase(id);
        m_read.insert_or_assign(std::move(id), std::move(item));
    }

    bool contains(std::string_view id) const
    {
        return m_read.find(id) != m_read.end() || m_unread.find(id) != m_unread.end();
    }

    std::size_t size() const { return m_read.size() + m_unread.size(); }

    /// In their order, without reading any.
    std::vector<std::string> ids() const
    {
        std::vector<std::string> all;
        all.reserve(size());
        for (const auto &[id, item] : m_read)
            all.push_back(id);
        for (const auto &[id, read] : m_unread)
            all.push_back(id);
        std::ranges::sort(all);
        return all;
    }

    /// Null when there is none.
    const T *find(std::string_view id) const
    {
        if (const auto found = m_read.find(id); found != m_read.end())
            return &found->second;
        const auto unread = m_unread.find(id);
        return unread == m_unread.end() ? nullptr : take(unread);
    }

    /// Throws std::out_of_range when there is none.
    const T &at(std::string_view id) const
    {
        if (const T *found = find(id))
            return *found;
        throw std::out_of_range(std::string(id));
    }

    auto begin() const { return all().begin(); }
    auto end() const { return all().end(); }

private:
    using Items = std::map<std::string, T, std::less<>>;
    using Readers = std::map<std::string, Read, std::less<>>;

    const T *take(typename Readers::const_iterator unread) const
    {
        std::optional<T> item = unread->second();
        const std::string id = unread->first;
        m_unread.erase(unread);
        return item ? &m_read.emplace(id, std::move(*item)).first->second : nullptr;
    }

    const Items &all() const
    {
        while (!m_unread.empty())
            take(m_unread.begin());
        return m_read;
    }

    mutable Items m_read;
    mutable Readers m_unread;
};

} // namespace cellgap
