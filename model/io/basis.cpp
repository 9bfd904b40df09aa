// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/basis.h"

#include "model/core/edit/edit.h"
#include "model/core/edit/form.h"
#include "model/core/physics/evaluate.h"
#include "model/core/physics/housing.h"
#include "model/io/design_yaml.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace cellgap {

namespace {

using Keys = std::set<std::string>;

const std::string negativeKind = "negative.kind";
const std::string formatKind = "format.kind";
const std::string positiveActive = "positive.active";
const std::string voltageRule = "electrical.voltage_rule";
constexpr std::string_view noCase = "stack"; ///< pairs and foils alone need nothing else

/// Where a can has room for electrolyte.
constexpr std::array headSpaces{"prismatic.head_space", "cylindrical.head_space"};

/// Presets and chemistries that bring what a kind needs where several do.
constexpr std::array<std::string_view, 5> usualLayers{"pouch-ev", "prismatic-ev", "cylinder-21700",
                                                      "nmc811-graphite", "nmc811-lithium"};

std::string DesignSheet::*headMember(std::string_view key)
{
    return key == "name"          ? &DesignSheet::name
           : key == "description" ? &DesignSheet::description
           : key == "source"      ? &DesignSheet::source
           : key == "generation"  ? &DesignSheet::generation
           : key == "chemistry"   ? &DesignSheet::chemistry
           : key == "preset"      ? &DesignSheet::preset
                                  : &DesignSheet::plant;
}

/// Another material than the design's comes with what it fills; of the same one the design's own
/// values stay.
void dropKeptMaterials(const DesignSheet &sheet, const DesignSheet &other, Keys &keys)
{
    for (const MaterialSlot &slot : materialSlots())
        if (keys.contains(slot.key) && materialIn(sheet, slot.key) == materialIn(other, slot.key)) {
            keys.erase(slot.key);
            for (const MaterialSlot::Fill &fill : slot.fills)
                keys.erase(fill.parameter);
        }
}

/// A slot's material and what it fills.
void addSlot(const MaterialSlot &slot, Keys &keys)
{
    keys.insert(slot.key);
    for (const MaterialSlot::Fill &fill : slot.fills) {
        keys.insert(fill.parameter);
        if (!fill.choice.empty())
            keys.insert(fill.choice);
    }
}

void addKey(const std::string &key, Keys &keys)
{
    if (const MaterialSlot *slot = findMaterialSlot(key))
        addSlot(*slot, keys);
    else
        keys.insert(key);
}

/// All that a layer gives, and those that it builds on.
void addKeys(const Shelf<DesignLayer> &layers, const std::string &id, Keys &keys)
{
    const DesignLayer *found = layers.find(id);
    if (found == nullptr)
        return;
    const Yaml &root = found->tree;
    if (const std::string base = root.textOf("based_on"); base != id)
        addKeys(layers, base, keys);
    for (const YamlEntry &section : root.entries)
        for (const YamlEntry &entry : section.value.entries)
            addKey(section.key + "." + entry.key, keys);
}

/// Every key of these sections.
Keys keysIn(const std::vector<std::string_view> &wanted)
{
    Keys keys;
    for (const std::string &key : designKeys())
        if (std::ranges::find(wanted, std::string_view(sectionOf(key))) != wanted.end())
            addKey(key, keys);
    return keys;
}

/// Materials first, which fill values that others then set.
void copy(DesignSheet &to, const DesignSheet &from, const Keys &keys)
{
    for (const std::string &key : keys)
        if (findMaterialSlot(key) != nullptr)
            resetTo(to, from, key);
    for (const std::string &key : keys)
        if (findMaterialSlot(key) == nullptr)
            resetTo(to, from, key);
}

/// A design of nothing but its basis.
DesignSheet bare(const DesignHead &head, const Catalogue &catalogue, const UnitSystem &units)
{
    return readDesign("version: 1\n", catalogue, units, head).sheet;
}

DesignHead basisOf(const DesignSheet &sheet)
{
    DesignHead head;
    for (const char *key : {"chemistry", "preset", "plant"})
        if (const std::string &id = headText(sheet, key); !id.empty())
            head[key] = id;
    return head;
}

Origin originOf(std::string_view key)
{
    return key == "chemistry" ? Origin::chemistry
           : key == "preset"  ? Origin::preset
                              : Origin::plant;
}

/// Values that stay although what they came with goes: the file's own now, with their source.
void keepAsOwn(DesignSheet &sheet, Origin from, const Keys &but)
{
    for (auto &[key, provenance] : sheet.provenance)
        if (provenance.origin == from && !but.contains(key))
            provenance.origin = Origin::file;
}

/// The plant for a negative of that kind and what lies before it; one that makes other cells, as a
/// person's own, stays.
std::string plantFor(const DesignSheet &sheet, std::string_view kind)
{
    constexpr std::array<std::string_view, 8> lines{
        "batpac5",           "lithium-foil",       "anode-free",       "sulfide-solid-state",
        "oxide-solid-state", "sulfide-anode-free", "oxide-anode-free", "polymer-solid-state"};
    if (std::ranges::find(lines, sheet.plant) == lines.end())
        return sheet.plant;
    const SeparatorKind between = sheet.design.cell.separator.kind;
    if (between == SeparatorKind::porous || between == SeparatorKind::gel)
        return kind == "insertion"    ? "batpac5"
               : kind == "anode_free" ? "anode-free"
                                      : "lithium-foil";
    if (kind == "insertion")
        return sheet.plant;
    if (between == SeparatorKind::polymer)
        return "polymer-solid-state";
    return std::string(sheet.plant.starts_with("oxide") ? "oxide-" : "sulfide-") +
           (kind == "anode_free" ? "anode-free" : "solid-state");
}

int optionIn(const DesignLayer &layer, const Choice &choice)
{
    const Yaml *section = layer.tree.find(sectionOf(choice.key));
    const std::string word = section == nullptr ? "" : section->textOf(entryOf(choice.key));
    const auto found = std::ranges::find(choice.options, word, &Option::word);
    return found == choice.options.end() ? choice.standard
                                         : static_cast<int>(found - choice.options.begin());
}

std::string materialIn(const DesignLayer &layer, const std::string &slot)
{
    const Yaml *section = layer.tree.find(sectionOf(slot));
    return section == nullptr ? "" : section->textOf(entryOf(slot));
}

/// Whether what conducts between the electrodes is of the same kind.
bool hasSeparatorOf(const DesignLayer &layer, const Design &design)
{
    const Choice &kind = *findChoice("separator.kind");
    return optionIn(layer, kind) == kind.access.get(design);
}

/// The layer with that option, if there is one: with the sheet's positive and separator before the
/// others, and the usual one among them.
const DesignLayer *layerWith(const Shelf<DesignLayer> &layers, const Choice &choice, int option,
                             const DesignSheet *sheet = nullptr)
{
    const DesignLayer *best = nullptr;
    int bestRank = 0;
    for (const auto &[id, layer] : layers) {
        if (optionIn(layer, choice) != option)
            continue;
        int rank = 1;
        if (sheet != nullptr && hasSeparatorOf(layer, sheet->design))
            rank += 16;
        if (sheet != nullptr &&
            materialIn(layer, positiveActive) == materialIn(*sheet, positiveActive))
            rank += 8;
        if (std::ranges::find(usualLayers, id) != usualLayers.end())
            rank += 4;
        if (!id.starts_with("batpac5")) // a workbook's chemistry comes with its plant and pack
            rank += 2;
        if (rank > bestRank) {
            bestRank = rank;
            best = &layer;
        }
    }
    return best;
}

/// Whether the key has a meaning for the design.
bool applies(const std::string &key, const Design &design)
{
    if (const Parameter *parameter = findParameter(key))
        return parameter->applies(design);
    if (const Choice *choice = findChoice(key))
        return choice->applies(design);
    const MaterialSlot *slot = findMaterialSlot(key);
    return slot == nullptr || applies(*slot, design);
}

/// The plant that makes such cells, where the design makes others than the former one.
Rebased onItsPlant(Rebased made, const DesignSheet &former, const Catalogue &catalogue,
                   const UnitSystem &units)
{
    const Choice &kind = *findChoice(negativeKind);
    const int option = kind.access.get(made.sheet.design);
    const bool same = option == kind.access.get(former.design) &&
                      made.sheet.design.cell.separator.kind == former.design.cell.separator.kind;
    const std::string plant =
        plantFor(made.sheet, kind.options.at(static_cast<std::size_t>(option)).word);
    if (!same && plant != made.sheet.plant && catalogue.plants.contains(plant))
        made.sheet = onBasis(made.sheet, "plant", plant, catalogue, units).sheet;
    return made;
}

/// The negative of a chemistry with another positive, and how it is charged and lasts; the voltage
/// is that of both electrodes then.
void takeNegative(DesignSheet &sheet, const DesignLayer &donor, const Catalogue &catalogue,
                  const UnitSystem &units)
{
    const DesignSheet from = bare({{"chemistry", donor.id}}, catalogue, units);
    Keys keys = keysIn({"negative", "negative_collector", "electrical", "charging", "life"});
    std::erase_if(keys, [&](const std::string &key) {
        return !applies(key, from.design) ||
               (findCurve(key) != nullptr && !from.provenance.contains(key));
    });
    copy(sheet, from, keys);
    for (const std::string &key : keys)
        if (const auto found = sheet.provenance.find(key);
            found != sheet.provenance.end() && found->second.origin == Origin::chemistry) {
            found->second.origin = Origin::file;
            if (found->second.source == donor.source)
                found->second.source = "as in " + donor.name + ": " + donor.source;
        }
    const Choice &rule = *findChoice(voltageRule);
    chooseOption(sheet, rule, rule.standard,
                 {.origin = Origin::file, .source = "difference of the electrodes"});
}

/// The same positive on another chemistry.
DesignSheet withItsPositive(const DesignSheet &sheet, const DesignLayer &donor,
                            const Catalogue &catalogue, const UnitSystem &units)
{
    DesignSheet made = onBasis(sheet, "chemistry", donor.id, catalogue, units).sheet;
    const DesignSheet without = made;
    const Keys kept = keysIn({"positive", "positive_collector"});
    copy(made, sheet, kept);
    for (const std::string &key : kept)
        if (findMaterialSlot(key) == nullptr && differs(made, without, key))
            made.provenance[key].origin = Origin::file;
    return made;
}

/// Of inputs of which one is given, one that has a meaning.
void giveMeaning(DesignSheet &sheet)
{
    for (const InputGroup &group : inputGroups()) {
        const auto meant = [&](const std::string &key) {
            return findParameter(key)->applies(sheet.design);
        };
        if (sectionOf(group.key) != "negative" || meant(inputOf(group, sheet.design).key))
            continue;
        const auto other = std::ranges::find_if(group.members, meant);
        if (other == group.members.end())
            continue;
        const Parameter &parameter = *findParameter(*other);
        static_cast<void>(
            assignNumber(sheet, parameter, parameter.standard,
                         {.origin = Origin::file, .source = std::string(parameter.source)}));
    }
}

bool lacksRoom(const DesignSheet &sheet)
{
    const Result result = evaluate(sheet.design, Aspects{});
    return std::ranges::any_of(result.findings.items(), [](const Finding &one) {
        return one.kind == &finding::excessDoesNotFit;
    });
}

/// More head space for the electrolyte beyond the pores; false where none is enough.
bool giveHeadSpace(DesignSheet &sheet, const Parameter &space)
{
    constexpr double growth = 1.15;
    constexpr int mostSteps = 30;
    DesignSheet tried = sheet;
    for (int step = 0; step < mostSteps; ++step) {
        const double more = std::ceil(space.access.get(tried.design) * growth * 10.0) / 10.0;
        if (assignNumber(tried, space, more,
                         {.origin = Origin::file, .source = "room for the electrolyte"}))
            return false;
        if (!lacksRoom(tried)) {
            sheet = std::move(tried);
            return true;
        }
    }
    return false;
}

/// A can takes the electrolyte that a pouch or another negative held: in a taller head, or else no
/// more of it than the pores take. Says what was done, if anything.
std::optional<Text> makeRoom(DesignSheet &sheet)
{
    if (!lacksRoom(sheet))
        return std::nullopt;
    for (const char *key : headSpaces) {
        const Parameter &space = *findParameter(key);
        if (space.applies(sheet.design) && giveHeadSpace(sheet, space))
            return phrase("%1 mm of head space for the electrolyte",
                          {shortDigits(space.access.get(sheet.design), 3)});
    }
    static_cast<void>(assignNumber(sheet, *findParameter("electrolyte.pore_filling"), 100.0,
                                   {.origin = Origin::file, .source = "room in the can"}));
    return phrase("no more electrolyte than the pores hold");
}

/// The negative's metal is that whose ion the positive exchanges.
void takeMetalOfIon(DesignSheet &sheet, const Catalogue &catalogue)
{
    const Choice &metal = *findChoice("negative.metal");
    const Choice &ion = *findChoice("positive.ion");
    const int wanted = ion.access.get(sheet.design);
    if (!metal.applies(sheet.design) || metal.access.get(sheet.design) == wanted)
        return;
    const std::string_view word = ion.options.at(static_cast<std::size_t>(wanted)).word;
    for (const auto &[id, material] : catalogue.materials)
        if (material.category == "alkali_metal" && material.ion == word &&
            !putMaterial(sheet, *findMaterialSlot("negative.lithium"), material))
            return;
}

Rebased withKindOfNegative(const DesignSheet &sheet, const Choice &choice, int option,
                           const Catalogue &catalogue, const UnitSystem &units)
{
    const std::string positive = materialIn(sheet, positiveActive);
    const std::string_view kind = choice.options.at(static_cast<std::size_t>(option)).word;
    const Text called = inSentence(choice.options.at(static_cast<std::size_t>(option)).name);
    // A metal that is plated needs what a foil of it needs, but the foil.
    const auto foil = std::ranges::find(choice.options, "lithium", &Option::word);
    const int like =
        kind == "anode_free" ? static_cast<int>(foil - choice.options.begin()) : option;
    Rebased made{.sheet = sheet, .chosen = {}};
    if (const DesignLayer *donor = layerWith(catalogue.chemistries, choice, like, &sheet)) {
        const bool same =
            materialIn(*donor, positiveActive) == positive && hasSeparatorOf(*donor, sheet.design);
        if (same)
            made.sheet = withItsPositive(sheet, *donor, catalogue, units);
        else
            takeNegative(made.sheet, *donor, catalogue, units);
        made.chosen =
            same ? phrase("%1 as in %2; the positive stays", {called, verbatim(donor->name)})
                 : phrase("%1 with the negative of %2", {called, verbatim(donor->name)});
    }
    if (choice.access.get(made.sheet.design) != option)
        chooseOption(made.sheet, choice, option);
    takeMetalOfIon(made.sheet, catalogue);
    giveMeaning(made.sheet);
    made = onItsPlant(std::move(made), sheet, catalogue, units);
    if (const std::optional<Text> room = makeRoom(made.sheet))
        made.chosen = phrase("%1; %2", {made.chosen, *room});
    made.sheet.published.clear();
    made.sheet.claims.clear();
    return made;
}

} // namespace

const std::string &headText(const DesignSheet &sheet, std::string_view key)
{
    return sheet.*headMember(key);
}

std::string &headText(DesignSheet &sheet, std::string_view key)
{
    return sheet.*headMember(key);
}

const Shelf<DesignLayer> &layersOf(const Catalogue &catalogue, std::string_view key)
{
    return key == "chemistry" ? catalogue.chemistries
           : key == "preset"  ? catalogue.presets
                              : catalogue.plants;
}

Rebased onBasis(const DesignSheet &sheet, const std::string &key, const std::string &id,
                const Catalogue &catalogue, const UnitSystem &units)
{
    const auto &layers = layersOf(catalogue, key);
    Rebased made{.sheet = sheet,
                 .chosen = id.empty() ? phrase("none") : verbatim(layers.at(id).name)};
    Keys given;
    addKeys(layers, id, given);
    Keys keys = given;
    addKeys(layers, headText(sheet, key), keys);
    if (key == "preset") // what is made of the cells stays
        std::erase_if(keys, [](const std::string &one) {
            const std::string section = sectionOf(one);
            return section == "pack" || section == "requirement" || section == "production";
        });
    DesignHead head = basisOf(sheet);
    head.erase(key);
    if (!id.empty())
        head[key] = id;
    const DesignSheet other = bare(head, catalogue, units);
    dropKeptMaterials(sheet, other, keys);
    copy(made.sheet, other, keys);
    keepAsOwn(made.sheet, originOf(key), given);
    headText(made.sheet, key) = id;
    if (key == "chemistry") {
        made.sheet.published.clear();
        made.sheet.claims.clear();
        return onItsPlant(std::move(made), sheet, catalogue, units);
    }
    return made;
}

Rebased withOption(const DesignSheet &sheet, const Choice &choice, int option,
                   const Catalogue &catalogue, const UnitSystem &units)
{
    if (choice.key == negativeKind)
        return withKindOfNegative(sheet, choice, option, catalogue, units);
    const std::string_view kind = choice.options.at(static_cast<std::size_t>(option)).word;
    Rebased made{.sheet = sheet, .chosen = {}};
    const DesignLayer *preset = choice.key == formatKind && kind != noCase
                                    ? layerWith(catalogue.presets, choice, option)
                                    : nullptr;
    if (preset == nullptr) {
        chooseOption(made.sheet, choice, option);
        return made;
    }
    made.sheet = onBasis(sheet, "preset", preset->id, catalogue, units).sheet;
    made.chosen = phrase("%1 as in %2", {phrase(kind), verbatim(preset->name)});
    if (const std::optional<Text> room = makeRoom(made.sheet))
        made.chosen = phrase("%1; %2", {made.chosen, *room});
    return made;
}

std::string usualPlant(const DesignSheet &sheet)
{
    const Choice &kind = *findChoice(negativeKind);
    const int option = kind.access.get(sheet.design);
    return plantFor(sheet, kind.options.at(static_cast<std::size_t>(option)).word);
}

bool bringsOthers(std::string_view key)
{
    return key == negativeKind || key == formatKind || key == "chemistry" || key == "preset" ||
           key == "plant";
}

DesignSheet withBasisOf(const DesignSheet &sheet, const DesignSheet &other, std::string_view key)
{
    const std::vector<std::string_view> shape{"stack",     "format",      "pouch",
                                              "prismatic", "cylindrical", "electrolyte"};
    const std::vector<std::string_view> cell{
        "positive",    "negative",  "positive_collector", "negative_collector", "separator",
        "electrolyte", "formation", "electrical",         "charging",           "life"};
    std::vector<std::string_view> touched = cell;
    std::vector<std::string_view> heads{"chemistry", "plant"};
    if (key == formatKind || key == "preset") {
        touched = shape;
        heads = {"preset"};
    } else if (key == "plant") {
        touched = {"production"};
        heads = {"plant"};
    } else if (sheet.plant != other.plant) {
        touched.emplace_back("production");
    }
    DesignSheet made = sheet;
    Keys keys = keysIn(touched);
    keys.insert(headSpaces.begin(), headSpaces.end());
    copy(made, other, keys);
    for (const std::string_view head : heads)
        headText(made, head) = headText(other, head);
    if (heads.front() == "chemistry") {
        made.published = other.published;
        made.claims = other.claims;
        for (const char *text : {"description", "source"})
            if (headText(made, text).empty())
                headText(made, text) = headText(other, text);
    }
    // What stayed as the file's own comes from below again.
    for (const auto &[entry, provenance] : other.provenance)
        if (made.provenance.contains(entry) && !differs(made, other, entry))
            made.provenance[entry] = provenance;
    return made;
}

} // namespace cellgap
