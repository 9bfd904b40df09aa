// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/lever_tables.h"

#include "model/core/base/number_text.h"
#include "model/core/report/input_tables.h"
#include "model/core/report/target_rows.h"

#include <algorithm>
#include <cmath>

namespace cellgap {

namespace {

const Stretch *stretchAt(const Lever &lever)
{
    const auto found = std::ranges::find_if(lever.met, [&lever](const Stretch &one) {
        return one.from <= lever.at && lever.at <= one.to;
    });
    return found == lever.met.end() ? nullptr : &*found;
}

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

/// What the metric is there; where a condition or an alternative decides, what that one's is.
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

/// "≥ 5.9 mAh/cm²", "5.9 to 7.2 mAh/cm²": the numbers that meet the target where the input first
/// does.
Text metText(const Lever &lever)
{
    const Stretch &stretch = *stretchAt(lever);
    const auto text = [&](double number, bool up) {
        return digits(roundedWithin(number, up, stretch));
    };
    const bool upwards = lever.at <= stretch.from;
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

ReportCell reachCell(const TargetLevers &levers, const Lever &lever)
{
    if (lever.reach == LeverReach::never) {
        ReportCell cell{
            phrase("never: usual best %1, at %2",
                   {standingText(*levers.target, lever.there),
                    withUnitText(shortDigits(lever.at, 3), lever.input->access.unit.text)}),
            Mark::weak};
        return cell;
    }
    Text text = metText(lever);
    if (lever.leapsFrom)
        text = phrase("%1 (leaps from %2 to %3)",
                      {text, standingText(*levers.target, *lever.leapsFrom),
                       standingText(*levers.target, lever.there)});
    if (lever.reach == LeverReach::unusual)
        text = phrase("%1, beyond the usual", {text});
    if (lever.warns)
        text = phrase("%1, with a warning", {text});
    return {.text = text,
            .mark = lever.reach == LeverReach::usual ? Mark::good : Mark::plain,
            .value = lever.at,
            .unit = std::string(lever.input->access.unit.text)};
}

/// The first of them by name.
Text lostText(const Lever &lever)
{
    if (lever.lost.empty())
        return {};
    const Text first = fullName(*lever.lost.front());
    if (lever.lost.size() == 1)
        return first;
    return phrase("%1 and %2 more", {first, counted(lever.lost.size() - 1)});
}

Text whyNothing(const TargetLevers &levers)
{
    if (levers.isDeclared)
        return phrase("It rests on what is declared of the cell: no design changes it.");
    return phrase("No input alone changes it for the better.");
}

} // namespace

Text gapTitle(const TargetLevers &levers)
{
    const Assessment assessment{levers.now};
    if (levers.now.decisive != nullptr)
        return phrase("%1 %2: is %3, but %4, %5",
                      {fullName(*levers.target), wantedText(*levers.target),
                       withUnitText(valueNumber(*levers.target, assessment), levers.target->unit),
                       standingText(*levers.target, levers.now),
                       gapWords(*levers.now.decisive, assessment)});
    return phrase("%1 %2: is %3, %4",
                  {fullName(*levers.target), wantedText(*levers.target),
                   withUnitText(valueNumber(*levers.target, assessment), levers.target->unit),
                   gapWords(*levers.target, assessment)});
}

ReportTable leverTable(const TargetLevers &levers, std::size_t mostThatNever)
{
    if (levers.levers.empty())
        return {.title = gapTitle(levers), .remarks = {whyNothing(levers)}};
    ReportTable table{.title = gapTitle(levers),
                      .columns = {{phrase("Input")},
                                  {phrase("Now"), true},
                                  {phrase("Target met")},
                                  {phrase("Usual range")},
                                  {phrase("Then missed")}}};
    std::size_t never = 0;
    for (const Lever &lever : levers.levers) {
        if (lever.reach == LeverReach::never && ++never > mostThatNever)
            continue;
        const Parameter &input = *lever.input;
        table.rows.push_back({{nameInSection(input)},
                              numberCell(lever.now, 4, input.access.unit.text),
                              reachCell(levers, lever),
                              {withUnitText(phrase("%1 to %2", {shortDigits(lever.usual.min, 4),
                                                                shortDigits(lever.usual.max, 4)}),
                                            input.access.unit.text),
                               lever.reach == LeverReach::unusual ? Mark::bad : Mark::plain},
                              {lostText(lever)}});
    }
    if (never == mostThatNever + 1)
        table.remarks.push_back(phrase("One more input never meets it alone."));
    else if (never > mostThatNever)
        table.remarks.push_back(
            phrase("%1 more inputs never meet it alone.", {counted(never - mostThatNever)}));
    return table;
}

ReportTable leverList(std::span<const ProgrammeLevers> programmes)
{
    ReportTable table{.columns = {{phrase("Programme")},
                                  {phrase("Target")},
                                  {phrase("Input")},
                                  {phrase("Unit")},
                                  {phrase("Now"), true},
                                  {phrase("Reach")},
                                  {phrase("At"), true},
                                  {phrase("Met from"), true},
                                  {phrase("Met to"), true},
                                  {phrase("Wanted"), true},
                                  {phrase("Metric"), true},
                                  {phrase("Metric there"), true},
                                  {phrase("Unit of the metric")},
                                  {phrase("Then missed")}}};
    const auto exact = [](std::optional<double> number) {
        return number ? ReportCell{.text = shortDigits(*number, 12), .value = number}
                      : ReportCell{};
    };
    const auto addRow = [&](const Programme &programme, const TargetLevers &levers,
                            const Lever &lever) {
        const Stretch *stretch = stretchAt(lever);
        std::vector<Text> lost;
        for (const Target *target : lever.lost)
            lost.push_back(fullName(*target));
        ReportRow row{{verbatim(programme.id)},
                      {fullName(*levers.target)},
                      {verbatim(lever.input->key)},
                      {verbatim(lever.input->access.unit.text)}};
        row.push_back(exact(lever.now));
        row.push_back({phrase(name(lever.reach))});
        row.push_back(exact(lever.at));
        row.push_back(exact(stretch != nullptr ? std::optional(stretch->from) : std::nullopt));
        row.push_back(exact(stretch != nullptr ? std::optional(stretch->to) : std::nullopt));
        row.push_back(exact(levers.target->value));
        row.push_back(exact(levers.now.value));
        row.push_back(exact(lever.there.value));
        row.push_back({verbatim(levers.target->unit)});
        row.push_back({listed(lost, "%1, %2")});
        table.rows.push_back(std::move(row));
    };
    const auto addEmptyRow = [&](const Programme &programme, const TargetLevers &levers) {
        ReportRow row(table.columns.size());
        row[0] = {verbatim(programme.id)};
        row[1] = {fullName(*levers.target)};
        row[5] = {phrase(name(LeverReach::never))};
        row[9] = exact(levers.target->value);
        row[10] = exact(levers.now.value);
        row[12] = {verbatim(levers.target->unit)};
        table.rows.push_back(std::move(row));
    };
    for (const ProgrammeLevers &programme : programmes)
        for (const TargetLevers &levers : programme.search.targets) {
            for (const Lever &lever : levers.levers)
                addRow(*programme.programme, levers, lever);
            if (levers.levers.empty())
                addEmptyRow(*programme.programme, levers);
        }
    return table;
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
