// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/design_tables.h"

#include "model/core/analysis/waterfall.h"
#include "model/core/issue.h"
#include "model/core/physics/plant.h"
#include "model/core/report/target_rows.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace cellgap {

namespace {

/// A value as it is written, with what stands behind it.
ReportCell quantityCell(std::string written, double value, std::string_view unit)
{
    return {.text = withUnitText(digits(std::move(written)), unit),
            .value = value,
            .unit = std::string(unit)};
}

ReportCell share(double part)
{
    return numberCell(100.0 * part, 3, "%");
}

/// An amount of money in euros; empty for nothing.
ReportCell euros(Money money, const Result &result)
{
    return money.value() > 0.0 ? numberCell(unit::EUR.in(result.inEuros(money)), 4, "EUR")
                               : ReportCell{};
}

ReportCell whole()
{
    return quantityCell("100", 100.0, "%");
}

std::string_view originWords(Origin origin)
{
    switch (origin) {
    case Origin::standard:
        return "standard value";
    case Origin::chemistry:
        return "chemistry";
    case Origin::preset:
        return "format preset";
    case Origin::plant:
        return "plant";
    case Origin::library:
        return "material library";
    case Origin::file:
        break;
    }
    return "design file";
}

/// Where the value came from, and that a material of the design would give one too.
Text originText(const DesignSheet &sheet, std::string_view key, Origin origin)
{
    const Text from = phrase(originWords(origin));
    const bool given = std::ranges::any_of(materialSlots(), [&](const MaterialSlot &slot) {
        return sheet.materials.contains(slot.key) &&
               std::ranges::any_of(slot.fills, [key](const MaterialSlot::Fill &fill) {
                   return fill.parameter == key || fill.choice == key;
               });
    });
    return given && origin != Origin::library && origin != Origin::standard
               ? phrase("%1, not the library's", {from})
               : from;
}

ReportRow inputRow(const DesignSheet &sheet, const std::string &key, std::string_view name,
                   ReportCell value)
{
    const auto found = sheet.provenance.find(key);
    const Provenance known = found == sheet.provenance.end() ? Provenance{} : found->second;
    ReportRow row;
    row.push_back({phrase(name)});
    row.push_back(std::move(value));
    row.push_back({originText(sheet, key, known.origin)});
    row.push_back({verbatim(known.source)});
    const Grounds grounds = groundsOf(known);
    row.push_back({grounds == Grounds::assumed  ? phrase("assumption")
                   : grounds == Grounds::fitted ? phrase("fitted")
                                                : verbatim(known.confidence),
                   grounds == Grounds::known ? Mark::plain : Mark::bad});
    return row;
}

} // namespace

ReportCell numberCell(double value, int most, std::string_view unit)
{
    return quantityCell(significant(value, most), value, unit);
}

ReportCell metricCell(const Metric &metric, double value)
{
    return quantityCell(numberText(metric, value), value, metric.unit.text);
}

bool counts(const Parameter &parameter, const Design &design)
{
    return parameter.applies(design) && isInput(parameter, design);
}

bool counts(const Choice &choice, const Design &design)
{
    return choice.applies(design);
}

ReportCell inputCell(const Parameter &parameter, const Design &design)
{
    if (!counts(parameter, design))
        return {phrase("–"), Mark::weak};
    const double value = parameter.access.get(design);
    return quantityCell(withoutTrailingZeros(significant(value, 6)), value,
                        parameter.access.unit.text);
}

ReportCell inputCell(const Choice &choice, const Design &design)
{
    if (!counts(choice, design))
        return {phrase("–"), Mark::weak};
    return {verbatim(choice.options.at(static_cast<std::size_t>(choice.access.get(design))).text)};
}

ReportTable billTable(const DesignSheet &sheet, const Result &result)
{
    ReportTable table{.title = phrase("Bill of materials of one cell"),
                      .columns = {{phrase("Part")},
                                  {phrase("Material")},
                                  {phrase("Mass"), true},
                                  {phrase("Share"), true},
                                  {phrase("Volume"), true},
                                  {phrase("Area"), true},
                                  {phrase("Cost"), true}}};
    const Bill &bill = result.bill;
    const Mass total = bill.mass();
    for (const PartInfo &part : parts()) {
        const BillLine &line = bill[part.part];
        if (line.mass.value() <= 0.0)
            continue;
        table.rows.push_back(
            {{phrase(part.name)},
             {verbatim(materialOf(part.key, sheet))},
             {numberCell(unit::g.in(line.mass), 4, "g")},
             {share(line.mass / total)},
             {numberCell(unit::cm3.in(line.volume), 4, "cm³")},
             {line.area.value() > 0.0 ? numberCell(unit::cm2.in(line.area), 4, "cm²")
                                      : ReportCell{}},
             {euros(line.cost, result)}});
    }
    table.rows.push_back(
        {{phrase("Total")},
         {},
         {numberCell(unit::g.in(total), 4, "g")},
         {whole()},
         {numberCell(unit::cm3.in(bill.solidVolume()), 4, "cm³")},
         {},
         {result.cost.priced ? euros(bill.cost(), result) : ReportCell{phrase("n/a")}}});
    return table;
}

ReportTable breakdownTable(const Result &result)
{
    ReportTable table{.title = phrase("Where mass, volume and cost go"),
                      .columns = {{phrase("Part")},
                                  {phrase("Mass"), true},
                                  {phrase("Share"), true},
                                  {phrase("Volume"), true},
                                  {phrase("Share"), true},
                                  {phrase("Cost"), true},
                                  {phrase("Share"), true}}};
    const Bill &bill = result.bill;
    const Volume whole = result.cell.volume;
    const Money price = bill.cost();
    const auto row = [&](Text name, Mass mass, Volume volume, Money cost) {
        const bool priced = cost.value() > 0.0;
        table.rows.push_back(
            {{std::move(name)},
             mass.value() > 0.0 ? numberCell(unit::g.in(mass), 4, "g") : ReportCell{},
             mass.value() > 0.0 ? share(mass / bill.mass()) : ReportCell{},
             numberCell(unit::cm3.in(volume), 4, "cm³"),
             share(volume / whole),
             priced ? euros(cost, result) : ReportCell{},
             priced ? share(cost / price) : ReportCell{}});
    };
    for (const PartGroup group :
         {PartGroup::positive, PartGroup::negative, PartGroup::separator, PartGroup::electrolyte,
          PartGroup::collectors, PartGroup::packaging}) {
        BillLine sum;
        for (const PartInfo &part : parts()) {
            if (part.group != group)
                continue;
            sum.mass += bill[part.part].mass;
            sum.volume += bill[part.part].volume;
            sum.cost += bill[part.part].cost;
        }
        row(phrase(name(group)), sum.mass, sum.volume, sum.cost);
    }
    // The reported volume is of one state of charge; the materials fill what pores leave of it.
    if (whole > bill.solidVolume())
        row(phrase("Void"), Mass{}, whole - bill.solidVolume(), Money{});
    return table;
}

ReportTable resultsTable(const Result &result)
{
    ReportTable table{.title = phrase("All results"),
                      .columns = {{phrase("Metric")}, {phrase("Value"), true}}};
    std::optional<Level> level;
    for (const Metric &metric : metrics()) {
        const auto value = metric.value(result);
        if (!value)
            continue;
        if (level != metric.level)
            table.rows.push_back({{phrase(name(metric.level))}});
        level = metric.level;
        ReportCell cell = metricCell(metric, *value);
        cell.note = noteOf(table, metric.basis != nullptr ? metric.basis(result) : Text{});
        table.rows.push_back({{phrase(metric.name)}, std::move(cell)});
    }
    return table;
}

ReportTable waterfallTable(const Result &result)
{
    ReportTable table{.title = phrase("From the active couple to the pack"),
                      .columns = {{phrase("Step")},
                                  {phrase("Specific energy"), true},
                                  {phrase("Energy density"), true}}};
    for (const WaterfallStep &step : waterfall(result))
        table.rows.push_back({{phrase(step.name)},
                              {numberCell(unit::Wh_per_kg.in(step.specificEnergy), 4, "Wh/kg")},
                              {numberCell(unit::Wh_per_L.in(step.energyDensity), 4, "Wh/L")}});
    return table;
}

ReportTable costTable(const Result &result)
{
    ReportTable table{.title = phrase("Cost of one cell"),
                      .columns = {{phrase("Item")},
                                  {verbatim("EUR"), true},
                                  {verbatim("EUR/kWh"), true},
                                  {phrase("Share"), true}}};
    const UnitCost &cost = result.cost.cell;
    const Money total = cost.total();
    const auto row = [&](std::string_view name, Money money) {
        if (!(money.value() > 0.0))
            return;
        const EuroMoney amount = result.inEuros(money);
        table.rows.push_back(
            {{phrase(name)},
             {numberCell(unit::EUR.in(amount), 4, "")},
             {numberCell(unit::EUR_per_kWh.in(amount / result.cell.energy), 4, "")},
             {share(money / total)}});
    };
    row("Bill of materials alone (lower bound)", result.bill.cost());
    row("Materials with yields, solvents, purchases", cost.materials);
    row("Direct labour", cost.labour);
    row("Variable overhead", cost.variableOverhead);
    row("Depreciation", cost.depreciation);
    row("General, sales and administration", cost.general);
    row("Research and development", cost.research);
    row("Profit", cost.profit);
    row("Warranty", cost.warranty);
    row("Cell", total);
    return table;
}

ReportTable stepTable(const Design &design, const Result &result)
{
    ReportTable table{.title = phrase("Steps of the plant, a year"),
                      .columns = {{phrase("Step")},
                                  {phrase("Labour"), true},
                                  {phrase("Capital"), true},
                                  {phrase("Floor"), true},
                                  {phrase("EUR per cell"), true}}};
    const Production &production = design.production;
    const auto row = [&](Text name, const PlantSize &size) {
        const UnitCost cost = unitCost(production, size, Money{}, result.cost.goodCells, false);
        table.rows.push_back(
            {{std::move(name)},
             {numberCell(unit::hours.in(size.labour) / 1e3, 4, "kh")},
             {numberCell(unit::EUR.in(result.inEuros(size.capital)) / 1e6, 4, "MEUR")},
             {numberCell(unit::m2.in(size.floor), 5, "m²")},
             {numberCell(unit::EUR.in(result.inEuros(cost.total())), 3, "")}});
    };
    for (std::size_t i = 0; i < production.steps.size; ++i)
        row(verbatim(production.steps.items[i].name.text()), result.cost.steps[i]);
    row(phrase("All up to the cell"), result.cost.cellPlant);
    return table;
}

ReportTable packTable(const Result &result)
{
    ReportTable table{.title = phrase("Parts of the pack"),
                      .columns = {{phrase("Part")},
                                  {phrase("Mass"), true},
                                  {phrase("Share"), true},
                                  {phrase("Purchase"), true}}};
    for (const PackPartInfo &info : packParts()) {
        const PackLine &line = result.pack[info.part];
        if (!(line.mass.value() > 0.0) && !(line.cost.value() > 0.0))
            continue;
        table.rows.push_back(
            {{phrase(info.name)},
             {line.mass.value() > 0.0 ? numberCell(unit::kg.in(line.mass), 4, "kg") : ReportCell{}},
             {share(line.mass / result.pack.mass)},
             {euros(line.cost, result)}});
    }
    table.rows.push_back(
        {{phrase("Total")}, {numberCell(unit::kg.in(result.pack.mass), 4, "kg")}, {whole()}, {}});
    return table;
}

Grounds groundsOf(const Provenance &provenance)
{
    // What a design file says itself has no confidence apart from its source.
    const auto says = [&](std::string_view word) {
        return provenance.confidence == word || provenance.source.starts_with(word);
    };
    if (says("fitted"))
        return Grounds::fitted;
    return says("assumption") ? Grounds::assumed : Grounds::known;
}

std::vector<const Provenance *> provenanceOfInputs(const DesignSheet &sheet)
{
    std::vector<const Provenance *> found;
    static const Provenance standard;
    const auto add = [&](const std::string &key) {
        const auto known = sheet.provenance.find(key);
        found.push_back(known == sheet.provenance.end() ? &standard : &known->second);
    };
    for (const Choice &choice : choices())
        if (counts(choice, sheet.design))
            add(choice.key);
    for (const Parameter &parameter : parameters())
        if (counts(parameter, sheet.design))
            add(parameter.key);
    return found;
}

ReportTable inputTable(const DesignSheet &sheet)
{
    ReportTable table{.title = phrase("Inputs"),
                      .columns = {{phrase("Input")},
                                  {phrase("Value"), true},
                                  {phrase("Origin")},
                                  {phrase("Source")},
                                  {phrase("Confidence")}}};
    const Design &design = sheet.design;
    for (const Section &section : sections()) {
        std::vector<ReportRow> rows;
        const auto add = [&](const auto &input) {
            if (sectionOf(input.key) == section.key && counts(input, design))
                rows.push_back(inputRow(sheet, input.key, input.name, inputCell(input, design)));
        };
        std::ranges::for_each(choices(), add);
        std::ranges::for_each(parameters(), add);
        if (rows.empty())
            continue;
        table.rows.push_back({{phrase(section.title)}});
        std::ranges::move(rows, std::back_inserter(table.rows));
    }
    return table;
}

ReportTable changeTable(const DesignSheet &sheet, const DesignSheet &baseline)
{
    ReportTable table{
        .title = phrase("What differs from the baseline"),
        .columns = {{phrase("Input")}, {phrase("Baseline"), true}, {phrase("Design"), true}}};
    for (const Section &section : sections()) {
        std::vector<ReportRow> rows;
        const auto compare = [&](const auto &input) {
            if (sectionOf(input.key) != section.key || !differsBetween(input, sheet, baseline))
                return;
            rows.push_back({{phrase(input.name)},
                            inputCell(input, baseline.design),
                            inputCell(input, sheet.design)});
        };
        std::ranges::for_each(choices(), compare);
        std::ranges::for_each(parameters(), compare);
        if (rows.empty())
            continue;
        table.rows.push_back({{phrase(section.title)}});
        std::ranges::move(rows, std::back_inserter(table.rows));
    }
    if (table.rows.empty())
        table.remarks.push_back(phrase("No input differs."));
    return table;
}

} // namespace cellgap
