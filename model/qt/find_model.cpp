// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/find_model.h"

#include <algorithm>
#include <optional>

namespace cellgap {

namespace {

/// How well an entry fits, less is better; nothing where it does not.
std::optional<int> rankOf(const FindEntry &entry, const QString &typed)
{
    if (entry.name.compare(typed, Qt::CaseInsensitive) == 0)
        return -1;
    if (entry.name.startsWith(typed, Qt::CaseInsensitive))
        return 0;
    const auto begins = [&](const QString &synonym) {
        return synonym.startsWith(typed, Qt::CaseInsensitive);
    };
    if (entry.name.contains(' ' + typed, Qt::CaseInsensitive) ||
        std::ranges::any_of(entry.synonyms, begins))
        return 1;
    if (entry.name.contains(typed, Qt::CaseInsensitive))
        return 2;
    const QString all =
        entry.name + ' ' + entry.kind + ' ' + entry.words + ' ' + entry.synonyms.join(' ');
    const QStringList words = typed.split(' ', Qt::SkipEmptyParts);
    const bool fits = std::ranges::all_of(
        words, [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
    return fits ? std::optional(3) : std::nullopt;
}

} // namespace

void FindModel::setEntries(std::vector<FindEntry> entries)
{
    m_entries = std::move(entries);
    setText({});
}

void FindModel::setText(const QString &typed)
{
    const QString text = typed.simplified();
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (const auto rank = rankOf(m_entries[i], text))
            found.emplace_back(*rank, i);
    std::ranges::sort(found);
    beginResetModel();
    m_shown.clear();
    for (const auto &[rank, entry] : found)
        m_shown.push_back(entry);
    endResetModel();
}

const FindEntry &FindModel::entry(int row) const
{
    return m_entries[m_shown.at(static_cast<std::size_t>(row))];
}

int FindModel::rowOf(const QString &name) const
{
    const auto found = std::ranges::find(
        m_shown, name, [this](std::size_t i) -> const QString & { return m_entries[i].name; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FindEntry &found = entry(index.row());
    if (role == Qt::DisplayRole)
        return index.column() == nameColumn ? found.name : found.kind;
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    return {};
}

QString FindModel::heading(int column) const
{
    return column == nameColumn ? tr("Name") : tr("Kind");
}

} // namespace cellgap
