// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/new_design.h"

#include "model/core/base/number_text.h"
#include "model/core/physics/evaluate.h"
#include "model/core/physics/housing.h"
#include "model/io/basis.h"
#include "model/io/design_text.h"
#include "model/io/design_yaml.h"
#include "model/io/upgrade.h"

#include <algorithm>
#include <string_view>

namespace cellgap {

namespace {

std::string textOf(const NewDesign &wanted, int libraryVersion)
{
    std::string text = "version: " + std::to_string(currentFileVersion) + "\n";
    const auto line = [&](const char *key, const std::string &value) {
        if (!value.empty())
            text += std::string(key) + ": " + scalarText(value) + "\n";
    };
    line("name", wanted.name);
    text += "library: " + std::to_string(libraryVersion) + "\n";
    line("chemistry", wanted.chemistry);
    line("preset", wanted.preset);
    line("plant", wanted.plant);
    return text;
}

bool holdsItsLiquid(const Design &design)
{
    const Result result = evaluate(design);
    return std::ranges::none_of(result.findings.items(), [](const Finding &finding) {
        return finding.kind == &finding::excessDoesNotFit;
    });
}

/// The pores full, and liquid beyond them as in the shipped large round can.
constexpr std::string_view liquidThatFits =
    "electrolyte:\n"
    "  source: \"assumption: the can does not hold as much liquid as the chemistry has\"\n"
    "  pore_filling: 100 %\n"
    "  free_volume_filling: 15 %\n";

std::string usualName(const NewDesign &of, const Catalogue &catalogue)
{
    const DesignLayer *couple = catalogue.chemistries.find(of.chemistry);
    const DesignLayer *format = catalogue.presets.find(of.preset);
    if (couple == nullptr)
        return "New design";
    return format == nullptr ? couple->name : couple->name + ", " + lowered(format->name);
}

} // namespace

MadeDesign newDesign(const NewDesign &wanted, const Catalogue &catalogue, const UnitSystem &units)
{
    const int version = catalogue.libraryVersion;
    NewDesign made = wanted;
    if (made.name.empty())
        made.name = usualName(made, catalogue);
    const DesignReading reading = readDesign(textOf(made, version), catalogue, units);
    if (made.plant.empty())
        made.plant = usualPlant(reading.sheet);
    std::string text = textOf(made, version);
    if (!reading.ok() || holdsItsLiquid(reading.sheet.design))
        return {.text = std::move(text), .plant = made.plant};
    return {.text = text + std::string(liquidThatFits),
            .plant = made.plant,
            .assumed = phrase("The can does not hold as much liquid as the chemistry has. In its "
                              "place the pores are full, and 15 % of the free volume: the cell is "
                              "lighter for that, and may last less.")};
}

} // namespace cellgap
