// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/qt/table_model.h"

#include <QString>

#include <vector>

namespace cellgap {

/// The numbers that tell most about a design, and how far each is from that of another result.
class ResultModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { nameColumn, valueColumn, changeColumn };

    using TableModel::TableModel;

    void setResults(const Result &result, const Result &base);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    std::size_t rows() const override { return m_rows.size(); }
    int columns() const override { return changeColumn + 1; }
    bool isNumber(int column) const override { return column != nameColumn; }
    QString heading(int column) const override;

private:
    struct Row {
        QString name;
        QString value;
        QString change;
        QString note;
    };

    std::vector<Row> m_rows;
};

} // namespace cellgap
