// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/list.h"

#include "app/command.h"
#include "app/options.h"
#include "app/tables.h"
#include "model/core/base/number_text.h"
#include "model/core/edit/convention.h"
#include "model/core/report/input_tables.h"
#include "views/pictures/pictures.h"

#include <algorithm>
#include <cctype>

namespace cellgap {

namespace {

struct Options {
    std::string what;
    std::string word; ///< that the rows have in key or name; of inputs also a section
    TableLayout layout;
};

void addOptions(CLI::App &app, Options &options)
{
    app.add_option("what", options.what,
                   "designs, materials, targets, metrics, parameters, chemistries, presets, "
                   "plants, views or conventions")
        ->check(oneOf(listable()))
        ->type_name("WHAT");
    app.add_option("word", options.word,
                   "only what has this word in key or name; of parameters a section's own")
        ->type_name("WORD");
    addLayout(app, options.layout);
}

TableCell countCell(std::size_t count)
{
    return {.text = std::to_string(count), .value = static_cast<double>(count)};
}

Table designTable(Session &session)
{
    Table table{.columns = {{"Design"},
                            {"Name"},
                            {"Gen."},
                            {"Wh/kg", true, "Specific energy [Wh/kg]"},
                            {"Wh/L", true, "Energy density [Wh/L]"},
                            {"Sourced", true},
                            {"Assumed", true},
                            {"Fitted", true}}};
    for (const auto &[id, path] : session.catalogue().designs) {
        const EvaluatedDesign *design = session.library().shipped(id);
        if (design == nullptr) {
            session.err() << "warning: '" << id << "' cannot be used; see 'cellgap evaluate " << id
                          << "'\n";
            continue;
        }
        const auto number = [&](MetricKey key) {
            const auto value = metricOf(key).value(design->result);
            return TableCell{.text = value ? significant(*value, 3) : "n/a", .value = value};
        };
        const GroundsCount grounds = countGrounds(*design->sheet);
        table.rows.push_back({{id},
                              {design->sheet->name},
                              {design->sheet->generation},
                              number("cell.specific_energy"),
                              number("cell.energy_density"),
                              countCell(grounds.sourced()),
                              countCell(grounds.assumed),
                              countCell(grounds.fitted)});
    }
    return table;
}

Table materialTable(const Catalogue &catalogue)
{
    Table table{.columns = {{"Material"},
                            {"Name"},
                            {"Category"},
                            {"Density", true, "Density [g/cm³]"},
                            {"Capacity", true, "Specific capacity [mAh/g]"}}};
    for (const auto &entry : catalogue.materials) {
        const Material &material = entry.second;
        const auto property = [&](const char *key) {
            const auto found = material.properties.find(key);
            if (found == material.properties.end())
                return TableCell{};
            const MaterialProperty &known = found->second;
            return TableCell{.text = significant(known.number, 4) + " " + known.unit,
                             .value = known.number};
        };
        table.rows.push_back({{material.id},
                              {material.name},
                              {material.category},
                              property("density"),
                              property("specific_capacity")});
    }
    return table;
}

Table programmeTable(Session &session)
{
    Table table{.columns = {{"Programme"}, {"Name"}, {"Region"}, {"Kind"}, {"Rows", true}}};
    for (const Programme &programme : session.programmes())
        table.rows.push_back({{programme.id},
                              {programme.name},
                              {programme.region},
                              {programme.kind},
                              countCell(programme.targets.size())});
    return table;
}

Table metricListTable()
{
    Table table{.columns = {{"Metric"}, {"Name"}, {"Level"}, {"Unit"}, {"Better"}}};
    for (const Metric &metric : metrics())
        table.rows.push_back({{std::string(metric.key)},
                              {std::string(metric.name)},
                              {std::string(name(metric.level))},
                              {std::string(metric.unit.text)},
                              {metric.better == Better::higher  ? "higher"
                               : metric.better == Better::lower ? "lower"
                                                                : ""}});
    return table;
}

Table layerTable(const Shelf<DesignLayer> &layers, const char *heading)
{
    Table table{.columns = {{heading}, {"Name"}, {"Source"}}};
    for (const auto &[id, layer] : layers)
        table.rows.push_back({{id}, {layer.name}, {layer.source}});
    return table;
}

Table viewTable()
{
    Table table{.columns = {{"View"}, {"Title"}, {"Shows"}}};
    for (const PictureInfo &view : pictures())
        table.rows.push_back(
            {{std::string(view.key)}, {std::string(view.title)}, {std::string(view.doc)}});
    return table;
}

Table conventionTable()
{
    Table table{.columns = {{"Convention"}, {"Name"}, {"Counts"}, {"Source"}}};
    for (const Convention &one : conventions())
        table.rows.push_back({{std::string(one.word)},
                              {std::string(one.name)},
                              {std::string(one.counts)},
                              {std::string(one.source)}});
    return table;
}

Table listOf(Session &session, const std::string &what)
{
    if (what == "designs")
        return designTable(session);
    if (what == "materials")
        return materialTable(session.catalogue());
    if (what == "targets")
        return programmeTable(session);
    if (what == "metrics")
        return metricListTable();
    if (what == "parameters")
        return keyTable();
    if (what == "chemistries")
        return layerTable(session.catalogue().chemistries, "Chemistry");
    if (what == "views")
        return viewTable();
    if (what == "conventions")
        return conventionTable();
    if (what == "plants")
        return layerTable(session.catalogue().plants, "Plant");
    if (what == "presets")
        return layerTable(session.catalogue().presets, "Preset");
    Table words{.columns = {{"What"}}};
    for (const std::string &one : listable())
        words.rows.push_back({{one}});
    return words;
}

/// Whether the text holds the word, in capitals or not.
bool holds(const std::string &text, const std::string &word)
{
    const auto alike = [](unsigned char a, unsigned char b) {
        return std::tolower(a) == std::tolower(b);
    };
    return std::search(text.begin(), text.end(), word.begin(), word.end(), alike) != text.end();
}

Exit run(Session &session, const Options &options)
{
    const std::string &what = options.what;
    const std::string &word = options.word;
    Table table = listOf(session, what);
    if (what == "parameters" && isSection(word))
        table = keyTable(word);
    else if (!word.empty())
        std::erase_if(table.rows, [&](const auto &row) {
            return !holds(row[0].text, word) && !holds(row[1].text, word);
        });
    if (table.rows.empty()) {
        session.err() << "error: none of the " << what << " has '" << word
                      << "' in key or name\n  → 'cellgap list " << what << "' lists all\n";
        return Exit::badInput;
    }
    if (!options.layout.forPeople())
        table.title = what;
    printTable(session, table, options.layout);
    return Exit::ok;
}

} // namespace

const std::vector<std::string> &listable()
{
    static const std::vector<std::string> words{"designs",    "materials",   "targets", "metrics",
                                                "parameters", "chemistries", "presets", "plants",
                                                "views",      "conventions"};
    return words;
}

Command listCommand()
{
    return {.name = "list", .doc = "List what is shipped", .declare = [](CLI::App &app) {
                return declared<Options>(app, addOptions, run);
            }};
}

} // namespace cellgap
