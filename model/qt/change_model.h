// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/qt/document.h"
#include "model/qt/table_model.h"

#include <string>
#include <vector>

namespace cellgap {

/// What differs from the design as it was opened.
class ChangeModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { nameColumn, changeColumn };

    using TableModel::TableModel;

    void setChanges(std::vector<DesignChange> changes);
    const std::string &keyOf(int row) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    std::size_t rows() const override { return m_changes.size(); }
    int columns() const override { return changeColumn + 1; }
    bool isNumber(int column) const override { return column == changeColumn; }
    QString heading(int column) const override;

private:
    std::vector<DesignChange> m_changes;
};

} // namespace cellgap
