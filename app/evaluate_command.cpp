// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/tables.h"

#include "model/core/number_text.h"
#include "model/core/report/comparison.h"
#include "model/core/report/design_tables.h"
#include "model/core/report/input_tables.h"
#include "model/core/report/key_results.h"
#include "model/core/report/result_tables.h"
#include "model/core/report/target_rows.h"
#include "model/io/visible_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace cellgap {

namespace {

using Json = nlohmann::ordered_json;

/// Programmes that a summary has a column each for.
constexpr std::size_t mostColumns = 3;

std::string conditions(const EvaluatedDesign &design)
{
    return english(phrase("Conditions: %1.", {conditionsText(design.sheet, design.result)}));
}

Text verdict(const Programme &programme, const EvaluatedDesign &design)
{
    return headline(programme, design.result, design.sheet.design.requirement.use);
}

/// Instead of numbers, which there are none of.
void printReasons(Session &session, const EvaluatedDesign &design)
{
    std::vector<Text> reasons;
    for (const Issue &issue : design.issues)
        if (issue.severity == Severity::error)
            reasons.push_back(issue.message);
    printParagraph(session, english(phrase("Not feasible: %1.", {listed(reasons, "%1; %2")})));
    session.out() << "\n";
}

std::string metText(const Tally &sum)
{
    if (sum.assessed == 0)
        return "not assessed";
    return "meets " + std::to_string(sum.met) + " of " + std::to_string(sum.assessed);
}

/// How every design does, in a line each; of many programmes all together.
Table summaryTable(const std::vector<EvaluatedDesign> &designs,
                   const std::vector<Programme> &programmes)
{
    Table table{.title = "Summary",
                .columns = {{"Design"}, {"Cell Wh/kg", true}, {"Cell Wh/L", true}}};
    const bool together = programmes.size() > mostColumns;
    for (const Programme &programme : programmes)
        if (!together)
            table.columns.push_back({programme.shortName, true});
    if (together)
        table.columns.push_back({"All programmes", true});
    for (const EvaluatedDesign &design : designs) {
        const auto number = [&](MetricKey key) {
            const auto value = metricOf(key).value(design.result);
            return value ? significant(*value, 4) : std::string("n/a");
        };
        std::vector<TableCell> row{{visible(design.place)},
                                   {number("cell.specific_energy")},
                                   {number("cell.energy_density")}};
        Tally all;
        for (const Programme &programme : programmes) {
            const Tally sum = tally(programme, design.result, design.sheet.design.requirement.use);
            all.met += sum.met;
            all.assessed += sum.assessed;
            if (!together)
                row.push_back({metText(sum)});
        }
        if (together)
            row.push_back({metText(all)});
        table.rows.push_back(std::move(row));
    }
    return table;
}

void printText(Session &session, const EvaluatedDesign &design,
               const std::vector<Programme> &programmes, const EvaluateOptions &options)
{
    const bool markdown = options.format == OutputFormat::markdown;
    session.out() << (markdown ? "## " : "") << design.label << "\n";
    if (markdown)
        session.out() << "\n";
    if (!design.sheet.source.empty())
        printParagraph(session, "Source: " + design.sheet.source);
    if (markdown)
        session.out() << "\n";
    if (!design.result.feasible())
        return printReasons(session, design);
    printParagraph(session, conditions(design));
    session.out() << "\n";
    const auto print = [&](const ReportTable &table) {
        printTable(session, table, options.format);
    };
    const Result &result = design.result;
    print(levelTable(result));
    for (const Programme &programme : programmes) {
        printParagraph(session, english(verdict(programme, design)));
        if (markdown)
            session.out() << "\n";
        const std::array designs{reported(design)};
        print(comparisonTable(programme, designs));
    }
    if (!design.sheet.published.empty())
        print(publishedTable(design.sheet, result));
    if (options.bill)
        print(billTable(design.sheet, result));
    if (options.cost && result.cost.plant) {
        print(costTable(result));
        print(stepTable(design.sheet.design, result));
    }
    if (options.pack)
        print(packTable(result));
    if (options.waterfall)
        print(waterfallTable(result));
    if (options.metrics)
        print(metricTable(result));
}

Json issueJson(const std::vector<Issue> &issues)
{
    Json list = Json::array();
    for (const Issue &issue : issues)
        list.push_back({{"severity", name(issue.severity)},
                        {"key", issue.key},
                        {"message", english(issue.message)},
                        {"remedy", english(issue.remedy)}});
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
        row["reason"] = english(assessment.reason);
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
    for (const PackPartInfo *info : packPartsIn(result)) {
        const PackLine &line = result.pack[info->part];
        pack.push_back({{"part", info->key},
                        {"mass_kg", unit::kg.in(line.mass)},
                        {"cost_eur", unit::EUR.in(result.inEuros(line.cost))}});
    }
}

Json designJson(const EvaluatedDesign &design, const std::vector<Programme> &programmes)
{
    Json json{{"design", design.place},
              {"name", design.label},
              {"source", design.sheet.source},
              {"conditions", conditions(design)},
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
    for (const PartInfo *part : partsIn(design.result)) {
        const BillLine &line = design.result.bill[part->part];
        bill.push_back({{"part", part->key},
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
                        {"headline", english(verdict(programme, design))},
                        {"targets", rows}});
    }
    json["issues"] = issueJson(design.issues);
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
                table.rows.push_back({{visible(design.place)},
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
                    {{visible(design.place)},
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
        session.out() << jsonText(list) << "\n";
    } else if (options.format == OutputFormat::csv) {
        session.out() << csvTable(flatTable(designs, programmes));
    } else {
        for (const EvaluatedDesign &design : designs)
            printText(session, design, programmes, options);
        if (designs.size() > 1)
            printTable(session, summaryTable(designs, programmes), options.format);
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
            session.out() << visible(design.place) << ": " << english(verdict(programme, design))
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
        session.out() << jsonText(list) << "\n";
        return Exit::ok;
    }
    std::vector<ReportedDesign> compared;
    for (const EvaluatedDesign &design : designs) {
        compared.push_back(reported(design));
        compared.back().label = visible(design.place);
    }
    printTable(session, metricComparison(compared), options.format);
    if (options.format != OutputFormat::csv)
        printTable(session, inputComparison(compared), options.format);
    return Exit::ok;
}

} // namespace cellgap
