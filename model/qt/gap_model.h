// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/target.h"
#include "model/core/result.h"
#include "model/qt/table_model.h"

#include <vector>

namespace cellgap {

/// Every target of a programme against a result, one row each.
class GapModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { targetColumn, levelColumn, wantedColumn, valueColumn, gapColumn, statusColumn };

    enum Role {
        valueRole = Qt::UserRole, ///< what the cell shows: a double in its unit, text, or nothing
        statusRole,               ///< Status of the row
        gapRole,                  ///< signed gap of the row as a fraction, or nothing
    };

    using TableModel::TableModel;

    void setResult(const Programme &programme, const Result &result);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    std::size_t rows() const override { return m_rows.size(); }
    int columns() const override;
    bool isNumber(int column) const override;
    QString heading(int column) const override;

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
