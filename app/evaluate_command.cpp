// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/tables.h"

#include "model/core/report/design_tables.h"
#include "model/core/report/target_rows.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace cellgap {

namespace {

using Json = nlohmann::ordered_json;

void printText(Session &session, const EvaluatedDesign &design,
               const std::vector<Programme> &programmes, const EvaluateOptions &options)
{
    const bool markdown = options.format == OutputFormat::markdown;
    session.out() << (markdown ? "## " : "") << design.label << "\n";
    const auto paragraph = [&](const std::string &text) {
        if (text.empty())
            return;
        for (const std::string &line : wrapped(text, textWidth))
            session.out() << line << "\n";
    };
    if (markdown)
        session.out() << "\n";
    if (!design.sheet.source.empty())
        paragraph("Source: " + design.sheet.source);
    paragraph(conditions(design.sheet.design, design.result));
    session.out() << "\n";
    printTable(session, levelTable(design.result), options.format);
    for (const Programme &programme : programmes) {
        paragraph(english(headline(programme, design.result)));
        if (markdown)
            session.out() << "\n";
        printTable(session, gapTable(programme, design.result), options.format);
    }
    paragraph("Not assessed: the model does not compute the quantity for this design, or the "
              "programme gives words instead of a number.");
    session.out() << "\n";
    if (!design.sheet.published.empty())
        printTable(session, publishedTable(design), options.format);
    if (options.bill)
        printTable(session, billTable(design.sheet, design.result), options.format);
    if (options.cost && design.result.cost.plant) {
        printTable(session, costTable(design.result), options.format);
        printTable(session, stepTable(design.sheet.design, design.result), options.format);
    }
    if (options.pack && design.result.feasible())
        printTable(session, packTable(design.result), options.format);
    if (options.waterfall)
        printTable(session, waterfallTable(design.result), options.format);
    if (options.metrics)
        printTable(session, metricTable(design.result), options.format);
}

Json issueJson(const std::vector<Issue> &issues)
{
    Json list = Json::array();
    for (const Issue &issue : issues)
        list.push_back({{"severity", name(issue.severity)},
                        {"key", issue.key},
                        {"message", issue.message},
                        {"remedy", issue.remedy}});
    return list;
}

Json assessmentJson(const Target &target, const Result &result)
{
    const Assessment assessment = assess(target, result);
    Json row{{"metric", target.metric}, {"name", target.name}, {"level", target.level}};
    if (target.value) {
        row["comparison"] = symbol(target.comparison);
        row["target"] = *target.value;
        row["unit"] = target.unit;
    } else {
        row["statement"] = target.statement;
    }
    row["status"] = name(assessment.status);
    row["value"] = assessment.value ? Json(*assessment.value) : Json(nullptr);
    row["gap"] = assessment.gap ? Json(*assessment.gap) : Json(nullptr);
    row["reach"] = assessment.reach ? Json(*assessment.reach) : Json(nullptr);
    if (!assessment.basis.empty())
        row["basis"] = english(assessment.basis);
    if (!assessment.reason.empty())
        row["reason"] = assessment.reason;
    row["conditions"] = target.conditions;
    row["source"] = target.source;
    return row;
}

/// Steps of the plant and parts of the pack.
void addCostJson(Json &json, const EvaluatedDesign &design)
{
    const Result &result = design.result;
    const auto &steps = design.sheet.design.production.steps;
    Json &plant = json["plant"] = Json::array();
    for (std::size_t i = 0; result.cost.plant && i < steps.size; ++i) {
        const PlantSize &size = result.cost.steps[i];
        plant.push_back({{"step", steps.items[i].name.text()},
                         {"labour_h", unit::hours.in(size.labour)},
                         {"capital_eur", unit::EUR.in(result.inEuros(size.capital))},
                         {"floor_m2", unit::m2.in(size.floor)}});
    }
    Json &pack = json["pack"] = Json::array();
    for (const PackPartInfo &info : packParts())
        if (const PackLine &line = result.pack[info.part];
            line.mass.value() > 0.0 || line.cost.value() > 0.0)
            pack.push_back({{"part", info.key},
                            {"mass_kg", unit::kg.in(line.mass)},
                            {"cost_eur", unit::EUR.in(result.inEuros(line.cost))}});
}

Json designJson(const EvaluatedDesign &design, const std::vector<Programme> &programmes)
{
    Json json{{"design", design.place},
              {"name", design.label},
              {"source", design.sheet.source},
              {"conditions", conditions(design.sheet.design, design.result)},
              {"feasible", design.result.feasible()}};
    Json &values = json["metrics"] = Json::object();
    for (const Metric &metric : metrics()) {
        const auto value = metric.value(design.result);
        Json &entry = values[std::string(metric.key)] = {
            {"value", value ? Json(*value) : Json(nullptr)}, {"unit", metric.unit.text}};
        if (value && metric.basis != nullptr)
            entry["basis"] = english(metric.basis(design.result));
    }
    Json &bill = json["bill"] = Json::array();
    for (const PartInfo &part : parts()) {
        const BillLine &line = design.result.bill[part.part];
        if (line.mass.value() > 0.0)
            bill.push_back({{"part", part.key},
                            {"mass_g", unit::g.in(line.mass)},
                            {"volume_cm3", unit::cm3.in(line.volume)},
                            {"area_cm2", unit::cm2.in(line.area)},
                            {"cost_eur", unit::EUR.in(design.result.inEuros(line.cost))}});
    }
    addCostJson(json, design);
    Json &list = json["programmes"] = Json::array();
    for (const Programme &programme : programmes) {
        Json rows = Json::array();
        for (const Target &target : programme.targets)
            rows.push_back(assessmentJson(target, design.result));
        list.push_back({{"id", programme.id},
                        {"name", programme.name},
                        {"headline", english(headline(programme, design.result))},
                        {"targets", rows}});
    }
    json["issues"] = issueJson(issues(design.result));
    return json;
}

/// One row per design and metric or target: the form that spreadsheets read.
Table flatTable(const std::vector<EvaluatedDesign> &designs,
                const std::vector<Programme> &programmes)
{
    Table table{.columns = {{"design"},
                            {"programme"},
                            {"metric"},
                            {"level"},
                            {"comparison"},
                            {"target"},
                            {"value"},
                            {"unit"},
                            {"gap"},
                            {"status"}}};
    for (const EvaluatedDesign &design : designs) {
        for (const Metric &metric : metrics())
            if (const auto value = metric.value(design.result))
                table.rows.push_back({{design.place},
                                      {},
                                      {std::string(metric.key)},
                                      {std::string(name(metric.level))},
                                      {},
                                      {},
                                      {shortestNumber(*value)},
                                      {std::string(metric.unit.text)},
                                      {},
                                      {}});
        for (const Programme &programme : programmes)
            for (const Target &target : programme.targets) {
                const Assessment a = assess(target, design.result);
                table.rows.push_back(
                    {{design.place},
                     {programme.id},
                     {target.metric},
                     {target.level},
                     {target.value ? std::string(symbol(target.comparison)) : ""},
                     {target.value ? shortestNumber(*target.value) : target.statement},
                     {a.value ? shortestNumber(*a.value) : ""},
                     {target.unit},
                     {a.gap ? shortestNumber(*a.gap) : ""},
                     {std::string(name(a.status))}});
            }
    }
    return table;
}

/// What must be read with the values of the row above.
std::vector<TableCell> basisRow(const Metric &metric, const std::vector<EvaluatedDesign> &designs)
{
    std::vector<TableCell> row{{"  rests on"}};
    for (std::size_t i = 0; i < designs.size(); ++i) {
        row.push_back({basisText(metric, designs[i].result)});
        if (i > 0)
            row.push_back({});
    }
    return row;
}

/// A row per metric that any of the designs has, each beside its difference from the first.
Table metricComparison(const std::vector<EvaluatedDesign> &designs)
{
    Table table{.columns = {{"Metric"}, {designs.front().place, true}}};
    for (std::size_t i = 1; i < designs.size(); ++i) {
        table.columns.push_back({designs[i].place, true});
        table.columns.push_back({"Δ", true});
    }
    for (const Metric &metric : metrics()) {
        const auto base = metric.value(designs.front().result);
        std::vector<TableCell> row{
            {std::string(name(metric.level)) + ": " + std::string(metric.name)},
            {plainValueText(metric, designs.front().result)}};
        bool any = base.has_value();
        for (std::size_t i = 1; i < designs.size(); ++i) {
            const auto value = metric.value(designs[i].result);
            any = any || value.has_value();
            row.push_back({plainValueText(metric, designs[i].result)});
            const bool comparable = base && value && *base != 0.0;
            row.push_back({comparable ? gapText((*value - *base) / std::abs(*base)) : "–"});
        }
        if (!any)
            continue;
        table.rows.push_back(std::move(row));
        if (metric.basis != nullptr)
            table.rows.push_back(basisRow(metric, designs));
    }
    return table;
}

/// A row per choice and parameter in which the designs differ.
Table inputComparison(const std::vector<EvaluatedDesign> &designs)
{
    Table table{.title = "Inputs that differ", .columns = {{"Input"}}};
    for (const EvaluatedDesign &design : designs)
        table.columns.push_back({design.place, true});
    const auto add = [&](const auto &input) {
        const DesignSheet &first = designs.front().sheet;
        if (std::ranges::none_of(designs, [&](const EvaluatedDesign &design) {
                return differsBetween(input, design.sheet, first);
            }))
            return;
        std::vector<TableCell> row{{input.key}};
        for (const EvaluatedDesign &design : designs)
            row.push_back({english(inputCell(input, design.sheet.design).text)});
        table.rows.push_back(std::move(row));
    };
    std::ranges::for_each(choices(), add);
    std::ranges::for_each(parameters(), add);
    return table;
}

} // namespace

std::vector<EvaluatedDesign> loadAll(Session &session, const EvaluateOptions &options)
{
    std::vector<EvaluatedDesign> designs;
    bool usable = true;
    for (const std::string &design : options.designs) {
        try {
            designs.push_back(session.load(design, options.settings));
        } catch (const BadInput &) {
            usable = false;
        }
    }
    if (!usable)
        throw BadInput("design");
    return designs;
}

Exit evaluateCommand(Session &session, const EvaluateOptions &options)
{
    const auto programmes = session.chosenProgrammes(options.targets);
    const auto designs = loadAll(session, options);
    if (options.format == OutputFormat::json) {
        Json list = Json::array();
        for (const EvaluatedDesign &design : designs)
            list.push_back(designJson(design, programmes));
        session.out() << list.dump(2) << "\n";
    } else if (options.format == OutputFormat::csv) {
        session.out() << csvTable(flatTable(designs, programmes));
    } else {
        for (const EvaluatedDesign &design : designs)
            printText(session, design, programmes, options);
    }
    const bool feasible = std::ranges::all_of(
        designs, [](const EvaluatedDesign &design) { return design.result.feasible(); });
    return feasible ? Exit::ok : Exit::badInput;
}

Exit checkCommand(Session &session, const EvaluateOptions &options)
{
    const auto programmes = session.chosenProgrammes(options.targets);
    const auto designs = loadAll(session, options);
    bool missed = false;
    bool feasible = true;
    for (const EvaluatedDesign &design : designs) {
        feasible = feasible && design.result.feasible();
        for (const Programme &programme : programmes) {
            session.out() << design.place << ": " << english(headline(programme, design.result))
                          << "\n";
            for (const Target &target : programme.targets) {
                const Assessment assessment = assess(target, design.result);
                if (assessment.status != Status::missed)
                    continue;
                missed = true;
                session.out() << "  missed: " << target.level << " " << target.name << " "
                              << english(wantedText(target)) << ", is "
                              << valueText(target, assessment) << " ("
                              << english(gapWords(target, assessment)) << ")\n";
            }
        }
    }
    if (!feasible)
        return Exit::badInput;
    return missed ? Exit::missed : Exit::ok;
}

Exit compareCommand(Session &session, const EvaluateOptions &options)
{
    const auto designs = loadAll(session, options);
    if (options.format == OutputFormat::json) {
        Json list = Json::array();
        for (const EvaluatedDesign &design : designs)
            list.push_back(designJson(design, {}));
        session.out() << list.dump(2) << "\n";
        return Exit::ok;
    }
    printTable(session, metricComparison(designs), options.format);
    if (options.format != OutputFormat::csv)
        printTable(session, inputComparison(designs), options.format);
    return Exit::ok;
}

} // namespace cellgap
