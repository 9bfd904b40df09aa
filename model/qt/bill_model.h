// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/report/report_table.h"
#include "model/core/result/result.h"

#include <QAbstractItemModel>

#include <optional>
#include <string_view>
#include <vector>

namespace cellgap {

/// The bill of materials of one cell as a tree: groups of parts with their sums, and below each its
/// parts. Numbers are in the default locale; sortRole gives them as such.
class BillModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { nameColumn, massColumn, shareColumn, volumeColumn, areaColumn, costColumn };
    static constexpr int columns = costColumn + 1;
    static constexpr int sortRole = Qt::UserRole;

    using QAbstractItemModel::QAbstractItemModel;

    /// Heading and unit of a column; the header shows them below each other.
    static QString columnName(int column);
    static QString columnUnit(int column);

    /// Nothing of an infeasible design.
    void setResult(const Result &result);

    /// Every part with its group, for files.
    ReportTable table() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Line {
        std::string_view name;
        double mass = 0.0;            ///< g
        double share = 0.0;           ///< of the cell's mass, %
        double volume = 0.0;          ///< cm³
        std::optional<double> area{}; ///< cm², of a layer
        std::optional<double> cost{}; ///< EUR, where all parts have a price

        std::optional<double> number(int column) const;
    };

    struct Group : Line {
        std::vector<Line> parts;
    };

    const Line *lineOf(const QModelIndex &index) const;

    std::vector<Group> m_groups;
};

} // namespace cellgap
