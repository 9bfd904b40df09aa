// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/pair_tables.h"

#include "model/core/base/number_text.h"
#include "model/core/report/input_tables.h"
#include "model/core/report/lever_text.h"

#include <utility>

namespace cellgap {

namespace {

constexpr int digitsShown = 4;

Text numberText(const PairSide &side, double number)
{
    return withUnitText(shortDigits(number, digitsShown), side.input->access.unit.text);
}

ReportRow rowOf(const TargetPairs &pairs, const InputPair &pair)
{
    const auto both = [&pair](const auto &text) {
        return phrase("%1 and %2", {text(pair.sides[0]), text(pair.sides[1])});
    };
    return {{both([](const PairSide &side) { return nameInSection(*side.input); })},
            {both([](const PairSide &side) { return numberText(side, side.now); })},
            {numbersText(pair), pair.meets ? Mark::good : Mark::weak},
            {reachText(pairs, pair), pair.meets ? Mark::plain : Mark::weak},
            {pair.meets ? lostText(pair.lost) : Text{}}};
}

ReportCell exact(std::optional<double> number)
{
    return number ? ReportCell{.text = shortDigits(*number, 12), .value = number} : ReportCell{};
}

Text aloneText(const TargetPairs &pairs)
{
    std::vector<Text> names;
    for (const Parameter &input : parameters()) // in the order of the registry
        if (pairs.alone.contains(&input))
            names.push_back(nameInSection(input));
    return phrase("Alone a smaller change than any pair with it: %1.", {listed(names, "%1, %2")});
}

} // namespace

Text numbersText(const InputPair &pair)
{
    return phrase("%1 and %2", {numberText(pair.sides[0], pair.sides[0].at),
                                numberText(pair.sides[1], pair.sides[1].at)});
}

Text reachText(const TargetPairs &pairs, const InputPair &pair)
{
    const Text there = standingText(*pairs.target, pair.there);
    return pair.meets ? there : phrase("at best %1 without a new warning", {there});
}

Text whyNoPairs(const TargetPairs &pairs)
{
    if (pairs.isDeclared)
        return phrase("It rests on what is declared of the cell: no design changes it.");
    return pairs.alone.empty() ? phrase("No two inputs do more for it than one alone.")
                               : aloneText(pairs);
}

ReportTable pairTable(const TargetPairs &pairs)
{
    ReportTable table{.title = gapTitle(*pairs.target, pairs.now)};
    if (pairs.pairs.empty()) {
        table.remarks.push_back(whyNoPairs(pairs));
        return table;
    }
    table.columns = {{phrase("Inputs")},
                     {phrase("Now")},
                     {phrase("Smallest change, or best")},
                     {phrase("Gives")},
                     {phrase("Then missed")}};
    for (const InputPair &pair : pairs.pairs)
        table.rows.push_back(rowOf(pairs, pair));
    if (!pairs.alone.empty())
        table.remarks.push_back(aloneText(pairs));
    return table;
}

ReportTable pairList(std::span<const ProgrammePairs> programmes)
{
    ReportTable table{.columns = {{phrase("Programme")},
                                  {phrase("Target")},
                                  {phrase("Input")},
                                  {phrase("Unit")},
                                  {phrase("Now"), true},
                                  {phrase("At"), true},
                                  {phrase("Second input")},
                                  {phrase("Its unit")},
                                  {phrase("It now"), true},
                                  {phrase("It at"), true},
                                  {phrase("Reach")},
                                  {phrase("Share"), true},
                                  {phrase("Wanted"), true},
                                  {phrase("Metric"), true},
                                  {phrase("Metric there"), true},
                                  {phrase("Unit of the metric")},
                                  {phrase("Then missed")}}};
    for (const ProgrammePairs &programme : programmes)
        for (const TargetPairs &pairs : programme.targets) {
            ReportRow common(table.columns.size());
            common[0] = {verbatim(programme.programme->id)};
            common[1] = {fullName(*pairs.target)};
            common[10] = {phrase(name(LeverReach::never))};
            common[12] = exact(pairs.target->value);
            common[13] = exact(pairs.now.value);
            common[15] = {verbatim(pairs.target->unit)};
            for (const InputPair &pair : pairs.pairs) {
                ReportRow row = common;
                for (std::size_t i = 0; i < pair.sides.size(); ++i) {
                    const PairSide &side = pair.sides[i];
                    const std::size_t first = 2 + 4 * i;
                    row[first] = {verbatim(side.input->key)};
                    row[first + 1] = {verbatim(side.input->access.unit.text)};
                    row[first + 2] = exact(side.now);
                    row[first + 3] = exact(side.at);
                }
                if (pair.meets)
                    row[10] = {phrase(name(LeverReach::usual))};
                row[11] = exact(pair.share);
                row[14] = exact(pair.there.value);
                row[16] = {namesText(pair.lost)};
                table.rows.push_back(std::move(row));
            }
            if (pairs.pairs.empty())
                table.rows.push_back(std::move(common));
        }
    return table;
}

} // namespace cellgap
