// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/target.h"

#include "model/core/issue.h"

#include <charconv>
#include <cmath>

namespace cellgap {

namespace {

bool meets(double value, Comparison comparison, double target)
{
    switch (comparison) {
    case Comparison::greater:
        return value > target;
    case Comparison::atLeast:
        return value >= target;
    case Comparison::less:
        return value < target;
    case Comparison::atMost:
        return value <= target;
    case Comparison::equal:
        break;
    }
    return value == target;
}

double signedGap(double value, Comparison comparison, double target)
{
    const double scale = target == 0.0 ? 1.0 : std::abs(target);
    switch (comparison) {
    case Comparison::less:
    case Comparison::atMost:
        return (target - value) / scale;
    case Comparison::equal:
        return -std::abs(value - target) / scale;
    default:
        return (value - target) / scale;
    }
}

/// The currency of a target that is not that of its metric, or empty.
std::string_view foreignCurrency(const Target &target, const Metric &metric)
{
    if (!metric.unit.text.starts_with("EUR") || target.unit.starts_with("EUR"))
        return {};
    return std::string_view(target.unit).substr(0, 3);
}

} // namespace

std::string_view symbol(Comparison comparison)
{
    switch (comparison) {
    case Comparison::greater:
        return ">";
    case Comparison::atLeast:
        return "≥";
    case Comparison::less:
        return "<";
    case Comparison::atMost:
        return "≤";
    case Comparison::equal:
        break;
    }
    return "=";
}

std::string_view name(Status status)
{
    switch (status) {
    case Status::met:
        return "met";
    case Status::missed:
        return "missed";
    case Status::notAssessed:
        break;
    }
    return "not assessed";
}

Assessment assess(const Target &target, const Result &result)
{
    const Metric *metric = findMetric(target.metric);
    if (!target.value)
        return {.reason = "the programme gives no number"};
    if (metric == nullptr)
        return {.reason = "not computed by the model"};
    const auto value = metric->value(result);
    if (!value)
        return {.reason = !result.feasible()      ? "the design is not feasible"
                          : metric->needs.empty() ? "not available for this design"
                                                  : "needs " + std::string(metric->needs)};
    double number = *value;
    if (const std::string_view currency = foreignCurrency(target, *metric); currency == "USD")
        number *= unit::USD_per_EUR.in(result.exchangeRate);
    else if (!currency.empty())
        return {.reason = "in " + std::string(currency) +
                          "; a design has an exchange rate for US dollars only"};
    return {.status =
                meets(number, target.comparison, *target.value) ? Status::met : Status::missed,
            .value = number,
            .gap = signedGap(number, target.comparison, *target.value),
            .basis = metric->basis != nullptr ? metric->basis(result) : std::string()};
}

std::string gapText(double gap)
{
    const double percent = std::abs(100.0 * gap);
    const int decimals = percent < 0.995 ? 2 : percent < 9.95 ? 1 : 0;
    char text[400];
    const auto end =
        std::to_chars(text, text + sizeof text, percent, std::chars_format::fixed, decimals);
    const std::string size(text, end.ptr);
    const bool zero = size.find_first_not_of("0.") == std::string::npos;
    return (zero ? "±" : gap < 0.0 ? "−" : "+") + size + " %";
}

std::string headline(const Programme &programme, const Result &result)
{
    int met = 0;
    int assessed = 0;
    double furthest = 0.0;
    const Target *worst = nullptr;
    for (const Target &target : programme.targets) {
        const Assessment assessment = assess(target, result);
        if (assessment.status == Status::notAssessed)
            continue;
        ++assessed;
        if (assessment.status == Status::met)
            ++met;
        else if (worst == nullptr || *assessment.gap < furthest) {
            worst = &target;
            furthest = *assessment.gap;
        }
    }
    if (assessed == 0)
        return "None of the " + programme.shortName + " targets can be assessed.";
    std::string text = "Meets " + std::to_string(met) + " of " + std::to_string(assessed) + " " +
                       programme.shortName + " targets that are assessed (" +
                       std::to_string(programme.targets.size()) + " in all)";
    if (worst == nullptr)
        return text + ".";
    return text + "; furthest: " + worst->level + " " + lowered(worst->name) + ", " +
           gapText(furthest) + ".";
}

} // namespace cellgap
