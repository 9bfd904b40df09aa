// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/design_tables.h"

#include "model/core/analysis/breakdown.h"
#include "model/core/analysis/waterfall.h"
#include "model/core/physics/plant.h"
#include "model/core/result/issue.h"

#include <utility>

namespace cellgap {

namespace {

/// A number whose unit stands in the heading.
ReportCell headedCell(double value, int most, const Unit &unit)
{
    ReportCell cell = numberCell(value, most, "");
    cell.unit = unit.text;
    return cell;
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

} // namespace

std::vector<const PartInfo *> partsIn(const Result &result)
{
    std::vector<const PartInfo *> found;
    for (const PartInfo &part : parts())
        if (result.bill[part.part].mass.value() > 0.0)
            found.push_back(&part);
    return found;
}

std::vector<const PackPartInfo *> packPartsIn(const Result &result)
{
    std::vector<const PackPartInfo *> found;
    for (const PackPartInfo &info : packParts()) {
        const PackLine &line = result.pack[info.part];
        if (line.mass.value() > 0.0 || line.cost.value() > 0.0)
            found.push_back(&info);
    }
    return found;
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
    for (const PartInfo *part : partsIn(result)) {
        const BillLine &line = bill[part->part];
        table.rows.push_back(
            {{phrase(part->name)},
             {verbatim(materialOf(part->key, sheet))},
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
    for (const PartGroup group : partGroups) {
        const BillLine sum = sumOf(bill, group);
        row(phrase(name(group)), sum.mass, sum.volume, sum.cost);
    }
    // The reported volume is of one state of charge; the materials fill what pores leave of it.
    if (whole > bill.solidVolume())
        row(phrase("Void"), Mass{}, whole - bill.solidVolume(), Money{});
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
                              {knownCell(unit::Wh_per_kg.in(step.specificEnergy), 4, "Wh/kg")},
                              {knownCell(unit::Wh_per_L.in(step.energyDensity), 4, "Wh/L")}});
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
             headedCell(unit::EUR.in(amount), 4, unit::EUR),
             headedCell(unit::EUR_per_kWh.in(amount / result.cell.energy), 4, unit::EUR_per_kWh),
             {share(money / total)}});
    };
    row("Bill of materials alone (lower bound)", result.bill.cost());
    for (const CostItem &item : costItems(cost))
        row(item.name, item.money);
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
             headedCell(unit::EUR.in(result.inEuros(cost.total())), 3, unit::EUR)});
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
    for (const PackPartInfo *info : packPartsIn(result)) {
        const PackLine &line = result.pack[info->part];
        table.rows.push_back(
            {{phrase(info->name)},
             {knownCell(unit::kg.in(line.mass), 4, "kg")},
             {result.pack.mass.value() > 0.0 ? share(line.mass / result.pack.mass) : ReportCell{}},
             {euros(line.cost, result)}});
    }
    table.rows.push_back(
        {{phrase("Total")}, {knownCell(unit::kg.in(result.pack.mass), 4, "kg")}, {whole()}, {}});
    return table;
}

ReportTable breakEvenTable(const BreakEvens &breakEvens)
{
    ReportTable table{.columns = {{phrase("Solid electrolyte")},
                                  {phrase("Density"), true},
                                  {phrase("Break-even by mass"), true},
                                  {phrase("Break-even by volume"), true},
                                  {phrase("Review"), true}}};
    const auto cell = [](const std::optional<Length> &thickness) {
        return thickness ? numberCell(unit::um.in(*thickness), 4, unit::um.text)
                         : ReportCell{phrase("n/a"), Mark::weak};
    };
    for (const BreakEvenLayer &layer : breakEvens.layers)
        table.rows.push_back(
            {{verbatim(layer.name)},
             numberCell(unit::g_per_cm3.in(layer.density), 4, unit::g_per_cm3.text),
             cell(layer.byMass),
             cell(breakEvens.byVolume),
             cell(layer.review)});
    return table;
}

} // namespace cellgap
