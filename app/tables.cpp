// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables.h"

#include "model/core/analysis/waterfall.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace cellgap {

namespace {

using Json = nlohmann::ordered_json;

std::string withUnit(const std::string &number, std::string_view unit)
{
    return unit == "1" || unit.empty() ? number : number + " " + std::string(unit);
}

std::string metricText(std::string_view key, const Result &result)
{
    return valueText(*findMetric(key), result);
}

TableCell statusCell(Status status)
{
    const std::string text(name(status));
    switch (status) {
    case Status::met:
        return {"✓ " + text, Emphasis::good};
    case Status::missed:
        return {"✗ " + text, Emphasis::bad};
    case Status::notAssessed:
        break;
    }
    return {text, Emphasis::weak};
}

/// Material of a part of the bill, by the slot that declares it.
std::string materialOf(const DesignSheet &sheet, std::string_view part)
{
    for (const MaterialSlot &slot : materialSlots())
        if (slot.part == part)
            if (const auto found = sheet.materials.find(slot.key); found != sheet.materials.end())
                return found->second;
    return {};
}

} // namespace

void printTable(Session &session, const Table &table, OutputFormat format)
{
    if (format == OutputFormat::json) {
        Json list = Json::array();
        for (const auto &row : table.rows) {
            Json object = Json::object();
            for (std::size_t i = 0; i < row.size(); ++i)
                object[table.columns[i].heading] = row[i].text;
            list.push_back(std::move(object));
        }
        session.out() << list.dump(2) << "\n";
    } else if (format == OutputFormat::csv) {
        session.out() << csvTable(table);
    } else if (format == OutputFormat::markdown) {
        session.out() << markdownTable(table) << "\n";
    } else {
        session.out() << textTable(table, textWidth, session.colour()) << "\n";
    }
}

std::string valueText(const Metric &metric, const Result &result)
{
    const auto value = metric.value(result);
    return value ? withUnit(significant(*value, 4), metric.unit.text) : "n/a";
}

std::string wantedText(const Target &target)
{
    if (!target.value)
        return target.statement;
    const int digits = std::abs(*target.value) >= 1000.0 ? 6 : 4;
    std::string number = significant(*target.value, digits);
    if (number.find('.') != std::string::npos) {
        number.erase(number.find_last_not_of('0') + 1);
        if (number.ends_with('.'))
            number.pop_back();
    }
    return std::string(symbol(target.comparison)) + " " + withUnit(number, target.unit);
}

Table levelTable(const Result &result)
{
    Table table{.columns = {{"Level"},
                            {"Specific energy", true},
                            {"Energy density", true},
                            {"Energy", true},
                            {"Mass", true},
                            {"Volume", true}}};
    const auto row = [&](const char *level, const char *specific, const char *density,
                         const char *energy, const char *mass, const char *volume) {
        const auto cell = [&](const char *key) {
            return TableCell{key == nullptr ? std::string{} : metricText(key, result)};
        };
        table.rows.push_back(
            {{level}, cell(specific), cell(density), cell(energy), cell(mass), cell(volume)});
    };
    row("Active couple", "couple.specific_energy", "couple.energy_density", nullptr, nullptr,
        nullptr);
    row("Stack", "stack.specific_energy", "stack.energy_density", nullptr, "stack.areal_mass",
        "stack.thickness");
    row("Cell", "cell.specific_energy", "cell.energy_density", "cell.energy", "cell.mass",
        "cell.volume");
    row("Pack", "pack.specific_energy", "pack.energy_density", "pack.energy", "pack.mass",
        "pack.volume");
    return table;
}

Table gapTable(const Programme &programme, const Result &result)
{
    Table table{
        .title = programme.name,
        .columns = {
            {"Target"}, {"Level"}, {"Wanted", true}, {"Value", true}, {"Gap", true}, {"Status"}}};
    for (const Target &target : programme.targets) {
        const Assessment assessment = assess(target, result);
        const Metric *metric = findMetric(target.metric);
        table.rows.push_back(
            {{target.name},
             {target.level},
             {wantedText(target)},
             {assessment.value ? withUnit(significant(*assessment.value, 4), metric->unit.text)
                               : "–"},
             {assessment.gap ? gapText(*assessment.gap) : "–"},
             statusCell(assessment.status)});
    }
    return table;
}

Table billTable(const EvaluatedDesign &design)
{
    Table table{.title = "Bill of materials of one cell",
                .columns = {{"Part"},
                            {"Material"},
                            {"Mass", true},
                            {"Share", true},
                            {"Volume", true},
                            {"Area", true}}};
    const Bill &bill = design.result.bill;
    const Mass total = bill.mass();
    for (const PartInfo &part : parts()) {
        const BillLine &line = bill[part.part];
        if (line.mass.value() <= 0.0)
            continue;
        table.rows.push_back(
            {{std::string(part.name)},
             {materialOf(design.sheet, part.key)},
             {significant(unit::g.in(line.mass), 4) + " g"},
             {significant(100.0 * (line.mass / total), 3) + " %"},
             {significant(unit::cm3.in(line.volume), 4) + " cm³"},
             {line.area.value() > 0.0 ? significant(unit::cm2.in(line.area), 4) + " cm²" : ""}});
    }
    table.rows.push_back({{"Total"},
                          {},
                          {significant(unit::g.in(total), 4) + " g"},
                          {"100 %"},
                          {significant(unit::cm3.in(bill.solidVolume()), 4) + " cm³"},
                          {}});
    return table;
}

Table metricTable(const Result &result)
{
    Table table{.title = "All metrics",
                .columns = {{"Metric"}, {"Symbol"}, {"Value", true}, {"Key"}}};
    for (const Metric &metric : metrics())
        if (metric.value(result))
            table.rows.push_back({{std::string(metric.name)},
                                  {std::string(metric.symbol)},
                                  {valueText(metric, result)},
                                  {std::string(metric.key)}});
    return table;
}

Table waterfallTable(const Result &result)
{
    Table table{.title = "From the active couple to the pack",
                .columns = {{"Step"}, {"Specific energy", true}, {"Energy density", true}}};
    for (const WaterfallStep &step : waterfall(result))
        table.rows.push_back({{std::string(step.name)},
                              {significant(unit::Wh_per_kg.in(step.specificEnergy), 4) + " Wh/kg"},
                              {significant(unit::Wh_per_L.in(step.energyDensity), 4) + " Wh/L"}});
    return table;
}

std::string conditions(const Design &design)
{
    const CellDesign &cell = design.cell;
    std::string text = "Volume: ";
    switch (cell.format.volumeState) {
    case VolumeState::standard:
        text += "fully charged, or discharged if larger";
        break;
    case VolumeState::charged:
        text += "fully charged";
        break;
    case VolumeState::assembled:
        text += "as assembled";
        break;
    case VolumeState::discharged:
        text += "fully discharged";
        break;
    }
    if (cell.format.kind == FormatKind::pouch)
        text += cell.format.pouch.terminalVolume == TerminalVolume::included
                    ? ", with terminals"
                    : ", without terminals";
    if (cell.format.kind == FormatKind::stack)
        text += ", housing excluded";
    text += ". Energy: ";
    if (cell.electrical.resistance.value() > 0.0 && cell.electrical.rate.value() > 0.0)
        text += "at " + significant(unit::per_hour.in(cell.electrical.rate), 3) + " C with " +
                significant(unit::ohm_cm2.in(cell.electrical.resistance), 4) + " Ω·cm²";
    else
        text += "at the open-circuit voltage";
    text += ". Pack: integration factors " + significant(100.0 * design.pack.massFraction, 3) +
            " % of mass, " + significant(100.0 * design.pack.volumeFraction, 3) + " % of volume.";
    return text;
}

Table publishedTable(const EvaluatedDesign &design)
{
    Table table{.title = "Published figures",
                .columns = {{"Metric"},
                            {"Published", true},
                            {"Computed", true},
                            {"Difference", true},
                            {"Source or reason"}}};
    for (const PublishedFigure &figure : design.sheet.published) {
        const Metric *metric = findMetric(figure.metric);
        const auto value = metric->value(design.result);
        const std::string unit(metric->unit.text);
        table.rows.push_back(
            {{std::string(name(metric->level)) + ": " + std::string(metric->name)},
             {withUnit(significant(figure.value, 4), unit)},
             {valueText(*metric, design.result)},
             {value ? gapText((*value - figure.value) / std::abs(figure.value)) : "–"},
             {figure.note.empty() ? figure.source : figure.note}});
    }
    return table;
}

} // namespace cellgap
