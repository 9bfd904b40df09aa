// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/layer_reader.h"

#include "model/core/edit/edit.h"
#include "model/io/design_yaml.h"
#include "model/io/half_cell_reader.h"
#include "model/io/spelling.h"

#include <algorithm>
#include <optional>

namespace cellgap {

namespace {

/// Entry of a section that says where its plain values come from.
constexpr std::string_view sourceKey = "source";

bool isKnown(const std::string &key)
{
    return findParameter(key) != nullptr || findChoice(key) != nullptr ||
           findMaterialSlot(key) != nullptr || findHalfCellSlot(key) != nullptr ||
           findCurve(key) != nullptr || listOf(key) != nullptr;
}

/// A remedy with the word that can stand in place of a number.
Text orItsWord(Text remedy, const Parameter &parameter)
{
    if (!parameter.canBeAbsent())
        return remedy;
    return phrase("%1, or %2", {std::move(remedy), verbatim(parameter.absent.word)});
}

Text outsideRemedy(const Parameter &parameter, const std::string &written, double number,
                   bool withoutUnit)
{
    const std::string unit(parameter.access.unit.text);
    const Text range =
        orItsWord(phrase("give a value from %1 to %2",
                         {digits(shortestNumber(parameter.bounds.min)),
                          withUnitText(digits(shortestNumber(parameter.bounds.max)), unit)}),
                  parameter);
    if (unit != "%" || !withoutUnit)
        return range;
    return phrase("%1; %2 without a unit means %3 %",
                  {range, verbatim(written), digits(shortestNumber(number))});
}

} // namespace

LayerReader::LayerReader(DesignSheet &sheet, Origin origin, const Catalogue &catalogue,
                         const UnitSystem &units, const IssueSink &issues,
                         std::filesystem::path directory)
    : m_sheet(sheet)
    , m_catalogue(catalogue)
    , m_units(units)
    , m_issues(issues)
    , m_values(origin, units, issues)
    , m_lists(sheet, m_values, issues)
    , m_directory(std::move(directory))
{
}

void LayerReader::read(const Yaml &root, const std::string &layerSource)
{
    for (const YamlEntry &section : root.entries)
        if (isSection(section.key))
            checkSection(section);
    readAll(root, layerSource, &LayerReader::readMaterial);
    readAll(root, layerSource, &LayerReader::readOwnHalfCell);
    readAll(root, layerSource, &LayerReader::readChoice);
    readAll(root, layerSource, &LayerReader::readParameter);
    readAll(root, layerSource, &LayerReader::readCurve);
    readAll(root, layerSource, &LayerReader::readList);
    checkGroups(root);
    if (m_values.origin() != Origin::file)
        return;
    for (const YamlEntry &section : root.entries)
        if (isSection(section.key))
            for (const YamlEntry &entry : section.value.entries)
                warnWithoutEffect(section.key + "." + entry.key, entry.keyPlace);
}

void LayerReader::readOne(const std::string &key, const Yaml &value)
{
    if (const FieldPlace place = fieldOf(key); place.list != nullptr)
        return m_lists.readField(place, value);
    if (!isKnown(key))
        return unknownKey(key, value.place);
    readMaterial(key, value);
    readOwnHalfCell(key, value);
    readChoice(key, value);
    readParameter(key, value);
    readCurve(key, value);
    readList(key, value);
}

void LayerReader::unknownKey(const std::string &key, const TextPlace &place,
                             const std::optional<Text> &remedy)
{
    m_issues.error(key, place, phrase("unknown key '%1'", {verbatim(key)}),
                   remedy ? *remedy : nearestKey(key));
}

void LayerReader::checkSection(const YamlEntry &section)
{
    if (section.value.kind == Yaml::Kind::null)
        return;
    if (!section.value.isMap())
        return m_issues.error(
            section.key, section.value.place,
            phrase("section '%1' does not hold keys and values", {verbatim(section.key)}),
            phrase("write its keys below it, indented"));
    for (const YamlEntry &entry : section.value.entries) {
        const std::string key = section.key + "." + entry.key;
        if (entry.key == sourceKey && !entry.value.isScalar())
            m_issues.noValue(key, key, entry.value.place);
        if (entry.key != sourceKey && !isKnown(key))
            unknownKey(key, entry.keyPlace, unquotedComma(section.value, entry));
    }
}

void LayerReader::readAll(const Yaml &root, const std::string &layerSource, Reader reader)
{
    for (const YamlEntry &section : root.entries) {
        if (!isSection(section.key) || !section.value.isMap())
            continue;
        const Yaml *source = section.value.find(sourceKey);
        m_values.setSource(source != nullptr && source->isScalar() ? source->text : layerSource);
        for (const YamlEntry &entry : section.value.entries)
            (this->*reader)(section.key + "." + entry.key, entry.value);
    }
}

void LayerReader::readChoice(const std::string &key, const Yaml &value)
{
    const Choice *choice = findChoice(key);
    const Yaml *scalar = choice != nullptr ? m_values.scalarOf(key, value) : nullptr;
    if (scalar == nullptr)
        return;
    const auto option = std::ranges::find(choice->options, scalar->text, &Option::word);
    if (option != choice->options.end())
        return chooseOption(m_sheet, *choice, static_cast<int>(option - choice->options.begin()),
                            m_values.provenanceOf(value));
    std::vector<std::string> words;
    for (const Option &candidate : choice->options)
        words.emplace_back(candidate.word);
    const std::string near = nearest(scalar->text, words);
    m_issues.error(key, scalar->place,
                   phrase("'%1' is not an option of %2", {verbatim(scalar->text), verbatim(key)}),
                   near.empty()
                       ? phrase("options: %1", {allOf(words)})
                       : phrase("did you mean '%1'? options: %2", {verbatim(near), allOf(words)}));
}

void LayerReader::readMaterial(const std::string &key, const Yaml &value)
{
    const MaterialSlot *slot = findMaterialSlot(key);
    const Yaml *scalar = slot != nullptr ? m_values.scalarOf(key, value) : nullptr;
    if (scalar == nullptr)
        return;
    const bool hadOwn = m_sheet.halfCells.contains(slot->key);
    const Material *material = m_catalogue.materials.find(scalar->text);
    const auto refused =
        material != nullptr
            ? putMaterial(m_sheet, *slot, *material)
            : std::optional(phrase("unknown material '%1'", {verbatim(scalar->text)}));
    if (!refused && hadOwn)
        m_issues.note(key, scalar->place,
                      phrase("the design's own half cell goes with the former material"),
                      phrase("give %1 after the material", {verbatim(halfCellKey(*slot))}));
    if (!refused)
        return;
    std::vector<std::string> ids;
    for (const auto &[id, candidate] : m_catalogue.materials)
        if (fits(*slot, candidate))
            ids.push_back(id);
    m_issues.error(key, scalar->place, *refused,
                   nearestOr(scalar->text, ids, phrase("see 'cellgap list materials'")));
}

void LayerReader::readOwnHalfCell(const std::string &key, const Yaml &value)
{
    const MaterialSlot *slot = findHalfCellSlot(key);
    if (slot == nullptr)
        return;
    HalfCellReading reading =
        readHalfCell(value, sectionOf(key) == "positive", m_directory, m_units);
    for (Issue &issue : reading.issues) {
        issue.key = key;
        m_issues.add(std::move(issue));
    }
    if (!reading.measured)
        return;
    if (const auto refused = putHalfCell(m_sheet, *slot, std::move(*reading.measured)))
        m_issues.error(key, value.place, phrase("%1: %2", {verbatim(key), *refused}),
                       phrase("correct the curve"));
}

void LayerReader::readParameter(const std::string &key, const Yaml &value)
{
    const Parameter *parameter = findParameter(key);
    const Yaml *scalar = parameter != nullptr ? m_values.scalarOf(key, value) : nullptr;
    if (scalar == nullptr)
        return;
    if (parameter->canBeAbsent() && trimmed(scalar->text) == parameter->absent.word) {
        static_cast<void>(assignNumber(m_sheet, *parameter, 0.0,
                                       m_values.provenanceOf(*parameter, value, 0.0, false)));
        return;
    }
    const WrittenAmount amount = m_values.amount(scalar->text, parameter->access.unit);
    if (!amount.reading.number)
        return m_issues.error(key, scalar->place,
                              phrase("%1: %2", {verbatim(key), amount.reading.error}),
                              orItsWord(phrase("correct value or unit"), *parameter));
    const double number = *amount.reading.number;
    if (parameter->isAbsent(number))
        m_issues.note(
            key, scalar->place,
            phrase("%1: %2 stands for no number", {verbatim(key), verbatim(scalar->text)}),
            phrase("write %1, or leave the entry out", {verbatim(parameter->absent.word)}));
    Provenance from = m_values.provenanceOf(*parameter, value, number, amount.inEuros);
    const auto refused = amount.inEuros
                             ? assignEuros(m_sheet, *parameter, number, std::move(from))
                             : assignNumber(m_sheet, *parameter, number, std::move(from));
    if (refused)
        m_issues.error(
            key, scalar->place,
            phrase("%1: %2 is outside the possible range", {verbatim(key), verbatim(scalar->text)}),
            outsideRemedy(*parameter, scalar->text, number, amount.reading.unit.empty()));
}

void LayerReader::readCurve(const std::string &key, const Yaml &value)
{
    const Curve *curve = findCurve(key);
    if (curve == nullptr)
        return;
    const Yaml *list = value.isMap() ? value.find("value") : &value;
    const std::size_t points = VoltageTable{}.size();
    if (list == nullptr || !list->isList() || list->items.size() != points)
        return m_issues.error(
            key, value.place,
            phrase("%1 is not a list of %2 values", {verbatim(key), counted(points)}),
            phrase("give the values at 0, 10 … 100 % state of charge, e.g. [3.0 V, …]"));
    std::vector<double> numbers;
    for (const Yaml &item : list->items) {
        const QuantityReading reading = m_units.read(item.text, curve->unit);
        if (!reading.number || !curve->bounds.contains(*reading.number))
            return m_issues.error(
                key, item.place,
                phrase("%1: %2",
                       {verbatim(key), reading.number ? phrase("out of range") : reading.error}),
                phrase("correct the value"));
        numbers.push_back(*reading.number);
    }
    if (const auto refused = assignCurve(m_sheet, *curve, numbers, m_values.provenanceOf(value)))
        m_issues.error(key, value.place, phrase("%1: %2", {verbatim(key), *refused}),
                       phrase("correct the value"));
}

void LayerReader::checkGroups(const Yaml &root)
{
    for (const InputGroup &group : inputGroups()) {
        std::vector<std::pair<std::string, TextPlace>> given;
        for (const YamlEntry &section : root.entries)
            for (const YamlEntry &entry : section.value.entries)
                if (const std::string key = section.key + "." + entry.key;
                    std::ranges::find(group.members, key) != group.members.end())
                    given.emplace_back(key, entry.keyPlace);
        if (given.size() > 1)
            m_issues.error(
                given[1].first, given[1].second,
                phrase("'%1' (line %2) and '%3' are two inputs for one quantity",
                       {verbatim(given[0].first), digits(std::to_string(given[0].second.line)),
                        verbatim(given[1].first)}),
                phrase("keep one of them; the other follows from it"));
    }
}

void LayerReader::warnWithoutEffect(const std::string &key, const TextPlace &place)
{
    if (const std::optional<Issue> issue = withoutEffect(m_sheet.design, key))
        m_issues.warning(key, place, issue->message, issue->remedy);
}

} // namespace cellgap
