// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/result_model.h"

#include "model/core/report/key_results.h"
#include "model/core/report/target_rows.h"
#include "model/qt/local_text.h"

#include <cmath>

namespace cellgap {

namespace {

constexpr int shownDigits = 3;

/// "+42", with the decimals of the value beside it; empty when it would read as zero.
QString changeText(const std::string &value, double change)
{
    const std::size_t point = value.find('.');
    const auto decimals =
        point == std::string::npos ? 0 : static_cast<int>(value.size() - point - 1);
    const double step = std::pow(10.0, -decimals);
    if (std::abs(change) < 0.5 * step)
        return {};
    const QString size = withoutGroups(QLocale()).toString(std::abs(change), 'f', decimals);
    return (change < 0.0 ? QStringLiteral("−") : QStringLiteral("+")) + size;
}

} // namespace

void ResultModel::setResults(const Result &result, const Result &base)
{
    std::vector<Row> rows;
    for (const Metric *metric : keyMetrics()) {
        Row row{.name = translated(metric->name), .note = plainText(metric->doc)};
        const auto value = metric->value(result);
        if (value) {
            const std::string number = numberText(*metric, *value, shownDigits);
            const Text basis = metric->basis != nullptr ? metric->basis(result) : Text{};
            row.value = localText(withUnitText(digits(number), metric->unit.text));
            if (basis.words == "declared")
                row.name = tr("%1, declared").arg(row.name);
            else if (!basis.empty())
                row.value = tr("≈ %1").arg(row.value);
            if (!basis.empty())
                row.note += '\n' + tr("Rests on: %1").arg(localText(basis));
            if (const auto was = metric->value(base))
                row.change = changeText(number, *value - *was);
        } else {
            row.value = QStringLiteral("–");
            row.note += '\n' + (metric->needs.empty() || !result.feasible()
                                    ? tr("Not available for this design.")
                                    : tr("Needs %1.").arg(plainText(metric->needs)));
        }
        rows.push_back(std::move(row));
    }
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        return endResetModel();
    }
    m_rows = std::move(rows);
    emit dataChanged(index(0, 0), index(rowCount() - 1, changeColumn));
}

QString ResultModel::heading(int column) const
{
    switch (column) {
    case nameColumn:
        return tr("Result");
    case valueColumn:
        return tr("Value");
    case changeColumn:
        return tr("Δ");
    default:
        return {};
    }
}

QVariant ResultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role == Qt::ToolTipRole)
        return "<p>" + row.note.toHtmlEscaped().replace('\n', "<br>") + "</p>";
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case nameColumn:
        return row.name;
    case valueColumn:
        return row.value;
    default:
        return row.change;
    }
}

} // namespace cellgap
