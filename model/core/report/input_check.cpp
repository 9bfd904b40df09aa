// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/input_check.h"

#include "model/core/base/number_text.h"
#include "model/core/design/nesting.h"
#include "model/core/report/input_tables.h"
#include "model/core/report/issue_fix.h"
#include "model/core/result/result.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <iterator>
#include <optional>
#include <utility>

namespace cellgap {

namespace {

Text quantity(double number, std::string_view unit)
{
    return withUnitText(shortDigits(number, 4), unit);
}

/// The range in short: one number where both ends are the same.
Text rangeText(const Bounds &range, std::string_view unit)
{
    if (range.min == range.max)
        return quantity(range.min, unit);
    return phrase("%1 to %2", {shortDigits(range.min, 4), quantity(range.max, unit)});
}

Issue unusual(const Parameter &parameter, const Bounds &usual, double number)
{
    const std::string_view unit = parameter.access.unit.text;
    return {.severity = Severity::note,
            .key = parameter.key,
            .message =
                phrase("%1: %2 is outside the usual %3",
                       {nameInSection(parameter), quantity(number, unit), rangeText(usual, unit)}),
            .remedy = phrase("check the value and its unit; the usual range spans the shipped "
                             "designs and materials")};
}

Issue notWhole(const Parameter &parameter, double number)
{
    return {.severity = Severity::warning,
            .key = parameter.key,
            .message = phrase("%1: %2 is not a whole number",
                              {nameInSection(parameter), shortDigits(number, 4)}),
            .remedy = phrase("give how many there are"),
            .fix = ValueFix{.key = parameter.key, .number = std::max(1.0, std::round(number))}};
}

/// All that the library knows of a property: the value, its range and the alternatives.
Bounds spanOf(const MaterialProperty &property)
{
    Bounds span{property.number, property.number};
    const auto include = [&span](double number) {
        span.min = std::min(span.min, number);
        span.max = std::max(span.max, number);
    };
    if (property.range) {
        include(property.range->min);
        include(property.range->max);
    }
    for (const MaterialProperty &other : property.alternatives)
        include(other.number);
    return span;
}

/// How far beyond the library's values a value may be before it is another material's. Measured
/// average voltages of one compound differ by 0.1 V with cut-off and rate, LMFP's two plateaus by
/// more; densities by porosity and doping, 10 %.
constexpr double voltageMargin = 0.2;
constexpr double densityMargin = 0.1;
/// Charge and masses of the references are rounded.
constexpr double capacityMargin = 0.005;
/// Of S + 2 Li → Li2S: 2 F over the molar mass of sulfur, 2·96485/(3.6·32.06).
constexpr double capacityOfSulfur = 1672.0;

/// What an active material can hold at most, in mAh/g, or nothing where it is not known.
std::optional<double> theoreticalCapacity(const DesignSheet &sheet, const std::string &parameter,
                                          const Material &material)
{
    const Positive &positive = sheet.design.cell.positive;
    const double sulfur =
        parameter == "positive.specific_capacity" ? positive.sulfurFraction
        : parameter == "positive.second_capacity" ? positive.coating.second.sulfurFraction
        : parameter == "positive.third_capacity"  ? positive.coating.third.sulfurFraction
                                                  : 0.0;
    if (sulfur > 0.0)
        return capacityOfSulfur * sulfur;
    const auto found = material.properties.find("theoretical_capacity");
    if (found == material.properties.end())
        return std::nullopt;
    return found->second.number;
}

/// Densities of foils, terminals and cans in g/cm³: magnesium; aluminium and its alloys; titanium;
/// zinc, tin, iron, steels, brass, nickel, copper; molybdenum, silver; tantalum; tungsten, gold;
/// platinum.
constexpr std::array<Bounds, 8> metals{{{1.7, 1.8},
                                        {2.6, 2.85},
                                        {4.4, 4.6},
                                        {7.0, 9.0},
                                        {10.1, 10.6},
                                        {16.4, 16.8},
                                        {19.1, 19.4},
                                        {21.2, 21.6}}};

/// Parameters of parts that are made of metal.
constexpr std::array<std::string_view, 6> metalDensities{
    "positive_collector.density",      "negative_collector.density",
    "pouch.positive_terminal_density", "pouch.negative_terminal_density",
    "prismatic.can_density",           "cylindrical.can_density"};

std::optional<Issue> noMetal(const Parameter &parameter, double number)
{
    const auto isOf = [number](const Bounds &metal) { return metal.contains(number); };
    if (std::ranges::find(metalDensities, parameter.key) == metalDensities.end() || number == 0.0 ||
        std::ranges::any_of(metals, isOf))
        return std::nullopt;
    return Issue{.severity = Severity::warning,
                 .key = parameter.key,
                 .message = phrase("%1: %2 is not the density of a metal",
                                   {nameInSection(parameter), quantity(number, "g/cm³")}),
                 .remedy = phrase("give e.g. 2.7 g/cm³ for aluminium or 8.96 g/cm³ for copper; "
                                  "metallised polymer has its own")};
}

void addNestings(const Design &design, std::vector<Issue> &list)
{
    for (const Nesting &nesting : nestingsOf(design)) {
        const Parameter &outer = *nesting.outer;
        const Parameter &inner = *nesting.inner;
        const double room = outer.access.get(design);
        const double needed = inner.access.get(design);
        if (nesting.uncovered(design) == 0.0)
            continue;
        list.push_back(
            {.severity = Severity::warning,
             .key = outer.key,
             .message = phrase("%1: %2 is less than %3, %4: one part reaches beyond the "
                               "other that should cover it",
                               {nameInSection(outer), quantity(room, outer.access.unit.text),
                                nameInSection(inner), quantity(needed, inner.access.unit.text)}),
             .remedy = phrase("the separator covers the negative, and the case both"),
             .fix = inner.access.unit.text == outer.access.unit.text && outer.takes(needed)
                        ? std::optional(ValueFix{.key = outer.key, .number = needed})
                        : std::nullopt});
    }
}

/// What the value of a parameter contradicts in the material that the design names for it.
std::optional<Issue> contradiction(const DesignSheet &sheet, const Material &material,
                                   const MaterialSlot::Fill &fill)
{
    const Parameter &parameter = *findParameter(fill.parameter);
    const auto found = material.properties.find(std::string(fill.property));
    if (found == material.properties.end() || !counts(parameter, sheet.design))
        return std::nullopt;
    const std::string_view unit = parameter.access.unit.text;
    const double number = parameter.access.get(sheet.design);
    const Bounds known = spanOf(found->second);
    const auto warning = [&, known = found->second.number](Text message, Text remedy) {
        return Issue{.severity = Severity::warning,
                     .key = parameter.key,
                     .message = std::move(message),
                     .remedy = std::move(remedy),
                     .fix = parameter.takes(known) && unit == found->second.unit
                                ? std::optional(ValueFix{.key = parameter.key, .number = known})
                                : std::nullopt};
    };
    const auto against = [&](Text limit) -> std::vector<Text> {
        return {nameInSection(parameter), quantity(number, unit), phrase(material.name),
                std::move(limit)};
    };
    if (fill.property == "specific_capacity") {
        const auto most = theoreticalCapacity(sheet, fill.parameter, material);
        if (most && number > *most * (1.0 + capacityMargin))
            return warning(
                phrase("%1: %2 is more than %3 can hold, %4", against(quantity(*most, unit))),
                phrase("give the reversible capacity per gram of the active material"));
    } else if (fill.property == "voltage") {
        if (number < known.min - voltageMargin || number > known.max + voltageMargin)
            return warning(
                phrase("%1: %2 is not the voltage of %3, %4", against(rangeText(known, unit))),
                phrase("give the mean voltage against lithium, or choose the material that the "
                       "voltage belongs to"));
    } else if (fill.property == "density") {
        if (number < known.min * (1.0 - densityMargin) ||
            number > known.max * (1.0 + densityMargin))
            return warning(
                phrase("%1: %2 is not the density of %3, %4", against(rangeText(known, unit))),
                phrase("give the density without pores, or choose the material that the density "
                       "belongs to"));
    }
    return std::nullopt;
}

/// What forms in a scaffold is no material of a coating, and the other way round.
std::optional<Issue> wrongKind(const DesignSheet &sheet, const Materials &materials)
{
    const Material *named = materials.find(materialIn(sheet, "positive.active"));
    if (named == nullptr)
        return std::nullopt;
    const bool oxygen = sheet.design.cell.positive.kind == PositiveKind::oxygen;
    if ((named->kind == "oxygen") == oxygen)
        return std::nullopt;
    return Issue{.severity = Severity::error,
                 .key = "positive.active",
                 .message = oxygen
                                ? phrase("%1 is no discharge product of an oxygen positive",
                                         {phrase(named->name)})
                                : phrase("%1 is the product of an oxygen positive and no coating",
                                         {phrase(named->name)}),
                 .remedy = phrase("choose another material or the other kind of positive")};
}

} // namespace

bool isUnusual(double number, const Bounds &usual)
{
    // A number at the end of a range may miss it by the rounding of its unit.
    const double slack = 1e-9 * (std::abs(usual.min) + std::abs(usual.max));
    const bool inside = number >= usual.min - slack && number <= usual.max + slack;
    return usual.max > usual.min && !inside && !(number == 0.0 && usual.min > 0.0);
}

std::vector<Issue> checkInputs(const DesignSheet &sheet, const Materials &materials)
{
    std::vector<Issue> list;
    for (const MaterialSlot &slot : materialSlots()) {
        const Material *material = materials.find(materialIn(sheet, slot.key));
        if (material == nullptr)
            continue;
        // A curve of the design's own says what its material's voltage is.
        const bool own = sheet.halfCells.contains(slot.key);
        for (const MaterialSlot::Fill &fill : slot.fills)
            if (auto issue = contradiction(sheet, *material, fill);
                issue && !(own && fill.property == "voltage"))
                list.push_back(std::move(*issue));
    }
    if (auto issue = wrongKind(sheet, materials))
        list.push_back(std::move(*issue));
    addNestings(sheet.design, list);
    for (const Parameter &parameter : parameters()) {
        const double number = parameter.access.get(sheet.design);
        if (!counts(parameter, sheet.design) ||
            std::ranges::find(list, parameter.key, &Issue::key) != list.end())
            continue;
        const Bounds usual = usualOf(parameter, sheet.design);
        if (auto issue = noMetal(parameter, number))
            list.push_back(std::move(*issue));
        else if (parameter.whole && number != std::round(number))
            list.push_back(notWhole(parameter, number));
        else if (isUnusual(number, usual))
            list.push_back(unusual(parameter, usual, number));
    }
    return list;
}

std::vector<Issue> issues(const Result &result, const DesignSheet &sheet,
                          const Materials &materials)
{
    std::vector<Issue> list;
    for (const Finding &finding : result.findings.items()) {
        list.push_back(describe(finding, sheet.design));
        list.back().fix = fixOf(finding, sheet.design);
    }
    std::ranges::move(checkInputs(sheet, materials), std::back_inserter(list));
    std::ranges::stable_sort(list, std::greater{}, &Issue::severity);
    return list;
}

} // namespace cellgap
