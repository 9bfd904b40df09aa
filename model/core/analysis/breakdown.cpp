// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/breakdown.h"

#include "model/core/physics/resistance.h"

#include <utility>

namespace cellgap {

namespace {

class Builder
{
public:
    explicit Builder(const Unit &unit)
        : m_all{.unit = unit}
    {
    }

    void add(std::string_view groupName, std::optional<PartGroup> group, std::string_view name,
             double amount)
    {
        if (amount == 0.0)
            return;
        if (m_all.groups.empty() || m_all.groups.back().name != groupName)
            m_all.groups.push_back({.name = groupName, .group = group});
        BreakdownGroup &last = m_all.groups.back();
        last.parts.push_back({.name = name, .amount = amount});
        last.amount += amount;
        m_all.whole += amount;
    }

    /// A group of one part.
    void add(std::string_view name, double amount) { add(name, std::nullopt, name, amount); }

    template <class GetAmount> void addBill(const Bill &bill, GetAmount amountOf)
    {
        for (const PartInfo &part : parts())
            add(name(part.group), part.group, part.name, amountOf(bill[part.part]));
    }

    Breakdown take() { return std::move(m_all); }

private:
    Breakdown m_all;
};

void addMaking(Builder &builder, const Result &result)
{
    const UnitCost &cost = result.cost.cell;
    const auto add = [&](std::string_view name, Money money) {
        builder.add("Making", std::nullopt, name, unit::EUR.in(result.inEuros(money)));
    };
    add("Yields, solvents, purchases", cost.materials - result.bill.cost());
    const auto items = costItems(cost);
    for (std::size_t i = 1; i < items.size(); ++i) // all but the materials
        add(items.at(i).name, items.at(i).money);
}

constexpr Unit mohm{"mΩ", 1e-3};

void addResistances(Builder &builder, const Design &design, const Result &result)
{
    const double pairs = result.cell.pairsInSeries;
    const auto add = [&](std::optional<PartGroup> group, std::string_view part,
                         AreaResistance amount) {
        builder.add(group ? name(*group) : part, group, part,
                    mohm.fromSystem((pairs * pairs * amount / result.cell.facingArea).value()));
    };
    const ResistanceState &all = result.resistance;
    if (design.cell.electrical.resistanceRule == ResistanceRule::layers) {
        Findings told;
        const LayerResistances layers = layerResistances(design, result.pair, told);
        add(PartGroup::positive, "Ions, positive", layers.positiveCoating);
        add(PartGroup::positive, "Interface, positive", layers.positiveInterface);
        add(PartGroup::negative, "Ions, negative", layers.negativeCoating);
        add(PartGroup::negative, "Interface, negative", layers.negativeInterface);
        add(PartGroup::separator, "Ions, separator", layers.separator);
        add(PartGroup::separator, "Coating, separator", layers.separatorCoating);
        add(PartGroup::separator, "Interface, separator", layers.separatorInterface);
    } else {
        add(std::nullopt, "Layers of the pair", all.energy - all.hardware);
    }
    add(PartGroup::collectors, "Foils, terminals", all.hardware);
}

} // namespace

std::array<CostItem, 8> costItems(const UnitCost &cost)
{
    return {{{.name = "Materials with yields, solvents, purchases", .money = cost.materials},
             {.name = "Direct labour", .money = cost.labour},
             {.name = "Variable overhead", .money = cost.variableOverhead},
             {.name = "Depreciation", .money = cost.depreciation},
             {.name = "General, sales and administration", .money = cost.general},
             {.name = "Research and development", .money = cost.research},
             {.name = "Profit", .money = cost.profit},
             {.name = "Warranty", .money = cost.warranty}}};
}

Breakdown breakdown(const Design &design, const Result &result, BreakdownOf what)
{
    const Bill &bill = result.bill;
    switch (what) {
    case BreakdownOf::resistance: {
        Builder builder(mohm);
        if (result.feasible() && result.resistance.energy.value() > 0.0)
            addResistances(builder, design, result);
        return builder.take();
    }
    case BreakdownOf::mass: {
        Builder builder(unit::g);
        if (result.feasible())
            builder.addBill(bill, [](const BillLine &line) { return unit::g.in(line.mass); });
        return builder.take();
    }
    case BreakdownOf::volume: {
        Builder builder(unit::cm3);
        if (!result.feasible())
            return builder.take();
        builder.addBill(bill, [](const BillLine &line) { return unit::cm3.in(line.volume); });
        if (result.cell.volume > bill.solidVolume())
            builder.add("Void", unit::cm3.in(result.cell.volume - bill.solidVolume()));
        return builder.take();
    }
    case BreakdownOf::cost:
        break;
    }
    Builder builder(unit::EUR);
    if (!result.feasible() || !result.cost.priced)
        return builder.take();
    builder.addBill(bill,
                    [&](const BillLine &line) { return unit::EUR.in(result.inEuros(line.cost)); });
    if (result.cost.plant)
        addMaking(builder, result);
    return builder.take();
}

} // namespace cellgap
