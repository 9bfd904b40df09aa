// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/bill_model.h"

#include "model/qt/local_text.h"

#include <QFont>

namespace cellgap {

namespace {

constexpr int valueDigits = 4;
constexpr int shareDigits = 3;

QFont boldFont()
{
    QFont font;
    font.setBold(true);
    return font;
}

} // namespace

std::vector<BillModel::Row> BillModel::rowsOf(const Bill &bill, const DesignSheet &sheet)
{
    std::vector<Row> rows;
    const Mass total = bill.mass();
    for (const PartInfo &part : parts()) {
        const BillLine &line = bill[part.part];
        if (line.mass.value() <= 0.0)
            continue;
        rows.push_back({.key = part.key,
                        .name = part.name,
                        .material = materialOf(part.key, sheet),
                        .massG = unit::g.in(line.mass),
                        .sharePercent = unit::percent.in(line.mass / total),
                        .volumeCm3 = unit::cm3.in(line.volume)});
        if (line.area.value() > 0.0)
            rows.back().areaCm2 = unit::cm2.in(line.area);
    }
    if (!rows.empty())
        rows.push_back({.massG = unit::g.in(total),
                        .sharePercent = unit::percent.in(1.0),
                        .volumeCm3 = unit::cm3.in(bill.solidVolume())});
    return rows;
}

void BillModel::setResult(const Result &result, const DesignSheet &sheet)
{
    beginResetModel();
    m_rows = result.feasible() ? rowsOf(result.bill, sheet) : std::vector<Row>{};
    endResetModel();
}

int BillModel::columns() const
{
    return areaColumn + 1;
}

bool BillModel::isNumber(int column) const
{
    return column >= massColumn;
}

QVariant BillModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::FontRole:
        return row.key.empty() ? QVariant(boldFont()) : QVariant();
    case valueRole:
        return value(row, index.column());
    case partRole:
        return plainText(row.key);
    default:
        return {};
    }
}

QString BillModel::heading(int column) const
{
    switch (column) {
    case partColumn:
        return tr("Part");
    case materialColumn:
        return tr("Material");
    case massColumn:
        return tr("Mass");
    case shareColumn:
        return tr("Share");
    case volumeColumn:
        return tr("Volume");
    case areaColumn:
        return tr("Area");
    default:
        return {};
    }
}

QString BillModel::text(const Row &row, int column)
{
    switch (column) {
    case partColumn:
        return row.key.empty() ? tr("Total") : translated(row.name);
    case materialColumn:
        return plainText(row.material);
    case massColumn:
        return quantityText(row.massG, valueDigits, unit::g.text);
    case shareColumn:
        return quantityText(row.sharePercent, shareDigits, unit::percent.text);
    case volumeColumn:
        return quantityText(row.volumeCm3, valueDigits, unit::cm3.text);
    case areaColumn:
        return row.areaCm2 ? quantityText(*row.areaCm2, valueDigits, unit::cm2.text) : QString();
    default:
        return {};
    }
}

QVariant BillModel::value(const Row &row, int column)
{
    switch (column) {
    case massColumn:
        return row.massG;
    case shareColumn:
        return row.sharePercent;
    case volumeColumn:
        return row.volumeCm3;
    case areaColumn:
        return row.areaCm2 ? QVariant(*row.areaCm2) : QVariant();
    default:
        return text(row, column);
    }
}

} // namespace cellgap
