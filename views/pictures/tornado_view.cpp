// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/tornado_view.h"

#include "model/core/base/number_text.h"
#include "model/core/report/input_tables.h"
#include "model/core/report/sensitivity_table.h"
#include "model/qt/local_text.h"

namespace cellgap {

TornadoView::TornadoView(QWidget *parent)
    : RowChart(parent)
{
    setAccessibleName(tr("Tornado"));
}

void TornadoView::setTask(const PictureTask &task)
{
    m_sheet = task.designs.front().sheet;
    m_result = task.designs.front().result;
    rebuild();
}

std::vector<const Result *> TornadoView::results() const
{
    return {&m_result};
}

std::vector<Sensitivity> TornadoView::sensitivities() const
{
    if (m_sheet == nullptr || !shownMetric().value(m_result))
        return {};
    return findSensitivities(m_sheet->design, leverInputs(*m_sheet), shownMetric());
}

ReportTable TornadoView::data() const
{
    return sensitivityTable(shownMetric(), shownMetric().value(m_result).value_or(0.0),
                            sensitivities());
}

RowChart::Chart TornadoView::chart() const
{
    const auto now = shownMetric().value(m_result);
    if (!now)
        return {.notice = m_result.feasible()
                              ? tr("%1 is not assessed.").arg(translated(shownMetric().name))
                              : tr("No metric: the cell cannot be built as described.")};
    Chart chart{
        .title = tr("%1: now %2, and with each input alone")
                     .arg(translated(shownMetric().name), quantity(*now)),
        .left = tr("usual range"),
        .right = tr("from … to"),
        .line = now,
        .footer =
            tr("Faint: at the lower end of the range; strong: at the higher. All else as now."),
    };
    for (const Sensitivity &one : sensitivities()) {
        if (!one.atLeast && !one.atMost)
            continue; // no cell at either end
        const std::string_view unit = one.input->access.unit.text;
        const QString range =
            localText(withUnitText(phrase("%1 to %2", {shortDigits(one.between.min, 4),
                                                       shortDigits(one.between.max, 4)}),
                                   unit),
                      locale());
        const auto ending = [&](const std::optional<double> &value) {
            return value ? localText(digits(numberText(shownMetric(), *value)), locale())
                         : tr("no cell");
        };
        Row row{.name = localText(nameAlone(*one.input)),
                .left = range,
                .right = tr("%1 … %2").arg(ending(one.atLeast), ending(one.atMost))};
        if (one.atLeast)
            row.bars.push_back({.from = *now, .to = *one.atLeast, .tone = Tone::weak});
        if (one.atMost)
            row.bars.push_back({.from = *now, .to = *one.atMost, .tone = Tone::strong});
        row.text =
            tr("%1, %2: %3 %4").arg(row.name, range, row.right, plainText(shownMetric().unit.text));
        chart.rows.push_back(std::move(row));
    }
    if (chart.rows.empty())
        return {.notice = tr("No input changes this over its usual range: %1.")
                              .arg(translated(shownMetric().name))};
    return chart;
}

} // namespace cellgap
