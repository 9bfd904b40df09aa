// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/catalogue.h"

#include "model/core/design/half_cell.h"
#include "model/io/file_issues.h"
#include "model/io/half_cell_reader.h"
#include "model/io/quantity_text.h"
#include "model/io/upgrade.h"
#include "model/io/value_reader.h"

#include <algorithm>
#include <array>
#include <optional>
#include <stdexcept>

namespace cellgap {

namespace {

namespace fs = std::filesystem;

/// Reads text that must be a number in one of the property's units.
void readValue(const Yaml &node, const PropertyDeclaration &declaration, const UnitSystem &units,
               double &number, std::string &unit, const FileIssues &issues)
{
    Text error;
    for (const std::string_view wanted : declaration.units) {
        const QuantityReading reading = units.read(node.text, {.text = wanted});
        if (reading.number) {
            number = *reading.number;
            unit = wanted;
            return;
        }
        error = reading.error;
    }
    issues.add(node.place, phrase("%1: %2", {verbatim(declaration.key), error}),
               phrase("give value and unit"));
}

MaterialProperty readProperty(const Yaml &node, const PropertyDeclaration &declaration,
                              const UnitSystem &units, const FileIssues &issues)
{
    MaterialProperty property;
    checkKeys(node,
              {"value", "range", "conditions", "temperature", "year", "basis", "source",
               "confidence", "alternatives"},
              issues);
    const Yaml *value = node.find("value");
    if (value == nullptr || !value->isScalar()) {
        issues.add(node.place, phrase("'%1' has no value", {verbatim(declaration.key)}),
                   phrase("give value, source and confidence"));
        return property;
    }
    readValue(*value, declaration, units, property.number, property.unit, issues);
    if (const Yaml *range = node.find("range"); range != nullptr && range->items.size() == 2) {
        Bounds bounds;
        readValue(range->items[0], declaration, units, bounds.min, property.unit, issues);
        readValue(range->items[1], declaration, units, bounds.max, property.unit, issues);
        if (!holds(bounds, property.number))
            issues.add(
                range->place,
                phrase("the range of '%1' leaves out its value", {verbatim(declaration.key)}),
                phrase("give a range that holds the value"));
        property.range = bounds;
    }
    property.conditions = node.textOf("conditions");
    property.temperature = node.textOf("temperature");
    property.year = node.textOf("year");
    property.basis = node.textOf("basis");
    property.source = node.textOf("source");
    property.confidence = node.textOf("confidence");
    checkWord(node, "confidence", confidenceWords, issues);
    if (property.source.empty() || property.confidence.empty())
        issues.add(node.place,
                   phrase("%1 has no source or confidence", {verbatim(declaration.key)}),
                   phrase("say where the number comes from"));
    if (const Yaml *alternatives = node.find("alternatives"))
        for (const Yaml &item : alternatives->items)
            property.alternatives.push_back(readProperty(item, declaration, units, issues));
    return property;
}

/// Both curves of an active material's first cycle: of the cell's charge and its discharge.
const HalfCell *keptHalfCell(const Yaml &node, bool positive, const fs::path &directory,
                             const UnitSystem &units, const FileIssues &issues)
{
    const HalfCellReading reading = readHalfCell(node, positive, directory, units);
    issues.addAll(reading.issues);
    if (node.textOf("source").empty() || node.textOf("confidence").empty())
        issues.add(node.place, phrase("%1 has no source or confidence", {verbatim("half_cell")}),
                   phrase("say where the numbers come from"));
    if (!reading.measured)
        return nullptr;
    try {
        return keep(halfCellOf(*reading.measured, positive));
    } catch (const std::invalid_argument &error) {
        issues.add(node.place, phrase("%1: %2", {verbatim("half_cell"), verbatim(error.what())}),
                   phrase("correct the curve"));
        return nullptr;
    }
}

/// The temperature that a conductivity was measured at is a property too, which designs take.
void addTemperature(const Yaml &conductivity, Material &material, const UnitSystem &units,
                    const FileIssues &issues)
{
    const Yaml *temperature = conductivity.find("temperature");
    if (temperature == nullptr)
        return;
    MaterialProperty property = material.properties["conductivity"];
    property.range.reset();
    property.alternatives.clear();
    const auto declaration = std::ranges::find(materialProperties(), "conductivity_temperature",
                                               &PropertyDeclaration::key);
    readValue(*temperature, *declaration, units, property.number, property.unit, issues);
    material.properties.emplace(declaration->key, std::move(property));
}

Material readMaterial(const YamlEntry &entry, const std::string &category,
                      const fs::path &directory, const UnitSystem &units, const FileIssues &issues)
{
    const Yaml &node = entry.value;
    checkKeys(
        node,
        {"name", "formula", "assembled_state", "ion", "kind", "properties", "half_cell", "notes"},
        issues);
    Material material{.id = entry.key,
                      .name = node.textOf("name"),
                      .formula = node.textOf("formula"),
                      .category = category,
                      .assembledState = node.textOf("assembled_state"),
                      .ion = node.textOf("ion"),
                      .kind = node.textOf("kind"),
                      .notes = node.textOf("notes"),
                      .properties = {}};
    checkWord(node, "assembled_state", {"charged", "discharged"}, issues);
    checkWord(node, "kind", {"oxygen"}, issues);
    checkWord(node, "ion", {"lithium", "sodium", "potassium"}, issues);
    constexpr std::array exchanging{"positive_active", "negative_active", "alkali_metal"};
    if (material.ion.empty() && std::ranges::find(exchanging, category) != exchanging.end())
        issues.add(
            entry.keyPlace,
            phrase("material '%1' does not say which ion it exchanges", {verbatim(entry.key)}),
            phrase("add e.g. 'ion: lithium'; voltages are against the metal of that ion"));
    const Yaml *properties = node.find("properties");
    if (properties == nullptr || !properties->isMap()) {
        issues.add(node.place, phrase("material '%1' has no properties", {verbatim(entry.key)}),
                   phrase("add some"));
        return material;
    }
    if (const Yaml *halfCell = node.find("half_cell"))
        material.halfCell =
            keptHalfCell(*halfCell, category == "positive_active", directory, units, issues);
    for (const YamlEntry &property : properties->entries) {
        const auto declaration =
            std::ranges::find(materialProperties(), property.key, &PropertyDeclaration::key);
        if (declaration == materialProperties().end())
            issues.add(property.keyPlace, phrase("unknown property '%1'", {verbatim(property.key)}),
                       phrase("see the list of material properties"));
        else
            material.properties[property.key] =
                readProperty(property.value, *declaration, units, issues);
        if (property.key == "conductivity")
            addTemperature(property.value, material, units, issues);
    }
    return material;
}

/// What is in a shipped file; nothing, and an issue, where it cannot be read.
std::optional<Yaml> rootOf(const fs::path &path, const FileIssues &at)
{
    try {
        YamlReading reading = parseYaml(readTextFile(path.string()));
        at.addAll(reading.issues);
        if (reading.issues.empty())
            return std::move(reading.root);
    } catch (const std::runtime_error &error) {
        at.add({}, verbatim(error.what()), phrase("reinstall the program"));
    }
    return std::nullopt;
}

std::optional<DesignLayer> readLayer(const std::string &id, const fs::path &path,
                                     std::vector<Issue> &issues)
{
    const FileIssues at(path.string(), issues);
    std::optional<Yaml> root = rootOf(path, at);
    if (!root)
        return std::nullopt;
    std::vector<std::string> known{"version", "name", "source", "description", "based_on"};
    for (const Section &section : sections())
        known.emplace_back(section.key);
    checkKeys(*root, known, at);
    return DesignLayer{.id = id,
                       .name = root->textOf("name"),
                       .description = root->textOf("description"),
                       .source = root->textOf("source"),
                       .file = path.string(),
                       .tree = std::move(*root)};
}

/// What a shipped file is called by.
std::string idOf(const fs::path &path)
{
    std::string id = path.stem().string();
    std::ranges::replace(id, '_', '-');
    return id;
}

void addLayers(const fs::path &directory, Shelf<DesignLayer> &layers, const Catalogue &catalogue)
{
    for (const fs::path &path : yamlFiles(directory))
        layers.add(idOf(path), [id = idOf(path), path, issues = catalogue.issues] {
            return readLayer(id, path, *issues);
        });
}

/// Every category of a material that fills a slot.
std::vector<std::string> materialCategories()
{
    std::vector<std::string> words;
    for (const MaterialSlot &slot : materialSlots())
        for (const std::string_view category : slot.categories)
            words.emplace_back(category);
    return words;
}

void readChanges(const fs::path &path, Catalogue &catalogue)
{
    const FileIssues at(path.string(), *catalogue.issues);
    const YamlReading reading = parseYaml(readTextFile(path.string()));
    at.addAll(reading.issues);
    const auto version = readNumber(reading.root.textOf("library"));
    if (!version)
        at.add({}, phrase("no library version"), phrase("give library: and a whole number"));
    catalogue.libraryVersion = static_cast<int>(version.value_or(0));
    if (const Yaml *changes = reading.root.find("changes"))
        for (const Yaml &item : changes->items)
            catalogue.changes.push_back(
                {.version = static_cast<int>(readNumber(item.textOf("version")).value_or(0)),
                 .material = item.textOf("material"),
                 .property = item.textOf("property"),
                 .was = item.textOf("was")});
}

} // namespace

const std::vector<PropertyDeclaration> &materialProperties()
{
    static const std::vector<PropertyDeclaration> all{
        {"specific_capacity", "Specific capacity", {"mAh/g"}},
        {"theoretical_capacity", "Theoretical capacity", {"mAh/g"}},
        {"first_charge_capacity", "First-charge capacity", {"mAh/g"}},
        {"density", "Density", {"g/cm³"}},
        {"density_with_pores", "Density with pores", {"g/cm³"}},
        {"coating_density", "Coating density", {"g/cm³"}},
        {"voltage", "Average voltage", {"V"}},
        {"first_cycle_efficiency", "First-cycle efficiency", {"%"}},
        {"swelling", "Volume growth", {"%"}},
        {"sulfur_fraction", "Sulfur fraction", {"%"}},
        {"conductivity", "Ionic conductivity", {"mS/cm"}},
        {"conductivity_temperature", "Temperature of the conductivity", {"°C"}},
        {"activation_energy", "Activation energy", {"kJ/mol"}},
        {"transference_number", "Transference number", {"1"}},
        {"thickness", "Thickness", {"µm"}},
        {"porosity", "Porosity", {"%"}},
        {"areal_mass", "Areal mass", {"mg/cm²"}},
        {"electronic_conductivity", "Electronic conductivity", {"S/m"}},
        {"specific_area", "Specific area", {"1/cm"}},
        {"exchange_current_density", "Exchange current density", {"mA/cm²"}},
        {"price", "Price", {"USD/kg", "USD/m²", "USD/L", "EUR/kg"}},
    };
    return all;
}

namespace {

/// The lines of a file of materials, each of which begins with two spaces and its id.
struct MaterialBlock {
    std::string id;
    std::string text;
    int linesBefore = 0;
};

struct MaterialBlocks {
    std::string head; ///< all that stands before the materials
    std::vector<MaterialBlock> blocks;
};

/// Whether it is an id without quotes or blanks.
bool isWord(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_-") ==
                                std::string_view::npos;
}

/// Nothing where the text is laid out otherwise.
std::optional<MaterialBlocks> blocksOf(std::string_view text)
{
    MaterialBlocks found;
    bool inMaterials = false;
    for (int number = 0; !text.empty(); ++number) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        const bool indented = line.starts_with("  ");
        const bool deeper = line.starts_with("   ");
        if (!inMaterials) {
            inMaterials = line == "materials:";
            found.head += std::string(inMaterials ? "" : line) + "\n";
        } else if (indented && !deeper && isWord(line.substr(2, line.size() - 3)) &&
                   line.ends_with(':')) {
            found.blocks.push_back({.id = std::string(line.substr(2, line.size() - 3)),
                                    .text = std::string(line) + "\n",
                                    .linesBefore = number});
        } else if (deeper && !found.blocks.empty()) {
            found.blocks.back().text += std::string(line) + "\n";
        } else if (!line.empty() && !line.starts_with('#') && !line.starts_with("  #")) {
            return std::nullopt;
        } else if (!found.blocks.empty()) {
            found.blocks.back().text += "\n";
        }
    }
    if (found.blocks.empty())
        return std::nullopt;
    return found;
}

/// Category of a file of materials, with what is wrong with all but its materials.
std::string categoryIn(const Yaml &root, const FileIssues &at, std::vector<Issue> &issues,
                       const std::string &file)
{
    checkVersion(root, file, issues);
    checkKeys(root, {"version", "category", "materials"}, at);
    checkWord(root, "category", materialCategories(), at);
    return root.textOf("category");
}

std::optional<Material> readBlock(const MaterialBlock &block, const std::string &category,
                                  const std::string &file, std::vector<Issue> &issues,
                                  const UnitSystem &units)
{
    const YamlReading reading = parseYaml(block.text);
    if (reading.issues.empty() && reading.root.entries.size() == 1)
        return readMaterial(reading.root.entries.front(), category, fs::path(file).parent_path(),
                            units, FileIssues(file, issues, block.linesBefore));
    // Once more where it stands: what is wrong may name other lines.
    const std::string before(static_cast<std::size_t>(block.linesBefore), '\n');
    FileIssues(file, issues).addAll(parseYaml(before + block.text).issues);
    return std::nullopt;
}

void tellIfThere(const std::string &id, const TextPlace &place, const FileIssues &at,
                 const Catalogue &catalogue)
{
    if (catalogue.materials.contains(id))
        at.add(place, phrase("material '%1' exists already", {verbatim(id)}), phrase("rename it"));
}

} // namespace

void addMaterials(const std::string &text, const std::string &file, const UnitSystem &units,
                  Catalogue &catalogue)
{
    const auto issues = catalogue.issues;
    const FileIssues at(file, *issues);
    const std::optional<MaterialBlocks> laidOut = blocksOf(text);
    const YamlReading reading = parseYaml(laidOut ? laidOut->head : text);
    at.addAll(reading.issues);
    if (!reading.issues.empty())
        return;
    const std::string category = categoryIn(reading.root, at, *issues, file);
    const Yaml *materials = reading.root.find("materials");
    if (category.empty() || (!laidOut && materials == nullptr)) {
        at.add({}, phrase("no category or no materials"), phrase("give both"));
        return;
    }
    if (!laidOut) {
        for (const YamlEntry &entry : materials->entries) {
            tellIfThere(entry.key, entry.keyPlace, at, catalogue);
            catalogue.materials.put(
                entry.key, readMaterial(entry, category, fs::path(file).parent_path(), units, at));
        }
        return;
    }
    for (const MaterialBlock &block : laidOut->blocks) {
        tellIfThere(block.id, {.line = block.linesBefore + 1, .column = 3}, at, catalogue);
        catalogue.materials.add(block.id, [block, category, file, issues, &units] {
            return readBlock(block, category, file, *issues, units);
        });
    }
}

namespace {

/// Found by the name of its file, which has to be its id.
std::optional<Programme> readProgrammeFile(const fs::path &path, const UnitSystem &units,
                                           std::vector<Issue> &issues)
{
    const FileIssues at(path.string(), issues);
    const std::optional<Yaml> root = rootOf(path, at);
    if (!root)
        return std::nullopt;
    Programme programme = readProgramme(*root, path.string(), units, issues);
    if (programme.id == idOf(path))
        return programme;
    at.add({}, phrase("the programme '%1' is in a file of another name", {verbatim(programme.id)}),
           phrase("name the file after the programme"));
    return std::nullopt;
}

} // namespace

Catalogue loadCatalogue(const fs::path &root, const UnitSystem &units)
{
    const fs::path resources = root / "resources";
    if (!fs::is_directory(resources))
        throw std::runtime_error("no shipped data below '" + root.string() +
                                 "'; reinstall, or name the directory in CELLGAP_DATA");
    Catalogue catalogue;
    catalogue.root = root;
    readChanges(resources / "library.yaml", catalogue);
    for (const fs::path &path : yamlFiles(resources / "materials"))
        addMaterials(readTextFile(path.string()), path.string(), units, catalogue);
    addLayers(resources / "chemistries", catalogue.chemistries, catalogue);
    addLayers(resources / "formats", catalogue.presets, catalogue);
    addLayers(resources / "plants", catalogue.plants, catalogue);
    for (const fs::path &path : yamlFiles(root / "targets"))
        catalogue.programmes.add(idOf(path), [path, issues = catalogue.issues, &units] {
            return readProgrammeFile(path, units, *issues);
        });
    for (const fs::path &path : yamlFiles(resources / "designs"))
        catalogue.designs[idOf(path)] = path;
    return catalogue;
}

} // namespace cellgap
