// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/bill_model.h"

#include "model/core/base/unit.h"
#include "model/qt/local_text.h"

#include <array>

namespace cellgap {

namespace {

struct ColumnInfo {
    std::string_view name;
    std::string_view unit;
};

constexpr std::array columnInfo{
    ColumnInfo{.name = "Part", .unit = {}},
    ColumnInfo{.name = "Mass", .unit = unit::g.text},
    ColumnInfo{.name = "Share", .unit = "%"},
    ColumnInfo{.name = "Volume", .unit = unit::cm3.text},
    ColumnInfo{.name = "Area", .unit = unit::cm2.text},
    ColumnInfo{.name = "Cost", .unit = unit::EUR.text},
};

} // namespace

std::optional<double> BillModel::Line::number(int column) const
{
    switch (column) {
    case massColumn:
        return mass;
    case shareColumn:
        return share;
    case volumeColumn:
        return volume;
    case areaColumn:
        return area;
    case costColumn:
        return cost;
    default:
        return std::nullopt;
    }
}

QString BillModel::columnName(int column)
{
    return translated(columnInfo.at(static_cast<std::size_t>(column)).name);
}

QString BillModel::columnUnit(int column)
{
    return plainText(columnInfo.at(static_cast<std::size_t>(column)).unit);
}

void BillModel::setResult(const Result &result)
{
    beginResetModel();
    m_groups.clear();
    if (result.feasible()) {
        const Bill &bill = result.bill;
        const auto line = [&](std::string_view called, const BillLine &of) {
            Line made{.name = called,
                      .mass = unit::g.in(of.mass),
                      .share = 100.0 * (of.mass / bill.mass()),
                      .volume = unit::cm3.in(of.volume)};
            if (of.area.value() > 0.0)
                made.area = unit::cm2.in(of.area);
            if (result.cost.priced)
                made.cost = unit::EUR.in(result.inEuros(of.cost));
            return made;
        };
        for (const PartGroup group : partGroups) {
            Group made{line(name(group), sumOf(bill, group)), {}};
            for (const PartInfo &part : parts())
                if (part.group == group && bill[part.part].mass.value() > 0.0)
                    made.parts.push_back(line(part.name, bill[part.part]));
            if (!made.parts.empty())
                m_groups.push_back(std::move(made));
        }
    }
    endResetModel();
}

ReportTable BillModel::table() const
{
    ReportTable table{.columns = {{phrase("Group")}, {phrase("Part")}}};
    for (std::size_t i = massColumn; i < columnInfo.size(); ++i)
        table.columns.push_back({phrase(columnInfo.at(i).name), true});
    for (const Group &group : m_groups)
        for (const Line &part : group.parts) {
            ReportRow row{{phrase(group.name)}, {phrase(part.name)}};
            for (int column = massColumn; column < columns; ++column) {
                const auto number = part.number(column);
                row.push_back(number
                                  ? numberCell(*number, 6,
                                               columnInfo.at(static_cast<std::size_t>(column)).unit)
                                  : ReportCell{phrase("n/a"), Mark::weak});
            }
            table.rows.push_back(std::move(row));
        }
    return table;
}

// The internal number of a part is that of its group from 1; that of a group is 0.
QModelIndex BillModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr{0});
}

QModelIndex BillModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0});
}

int BillModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].parts.size());
}

int BillModel::columnCount(const QModelIndex &) const
{
    return columns;
}

const BillModel::Line *BillModel::lineOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const auto row = static_cast<std::size_t>(index.row());
    if (index.internalId() == 0)
        return &m_groups[row];
    return &m_groups[static_cast<std::size_t>(index.internalId()) - 1].parts[row];
}

QVariant BillModel::data(const QModelIndex &index, int role) const
{
    const Line *line = lineOf(index);
    if (line == nullptr)
        return {};
    const auto number = line->number(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == nameColumn)
            return translated(line->name);
        return number ? quantityText(*number, 3, {}) : QString();
    case sortRole:
        if (index.column() == nameColumn)
            return translated(line->name);
        return number.value_or(-1.0);
    case Qt::TextAlignmentRole:
        if (index.column() != nameColumn)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        break;
    default:
        break;
    }
    return {};
}

QVariant BillModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::DisplayRole)
        return section == nameColumn ? columnName(section)
                                     : columnName(section) + u'\n' + columnUnit(section);
    if (role == Qt::TextAlignmentRole && section != nameColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace cellgap
