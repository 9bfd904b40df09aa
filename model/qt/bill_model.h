// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design_sheet.h"
#include "model/core/result.h"
#include "model/qt/table_model.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cellgap {

/// The bill of materials of one cell: every part that has mass, and the total as the last row.
/// Empty when the design is not feasible.
class BillModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { partColumn, materialColumn, massColumn, shareColumn, volumeColumn, areaColumn };

    enum Role {
        valueRole = Qt::UserRole, ///< text, or a double in g, %, cm³ or cm²
        partRole,                 ///< key of the part; empty in the total
    };

    using TableModel::TableModel;

    void setResult(const Result &result, const DesignSheet &sheet);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    std::size_t rows() const override { return m_rows.size(); }
    int columns() const override;
    bool isNumber(int column) const override;
    QString heading(int column) const override;

private:
    struct Row {
        std::string_view key; ///< of the part; empty in the total
        std::string_view name;
        std::string material;
        double massG = 0.0;
        double sharePercent = 0.0;
        double volumeCm3 = 0.0;
        std::optional<double> areaCm2{};
    };

    static std::vector<Row> rowsOf(const Bill &bill, const DesignSheet &sheet);
    static QString text(const Row &row, int column);
    static QVariant value(const Row &row, int column);

    std::vector<Row> m_rows;
};

} // namespace cellgap
