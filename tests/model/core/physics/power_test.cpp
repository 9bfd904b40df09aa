// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/power.h"
#include "model/core/physics/resistance.h"
#include "model/core/physics/voltage.h"
#include "tests/designs/sample_designs.h"

namespace cellgap {

using namespace sample;

class PowerTest : public QObject
{
    Q_OBJECT

    static Design resistive()
    {
        Design design = standardDesign();
        set(design, "electrical.pulse_resistance", 20);
        return design;
    }

private slots:
    /// What a tester reads: 20 Ω·cm² over the area of one pair; of n pairs in series n² times that
    /// over all of it. Of a drop d each way a cycle gives back (V − d)/(V + d).
    void asPeopleMeasureIt()
    {
        Design design = standardDesign();
        set(design, "electrical.pulse_resistance", 20);
        set(design, "electrical.resistance", 25);
        set(design, "electrical.rate", 0.5);
        Result result = evaluate(design);
        COMPARE_CLOSE(metric(result, "cell.dc_resistance"),
                      1e3 * 20.0 / metric(result, "cell.positive_area"), 1e-12);
        const double open = metric(result, "cell.open_circuit_voltage");
        const double drop = 1e-3 * metric(result, "pair.areal_capacity") * 0.5 * 25.0;
        COMPARE_CLOSE(metric(result, "cell.cycle_efficiency"),
                      100.0 * (open - drop) / (open + drop), 1e-12);
        COMPARE_CLOSE(metric(result, "cell.power_to_energy"),
                      metric(result, "cell.power") / metric(result, "cell.energy"), 1e-12);
        choose(design, "stack.arrangement", "bipolar");
        result = evaluate(design);
        if (const double pairs = result.cell.pairsInSeries; pairs > 1.0)
            COMPARE_CLOSE(metric(result, "cell.dc_resistance"),
                          1e3 * pairs * pairs * 20.0 / unit::cm2.in(result.cell.facingArea), 1e-12);
        QVERIFY(result.cell.pairsInSeries > 1.0);
    }

    void layersAddUp()
    {
        // κ = 10 mS/cm. Separator 12e-4/(0.01 · 0.4^1.5) = 0.474342 Ω·cm²; a coating t/(3 · 0.01 ·
        // 0.25^1.5) = t/0.00375; interfaces 5 + 3 and hardware 1 Ω·cm².
        Design design = standardDesign();
        choose(design, "electrical.resistance_rule", "layers");
        set(design, "electrolyte.conductivity", 10);
        set(design, "positive.interface_resistance", 5);
        set(design, "negative.interface_resistance", 3);
        set(design, "electrical.hardware_resistance", 1);
        const Result result = evaluate(design);
        const double positive = metric(result, "pair.positive_thickness") * 1e-4 / 0.00375;
        const double negative = metric(result, "pair.negative_thickness") * 1e-4 / 0.00375;
        COMPARE_CLOSE(metric(result, "cell.energy_resistance"),
                      0.47434165 + positive + negative + 9.0, 1e-8);
        COMPARE_CLOSE(metric(result, "cell.pulse_resistance"),
                      metric(result, "cell.energy_resistance"), 1e-15);
    }

    /// Cold raises, warmth lowers both what the liquid and what the interfaces resist.
    void liquidAndInterfacesFollowTheTemperature()
    {
        // 15 and 40 kJ/mol from 25 to −10 and to 45 °C: 1/T − 1/298.15 = 4.460976e-4 and
        // −2.108450e-4 per K; exp(1804.085 · …) = 2.236245 and 0.6836000, exp(4810.894 · …) =
        // 8.551684 and 0.3626370.
        Design design = standardDesign();
        choose(design, "electrical.resistance_rule", "layers");
        set(design, "electrolyte.conductivity", 10);
        set(design, "electrolyte.activation_energy", 15);
        set(design, "positive.interface_resistance", 5);
        set(design, "negative.interface_resistance", 3);
        set(design, "electrical.interface_activation_energy", 40);
        set(design, "electrical.hardware_resistance", 1);
        const double at25 = metric(evaluate(design), "cell.energy_resistance") - 9.0;
        set(design, "electrical.temperature", -10);
        COMPARE_CLOSE(metric(evaluate(design), "cell.energy_resistance"),
                      2.236245 * at25 + 8.551684 * 8.0 + 1.0, 1e-6);
        set(design, "electrical.temperature", 45);
        COMPARE_CLOSE(metric(evaluate(design), "cell.energy_resistance"),
                      0.6836000 * at25 + 0.3626370 * 8.0 + 1.0, 1e-6);
    }

    void solidLayersConductByThemselvesAndFasterWhenWarm()
    {
        // 20 µm at 1 mS/cm: 2 Ω·cm². 20 kJ/mol from 25 to 45 °C: exp(2405.45 · 2.108451e-4)
        // = 1.6606.
        Design design = lithiumPouch();
        choose(design, "electrical.resistance_rule", "layers");
        choose(design, "separator.kind", "dense");
        choose(design, "electrolyte.wets", "none");
        set(design, "electrolyte.pore_filling", 0);
        set(design, "separator.thickness", 20);
        set(design, "separator.conductivity", 1);
        set(design, "separator.activation_energy", 20);
        set(design, "positive.ionic_activation_energy", 20);
        set(design, "positive.solid_electrolyte_fraction", 10);
        set(design, "positive.active_fraction", 86);
        const double phi = 0.1 * metric(evaluate(design), "pair.positive_density") / 1.86;
        set(design, "positive.ionic_conductivity", 1);
        const double thick = metric(evaluate(design), "pair.positive_thickness") * 1e-4;
        const double cold = 2.0 + thick / (3.0 * 1e-3 * std::pow(phi, 1.5));
        COMPARE_CLOSE(metric(evaluate(design), "cell.energy_resistance"), cold, 1e-9);
        set(design, "electrical.temperature", 45);
        COMPARE_CLOSE(metric(evaluate(design), "cell.energy_resistance"), cold / 1.6606, 2e-5);
    }

    void unknownConductivityIsReportedNotInvented()
    {
        Design design = standardDesign();
        choose(design, "electrical.resistance_rule", "layers");
        const Result result = evaluate(design);
        QVERIFY(has(result, finding::conductivityUnknown));
        QVERIFY(result.feasible());
        QVERIFY(!findMetric("cell.specific_power")->value(result));
        QVERIFY(!findMetric("cell.energy_resistance")->value(result));
    }

    void pulseDownToAShareOfTheVoltage()
    {
        // P/A = 0.8 · 0.2 · 3.69²/20 = 0.1089288 W/cm².
        const Result result = evaluate(resistive());
        COMPARE_CLOSE(metric(result, "cell.power"),
                      0.1089288 * metric(result, "cell.positive_area"), 1e-12);
        COMPARE_CLOSE(metric(result, "cell.specific_power"),
                      metric(result, "cell.power") / metric(result, "cell.mass") * 1000, 1e-12);
        COMPARE_CLOSE(metric(result, "pack.power"),
                      metric(result, "cell.power") * metric(result, "pack.cells") / 1000, 1e-12);
    }

    void powerNeverExceedsTheMaximum()
    {
        // Below half of the voltage power falls again: V²/4R = 3.69²/80 W/cm².
        Design design = resistive();
        set(design, "power.floor_fraction", 20);
        const Result result = evaluate(design);
        COMPARE_CLOSE(metric(result, "cell.power"),
                      3.69 * 3.69 / 80.0 * metric(result, "cell.positive_area"), 1e-12);
    }

    void floorAboveTheVoltageIsReported()
    {
        Design design = resistive();
        makeLevel(design);
        choose(design, "power.floor", "voltage");
        set(design, "power.floor_voltage", 3.7);
        const Result result = evaluate(design);
        QVERIFY(has(result, finding::floorAboveVoltage));
        QVERIFY(!findMetric("cell.power")->value(result));
        Design average = design;
        choose(average, "electrical.voltage_rule", "electrodes");
        QVERIFY(has(evaluate(average), finding::floorNeedsTable));
        QVERIFY(!findMetric("cell.power")->value(evaluate(average)));
        set(design, "power.floor_voltage", 3.0);
        COMPARE_CLOSE(metric(evaluate(design), "cell.power"),
                      3.0 * 0.69 / 20.0 * metric(result, "cell.positive_area"), 1e-12);
    }

    void loadedVoltageAtTheRatedPower()
    {
        // Half of the greatest power: ½(1 + √½) of the voltage is left.
        Design design = resistive();
        const Result result = evaluate(design);
        const double most = 3.69 * 3.69 / 80.0 * metric(result, "cell.positive_area") *
                            metric(result, "pack.cells");
        set(design, "requirement.power", most / 2.0 / 1000.0);
        COMPARE_CLOSE(metric(evaluate(design), "pack.loaded_voltage"),
                      50.0 * (1.0 + std::sqrt(0.5)), 1e-12);
        set(design, "requirement.power", most * 1.1 / 1000.0);
        QVERIFY(!findMetric("pack.loaded_voltage")->value(evaluate(design)));
    }

    void copperSectionHeatsAsGiven()
    {
        // 100 A, 0.1 K/s: √(5.96e7 · 0.1 · 385.48 · 8960) = 4.53707e6 A/m², so 22.041 mm².
        COMPARE_CLOSE(unit::mm2.in(copperSection(unit::A(100), unit::K_per_s(0.1))), 22.0407, 1e-5);
    }

    void tableIsLinearBetweenItsPoints()
    {
        ChargeTable<Voltage> table{};
        for (std::size_t i = 0; i < table.size(); ++i)
            table[i] = unit::V(static_cast<double>(i * i));
        COMPARE_CLOSE(unit::V.in(at(table, 0.25)), 6.5, 1e-12);
        COMPARE_CLOSE(unit::V.in(at(table, 1.7)), 100.0, 1e-12);
        QCOMPARE(unit::V.in(at(table, -1.0)), 0.0);
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::PowerTest)
#include "power_test.moc"
