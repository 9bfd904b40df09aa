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
            for (const BreakdownOf what :
                 {BreakdownOf::mass, BreakdownOf::volume, BreakdownOf::cost}) {
                const Breakdown all = breakdown(result, what);
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
            QCOMPARE(breakdown(result, BreakdownOf::mass).whole, metric(result, "cell.mass"));
            QCOMPARE(breakdown(result, BreakdownOf::volume).whole, metric(result, "cell.volume"));
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
        const Breakdown mass = breakdown(result, BreakdownOf::mass);
        QCOMPARE(mass.whole, 50.0);
        QCOMPARE(mass.groups.size(), std::size_t{2});
        QCOMPARE(groupOf(mass, "Positive").amount, 30.0);
        QCOMPARE(groupOf(mass, "Positive").parts.size(), std::size_t{2});
        QVERIFY(groupOf(mass, "Packaging").group == PartGroup::packaging);
        const Breakdown volume = breakdown(result, BreakdownOf::volume);
        QCOMPARE(volume.whole, 25.0);
        QCOMPARE(groupOf(volume, "Void").amount, 7.0);
        QVERIFY(!groupOf(volume, "Void").group);
        // No price, no breakdown of the cost.
        QVERIFY(breakdown(result, BreakdownOf::cost).groups.empty());
    }

    /// 4 EUR of materials, of which the bill is 3, 2 of labour, 1 of profit; 1 USD is 1 EUR.
    void costHasWhatMakingAdds()
    {
        Result result;
        result.exchangeRate = unit::USD_per_EUR(1.0);
        result.cost.priced = true;
        result.bill.add(Part::can, unit::g(20.0), unit::cm3(8.0));
        result.bill[Part::can].cost = unit::USD(3.0);
        QCOMPARE(breakdown(result, BreakdownOf::cost).whole, 3.0);
        result.cost.plant = true;
        result.cost.cell.materials = unit::USD(4.0);
        result.cost.cell.labour = unit::USD(2.0);
        result.cost.cell.profit = unit::USD(1.0);
        const Breakdown cost = breakdown(result, BreakdownOf::cost);
        QCOMPARE(cost.whole, 7.0);
        QCOMPARE(groupOf(cost, "Making").amount, 4.0);
        QCOMPARE(groupOf(cost, "Making").parts.front().amount, 1.0);
    }

    void infeasibleDesignHasNone()
    {
        Design design = standardDesign();
        set(design, "positive.voltage", 0);
        for (const BreakdownOf what : {BreakdownOf::mass, BreakdownOf::volume, BreakdownOf::cost})
            QVERIFY(breakdown(evaluate(design), what).groups.empty());
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::BreakdownTest)
#include "breakdown_test.moc"
