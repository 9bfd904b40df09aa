// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/design_text.h"

#include "model/core/edit/rows.h"
#include "model/io/quantity_text.h"
#include "model/io/value_reader.h"

namespace cellgap {

namespace {

/// The row that every new one is like.
const Design &freshRow(const RecordList &list)
{
    static const std::map<std::string, Design> all = [] {
        std::map<std::string, Design> designs;
        for (const RecordList &each : recordLists()) {
            each.resize(designs[each.key], 0);
            each.resize(designs[each.key], 1);
        }
        return designs;
    }();
    return all.at(list.key);
}

/// Whether the field is not that of a new row.
bool saysMore(const RecordList &list, const RecordField &field, const Design &design,
              std::size_t row)
{
    return field.kind == RecordField::Kind::text ||
           field.number(design, row) != field.number(freshRow(list), 0);
}

std::string quantityText(double value, const Unit &unit)
{
    return withUnit(exactNumber(value, unit), unit.text);
}

} // namespace

std::string scalarText(const std::string &text)
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

std::string writtenUnit(const Parameter &parameter, const DesignSheet &sheet)
{
    return sheet.euros.contains(parameter.key) ? inEuros(parameter.access.unit)
                                               : std::string(parameter.access.unit.text);
}

double writtenNumber(const Parameter &parameter, const DesignSheet &sheet)
{
    const auto euros = sheet.euros.find(parameter.key);
    return euros != sheet.euros.end() ? euros->second : parameter.access.get(sheet.design);
}

std::string valueText(const Parameter &parameter, const DesignSheet &sheet)
{
    const auto euros = sheet.euros.find(parameter.key);
    if (euros != sheet.euros.end())
        return withUnit(shortestNumber(euros->second), inEuros(parameter.access.unit));
    if (parameter.isAbsent(parameter.access.get(sheet.design)))
        return std::string(parameter.absent.word);
    return quantityText(parameter.access.system(sheet.design), parameter.access.unit);
}

std::string withProvenance(const std::string &value, const Provenance *provenance,
                           const std::string &unit)
{
    if (provenance == nullptr ||
        (provenance->source.empty() && !provenance->range && provenance->confidence.empty() &&
         provenance->year == 0 && provenance->fittedTo.empty()))
        return value;
    std::string text = "{value: " + value;
    if (provenance->range && !unit.empty())
        text += ", range: [" + withUnit(shortestNumber(provenance->range->min), unit) + ", " +
                withUnit(shortestNumber(provenance->range->max), unit) + "]";
    if (!provenance->source.empty())
        text += ", source: " + scalarText(provenance->source);
    if (!provenance->confidence.empty())
        text += ", confidence: " + scalarText(provenance->confidence);
    if (provenance->year > 0)
        text += ", year: " + std::to_string(provenance->year);
    for (const std::string &metric : provenance->fittedTo)
        text += (&metric == provenance->fittedTo.data() ? ", fitted_to: [" : ", ") + metric;
    if (!provenance->fittedTo.empty())
        text += "]";
    if (!provenance->without.empty())
        text += ", without: " + scalarText(provenance->without);
    return text + "}";
}

const Provenance *provenanceOf(const DesignSheet &sheet, const std::string &key)
{
    const auto found = sheet.provenance.find(key);
    return found == sheet.provenance.end() ? nullptr : &found->second;
}

std::string curveText(const Curve &curve, const DesignSheet &sheet)
{
    std::string text = "[";
    for (std::size_t i = 0; i < VoltageTable{}.size(); ++i)
        text += (i == 0 ? "" : ", ") +
                quantityText(curve.unit.toSystem(curve.get(sheet.design, i)), curve.unit);
    return text + "]";
}

std::string fieldText(const RecordList &list, const RecordField &field, const DesignSheet &sheet,
                      std::size_t row)
{
    const Design &design = sheet.design;
    if (field.kind == RecordField::Kind::text)
        return scalarText(std::string(field.text(design, row)));
    const double value = field.number(design, row);
    const std::string_view name = list.fields.front().text(design, row);
    const auto euros = sheet.euros.find(rowKey(list, name) + "." + std::string(field.key));
    if (euros != sheet.euros.end())
        return withUnit(shortestNumber(euros->second), inEuros(field.unit(design, row)));
    if (field.kind == RecordField::Kind::option)
        return std::string(field.options.at(static_cast<std::size_t>(value)));
    return quantityText(value, field.unit(design, row));
}

std::string rowText(const RecordList &list, const DesignSheet &sheet, std::size_t row)
{
    std::string text;
    for (const RecordField &field : list.fields)
        if (saysMore(list, field, sheet.design, row))
            text += (text.empty() ? "{" : ", ") + std::string(field.key) + ": " +
                    fieldText(list, field, sheet, row);
    const Provenance *provenance =
        provenanceOf(sheet, rowKey(list, list.fields.front().text(sheet.design, row)));
    if (provenance != nullptr && !provenance->source.empty())
        text += ", source: " + scalarText(provenance->source);
    if (provenance != nullptr && !provenance->confidence.empty())
        text += ", confidence: " + scalarText(provenance->confidence);
    return text + "}";
}

} // namespace cellgap
