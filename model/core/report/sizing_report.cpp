// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/sizing_report.h"

#include "model/core/base/number_text.h"
#include "model/core/physics/evaluate.h"

#include <string>

namespace cellgap {

namespace {

Text number(double value, int most)
{
    return digits(significant(value, most));
}

/// The outside of a can: diameter and height, or its three sides.
std::vector<Text> sidesOf(FormatKind kind, const CellState &cell)
{
    const auto side = [](Length length) { return number(unit::mm.in(length), 3); };
    std::vector<Text> sides{side(cell.width), side(cell.height)};
    if (kind != FormatKind::cylindrical)
        sides.push_back(side(cell.thickness.assembled));
    return sides;
}

Text sizeText(FormatKind kind, const CellState &cell)
{
    return phrase("%1 mm", {listed(sidesOf(kind, cell), "%1 × %2")});
}

bool isCan(FormatKind kind)
{
    return kind == FormatKind::cylindrical || kind == FormatKind::prismatic;
}

Issue anotherCan(const Text &was, const Text &becomes, const CellState &before,
                 const SizedDesign &sized, const Result &result)
{
    const double cells = sized.design.requirement.energy / before.energy;
    return {.severity = Severity::warning,
            .key = "pack.cells_per_module",
            .message = phrase("the can of %1 becomes one of %2, with %3 Ah for each of %4 cells",
                              {was, becomes, number(unit::Ah.in(result.cell.capacity), 3),
                               digits(withoutTrailingZeros(significant(result.pack.cells, 9)))}),
            .remedy = phrase("to keep the can, give the pack about %1 cells: %2, %3 and %4",
                             {number(cells, 3), verbatim("pack.cells_per_module"),
                              verbatim("pack.modules_per_row"), verbatim("pack.rows")})};
}

Issue thinnestForCharging(const SizedDesign &sized, const Result &result)
{
    const PairState &pair = result.pair;
    const Text positive = number(unit::um.in(pair.positive.thickness), 3);
    const Text taken = pair.negative.thickness < pair.positive.thickness
                           ? phrase("%1 µm, the thinnest that leaves the negative %2 µm",
                                    {positive, number(unit::um.in(pair.negative.thickness), 3)})
                           : phrase("%1 µm, the thinnest", {positive});
    const std::vector<Text> words{number(unit::minutes.in(sized.design.charging.wantedTime), 3),
                                  number(unit::um.in(result.charging.coatingLimit), 3), taken,
                                  number(unit::minutes.in(result.charging.time), 3)};
    return {.severity = Severity::warning,
            .key = "charging.wanted_time",
            .message =
                result.charging.known
                    ? phrase("charging in %1 min needs a positive coating of %2 µm by BatPaC's "
                             "fit, thinner than can be coated; this one charges in %4 min with %3",
                             words)
                    : phrase("charging in %1 min needs a positive coating of %2 µm by BatPaC's "
                             "fit, thinner than can be coated; this one has %3",
                             {words[0], words[1], words[2]}),
            .remedy = phrase("allow a longer charging time or use a less resistive chemistry")};
}

} // namespace

Text requirementText(const Design &design)
{
    const Requirement &wanted = design.requirement;
    const Text energy = number(unit::kWh.in(wanted.energy), 4);
    const Text power = number(unit::kW.in(wanted.power), 4);
    const Text coatings =
        phrase("positive coatings of %1 to %2 µm", {number(unit::um.in(wanted.minimumCoating), 3),
                                                    number(unit::um.in(wanted.maximumCoating), 3)});
    if (wanted.charging != Presence::yes)
        return phrase("Requirement: %1 kWh, %2 kW; %3.", {energy, power, coatings});
    return phrase(
        "Requirement: %1 kWh, %2 kW, charged in %3 min; %4.",
        {energy, power, number(unit::minutes.in(design.charging.wantedTime), 3), coatings});
}

ReportTable limitTable(const SizedDesign &sized)
{
    ReportTable table{.columns = {{phrase("Limit")}, {phrase("Positive coating"), true}, {}}};
    const auto row = [&](SizingLimit limit, Length coating) {
        if (coating.value() > 0.0)
            table.rows.push_back({{phrase(name(limit))},
                                  numberCell(unit::um.in(coating), 4, unit::um.text),
                                  {limit == sized.limit ? phrase("binds") : Text{}}});
    };
    row(SizingLimit::power, sized.limits.power);
    row(SizingLimit::meanVoltage, sized.limits.meanVoltage);
    row(SizingLimit::charging, sized.limits.charging);
    row(SizingLimit::thickness, sized.limits.thickness);
    return table;
}

std::vector<Issue> sizingIssues(const Design &given, const SizedDesign &sized, const Result &result)
{
    std::vector<Issue> found;
    const FormatKind kind = given.cell.format.kind;
    if (isCan(kind)) {
        const Result before = evaluate(given);
        const Text was = sizeText(kind, before.cell);
        const Text becomes = sizeText(kind, result.cell);
        if (before.feasible() && !(was == becomes))
            found.push_back(anotherCan(was, becomes, before.cell, sized, result));
    }
    if (sized.thinnestForCharging)
        found.push_back(thinnestForCharging(sized, result));
    return found;
}

Issue refusal(const SizedDesign &sized)
{
    const SizingRefusal &words = refusalOf(sized.failure);
    return {.severity = Severity::error,
            .key = {},
            .message = phrase("no design meets the requirement: %1", {phrase(words.message)}),
            .remedy = phrase(words.remedy)};
}

} // namespace cellgap
