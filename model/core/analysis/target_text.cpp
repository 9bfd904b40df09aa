// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/target.h"

#include "model/core/base/number_text.h"
#include "model/core/base/text.h"

#include <array>
#include <charconv>
#include <cmath>

/// Targets and gaps in words.
namespace cellgap {

namespace {

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

} // namespace

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

Text gapText(double gap)
{
    const std::string size = percentNumber(gap);
    const bool zero = size.find_first_not_of("0.") == std::string::npos;
    const std::string_view sign = zero ? "±" : gap < 0.0 ? "−" : "+";
    return phrase("%1%2\u00a0%", {verbatim(sign), digits(zero ? "0" : size)});
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

Text gapWords(const Target &target, const Assessment &assessment, GapForm form)
{
    if (!assessment.gap)
        return {};
    const Target &decisive = assessment.decisive != nullptr ? *assessment.decisive : target;
    if (!assessment.reach || *assessment.gap == 0.0)
        return gapText(*assessment.gap);
    const double reach = *assessment.reach;
    const bool factor = reach > 2.0 || reach < 0.5;
    const bool inRow = form == GapForm::row;
    if (!wantsLess(decisive)) {
        if (!factor)
            return gapText(*assessment.gap);
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
        patterns.at(isTime(decisive.unit) ? 1 : 0).at((factor ? 2U : 0U) + (inRow ? 1U : 0U));
    return phrase(pattern,
                  {digits(factor ? factorNumber(1.0 / reach) : percentNumber(*assessment.gap))});
}

} // namespace cellgap
