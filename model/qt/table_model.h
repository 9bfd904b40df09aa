// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <QStringList>

#include <vector>

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

/// A table whose rows are texts with one explanation each; the first column names, numbers follow.
class TextTableModel : public TableModel
{
    Q_OBJECT

public:
    using TableModel::TableModel;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;

protected:
    struct Row {
        QStringList texts; ///< one a column
        QString note;      ///< plain text, shown as the tool tip
    };

    /// Rows of the same number change in place, so that a view keeps what is selected; it is
    /// told only when one of them reads otherwise.
    void setRows(std::vector<Row> rows);

    std::size_t rows() const final { return m_rows.size(); }
    bool isNumber(int column) const final { return column > 0; }

private:
    std::vector<Row> m_rows;
};

} // namespace cellgap
