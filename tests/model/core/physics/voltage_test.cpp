// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/evaluate.h"
#include "model/core/physics/voltage.h"
#include "tests/designs/sample_designs.h"

namespace cellgap {

using namespace sample;

class VoltageTest : public QObject
{
    Q_OBJECT

private slots:
    void aTableThatFallsIsRefused()
    {
        Design design = standardDesign();
        giveRisingTable(design);
        choose(design, "electrical.voltage_rule", "table_mean");
        QVERIFY(!has(evaluate(design), finding::voltageTableFalls));
        VoltageTable &table = design.cell.electrical.table;
        std::swap(table[4], table[5]);
        QVERIFY(has(evaluate(design), finding::voltageTableFalls));
        std::swap(table[4], table[5]);
        table[5] = table[4]; // a plateau
        QVERIFY(!has(evaluate(design), finding::voltageTableFalls));
    }

    void tableRules()
    {
        // 3.0, 3.1 … 4.0 V: mean 3.5 V; raising the 50 % value by 0.1 V moves the mean by 0.01 V.
        Design design = standardDesign();
        giveRisingTable(design);
        design.cell.electrical.table[5] = unit::V(3.6);
        choose(design, "electrical.voltage_rule", "table_50");
        COMPARE_CLOSE(metric(evaluate(design), "cell.open_circuit_voltage"), 3.6, 1e-12);
        choose(design, "electrical.voltage_rule", "table_mean");
        COMPARE_CLOSE(metric(evaluate(design), "cell.open_circuit_voltage"), 3.51, 1e-12);
    }

    /// A similar cell's table, moved to the electrodes' mean.
    void tableGivesTheCourseAroundTheMean()
    {
        // 3.0, 3.1 … 4.0 V with the mean 3.5 V, electrodes 3.69 V: moved by 0.19 V.
        Design design = standardDesign();
        giveRisingTable(design);
        choose(design, "electrical.voltage_rule", "table_shape");
        set(design, "electrical.pulse_resistance", 20);
        set(design, "electrical.resistance", 20);
        set(design, "electrical.rate", 0.01);
        Result result = evaluate(design);
        COMPARE_CLOSE(metric(result, "cell.open_circuit_voltage"), 3.69, 1e-12);
        // At 20 %: 3.2 + 0.19 = 3.39 V; 80 % of it: 0.16 · 3.39²/20 W/cm².
        COMPARE_CLOSE(ruledVoltage(design.cell)(0.2).value(), 3.39, 1e-12);
        COMPARE_CLOSE(metric(result, "cell.power"),
                      0.16 * 3.39 * 3.39 / 20.0 * metric(result, "cell.positive_area"), 1e-12);
        const auto basis = [](const Result &r, std::string_view key) {
            return english(findMetric(key)->basis(r));
        };
        QVERIFY(basis(result, "cell.power").ends_with("moved by 0.19\u00a0V"));
        QVERIFY(basis(result, "cell.recharge_time").ends_with("moved by 0.19\u00a0V"));
        choose(design, "electrical.voltage_rule", "table_mean");
        QVERIFY(basis(evaluate(design), "cell.power").empty());
        choose(design, "electrical.voltage_rule", "electrodes");
        QVERIFY(basis(evaluate(design), "cell.power").starts_with("at the average voltage"));
    }

    void tableOfAnotherCellIsReported()
    {
        Design design = standardDesign();
        choose(design, "electrical.voltage_rule", "table_shape");
        QVERIFY(has(evaluate(design), finding::voltageTableMissing));
        design.cell.electrical.table.fill(unit::V(3.4));
        QVERIFY(!has(evaluate(design), finding::voltageTableMissing));
        QVERIFY(!has(evaluate(design), finding::voltageTableOfAnother));
        design.cell.electrical.table.fill(unit::V(2.1));
        QVERIFY(has(evaluate(design), finding::voltageTableOfAnother));
    }

    void dropAtTheRate()
    {
        // 4 mAh/cm² at C/2 through 20 Ω·cm²: 2 mA/cm² · 20 = 40 mV.
        Design design = standardDesign();
        set(design, "electrical.rate", 0.5);
        set(design, "electrical.resistance", 20);
        COMPARE_CLOSE(metric(evaluate(design), "cell.voltage"), 3.69 - 0.04, 1e-12);
    }

    void voltageThatIsNotPositiveIsReported()
    {
        Design design = standardDesign();
        set(design, "positive.voltage", 0.1);
        QVERIFY(has(evaluate(design), finding::voltageNotPositive));
    }

    void emptyTableIsReported()
    {
        Design design = standardDesign();
        choose(design, "electrical.voltage_rule", "table_mean");
        QVERIFY(has(evaluate(design), finding::voltageNotPositive));
    }

    void dropBeyondTheVoltageIsReported()
    {
        Design design = standardDesign();
        set(design, "electrical.rate", 10);
        set(design, "electrical.resistance", 1000);
        QVERIFY(has(evaluate(design), finding::dropExceedsVoltage));
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::VoltageTest)
#include "voltage_test.moc"
