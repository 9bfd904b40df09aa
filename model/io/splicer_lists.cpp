// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/splicer.h"

#include "model/core/edit/rows.h"
#include "model/io/design_text.h"
#include "model/io/list_reader.h"

#include <algorithm>
#include <numeric>

/// How rows of lists, such as the steps of a plant, are changed in the text of a design.
namespace cellgap {

namespace {

std::string nameOf(const RecordList &list, const DesignSheet &sheet, std::size_t row)
{
    return std::string(list.fields.front().text(sheet.design, row));
}

std::vector<std::string> rowTexts(const RecordList &list, const DesignSheet &sheet)
{
    std::vector<std::string> texts;
    for (std::size_t row = 0; row < list.size(sheet.design); ++row)
        texts.push_back(rowText(list, sheet, row));
    return texts;
}

std::string inBrackets(const std::vector<std::string> &rows)
{
    if (rows.empty())
        return "[]";
    return "[" +
           std::accumulate(
               std::next(rows.begin()), rows.end(), rows.front(),
               [](const std::string &all, const std::string &row) { return all + ", " + row; }) +
           "]";
}

const Yaml *itemOf(const Yaml &list, const std::string &name)
{
    const auto found = std::ranges::find_if(
        list.items, [&](const Yaml &item) { return item.textOf("name") == name; });
    return found == list.items.end() ? nullptr : &*found;
}

std::string dropText(const std::string &name)
{
    return "{name: " + scalarText(name) + ", drop: true}";
}

} // namespace

void Splicer::changeList(const RecordList &list)
{
    if (rowTexts(list, m_before) == rowTexts(list, m_after))
        return;
    if (const Yaml *whole = find(list.key))
        return rewriteList(list, *whole);
    const Yaml *changes = find(changesOf(list));
    std::vector<std::string> added;
    const auto say = [&](const std::string &name, const std::string &text) {
        const Yaml *item = changes != nullptr ? itemOf(*changes, name) : nullptr;
        if (item != nullptr)
            substitute(*item, text);
        else
            added.push_back(text);
    };
    for (std::size_t row = 0; row < list.size(m_before.design); ++row)
        if (const std::string name = nameOf(list, m_before, row);
            !findRow(list, m_after.design, name))
            say(name, dropText(name));
    for (std::size_t row = 0; row < list.size(m_after.design); ++row) {
        const std::string name = nameOf(list, m_after, row);
        const auto before = findRow(list, m_before.design, name);
        if (before && rowText(list, m_before, *before) == rowText(list, m_after, row))
            continue;
        const Yaml *item = changes != nullptr ? itemOf(*changes, name) : nullptr;
        if (item != nullptr && before)
            changeItem(list, *item, row, *before);
        else
            say(name, before ? changedFields(list, row, *before) : rowText(list, m_after, row));
    }
    if (added.empty())
        return;
    if (changes == nullptr)
        m_insertions.push_back({.section = sectionOf(list.key),
                                .key = entryOf(changesOf(list)),
                                .text = inBrackets(added),
                                .rows = added});
    else
        addToList(*changes, added);
}

/// A list that the file gives as a whole.
void Splicer::rewriteList(const RecordList &list, const Yaml &node)
{
    if (m_editor.isFlow(node))
        return substitute(node, inBrackets(rowTexts(list, m_after)));
    for (const Yaml &item : node.items) {
        const std::string name = item.textOf("name");
        const auto row = findRow(list, m_after.design, name);
        const auto before = findRow(list, m_before.design, name);
        if (!row) {
            const std::size_t from = m_editor.lineStart(item.place.offset);
            m_editor.replace(from, m_editor.lineEnd(lastOffset(item)) - from, {});
        } else if (before) {
            changeItem(list, item, *row, *before);
        }
    }
    std::vector<std::string> added;
    for (std::size_t row = 0; row < list.size(m_after.design); ++row)
        if (itemOf(node, nameOf(list, m_after, row)) == nullptr)
            added.push_back(rowText(list, m_after, row));
    addToList(node, added);
}

/// A row of the plant below the file, with those fields that differ from it.
std::string Splicer::changedFields(const RecordList &list, std::size_t row,
                                   std::size_t before) const
{
    const std::string name = nameOf(list, m_after, row);
    std::string text = "{name: " + scalarText(name);
    for (const RecordField &field : list.fields)
        if (const std::string is = fieldText(list, field, m_after, row);
            is != fieldText(list, field, m_before, before))
            text += ", " + std::string(field.key) + ": " + is;
    if (const Provenance *provenance = provenanceOf(m_after, rowKey(list, name));
        provenance != nullptr && !provenance->source.empty())
        text += ", source: " + scalarText(provenance->source);
    return text + "}";
}

void Splicer::changeItem(const RecordList &list, const Yaml &item, std::size_t row,
                         std::size_t before)
{
    for (const RecordField &field : list.fields)
        if (const std::string is = fieldText(list, field, m_after, row);
            is != fieldText(list, field, m_before, before))
            setEntry(item, std::string(field.key), is);
    const std::string key = rowKey(list, nameOf(list, m_after, row));
    if (!saysOtherSource(key))
        return;
    const Provenance &provenance = *provenanceOf(m_after, key);
    const auto written = [](const std::string &text) {
        return text.empty() ? text : scalarText(text);
    };
    setEntry(item, "source", written(provenance.source));
    setEntry(item, "confidence", written(provenance.confidence));
}

/// Gives an entry of a map that value, or with an empty one removes it.
void Splicer::setEntry(const Yaml &map, const std::string &key, const std::string &text)
{
    const auto entry = std::ranges::find(map.entries, key, &YamlEntry::key);
    if (entry == map.entries.end()) {
        if (!text.empty())
            addEntry(map, key + ": " + text);
        return;
    }
    if (text.empty())
        removeEntry(map, *entry);
    else
        substitute(entry->value, text);
}

void Splicer::addEntry(const Yaml &map, const std::string &entry)
{
    if (m_editor.isFlow(map))
        return insertIntoFlow(map, entry);
    const std::string indentation(static_cast<std::size_t>(map.entries.front().keyPlace.column - 1),
                                  ' ');
    m_editor.replace(m_editor.lineEnd(lastOffset(map)), 0, indentation + entry + "\n");
}

void Splicer::addToList(const Yaml &list, const std::vector<std::string> &rows)
{
    if (rows.empty())
        return;
    if (m_editor.isFlow(list)) {
        for (const std::string &row : rows)
            insertIntoFlow(list, row);
        return;
    }
    const Yaml &last = list.items.back();
    const std::size_t start = m_editor.lineStart(last.place.offset);
    const std::string &text = m_editor.original();
    const std::string indentation = text.substr(start, text.find('-', start) - start);
    std::string added;
    for (const std::string &row : rows)
        added += indentation + "- " + row + "\n";
    m_editor.replace(m_editor.lineEnd(lastOffset(last)), 0, added);
}

} // namespace cellgap
