// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/ragone.h"
#include "model/core/analysis/voltage_course.h"
#include "tests/designs/sample_designs.h"

#include <numeric>

namespace cellgap {

using namespace sample;

namespace {

/// 3.0, 3.1 … 4.0 V over the state of charge, 20 Ω·cm² at every rate, floor at 2.85 V.
Design risingCell()
{
    Design design = lithiumPouch();
    choose(design, "electrical.voltage_rule", "table_mean");
    giveRisingTable(design);
    choose(design, "electrical.resistance_rule", "given");
    set(design, "electrical.resistance", 20);
    set(design, "electrical.pulse_resistance", 20);
    set(design, "electrical.rate", 0.2);
    choose(design, "power.floor", "fraction");
    set(design, "power.floor_fraction", 75);
    return design;
}

Charge sumOf(const std::vector<ChargeStep> &steps)
{
    return std::accumulate(
        steps.begin(), steps.end(), Charge{},
        [](Charge sum, const ChargeStep &step) { return Charge(sum + step.charge); });
}

} // namespace

class VoltageCourseTest : public QObject
{
    Q_OBJECT

private slots:
    void tableFallsFromFullToEmpty()
    {
        const Design design = risingCell();
        const VoltageCourse course = voltageCourse(design, evaluate(design));
        QVERIFY(course.known);
        QCOMPARE(course.open.size(), std::size_t(11));
        QCOMPARE(course.open.front().given, 0.0);
        COMPARE_CLOSE(unit::V.in(course.open.front().voltage), 4.0, 1e-12);
        COMPARE_CLOSE(unit::V.in(course.open[3].voltage), 3.7, 1e-12);
        QCOMPARE(course.open.back().given, 1.0);
        COMPARE_CLOSE(unit::V.in(course.open.back().voltage), 3.0, 1e-12);
    }

    /// j R of a pair is taken off; the discharge ends where dischargeAt() has it, at its floor, and
    /// its energy is that of the Ragone point.
    void aLoadedDischargeEndsAtItsFloor()
    {
        const Design design = risingCell();
        const Result result = evaluate(design);
        const VoltageCourse course = voltageCourse(design, result);
        for (const double rate : {0.2, 1.0, 5.0, 15.0}) {
            const auto loaded = loadedVoltage(design, result, course, unit::per_hour(rate));
            const auto expected = dischargeAt(design, result, unit::per_hour(rate)).value();
            const double drop = metric(result, "pair.areal_capacity") * rate * 20.0 * 1e-3; // V
            COMPARE_CLOSE(unit::V.in(loaded.front().voltage), 4.0 - drop, 1e-9);
            COMPARE_CLOSE(loaded.back().given, expected.share, 1e-12);
            double energy = 0.0; // V times share
            for (std::size_t i = 1; i < loaded.size(); ++i)
                energy += 0.5 * (loaded[i].given - loaded[i - 1].given) *
                          unit::V.in(loaded[i].voltage + loaded[i - 1].voltage);
            COMPARE_CLOSE(energy * metric(result, "cell.capacity") / unit::kg.in(result.cell.mass),
                          unit::Wh_per_kg.in(expected.energy), 1e-9);
        }
        QVERIFY(loadedVoltage(design, result, course, unit::per_hour(15.0)).back().given < 0.95);
        QVERIFY(loadedVoltage(design, result, course, unit::per_hour(1000.0)).empty());
    }

    /// A voltage that falls evenly by 1 V gives a tenth of the capacity in each 0.1 V.
    void stepsOfAnEvenFallAreEven()
    {
        const Design design = risingCell();
        const Result result = evaluate(design);
        const auto steps =
            chargeSteps(voltageCourse(design, result), result.cell.capacity, unit::mV(100.0));
        COMPARE_CLOSE(sumOf(steps) / result.cell.capacity, 1.0, 1e-12);
        for (const ChargeStep &step : steps)
            if (step.middle > unit::V(3.0) && step.middle < unit::V(4.0))
                COMPARE_CLOSE(step.charge / result.cell.capacity, 0.1, 1e-9);
    }

    /// A plateau is one peak, wherever the steps lie, and nothing is lost at the ends.
    void aPlateauIsAPeak()
    {
        Design design = risingCell();
        for (std::size_t i = 2; i < 9; ++i)
            design.cell.electrical.table[i] = unit::V(3.4);
        const Result result = evaluate(design);
        for (const double height : {7.0, 10.0, 50.0}) {
            const auto steps =
                chargeSteps(voltageCourse(design, result), result.cell.capacity, unit::mV(height));
            COMPARE_CLOSE(sumOf(steps) / result.cell.capacity, 1.0, 1e-12);
            const auto peak = std::ranges::max_element(steps, {}, &ChargeStep::charge);
            QVERIFY(peak->charge >= 0.6 * result.cell.capacity);
            QVERIFY(std::abs(unit::V.in(peak->middle) - 3.4) <= 0.5e-3 * height + 1e-9);
        }
    }

    void aMeanAloneHasNoSteps()
    {
        Design design = risingCell();
        choose(design, "electrical.voltage_rule", "electrodes");
        const Result result = evaluate(design);
        const VoltageCourse course = voltageCourse(design, result);
        QVERIFY(!course.known);
        QCOMPARE(course.open.front().voltage, course.open.back().voltage);
        QVERIFY(chargeSteps(course, result.cell.capacity, unit::mV(10.0)).empty());
    }

    void anImpossibleCellHasNone()
    {
        Design design = risingCell();
        set(design, "positive.active_fraction", 0);
        const Result result = evaluate(design);
        QVERIFY(!result.feasible());
        QVERIFY(voltageCourse(design, result).open.empty());
        QVERIFY(loadedVoltage(design, result, {}, unit::per_hour(1.0)).empty());
    }
};

} // namespace cellgap

QTEST_GUILESS_MAIN(cellgap::VoltageCourseTest)
#include "voltage_course_test.moc"
