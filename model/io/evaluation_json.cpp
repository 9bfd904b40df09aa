// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/evaluation_json.h"

#include "model/core/report/design_tables.h"
#include "model/core/report/input_tables.h"
#include "model/core/report/issue_fix.h"
#include "model/core/report/key_results.h"
#include "model/core/report/result_tables.h"
#include "model/core/report/target_rows.h"
#include "model/io/json_text.h"

namespace cellgap {

namespace {

Json issueJson(const std::vector<Issue> &issues)
{
    Json list = Json::array();
    for (const Issue &issue : issues)
        list.push_back(
            {{"severity", name(issue.severity)},
             {"key", issue.key},
             {"message", english(issue.message)},
             {"remedy", english(issue.remedy)},
             {"fix", issue.fix ? Json(fixSetting(*issue.fix)) : Json(nullptr)},
             {"line", issue.line > 0 && issue.file.empty() ? Json(issue.line) : Json(nullptr)}});
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
    const auto &steps = design.design().production.steps;
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
    for (const PublishedFigure &figure : design.sheet->published) {
        const Metric &metric = *findMetric(figure.metric);
        const auto computed = metric.value(design.result);
        list.push_back({{"metric", figure.metric},
                        {"comparison", symbol(figure.comparison)},
                        {"published", figure.value},
                        {"computed", computed ? Json(*computed) : Json(nullptr)},
                        {"unit", metric.unit.text},
                        {"agreement", english(agreementText(*design.sheet, figure, computed))},
                        {"source", figure.source}});
    }
    return list;
}

Json designJson(const EvaluatedDesign &design, std::span<const Programme> programmes)
{
    Json json{{"design", design.id},
              {"name", design.label},
              {"source", design.sheet->source},
              {"conditions",
               english(phrase("Conditions: %1.", {conditionsText(*design.sheet, design.result)}))},
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
                        {"headline", english(headline(programme, design.result, useOf(design)))},
                        {"targets", rows}});
    }
    json["issues"] = issueJson(design.issues);
    return json;
}

} // namespace

std::string evaluationsJson(std::span<const EvaluatedDesign> designs,
                            std::span<const Programme> programmes)
{
    Json list = Json::array();
    for (const EvaluatedDesign &design : designs)
        list.push_back(designJson(design, programmes));
    return jsonText(list);
}

} // namespace cellgap
