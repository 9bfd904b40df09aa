// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/qt/table_model.h"

#include <QString>

#include <vector>

namespace cellgap {

struct DesignSheet;
struct Result;

/// The figures that are published of a design, how far its own are from them, and what their
/// agreement is worth: predicted, missed, fitted or an input.
class PublishedModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { nameColumn, publishedColumn, differenceColumn };

    using TableModel::TableModel;

    void setFigures(const DesignSheet &sheet, const Result &result);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    std::size_t rows() const override { return m_rows.size(); }
    int columns() const override { return differenceColumn + 1; }
    bool isNumber(int column) const override { return column != nameColumn; }
    QString heading(int column) const override;

private:
    struct Row {
        QString name; ///< and what the agreement is worth, below it
        QString published, difference;
        QString note; ///< as HTML
    };

    std::vector<Row> m_rows;
};

} // namespace cellgap
