// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace cellgap {

/// A table of rows under fixed headings: counts, headings and alignment; numbers stand right.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const final;

protected:
    virtual std::size_t rows() const = 0;
    virtual int columns() const = 0;
    virtual bool isNumber(int column) const = 0;
    virtual QString heading(int column) const = 0;

    QVariant alignment(int column) const;
};

} // namespace cellgap
