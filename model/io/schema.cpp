// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/schema.h"

#include "model/io/json_text.h"

#include "model/core/result/metric_keys.h"
#include "model/io/quantity_text.h"
#include "model/io/upgrade.h"

#include <algorithm>

namespace cellgap {

namespace {

bool inSection(const std::string &key, std::string_view section)
{
    return key.starts_with(std::string(section) + ".");
}

std::string range(const Bounds &bounds, std::string_view unit)
{
    return withUnit(shortestNumber(bounds.min) + " … " + shortestNumber(bounds.max), unit);
}

/// What begins like a number, or is a rate such as C/3. Units are free, and the program reads them.
Json written()
{
    return {{"type", {"string", "number"}},
            {"pattern", "^\\s*([-+\u2212\u2013]?\\s*(\\d|\\.\\d)|C/)"}};
}

/// A number with its unit, alone or with its source.
Json quantity(const Parameter &parameter)
{
    const std::string unit(parameter.access.unit.text);
    Json text = written();
    const double example =
        parameter.isAbsent(parameter.standard) ? parameter.usual.min : parameter.standard;
    text["examples"] = {withUnit(shortestNumber(example), unit)};
    const Json number = text;
    std::string absent;
    if (parameter.canBeAbsent()) {
        text = {{"anyOf", {text, {{"const", parameter.absent.word}}}}};
        absent = " Without a number, " + std::string(parameter.absent.word) + ": " +
                 std::string(parameter.absent.doc) + ".";
    }
    Json map{{"type", "object"}, {"additionalProperties", false}, {"required", {"value"}}};
    map["properties"]["value"] = text;
    map["properties"]["range"] = {
        {"type", "array"}, {"items", number}, {"minItems", 2}, {"maxItems", 2}};
    for (const char *key : {"source", "confidence", "without"})
        map["properties"][key] = {{"type", "string"}};
    map["properties"]["year"] = {{"type", "integer"}};
    map["properties"]["fitted_to"] = {{"type", "array"}, {"items", {{"enum", metricKeys}}}};
    return {{"title", parameter.name},
            {"description", std::string(parameter.doc) +
                                " Possible: " + range(parameter.bounds, unit) +
                                ". Usual: " + range(parameter.usual, unit) + "." + absent},
            {"anyOf", {text, map}}};
}

Json choiceSchema(const Choice &choice)
{
    Json words = Json::array();
    std::string doc(choice.doc);
    for (const Option &option : choice.options) {
        words.push_back(option.word);
        doc += " " + std::string(option.word) + ": " + std::string(option.doc) + ".";
    }
    return {{"title", choice.name}, {"description", doc}, {"enum", words}};
}

Json slotSchema(const MaterialSlot &slot, const Catalogue &catalogue)
{
    Json ids = Json::array();
    for (const auto &[id, material] : catalogue.materials)
        if (std::ranges::find(slot.categories, material.category) != slot.categories.end())
            ids.push_back(id);
    return {{"title", slot.name},
            {"description", "Material of the library; fills what the file does not give itself."},
            {"enum", ids}};
}

/// A file that holds a curve, or its points.
Json halfCellSchema(const MaterialSlot &slot)
{
    const Json point{
        {"type", "array"}, {"items", {{"type", "number"}}}, {"minItems", 2}, {"maxItems", 2}};
    const Json file{{"type", "string"}};
    const Json curve{{"anyOf", {file, {{"type", "array"}, {"items", point}, {"minItems", 2}}}}};
    Json map{{"type", "object"}, {"additionalProperties", false}};
    for (const char *half : {"charge", "discharge"})
        map["properties"][half] = curve;
    for (const char *word : {"source", "confidence", "conditions"})
        map["properties"][word] = {{"type", "string"}};
    return {{"title", std::string(slot.name) + ": half cell"},
            {"description", "Your own half cell of the material: a file with columns of capacity "
                            "(mAh/g) and potential (V), or its points; first charge of the cell, "
                            "then discharge."},
            {"anyOf", {file, map}}};
}

Json curveSchema(const Curve &curve)
{
    const auto points = VoltageTable{}.size();
    const Json list{
        {"type", "array"}, {"items", written()}, {"minItems", points}, {"maxItems", points}};
    Json map{{"type", "object"}, {"required", {"value"}}};
    map["properties"]["value"] = list;
    map["properties"]["source"] = {{"type", "string"}};
    map["properties"]["confidence"] = {{"type", "string"}};
    return {{"title", curve.name}, {"description", curve.doc}, {"anyOf", {list, map}}};
}

/// The whole list, or rows to change, add or drop.
Json listSchema(const RecordList &list, bool changes)
{
    Json row{{"type", "object"}, {"required", {"name"}}, {"additionalProperties", false}};
    for (const RecordField &field : list.fields) {
        Json &property = row["properties"][std::string(field.key)];
        property = {{"description", field.doc}};
        if (field.kind == RecordField::Kind::option)
            property["enum"] = field.options;
        else if (field.kind == RecordField::Kind::text)
            property["type"] = {"string", "number"};
        else
            property.update(written());
    }
    for (const char *key : {"source", "confidence"})
        row["properties"][key] = {{"type", "string"}};
    if (changes)
        row["properties"]["drop"] = {{"type", "boolean"}};
    return {{"title", list.name},
            {"description", list.doc},
            {"type", "array"},
            {"maxItems", list.most},
            {"items", row}};
}

Json sectionSchema(const Section &section, const Catalogue &catalogue)
{
    Json schema{
        {"title", section.title}, {"type", {"object", "null"}}, {"additionalProperties", false}};
    Json &properties = schema["properties"] = Json::object();
    properties["source"] = {{"type", "string"},
                            {"description", "Where the section's plain values come from."}};
    for (const Choice &choice : choices())
        if (inSection(choice.key, section.key))
            properties[entryOf(choice.key)] = choiceSchema(choice);
    for (const MaterialSlot &slot : materialSlots())
        if (inSection(slot.key, section.key))
            properties[entryOf(slot.key)] = slotSchema(slot, catalogue);
    for (const MaterialSlot &slot : materialSlots())
        if (const std::string key = halfCellKey(slot); inSection(key, section.key))
            properties[entryOf(key)] = halfCellSchema(slot);
    for (const Parameter &parameter : parameters())
        if (inSection(parameter.key, section.key))
            properties[entryOf(parameter.key)] = quantity(parameter);
    for (const Curve &curve : curves())
        if (inSection(curve.key, section.key))
            properties[entryOf(curve.key)] = curveSchema(curve);
    for (const RecordList &list : recordLists())
        if (inSection(list.key, section.key)) {
            properties[entryOf(list.key)] = listSchema(list, false);
            properties["change_" + entryOf(list.key)] = listSchema(list, true);
        }
    Json exclusions = Json::array();
    for (const InputGroup &group : inputGroups())
        if (inSection(group.key, section.key))
            for (std::size_t i = 0; i < group.members.size(); ++i)
                for (std::size_t k = i + 1; k < group.members.size(); ++k)
                    exclusions.push_back(
                        {{"not",
                          {{"required", {entryOf(group.members[i]), entryOf(group.members[k])}}}}});
    if (!exclusions.empty())
        schema["allOf"] = exclusions;
    return schema;
}

Json identifiers(const Shelf<DesignLayer> &layers)
{
    return layers.ids();
}

} // namespace

std::string designSchema(const Catalogue &catalogue)
{
    Json schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                {"title", "CellGap design"},
                {"type", "object"},
                {"required", {"version"}},
                {"additionalProperties", false}};
    Json &properties = schema["properties"];
    properties["version"] = {{"const", currentFileVersion}};
    for (const char *key : {"name", "description", "source"})
        properties[key] = {{"type", "string"}};
    properties["generation"] = {{"type", {"string", "number"}}};
    properties["library"] = {{"type", "integer"},
                             {"minimum", 1},
                             {"description", "Version of the material library relied on."}};
    properties["chemistry"] = {{"enum", identifiers(catalogue.chemistries)}};
    properties["preset"] = {{"enum", identifiers(catalogue.presets)}};
    properties["plant"] = {{"enum", identifiers(catalogue.plants)}};
    Json figure{
        {"type", "object"}, {"required", {"metric", "value"}}, {"additionalProperties", false}};
    figure["properties"]["metric"] = {{"enum", metricKeys}};
    figure["properties"]["comparison"] = {{"enum", {">", ">=", "<", "<=", "="}}};
    for (const char *key : {"value", "tolerance"})
        figure["properties"][key] = written();
    for (const char *key : {"source", "note", "echoes"})
        figure["properties"][key] = {{"type", "string"}};
    for (const char *key : {"published", "claims"})
        properties[key] = {{"type", "array"}, {"items", figure}};
    for (const Section &section : sections())
        properties[std::string(section.key)] = sectionSchema(section, catalogue);
    return jsonText(schema) + "\n";
}

} // namespace cellgap
