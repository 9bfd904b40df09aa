// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/published_model.h"

#include "model/core/metric.h"
#include "model/core/report/result_tables.h"
#include "model/qt/local_text.h"

namespace cellgap {

void PublishedModel::setFigures(const DesignSheet &sheet, const Result &result)
{
    std::vector<Row> rows;
    for (const PublishedFigure &figure : sheet.published) {
        const Metric &metric = *findMetric(figure.metric);
        const auto computed = metric.value(result);
        Row row{.name = translated(metric.name),
                .published = localText(publishedCell(figure, metric).text),
                .difference = localText(changeCell(computed, figure.value).text)};
        const QString agreement = localText(agreementText(sheet, figure, computed));
        const QString here =
            computed ? localText(metricCell(metric, *computed).text) : tr("not available");
        const QString all =
            tr("%1, %2: published %3, here %4; %5.")
                .arg(row.name, translated(name(metric.level)), row.published, here, agreement);
        row.note = "<p>" + all.toHtmlEscaped() + "<br>" +
                   localText(figureReason(sheet, figure)).toHtmlEscaped() + "</p>";
        row.name += '\n' + agreement;
        rows.push_back(std::move(row));
    }
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        return endResetModel();
    }
    m_rows = std::move(rows);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, differenceColumn));
}

QString PublishedModel::heading(int column) const
{
    switch (column) {
    case nameColumn:
        return tr("Metric");
    case publishedColumn:
        return tr("Published");
    case differenceColumn:
        return tr("Difference");
    default:
        return {};
    }
}

QVariant PublishedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role == Qt::ToolTipRole)
        return row.note;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case nameColumn:
        return row.name;
    case publishedColumn:
        return row.published;
    default:
        return row.difference;
    }
}

} // namespace cellgap
