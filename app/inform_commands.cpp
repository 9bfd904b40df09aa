// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/tables.h"

#include "model/core/number_text.h"
#include "model/core/report/input_tables.h"
#include "model/core/report/pictures.h"
#include "model/core/report/table1.h"
#include "model/io/help.h"
#include "model/io/issue_sink.h"
#include "model/io/literature.h"
#include "model/io/schema.h"
#include "model/qt/save_file.h"

#include <algorithm>

namespace cellgap {

namespace {

std::string bounds(const Bounds &range, std::string_view unit)
{
    return withUnit(shortestNumber(range.min) + " … " + shortestNumber(range.max), unit);
}

void describeParameter(Session &session, const Parameter &parameter)
{
    const std::string unit(parameter.access.unit.text);
    std::ostream &out = session.out();
    out << parameter.key << ": " << parameter.name << ", " << parameter.symbol
        << (unit == "1" ? "" : " [" + unit + "]") << "\n";
    for (const std::string &line : wrapped(std::string(parameter.doc), textWidth - 2))
        out << "  " << line << "\n";
    out << "  possible: " << bounds(parameter.bounds, unit)
        << "\n  usual:    " << bounds(parameter.usual, unit)
        << (parameter.usualIn != nullptr ? "; other kinds of electrode have their own" : "")
        << "\n  standard: " << withUnit(significant(parameter.standard, 4), unit)
        << "\n  source:   " << parameter.source << "\n";
    if (const InputGroup *group = groupOf(parameter.key)) {
        out << "  " << group->name << ", exactly one of:";
        for (const std::string &member : group->members)
            out << " " << member;
        out << "\n";
    }
}

void describeChoice(Session &session, const Choice &choice)
{
    session.out() << choice.key << ": " << choice.name << "\n  " << choice.doc << "\n";
    for (const Option &option : choice.options)
        session.out() << "  " << option.text << ": " << option.doc << "\n";
    session.out() << "  standard: "
                  << choice.options.at(static_cast<std::size_t>(choice.standard)).text << "\n";
}

void describeMetric(Session &session, const Metric &metric)
{
    session.out() << metric.key << ": " << metric.name << ", " << metric.symbol
                  << (metric.unit.text == "1" ? "" : " [" + std::string(metric.unit.text) + "]")
                  << " (" << name(metric.level) << ")\n";
    for (const std::string &line : wrapped(std::string(metric.doc), textWidth - 2))
        session.out() << "  " << line << "\n";
    if (!metric.needs.empty())
        session.out() << "  needs:    " << metric.needs << "\n";
}

void describeList(Session &session, const RecordList &list)
{
    session.out() << list.key << ": " << list.name << ", at most " << list.most << " rows\n  "
                  << list.doc << "\n";
    const std::size_t dot = list.key.find('.') + 1;
    session.out() << "  " << list.key << " is the whole list; " << list.key.substr(0, dot)
                  << "change_" << list.key.substr(dot)
                  << " changes, adds or (drop: true) drops rows by name.\n";
    for (const RecordField &field : list.fields) {
        std::string text = std::string(field.key) + ": " + std::string(field.doc);
        for (std::size_t i = 0; i < field.options.size(); ++i)
            text += (i == 0 ? " One of " : ", ") + std::string(field.options[i]);
        const auto lines = wrapped(text, textWidth - 4);
        for (std::size_t i = 0; i < lines.size(); ++i)
            session.out() << (i == 0 ? "  " : "    ") << lines[i] << "\n";
    }
}

std::string propertyText(const MaterialProperty &property)
{
    std::string text = withUnit(shortestNumber(property.number), property.unit);
    if (property.range)
        text += " (" + bounds(*property.range, property.unit) + ")";
    for (const std::string *extra : {&property.conditions, &property.temperature, &property.year})
        if (!extra->empty())
            text += "; " + *extra;
    return text + "; " + property.source + " [" + property.confidence + "]";
}

void describeMaterial(Session &session, const Material &material)
{
    session.out() << material.id << ": " << material.name;
    if (!material.formula.empty())
        session.out() << ", " << material.formula;
    session.out() << " (" << material.category << ")\n";
    for (const PropertyDeclaration &declaration : materialProperties()) {
        const auto found = material.properties.find(std::string(declaration.key));
        if (found == material.properties.end())
            continue;
        const auto lines = wrapped(
            std::string(declaration.name) + ": " + propertyText(found->second), textWidth - 4);
        for (std::size_t i = 0; i < lines.size(); ++i)
            session.out() << (i == 0 ? "  " : "    ") << lines[i] << "\n";
        for (const MaterialProperty &other : found->second.alternatives)
            for (const std::string &line : wrapped("also " + propertyText(other), textWidth - 4))
                session.out() << "    " << line << "\n";
    }
    if (!material.notes.empty())
        session.out() << "  " << material.notes << "\n";
}

void describeSlot(Session &session, const MaterialSlot &slot)
{
    session.out() << slot.key << ": " << slot.name << ", a material of";
    for (const std::string_view category : slot.categories)
        session.out() << " " << category;
    session.out() << "\n  fills:";
    for (const MaterialSlot::Fill &fill : slot.fills)
        session.out() << " " << fill.parameter;
    session.out() << "\n";
}

Table parameterTable()
{
    Table table{.columns = {{"Key"}, {"Name"}, {"Unit"}}};
    for (const Section &section : sections()) {
        const std::string prefix = std::string(section.key) + ".";
        for (const Choice &choice : choices())
            if (choice.key.starts_with(prefix))
                table.rows.push_back({{choice.key}, {std::string(choice.name)}, {"choice"}});
        for (const MaterialSlot &slot : materialSlots())
            if (slot.key.starts_with(prefix))
                table.rows.push_back({{slot.key}, {std::string(slot.name)}, {"material"}});
        for (const Parameter &parameter : parameters())
            if (parameter.key.starts_with(prefix))
                table.rows.push_back({{parameter.key},
                                      {std::string(parameter.name)},
                                      {std::string(parameter.access.unit.text)}});
        for (const Curve &curve : curves())
            if (curve.key.starts_with(prefix))
                table.rows.push_back(
                    {{curve.key}, {std::string(curve.name)}, {std::string(curve.unit.text)}});
        for (const RecordList &list : recordLists())
            if (list.key.starts_with(prefix))
                table.rows.push_back({{list.key}, {std::string(list.name)}, {"list"}});
    }
    return table;
}

Table designTable(Session &session)
{
    Table table{.columns = {{"Design"},
                            {"Name"},
                            {"Gen."},
                            {"Wh/kg", true},
                            {"Wh/L", true},
                            {"Sourced", true},
                            {"Assumed", true},
                            {"Fitted", true}}};
    for (const auto &[id, path] : session.catalogue().designs) {
        const DesignReading reading =
            readDesign(readTextFile(path.string()), session.catalogue(), session.units());
        const Result result = evaluate(reading.sheet.design);
        const auto number = [&](MetricKey key) {
            const auto value = metricOf(key).value(result);
            return value ? significant(*value, 3) : std::string("n/a");
        };
        const GroundsCount grounds = countGrounds(reading.sheet);
        table.rows.push_back({{id},
                              {reading.sheet.name},
                              {reading.sheet.generation},
                              {number("cell.specific_energy")},
                              {number("cell.energy_density")},
                              {std::to_string(grounds.sourced())},
                              {std::to_string(grounds.assumed)},
                              {std::to_string(grounds.fitted)}});
    }
    return table;
}

Table materialTable(const Catalogue &catalogue)
{
    Table table{
        .columns = {{"Material"}, {"Name"}, {"Category"}, {"Density", true}, {"Capacity", true}}};
    for (const auto &entry : catalogue.materials) {
        const Material &material = entry.second;
        const auto property = [&](const char *key) {
            const auto found = material.properties.find(key);
            return found == material.properties.end()
                       ? std::string{}
                       : significant(found->second.number, 4) + " " + found->second.unit;
        };
        table.rows.push_back({{material.id},
                              {material.name},
                              {material.category},
                              {property("density")},
                              {property("specific_capacity")}});
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
                              {std::to_string(programme.targets.size())}});
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

} // namespace

Exit describeCommand(Session &session, const std::string &key)
{
    if (key.empty()) {
        printTable(session, parameterTable(), OutputFormat::text);
        return Exit::ok;
    }
    if (const Parameter *parameter = findParameter(key)) {
        describeParameter(session, *parameter);
    } else if (const Choice *choice = findChoice(key)) {
        describeChoice(session, *choice);
    } else if (const Metric *metric = findMetric(key)) {
        describeMetric(session, *metric);
    } else if (const MaterialSlot *slot = findMaterialSlot(key)) {
        describeSlot(session, *slot);
    } else if (const Material *material = session.catalogue().findMaterial(key)) {
        describeMaterial(session, *material);
    } else if (const Curve *curve = findCurve(key)) {
        session.out() << curve->key << ": " << curve->name << " [" << curve->unit.text << "]\n  "
                      << curve->doc << "\n";
    } else if (const RecordList *list = findRecordList(key)) {
        describeList(session, *list);
    } else {
        std::vector<std::string> known = designKeys();
        for (const Metric &candidate : metrics())
            known.emplace_back(candidate.key);
        for (const auto &[id, other] : session.catalogue().materials)
            known.push_back(id);
        session.err() << "error: nothing is called '" << key << "'; "
                      << english(nearestOr(key, known, verbatim("see 'cellgap describe'"))) << "\n";
        return Exit::badInput;
    }
    return Exit::ok;
}

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

Exit listCommand(Session &session, const std::string &what, OutputFormat format)
{
    if (what == "designs")
        printTable(session, designTable(session), format);
    else if (what == "materials")
        printTable(session, materialTable(session.catalogue()), format);
    else if (what == "targets")
        printTable(session, programmeTable(session), format);
    else if (what == "metrics")
        printTable(session, metricListTable(), format);
    else if (what == "parameters")
        printTable(session, parameterTable(), format);
    else if (what == "chemistries")
        printTable(session, layerTable(session.catalogue().chemistries, "Chemistry"), format);
    else if (what == "views")
        printTable(session, viewTable(), format);
    else if (what == "plants")
        printTable(session, layerTable(session.catalogue().plants, "Plant"), format);
    else
        printTable(session, layerTable(session.catalogue().presets, "Preset"), format);
    return Exit::ok;
}

Exit table1Command(Session &session, OutputFormat format)
{
    const StatusTable status = readStatusTable(session.catalogue().root);
    const Programme programme = session.chosenProgrammes(status.programme).front();
    const bool forPeople = format == OutputFormat::text || format == OutputFormat::markdown;
    if (forPeople)
        session.out() << (format == OutputFormat::markdown ? "## " : "")
                      << "Lithium metal batteries against " << programme.name
                      << "\nSource of the literature status: " << status.source << "\n\n";
    Table whole;
    for (const StatusColumn &column : status.columns) {
        const EvaluatedDesign design = session.load(column.design);
        const ReportTable table = statusTable(status, column, programme, reported(design));
        if (forPeople) {
            printTable(session, table, format);
            continue;
        }
        Table plain = englishTable(table, Notes::inCells);
        whole.columns = std::move(plain.columns);
        for (auto &row : plain.rows) {
            row.insert(row.begin(), {column.technology});
            whole.rows.push_back(std::move(row));
        }
    }
    if (forPeople)
        return Exit::ok;
    whole.columns.insert(whole.columns.begin(), {"Technology"});
    printTable(session, whole, format);
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
    if (of == "report")
        session.out() << readTextFile(
            (session.catalogue().root / "resources" / "report" / "report.schema.json").string());
    else
        session.out() << designSchema(session.catalogue());
    return Exit::ok;
}

} // namespace cellgap
