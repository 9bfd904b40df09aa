// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/edit/rows.h"

#include <algorithm>
#include <cmath>

namespace cellgap {

namespace {

/// Key of one field of a row.
std::string fieldKey(const RecordList &list, std::string_view row, const RecordField &field)
{
    return rowKey(list, row) + "." + std::string(field.key);
}

} // namespace

std::optional<std::size_t> findRow(const RecordList &list, const Design &design,
                                   std::string_view name)
{
    for (std::size_t row = 0; row < list.size(design); ++row)
        if (list.fields.front().text(design, row) == name)
            return row;
    return std::nullopt;
}

std::string rowKey(const RecordList &list, std::string_view name)
{
    return list.key + "." + std::string(name);
}

std::optional<Text> addRow(DesignSheet &sheet, const RecordList &list, std::string_view name)
{
    if (name.empty() || name.size() > Label::capacity)
        return phrase("a row has no name, or one longer than %1 bytes", {counted(Label::capacity)});
    const std::size_t row = list.size(sheet.design);
    if (row == list.most)
        return phrase("more than %1 rows", {counted(list.most)});
    list.resize(sheet.design, row + 1);
    list.fields.front().setText(sheet.design, row, name);
    return std::nullopt;
}

void eraseRow(DesignSheet &sheet, const RecordList &list, std::size_t row)
{
    const std::string name(list.fields.front().text(sheet.design, row));
    for (const RecordField &field : list.fields)
        sheet.euros.erase(fieldKey(list, name, field));
    sheet.provenance.erase(rowKey(list, name));
    list.erase(sheet.design, row);
}

void clearRows(DesignSheet &sheet, const RecordList &list)
{
    while (list.size(sheet.design) > 0)
        eraseRow(sheet, list, list.size(sheet.design) - 1);
}

std::optional<Text> setField(DesignSheet &sheet, const RecordList &list, std::size_t row,
                             const RecordField &field, double number, bool inEuros)
{
    if (!std::isfinite(number) || number < 0.0)
        return phrase("%1 is negative", {verbatim(field.key)});
    Design &design = sheet.design;
    const std::string key = fieldKey(list, list.fields.front().text(design, row), field);
    sheet.euros.erase(key);
    if (field.kind == RecordField::Kind::option) {
        field.setNumber(design, row, number);
        return std::nullopt;
    }
    if (inEuros) {
        sheet.euros[key] = number;
        number *= unit::USD_per_EUR.in(design.economics.exchangeRate);
    }
    field.setNumber(design, row, field.unit(design, row).toSystem(number));
    return std::nullopt;
}

void followExchangeRate(DesignSheet &sheet)
{
    Design &design = sheet.design;
    const double rate = unit::USD_per_EUR.in(design.economics.exchangeRate);
    for (const auto &[key, amount] : sheet.euros) {
        if (const Parameter *parameter = findParameter(key)) {
            parameter->access.set(design, amount * rate);
            continue;
        }
        const FieldPlace place = fieldOf(key);
        if (place.list == nullptr)
            continue;
        if (const auto row = findRow(*place.list, design, place.row))
            place.field->setNumber(design, *row,
                                   place.field->unit(design, *row).toSystem(amount * rate));
    }
}

FieldPlace fieldOf(std::string_view key)
{
    // A row's name may have dots, a field's key has none.
    const std::size_t dot = key.rfind('.');
    for (const RecordList &list : recordLists()) {
        if (!key.starts_with(list.key + ".") || dot <= list.key.size())
            continue;
        const auto field = std::ranges::find(list.fields, key.substr(dot + 1), &RecordField::key);
        if (field != list.fields.end())
            return {.list = &list,
                    .field = &*field,
                    .row = std::string(key.substr(list.key.size() + 1, dot - list.key.size() - 1))};
    }
    return {};
}

} // namespace cellgap
