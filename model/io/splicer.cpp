// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/splicer.h"

#include "model/core/edit/edit.h"
#include "model/io/design_text.h"
#include "model/io/half_cell_reader.h"
#include "model/io/value_reader.h"

#include <algorithm>
#include <charconv>

namespace cellgap {

namespace {

std::string significantOf(double number, int digits)
{
    char text[64];
    const auto end =
        std::to_chars(text, text + sizeof text, number, std::chars_format::general, digits);
    return {text, end.ptr};
}

} // namespace

Splicer::Splicer(const std::string &original, const Yaml &root, const DesignSheet &before,
                 const DesignSheet &after, const UnitSystem &units, Saying saying)
    : m_editor(original)
    , m_root(root)
    , m_before(before)
    , m_after(after)
    , m_units(units)
    , m_saying(saying)
{
}

std::optional<std::string> Splicer::run()
{
    changeFigures("published", m_before.published, m_after.published);
    changeFigures("claims", m_before.claims, m_after.claims);
    changeHead("name", m_before.name, m_after.name);
    changeHead("description", m_before.description, m_after.description);
    changeHead("source", m_before.source, m_after.source);
    changeHead("generation", m_before.generation, m_after.generation);
    changeHead("chemistry", m_before.chemistry, m_after.chemistry);
    changeHead("preset", m_before.preset, m_after.preset);
    changeHead("plant", m_before.plant, m_after.plant);
    for (const MaterialSlot &slot : materialSlots())
        changeMaterial(slot);
    for (const MaterialSlot &slot : materialSlots())
        changeHalfCell(slot);
    for (const Choice &choice : choices())
        changeChoice(choice);
    for (const Parameter &parameter : parameters())
        changeParameter(parameter);
    for (const Curve &curve : curves())
        changeCurve(curve);
    for (const RecordList &list : recordLists())
        changeList(list);
    removeCollected();
    insertCollected();
    if (m_failed)
        return std::nullopt;
    return m_editor.result();
}

const Yaml *Splicer::find(const std::string &key) const
{
    const Yaml *section = m_root.find(sectionOf(key));
    return section == nullptr ? nullptr : section->find(entryOf(key));
}

bool Splicer::mustSay(const std::string &key) const
{
    const Provenance *provenance = provenanceOf(m_after, key);
    return m_saying.all || find(key) != nullptr ||
           (provenance != nullptr && provenance->origin == Origin::file);
}

/// Whether what the file says of a value's source no longer belongs to it.
bool Splicer::saysOtherSource(const std::string &key) const
{
    const Provenance *was = provenanceOf(m_before, key);
    const Provenance *is = provenanceOf(m_after, key);
    return was != nullptr && is != nullptr && is->origin == Origin::file && !(*was == *is);
}

void Splicer::changeHead(const std::string &key, const std::string &before,
                         const std::string &after)
{
    if (before == after)
        return;
    const Yaml *node = m_root.find(key);
    if (node != nullptr && after.empty())
        return removeFromRoot(key);
    if (m_editor.isFlow(m_root)) {
        m_failed = true;
        return;
    }
    const std::string line = key + ": " + scalarText(after) + "\n";
    const auto entryOf = [this](const std::string &name) {
        return std::ranges::find(m_root.entries, name, &YamlEntry::key);
    };
    if (node != nullptr && node->isScalar() && m_editor.endOf(*node))
        return substitute(*node, scalarText(after));
    if (node != nullptr) { // over several lines
        const std::size_t from = m_editor.lineStart(entryOf(key)->keyPlace.offset);
        return m_editor.replace(from, endOfRootEntry(*entryOf(key)) - from, line);
    }
    const auto version = entryOf("version");
    const std::size_t at =
        endOfRootEntry(version != m_root.entries.end() ? *version : m_root.entries.front());
    const bool open = at > 0 && m_editor.original()[at - 1] != '\n';
    m_editor.replace(at, 0, (open ? "\n" : "") + line);
}

/// Figures go as a whole, with the chemistry that they are of; others are not spliced.
void Splicer::changeFigures(const std::string &key, const std::vector<PublishedFigure> &before,
                            const std::vector<PublishedFigure> &after)
{
    if (before == after)
        return;
    if (after.empty())
        removeFromRoot(key);
    else
        m_failed = true;
}

void Splicer::removeFromRoot(const std::string &key)
{
    for (const YamlEntry &entry : m_root.entries) {
        if (entry.key != key)
            continue;
        const std::size_t from = m_editor.lineStart(entry.keyPlace.offset);
        if (m_editor.isFlow(m_root))
            removeEntry(m_root, entry);
        else
            m_editor.replace(from, endOfRootEntry(entry) - from, {});
    }
}

/// Behind the last line of an entry at the head of the file, however many it has; comments and
/// empty lines before the next one are that one's.
std::size_t Splicer::endOfRootEntry(const YamlEntry &entry) const
{
    const std::string &text = m_editor.original();
    const std::size_t first = m_editor.lineEnd(entry.keyPlace.offset);
    std::size_t end = text.size();
    for (const YamlEntry &other : m_root.entries)
        if (other.keyPlace.offset > entry.keyPlace.offset)
            end = std::min(end, m_editor.lineStart(other.keyPlace.offset));
    while (end > first) {
        const std::size_t line = m_editor.lineStart(end - 1);
        const bool apart = text[line] == '\n' || text[line] == '\r' || text[line] == '#' ||
                           text.compare(line, 3, "...") == 0;
        if (!apart || line < first)
            break;
        end = line;
    }
    return end;
}

/// Whether the file says a value that is now one of what it builds on.
bool Splicer::comesFromBelow(const std::string &key) const
{
    const Provenance *was = provenanceOf(m_before, key);
    const Provenance *is = provenanceOf(m_after, key);
    return was != nullptr && was->origin == Origin::file && is != nullptr &&
           is->origin != Origin::file;
}

void Splicer::changeMaterial(const MaterialSlot &slot)
{
    const std::string after = materialIn(m_after, slot.key);
    if (materialIn(m_before, slot.key) == after)
        return;
    if (after.empty())
        remove(slot.key);
    else
        put(slot.key, after);
}

void Splicer::changeHalfCell(const MaterialSlot &slot)
{
    const std::string key = halfCellKey(slot);
    const Yaml *node = key.empty() ? nullptr : find(key);
    const auto after = m_after.halfCells.find(slot.key);
    if (after == m_after.halfCells.end()) {
        if (node != nullptr)
            remove(key);
        return;
    }
    const bool named = node != nullptr && m_saying.curves && namesCurveFiles(*node);
    if (!named && !differs(m_after, m_before, slot.key))
        return;
    const std::string text = halfCellText(after->second);
    if (node != nullptr && (node->isScalar() || m_editor.isFlow(*node)))
        return substitute(*node, text);
    if (node != nullptr) // over several lines
        remove(key);
    m_insertions.push_back({.section = sectionOf(key), .key = entryOf(key), .text = text});
}

void Splicer::changeChoice(const Choice &choice)
{
    const int after = choice.access.get(m_after.design);
    const std::string option(choice.options.at(static_cast<std::size_t>(after)).word);
    const Yaml *node = find(choice.key);
    if (node != nullptr && comesFromBelow(choice.key))
        remove(choice.key);
    else if (node != nullptr && saysOtherSource(choice.key))
        restate(*node, choice.key, option, {});
    else if (mustSay(choice.key) && choice.access.get(m_before.design) != after)
        put(choice.key, node == nullptr
                            ? withProvenance(option, provenanceOf(m_after, choice.key), {})
                            : option);
}

void Splicer::changeParameter(const Parameter &parameter)
{
    const bool wasInput = isInput(parameter, m_before.design);
    const bool nowInput = isInput(parameter, m_after.design);
    if (wasInput && !nowInput)
        return remove(parameter.key);
    if (!nowInput || !mustSay(parameter.key))
        return;
    const bool changed =
        differs(m_after, m_before, parameter.key) ||
        m_before.euros.contains(parameter.key) != m_after.euros.contains(parameter.key);
    const Yaml *node = find(parameter.key);
    if (node != nullptr && comesFromBelow(parameter.key))
        remove(parameter.key);
    else if (node != nullptr && saysOtherSource(parameter.key))
        restate(*node, parameter.key, inWrittenUnit(parameter), writtenUnit(parameter, m_after));
    else if (changed)
        put(parameter.key, withOwnSource(parameter, inWrittenUnit(parameter)));
}

void Splicer::changeCurve(const Curve &curve)
{
    const bool changed = differs(m_after, m_before, curve.key);
    const bool reset =
        provenanceOf(m_before, curve.key) != nullptr && provenanceOf(m_after, curve.key) == nullptr;
    if (reset)
        return remove(curve.key);
    if (!changed && !saysOtherSource(curve.key))
        return;
    const std::string text =
        withProvenance(curveText(curve, m_after), provenanceOf(m_after, curve.key), {});
    const Yaml *node = find(curve.key);
    if (node == nullptr) {
        m_insertions.push_back(
            {.section = sectionOf(curve.key), .key = entryOf(curve.key), .text = text});
        return;
    }
    if (const auto end = m_editor.endOf(*node))
        m_editor.replace(node->place.offset, *end - node->place.offset, text);
    else
        m_failed = true;
}

void Splicer::substitute(const Yaml &node, const std::string &text)
{
    if (const auto end = m_editor.endOf(node))
        m_editor.replace(node.place.offset, *end - node.place.offset, text);
    else
        m_failed = true;
}

/// Writes the text as the value of the key: in place of the old one, or as a new line.
void Splicer::put(const std::string &key, const std::string &text)
{
    const Yaml *node = find(key);
    if (node == nullptr) {
        m_insertions.push_back({.section = sectionOf(key), .key = entryOf(key), .text = text});
        return;
    }
    if (node->isScalar())
        return substitute(*node, text);
    const Yaml *inner = node->find("value");
    if (inner != nullptr && inner->isScalar())
        return substitute(*inner, text);
    m_failed = true;
}

void Splicer::remove(const std::string &key)
{
    const Yaml *section = m_root.find(sectionOf(key));
    if (section == nullptr)
        return;
    for (const YamlEntry &entry : section->entries)
        if (entry.key == entryOf(key))
            m_removals.push_back({.section = section, .entry = &entry});
}

/// A section of which nothing is left goes as a whole, with the source of what it held.
void Splicer::removeCollected()
{
    for (const YamlEntry &section : m_root.entries) {
        const auto ofSection = [&](const Removal &one) { return one.section == &section.value; };
        const auto removed = static_cast<std::size_t>(std::ranges::count_if(m_removals, ofSection));
        if (removed == 0)
            continue;
        const std::size_t sources = section.value.find("source") != nullptr ? 1 : 0;
        const bool refilled = std::ranges::any_of(m_insertions, [&](const Insertion &insertion) {
            return insertion.section == section.key;
        });
        if (removed + sources == section.value.entries.size() && !refilled) {
            removeFromRoot(section.key);
            continue;
        }
        for (const Removal &one : m_removals)
            if (ofSection(one))
                removeEntry(section.value, *one.entry);
    }
}

void Splicer::removeEntry(const Yaml &map, const YamlEntry &entry)
{
    if (!m_editor.isFlow(map)) {
        const std::size_t from = m_editor.lineStart(entry.keyPlace.offset);
        m_editor.replace(from, m_editor.lineEnd(lastOffset(entry.value)) - from, {});
        return;
    }
    const auto end = m_editor.endOf(entry.value);
    if (!end) {
        m_failed = true;
        return;
    }
    // With the comma behind it, or for the last one the comma before it.
    const bool last = &entry == &map.entries.back();
    const std::string &text = m_editor.original();
    std::size_t from = entry.keyPlace.offset;
    std::size_t to = *end;
    if (!last)
        to = text.find_first_not_of(", ", to);
    else if (map.entries.size() > 1)
        from = text.find_last_not_of(", ", from - 1) + 1;
    m_editor.replace(from, to - from, {});
}

/// Writes a value with the source that it has now in place of the one with the former source.
void Splicer::restate(const Yaml &node, const std::string &key, const std::string &value,
                      const std::string &unit)
{
    std::string text = withProvenance(value, provenanceOf(m_after, key), unit);
    const Yaml *section = m_root.find(sectionOf(key));
    const bool wouldInherit = text == value && section->find("source") != nullptr;
    if (wouldInherit)
        text = "{value: " + value + ", source: " + std::string(setByHand) + "}";
    if (node.isScalar() || m_editor.isFlow(node))
        return substitute(node, text);
    // A map in lines: its value is written anew, what was said of the former one goes.
    m_failed = m_failed || text != value;
    for (const YamlEntry &entry : node.entries) {
        if (entry.key == "value")
            substitute(entry.value, value);
        else
            removeEntry(node, entry);
    }
}

/// A value that is new in the file brings its source along.
std::string Splicer::withOwnSource(const Parameter &parameter, const std::string &value) const
{
    const Provenance *provenance = provenanceOf(m_after, parameter.key);
    const bool own = find(parameter.key) == nullptr && provenance != nullptr &&
                     provenance->origin == Origin::file;
    return own ? withProvenance(value, provenance, writtenUnit(parameter, m_after)) : value;
}

/// The new value in the unit that the file uses for this key, where that is exact.
std::string Splicer::inWrittenUnit(const Parameter &parameter) const
{
    const std::string declared = valueText(parameter, m_after);
    const Yaml *node = find(parameter.key);
    if (node != nullptr && node->isMap())
        node = node->find("value");
    if (node == nullptr || !node->isScalar())
        return declared;
    const std::string unit = writtenUnit(parameter, m_after);
    const Unit asked{
        .text = unit, .factor = parameter.access.unit.factor, .zero = parameter.access.unit.zero};
    const QuantityReading old = m_units.read(node->text, asked);
    if (old.unit.empty() || old.unit == "C")
        return declared;
    const double number = writtenNumber(parameter, m_after);
    const auto converted = m_units.convert(number, unit, old.unit);
    if (!converted)
        return declared;
    const bool euros = m_after.euros.contains(parameter.key);
    for (int digits = 1; digits <= 17; ++digits) {
        const auto rounded = readNumber(significantOf(*converted, digits));
        if (!rounded)
            continue;
        std::string text = shortestNumber(*rounded) + " " + old.unit;
        const auto back = m_units.read(text, asked);
        const bool exact = back.number && (euros ? *back.number == number
                                                 : asked.toSystem(*back.number) ==
                                                       parameter.access.system(m_after.design));
        if (exact)
            return text;
    }
    return declared;
}

void Splicer::insertCollected()
{
    std::string newSections;
    for (const Section &section : sections()) {
        std::vector<const Insertion *> insertions;
        for (const Insertion &insertion : m_insertions)
            if (insertion.section == section.key)
                insertions.push_back(&insertion);
        if (insertions.empty())
            continue;
        const Yaml *node = m_root.find(section.key);
        if (node != nullptr && (!node->isMap() || node->entries.empty())) {
            m_failed = true;
            return;
        }
        if (node != nullptr) {
            insertInto(*node, insertions);
            continue;
        }
        newSections += "\n" + std::string(section.key) + ":\n";
        for (const Insertion *insertion : insertions) {
            newSections += "  " + insertion->key + ":" +
                           (insertion->rows.empty() ? " " + insertion->text : "") + "\n";
            for (const std::string &row : insertion->rows)
                newSections += "    - " + row + "\n";
        }
    }
    if (newSections.empty())
        return;
    const std::string &text = m_editor.original();
    const std::string separator = text.empty() || text.back() == '\n' ? "" : "\n";
    m_editor.replace(text.size(), 0, separator + newSections);
}

void Splicer::insertInto(const Yaml &section, const std::vector<const Insertion *> &insertions)
{
    if (m_editor.isFlow(section)) {
        for (const Insertion *insertion : insertions)
            insertIntoFlow(section, insertion->key + ": " + insertion->text);
        return;
    }
    const std::string indentation(
        static_cast<std::size_t>(section.entries.front().keyPlace.column - 1), ' ');
    const std::size_t at = m_editor.lineEnd(lastOffset(section));
    std::string added = at > 0 && m_editor.original()[at - 1] != '\n' ? "\n" : "";
    for (const Insertion *insertion : insertions) {
        added += indentation + insertion->key + ":" +
                 (insertion->rows.empty() ? " " + insertion->text : "") + "\n";
        for (const std::string &row : insertion->rows)
            added += indentation + "  - " + row + "\n";
    }
    m_editor.replace(at, 0, added);
}

void Splicer::insertIntoFlow(const Yaml &map, const std::string &entry)
{
    const auto end = m_editor.endOf(map);
    if (!end) {
        m_failed = true;
        return;
    }
    // Before the bracket and the space that may stand before it.
    const std::size_t last = m_editor.original().find_last_not_of(' ', *end - 2);
    const bool empty = map.entries.empty() && map.items.empty();
    m_editor.replace(last + 1, 0, (empty ? "" : ", ") + entry);
}

} // namespace cellgap
