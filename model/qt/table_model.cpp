// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/table_model.h"

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

} // namespace cellgap
