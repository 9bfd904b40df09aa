// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/design_yaml.h"

#include "model/core/base/number_text.h"
#include "model/io/head_reader.h"
#include "model/io/layer_reader.h"
#include "model/io/spelling.h"
#include "model/io/upgrade.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace cellgap {

namespace {

/// The plant of a design that names none.
const std::string standardPlant = "batpac5";

void applyLayer(const Shelf<DesignLayer> &layers, const std::string &id, Origin origin,
                const std::string &key, const Yaml &root, const Catalogue &catalogue,
                const UnitSystem &units, DesignReading &reading)
{
    if (id.empty())
        return;
    const DesignLayer *found = layers.find(id);
    if (found == nullptr) {
        const Yaml *node = root.find(key);
        return IssueSink(reading.issues)
            .error(key, node != nullptr ? node->place : TextPlace{},
                   phrase("unknown %1 '%2'", {verbatim(key), verbatim(id)}),
                   nearestOr(id, layers.ids(), phrase("leave it out or name a shipped one")));
    }
    // A layer may build on another one of its kind; a layer that builds on itself is cut short.
    const std::string base = found->tree.textOf("based_on");
    if (!base.empty() && base != id)
        applyLayer(layers, base, origin, key, root, catalogue, units, reading);
    const IssueSink issues(reading.issues, found->file);
    LayerReader(reading.sheet, origin, catalogue, units, issues).read(found->tree, found->source);
}

/// The parameter that the value from before belongs to: a price by mass is not one by area.
std::string_view inputFor(const MaterialSlot &slot, const LibraryChange &change)
{
    const auto holds = [&](const MaterialSlot::Fill &fill) {
        return fill.property == change.property && change.was.ends_with(fill.unit);
    };
    const auto found = std::ranges::find_if(slot.fills, holds);
    return found != slot.fills.end() ? found->parameter : std::string_view(change.property);
}

void notePlaces(const Yaml &root, KeyPlaces &places)
{
    for (const YamlEntry &section : root.entries) {
        places.emplace(section.key, section.keyPlace);
        for (const YamlEntry &entry : section.value.entries)
            places.emplace(section.key + "." + entry.key, entry.keyPlace);
    }
}

/// Puts a text at the head of the file in place of its own; what is found of it has no place.
void putHead(Yaml &root, const std::string &key, const std::string &value)
{
    Yaml text{.kind = Yaml::Kind::scalar, .text = value};
    const auto found = std::ranges::find(root.entries, key, &YamlEntry::key);
    if (found != root.entries.end())
        found->value = std::move(text);
    else
        root.entries.push_back({.key = key, .keyPlace = {}, .value = std::move(text)});
}

/// Says which library values that the design relies on have changed since it was saved.
void reportChanges(const Catalogue &catalogue, DesignReading &reading)
{
    const DesignSheet &sheet = reading.sheet;
    if (sheet.libraryVersion == 0)
        return;
    const IssueSink issues(reading.issues);
    for (const LibraryChange &change : catalogue.changes) {
        if (change.version <= sheet.libraryVersion)
            continue;
        for (const auto &[slotKey, material] : sheet.materials) {
            const MaterialSlot *slot = findMaterialSlot(slotKey);
            if (material.id != change.material || slot == nullptr)
                continue;
            for (const MaterialSlot::Fill &fill : slot->fills) {
                const auto found = sheet.provenance.find(fill.parameter);
                const Parameter *parameter = findParameter(fill.parameter);
                if (fill.property != change.property || found == sheet.provenance.end() ||
                    found->second.origin != Origin::library || parameter == nullptr)
                    continue;
                const double now = parameter->access.get(sheet.design);
                issues.warning(
                    fill.parameter, {},
                    phrase("library value of %1 has changed since this design was saved: %2 was "
                           "%3, now %4 %5",
                           {verbatim(material.id), verbatim(change.property), verbatim(change.was),
                            digits(significant(now, 6)), verbatim(parameter->access.unit.text)}),
                    phrase("give %1: %2 to keep the old value, or save the design again",
                           {verbatim(inputFor(*slot, change)), verbatim(change.was)}));
            }
        }
    }
}

/// From this version of the library on half cells and first-cycle losses decide where a design
/// leaves it open.
constexpr int firstWithHalfCells = 4;

/// Says which standard rules have changed since the design was saved.
void reportRules(DesignReading &reading)
{
    const DesignSheet &sheet = reading.sheet;
    if (sheet.libraryVersion == 0 || sheet.libraryVersion >= firstWithHalfCells)
        return;
    const IssueSink issues(reading.issues);
    const auto isOpen = [&sheet](const std::string &key) {
        const auto found = sheet.provenance.find(key);
        return found == sheet.provenance.end() || found->second.origin != Origin::file;
    };
    if (sheet.design.cell.usesHalfCells() && isOpen("electrical.voltage_rule"))
        issues.warning("electrical.voltage_rule", {},
                       phrase("since this design was saved, capacity and voltage follow from the "
                              "half cells of its materials"),
                       phrase("give electrical.voltage_rule to keep another rule, such as "
                              "'table_shape' or 'electrodes', or save the design again"));
    if (sheet.design.cell.balancesFirstCycle() && isOpen("formation.rule"))
        issues.warning("formation.rule", {},
                       phrase("since this design was saved, the capacity after formation follows "
                              "from the first-cycle losses of both electrodes"),
                       phrase("give formation.rule: retained_fraction to keep the retained "
                              "fraction, or save the design again"));
}

/// Whether a material in the slot gives the input with that key.
bool decides(const MaterialSlot &slot, const std::string &key)
{
    return std::ranges::find(slot.fills, key, &MaterialSlot::Fill::parameter) != slot.fills.end() ||
           std::ranges::find(slot.words, key, &MaterialSlot::Word::choice) != slot.words.end();
}

} // namespace

bool DesignReading::ok() const
{
    return !hasError(issues);
}

void placeIn(const KeyPlaces &places, std::vector<Issue> &issues)
{
    for (Issue &issue : issues) {
        auto found = places.find(issue.key);
        // What a material gives stands where the material is named.
        for (const MaterialSlot &slot : materialSlots())
            if (found == places.end() && decides(slot, issue.key))
                found = places.find(slot.key);
        if (found == places.end())
            continue;
        issue.line = found->second.line;
        issue.column = found->second.column;
    }
}

DesignReading readDesign(std::string_view text, const Catalogue &catalogue, const UnitSystem &units,
                         const DesignHead &head, const std::filesystem::path &directory)
{
    DesignReading reading{.text = std::string(text)};
    reading.sheet.design = standardDesign();
    YamlReading yaml = parseYaml(text);
    reading.issues = yaml.issues;
    if (!yaml.issues.empty())
        return reading;
    Yaml &root = yaml.root;
    if (!root.isMap()) {
        IssueSink(reading.issues)
            .error({}, {.line = 1, .column = 1}, phrase("the file holds no design"),
                   phrase("begin with 'version: 1' and a section such as 'positive:'"));
        return reading;
    }
    const int version = checkVersion(root, {}, reading.issues);
    if (version == 0)
        return reading;
    upgrade(root, version);
    notePlaces(root, reading.places);
    for (const auto &[key, value] : head)
        putHead(root, key, value);
    readHead(root, catalogue, units, reading);
    applyLayer(catalogue.chemistries, reading.sheet.chemistry, Origin::chemistry, "chemistry", root,
               catalogue, units, reading);
    applyLayer(catalogue.presets, reading.sheet.preset, Origin::preset, "preset", root, catalogue,
               units, reading);
    if (reading.sheet.plant.empty() && catalogue.plants.contains(standardPlant))
        reading.sheet.plant = standardPlant;
    applyLayer(catalogue.plants, reading.sheet.plant, Origin::plant, "plant", root, catalogue,
               units, reading);
    const IssueSink issues(reading.issues);
    LayerReader(reading.sheet, Origin::file, catalogue, units, issues, directory).read(root, {});
    reportChanges(catalogue, reading);
    reportRules(reading);
    std::ranges::stable_sort(reading.issues, {}, [](const Issue &issue) {
        return std::pair(std::string_view(issue.file), issue.line);
    });
    return reading;
}

std::vector<Issue> applySetting(DesignSheet &sheet, std::string_view key, std::string_view text,
                                const Catalogue &catalogue, const UnitSystem &units)
{
    std::vector<Issue> issues;
    DesignSheet changed = sheet;
    Yaml value{.kind = Yaml::Kind::scalar, .text = std::string(text)};
    // A list or a value with its source is written as it is in a file.
    if (text.starts_with('[') || text.starts_with('{')) {
        YamlReading yaml = parseYaml(text);
        issues = std::move(yaml.issues);
        value = std::move(yaml.root);
    }
    const IssueSink sink(issues);
    if (issues.empty())
        LayerReader(changed, Origin::file, catalogue, units, sink).readOne(std::string(key), value);
    // Places are those of a file.
    for (Issue &issue : issues)
        issue.line = issue.column = 0;
    if (!hasError(issues))
        sheet = std::move(changed);
    return issues;
}

std::optional<Issue> withoutEffect(const Design &design, const std::string &key)
{
    const Parameter *parameter = findParameter(key);
    const Choice *choice = findChoice(key);
    const MaterialSlot *own = findHalfCellSlot(key);
    const MaterialSlot *slot = own != nullptr ? own : findMaterialSlot(key);
    const auto takes = [&design](const MaterialSlot::Fill &fill) {
        const Parameter *filled = findParameter(fill.parameter);
        return filled != nullptr && filled->applies(design);
    };
    const bool counts = (parameter == nullptr || parameter->applies(design)) &&
                        (choice == nullptr || choice->applies(design)) &&
                        (slot == nullptr || std::ranges::any_of(slot->fills, takes));
    if (counts && own != nullptr && !design.cell.usesHalfCells())
        return Issue{.severity = Severity::warning,
                     .key = key,
                     .message = phrase("of '%1' only capacity, efficiency and mean voltage count",
                                       {verbatim(key)}),
                     .remedy = phrase("choose electrical.voltage_rule: half_cells, and cut-offs; "
                                      "an insertion negative needs a curve too")};
    if (counts)
        return std::nullopt;
    return Issue{.severity = Severity::warning,
                 .key = key,
                 .message = phrase("'%1' has no effect on this kind of design", {verbatim(key)}),
                 .remedy = phrase("remove it, or change the kind that it belongs to")};
}

bool isHeadKey(std::string_view key)
{
    constexpr std::array<std::string_view, 7> keys{
        "name", "description", "source", "generation", "chemistry", "preset", "plant"};
    return std::ranges::find(keys, key) != keys.end();
}

bool isSection(std::string_view word)
{
    return std::ranges::find(sections(), word, &Section::key) != sections().end();
}

Text nearestKey(const std::string &key)
{
    const std::string word = entryOf(key);
    const std::vector<std::string> keys = designKeys();
    // A long section makes any key of it look near.
    const std::string near = nearest(key, keys);
    if (!near.empty() && (sectionOf(near) != sectionOf(key) || entryOf(near).starts_with(word) ||
                          !nearest(word, {entryOf(near)}).empty()))
        return phrase("did you mean '%1'?", {verbatim(near)});
    std::vector<std::string> elsewhere;
    std::ranges::copy_if(keys, std::back_inserter(elsewhere),
                         [&](const std::string &other) { return entryOf(other) == word; });
    if (!elsewhere.empty())
        return phrase("did you mean one of these: %1?", {allOf(elsewhere)});
    return isSection(sectionOf(key))
               ? phrase("see 'cellgap list parameters %1'", {verbatim(sectionOf(key))})
               : phrase("see 'cellgap describe' for all keys");
}

std::vector<std::string> designKeys()
{
    std::vector<std::string> keys;
    for (const Choice &choice : choices())
        keys.push_back(choice.key);
    for (const MaterialSlot &slot : materialSlots())
        keys.push_back(slot.key);
    for (const MaterialSlot &slot : materialSlots())
        if (std::string key = halfCellKey(slot); !key.empty())
            keys.push_back(std::move(key));
    for (const Parameter &parameter : parameters())
        keys.push_back(parameter.key);
    for (const Curve &curve : curves())
        keys.push_back(curve.key);
    for (const RecordList &list : recordLists())
        keys.push_back(list.key);
    return keys;
}

} // namespace cellgap
