// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/validation.h"

#include "model/core/report/result_tables.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace cellgap {

namespace {

constexpr int digitsShown = 4;

/// One figure of one design, and what is computed in its place.
struct PublishedComparison {
    const ReportedDesign *design;
    const PublishedFigure *figure;
    const Metric *metric;
    double computed;

    double deviation() const { return computed / figure->value - 1.0; }
    bool met() const { return figure->tolerance && std::abs(deviation()) <= *figure->tolerance; }
};

enum class Outcome { met, missed, fitted, input };

Outcome outcomeOf(const PublishedComparison &one)
{
    switch (agreementOf(*one.design->sheet, *one.figure)) {
    case Agreement::fitted:
        return Outcome::fitted;
    case Agreement::input:
        return Outcome::input;
    case Agreement::predicted:
        break;
    }
    return one.met() ? Outcome::met : Outcome::missed;
}

std::vector<PublishedComparison> comparisonsIn(std::span<const ReportedDesign> designs)
{
    std::vector<PublishedComparison> found;
    for (const ReportedDesign &design : designs)
        for (const PublishedFigure &figure : design.sheet->published) {
            const Metric *metric = findMetric(figure.metric);
            if (const auto value = metric->value(*design.result))
                found.push_back({&design, &figure, metric, *value});
        }
    return found;
}

std::string_view name(Outcome outcome)
{
    switch (outcome) {
    case Outcome::met:
        return "predicted";
    case Outcome::missed:
        return "predicted, missed";
    case Outcome::fitted:
        return "fitted";
    case Outcome::input:
        break;
    }
    return "input";
}

Text sourceOf(const PublishedComparison &one)
{
    const std::string &own = one.figure->source;
    return verbatim(own.empty() ? one.design->sheet->source : own);
}

ReportRow rowOf(const PublishedComparison &one)
{
    const Metric &metric = *one.metric;
    return {{verbatim(one.design->label)},
            {phrase(metric.name)},
            levelCell(metric),
            numberCell(one.figure->value, digitsShown, metric.unit.text),
            numberCell(one.computed, digitsShown, metric.unit.text),
            changeCell(one.computed, one.figure->value),
            {phrase(name(outcomeOf(one)))},
            {sourceOf(one)}};
}

} // namespace

ValidationCount countFigures(std::span<const ReportedDesign> designs)
{
    ValidationCount count;
    for (const PublishedComparison &one : comparisonsIn(designs))
        switch (outcomeOf(one)) {
        case Outcome::met:
            ++count.met;
            break;
        case Outcome::missed:
            ++count.missed;
            break;
        case Outcome::fitted:
            ++count.fitted;
            break;
        case Outcome::input:
            ++count.input;
            break;
        }
    return count;
}

ReportTable validationTable(std::span<const ReportedDesign> designs)
{
    ReportTable table{.title = phrase("Published figures"),
                      .columns = {{phrase("Design")},
                                  {phrase("Metric")},
                                  {},
                                  {phrase("Published"), true},
                                  {phrase("Computed"), true},
                                  {phrase("Difference"), true},
                                  {phrase("Agreement")},
                                  {phrase("Source")}}};
    std::vector<PublishedComparison> all = comparisonsIn(designs);
    std::ranges::stable_sort(all, {}, outcomeOf);
    std::ranges::transform(all, std::back_inserter(table.rows), rowOf);
    return table;
}

Text validationText(const ValidationCount &count)
{
    const auto number = [](int figures) { return counted(static_cast<std::size_t>(figures)); };
    return phrase("%1 published figures: %2 predicted within their tolerance, %3 predicted and "
                  "missed, %4 fitted, %5 that echo an input.",
                  {number(count.all()), number(count.met), number(count.missed),
                   number(count.fitted), number(count.input)});
}

} // namespace cellgap
