// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/published_model.h"

#include "model/core/report/result_tables.h"
#include "model/core/result/metric.h"
#include "model/qt/local_text.h"

namespace cellgap {

void PublishedModel::setFigures(const DesignSheet &sheet, const Result &result)
{
    std::vector<Row> rows;
    for (const PublishedFigure &figure : sheet.published) {
        const Metric &metric = *findMetric(figure.metric);
        const auto computed = metric.value(result);
        const QString metricName = translated(metric.name);
        const QString published = localText(publishedCell(figure, metric).text);
        const QString agreement = localText(agreementText(sheet, figure, computed));
        const QString here =
            computed ? localText(metricCell(metric, *computed).text) : tr("not available");
        rows.push_back({.texts = {metricName + '\n' + agreement, published,
                                  localText(changeCell(computed, figure.value).text)},
                        .note = tr("%1, %2: published %3, here %4; %5.")
                                    .arg(metricName, translated(name(metric.level)), published,
                                         here, agreement) +
                                '\n' + localText(figureReason(sheet, figure))});
    }
    setRows(std::move(rows));
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

} // namespace cellgap
