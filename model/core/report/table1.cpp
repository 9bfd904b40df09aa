// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/table1.h"

#include "model/core/metric.h"
#include "model/core/report/result_tables.h"
#include "model/core/report/target_rows.h"

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

ReportTable statusTable(const StatusColumn &column, const Programme &programme,
                        const ReportedDesign &design)
{
    ReportTable table{.title = phrase("%1 (generation %2, TRL %3), computed: %4",
                                      {phrase(column.technology), verbatim(column.generation),
                                       verbatim(column.readiness), verbatim(design.label)}),
                      .columns = {{phrase("Quantity")},
                                  {phrase("Target"), true},
                                  {phrase("Literature")},
                                  {phrase("Computed"), true},
                                  {phrase("Gap"), true}}};
    for (const StatusRow &row : column.rows) {
        const auto target = std::ranges::find(programme.targets, row.metric, &Target::metric);
        const Metric *metric = findMetric(row.metric);
        const bool wanted = target != programme.targets.end();
        const Assessment assessment = wanted ? assess(*target, *design.result) : Assessment{};
        const Text name = phrase(wanted              ? std::string_view(target->name)
                                 : metric != nullptr ? metric->name
                                                     : std::string_view(row.metric));
        table.rows.push_back(
            {{name},
             {wanted ? wantedText(*target) : phrase("–")},
             {verbatim(row.literature)},
             metric != nullptr ? resultCell(table, *metric, *design.result)
                               : ReportCell{phrase("not assessed"), Mark::weak},
             assessment.gap ? ReportCell{.text = gapWords(*target, assessment, GapForm::row),
                                         .mark = isGood(assessment.status) ? Mark::good : Mark::bad,
                                         .value = assessment.gap}
                            : ReportCell{phrase("–"), Mark::weak}});
        if (Text limits = limitsText(name, row); !limits.empty())
            table.remarks.push_back(std::move(limits));
    }
    return table;
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
