// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/result_tables.h"

#include "model/core/analysis/target.h"
#include "model/core/base/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace cellgap {

namespace {

constexpr int publishedDigits = 4;

} // namespace

ReportCell levelCell(const Metric &metric)
{
    return {phrase(name(metric.level)), Mark::weak};
}

ReportCell metricCell(const Metric &metric, double value)
{
    return quantityCell(numberText(metric, value), value, metric.unit.text);
}

ReportCell resultCell(ReportTable &table, const Metric &metric, const Result &result)
{
    const auto value = metric.value(result);
    if (!value)
        return {phrase("n/a"), Mark::weak};
    ReportCell cell = metricCell(metric, *value);
    cell.note = noteOf(table, metric.basis != nullptr ? metric.basis(result) : Text{});
    return cell;
}

ReportCell changeCell(std::optional<double> value, std::optional<double> before)
{
    if (!value || !before || *before == 0.0)
        return {phrase("–"), Mark::weak};
    const double change = (*value - *before) / std::abs(*before);
    return {.text = gapText(change),
            .value = inPercent(change),
            .unit = std::string(unit::percent.text)};
}

ReportTable levelTable(const Result &result)
{
    struct Row {
        const char *level = nullptr;
        std::array<std::optional<MetricKey>, 5> metrics; ///< of the columns
    };
    static constexpr std::optional<MetricKey> none;
    static constexpr std::array rows{
        Row{.level = "Active couple",
            .metrics = {MetricKey("couple.specific_energy"), MetricKey("couple.energy_density"),
                        none, none, none}},
        Row{.level = "Stack",
            .metrics = {MetricKey("stack.specific_energy"), MetricKey("stack.energy_density"), none,
                        MetricKey("stack.areal_mass"), MetricKey("stack.thickness")}},
        Row{.level = "Cell",
            .metrics = {MetricKey("cell.specific_energy"), MetricKey("cell.energy_density"),
                        MetricKey("cell.energy"), MetricKey("cell.mass"),
                        MetricKey("cell.volume")}},
        Row{.level = "Pack",
            .metrics = {MetricKey("pack.specific_energy"), MetricKey("pack.energy_density"),
                        MetricKey("pack.energy"), MetricKey("pack.mass"),
                        MetricKey("pack.volume")}},
    };
    ReportTable table{.columns = {{phrase("Level")},
                                  {phrase("Specific energy"), true},
                                  {phrase("Energy density"), true},
                                  {phrase("Energy"), true},
                                  {phrase("Mass"), true},
                                  {phrase("Volume"), true}}};
    for (const Row &row : rows) {
        ReportRow cells{{phrase(row.level)}};
        for (const std::optional<MetricKey> &key : row.metrics)
            cells.push_back(!key ? ReportCell{} : resultCell(table, metricOf(*key), result));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

ReportTable chosenResultsTable(std::span<const MetricKey> keys, const Result &result)
{
    ReportTable table{.columns = {{phrase("Metric")}, {phrase("Level")}, {phrase("Value"), true}}};
    for (const MetricKey key : keys) {
        const Metric &metric = metricOf(key);
        table.rows.push_back(
            {{phrase(metric.name)}, levelCell(metric), resultCell(table, metric, result)});
    }
    return table;
}

ReportTable resultsTable(const Result &result)
{
    ReportTable table{.title = phrase("All results"),
                      .columns = {{phrase("Metric")}, {phrase("Value"), true}}};
    std::optional<Level> level;
    for (const Metric &metric : metrics()) {
        if (!metric.value(result))
            continue;
        if (level != metric.level)
            table.rows.push_back({{phrase(name(metric.level))}});
        level = metric.level;
        table.rows.push_back({{phrase(metric.name)}, resultCell(table, metric, result)});
    }
    return table;
}

ReportTable metricTable(const Result &result)
{
    ReportTable table{
        .title = phrase("All results"),
        .columns = {
            {phrase("Metric")}, {phrase("Symbol")}, {phrase("Value"), true}, {phrase("Key")}}};
    for (const Metric &metric : metrics())
        if (metric.value(result))
            table.rows.push_back({{phrase(metric.name)},
                                  {verbatim(metric.symbol)},
                                  resultCell(table, metric, result),
                                  {verbatim(metric.key)}});
    return table;
}

ReportTable metricComparison(std::span<const EvaluatedDesign> designs)
{
    ReportTable table{.columns = {{phrase("Metric")}, {phrase("Level")}}};
    for (const EvaluatedDesign &design : designs) {
        table.columns.push_back({verbatim(design.label), true});
        if (&design != designs.data())
            table.columns.push_back({phrase("Change"), true});
    }
    for (const Metric &metric : metrics()) {
        if (std::ranges::none_of(designs, [&](const EvaluatedDesign &design) {
                return metric.value(design.result).has_value();
            }))
            continue;
        ReportRow row{{phrase(metric.name)}, levelCell(metric)};
        for (const EvaluatedDesign &design : designs) {
            row.push_back(resultCell(table, metric, design.result));
            if (&design != designs.data())
                row.push_back(
                    changeCell(metric.value(design.result), metric.value(designs.front().result)));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

ReportCell publishedCell(const PublishedFigure &figure, const Metric &metric)
{
    ReportCell cell = quantityCell(withoutTrailingZeros(significant(figure.value, publishedDigits)),
                                   figure.value, metric.unit.text);
    if (figure.comparison != Relation::equal) {
        cell.comparison = symbol(figure.comparison);
        cell.text = phrase("%1 %2", {verbatim(cell.comparison), cell.text});
    }
    return cell;
}

Text agreementText(const DesignSheet &sheet, const PublishedFigure &figure,
                   std::optional<double> computed)
{
    const Agreement agreement = agreementOf(sheet, figure);
    return agreement == Agreement::predicted && !isWithinTolerance(figure, computed)
               ? phrase("predicted, missed")
               : phrase(name(agreement));
}

namespace {

/// The inputs by which the figure is fitted or echoed, in words; empty for a prediction.
Text inputsBehind(const DesignSheet &sheet, const PublishedFigure &figure)
{
    std::vector<Text> inputs;
    const auto add = [&inputs](const std::string &key) {
        if (const Parameter *parameter = findParameter(key))
            inputs.push_back(inSentence(parameter->name));
    };
    if (!figure.echoes.empty())
        add(figure.echoes);
    else
        std::ranges::for_each(fittedInputs(sheet, figure.metric), add);
    return listed(inputs, "%1, %2");
}

} // namespace

Text figureReason(const DesignSheet &sheet, const PublishedFigure &figure)
{
    const Text reason = verbatim(figure.note.empty() ? figure.source : figure.note);
    const Text inputs = inputsBehind(sheet, figure);
    return inputs.empty() ? reason : phrase("%1; by %2", {reason, inputs});
}

ReportTable publishedTable(const DesignSheet &sheet, const Result &result)
{
    ReportTable table{.title = phrase("Published figures"),
                      .columns = {{phrase("Metric")},
                                  {.alone = phrase("Level")},
                                  {phrase("Published"), true},
                                  {phrase("Computed"), true},
                                  {phrase("Difference"), true},
                                  {phrase("Agreement")},
                                  {phrase("Source or reason")}}};
    for (const PublishedFigure &figure : sheet.published) {
        const Metric &metric = *findMetric(figure.metric);
        table.rows.push_back({{phrase(metric.name)},
                              levelCell(metric),
                              publishedCell(figure, metric),
                              resultCell(table, metric, result),
                              changeCell(metric.value(result), figure.value),
                              {agreementText(sheet, figure, metric.value(result))},
                              {figureReason(sheet, figure)}});
    }
    return table;
}

} // namespace cellgap
