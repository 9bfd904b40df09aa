// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/lever_tables.h"

#include "model/core/report/input_tables.h"
#include "model/core/report/lever_text.h"

#include <vector>

namespace cellgap {

namespace {

ReportCell reachCell(const TargetLevers &levers, const Lever &lever)
{
    const Text text = reachText(levers, lever);
    if (lever.reach == LeverReach::never)
        return {text, Mark::weak};
    return {.text = text,
            .mark = lever.reach == LeverReach::usual ? Mark::good : Mark::plain,
            .value = lever.at,
            .unit = std::string(lever.input->access.unit.text)};
}

std::vector<ReportColumn> leverColumns()
{
    return {{phrase("Input")},
            {phrase("Now"), true},
            {phrase("Target met")},
            {phrase("Usual range")},
            {phrase("Then missed")}};
}

ReportRow leverRow(const TargetLevers &levers, const Lever &lever)
{
    const Parameter &input = *lever.input;
    return {{nameInSection(input)},
            numberCell(lever.now, 4, input.access.unit.text),
            reachCell(levers, lever),
            {withUnitText(phrase("%1 to %2", {shortDigits(lever.usual.min, 4),
                                              shortDigits(lever.usual.max, 4)}),
                          input.access.unit.text),
             lever.reach == LeverReach::unusual ? Mark::bad : Mark::plain},
            {lostText(lever.lost)}};
}

ReportRow swapRow(const TargetLevers &levers, const SwapLever &lever)
{
    const Swap &best = lever.swaps.front();
    return {{phrase(nameOfSwap(lever.key))},
            {lever.now.name},
            {reachText(levers, lever), lever.meets() ? Mark::good : Mark::weak},
            {},
            {lostText(best.lost)}};
}

/// Adds the best levers of a target; returns how many were left out.
LeverLimits addLevers(ReportTable &table, const TargetLevers &levers, const LeverLimits &most)
{
    LeverLimits seen;
    for (const Way &way : waysOf(levers))
        if (way.meets() ? ++seen.thatMeet <= most.thatMeet : ++seen.thatNever <= most.thatNever)
            table.rows.push_back(way.swap != nullptr ? swapRow(levers, *way.swap)
                                                     : leverRow(levers, *way.input));
    const auto beyond = [](std::size_t all, std::size_t shown) {
        return all > shown ? all - shown : 0;
    };
    return {.thatMeet = beyond(seen.thatMeet, most.thatMeet),
            .thatNever = beyond(seen.thatNever, most.thatNever)};
}

} // namespace

ReportTable leverTable(const TargetLevers &levers, std::size_t mostThatNever)
{
    if (waysOf(levers).empty())
        return {.title = gapTitle(*levers.target, levers.now), .remarks = {whyNothing(levers)}};
    ReportTable table{.title = gapTitle(*levers.target, levers.now), .columns = leverColumns()};
    const std::size_t never =
        addLevers(table, levers, {.thatMeet = waysOf(levers).size(), .thatNever = mostThatNever})
            .thatNever;
    if (never == 1)
        table.remarks.push_back(phrase("One more input never meets it alone."));
    else if (never > 1)
        table.remarks.push_back(phrase("%1 more inputs never meet it alone.", {counted(never)}));
    return table;
}

ReportTable leversTable(const LeverSearch &search, const LeverLimits &most)
{
    ReportTable table{.title = phrase("One input alone"), .columns = leverColumns()};
    for (const TargetLevers &levers : search.targets) {
        if (levers.isDeclared)
            continue;
        table.rows.push_back({{gapTitle(*levers.target, levers.now)}});
        if (waysOf(levers).empty())
            table.rows.push_back({{}, {}, {whyNothing(levers), Mark::weak}, {}, {}});
        const LeverLimits left = addLevers(table, levers, most);
        if (left.thatMeet > 0)
            table.rows.push_back(
                {{phrase("and %1 more inputs", {counted(left.thatMeet)}), Mark::weak},
                 {},
                 {},
                 {},
                 {}});
    }
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
    const auto addSwap = [&](const Programme &programme, const TargetLevers &levers,
                             const SwapLever &lever, const Swap &swap) {
        ReportRow row(table.columns.size());
        row[0] = {verbatim(programme.id)};
        row[1] = {fullName(*levers.target)};
        row[2] = {verbatim(lever.key)};
        row[4] = {verbatim(lever.now.value)};
        row[5] = {phrase(name(swap.meets ? LeverReach::usual : LeverReach::never))};
        row[6] = {verbatim(swap.instead.value)};
        row[9] = exact(levers.target->value);
        row[10] = exact(levers.now.value);
        row[11] = exact(swap.there.value);
        row[12] = {verbatim(levers.target->unit)};
        row[13] = {namesText(swap.lost)};
        table.rows.push_back(std::move(row));
    };
    const auto addRow = [&](const Programme &programme, const TargetLevers &levers,
                            const Lever &lever) {
        const Stretch *stretch = stretchAt(lever);
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
        row.push_back({namesText(lever.lost)});
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
            for (const SwapLever &lever : levers.swaps)
                for (const Swap &swap : lever.swaps)
                    addSwap(*programme.programme, levers, lever, swap);
            if (waysOf(levers).empty())
                addEmptyRow(*programme.programme, levers);
        }
    return table;
}

} // namespace cellgap
