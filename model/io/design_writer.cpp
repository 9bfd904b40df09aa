// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/design_yaml.h"
#include "model/io/quantity_text.h"
#include "model/io/upgrade.h"

#include "model/core/metric.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace cellgap {

namespace {

/// A text as a YAML scalar, quoted only where YAML needs it.
std::string scalar(const std::string &text)
{
    static constexpr std::string_view special = ":#{}[],&*!|>'\"%@`\\\n\t";
    const bool plain = !text.empty() && text.find_first_of(special) == std::string::npos &&
                       text.front() != ' ' && text.back() != ' ' && text.front() != '-' &&
                       text.front() != '?' && text != "~" && text != "null" && text != "true" &&
                       text != "false";
    if (plain)
        return text;
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        if (c == '\n')
            quoted += "\\n";
        else if (c == '\t')
            quoted += "\\t";
        else
            quoted += c;
    }
    return quoted + '"';
}

/// The value that a design holds, as text that reads back to exactly that value.
std::string valueText(const Parameter &parameter, const Design &design)
{
    const Unit &unit = parameter.access.unit;
    return withUnit(exactNumber(parameter.access.system(design), unit), unit.text);
}

/// Value with its provenance where it has any of its own: `{value: …, source: …}`.
std::string provenanceText(const std::string &value, const Provenance *provenance,
                           const Parameter *parameter)
{
    if (provenance == nullptr ||
        (provenance->source.empty() && !provenance->range && provenance->confidence.empty()))
        return value;
    std::string text = "{value: " + value;
    if (provenance->range && parameter != nullptr) {
        const std::string_view unit = parameter->access.unit.text;
        text += ", range: [" + withUnit(shortestNumber(provenance->range->min), unit) + ", " +
                withUnit(shortestNumber(provenance->range->max), unit) + "]";
    }
    if (!provenance->source.empty())
        text += ", source: " + scalar(provenance->source);
    if (!provenance->confidence.empty())
        text += ", confidence: " + scalar(provenance->confidence);
    return text + "}";
}

const Provenance *provenanceOf(const DesignSheet &sheet, const std::string &key)
{
    const auto found = sheet.provenance.find(key);
    return found == sheet.provenance.end() ? nullptr : &found->second;
}

std::string curveText(const Curve &curve, const Design &design)
{
    std::string text = "[";
    for (std::size_t i = 0; i < VoltageTable{}.size(); ++i)
        text += (i == 0 ? "" : ", ") +
                withUnit(exactNumber(curve.unit.toSystem(curve.get(design, i)), curve.unit),
                         curve.unit.text);
    return text + "]";
}

/// The fields of a row that a new row has not got already, in braces.
std::string rowText(const RecordList &list, const Design &fresh, const Design &design,
                    std::size_t row, const Provenance *provenance)
{
    std::string text;
    const auto add = [&](std::string_view key, const std::string &value) {
        text += (text.empty() ? "{" : ", ") + std::string(key) + ": " + value;
    };
    for (const RecordField &field : list.fields) {
        if (field.kind == RecordField::Kind::text) {
            add(field.key, scalar(std::string(field.text(design, row))));
            continue;
        }
        const double value = field.number(design, row);
        if (value == field.number(fresh, 0))
            continue;
        if (field.kind == RecordField::Kind::option) {
            add(field.key, std::string(field.options.at(static_cast<std::size_t>(value))));
            continue;
        }
        const Unit unit = field.unit(design, row);
        add(field.key, withUnit(exactNumber(value, unit), unit.text));
    }
    if (provenance != nullptr && !provenance->source.empty())
        add("source", scalar(provenance->source));
    return text + "}";
}

std::string rowsText(const RecordList &list, const DesignSheet &sheet)
{
    std::string text;
    Design fresh;
    list.resize(fresh, 1);
    for (std::size_t row = 0; row < list.size(sheet.design); ++row) {
        const std::string name(list.fields.front().text(sheet.design, row));
        text +=
            "    - " +
            rowText(list, fresh, sheet.design, row, provenanceOf(sheet, list.key + "." + name)) +
            "\n";
    }
    return text;
}

void writeHead(const DesignSheet &sheet, int libraryVersion, std::string &text)
{
    text += "version: " + std::to_string(currentFileVersion) + "\n";
    const auto line = [&](const char *key, const std::string &value) {
        if (!value.empty())
            text += std::string(key) + ": " + scalar(value) + "\n";
    };
    line("name", sheet.name);
    line("description", sheet.description);
    line("source", sheet.source);
    line("generation", sheet.generation);
    text += "library: " + std::to_string(libraryVersion) + "\n";
    line("chemistry", sheet.chemistry);
    line("preset", sheet.preset);
    line("plant", sheet.plant);
    if (sheet.published.empty())
        return;
    text += "published:\n";
    for (const PublishedFigure &figure : sheet.published) {
        const Metric *metric = findMetric(figure.metric);
        text += "  - metric: " + figure.metric +
                "\n    value: " + withUnit(shortestNumber(figure.value), metric->unit.text) + "\n";
        if (figure.tolerance)
            text += "    tolerance: " + exactNumber(*figure.tolerance, unit::percent) + " %\n";
        if (!figure.source.empty())
            text += "    source: " + scalar(figure.source) + "\n";
        if (!figure.note.empty())
            text += "    note: " + scalar(figure.note) + "\n";
    }
}

void writeSection(const DesignSheet &sheet, std::string_view section, std::string &text)
{
    static const Design standard = standardDesign();
    const Design &design = sheet.design;
    std::string body;
    const auto line = [&](const std::string &key, const std::string &value) {
        body += "  " + entryOf(key) + ": " + value + "\n";
    };
    for (const Choice &choice : choices())
        if (sectionOf(choice.key) == section) {
            const auto index = static_cast<std::size_t>(choice.access.get(design));
            if (choice.applies(design) || choice.access.get(standard) != choice.access.get(design))
                line(choice.key, std::string(choice.options.at(index).text));
        }
    for (const auto &[slot, material] : sheet.materials)
        if (sectionOf(slot) == section)
            line(slot, material);
    for (const Parameter &parameter : parameters()) {
        if (sectionOf(parameter.key) != section || !isInput(parameter, design))
            continue;
        if (parameter.applies(design) ||
            parameter.access.system(standard) != parameter.access.system(design))
            line(parameter.key, provenanceText(valueText(parameter, design),
                                               provenanceOf(sheet, parameter.key), &parameter));
    }
    for (const Curve &curve : curves())
        if (sectionOf(curve.key) == section && provenanceOf(sheet, curve.key) != nullptr)
            line(curve.key,
                 provenanceText(curveText(curve, design), provenanceOf(sheet, curve.key), nullptr));
    for (const RecordList &list : recordLists())
        if (sectionOf(list.key) == section)
            body += "  " + entryOf(list.key) + ":" +
                    (list.size(design) == 0 ? " []\n" : "\n" + rowsText(list, sheet));
    if (!body.empty())
        text += "\n" + std::string(section) + ":\n" + body;
}

/// Edits a text at places known from its tree. Edits are collected and applied from the end, so
/// that places stay valid.
class TextEditor
{
public:
    explicit TextEditor(std::string original)
        : m_original(std::move(original))
    {
    }

    void replace(std::size_t offset, std::size_t length, std::string text)
    {
        m_edits.push_back({offset, length, std::move(text)});
    }

    std::string result()
    {
        // Of edits at one place the first comes first in the text, so it is applied last.
        std::ranges::reverse(m_edits);
        std::ranges::stable_sort(m_edits, std::greater{}, &Edit::offset);
        std::string text = m_original;
        for (const Edit &edit : m_edits)
            text.replace(edit.offset, edit.length, edit.text);
        return text;
    }

    /// Length of the scalar's spelling in the original, quotes included; empty when it spans lines
    /// or is written in a way that cannot be replaced in place.
    std::optional<std::size_t> spelling(const Yaml &node) const
    {
        const std::size_t at = node.place.offset;
        const char quote = m_original[at];
        if (quote != '"' && quote != '\'') {
            if (m_original.compare(at, node.text.size(), node.text) == 0)
                return node.text.size();
            return std::nullopt;
        }
        for (std::size_t end = at + 1; end < m_original.size() && m_original[end] != '\n'; ++end) {
            if (quote == '"' && m_original[end] == '\\')
                ++end;
            else if (m_original[end] == quote)
                return end + 1 - at;
        }
        return std::nullopt;
    }

    std::size_t lineStart(std::size_t offset) const
    {
        const std::size_t end = m_original.rfind('\n', offset == 0 ? 0 : offset - 1);
        return end == std::string::npos || offset == 0 ? 0 : end + 1;
    }

    std::size_t lineEnd(std::size_t offset) const
    {
        const std::size_t end = m_original.find('\n', offset);
        return end == std::string::npos ? m_original.size() : end + 1;
    }

    const std::string &original() const { return m_original; }

private:
    struct Edit {
        std::size_t offset;
        std::size_t length;
        std::string text;
    };

    std::string m_original;
    std::vector<Edit> m_edits;
};

/// Offset of the last byte that a node is known to reach.
std::size_t lastOffset(const Yaml &node)
{
    std::size_t last = node.place.offset;
    for (const Yaml &item : node.items)
        last = std::max(last, lastOffset(item));
    for (const YamlEntry &entry : node.entries)
        last = std::max({last, entry.keyPlace.offset, lastOffset(entry.value)});
    return last;
}

/// Carries the differences between two sheets into the text of the first.
class Splicer
{
public:
    /// What a material or a layer fills in follows from the file without being said; `sayAll`
    /// writes it all the same.
    Splicer(const std::string &original, const Yaml &root, const DesignSheet &before,
            const DesignSheet &after, const UnitSystem &units, bool sayAll)
        : m_editor(original)
        , m_root(root)
        , m_before(before)
        , m_after(after)
        , m_units(units)
        , m_sayAll(sayAll)
    {
    }

    /// The edited text, or empty when a difference cannot be written in place.
    std::optional<std::string> run()
    {
        if (m_before.published != m_after.published)
            return std::nullopt;
        head("name", m_before.name, m_after.name);
        head("description", m_before.description, m_after.description);
        head("source", m_before.source, m_after.source);
        head("generation", m_before.generation, m_after.generation);
        head("chemistry", m_before.chemistry, m_after.chemistry);
        head("preset", m_before.preset, m_after.preset);
        head("plant", m_before.plant, m_after.plant);
        for (const MaterialSlot &slot : materialSlots())
            if (material(m_before, slot.key) != material(m_after, slot.key))
                put(slot.key, material(m_after, slot.key));
        for (const Choice &choice : choices())
            changeChoice(choice);
        for (const Parameter &parameter : parameters())
            changeParameter(parameter);
        for (const RecordList &list : recordLists())
            if (rowsText(list, m_before) != rowsText(list, m_after))
                return std::nullopt;
        for (const Curve &curve : curves())
            for (std::size_t i = 0; i < VoltageTable{}.size(); ++i)
                if (curve.get(m_before.design, i) != curve.get(m_after.design, i))
                    return std::nullopt;
        insertCollected();
        if (m_failed)
            return std::nullopt;
        return m_editor.result();
    }

private:
    struct Insertion {
        std::string section;
        std::string line; ///< without indentation
    };

    static std::string material(const DesignSheet &sheet, const std::string &slot)
    {
        const auto found = sheet.materials.find(slot);
        return found == sheet.materials.end() ? std::string{} : found->second;
    }

    void head(const std::string &key, const std::string &before, const std::string &after)
    {
        if (before == after)
            return;
        const Yaml *node = m_root.find(key);
        if (node != nullptr && node->isScalar())
            return substitute(*node, scalar(after));
        if (node != nullptr) {
            m_failed = true;
            return;
        }
        // After the first line of the map: the version.
        const std::size_t at = m_editor.lineEnd(m_root.entries.front().keyPlace.offset);
        m_editor.replace(at, 0, key + ": " + scalar(after) + "\n");
    }

    const Yaml *find(const std::string &key) const
    {
        const Yaml *section = m_root.find(sectionOf(key));
        return section == nullptr ? nullptr : section->find(entryOf(key));
    }

    void substitute(const Yaml &node, const std::string &text)
    {
        if (const auto length = m_editor.spelling(node))
            m_editor.replace(node.place.offset, *length, text);
        else
            m_failed = true;
    }

    /// Writes the text as the value of the key: in place of the old one, or as a new line.
    void put(const std::string &key, const std::string &text)
    {
        const Yaml *node = find(key);
        if (node == nullptr) {
            m_insertions.push_back({sectionOf(key), entryOf(key) + ": " + text});
            return;
        }
        if (node->isScalar())
            return substitute(*node, text);
        const Yaml *inner = node->find("value");
        if (inner != nullptr && inner->isScalar())
            return substitute(*inner, text);
        m_failed = true;
    }

    void remove(const std::string &key)
    {
        const Yaml *section = m_root.find(sectionOf(key));
        if (section == nullptr)
            return;
        for (const YamlEntry &entry : section->entries) {
            if (entry.key != entryOf(key))
                continue;
            const std::size_t from = m_editor.lineStart(entry.keyPlace.offset);
            const std::size_t to = m_editor.lineEnd(lastOffset(entry.value));
            m_editor.replace(from, to - from, {});
        }
    }

    bool mustSay(const std::string &key) const
    {
        const Provenance *provenance = provenanceOf(m_after, key);
        return m_sayAll || find(key) != nullptr ||
               (provenance != nullptr && provenance->origin == Origin::file);
    }

    void changeChoice(const Choice &choice)
    {
        const int after = choice.access.get(m_after.design);
        if (mustSay(choice.key) && choice.access.get(m_before.design) != after)
            put(choice.key, std::string(choice.options.at(static_cast<std::size_t>(after)).text));
    }

    void changeParameter(const Parameter &parameter)
    {
        const bool wasInput = isInput(parameter, m_before.design);
        const bool nowInput = isInput(parameter, m_after.design);
        if (wasInput && !nowInput)
            return remove(parameter.key);
        const bool changed =
            parameter.access.system(m_before.design) != parameter.access.system(m_after.design);
        if (!nowInput || !mustSay(parameter.key))
            return;
        const Yaml *node = find(parameter.key);
        if (node != nullptr && saysOtherSource(parameter.key))
            restate(*node, parameter);
        else if (changed || !wasInput)
            put(parameter.key, withOwnSource(parameter, inWrittenUnit(parameter)));
    }

    /// Whether what the file says of a value's source no longer belongs to it.
    bool saysOtherSource(const std::string &key) const
    {
        const Provenance *was = provenanceOf(m_before, key);
        const Provenance *is = provenanceOf(m_after, key);
        return was != nullptr && is != nullptr && is->origin == Origin::file && !(*was == *is);
    }

    /// Writes a value with the source that it has now in place of the one with the former source.
    void restate(const Yaml &node, const Parameter &parameter)
    {
        const Provenance *provenance = provenanceOf(m_after, parameter.key);
        const std::string value = inWrittenUnit(parameter);
        std::string text = provenanceText(value, provenance, &parameter);
        const Yaml *section = m_root.find(sectionOf(parameter.key));
        const bool wouldInherit = text == value && section->find("source") != nullptr;
        if (wouldInherit)
            text = "{value: " + value + ", source: set by hand}";
        if (node.isScalar())
            return substitute(node, text);
        const std::string &original = m_editor.original();
        if (original[node.place.offset] == '{') {
            if (const auto length = flowLength(node.place.offset))
                m_editor.replace(node.place.offset, *length, text);
            else
                m_failed = true;
            return;
        }
        // A map in lines: its value is written anew, what was said of the former one goes.
        m_failed = m_failed || text != value;
        for (const YamlEntry &entry : node.entries) {
            if (entry.key == "value") {
                substitute(entry.value, value);
                continue;
            }
            const std::size_t from = m_editor.lineStart(entry.keyPlace.offset);
            m_editor.replace(from, m_editor.lineEnd(lastOffset(entry.value)) - from, {});
        }
    }

    /// Bytes of a map in braces that begins there and ends in the same line.
    std::optional<std::size_t> flowLength(std::size_t offset) const
    {
        const std::string &text = m_editor.original();
        int depth = 0;
        char quote = 0;
        for (std::size_t at = offset; at < text.size() && text[at] != '\n'; ++at) {
            const char c = text[at];
            if (quote != 0) {
                if (quote == '"' && c == '\\')
                    ++at;
                else if (c == quote)
                    quote = 0;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '{' || c == '[') {
                ++depth;
            } else if ((c == '}' || c == ']') && --depth == 0) {
                return at + 1 - offset;
            }
        }
        return std::nullopt;
    }

    /// A value that is new in the file brings its source along.
    std::string withOwnSource(const Parameter &parameter, const std::string &value) const
    {
        const Provenance *provenance = provenanceOf(m_after, parameter.key);
        const bool own = find(parameter.key) == nullptr && provenance != nullptr &&
                         provenance->origin == Origin::file;
        return own ? provenanceText(value, provenance, &parameter) : value;
    }

    /// The new value in the unit that the file uses for this key, where that is exact.
    std::string inWrittenUnit(const Parameter &parameter) const
    {
        const std::string declared = valueText(parameter, m_after.design);
        const Yaml *node = find(parameter.key);
        if (node != nullptr && node->isMap())
            node = node->find("value");
        if (node == nullptr || !node->isScalar())
            return declared;
        const QuantityReading old = m_units.read(node->text, parameter.access.unit);
        if (old.unit.empty() || old.unit == "C")
            return declared;
        const double number = parameter.access.get(m_after.design);
        const auto inUnit = m_units.convert(number, parameter.access.unit.text, old.unit);
        if (!inUnit)
            return declared;
        for (int digits = 1; digits <= 17; ++digits) {
            const auto rounded = readNumber(significantOf(*inUnit, digits));
            if (!rounded)
                continue;
            std::string text = shortestNumber(*rounded) + " " + old.unit;
            const auto back = m_units.read(text, parameter.access.unit);
            if (back.number && parameter.access.unit.toSystem(*back.number) ==
                                   parameter.access.system(m_after.design))
                return text;
        }
        return declared;
    }

    static std::string significantOf(double number, int digits)
    {
        char text[64];
        const auto end =
            std::to_chars(text, text + sizeof text, number, std::chars_format::general, digits);
        return {text, end.ptr};
    }

    void insertCollected()
    {
        std::string newSections;
        for (const Section &section : sections()) {
            std::vector<std::string> lines;
            for (const Insertion &insertion : m_insertions)
                if (insertion.section == section.key)
                    lines.push_back(insertion.line);
            if (lines.empty())
                continue;
            const Yaml *node = m_root.find(section.key);
            if (node == nullptr) {
                newSections += "\n" + std::string(section.key) + ":\n";
                for (const std::string &line : lines)
                    newSections += "  " + line + "\n";
            } else if (node->isMap() && !node->entries.empty() && isBlock(*node)) {
                insertInto(*node, lines);
            } else {
                m_failed = true;
            }
        }
        if (newSections.empty())
            return;
        const std::string &text = m_editor.original();
        const std::string separator = text.empty() || text.back() == '\n' ? "" : "\n";
        m_editor.replace(text.size(), 0, separator + newSections);
    }

    bool isBlock(const Yaml &map) const { return m_editor.original()[map.place.offset] != '{'; }

    void insertInto(const Yaml &section, const std::vector<std::string> &lines)
    {
        const std::string indentation(
            static_cast<std::size_t>(section.entries.front().keyPlace.column - 1), ' ');
        const std::size_t at = m_editor.lineEnd(lastOffset(section));
        const std::string &text = m_editor.original();
        std::string added = at > 0 && text[at - 1] != '\n' ? "\n" : "";
        for (const std::string &line : lines)
            added += indentation + line + "\n";
        m_editor.replace(at, 0, added);
    }

    TextEditor m_editor;
    const Yaml &m_root;
    const DesignSheet &m_before;
    const DesignSheet &m_after;
    const UnitSystem &m_units;
    bool m_sayAll;
    std::vector<Insertion> m_insertions;
    bool m_failed = false;
};

} // namespace

std::string writeDesign(const DesignSheet &sheet, int libraryVersion)
{
    std::string text;
    writeHead(sheet, libraryVersion, text);
    for (const Section &section : sections())
        writeSection(sheet, section.key, text);
    return text;
}

std::string rewriteDesign(const std::string &original, const DesignSheet &sheet,
                          const Catalogue &catalogue, const UnitSystem &units)
{
    const YamlReading yaml = parseYaml(original);
    const DesignReading before = readDesign(original, catalogue, units);
    if (!yaml.issues.empty() || !before.ok())
        return writeDesign(sheet, catalogue.libraryVersion);
    for (const bool sayAll : {false, true}) {
        const auto spliced = Splicer(original, yaml.root, before.sheet, sheet, units, sayAll).run();
        if (!spliced)
            continue;
        const DesignReading after = readDesign(*spliced, catalogue, units);
        if (after.ok() && after.sheet.design == sheet.design &&
            after.sheet.materials == sheet.materials)
            return *spliced;
    }
    return writeDesign(sheet, catalogue.libraryVersion);
}

} // namespace cellgap
