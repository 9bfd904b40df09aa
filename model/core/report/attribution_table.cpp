// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/attribution_table.h"

#include "model/core/base/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace cellgap {

namespace {

constexpr int shown = 4;

/// "+12.3", with as many decimals as the metric's own number has; "0" for what is next to nothing.
ReportCell amountCell(double amount, double whole, std::string_view unit)
{
    const double scale = std::abs(whole) > 0.0 ? std::abs(whole) : 1.0;
    const int decimals = std::max(0, shown - 1 - static_cast<int>(std::floor(std::log10(scale))));
    const double step = std::pow(10.0, -decimals);
    const double rounded = std::round(amount / step) * step;
    const int before = static_cast<int>(std::floor(std::log10(std::abs(rounded)))) + 1;
    const std::string number =
        rounded == 0.0 ? "0" : significant(std::abs(rounded), std::max(1, before + decimals));
    const std::string sign = rounded > 0.0 ? "+" : rounded < 0.0 ? "−" : "±";
    return {.text = phrase("%1%2", {verbatim(sign), digits(number)}),
            .value = amount,
            .unit = std::string(unit)};
}

Text nameOf(const Contribution &contribution)
{
    std::vector<Text> names;
    for (const std::string_view part : contribution.parts)
        names.push_back(names.empty() ? phrase(part) : inSentence(part));
    return listed(names, "%1 and %2");
}

} // namespace

std::vector<const Metric *> explainedMetrics()
{
    std::vector<const Metric *> found;
    for (const char *key :
         {"cell.specific_energy", "cell.energy_density", "pack.specific_energy", "cell.cost"})
        if (const Metric *metric = findMetric(key))
            found.push_back(metric);
    return found;
}

ReportTable attributionTable(const Attribution &attribution, const Text &from, const Text &to)
{
    ReportTable table{.title = phrase("Why they differ"), .columns = {{phrase("Part")}}};
    for (const Metric *metric : attribution.metrics)
        table.columns.push_back({phrase(metric->name), true});
    const auto addDesign = [&](const Text &label, const std::vector<double> &values) {
        ReportRow row{{label}};
        for (std::size_t k = 0; k < values.size(); ++k)
            row.push_back(
                {.text = withUnitText(digits(numberText(*attribution.metrics[k], values[k], shown)),
                                      attribution.metrics[k]->unit.text),
                 .value = values[k],
                 .unit = std::string(attribution.metrics[k]->unit.text)});
        table.rows.push_back(std::move(row));
    };
    std::vector<const Contribution *> order;
    for (const Contribution &one : attribution.contributions)
        order.push_back(&one);
    std::ranges::stable_sort(order, std::greater{}, [](const Contribution *one) {
        return one->amounts.empty() ? 0.0 : std::abs(one->amounts.front());
    });
    std::vector<Text> idle;
    addDesign(from, attribution.from);
    for (const Contribution *one : order) {
        ReportRow row{{nameOf(*one)}};
        for (std::size_t k = 0; k < one->amounts.size(); ++k)
            row.push_back(
                amountCell(one->amounts[k],
                           std::max(std::abs(attribution.from[k]), std::abs(attribution.to[k])),
                           attribution.metrics[k]->unit.text));
        const bool none = std::all_of(row.begin() + 1, row.end(), [](const ReportCell &cell) {
            return english(cell.text) == "±0";
        });
        if (none)
            idle.push_back(nameOf(*one));
        else
            table.rows.push_back(std::move(row));
    }
    addDesign(to, attribution.to);
    if (!idle.empty())
        table.remarks.push_back(
            phrase("They also differ, to no effect here: %1.", {listed(idle, "%1, %2")}));
    const bool joins = std::ranges::any_of(
        attribution.contributions, [](const Contribution &one) { return one.parts.size() > 1; });
    if (attribution.contributions.empty()) {
        table.remarks.push_back(phrase("They do not differ."));
        return table;
    }
    table.remarks.push_back(
        phrase("Each part's amount is the mean over all orders in which the parts can be exchanged "
               "(Shapley value); the amounts add up to the difference."));
    if (joins)
        table.remarks.push_back(phrase(
            "Parts that stand together make no cell with the other design's, and are exchanged "
            "together."));
    return table;
}

} // namespace cellgap
