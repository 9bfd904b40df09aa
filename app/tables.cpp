// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables.h"

#include "model/core/report/target_rows.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace cellgap {

namespace {

using Json = nlohmann::ordered_json;

std::string metricText(std::string_view key, const Result &result)
{
    return valueText(*findMetric(key), result);
}

TableCell statusCell(Status status)
{
    const std::string text(name(status));
    switch (status) {
    case Status::met:
    case Status::ahead:
        return {"✓ " + text, Emphasis::good};
    case Status::missed:
    case Status::behind:
        return {"✗ " + text, Emphasis::bad};
    case Status::notAssessed:
        break;
    }
    return {text, Emphasis::weak};
}

/// Name of a metric, and what must be read with its value.
std::string metricName(const Metric &metric, const Result &result)
{
    const std::string basis = basisText(metric, result);
    return std::string(metric.name) + (basis.empty() ? "" : " (" + basis + ")");
}

/// An assessed value without its basis.
std::string plainValueText(const Target &target, const Assessment &assessment)
{
    if (!assessment.value)
        return "–";
    return english(withUnitText(valueNumber(target, assessment), target.unit));
}

} // namespace

void printTable(Session &session, const ReportTable &table, OutputFormat format)
{
    printTable(session, englishTable(table), format);
}

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

std::string plainValueText(const Metric &metric, const Result &result)
{
    const auto value = metric.value(result);
    return value ? withUnit(numberText(metric, *value), metric.unit.text) : "n/a";
}

std::string basisText(const Metric &metric, const Result &result)
{
    return metric.basis != nullptr && metric.value(result) ? english(metric.basis(result))
                                                           : std::string();
}

std::string valueText(const Metric &metric, const Result &result)
{
    const std::string text = plainValueText(metric, result);
    const std::string basis = basisText(metric, result);
    return basis.empty() ? text : text + " (" + basis + ")";
}

std::string valueText(const Target &target, const Assessment &assessment)
{
    const std::string text = plainValueText(target, assessment);
    return assessment.basis.empty() ? text : text + " (" + english(assessment.basis) + ")";
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
        // The basis of a value stands where text can wrap.
        const std::string basis =
            assessment.basis.empty() ? "" : " (" + english(assessment.basis) + ")";
        table.rows.push_back(
            {{target.name + basis},
             {target.level},
             {english(wantedText(target))},
             {plainValueText(target, assessment)},
             {assessment.gap ? english(gapWords(target, assessment, GapForm::row)) : "–"},
             statusCell(assessment.status)});
    }
    return table;
}

Table metricTable(const Result &result)
{
    Table table{.title = "All metrics",
                .columns = {{"Metric"}, {"Symbol"}, {"Value", true}, {"Key"}}};
    for (const Metric &metric : metrics())
        if (metric.value(result))
            table.rows.push_back({{metricName(metric, result)},
                                  {std::string(metric.symbol)},
                                  {plainValueText(metric, result)},
                                  {std::string(metric.key)}});
    return table;
}

std::string conditions(const Design &design, const Result &result)
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
    const Electrical &electrical = cell.electrical;
    text += ". Energy: ";
    if (result.resistance.energy.value() > 0.0 && electrical.rate.value() > 0.0)
        text += "at " + significant(unit::per_hour.in(electrical.rate), 3) + " C with " +
                significant(unit::ohm_cm2.in(result.resistance.energy), 4) + " Ω·cm²";
    else
        text += "at the open-circuit voltage";
    const auto percent = [](double share) { return significant(100.0 * share, 3) + " %"; };
    if (result.power.known)
        text += ". Power: " + significant(design.power.pulse.value(), 3) + " s from " +
                percent(design.power.stateOfCharge) + " charge down to " +
                (design.power.floorRule == FloorRule::fraction
                     ? percent(design.power.floorFraction) + " of the voltage"
                     : significant(unit::V.in(design.power.floorVoltage), 3) + " V") +
                ", " + significant(unit::degC.in(electrical.temperature), 3) + " °C";
    if (result.charging.known)
        text += ". Charging: " + percent(design.charging.from) + " to " +
                percent(design.charging.to) +
                (result.charging.limit == ChargingLimit::regression
                     ? ", BatPaC's fit"
                     : ", at most " +
                           significant(unit::mA_per_cm2.in(design.charging.currentLimit), 3) +
                           " mA/cm² and " +
                           significant(unit::V.in(design.charging.voltageLimit), 3) + " V");
    text += ". Pack: ";
    switch (design.pack.route) {
    case PackRoute::factors:
        text += "integration factors " + percent(design.pack.massFraction) + " of mass, " +
                percent(design.pack.volumeFraction) + " of volume, " +
                percent(design.pack.costFraction) + " of cost";
        break;
    case PackRoute::itemised:
        text += "itemised hardware";
        break;
    case PackRoute::batpac:
        text += "geometry of BatPaC 5";
        break;
    }
    if (result.cost.plant)
        text += ". Cost: prices of " + significant(design.economics.priceYear, 4) + ", " +
                significant(unit::USD_per_EUR.in(design.economics.exchangeRate), 4) + " USD/EUR, " +
                significant(unit::GWh.in(result.cost.goodCells * result.cell.energy), 3) +
                " GWh a year";
    text += ".";
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
