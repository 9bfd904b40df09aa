// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/breakdown.h"
#include "tests/designs/sample_designs.h"

#include <numeric>

namespace cellgap {

using namespace sample;

class BreakdownTest : public QObject
{
    Q_OBJECT

    static const BreakdownGroup &groupOf(const Breakdown &all, std::string_view name)
    {
        return *std::ranges::find(all.groups, name, &BreakdownGroup::name);
    }

private slots:
    void partsMakeUpTheirGroupsAndGroupsTheCell()
    {
        for (const Design &design : {standardDesign(), lithiumPouch(), sulfurPouch()}) {
            const Result result = evaluate(design);
            QVERIFY(result.feasible());
            for (const BreakdownOf what : {BreakdownOf::mass, BreakdownOf::volume,
                                           BreakdownOf::cost, BreakdownOf::resistance}) {
                const Breakdown all = breakdown(design, result, what);
                double sum = 0.0;
                for (const BreakdownGroup &group : all.groups) {
                    double parts = 0.0;
                    for (const BreakdownPart &part : group.parts)
                        parts += part.amount;
                    QCOMPARE(parts, group.amount);
                    sum += group.amount;
                }
                QCOMPARE(sum, all.whole);
            }
            QCOMPARE(breakdown(design, result, BreakdownOf::mass).whole,
                     metric(result, "cell.mass"));
            QCOMPARE(breakdown(design, result, BreakdownOf::volume).whole,
                     metric(result, "cell.volume"));
        }
    }

    /// 30 g and 10 cm³ of positive, 20 g and 8 cm³ of a can, in 25 cm³: 7 cm³ are void.
    void byHand()
    {
        Result result;
        result.bill.add(Part::positiveActive, unit::g(28.0), unit::cm3(9.0));
        result.bill.add(Part::positiveBinder, unit::g(2.0), unit::cm3(1.0));
        result.bill.add(Part::can, unit::g(20.0), unit::cm3(8.0));
        result.cell.volume = unit::cm3(25.0);
        const Breakdown mass = breakdown({}, result, BreakdownOf::mass);
        QCOMPARE(mass.whole, 50.0);
        QCOMPARE(mass.groups.size(), std::size_t{2});
        QCOMPARE(groupOf(mass, "Positive").amount, 30.0);
        QCOMPARE(groupOf(mass, "Positive").parts.size(), std::size_t{2});
        QVERIFY(groupOf(mass, "Packaging").group == PartGroup::packaging);
        const Breakdown volume = breakdown({}, result, BreakdownOf::volume);
        QCOMPARE(volume.whole, 25.0);
        QCOMPARE(groupOf(volume, "Void").amount, 7.0);
        QVERIFY(!groupOf(volume, "Void").group);
        // No price, no breakdown of the cost.
        QVERIFY(breakdown({}, result, BreakdownOf::cost).groups.empty());
    }

    /// 4 EUR of materials, of which the bill is 3, 2 of labour, 1 of profit; 1 USD is 1 EUR.
    void costHasWhatMakingAdds()
    {
        Result result;
        result.exchangeRate = unit::USD_per_EUR(1.0);
        result.cost.priced = true;
        result.bill.add(Part::can, unit::g(20.0), unit::cm3(8.0));
        result.bill[Part::can].cost = unit::USD(3.0);
        QCOMPARE(breakdown({}, result, BreakdownOf::cost).whole, 3.0);
        result.cost.plant = true;
        result.cost.cell.materials = unit::USD(4.0);
        result.cost.cell.labour = unit::USD(2.0);
        result.cost.cell.profit = unit::USD(1.0);
        const Breakdown cost = breakdown({}, result, BreakdownOf::cost);
        QCOMPARE(cost.whole, 7.0);
        QCOMPARE(groupOf(cost, "Making").amount, 4.0);
        QCOMPARE(groupOf(cost, "Making").parts.front().amount, 1.0);
    }

    /// The whole is the drop of the voltage over the current at the cell's terminals, by layers or
    /// not, of pairs in parallel and in series.
    void resistanceIsWhatTheVoltageFallsBy()
    {
        Design layers = standardDesign();
        choose(layers, "electrical.resistance_rule", "layers");
        set(layers, "electrolyte.conductivity", 10);
        set(layers, "positive.interface_resistance", 5);
        set(layers, "negative.interface_resistance", 7);
        Design series = layers;
        choose(series, "stack.arrangement", "bipolar");
        Design given = standardDesign();
        choose(given, "electrical.resistance_rule", "given");
        set(given, "electrical.resistance", 20);
        for (const Design &design : {layers, series, given}) {
            const Result result = evaluate(design);
            const double amperes =
                metric(result, "cell.capacity") * unit::per_hour.in(design.cell.electrical.rate);
            const double drop = unit::V.in(result.cell.openCircuitVoltage - result.cell.voltage);
            const Breakdown all = breakdown(design, result, BreakdownOf::resistance);
            COMPARE_CLOSE(all.whole, 1e3 * drop / amperes, 1e-9);
            const bool byLayers = design.cell.electrical.resistanceRule == ResistanceRule::layers;
            QVERIFY(byLayers ? all.groups.size() > 2 : all.groups.size() == 1);
            COMPARE_CLOSE(metric(result, "cell.loss_heat"), drop * amperes, 1e-9);
        }
        // The separator's by hand: t/(κ ε^1.5).
        const Result result = evaluate(layers);
        const Separator &separator = layers.cell.separator;
        const double path = unit::um.in(separator.thickness) * 1e-4 /
                            (unit::S_per_m.in(layers.cell.electrolyte.conductivity) * 1e-2 *
                             std::pow(separator.porosity, 1.5)); // Ω·cm²
        const Breakdown all = breakdown(layers, result, BreakdownOf::resistance);
        COMPARE_CLOSE(groupOf(all, "Separator").parts.front().amount,
                      1e3 * path / (result.cell.facingArea.value() * 1e4), 1e-9);
    }

    void infeasibleDesignHasNone()
    {
        Design design = standardDesign();
        set(design, "positive.voltage", 0);
        for (const BreakdownOf what :
             {BreakdownOf::mass, BreakdownOf::volume, BreakdownOf::cost, BreakdownOf::resistance})
            QVERIFY(breakdown(design, evaluate(design), what).groups.empty());
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::BreakdownTest)
#include "breakdown_test.moc"
