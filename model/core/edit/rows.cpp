// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/edit/rows.h"

#include <cmath>

namespace cellgap {

namespace {

const RecordField *findField(const RecordList &list, std::string_view key)
{
    for (const RecordField &field : list.fields)
        if (field.key == key)
            return &field;
    return nullptr;
}

/// The amount in dollars of a price of a row; keys end in the name of the row and the field.
void followInRow(DesignSheet &sheet, const std::string &key, double dollars)
{
    for (const RecordList &list : recordLists()) {
        const std::size_t dot = key.rfind('.');
        if (!key.starts_with(list.key + ".") || dot <= list.key.size())
            continue;
        const std::string_view name =
            std::string_view(key).substr(list.key.size() + 1, dot - list.key.size() - 1);
        const auto row = findRow(list, sheet.design, name);
        const RecordField *field = findField(list, std::string_view(key).substr(dot + 1));
        if (row && field != nullptr)
            field->setNumber(sheet.design, *row, field->unit(sheet.design, *row).toSystem(dollars));
    }
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
    forgetEuros(sheet, list, name);
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
    const std::string key =
        rowKey(list, list.fields.front().text(design, row)) + "." + std::string(field.key);
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
    const double rate = unit::USD_per_EUR.in(sheet.design.economics.exchangeRate);
    for (const auto &[key, amount] : sheet.euros) {
        if (const Parameter *parameter = findParameter(key))
            parameter->access.set(sheet.design, amount * rate);
        else
            followInRow(sheet, key, amount * rate);
    }
}

void forgetEuros(DesignSheet &sheet, const RecordList &list, std::string_view name)
{
    const std::string prefix = name.empty() ? list.key + "." : rowKey(list, name) + ".";
    std::erase_if(sheet.euros, [&](const auto &entry) { return entry.first.starts_with(prefix); });
}

} // namespace cellgap
