// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/lever_text.h"

#include "model/core/base/number_text.h"
#include "model/core/report/input_tables.h"
#include "model/core/report/target_rows.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <span>
#include <utility>

namespace cellgap {

namespace {

/// With that many significant digits, up or down.
double roundedTo(double number, int most, bool up)
{
    if (number == 0.0)
        return 0.0;
    const double step = std::pow(10.0, std::floor(std::log10(std::abs(number))) + 1.0 - most);
    return up ? std::ceil(number / step) * step : std::floor(number / step) * step;
}

std::string roundedWithin(double number, bool up, const Stretch &within)
{
    constexpr int fewest = 3;
    constexpr int most = 12;
    for (int digits = fewest; digits <= most; ++digits) {
        const double rounded = roundedTo(number, digits, up);
        if (rounded >= within.from && rounded <= within.to)
            return withoutTrailingZeros(significant(rounded, digits));
    }
    return significant(number, most);
}

bool isUpwards(const Lever &lever)
{
    return lever.at <= stretchAt(lever)->from;
}

constexpr int bestDigitsShown = 3;

std::string bestDigits(const Lever &lever)
{
    // A climb towards zero ends beside it.
    if (std::abs(lever.at) < 1e-9 * (lever.usual.max - lever.usual.min))
        return "0";
    return withoutTrailingZeros(significant(lever.at, bestDigitsShown));
}

Text bestNumberText(const Lever &lever)
{
    return withUnitText(digits(bestDigits(lever)), lever.input->access.unit.text);
}

double numberOf(const std::string &number)
{
    double value = 0.0;
    std::from_chars(number.data(), number.data() + number.size(), value);
    return value;
}

/// "electrolyte ≤ 1.9 g/Ah, or areal capacity ≥ 5.9 mAh/cm²": first those that cost nothing else.
Text waysText(const TargetLevers &levers)
{
    constexpr std::size_t most = 2;
    const LeverReach reach = levers.levers.front().reach;
    std::vector<const Lever *> ways;
    for (const bool harmless : {true, false})
        for (const Lever &lever : levers.levers)
            if (lever.reach == reach && harmless == (lever.lost.empty() && !lever.warns))
                ways.push_back(&lever);
    std::vector<Text> texts;
    for (const Lever *way : std::span(ways).first(std::min(most, ways.size())))
        texts.push_back(phrase("%1 %2", {nameInSentence(*way->input), metText(*way)}));
    return listed(texts, "%1, or %2");
}

Text swapText(const TargetLevers &levers, const SwapLever &lever)
{
    const Swap &best = lever.swaps.front();
    return phrase(lever.meets() ? "%1 in place of %2 would meet %3: %4."
                                : "Nothing alone would meet %3: at best it is %4, with %1 in place "
                                  "of %2.",
                  {best.instead.name, lever.now.name, fullName(*levers.target),
                   standingText(*levers.target, best.there)});
}

Text nearestText(const TargetLevers &levers)
{
    const Lever &best = levers.levers.front();
    return phrase("No input alone would meet %1: at best it is %2, with %3 %4.",
                  {fullName(*levers.target), standingText(*levers.target, best.there),
                   nameInSentence(*best.input), bestNumberText(best)});
}

} // namespace

Text gapTitle(const Target &target, const Standing &now)
{
    const Assessment assessment{now};
    if (now.decisive != nullptr)
        return phrase("%1 %2: is %3, but %4, %5",
                      {fullName(target), wantedText(target),
                       withUnitText(valueNumber(target, assessment), target.unit),
                       standingText(target, now), gapWords(*now.decisive, assessment)});
    return phrase("%1 %2: is %3, %4", {fullName(target), wantedText(target),
                                       withUnitText(valueNumber(target, assessment), target.unit),
                                       gapWords(target, assessment)});
}

Text standingText(const Target &target, const Standing &standing)
{
    const Target &by = standing.decisive != nullptr ? *standing.decisive : target;
    Assessment assessment{standing};
    if (standing.decisive == nullptr)
        return withUnitText(valueNumber(by, assessment), by.unit);
    const Metric *metric = findMetric(by.metric);
    if (metric == nullptr || !by.value || !standing.gap)
        return gapWords(by, assessment);
    const double gap = *standing.gap * (*by.value == 0.0 ? 1.0 : std::abs(*by.value));
    assessment.value = wantsLess(by) ? *by.value - gap : *by.value + gap;
    return phrase("%1 %2", {inSentence(metric->name),
                            withUnitText(valueNumber(by, assessment), metric->unit.text)});
}

Text metText(const Lever &lever)
{
    const Stretch &stretch = *stretchAt(lever);
    const auto text = [&](double number, bool up) {
        return digits(roundedWithin(number, up, stretch));
    };
    const bool upwards = isUpwards(lever);
    const double far = upwards ? stretch.to : stretch.from;
    const bool toTheEnd = far == (upwards ? lever.searched.max : lever.searched.min);
    const Text nearText = text(lever.at, upwards);
    if (stretch.from == stretch.to)
        return withUnitText(nearText, lever.input->access.unit.text);
    if (toTheEnd)
        return withUnitText(phrase(upwards ? "≥\u00a0%1" : "≤\u00a0%1", {nearText}),
                            lever.input->access.unit.text);
    const Text farText = text(far, !upwards);
    return withUnitText(phrase("%1 to %2", upwards ? std::vector{nearText, farText}
                                                   : std::vector{farText, nearText}),
                        lever.input->access.unit.text);
}

double numberToTake(const Lever &lever)
{
    const Stretch *stretch = stretchAt(lever);
    return numberOf(stretch == nullptr ? bestDigits(lever)
                                       : roundedWithin(lever.at, isUpwards(lever), *stretch));
}

Text bestText(const TargetLevers &levers, const Lever &lever)
{
    return phrase("never: usual best %1, at %2",
                  {standingText(*levers.target, lever.there), bestNumberText(lever)});
}

Text reachText(const TargetLevers &levers, const Lever &lever)
{
    if (lever.reach == LeverReach::never)
        return bestText(levers, lever);
    Text text = metText(lever);
    if (lever.leapsFrom)
        text = phrase("%1 (leaps from %2 to %3)",
                      {text, standingText(*levers.target, *lever.leapsFrom),
                       standingText(*levers.target, lever.there)});
    if (lever.reach == LeverReach::unusual)
        text = phrase("%1, beyond the usual", {text});
    if (lever.warns)
        text = phrase("%1, with a warning", {text});
    return text;
}

Text reachText(const TargetLevers &levers, const SwapLever &lever)
{
    constexpr std::size_t most = 3;
    const auto there = [&levers](const Swap &swap) {
        return standingText(*levers.target, swap.there);
    };
    const auto withCaution = [](Text text, const Swap &swap) {
        return swap.caution.empty() ? text : phrase("%1, %2", {std::move(text), swap.caution});
    };
    std::vector<Text> texts;
    for (const Swap &swap : std::span(lever.swaps).first(std::min(most, lever.swaps.size())))
        texts.push_back(phrase(swap.warns ? "%1 (%2, with a warning)" : "%1 (%2)",
                               {swap.instead.name, withCaution(there(swap), swap)}));
    Text text = listed(texts, "%1, or %2");
    if (lever.swaps.size() > most)
        text = phrase("%1, or %2 more", {text, counted(lever.swaps.size() - most)});
    return lever.meets() ? text : phrase("never: %1", {text});
}

Text namesText(const std::vector<const Target *> &targets)
{
    std::vector<Text> names;
    for (const Target *target : targets)
        names.push_back(fullName(*target));
    return listed(names, "%1, %2");
}

Text lostText(const std::vector<const Target *> &lost)
{
    if (lost.empty())
        return {};
    const Text first = fullName(*lost.front());
    if (lost.size() == 1)
        return first;
    return phrase("%1 and %2 more", {first, counted(lost.size() - 1)});
}

Text whyNothing(const TargetLevers &levers)
{
    if (levers.isDeclared)
        return phrase("It rests on what is declared of the cell: no design changes it.");
    return phrase("No input alone changes it for the better.");
}

Text answerText(const LeverSearch &search)
{
    if (search.targets.empty())
        return {};
    const auto found = std::ranges::find_if(search.targets, [](const TargetLevers &one) {
        return !one.levers.empty() || !one.swaps.empty();
    });
    if (found == search.targets.end())
        return phrase("No input alone brings a missed target nearer.");
    if (const Way best = waysOf(*found).front(); best.swap != nullptr)
        return swapText(*found, *best.swap);
    const LeverReach reach = found->levers.front().reach;
    return reach == LeverReach::never ? nearestText(*found)
           : reach == LeverReach::usual
               ? phrase("One input alone would meet %1: %2.",
                        {fullName(*found->target), waysText(*found)})
               : phrase("Beyond its usual range one input alone would meet %1: %2.",
                        {fullName(*found->target), waysText(*found)});
}

Text fittedText(const DesignSheet &sheet)
{
    std::vector<Text> names;
    for (const Parameter *input : leverInputs(sheet, LeverChoice::fitted))
        names.push_back(nameInSection(*input));
    if (names.empty())
        return {};
    return phrase("Left out, as fitted to published figures: %1.", {listed(names, "%1, %2")});
}

} // namespace cellgap
