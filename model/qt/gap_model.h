// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/target.h"
#include "model/core/result.h"

#include <QAbstractTableModel>

#include <vector>

namespace cellgap {

/// Every target of a programme against a result, one row each.
class GapModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { targetColumn, levelColumn, wantedColumn, valueColumn, gapColumn, statusColumn };

    enum Role {
        valueRole = Qt::UserRole, ///< what the cell shows: a double in its unit, text, or nothing
        statusRole,               ///< Status of the row
        gapRole,                  ///< signed gap of the row as a fraction, or nothing
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setResult(const Programme &programme, const Result &result);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Row {
        Target target;
        Assessment assessment;
    };

    static QString text(const Row &row, int column);
    static QVariant value(const Row &row, int column);
    static QStringList notes(const Row &row);

    std::vector<Row> m_rows;
};

} // namespace cellgap
