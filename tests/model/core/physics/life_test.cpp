// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/life.h"
#include "tests/designs/sample_designs.h"

namespace cellgap {

using namespace sample;

class LifeTest : public QObject
{
    Q_OBJECT

private slots:
    void lithiumBalance()
    {
        // x = 2, CE 99.8 %, R 80 %: 2/0.002 + ln 0.8/ln 0.998 = 1000 + 111.4602.
        COMPARE_CLOSE(lithiumLimitedCycles(2.0, 0.998, 0.8), 1111.4602, 1e-7);
        // First order: CE = 1 − (x + 1 − R)/N.
        COMPARE_CLOSE(1.0 - neededEfficiency(1.0, 10000, 0.9999), 1.0001 / 10000, 1e-4);
    }

    void inverseIsExact()
    {
        for (const double x : {0.0, 0.02, 0.5, 2.0, 40.0})
            for (const double efficiency : {0.9, 0.99, 0.998, 0.9999, 0.999999}) {
                const double cycles = lithiumLimitedCycles(x, efficiency, 0.8);
                COMPARE_CLOSE(1.0 - neededEfficiency(x, cycles, 0.8), 1.0 - efficiency, 1e-9);
            }
    }

    void lithiumForEveryWantedCycleNeedsNoEfficiency()
    {
        // x ≥ N: what one cycle loses is at most the capacity, and there is enough for all of them.
        QCOMPARE(neededEfficiency(100.0, 2, 0.8), 0.0);
        QCOMPARE(neededEfficiency(10.0, 5, 0.8), 0.0);
        QCOMPARE(neededEfficiency(5.0, 5, 0.8), 0.0);
        QVERIFY(neededEfficiency(5.0, 5.1, 0.8) > 0.0);
        Design design = lithiumPouch();
        set(design, "negative.lithium_excess", 1000);
        set(design, "life.wanted_cycles", 5);
        QCOMPARE(metric(evaluate(design), "cell.needed_coulombic_efficiency"), 0.0);
    }

    void storageCyclesOfLithiumGrowAsTheyGetShallow()
    {
        // A cycle of 50 % moves half the charge and loses half the lithium: 2 × 1111.4602.
        Design design = lithiumPouch();
        set(design, "negative.lithium_excess", 200);
        set(design, "life.coulombic_efficiency", 99.8);
        set(design, "life.depth_of_discharge", 50);
        COMPARE_CLOSE(metric(evaluate(design), "cell.stationary_cycle_life"), 2222.9204, 1e-7);
        COMPARE_CLOSE(metric(evaluate(design), "cell.cycle_life"), 1111.4602, 1e-7);
        // Declared cycles are cycles of that depth: fewer than lithium lasts for, they limit.
        set(design, "life.declared_cycles", 1500);
        const Result result = evaluate(design);
        QCOMPARE(metric(result, "cell.stationary_cycle_life"), 1500.0);
        QCOMPARE(result.life.limit, LifeLimit::lithium);
        QCOMPARE(result.life.stationaryLimit, LifeLimit::declared);
    }

    void leastLimitIsNamedWithItsEfficiency()
    {
        Design design = lithiumPouch();
        set(design, "negative.lithium_excess", 200);
        set(design, "life.coulombic_efficiency", 99.8);
        Result result = evaluate(design);
        QCOMPARE(result.life.limit, LifeLimit::lithium);
        COMPARE_CLOSE(metric(result, "cell.cycle_life"), 1111.4602, 1e-7);
        const Metric &cycles = *findMetric("cell.cycle_life");
        QCOMPARE(QString::fromStdString(numberText(cycles, 1111.46)), QString("1100"));
        QCOMPARE(QString::fromStdString(english(cycles.basis(result))),
                 QString("lithium, CE\u00a099.8\u00a0%"));

        // (3 − 1) g/Ah lost at 2 g/Ah · 0.002 a cycle: 500 cycles.
        set(design, "electrolyte.mass_per_capacity", 3);
        set(design, "life.electrolyte_consumption", 2);
        set(design, "life.electrolyte_minimum", 1);
        result = evaluate(design);
        QCOMPARE(result.life.limit, LifeLimit::electrolyte);
        COMPARE_CLOSE(metric(result, "cell.cycle_life"), 500.0, 1e-9);

        set(design, "life.declared_cycles", 300);
        result = evaluate(design);
        QCOMPARE(result.life.limit, LifeLimit::declared);
        choose(design, "life.cycles_basis", "assumed");
        QCOMPARE(evaluate(design).life.limit, LifeLimit::assumed);
        QCOMPARE(evaluate(design).life.cycles, result.life.cycles);
        QCOMPARE(metric(result, "cell.cycle_life"), 300.0);
        QCOMPARE(QString::fromStdString(english(cycles.basis(result))),
                 QString("declared, CE\u00a099.8\u00a0%"));
    }

    void efficiencyOfOneIsRefused()
    {
        Design design = lithiumPouch();
        design.life.coulombicEfficiency = 1.0;
        Result result = evaluate(design);
        QVERIFY(has(result, finding::efficiencyNotBelowOne));
        QVERIFY(!findMetric("cell.cycle_life")->value(result));
        QVERIFY(std::isfinite(result.life.cycles));
        design.life.coulombicEfficiency = 1.2;
        QVERIFY(has(evaluate(design), finding::efficiencyNotBelowOne));
    }

    void storageCostSharesThePackOverItsCycles()
    {
        // Only its parts: the cost itself is tested with the plant.
        Design design = standardDesign();
        set(design, "life.declared_cycles", 4000);
        QCOMPARE(metric(evaluate(design), "cell.stationary_cycle_life"), 4000.0);
        set(design, "life.declared_stationary_cycles", 8000);
        QCOMPARE(metric(evaluate(design), "cell.stationary_cycle_life"), 8000.0);
        QCOMPARE(metric(evaluate(design), "cell.cycle_life"), 4000.0);
        QVERIFY(!findMetric("system.storage_cost")->value(evaluate(design)));
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::LifeTest)
#include "life_test.moc"
