// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/tables.h"

#include "model/core/base/number_text.h"
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

/// A number of a table by what it is of and what it says.
struct TableItem {
    std::string item;
    std::string quantity;
    double value = 0.0;
    std::string unit;
};

std::vector<TableItem> itemsOf(const ReportTable &table)
{
    std::vector<TableItem> items;
    for (const ReportRow &row : table.rows)
        for (std::size_t i = 1; i < row.size(); ++i)
            if (row[i].value) {
                const ReportColumn &column = table.columns[i];
                items.push_back(
                    {.item = english(row.front().text),
                     .quantity = english(column.heading.empty() ? column.alone : column.heading),
                     .value = *row[i].value,
                     .unit = row[i].unit});
            }
    return items;
}

using NamedTable = std::pair<std::string, ReportTable>;

/// The tables that the options ask for besides metrics and targets.
std::vector<NamedTable> tablesOf(const EvaluatedDesign &design, const EvaluateOptions &options)
{
    std::vector<NamedTable> tables;
    const Result &result = design.result;
    if (options.bill)
        tables.emplace_back("bill", billTable(design.sheet, result));
    if (options.cost && result.cost.plant) {
        tables.emplace_back("cost", costTable(result));
        tables.emplace_back("steps", stepTable(design.sheet.design, result));
    }
    if (options.pack && result.feasible())
        tables.emplace_back("pack", packTable(result));
    if (options.waterfall)
        tables.emplace_back("waterfall", waterfallTable(result));
    return tables;
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
    for (const auto &[name, table] : tablesOf(design, options))
        print(table);
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
                        {"remedy", english(issue.remedy)},
                        {"line", issue.line > 0 ? Json(issue.line) : Json(nullptr)}});
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
    const auto gap = inPercent(assessment.gap);
    row["gap_percent"] = gap ? Json(*gap) : Json(nullptr);
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

Json itemsJson(const ReportTable &table)
{
    Json list = Json::array();
    for (const TableItem &item : itemsOf(table))
        list.push_back({{"item", item.item},
                        {"quantity", item.quantity},
                        {"value", item.value},
                        {"unit", item.unit}});
    return list;
}

Json publishedJson(const EvaluatedDesign &design)
{
    Json list = Json::array();
    for (const PublishedFigure &figure : design.sheet.published) {
        const Metric &metric = *findMetric(figure.metric);
        const auto computed = metric.value(design.result);
        list.push_back({{"metric", figure.metric},
                        {"comparison", symbol(figure.comparison)},
                        {"published", figure.value},
                        {"computed", computed ? Json(*computed) : Json(nullptr)},
                        {"unit", metric.unit.text},
                        {"agreement", english(agreementText(design.sheet, figure, computed))},
                        {"source", figure.source}});
    }
    return list;
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
    if (design.result.cost.plant)
        json["cost"] = itemsJson(costTable(design.result));
    json["waterfall"] = itemsJson(waterfallTable(design.result));
    json["published"] = publishedJson(design);
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

/// A row of the flat table; what does not apply to it stays empty.
struct FlatRow {
    std::string table;
    std::string programme{};
    std::string item{};
    std::string metric{};
    std::string level{};
    std::string comparison{};
    std::string statement{}; ///< in place of a target's number
    std::optional<double> target{};
    std::optional<double> value{};
    std::string unit{};
    std::optional<double> gap{};
    std::string status{};
};

void addRow(Table &table, const std::string &design, const FlatRow &row)
{
    table.rows.push_back({{design},
                          {row.table},
                          {row.programme},
                          {row.item},
                          {row.metric},
                          {row.level},
                          {row.comparison},
                          {.text = row.statement, .value = row.target},
                          {.text = {}, .value = row.value},
                          {row.unit},
                          {.text = {}, .value = inPercent(row.gap)},
                          {row.status}});
}

/// One row per design and number: the form that spreadsheets read.
Table flatTable(const std::vector<EvaluatedDesign> &designs,
                const std::vector<Programme> &programmes, const EvaluateOptions &options)
{
    Table table{.columns = {{"design"},
                            {"table"},
                            {"programme"},
                            {"item"},
                            {"metric"},
                            {"level"},
                            {"comparison"},
                            {"target"},
                            {"value"},
                            {"unit"},
                            {"gap [%]"},
                            {"status"}}};
    for (const EvaluatedDesign &design : designs) {
        const std::string place = visible(design.place);
        for (const Metric &metric : metrics())
            if (const auto value = metric.value(design.result))
                addRow(table, place,
                       {.table = "metrics",
                        .metric = std::string(metric.key),
                        .level = std::string(name(metric.level)),
                        .value = value,
                        .unit = std::string(metric.unit.text)});
        for (const Programme &programme : programmes)
            for (const Target &target : programme.targets) {
                const Assessment a = assess(target, design.result);
                addRow(table, place,
                       {.table = "targets",
                        .programme = programme.id,
                        .metric = target.metric,
                        .level = target.level,
                        .comparison = target.value ? std::string(symbol(target.comparison)) : "",
                        .statement = target.statement,
                        .target = target.value,
                        .value = a.value,
                        .unit = target.unit,
                        .gap = a.gap,
                        .status = std::string(name(a.status))});
            }
        for (const auto &[name, more] : tablesOf(design, options))
            for (const TableItem &item : itemsOf(more))
                addRow(table, place,
                       {.table = name,
                        .item = item.item,
                        .metric = item.quantity,
                        .value = item.value,
                        .unit = item.unit});
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
        session.out() << csvTable(flatTable(designs, programmes, options));
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
