// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/validation.h"

#include "model/core/report/result_tables.h"

#include <algorithm>
#include <utility>

namespace cellgap {

namespace {

/// One figure of one design, and what is computed in its place.
struct PublishedComparison {
    const EvaluatedDesign *design;
    const PublishedFigure *figure;
    const Metric *metric;
    std::optional<double> computed;

    bool met() const { return isWithinTolerance(*figure, computed); }
    Agreement agreement() const { return agreementOf(*design->sheet, *figure); }

    /// Of the table: predictions first, and of them those that come out.
    std::pair<Agreement, bool> rank() const { return {agreement(), !met()}; }
};

std::vector<PublishedComparison> comparisonsIn(std::span<const EvaluatedDesign> designs,
                                               std::vector<PublishedFigure> DesignSheet::*figures)
{
    std::vector<PublishedComparison> found;
    for (const EvaluatedDesign &design : designs)
        for (const PublishedFigure &figure : (*design.sheet).*figures) {
            const Metric *metric = findMetric(figure.metric);
            found.push_back({&design, &figure, metric, metric->value(design.result)});
        }
    return found;
}

void add(ValidationCount &count, const PublishedComparison &one)
{
    count.outside += one.figure->tolerance && !one.met() ? 1 : 0;
    switch (one.agreement()) {
    case Agreement::predicted:
        ++(one.met() ? count.met : count.missed);
        break;
    case Agreement::fitted:
        ++count.fitted;
        break;
    case Agreement::input:
        ++count.input;
        break;
    }
}

ReportRow rowOf(const PublishedComparison &one)
{
    const Metric &metric = *one.metric;
    return {{verbatim(one.design->label)},
            {phrase(metric.name)},
            levelCell(metric),
            publishedCell(*one.figure, metric),
            one.computed ? metricCell(metric, *one.computed)
                         : ReportCell{phrase("n/a"), Mark::weak},
            changeCell(one.computed, one.figure->value)};
}

ReportRow figureRow(const PublishedComparison &one)
{
    const std::string &own = one.figure->source;
    ReportRow row = rowOf(one);
    row.push_back({agreementText(*one.design->sheet, *one.figure, one.computed)});
    row.push_back({verbatim(own.empty() ? one.design->sheet->source : own)});
    return row;
}

ReportRow claimRow(const PublishedComparison &one)
{
    ReportRow row = rowOf(one);
    row.push_back(one.met() ? ReportCell{phrase("borne out")}
                            : ReportCell{phrase("not borne out"), Mark::bad});
    return row;
}

} // namespace

Validation validate(std::span<const EvaluatedDesign> designs)
{
    Validation validation{.count = {},
                          .table = {.title = phrase("Published figures"),
                                    .columns = {{phrase("Design")},
                                                {phrase("Metric")},
                                                {},
                                                {phrase("Published"), true},
                                                {phrase("Computed"), true},
                                                {phrase("Difference"), true},
                                                {phrase("Agreement")},
                                                {phrase("Source")}}},
                          .claims = {.title = phrase("What the designs' own words say"),
                                     .columns = {{phrase("Design")},
                                                 {phrase("Metric")},
                                                 {},
                                                 {phrase("Said"), true},
                                                 {phrase("Computed"), true},
                                                 {phrase("Difference"), true},
                                                 {phrase("Agreement")}}}};
    std::vector<PublishedComparison> all = comparisonsIn(designs, &DesignSheet::published);
    std::ranges::stable_sort(all, {}, &PublishedComparison::rank);
    for (const PublishedComparison &one : all) {
        add(validation.count, one);
        validation.table.rows.push_back(figureRow(one));
    }
    for (const PublishedComparison &one : comparisonsIn(designs, &DesignSheet::claims)) {
        ++validation.count.claims;
        validation.count.broken += one.met() ? 0 : 1;
        validation.claims.rows.push_back(claimRow(one));
    }
    return validation;
}

Text validationText(const ValidationCount &count)
{
    const auto number = [](int figures) { return counted(static_cast<std::size_t>(figures)); };
    const std::vector<Text> counts{number(count.all()), number(count.met), number(count.missed),
                                   number(count.fitted), number(count.input)};
    if (count.all() == 1)
        return phrase("%1 published figure: %2 predicted within its tolerance, %3 predicted and "
                      "missed, %4 fitted, %5 that echo an input.",
                      counts);
    return phrase("%1 published figures: %2 predicted within their tolerance, %3 predicted and "
                  "missed, %4 fitted, %5 that echo an input.",
                  counts);
}

} // namespace cellgap
