// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/table1.h"

#include "model/core/report/result_tables.h"
#include "model/core/report/target_rows.h"
#include "model/core/result/metric.h"

#include <algorithm>

namespace cellgap {

namespace {

/// "Specific energy: high cell impedance → thinner electrolyte"; empty where nothing is named.
Text limitsText(const Text &name, const StatusRow &row)
{
    if (row.limits.empty())
        return {};
    if (row.measures.empty())
        return phrase("%1: %2", {name, phrase(row.limits)});
    return phrase("%1: %2 → %3", {name, phrase(row.limits), phrase(row.measures)});
}

} // namespace

Text nameOf(const StatusEntry &entry)
{
    if (entry.target != nullptr)
        return phrase(entry.target->name);
    return entry.metric != nullptr ? phrase(entry.metric->name) : phrase("–");
}

std::vector<StatusEntry> statusOf(const StatusTable &table, const StatusColumn &column,
                                  const Programme &programme, const Result &result)
{
    std::vector<StatusEntry> entries;
    for (const std::string &key : table.metrics) {
        StatusEntry entry{.metric = findMetric(key)};
        if (const auto row = std::ranges::find(column.rows, key, &StatusRow::metric);
            row != column.rows.end())
            entry.row = &*row;
        if (entry.metric != nullptr)
            entry.value = entry.metric->value(result);
        if (const auto target = std::ranges::find(programme.targets, key, &Target::metric);
            target != programme.targets.end()) {
            entry.target = &*target;
            entry.assessment = assess(*target, result);
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

ReportTable statusTable(const StatusTable &table, const StatusColumn &column,
                        const Programme &programme, const EvaluatedDesign &design)
{
    ReportTable shown{.title = phrase("%1 (generation %2, TRL %3), computed: %4",
                                      {phrase(column.technology), verbatim(column.generation),
                                       verbatim(column.readiness), verbatim(design.label)}),
                      .columns = {{phrase("Quantity")},
                                  {phrase("Target"), true},
                                  {phrase("Literature")},
                                  {phrase("Computed"), true},
                                  {phrase("Gap"), true}}};
    for (const StatusEntry &entry : statusOf(table, column, programme, design.result)) {
        const Text name = nameOf(entry);
        const Assessment &assessment = entry.assessment;
        shown.rows.push_back(
            {{name},
             entry.target != nullptr ? ReportCell{.text = wantedText(*entry.target),
                                                  .value = entry.target->value,
                                                  .unit = entry.target->unit,
                                                  .comparison = boundOf(*entry.target)}
                                     : ReportCell{phrase("–")},
             {entry.row != nullptr ? verbatim(entry.row->literature) : phrase("–")},
             entry.metric != nullptr ? resultCell(shown, *entry.metric, design.result)
                                     : ReportCell{phrase("not assessed"), Mark::weak},
             assessment.gap ? ReportCell{.text = gapWords(*entry.target, assessment, GapForm::row),
                                         .mark = isGood(assessment.status) ? Mark::good : Mark::bad,
                                         .value = inPercent(assessment.gap),
                                         .unit = std::string(unit::percent.text)}
                            : ReportCell{phrase("–"), Mark::weak}});
        if (entry.row == nullptr)
            continue;
        if (Text limits = limitsText(name, *entry.row); !limits.empty())
            shown.remarks.push_back(std::move(limits));
    }
    return shown;
}

Literature measuresOf(const StatusTable &table)
{
    Literature found{.source = table.source};
    for (const StatusColumn &column : table.columns)
        for (const StatusRow &row : column.rows)
            if (!row.measures.empty())
                found.measures.push_back(
                    {.family = column.family, .metric = row.metric, .measures = row.measures});
    return found;
}

} // namespace cellgap
