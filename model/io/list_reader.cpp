// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/list_reader.h"

#include <algorithm>

namespace cellgap {

namespace {

constexpr std::string_view changePrefix = "change_";

Text seeList(const RecordList &list)
{
    return phrase("see 'cellgap describe %1'", {verbatim(list.key)});
}

std::vector<std::string> namesOf(const RecordList &list, const Design &design)
{
    std::vector<std::string> names;
    for (std::size_t row = 0; row < list.size(design); ++row)
        names.emplace_back(list.fields.front().text(design, row));
    return names;
}

} // namespace

const RecordList *listOf(const std::string &key)
{
    if (const RecordList *list = findRecordList(key))
        return list;
    const std::size_t at = key.find('.') + 1;
    if (key.compare(at, changePrefix.size(), changePrefix) != 0)
        return nullptr;
    return findRecordList(key.substr(0, at) + key.substr(at + changePrefix.size()));
}

std::string changesOf(const RecordList &list)
{
    return sectionOf(list.key) + "." + std::string(changePrefix) + entryOf(list.key);
}

void ListReader::read(const std::string &key, const Yaml &value)
{
    const RecordList *list = listOf(key);
    if (list == nullptr)
        return;
    if (!value.isList())
        return m_issues.error(key, value.place, phrase("'%1' is not a list", {verbatim(key)}),
                              phrase("write one row to a line: - {name: …, …}"));
    if (list->key == key)
        clearRows(m_sheet, *list);
    for (const Yaml &item : value.items)
        readRow(*list, item);
}

void ListReader::readField(const FieldPlace &place, const Yaml &value)
{
    const auto row = findRow(*place.list, m_sheet.design, place.row);
    if (!row)
        return m_issues.error(place.list->key, value.place,
                              phrase("there is no row '%1'", {verbatim(place.row)}),
                              phrase("rows: %1", {allOf(namesOf(*place.list, m_sheet.design))}));
    if (place.field->kind == RecordField::Kind::text)
        return m_issues.error(place.list->key, value.place, phrase("a row cannot be renamed"),
                              seeList(*place.list));
    readField(*place.list, *place.field, *row, value);
    m_sheet.provenance[rowKey(*place.list, place.row)] = m_values.provenanceOf(value);
}

void ListReader::readRow(const RecordList &list, const Yaml &item)
{
    const std::string name = item.textOf("name");
    Design &design = m_sheet.design;
    auto row = findRow(list, design, name);
    if (item.textOf("drop") == "true") {
        if (!row)
            return m_issues.error(list.key, item.place,
                                  phrase("there is no '%1' to drop", {verbatim(name)}),
                                  phrase("see the plant that this builds on"));
        return eraseRow(m_sheet, list, *row);
    }
    if (!row) {
        if (const auto reason = addRow(m_sheet, list, name))
            return m_issues.error(list.key, item.place, *reason,
                                  phrase("begin each row with 'name: …', and merge rows that are "
                                         "too many"));
        row = list.size(design) - 1;
    }
    for (const YamlEntry &entry : item.entries)
        if (entry.key != "source" && entry.key != "confidence" && entry.key != "drop" &&
            std::ranges::find(list.fields, entry.key, &RecordField::key) == list.fields.end())
            m_issues.error(list.key, entry.keyPlace,
                           phrase("unknown field '%1'", {verbatim(entry.key)}),
                           unquotedComma(item, entry).value_or(seeList(list)));
    // In the order of the fields: a number's unit follows from a choice before it.
    for (const RecordField &field : list.fields)
        if (const Yaml *value = item.find(field.key))
            readField(list, field, *row, *value);
    m_sheet.provenance[rowKey(list, name)] = m_values.provenanceOf(item);
}

void ListReader::readField(const RecordList &list, const RecordField &field, std::size_t row,
                           const Yaml &value)
{
    Design &design = m_sheet.design;
    if (field.kind == RecordField::Kind::text)
        return field.setText(design, row, value.text);
    if (field.kind == RecordField::Kind::option) {
        const auto found = std::ranges::find(field.options, value.text);
        if (found == field.options.end())
            return m_issues.error(list.key, value.place,
                                  phrase("'%1' is not an option of '%2'",
                                         {verbatim(value.text), verbatim(field.key)}),
                                  seeList(list));
        setField(m_sheet, list, row, field, static_cast<double>(found - field.options.begin()));
        return;
    }
    const WrittenAmount amount = m_values.amount(value.text, field.unit(design, row));
    if (!amount.reading.number)
        return m_issues.error(list.key, value.place,
                              phrase("%1: %2", {verbatim(field.key), amount.reading.error}),
                              phrase("correct value or unit"));
    if (const auto reason =
            setField(m_sheet, list, row, field, *amount.reading.number, amount.inEuros))
        m_issues.error(list.key, value.place, *reason, phrase("give a value of at least zero"));
}

} // namespace cellgap
