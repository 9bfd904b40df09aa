// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/breakdown.h"

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

Breakdown breakdown(const Result &result, BreakdownOf what)
{
    const Bill &bill = result.bill;
    switch (what) {
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
