// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/result_model.h"

#include "model/core/report/key_results.h"
#include "model/core/report/target_rows.h"
#include "model/qt/local_text.h"

#include <algorithm>
#include <cmath>

namespace cellgap {

namespace {

/// "+42", with the decimals of the value beside it but no more digits than that has; empty when it
/// would read as zero.
QString changeText(const std::string &value, double change, int digits)
{
    const std::size_t point = value.find('.');
    const int ofValue = point == std::string::npos ? 0 : static_cast<int>(value.size() - point - 1);
    const int whole = 1 + static_cast<int>(std::log10(std::max(1.0, std::abs(change))));
    const int decimals = std::min(ofValue, std::max(0, digits - whole));
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
        QString name = translated(metric->name);
        QString note = translated(metric->doc);
        QString value = QStringLiteral("–");
        QString change;
        if (const auto is = metric->value(result)) {
            const std::string number = numberText(*metric, *is, m_digits);
            const Text basis = metric->basis != nullptr ? metric->basis(result) : Text{};
            value = localText(withUnitText(digits(number), metric->unit.text));
            if (basis.words == "declared")
                name = tr("%1, declared").arg(name);
            else if (!basis.empty())
                value = tr("≈ %1").arg(value);
            if (!basis.empty())
                note += '\n' + tr("Rests on: %1").arg(localText(basis));
            if (const auto was = metric->value(base))
                change = changeText(number, *is - *was, m_digits);
        } else {
            note += '\n' + (metric->needs.empty() || !result.feasible()
                                ? tr("Not available for this design.")
                                : tr("Needs %1.").arg(translated(metric->needs)));
        }
        rows.push_back({.texts = {name, value, change}, .note = note});
    }
    setRows(std::move(rows));
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

} // namespace cellgap
