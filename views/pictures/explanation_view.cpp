// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/explanation_view.h"

#include "model/core/report/attribution_table.h"
#include "model/qt/local_text.h"

namespace cellgap {

ExplanationView::ExplanationView(QWidget *parent)
    : RowChart(parent)
{
    setAccessibleName(tr("Explanation of a difference"));
}

void ExplanationView::setTask(const PictureTask &task)
{
    const bool isPair = !task.before && task.designs.size() > 1;
    m_to = isPair ? task.designs[1] : task.designs.front();
    m_from = isPair ? std::optional(task.designs.front()) : task.before;
    rebuild();
}

std::vector<const Result *> ExplanationView::results() const
{
    std::vector<const Result *> both;
    for (const auto *design : {&m_from, &m_to})
        if (*design)
            both.push_back(&(*design)->result);
    return both;
}

Attribution ExplanationView::attribution() const
{
    const Metric *wanted = &shownMetric();
    return attribute(m_from->design(), m_to->design(), {&wanted, 1});
}

QString ExplanationView::notice() const
{
    if (!m_from)
        return tr("Nothing has changed: there is no difference to be explained.");
    for (const Result *result : results())
        if (!shownMetric().value(*result))
            return result->feasible()
                       ? tr("%1 is not assessed for both.").arg(translated(shownMetric().name))
                       : tr("No explanation: one of the cells cannot be built as described.");
    return {};
}

ReportTable ExplanationView::data() const
{
    if (!notice().isEmpty())
        return attributionTable({}, {}, {});
    return attributionTable(attribution(), verbatim(m_from->label), verbatim(m_to->label));
}

RowChart::Chart ExplanationView::chart() const
{
    if (QString why = notice(); !why.isEmpty())
        return {.notice = std::move(why)};
    const ReportTable table = data();
    Chart chart{.title = tr("%1: what makes the difference").arg(translated(shownMetric().name)),
                .right = tr("adds"),
                .footer = tr("Each part's mean over all orders of exchange (Shapley value).")};
    double level = 0.0;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const ReportRow &row = table.rows[i];
        const double value = row[1].value.value_or(0.0);
        const bool whole = i == 0 || i + 1 == table.rows.size();
        Row made{.name = localText(row[0].text),
                 .right = localText(row[1].text, locale()),
                 .whole = whole};
        made.text = tr("%1: %2").arg(made.name, made.right);
        if (!whole) {
            const bool rises = value > 0.0;
            const Tone tone = shownMetric().better == Better::neither             ? Tone::strong
                              : rises == (shownMetric().better == Better::higher) ? Tone::better
                                                                                  : Tone::worse;
            made.bars.push_back({.from = level, .to = level + value, .tone = tone});
        }
        level = whole ? value : level + value;
        made.level = level;
        chart.rows.push_back(std::move(made));
    }
    return chart;
}

} // namespace cellgap
