// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/sensitivity_table.h"

#include "model/core/base/number_text.h"
#include "model/core/report/input_tables.h"

namespace cellgap {

namespace {

constexpr int shown = 4;

ReportCell metricCell(const Metric &metric, std::optional<double> number)
{
    if (!number)
        return {phrase("no cell"), Mark::weak};
    return {.text = withUnitText(digits(numberText(metric, *number, shown)), metric.unit.text),
            .value = number,
            .unit = std::string(metric.unit.text)};
}

} // namespace

ReportTable sensitivityTable(const Metric &metric, double now,
                             std::span<const Sensitivity> sensitivities)
{
    ReportTable table{
        .title = phrase("%1: now %2",
                        {phrase(metric.name),
                         withUnitText(digits(numberText(metric, now, shown)), metric.unit.text)}),
        .columns = {{phrase("Input")},
                    {phrase("Now"), true},
                    {phrase("From"), true},
                    {phrase("To"), true},
                    {phrase("Metric at the first"), true},
                    {phrase("Metric at the last"), true},
                    {phrase("Elasticity"), true}}};
    for (const Sensitivity &one : sensitivities) {
        const std::string_view unit = one.input->access.unit.text;
        const auto elasticity = one.elasticity;
        table.rows.push_back({{nameInSection(*one.input)},
                              numberCell(one.now, shown, unit),
                              numberCell(one.between.min, shown, unit),
                              numberCell(one.between.max, shown, unit),
                              metricCell(metric, one.atLeast),
                              metricCell(metric, one.atMost),
                              elasticity ? ReportCell{.text = digits(significant(*elasticity, 2)),
                                                      .value = elasticity}
                                         : ReportCell{}});
    }
    table.remarks.push_back(
        phrase("The elasticity is by how many per cent the metric changes with one per cent of the "
               "input, now; none where whole sheets leap or the input is zero."));
    return table;
}

} // namespace cellgap
