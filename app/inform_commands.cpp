// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/tables.h"

#include "model/core/base/number_text.h"
#include "model/core/report/input_tables.h"
#include "model/core/report/pictures.h"
#include "model/core/report/table1.h"
#include "model/io/help.h"
#include "model/io/issue_sink.h"
#include "model/io/literature.h"
#include "model/io/schema.h"
#include "model/qt/save_file.h"

#include <algorithm>
#include <cctype>

namespace cellgap {

namespace {

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
        const DesignReading reading =
            readDesign(readTextFile(path.string()), session.catalogue(), session.units());
        const Result result = evaluate(reading.sheet.design);
        const auto number = [&](MetricKey key) {
            const auto value = metricOf(key).value(result);
            return TableCell{.text = value ? significant(*value, 3) : "n/a", .value = value};
        };
        const GroundsCount grounds = countGrounds(reading.sheet);
        table.rows.push_back({{id},
                              {reading.sheet.name},
                              {reading.sheet.generation},
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

Table layerTable(const std::map<std::string, DesignLayer> &layers, const char *heading)
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

/// Adds the rows of a table, each with its name in front, to one of all tables.
void append(ReportTable &all, const ReportTable &table, const std::string &name)
{
    if (all.columns.empty()) {
        all.columns = table.columns;
        all.columns.insert(all.columns.begin(), {phrase("Technology")});
    }
    for (ReportRow row : table.rows) {
        for (ReportCell &cell : row)
            if (cell.note > 0)
                cell.note = noteOf(all, table.notes.at(cell.note - 1));
        row.insert(row.begin(), ReportCell{verbatim(name)});
        all.rows.push_back(std::move(row));
    }
}

} // namespace

Exit helpCommand(Session &session, const std::string &topic,
                 const std::vector<std::string> &commands)
{
    const std::vector<HelpPage> pages = readHelp(session.catalogue().root, "en");
    if (topic.empty()) {
        session.out() << "Pages:\n";
        for (const HelpPage &page : pages)
            session.out() << "  " << page.id << "  " << page.title << "\n";
        return Exit::ok;
    }
    if (const auto page = std::ranges::find(pages, topic, &HelpPage::id); page != pages.end()) {
        session.out() << page->text;
        return Exit::ok;
    }
    std::vector<std::string> known = commands;
    for (const HelpPage &page : pages)
        known.push_back(page.id);
    session.err() << "error: there is no command and no page '" << topic << "'; "
                  << english(nearestOr(topic, known, verbatim("see 'cellgap help'"))) << "\n";
    return Exit::badInput;
}

std::vector<std::string> viewNames()
{
    std::vector<std::string> names;
    for (const PictureInfo &view : pictures())
        names.emplace_back(view.key);
    return names;
}

const std::vector<std::string> &listable()
{
    static const std::vector<std::string> words{"designs", "materials",  "targets",
                                                "metrics", "parameters", "chemistries",
                                                "presets", "plants",     "views"};
    return words;
}

Exit listCommand(Session &session, const std::string &what, const std::string &word,
                 OutputFormat format)
{
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
    printTable(session, table, format);
    return Exit::ok;
}

Exit table1Command(Session &session, OutputFormat format)
{
    const StatusTable status = readStatusTable(session.catalogue().root);
    const Programme programme = session.chosenProgrammes(status.programme).front();
    const bool forPeople = format == OutputFormat::text || format == OutputFormat::markdown;
    if (forPeople) {
        session.out() << (format == OutputFormat::markdown ? "## " : "");
        printParagraph(session, "Lithium metal batteries against " + programme.name);
        printParagraph(session, "Source of the literature status: " + status.source);
        session.out() << "\n";
    }
    ReportTable all;
    for (const StatusColumn &column : status.columns) {
        const EvaluatedDesign design = session.load(column.design);
        const ReportTable table = statusTable(status, column, programme, reported(design));
        if (forPeople) {
            printTable(session, table, format);
            continue;
        }
        append(all, table, column.technology);
    }
    if (!forPeople)
        printTable(session, all, format);
    return Exit::ok;
}

Exit convertCommand(Session &session, const ConvertOptions &options)
{
    const EvaluatedDesign design = session.load(options.design, options.settings);
    const Catalogue &catalogue = session.catalogue();
    const std::string text =
        options.full ? writeDesign(design.sheet, catalogue.libraryVersion)
                     : rewriteDesign(design.text, design.sheet, catalogue, session.units());
    return writeResult(session, text, options.output);
}

Exit writeResult(Session &session, const std::string &text, const std::string &output)
{
    if (output.empty() || output == "-") {
        session.out() << text;
        return Exit::ok;
    }
    const QString why = saveFile(QString::fromStdString(output), text);
    return why.isEmpty() ? Exit::ok : refuseToWrite(session, output, why.toStdString());
}

Exit refuseToWrite(const Session &session, const std::string &file, const std::string &why)
{
    session.err() << "error: '" << file << "' could not be written: " << why
                  << "\n  → name another file, in a directory that can be written and has room\n";
    return Exit::badInput;
}

Exit schemaCommand(Session &session, std::string_view of)
{
    if (of == "report" || of == "evaluation")
        session.out() << readTextFile(
            (session.catalogue().root / "resources" / "report" / (std::string(of) + ".schema.json"))
                .string());
    else
        session.out() << designSchema(session.catalogue());
    return Exit::ok;
}

} // namespace cellgap
