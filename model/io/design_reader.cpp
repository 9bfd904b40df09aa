// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/design_yaml.h"
#include "model/io/quantity_text.h"
#include "model/io/upgrade.h"

#include "model/core/metric.h"

#include <algorithm>

namespace cellgap {

namespace {

const std::vector<std::string> headKeys{"version",    "name",     "description", "source",
                                        "generation", "library",  "chemistry",   "preset",
                                        "plant",      "published"};

/// The plant of a design that names none.
const std::string standardPlant = "batpac5";

std::string materialSource(const Material &material, const MaterialProperty &property)
{
    std::string text = material.name + ": " + property.source;
    if (!property.conditions.empty())
        text += " (" + property.conditions + ")";
    return text;
}

/// Applies one layer of values to a sheet.
class LayerReader
{
public:
    LayerReader(DesignSheet &sheet, Origin origin, const Catalogue &catalogue,
                const UnitSystem &units, std::vector<Issue> &issues)
        : m_sheet(sheet)
        , m_origin(origin)
        , m_catalogue(catalogue)
        , m_units(units)
        , m_issues(issues)
    {
    }

    /// Reads the sections of a file: materials first, so that explicit choices and numbers win.
    void read(const Yaml &root, const std::string &layerSource)
    {
        m_layerSource = layerSource;
        for (const YamlEntry &section : root.entries)
            if (isSection(section.key))
                checkSection(section);
        readExchangeRate(root);
        readAll(root, &LayerReader::readMaterial);
        readAll(root, &LayerReader::readChoice);
        readAll(root, &LayerReader::readParameter);
        readAll(root, &LayerReader::readCurve);
        readAll(root, &LayerReader::readList);
        checkGroups(root);
        if (m_origin != Origin::file)
            return;
        for (const YamlEntry &section : root.entries)
            if (isSection(section.key))
                warnWithoutEffect(section);
    }

    /// Reads one value under its full key, whatever it is.
    void readOne(const std::string &key, const Yaml &value)
    {
        if (!isKnown(key))
            return unknownKey(key, value.place);
        readMaterial(key, value);
        readChoice(key, value);
        readParameter(key, value);
        readCurve(key, value);
        readList(key, value);
    }

private:
    using Reader = void (LayerReader::*)(const std::string &, const Yaml &);

    static bool isSection(std::string_view key)
    {
        return std::ranges::find(sections(), key, &Section::key) != sections().end();
    }
    static bool isKnown(const std::string &key)
    {
        return findParameter(key) != nullptr || findChoice(key) != nullptr ||
               findMaterialSlot(key) != nullptr || findCurve(key) != nullptr ||
               listOf(key) != nullptr;
    }

    void add(Severity severity, const std::string &key, const TextPlace &place, std::string message,
             std::string remedy)
    {
        m_issues.push_back(
            {severity, key, std::move(message), std::move(remedy), place.line, place.column});
    }

    void error(const std::string &key, const TextPlace &place, std::string message,
               std::string remedy)
    {
        add(Severity::error, key, place, std::move(message), std::move(remedy));
    }

    void unknownKey(const std::string &key, const TextPlace &place)
    {
        const std::string near = nearest(key, designKeys());
        error(key, place, "unknown key '" + key + "'",
              near.empty() ? "see 'cellgap describe' for all keys"
                           : "did you mean '" + near + "'?");
    }

    void checkSection(const YamlEntry &section)
    {
        if (section.value.kind == Yaml::Kind::null)
            return;
        if (!section.value.isMap())
            return error(section.key, section.value.place,
                         "section '" + section.key + "' does not hold keys and values",
                         "write its keys below it, indented");
        for (const YamlEntry &entry : section.value.entries) {
            const std::string key = section.key + "." + entry.key;
            if (entry.key == sourceKey)
                continue;
            if (!isKnown(key))
                unknownKey(key, entry.keyPlace);
        }
    }

    void readAll(const Yaml &root, Reader reader)
    {
        for (const YamlEntry &section : root.entries) {
            if (!isSection(section.key) || !section.value.isMap())
                continue;
            const Yaml *source = section.value.find(sourceKey);
            m_source = source != nullptr && source->isScalar() ? source->text : m_layerSource;
            for (const YamlEntry &entry : section.value.entries)
                (this->*reader)(section.key + "." + entry.key, entry.value);
        }
    }

    /// First of all: prices in euros need it. What is wrong with it is said in its turn.
    void readExchangeRate(const Yaml &root)
    {
        const Yaml *economics = root.find("economics");
        const Yaml *rate = economics != nullptr ? economics->find("exchange_rate") : nullptr;
        if (rate != nullptr && rate->isMap())
            rate = rate->find("value");
        if (rate == nullptr)
            return;
        const QuantityReading reading = m_units.read(rate->text, unit::USD_per_EUR);
        if (reading.number && *reading.number > 0.0)
            m_sheet.design.economics.exchangeRate = unit::USD_per_EUR(*reading.number);
    }

    /// The scalar of a value or of a map {value, range, source, confidence}.
    const Yaml *scalarOf(const std::string &key, const Yaml &value)
    {
        if (value.isScalar())
            return &value;
        if (value.isMap()) {
            for (const YamlEntry &entry : value.entries)
                if (std::ranges::find(valueKeys, entry.key) == valueKeys.end())
                    error(key, entry.keyPlace, "unknown key '" + entry.key + "' of a value",
                          "known: value, range, source, confidence");
            if (const Yaml *inner = value.find("value"); inner != nullptr && inner->isScalar())
                return inner;
        }
        error(key, value.place, "'" + key + "' has no value",
              "write 'key: value unit' or '{value: …, source: …}'");
        return nullptr;
    }

    Provenance provenanceOf(const Parameter *parameter, const Yaml &value)
    {
        Provenance provenance{
            .origin = m_origin, .source = m_source, .confidence = {}, .range = {}};
        if (!value.isMap())
            return provenance;
        if (const std::string source = value.textOf("source"); !source.empty())
            provenance.source = source;
        provenance.confidence = value.textOf("confidence");
        const Yaml *range = value.find("range");
        if (range != nullptr && parameter != nullptr)
            provenance.range = readRange(*parameter, *range);
        return provenance;
    }

    std::optional<Bounds> readRange(const Parameter &parameter, const Yaml &range)
    {
        if (range.items.size() == 2) {
            const auto low = m_units.read(range.items[0].text, parameter.access.unit);
            const auto high = m_units.read(range.items[1].text, parameter.access.unit);
            if (low.number && high.number && *low.number <= *high.number)
                return Bounds{*low.number, *high.number};
        }
        error(parameter.key, range.place, "the range of '" + parameter.key + "' is not readable",
              "write [low unit, high unit]");
        return std::nullopt;
    }

    void readChoice(const std::string &key, const Yaml &value)
    {
        const Choice *choice = findChoice(key);
        const Yaml *scalar = choice != nullptr ? scalarOf(key, value) : nullptr;
        if (scalar == nullptr)
            return;
        const auto option = std::ranges::find(choice->options, scalar->text, &Option::text);
        if (option == choice->options.end()) {
            std::vector<std::string> words;
            std::string all;
            for (const Option &candidate : choice->options) {
                words.emplace_back(candidate.text);
                all += (all.empty() ? "" : ", ") + words.back();
            }
            const std::string near = nearest(scalar->text, words);
            return error(key, scalar->place, "'" + scalar->text + "' is not an option of " + key,
                         near.empty() ? "options: " + all
                                      : "did you mean '" + near + "'? options: " + all);
        }
        choice->access.set(m_sheet.design, static_cast<int>(option - choice->options.begin()));
        m_sheet.provenance[key] = provenanceOf(nullptr, value);
    }

    void readMaterial(const std::string &key, const Yaml &value)
    {
        const MaterialSlot *slot = findMaterialSlot(key);
        const Yaml *scalar = slot != nullptr ? scalarOf(key, value) : nullptr;
        if (scalar == nullptr)
            return;
        const Material *material = m_catalogue.findMaterial(scalar->text);
        const auto fits = [&](const Material &candidate) {
            return std::ranges::find(slot->categories, candidate.category) !=
                   slot->categories.end();
        };
        if (material == nullptr || !fits(*material)) {
            std::vector<std::string> ids;
            for (const auto &[id, candidate] : m_catalogue.materials)
                if (fits(candidate))
                    ids.push_back(id);
            const std::string near = nearest(scalar->text, ids);
            const std::string what = material == nullptr
                                         ? "unknown material '" + scalar->text + "'"
                                         : "material '" + scalar->text + "' is a " +
                                               material->category + " and does not go here";
            return error(key, scalar->place, what,
                         near.empty() ? "see 'cellgap list materials'"
                                      : "did you mean '" + near + "'?");
        }
        m_sheet.materials[key] = material->id;
        fill(*slot, *material);
    }

    void fill(const MaterialSlot &slot, const Material &material)
    {
        if (slot.key == "positive.active" && !material.assembledState.empty()) {
            const Choice *state = findChoice("positive.assembled_state");
            const auto option =
                std::ranges::find(state->options, material.assembledState, &Option::text);
            if (option != state->options.end())
                state->access.set(m_sheet.design,
                                  static_cast<int>(option - state->options.begin()));
        }
        forgetEarlierMaterial(slot);
        for (const MaterialSlot::Fill &target : slot.fills) {
            const auto found = material.properties.find(std::string(target.property));
            const Parameter *parameter = findParameter(target.parameter);
            if (found == material.properties.end() || parameter == nullptr)
                continue;
            const MaterialProperty &property = found->second;
            if (!target.unit.empty() && property.unit != target.unit)
                continue;
            assign(*parameter, m_sheet.design, property.number);
            m_sheet.provenance[parameter->key] = {.origin = Origin::library,
                                                  .source = materialSource(material, property),
                                                  .confidence = property.confidence,
                                                  .range = property.range};
            if (const Choice *choice = findChoice(target.choice))
                choice->access.set(m_sheet.design, target.option);
        }
    }

    /// What an earlier material of the slot filled does not belong to the new one.
    void forgetEarlierMaterial(const MaterialSlot &slot)
    {
        for (const MaterialSlot::Fill &target : slot.fills) {
            const auto found = m_sheet.provenance.find(target.parameter);
            const Parameter *parameter = findParameter(target.parameter);
            if (parameter == nullptr || found == m_sheet.provenance.end() ||
                found->second.origin != Origin::library)
                continue;
            parameter->access.set(m_sheet.design, parameter->standard);
            m_sheet.provenance.erase(found);
        }
    }

    /// A number in that unit; prices may be in euros too, at the design's exchange rate.
    QuantityReading readQuantity(std::string_view text, const Unit &unit) const
    {
        QuantityReading reading = m_units.read(text, unit);
        if (reading.number || !unit.text.starts_with("USD"))
            return reading;
        const std::string inEuros = "EUR" + std::string(unit.text.substr(3));
        QuantityReading euros = m_units.read(text, {.text = inEuros});
        if (!euros.number)
            return reading;
        *euros.number *= unit::USD_per_EUR.in(m_sheet.design.economics.exchangeRate);
        return euros;
    }

    void readParameter(const std::string &key, const Yaml &value)
    {
        const Parameter *parameter = findParameter(key);
        const Yaml *scalar = parameter != nullptr ? scalarOf(key, value) : nullptr;
        if (scalar == nullptr)
            return;
        const QuantityReading reading = readQuantity(scalar->text, parameter->access.unit);
        if (!reading.number)
            return error(key, scalar->place, key + ": " + reading.error, "correct value or unit");
        if (!parameter->bounds.contains(*reading.number)) {
            const std::string unit(parameter->access.unit.text);
            std::string remedy = "give a value from " + shortestNumber(parameter->bounds.min) +
                                 " to " + shortestNumber(parameter->bounds.max) + " " + unit;
            if (unit == "%" && reading.unit.empty())
                remedy += "; " + scalar->text + " without a unit means " +
                          shortestNumber(*reading.number) + " %";
            return error(key, scalar->place,
                         key + ": " + scalar->text + " is outside the possible range", remedy);
        }
        assign(*parameter, m_sheet.design, *reading.number);
        m_sheet.provenance[key] = provenanceOf(parameter, value);
    }

    void readCurve(const std::string &key, const Yaml &value)
    {
        const Curve *curve = findCurve(key);
        if (curve == nullptr)
            return;
        const Yaml *list = value.isMap() ? value.find("value") : &value;
        const std::size_t points = VoltageTable{}.size();
        if (list == nullptr || !list->isList() || list->items.size() != points)
            return error(key, value.place,
                         key + " is not a list of " + std::to_string(points) + " values",
                         "give the values at 0, 10 … 100 % state of charge, e.g. [3.0 V, …]");
        for (std::size_t i = 0; i < points; ++i) {
            const Yaml &item = list->items[i];
            const QuantityReading reading = m_units.read(item.text, curve->unit);
            if (!reading.number || !curve->bounds.contains(*reading.number))
                return error(key, item.place,
                             key + ": " + (reading.number ? "out of range" : reading.error),
                             "correct the value");
            curve->set(m_sheet.design, i, *reading.number);
        }
        m_sheet.provenance[key] = provenanceOf(nullptr, value);
    }

    static constexpr std::string_view changePrefix = "change_";

    /// The list of a key: "production.steps" for the whole list, "production.change_steps" for
    /// rows to change, add or drop.
    static const RecordList *listOf(const std::string &key)
    {
        if (const RecordList *list = findRecordList(key))
            return list;
        const std::size_t at = key.find('.') + 1;
        if (key.compare(at, changePrefix.size(), changePrefix) != 0)
            return nullptr;
        return findRecordList(key.substr(0, at) + key.substr(at + changePrefix.size()));
    }

    void readList(const std::string &key, const Yaml &value)
    {
        const RecordList *list = listOf(key);
        if (list == nullptr)
            return;
        if (!value.isList())
            return error(key, value.place, "'" + key + "' is not a list",
                         "write one row to a line: - {name: …, …}");
        if (list->key == key)
            list->resize(m_sheet.design, 0);
        for (const Yaml &item : value.items)
            readRow(*list, item);
    }

    void readRow(const RecordList &list, const Yaml &item)
    {
        const std::string name = item.textOf("name");
        const std::string key = list.key + "." + name;
        Design &design = m_sheet.design;
        if (name.empty() || name.size() > Label::capacity)
            return error(list.key, item.place, "a row has no name, or one longer than 39 bytes",
                         "begin it with 'name: …'");
        std::size_t row = 0;
        while (row < list.size(design) && list.fields.front().text(design, row) != name)
            ++row;
        if (item.textOf("drop") == "true") {
            if (row == list.size(design))
                return error(list.key, item.place, "there is no '" + name + "' to drop",
                             "see the plant that this builds on");
            return list.erase(design, row);
        }
        if (row == list.most)
            return error(list.key, item.place, "more than " + std::to_string(list.most) + " rows",
                         "merge some");
        if (row == list.size(design))
            list.resize(design, row + 1);
        for (const YamlEntry &entry : item.entries)
            if (entry.key != sourceKey && entry.key != "confidence" && entry.key != "drop" &&
                std::ranges::find(list.fields, entry.key, &RecordField::key) == list.fields.end())
                error(list.key, entry.keyPlace, "unknown field '" + entry.key + "'",
                      "see 'cellgap describe " + list.key + "'");
        // In the order of the fields: a number's unit follows from a choice before it.
        for (const RecordField &field : list.fields)
            if (const Yaml *value = item.find(field.key))
                readField(list, field, row, *value);
        Provenance provenance{.origin = m_origin,
                              .source = item.textOf("source"),
                              .confidence = item.textOf("confidence"),
                              .range = {}};
        if (provenance.source.empty())
            provenance.source = m_source;
        m_sheet.provenance[key] = std::move(provenance);
    }

    void readField(const RecordList &list, const RecordField &field, std::size_t row,
                   const Yaml &value)
    {
        Design &design = m_sheet.design;
        if (field.kind == RecordField::Kind::text)
            return field.setText(design, row, value.text);
        if (field.kind == RecordField::Kind::option) {
            const auto found = std::ranges::find(field.options, value.text);
            if (found == field.options.end())
                return error(list.key, value.place,
                             "'" + value.text + "' is not an option of '" + std::string(field.key) +
                                 "'",
                             "see 'cellgap describe " + list.key + "'");
            return field.setNumber(design, row, static_cast<double>(found - field.options.begin()));
        }
        const Unit unit = field.unit(design, row);
        const QuantityReading reading = readQuantity(value.text, unit);
        if (!reading.number)
            return error(list.key, value.place, std::string(field.key) + ": " + reading.error,
                         "correct value or unit");
        if (*reading.number < 0.0)
            return error(list.key, value.place, std::string(field.key) + " is negative",
                         "give a value of at least zero");
        field.setNumber(design, row, unit.toSystem(*reading.number));
    }

    void checkGroups(const Yaml &root)
    {
        for (const InputGroup &group : inputGroups()) {
            std::vector<std::pair<std::string, TextPlace>> given;
            for (const YamlEntry &section : root.entries)
                for (const YamlEntry &entry : section.value.entries)
                    if (const std::string key = section.key + "." + entry.key;
                        std::ranges::find(group.members, key) != group.members.end())
                        given.emplace_back(key, entry.keyPlace);
            if (given.size() > 1)
                error(given[1].first, given[1].second,
                      "'" + given[0].first + "' (line " + std::to_string(given[0].second.line) +
                          ") and '" + given[1].first + "' are two inputs for one quantity",
                      "keep one of them; the other follows from it");
        }
    }

    void warnWithoutEffect(const YamlEntry &section)
    {
        for (const YamlEntry &entry : section.value.entries) {
            const std::string key = section.key + "." + entry.key;
            const Parameter *parameter = findParameter(key);
            if (parameter != nullptr && !parameter->applies(m_sheet.design))
                add(Severity::warning, key, entry.keyPlace,
                    "'" + key + "' has no effect on this kind of design",
                    "remove it, or change the kind that it belongs to");
        }
    }

    static constexpr std::array<std::string_view, 4> valueKeys{"value", "range", "source",
                                                               "confidence"};

    /// Entry of a section that says where its plain values come from.
    static constexpr std::string_view sourceKey = "source";

    DesignSheet &m_sheet;
    Origin m_origin;
    const Catalogue &m_catalogue;
    const UnitSystem &m_units;
    std::vector<Issue> &m_issues;
    std::string m_layerSource;
    std::string m_source;
};

/// Reads the head of a file: what is not in a section.
class HeadReader
{
public:
    HeadReader(DesignReading &reading, const Catalogue &catalogue, const UnitSystem &units)
        : m_reading(reading)
        , m_catalogue(catalogue)
        , m_units(units)
    {
    }

    void read(const Yaml &root)
    {
        DesignSheet &sheet = m_reading.sheet;
        for (const YamlEntry &entry : root.entries)
            checkKey(entry);
        text(root, "name", sheet.name);
        text(root, "description", sheet.description);
        text(root, "source", sheet.source);
        text(root, "generation", sheet.generation);
        text(root, "chemistry", sheet.chemistry);
        text(root, "preset", sheet.preset);
        text(root, "plant", sheet.plant);
        if (const Yaml *library = root.find("library")) {
            const auto version = readNumber(library->text);
            if (!version || *version < 1)
                error("library", library->place, "the library version is not a whole number",
                      "write 'library: " + std::to_string(m_catalogue.libraryVersion) + "'");
            else
                sheet.libraryVersion = static_cast<int>(*version);
        }
        if (const Yaml *published = root.find("published"))
            for (const Yaml &item : published->items)
                readPublished(item);
    }

private:
    void error(const std::string &key, const TextPlace &place, std::string message,
               std::string remedy)
    {
        m_reading.issues.push_back({Severity::error, key, std::move(message), std::move(remedy),
                                    place.line, place.column});
    }

    void checkKey(const YamlEntry &entry)
    {
        std::vector<std::string> known = headKeys;
        for (const Section &section : sections())
            known.emplace_back(section.key);
        if (std::ranges::find(known, entry.key) != known.end())
            return;
        const std::string near = nearest(entry.key, known);
        error(entry.key, entry.keyPlace, "unknown key '" + entry.key + "'",
              near.empty() ? "see 'cellgap describe' for all keys"
                           : "did you mean '" + near + "'?");
    }

    void text(const Yaml &root, const std::string &key, std::string &to)
    {
        const Yaml *value = root.find(key);
        if (value == nullptr || value->kind == Yaml::Kind::null)
            return;
        if (value->isScalar())
            to = value->text;
        else
            error(key, value->place, "'" + key + "' is not a text", "write it in one line");
    }

    void readPublished(const Yaml &item)
    {
        PublishedFigure figure;
        text(item, "metric", figure.metric);
        text(item, "source", figure.source);
        text(item, "note", figure.note);
        const Metric *metric = findMetric(figure.metric);
        if (metric == nullptr) {
            std::vector<std::string> keys;
            for (const Metric &candidate : metrics())
                keys.emplace_back(candidate.key);
            const std::string near = nearest(figure.metric, keys);
            return error("published", item.place, "unknown metric '" + figure.metric + "'",
                         near.empty() ? "see 'cellgap list metrics'"
                                      : "did you mean '" + near + "'?");
        }
        const Yaml *value = item.find("value");
        const auto reading = value != nullptr ? m_units.read(value->text, metric->unit)
                                              : QuantityReading{.error = "no value"};
        if (!reading.number)
            return error("published", item.place, figure.metric + ": " + reading.error,
                         "correct the value");
        figure.value = *reading.number;
        if (const Yaml *tolerance = item.find("tolerance")) {
            const auto fraction = m_units.read(tolerance->text, unit::percent);
            if (!fraction.number)
                return error("published", tolerance->place, "tolerance: " + fraction.error,
                             "write e.g. 5 %");
            figure.tolerance = *fraction.number / 100.0;
        }
        m_reading.sheet.published.push_back(std::move(figure));
    }

    DesignReading &m_reading;
    const Catalogue &m_catalogue;
    const UnitSystem &m_units;
};

void applyLayer(const std::map<std::string, DesignLayer> &layers, const std::string &id,
                Origin origin, const std::string &key, const Yaml &root, const Catalogue &catalogue,
                const UnitSystem &units, DesignReading &reading)
{
    if (id.empty())
        return;
    const auto found = layers.find(id);
    if (found == layers.end()) {
        std::vector<std::string> ids;
        for (const auto &[candidate, layer] : layers)
            ids.push_back(candidate);
        const std::string near = nearest(id, ids);
        const Yaml *node = root.find(key);
        reading.issues.push_back(
            {Severity::error, key, "unknown " + key + " '" + id + "'",
             near.empty() ? "leave it out or name a shipped one" : "did you mean '" + near + "'?",
             node != nullptr ? node->place.line : 0, node != nullptr ? node->place.column : 0});
        return;
    }
    // A layer may build on another one of its kind; a layer that builds on itself is cut short.
    const std::string base = found->second.tree.textOf("based_on");
    if (!base.empty() && base != id)
        applyLayer(layers, base, origin, key, root, catalogue, units, reading);
    LayerReader(reading.sheet, origin, catalogue, units, reading.issues)
        .read(found->second.tree, found->second.source);
}

/// Says which library values that the design relies on have changed since it was saved.
void reportChanges(const Catalogue &catalogue, DesignReading &reading)
{
    const DesignSheet &sheet = reading.sheet;
    if (sheet.libraryVersion == 0)
        return;
    for (const LibraryChange &change : catalogue.changes) {
        if (change.version <= sheet.libraryVersion)
            continue;
        for (const auto &[slotKey, material] : sheet.materials) {
            const MaterialSlot *slot = findMaterialSlot(slotKey);
            if (material != change.material || slot == nullptr)
                continue;
            for (const MaterialSlot::Fill &fill : slot->fills) {
                const auto found = sheet.provenance.find(fill.parameter);
                const Parameter *parameter = findParameter(fill.parameter);
                if (fill.property != change.property || found == sheet.provenance.end() ||
                    found->second.origin != Origin::library || parameter == nullptr)
                    continue;
                const double now = parameter->access.get(sheet.design);
                reading.issues.push_back(
                    {Severity::warning, fill.parameter,
                     "library value of " + material + " has changed since this design was saved: " +
                         change.property + " was " + change.was + ", now " + significant(now, 6) +
                         " " + std::string(parameter->access.unit.text),
                     "give " + fill.parameter + ": " + change.was +
                         " to keep the old value, or save the design again"});
            }
        }
    }
}

} // namespace

bool DesignReading::ok() const
{
    return std::ranges::none_of(
        issues, [](const Issue &issue) { return issue.severity == Severity::error; });
}

DesignReading readDesign(std::string_view text, const Catalogue &catalogue, const UnitSystem &units)
{
    DesignReading reading;
    reading.sheet.design = standardDesign();
    YamlReading yaml = parseYaml(text);
    reading.issues = yaml.issues;
    if (!yaml.issues.empty())
        return reading;
    Yaml &root = yaml.root;
    if (!root.isMap()) {
        reading.issues.push_back({Severity::error,
                                  {},
                                  "the file holds no design",
                                  "begin with 'version: 1' and a section such as 'positive:'",
                                  1,
                                  1});
        return reading;
    }
    const int version = checkVersion(root, {}, reading.issues);
    if (version == 0)
        return reading;
    upgrade(root, version);
    HeadReader(reading, catalogue, units).read(root);
    applyLayer(catalogue.chemistries, reading.sheet.chemistry, Origin::chemistry, "chemistry", root,
               catalogue, units, reading);
    applyLayer(catalogue.presets, reading.sheet.preset, Origin::preset, "preset", root, catalogue,
               units, reading);
    if (reading.sheet.plant.empty() && catalogue.plants.contains(standardPlant))
        reading.sheet.plant = standardPlant;
    applyLayer(catalogue.plants, reading.sheet.plant, Origin::plant, "plant", root, catalogue,
               units, reading);
    LayerReader(reading.sheet, Origin::file, catalogue, units, reading.issues).read(root, {});
    reportChanges(catalogue, reading);
    std::ranges::stable_sort(reading.issues, {}, &Issue::line);
    return reading;
}

std::vector<Issue> applySetting(DesignSheet &sheet, std::string_view key, std::string_view text,
                                const Catalogue &catalogue, const UnitSystem &units)
{
    std::vector<Issue> issues;
    DesignSheet changed = sheet;
    const Yaml value{.kind = Yaml::Kind::scalar, .text = std::string(text)};
    LayerReader(changed, Origin::file, catalogue, units, issues).readOne(std::string(key), value);
    if (issues.empty())
        sheet = std::move(changed);
    return issues;
}

std::vector<std::string> designKeys()
{
    std::vector<std::string> keys;
    for (const Choice &choice : choices())
        keys.push_back(choice.key);
    for (const MaterialSlot &slot : materialSlots())
        keys.push_back(slot.key);
    for (const Parameter &parameter : parameters())
        keys.push_back(parameter.key);
    for (const Curve &curve : curves())
        keys.push_back(curve.key);
    for (const RecordList &list : recordLists())
        keys.push_back(list.key);
    return keys;
}

} // namespace cellgap
