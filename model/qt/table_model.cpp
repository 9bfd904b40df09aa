// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/table_model.h"

#include <algorithm>
#include <utility>

namespace cellgap {

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns();
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole || section < 0 || section >= columns())
        return {};
    return heading(section);
}

QVariant TableModel::alignment(int column) const
{
    return QVariant::fromValue(Qt::AlignVCenter |
                               (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
}

QVariant TextTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role == Qt::ToolTipRole)
        return "<p>" + row.note.toHtmlEscaped().replace('\n', "<br>") + "</p>";
    if (role != Qt::DisplayRole)
        return {};
    return row.texts.value(index.column());
}

void TextTableModel::setRows(std::vector<Row> rows)
{
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        return endResetModel();
    }
    const std::vector<Row> before = std::exchange(m_rows, std::move(rows));
    if (!std::ranges::equal(m_rows, before, {}, &Row::texts, &Row::texts))
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns() - 1));
}

} // namespace cellgap
