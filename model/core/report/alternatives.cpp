// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/alternatives.h"

#include "model/core/analysis/levers.h"
#include "model/core/base/number_text.h"
#include "model/core/edit/edit.h"
#include "model/core/report/input_tables.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace cellgap {

namespace {

/// The property that the material fills the place with, or null.
const MaterialProperty *propertyFor(const MaterialSlot::Fill &fill, const Material &material)
{
    const auto found = material.properties.find(std::string(fill.property));
    if (found == material.properties.end() ||
        (!fill.unit.empty() && found->second.unit != fill.unit))
        return nullptr;
    return &found->second;
}

bool counts(const MaterialSlot::Fill &fill, const Design &design)
{
    const Parameter *parameter = findParameter(fill.parameter);
    return parameter != nullptr && parameter->applies(design) && isInput(*parameter, design);
}

/// Whether the design has a number of its own there, and not the library's.
bool isOwn(const MaterialSlot::Fill &fill, const DesignSheet &sheet)
{
    const auto from = sheet.provenance.find(fill.parameter);
    return counts(fill, sheet.design) && from != sheet.provenance.end() &&
           from->second.origin != Origin::library;
}

/// Whether the library knows all of the material but a price that it or the design itself knows of
/// the present one. Any of the properties that fill the same place will do.
bool knowsAsMuch(const Material &material, const Material &present, const MaterialSlot &slot,
                 const DesignSheet &sheet)
{
    return std::ranges::all_of(slot.fills, [&](const MaterialSlot::Fill &fill) {
        return fill.property == "price" || !counts(fill, sheet.design) ||
               (propertyFor(fill, present) == nullptr && !isOwn(fill, sheet)) ||
               std::ranges::any_of(slot.fills, [&](const MaterialSlot::Fill &other) {
                   return other.parameter == fill.parameter &&
                          propertyFor(other, material) != nullptr;
               });
    });
}

/// Whether it makes the same kind of cell in that place: what holds sulfur is made up otherwise.
bool isOfItsKind(const Material &material, const Material &present)
{
    constexpr const char *sulfur = "sulfur_fraction";
    return material.properties.contains(sulfur) == present.properties.contains(sulfur) &&
           material.category == present.category && material.ion == present.ion &&
           material.assembledState == present.assembledState && material.kind == present.kind;
}

bool isSameSubstance(const Material &one, const Material &other)
{
    return one.id == other.id || (!one.formula.empty() && one.formula == other.formula);
}

bool isFitted(const MaterialSlot &slot, const DesignSheet &sheet)
{
    return std::ranges::any_of(slot.fills, [&sheet](const MaterialSlot::Fill &fill) {
        const auto from = sheet.provenance.find(fill.parameter);
        return from != sheet.provenance.end() && !from->second.fittedTo.empty() &&
               counts(fill, sheet.design);
    });
}

bool givesVoltage(const MaterialSlot &slot)
{
    return std::ranges::find(slot.fills, "voltage", &MaterialSlot::Fill::property) !=
           slot.fills.end();
}

/// Materials in a place that others may take.
struct Occupied {
    const MaterialSlot *slot;
    const Material *present;
    bool isFitted = false; ///< its numbers were, to published figures
    bool hasTable = false; ///< that gives the voltage, whatever the material
};

std::vector<Occupied> occupiedOf(const DesignSheet &sheet, std::span<const Material> materials)
{
    std::vector<Occupied> places;
    for (const MaterialSlot &slot : materialSlots()) {
        if (!slot.lever || !applies(slot, sheet.design))
            continue;
        const auto present =
            std::ranges::find(materials, materialIn(sheet, slot.key), &Material::id);
        if (present != materials.end())
            places.push_back(
                {.slot = &slot,
                 .present = &*present,
                 .isFitted = isFitted(slot, sheet),
                 .hasTable = givesVoltage(slot) && sheet.design.cell.electrical.tableGivesMean()});
    }
    return places;
}

/// Why a material does not take a place, or that it may.
enum class Fitness { tried, isLittleKnown, grows };

std::optional<double> growthOf(const Material &material)
{
    const auto found = material.properties.find("swelling");
    return found == material.properties.end() ? std::nullopt : std::optional(found->second.number);
}

Fitness fitnessOf(const Material &material, const Occupied &place, const DesignSheet &sheet)
{
    constexpr double little = 20.0; ///< %, of what is inserted into without another phase
    const auto present = growthOf(*place.present);
    const auto growth = growthOf(material);
    if ((present && !growth) || !knowsAsMuch(material, *place.present, *place.slot, sheet))
        return Fitness::isLittleKnown;
    const bool isCounted = place.slot->key.starts_with("negative") &&
                           sheet.design.cell.negative.growth == CoatingGrowth::ofParticles;
    return !isCounted && growth.value_or(0.0) > present.value_or(little) ? Fitness::grows
                                                                         : Fitness::tried;
}

/// The materials of the kind of the present one that are as fit, each substance once.
std::vector<const Material *> candidates(const Occupied &place, const DesignSheet &sheet,
                                         std::span<const Material> materials, Fitness fitness)
{
    std::vector<const Material *> found;
    if (place.isFitted || place.hasTable)
        return found;
    for (const Material &material : materials) {
        const auto isSame = [&material](const Material *other) {
            return isSameSubstance(material, *other);
        };
        if (isOfItsKind(material, *place.present) && !isSame(place.present) &&
            fitnessOf(material, place, sheet) == fitness && std::ranges::none_of(found, isSame))
            found.push_back(&material);
    }
    return found;
}

Pick pickOf(const Material &material)
{
    return {.value = material.id, .name = phrase(material.name)};
}

Pick pickOf(const Option &option)
{
    return {.value = std::string(option.word), .name = phrase(option.name)};
}

/// Another voltage is another strain on what touches the material.
Text cautionOf(const Material &material, const Material &present)
{
    constexpr double noticeable = 0.3; ///< V
    const auto is = material.properties.find("voltage");
    const auto was = present.properties.find("voltage");
    if (is == material.properties.end() || was == present.properties.end() ||
        std::abs(is->second.number - was->second.number) < noticeable)
        return {};
    return phrase("at %1 V, not %2",
                  {shortDigits(is->second.number, 3), shortDigits(was->second.number, 3)});
}

void addMaterials(const DesignSheet &sheet, std::span<const Material> materials,
                  std::vector<Alternative> &to)
{
    for (const Occupied &place : occupiedOf(sheet, materials))
        for (const Material *material : candidates(place, sheet, materials, Fitness::tried)) {
            DesignSheet with = sheet;
            if (putMaterial(with, *place.slot, *material))
                continue;
            to.push_back({.key = place.slot->key,
                          .now = pickOf(*place.present),
                          .instead = pickOf(*material),
                          .caution = cautionOf(*material, *place.present),
                          .design = with.design});
        }
}

bool isDesigners(const Choice &choice, const Option &option)
{
    return std::ranges::find(choice.designers, option.word) != choice.designers.end();
}

void addOptions(const DesignSheet &sheet, std::vector<Alternative> &to)
{
    for (const Choice &choice : choices()) {
        const auto present = static_cast<std::size_t>(choice.access.get(sheet.design));
        if (!choice.applies(sheet.design) || !isDesigners(choice, choice.options[present]))
            continue;
        for (std::size_t i = 0; i < choice.options.size(); ++i) {
            if (i == present || !isDesigners(choice, choice.options[i]))
                continue;
            to.push_back({.key = choice.key,
                          .now = pickOf(choice.options[present]),
                          .instead = pickOf(choice.options[i]),
                          .design = sheet.design});
            choice.access.set(to.back().design, static_cast<int>(i));
        }
    }
}

/// Inputs of the place that the design has numbers of its own for.
std::vector<Text> ownNumbers(const MaterialSlot &slot, const DesignSheet &sheet)
{
    std::vector<std::string> seen;
    std::vector<Text> names;
    for (const MaterialSlot::Fill &fill : slot.fills) {
        if (!isOwn(fill, sheet) || std::ranges::find(seen, fill.parameter) != seen.end())
            continue;
        seen.push_back(fill.parameter);
        names.push_back(nameInSentence(*findParameter(fill.parameter)));
    }
    return names;
}

} // namespace

std::vector<Alternative> alternativesOf(const DesignSheet &sheet,
                                        std::span<const Material> materials)
{
    std::vector<Alternative> alternatives;
    addMaterials(sheet, materials, alternatives);
    addOptions(sheet, alternatives);
    return alternatives;
}

std::optional<DesignSheet> swapped(const DesignSheet &sheet, const std::string &key,
                                   const std::string &value, std::span<const Material> materials,
                                   Hold hold)
{
    DesignSheet with = sheet;
    if (const MaterialSlot *slot = findMaterialSlot(key)) {
        const auto material = std::ranges::find(materials, value, &Material::id);
        if (material == materials.end() || putMaterial(with, *slot, *material))
            return std::nullopt;
    } else if (const Choice *choice = findChoice(key)) {
        const auto option = std::ranges::find(choice->options, value, &Option::word);
        if (option == choice->options.end())
            return std::nullopt;
        chooseOption(with, *choice, static_cast<int>(option - choice->options.begin()));
    } else {
        return std::nullopt;
    }
    if (hold != Hold::inputs && assignDesign(with, designWith(sheet.design, with.design, hold)))
        return std::nullopt;
    return with;
}

std::vector<Text> alternativesTexts(const DesignSheet &sheet, std::span<const Material> materials)
{
    std::vector<Text> texts;
    bool isFirst = true;
    for (const Occupied &place : occupiedOf(sheet, materials)) {
        if (place.hasTable)
            texts.push_back(phrase("%1: no other is tried, as the voltage is that of a table.",
                                   {phrase(place.slot->name)}));
        if (place.isFitted)
            texts.push_back(phrase("%1: no other is tried, as its numbers were fitted to published "
                                   "figures.",
                                   {phrase(place.slot->name)}));
        if (candidates(place, sheet, materials, Fitness::tried).empty())
            continue;
        if (std::exchange(isFirst, false))
            texts.push_back(
                phrase("With another material or option all else stays as now: whether they go "
                       "together, and what becomes of a declared life, is not computed."));
        if (const auto own = ownNumbers(*place.slot, sheet); !own.empty())
            texts.push_back(phrase("%1: the design has its own %2; other materials come with the "
                                   "numbers of the library.",
                                   {phrase(place.slot->name), listed(own, "%1, %2")}));
    }
    return texts;
}

std::vector<Text> impossibleTexts(const LeverSearch &search)
{
    std::vector<Text> texts;
    std::vector<Text> names;
    for (std::size_t i = 0; i < search.impossible.size(); ++i) {
        const ImpossibleSwap &one = search.impossible[i];
        names.push_back(one.instead.name);
        if (i + 1 < search.impossible.size() && search.impossible[i + 1].key == one.key)
            continue;
        texts.push_back(phrase("%1: with all else as now there is no cell with %2.",
                               {phrase(nameOfSwap(one.key)), listed(names, "%1, %2")}));
        names.clear();
    }
    return texts;
}

std::vector<Text> notTriedTexts(const DesignSheet &sheet, std::span<const Material> materials)
{
    std::vector<Text> texts;
    for (const Occupied &place : occupiedOf(sheet, materials)) {
        const auto tried = candidates(place, sheet, materials, Fitness::tried);
        const auto names = [&](Fitness fitness) {
            std::vector<Text> found;
            for (const Material *material : candidates(place, sheet, materials, fitness))
                if (std::ranges::none_of(tried, [material](const Material *other) {
                        return isSameSubstance(*material, *other);
                    }))
                    found.push_back(phrase(material->name));
            return listed(found, "%1, %2");
        };
        const Text slot = phrase(place.slot->name);
        const Text present = verbatim(place.present->name);
        if (const Text unknown = names(Fitness::isLittleKnown); !unknown.empty())
            texts.push_back(phrase("%1: not tried, as the library knows less of them than of %2: "
                                   "%3.",
                                   {slot, present, unknown}));
        if (const Text growing = names(Fitness::grows); !growing.empty())
            texts.push_back(phrase("%1: not tried, as they grow more than %2 when they are "
                                   "charged, which the design does not count: %3.",
                                   {slot, present, growing}));
    }
    return texts;
}

} // namespace cellgap
