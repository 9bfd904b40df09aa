// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/lever_tables.h"

#include "model/core/report/input_tables.h"
#include "model/core/report/lever_text.h"

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

} // namespace

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

} // namespace cellgap
