// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/options.h"
#include "app/tables.h"

#include "model/core/base/number_text.h"
#include "model/core/report/comparison.h"
#include "model/core/report/design_tables.h"
#include "model/core/report/input_tables.h"
#include "model/core/report/key_results.h"
#include "model/core/report/result_tables.h"
#include "model/core/report/target_rows.h"
#include "model/io/evaluation_json.h"
#include "model/io/visible_text.h"

#include <algorithm>

namespace cellgap {

namespace {

struct Options {
    DesignInput input;
    std::string targets;
    TableLayout layout;
    bool bill = false;
    bool metrics = false;
    bool waterfall = false;
    bool cost = false;
    bool pack = false;
};

void addOptions(CLI::App &app, Options &options)
{
    addDesigns(app, options.input);
    addConvention(app, options.input.convention);
    addTargets(app, options.targets);
    addLayout(app, options.layout);
    app.add_flag("--bill", options.bill, "add the bill of materials");
    app.add_flag("--waterfall", options.waterfall,
                 "add the way from the active couple to the pack");
    app.add_flag("--cost", options.cost, "add the cost of the cell and the plant's steps");
    app.add_flag("--pack", options.pack, "add what the pack is made of");
    app.add_flag("--metrics", options.metrics, "add every metric");
}

/// Programmes that a summary has a column each for.
constexpr std::size_t mostColumns = 3;

using NamedTable = std::pair<std::string, ReportTable>;

/// The tables that the options ask for besides metrics and targets.
std::vector<NamedTable> tablesOf(const EvaluatedDesign &design, const Options &options)
{
    std::vector<NamedTable> tables;
    const Result &result = design.result;
    if (options.bill)
        tables.emplace_back("bill", billTable(*design.sheet, result));
    if (options.cost && result.cost.plant) {
        tables.emplace_back("cost", costTable(result));
        tables.emplace_back("steps", stepTable(design.design(), result));
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
        std::vector<TableCell> row{{visible(design.id)},
                                   {number("cell.specific_energy")},
                                   {number("cell.energy_density")}};
        Tally all;
        for (const Programme &programme : programmes) {
            const Tally sum = tally(programme, design.result, useOf(design));
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
               const std::vector<Programme> &programmes, const Options &options)
{
    const bool markdown = options.layout.is("markdown");
    session.out() << (markdown ? "## " : "") << design.label << "\n";
    if (markdown)
        session.out() << "\n";
    if (!design.sheet->source.empty())
        printParagraph(session, "Source: " + design.sheet->source);
    if (markdown)
        session.out() << "\n";
    if (!design.result.feasible())
        return printReasons(session, design);
    printParagraph(session, english(phrase("Conditions: %1.",
                                           {conditionsText(*design.sheet, design.result)})));
    session.out() << "\n";
    const auto print = [&](const ReportTable &table) {
        printTable(session, table, options.layout);
    };
    const Result &result = design.result;
    print(levelTable(result));
    for (const Programme &programme : programmes) {
        printParagraph(session, english(headline(programme, design.result, useOf(design))));
        if (markdown)
            session.out() << "\n";
        print(comparisonTable(programme, {&design, 1}));
    }
    if (!design.sheet->published.empty())
        print(publishedTable(*design.sheet, result));
    for (const auto &[name, table] : tablesOf(design, options))
        print(table);
    if (options.metrics)
        print(metricTable(result));
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
                const std::vector<Programme> &programmes, const Options &options)
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
        const std::string place = visible(design.id);
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

/// The rows of the flat table by the table that they are of, a table each.
std::vector<Table> partsOf(const Table &all)
{
    std::vector<Table> parts;
    for (const std::vector<TableCell> &row : all.rows) {
        const std::string &name = row[1].text;
        auto part = std::ranges::find(parts, name, &Table::title);
        if (part == parts.end())
            part = parts.insert(part, {.title = name, .columns = all.columns});
        part->rows.push_back(row);
    }
    return parts;
}

void printTexts(Session &session, const std::vector<EvaluatedDesign> &designs,
                const std::vector<Programme> &programmes, const Options &options)
{
    for (const EvaluatedDesign &design : designs)
        printText(session, design, programmes, options);
    if (designs.size() > 1)
        printTable(session, summaryTable(designs, programmes), options.layout);
}

Exit run(Session &session, const Options &options)
{
    const auto programmes = session.chosenProgrammes(options.targets);
    const auto designs = session.loadAll(options.input);
    const TableLayout &layout = options.layout;
    if (layout.is("json"))
        session.out() << evaluationsJson(designs, programmes) << "\n";
    else if (layout.forPeople())
        printTexts(session, designs, programmes, options);
    else if (const Table all = flatTable(designs, programmes, options); layout.format->several)
        for (const Table &part : partsOf(all))
            printTable(session, part, layout);
    else
        printTable(session, all, layout);
    const bool feasible = std::ranges::all_of(
        designs, [](const EvaluatedDesign &design) { return design.result.feasible(); });
    return feasible ? Exit::ok : Exit::badInput;
}

} // namespace

Command evaluateCommand()
{
    return {.name = "evaluate",
            .doc = "Evaluate designs and show their gap to the targets",
            .declare = [](CLI::App &app) { return declared<Options>(app, addOptions, run); }};
}

} // namespace cellgap
