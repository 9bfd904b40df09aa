// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/target.h"

#include "model/core/number_text.h"
#include "model/core/report/report_table.h"

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

Status statusOf(double value, const Target &target)
{
    if (target.comparison == Comparison::equal) {
        const bool worse = wantsLess(target) ? value > *target.value : value < *target.value;
        return worse ? Status::behind : Status::ahead;
    }
    return meets(value, target.comparison, *target.value) ? Status::met : Status::missed;
}

/// The size of a gap in per cent, with more decimals the smaller it is.
std::string percentNumber(double gap)
{
    const double percent = std::abs(100.0 * gap);
    const int decimals = percent < 0.995 ? 2 : percent < 9.95 ? 1 : 0;
    char text[400];
    const auto end =
        std::to_chars(text, text + sizeof text, percent, std::chars_format::fixed, decimals);
    return {text, end.ptr};
}

/// A factor with the two digits that a comparison is worth.
std::string factorNumber(double factor)
{
    return significant(factor, 2);
}

bool isTime(std::string_view unit)
{
    return unit == "min" || unit == "h" || unit == "s" || unit == "year";
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
    case Status::ahead:
        return "ahead";
    case Status::behind:
        return "behind";
    case Status::notAssessed:
        break;
    }
    return "not assessed";
}

std::string_view name(Use use)
{
    switch (use) {
    case Use::car:
        return "electric cars";
    case Use::stationary:
        return "stationary storage";
    case Use::aircraft:
        return "aircraft";
    case Use::any:
        break;
    }
    return "any use";
}

std::optional<Use> findUse(std::string_view name)
{
    if (name == "car")
        return Use::car;
    if (name == "stationary")
        return Use::stationary;
    if (name == "aircraft")
        return Use::aircraft;
    return std::nullopt;
}

bool isGood(Status status)
{
    return status == Status::met || status == Status::ahead;
}

bool wantsLess(const Target &target)
{
    switch (target.comparison) {
    case Comparison::less:
    case Comparison::atMost:
        return true;
    case Comparison::equal:
        break;
    default:
        return false;
    }
    const Metric *metric = findMetric(target.metric);
    return metric != nullptr && metric->better == Better::lower;
}

namespace {

/// The target's own value, without what it counts with.
Assessment assessAlone(const Target &target, const Result &result)
{
    const Metric *metric = findMetric(target.metric);
    if (!target.value)
        return {.reason = phrase("the programme gives no number")};
    if (metric == nullptr)
        return {.reason = phrase("not computed by the model")};
    const auto value = metric->value(result);
    if (!value)
        return {.reason = !result.feasible()      ? phrase("the design is not feasible")
                          : metric->needs.empty() ? phrase("not available for this design")
                                                  : phrase("needs %1", {phrase(metric->needs)})};
    double number = *value;
    if (const std::string_view currency = foreignCurrency(target, *metric); currency == "USD")
        number *= unit::USD_per_EUR.in(result.exchangeRate);
    else if (!currency.empty())
        return {.reason =
                    phrase("in %1, for which a design has no exchange rate", {verbatim(currency)})};
    const double wanted = *target.value;
    const bool less = wantsLess(target);
    const double scale = wanted == 0.0 ? 1.0 : std::abs(wanted);
    const bool comparable = number > 0.0 && wanted > 0.0;
    return {.status = statusOf(number, target),
            .value = number,
            .gap = (less ? wanted - number : number - wanted) / scale,
            .reach =
                comparable ? std::optional(less ? wanted / number : number / wanted) : std::nullopt,
            .basis = metric->basis != nullptr ? metric->basis(result) : Text{}};
}

/// A value or target without a sign to compare is the furthest.
double reachOf(const Assessment &assessment)
{
    return assessment.reach.value_or(0.0);
}

void decide(Assessment &assessment, const Target &by, const Assessment &other)
{
    assessment.status = other.status;
    assessment.gap = other.gap;
    assessment.reach = other.reach;
    assessment.decisive = &by;
}

/// "cycle life > 200 cycle"
Text conditionText(const Target &condition)
{
    const Metric *metric = findMetric(condition.metric);
    return phrase("%1 %2", {inSentence(metric != nullptr ? metric->name : condition.metric),
                            wantedText(condition)});
}

void addBasis(Assessment &assessment, std::string_view pattern, const Target &condition,
              const Assessment &other)
{
    const Metric *metric = findMetric(condition.metric);
    const Text number =
        other.value ? withUnitText(digits(numberText(*metric, *other.value)), condition.unit)
                    : other.reason;
    const Text words = phrase(pattern, {conditionText(condition), number});
    assessment.basis =
        assessment.basis.empty() ? words : listed({assessment.basis, words}, "%1; %2");
}

void joinConditions(Assessment &assessment, const Target &target, const Result &result)
{
    for (const Target &condition : target.with) {
        const Assessment other = assessAlone(condition, result);
        if (other.status == Status::notAssessed) {
            assessment = {.reason = phrase("counts only with %1, which is not assessed: %2",
                                           {conditionText(condition), other.reason})};
            return;
        }
        addBasis(assessment, "counts only with %1: is %2", condition, other);
        if (!isGood(other.status) &&
            (isGood(assessment.status) || reachOf(other) < reachOf(assessment)))
            decide(assessment, condition, other);
    }
}

void joinAlternatives(Assessment &assessment, const Target &target, const Result &result)
{
    for (const Target &alternative : target.orElse) {
        const Assessment other = assessAlone(alternative, result);
        addBasis(assessment, "or %1: is %2", alternative, other);
        const bool helps = other.status != Status::notAssessed &&
                           (assessment.status == Status::notAssessed ||
                            (!isGood(assessment.status) && reachOf(other) > reachOf(assessment)));
        if (helps)
            decide(assessment, alternative, other);
    }
}

} // namespace

Text wantedText(const Target &target)
{
    // More digits than a target has.
    constexpr int givenDigits = 6;
    if (!target.value)
        return verbatim(target.statement);
    const std::string number = withoutTrailingZeros(significant(*target.value, givenDigits));
    return phrase("%1 %2",
                  {verbatim(symbol(target.comparison)), withUnitText(digits(number), target.unit)});
}

Assessment assess(const Target &target, const Result &result)
{
    Assessment assessment = assessAlone(target, result);
    if (!target.orElse.empty())
        joinAlternatives(assessment, target, result);
    if (assessment.status != Status::notAssessed && !target.with.empty())
        joinConditions(assessment, target, result);
    return assessment;
}

std::string gapText(double gap)
{
    const std::string size = percentNumber(gap);
    const bool zero = size.find_first_not_of("0.") == std::string::npos;
    return (zero ? "±" : gap < 0.0 ? "−" : "+") + size + "\u00a0%";
}

Tally tally(const Programme &programme, const Result &result, Use use)
{
    Tally tally;
    for (const Target &target : programme.targets) {
        const Assessment assessment = assess(target, result);
        if (assessment.status == Status::notAssessed)
            continue;
        if (target.comparison == Comparison::equal) {
            ++tally.reported;
            tally.ahead += assessment.status == Status::ahead ? 1 : 0;
            continue;
        }
        if (target.use != Use::any && use != Use::any && target.use != use) {
            ++tally.otherUse;
            continue;
        }
        ++tally.assessed;
        if (assessment.status == Status::met)
            ++tally.met;
        else if (tally.furthest == nullptr ||
                 reachOf(assessment) < reachOf(tally.furthestAssessment)) {
            tally.furthest = &target;
            tally.furthestAssessment = assessment;
        }
    }
    return tally;
}

Text fullName(const Target &target)
{
    if (lowered(target.name).starts_with(target.level))
        return inSentence(target.name);
    Text text = phrase("%1 %2", {phrase(target.level), inSentence(target.name)});
    text.meaning = "level and name";
    return text;
}

Text headline(const Programme &programme, const Result &result, Use use)
{
    const Tally sum = tally(programme, result, use);
    const Text called = verbatim(programme.shortName);
    if (sum.assessed == 0 && sum.reported > 0)
        return phrase(
            "Ahead of %1 of %2 figures that %3 reports.",
            {digits(std::to_string(sum.ahead)), digits(std::to_string(sum.reported)), called});
    if (sum.assessed == 0)
        return phrase("None of the %1 targets can be assessed.", {called});
    const Text met = digits(std::to_string(sum.met));
    const Text assessed = digits(std::to_string(sum.assessed));
    const Text counted = sum.otherUse > 0
                             ? phrase("Meets %1 of %2 %3 targets for %4.",
                                      {met, assessed, called, phrase(name(use))})
                             : phrase("Meets %1 of %2 %3 targets.", {met, assessed, called});
    if (sum.furthest == nullptr)
        return counted;
    return phrase("%1 Furthest: %2, %3.", {counted, fullName(*sum.furthest),
                                           gapWords(*sum.furthest, sum.furthestAssessment)});
}

Text gapWords(const Target &row, const Assessment &assessment, GapForm form)
{
    if (!assessment.gap)
        return {};
    const Target &target = assessment.decisive != nullptr ? *assessment.decisive : row;
    if (!assessment.reach || *assessment.gap == 0.0)
        return verbatim(gapText(*assessment.gap));
    const double reach = *assessment.reach;
    const bool factor = reach > 2.0 || reach < 0.5;
    const bool inRow = form == GapForm::row;
    if (!wantsLess(target)) {
        if (!factor)
            return phrase("%1%2\u00a0%", {verbatim(*assessment.gap < 0.0 ? "−" : "+"),
                                          digits(percentNumber(*assessment.gap))});
        if (reach < 1.0) {
            Text text = phrase("%1\u00a0× short", {digits(factorNumber(1.0 / reach))});
            if (inRow)
                text.meaning = "in a row";
            return text;
        }
        return phrase(inRow ? "%1\u00a0×" : "%1\u00a0× as much", {digits(factorNumber(reach))});
    }
    if (reach > 1.0)
        return factor ? phrase("%1\u00a0× below", {digits(factorNumber(reach))})
                      : phrase("%1\u00a0% below", {digits(percentNumber(*assessment.gap))});
    const std::array patterns{
        std::array{"%1\u00a0% too high", "%1\u00a0% over", "%1\u00a0× too high", "%1\u00a0× over"},
        std::array{"%1\u00a0% too long", "%1\u00a0% long", "%1\u00a0× too long", "%1\u00a0× long"},
    };
    const char *pattern =
        patterns.at(isTime(target.unit) ? 1 : 0).at((factor ? 2U : 0U) + (inRow ? 1U : 0U));
    return phrase(pattern,
                  {digits(factor ? factorNumber(1.0 / reach) : percentNumber(*assessment.gap))});
}

} // namespace cellgap
