// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/input_tables.h"

#include "model/core/base/number_text.h"
#include "model/core/edit/form.h"
#include "model/core/report/target_rows.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace cellgap {

namespace {

/// Where the value came from, and that a material of the design would give one too.
Text originText(const DesignSheet &sheet, std::string_view key, Origin origin)
{
    const Text from = phrase(name(origin));
    const bool given = std::ranges::any_of(materialSlots(), [&](const MaterialSlot &slot) {
        return sheet.materials.contains(slot.key) &&
               std::ranges::any_of(slot.fills, [key](const MaterialSlot::Fill &fill) {
                   return fill.parameter == key || fill.choice == key;
               });
    });
    return given && origin != Origin::library && origin != Origin::standard
               ? phrase("%1, not the library's", {from})
               : from;
}

ReportRow inputRow(const DesignSheet &sheet, const std::string &key, std::string_view name,
                   ReportCell value)
{
    const auto found = sheet.provenance.find(key);
    const Provenance known = found == sheet.provenance.end() ? Provenance{} : found->second;
    ReportRow row;
    row.push_back({phrase(name)});
    row.push_back(std::move(value));
    row.push_back({originText(sheet, key, known.origin)});
    row.push_back(
        {known.without.empty()
             ? verbatim(known.source)
             : phrase("%1; without it: %2", {verbatim(known.source), verbatim(known.without)})});
    const Grounds grounds = groundsOf(known);
    row.push_back({grounds == Grounds::assumed  ? phrase("assumption")
                   : grounds == Grounds::fitted ? phrase("fitted")
                                                : verbatim(known.confidence),
                   grounds == Grounds::known ? Mark::plain : Mark::bad});
    return row;
}

/// Adds the rows that a function gives for choices and parameters under the titles of their
/// sections; an empty row is left out.
template <class RowOf> void addInputs(ReportTable &table, RowOf rowOf)
{
    for (const Section &section : sections()) {
        std::vector<ReportRow> rows;
        const auto add = [&](const auto &input) {
            if (sectionOf(input.key) != section.key)
                return;
            if (ReportRow row = rowOf(input); !row.empty())
                rows.push_back(std::move(row));
        };
        std::ranges::for_each(choices(), add);
        std::ranges::for_each(parameters(), add);
        if (rows.empty())
            continue;
        table.rows.push_back({{phrase(section.title)}});
        std::ranges::move(rows, std::back_inserter(table.rows));
    }
}

void addWhetherNone(ReportTable &table)
{
    if (table.rows.empty())
        table.remarks.push_back(phrase("No input differs."));
}

bool hasNamesakes(const Parameter &parameter)
{
    return std::ranges::count(parameters(), parameter.name, &Parameter::name) > 1;
}

} // namespace

Text nameInSection(const Parameter &parameter)
{
    const auto section = std::ranges::find(sections(), sectionOf(parameter.key), &Section::key);
    return phrase("%1 (%2)", {phrase(parameter.name), inSentence(section->title)});
}

Text nameAlone(const Parameter &parameter)
{
    return hasNamesakes(parameter) ? nameInSection(parameter) : phrase(parameter.name);
}

Text nameInSentence(const Parameter &parameter)
{
    Text name = nameAlone(parameter);
    (name.arguments.empty() ? name : name.arguments.front()) = inSentence(parameter.name);
    return name;
}

bool counts(const Parameter &parameter, const Design &design)
{
    return parameter.applies(design) && isInput(parameter, design);
}

bool counts(const Choice &choice, const Design &design)
{
    return choice.applies(design);
}

ReportCell inputCell(const Parameter &parameter, const Design &design)
{
    if (!counts(parameter, design))
        return {phrase("–"), Mark::weak};
    const double value = parameter.access.get(design);
    if (parameter.isAbsent(value))
        return {phrase(parameter.absent.name)};
    return quantityCell(withoutTrailingZeros(significant(value, 6)), value,
                        parameter.access.unit.text);
}

ReportCell inputCell(const Choice &choice, const Design &design)
{
    if (!counts(choice, design))
        return {phrase("–"), Mark::weak};
    return {phrase(choice.options.at(static_cast<std::size_t>(choice.access.get(design))).name)};
}

Grounds groundsOf(const Provenance &provenance)
{
    // What a design file says itself has no confidence apart from its source.
    const auto says = [&](std::string_view word) {
        return provenance.confidence == word || provenance.source.starts_with(word);
    };
    if (!provenance.fittedTo.empty() || says("fitted"))
        return Grounds::fitted;
    return says("assumption") ? Grounds::assumed : Grounds::known;
}

std::vector<const Provenance *> provenanceOfInputs(const DesignSheet &sheet)
{
    std::vector<const Provenance *> found;
    static const Provenance standard;
    const auto add = [&](const std::string &key) {
        const auto known = sheet.provenance.find(key);
        found.push_back(known == sheet.provenance.end() ? &standard : &known->second);
    };
    for (const Choice &choice : choices())
        if (counts(choice, sheet.design))
            add(choice.key);
    for (const Parameter &parameter : parameters())
        if (counts(parameter, sheet.design))
            add(parameter.key);
    return found;
}

GroundsCount countGrounds(const DesignSheet &sheet)
{
    GroundsCount count;
    for (const Provenance *provenance : provenanceOfInputs(sheet)) {
        const Grounds grounds = groundsOf(*provenance);
        ++count.inputs;
        count.assumed += grounds == Grounds::assumed ? 1 : 0;
        count.fitted += grounds == Grounds::fitted ? 1 : 0;
        count.unsourced += provenance->origin == Origin::file && provenance->source.empty() &&
                                   grounds == Grounds::known
                               ? 1
                               : 0;
        count.standard += provenance->origin == Origin::standard ? 1 : 0;
    }
    return count;
}

ReportTable inputTable(const DesignSheet &sheet)
{
    ReportTable table{.title = phrase("Inputs"),
                      .columns = {{phrase("Input")},
                                  {phrase("Value"), true},
                                  {phrase("Origin")},
                                  {phrase("Source")},
                                  {phrase("Confidence")}}};
    addInputs(table, [&](const auto &input) {
        return counts(input, sheet.design)
                   ? inputRow(sheet, input.key, input.name, inputCell(input, sheet.design))
                   : ReportRow{};
    });
    return table;
}

ReportTable firstInputTable(const DesignSheet &sheet)
{
    std::vector<std::pair<ReportCell, ReportCell>> inputs;
    const auto addNumber = [&](const Parameter &parameter) {
        inputs.emplace_back(ReportCell{nameInSection(parameter)},
                            inputCell(parameter, sheet.design));
    };
    for (const FormSection &section : formSections())
        for (const FormRow &row : section.rows) {
            if (!row.first || !applies(row, sheet.design))
                continue;
            if (const Choice *choice = findChoice(row.key))
                inputs.emplace_back(ReportCell{phrase(choice->name)},
                                    inputCell(*choice, sheet.design));
            else if (const MaterialSlot *slot = findMaterialSlot(row.key)) {
                if (const auto found = sheet.materials.find(row.key);
                    found != sheet.materials.end())
                    inputs.emplace_back(ReportCell{phrase(slot->name)},
                                        ReportCell{verbatim(found->second.name)});
            } else if (const InputGroup *group = findInputGroup(row.key))
                addNumber(inputOf(*group, sheet.design));
            else if (const Parameter *parameter = findParameter(row.key))
                addNumber(*parameter);
        }
    ReportTable table{.title = phrase("Main inputs"),
                      .columns = {{phrase("Input")},
                                  {phrase("Value"), true},
                                  {phrase("Input")},
                                  {phrase("Value"), true}}};
    const std::size_t lines = (inputs.size() + 1) / 2;
    for (std::size_t i = 0; i < lines; ++i) {
        ReportRow row{inputs[i].first, inputs[i].second};
        if (i + lines < inputs.size()) {
            row.push_back(inputs[i + lines].first);
            row.push_back(inputs[i + lines].second);
        } else
            row.resize(table.columns.size());
        table.rows.push_back(std::move(row));
    }
    return table;
}

ReportTable inputComparison(std::span<const EvaluatedDesign> designs)
{
    ReportTable table{.title = phrase("Inputs that differ"), .columns = {{phrase("Input")}}};
    for (const EvaluatedDesign &design : designs)
        table.columns.push_back({verbatim(design.label), true});
    table.columns.push_back({phrase("Key")});
    addInputs(table, [&](const auto &input) {
        const DesignSheet &first = *designs.front().sheet;
        if (std::ranges::none_of(designs, [&](const EvaluatedDesign &design) {
                return differsBetween(input, *design.sheet, first);
            }))
            return ReportRow{};
        ReportRow row{{phrase(input.name)}};
        for (const EvaluatedDesign &design : designs)
            row.push_back(inputCell(input, design.design()));
        row.push_back({verbatim(input.key), Mark::weak});
        return row;
    });
    addWhetherNone(table);
    return table;
}

ReportTable changeTable(const DesignSheet &sheet, const DesignSheet &baseline)
{
    ReportTable table{
        .title = phrase("What differs from the baseline"),
        .columns = {{phrase("Input")}, {phrase("Baseline"), true}, {phrase("Design"), true}}};
    addInputs(table, [&](const auto &input) {
        return differsBetween(input, sheet, baseline) ? ReportRow{{phrase(input.name)},
                                                                  inputCell(input, baseline.design),
                                                                  inputCell(input, sheet.design)}
                                                      : ReportRow{};
    });
    addWhetherNone(table);
    return table;
}

} // namespace cellgap
