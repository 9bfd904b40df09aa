// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/change_model.h"

#include <algorithm>

namespace cellgap {

namespace {

/// What a line has room for: of long texts the new one, and its beginning.
QString shown(const DesignChange &change)
{
    constexpr qsizetype longest = 24;
    const QString whole = ChangeModel::tr("%1 → %2").arg(change.was, change.is);
    if (whole.size() <= longest)
        return whole;
    return change.is.size() <= longest ? change.is : change.is.first(longest - 1) + "…";
}

} // namespace

void ChangeModel::setChanges(std::vector<DesignChange> changes)
{
    const bool same =
        std::ranges::equal(changes, m_changes, {}, &DesignChange::key, &DesignChange::key);
    if (same) {
        m_changes = std::move(changes);
        if (!m_changes.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, changeColumn));
        return;
    }
    beginResetModel();
    m_changes = std::move(changes);
    endResetModel();
}

const std::string &ChangeModel::keyOf(int row) const
{
    return m_changes.at(static_cast<std::size_t>(row)).key;
}

QString ChangeModel::heading(int column) const
{
    switch (column) {
    case nameColumn:
        return tr("Value");
    case changeColumn:
        return tr("Change");
    default:
        return {};
    }
}

QVariant ChangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DesignChange &change = m_changes[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role == Qt::ToolTipRole)
        return tr("%1, now %2: a double click brings %3.").arg(change.name, change.is, change.was);
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == nameColumn ? change.name : shown(change);
}

} // namespace cellgap
