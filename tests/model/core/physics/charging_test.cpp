// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/charging.h"
#include "tests/designs/sample_designs.h"

namespace cellgap {

using namespace sample;

class ChargingTest : public QObject
{
    Q_OBJECT

private slots:
    void currentLimitAlone()
    {
        // 80 % of 4 mAh/cm² at 4 mA/cm²: 48 min; 12 min allow a quarter of the coating.
        Design design = standardDesign();
        makeLevel(design);
        const Result result = evaluate(design);
        COMPARE_CLOSE(metric(result, "cell.recharge_time"), 48.0, 1e-12);
        COMPARE_CLOSE(metric(result, "cell.charging_coating_limit"),
                      metric(result, "pair.positive_thickness") / 4.0, 1e-12);
        QCOMPARE(result.charging.limit, ChargingLimit::current);
    }

    void voltageLimitLowersTheCurrent()
    {
        // (3.79 − 3.69) V/50 Ω·cm² = 2 mA/cm²: 96 min.
        Design design = standardDesign();
        makeLevel(design);
        set(design, "electrical.resistance", 50);
        set(design, "electrical.rate", 0.01);
        set(design, "charging.voltage_limit", 3.79);
        const Result result = evaluate(design);
        COMPARE_CLOSE(metric(result, "cell.recharge_time"), 96.0, 1e-9);
        QCOMPARE(result.charging.limit, ChargingLimit::voltage);
    }

    void currentFallsAtConstantVoltage()
    {
        // V = 3 + s, limit 4 V, 100 Ω·cm²: j = 10 (1 − s) mA/cm², but at most 8. From 0 to 50 %:
        // 4 mAh/cm² · [0.2/8 + ln(0.8/0.5)/10] = 0.288001 h = 17.28009 min.
        Design design = standardDesign();
        choose(design, "electrical.voltage_rule", "table_mean");
        giveRisingTable(design);
        choose(design, "charging.mode", "constant_current_constant_voltage");
        set(design, "electrical.resistance", 100);
        set(design, "electrical.rate", 0.01);
        set(design, "charging.voltage_limit", 4);
        set(design, "charging.current_limit", 8);
        set(design, "charging.from", 0);
        set(design, "charging.to", 50);
        COMPARE_CLOSE(metric(evaluate(design), "cell.recharge_time"),
                      240.0 * (0.025 + std::log(1.6) / 10.0), 1e-9);
        // With constant current the end decides: 5 mA/cm², 0.5 · 4/5 h = 24 min.
        choose(design, "charging.mode", "constant_current");
        COMPARE_CLOSE(metric(evaluate(design), "cell.recharge_time"), 24.0, 1e-9);
    }

    /// The same by brute force: the charge of each step over the current there.
    void fallingCurrentAgreesWithItsIntegral()
    {
        struct Case {
            double from, to, limit, current, resistance;
        };
        for (const Case &c :
             {Case{15, 95, 4.3, 4, 40}, Case{0, 100, 4.25, 8, 20}, Case{20, 80, 4.1, 2, 60},
              Case{33, 77, 4.2, 6, 100}, Case{0, 50, 3.95, 8, 45}}) {
            Design design = standardDesign();
            choose(design, "electrical.voltage_rule", "table_shape");
            // Steep at both ends and between two plateaus.
            design.cell.electrical.table = {unit::V(3.00), unit::V(3.45), unit::V(3.55),
                                            unit::V(3.60), unit::V(3.62), unit::V(3.65),
                                            unit::V(3.80), unit::V(3.95), unit::V(3.97),
                                            unit::V(4.02), unit::V(4.15)};
            choose(design, "charging.mode", "constant_current_constant_voltage");
            set(design, "electrical.rate", 0.01);
            set(design, "electrical.resistance", c.resistance);
            set(design, "charging.from", c.from);
            set(design, "charging.to", c.to);
            set(design, "charging.voltage_limit", c.limit);
            set(design, "charging.current_limit", c.current);
            const OpenCircuit open = ruledVoltage(design.cell);
            const int steps = 200000;
            const double share = (c.to - c.from) / 100.0 / steps;
            double hours = 0.0;
            for (int i = 0; i < steps; ++i) {
                const double s = c.from / 100.0 + share * (i + 0.5);
                const double volts = c.limit - open(s).value();
                hours += 4.0 * share / std::min(c.current, 1000.0 * volts / c.resistance);
            }
            COMPARE_CLOSE(metric(evaluate(design), "cell.recharge_time"), 60.0 * hours, 1e-6);
        }
    }

    void limitsThatCannotBeMetAreReported()
    {
        Design design = standardDesign();
        makeLevel(design);
        set(design, "charging.voltage_limit", 3.6);
        Result result = evaluate(design);
        QVERIFY(has(result, finding::chargingVoltageReached));
        QVERIFY(!findMetric("cell.recharge_time")->value(result));
        design = standardDesign();
        set(design, "charging.from", 90);
        set(design, "charging.to", 80);
        result = evaluate(design);
        QVERIFY(has(result, finding::chargingWindowEmpty));
        QVERIFY(!findMetric("cell.recharge_time")->value(result));
    }

    /// What a voltage limit allows takes the voltage at a state of charge.
    void chargingTakesAVoltageTable()
    {
        Result result = evaluate(standardDesign());
        QVERIFY(has(result, finding::chargingNeedsTable));
        for (const char *key :
             {"cell.recharge_time", "cell.charging_current", "cell.charging_coating_limit"})
            QVERIFY2(!findMetric(key)->value(result), key);
        Design design = standardDesign();
        choose(design, "charging.rule", "batpac_regression");
        set(design, "electrical.pulse_resistance", 15);
        result = evaluate(design);
        QVERIFY(!has(result, finding::chargingNeedsTable));
        QVERIFY(findMetric("cell.recharge_time")->value(result));
    }

    /// BatPaC fitted it to charging from 15 % to 95 %, and to no other window.
    void regressionHasOneWindow()
    {
        Design design = standardDesign();
        choose(design, "charging.rule", "batpac_regression");
        set(design, "electrical.pulse_resistance", 15);
        QVERIFY(findMetric("cell.recharge_time")->value(evaluate(design)));
        for (const auto &[from, to] : {std::pair(40, 50), std::pair(15, 80), std::pair(10, 95)}) {
            set(design, "charging.from", from);
            set(design, "charging.to", to);
            const Result result = evaluate(design);
            QVERIFY(has(result, finding::regressionOtherWindow));
            QVERIFY(!findMetric("cell.recharge_time")->value(result));
            QVERIFY(!findMetric("cell.charging_coating_limit")->value(result));
        }
    }

    void regressionOfDesign5()
    {
        // BatPaC 5, design 5: 15.13471 Ω·cm², 20 min, 55 °C and 100 kWh/(371.3205 V · 4 rows).
        const Charge capacity = unit::Ah(100e3 / 371.3205 / 4.0);
        COMPARE_CLOSE(unit::um.in(regressionThickness(unit::ohm_cm2(15.13471), unit::minutes(20),
                                                      unit::degC(55), capacity)),
                      77.09683, 1e-5);
    }

    void regressionKeepsToItsRange()
    {
        Design design = standardDesign();
        choose(design, "charging.rule", "batpac_regression");
        set(design, "electrical.pulse_resistance", 15);
        set(design, "charging.wanted_time", 5);
        Result result = evaluate(design);
        QVERIFY(has(result, finding::regressionOutOfRange));
        QVERIFY(!findMetric("cell.charging_coating_limit")->value(result));
        set(design, "charging.wanted_time", 30);
        QVERIFY(!has(evaluate(design), finding::regressionOutOfRange));
        Design lithium = lithiumPouch();
        choose(lithium, "charging.rule", "batpac_regression");
        set(lithium, "electrical.pulse_resistance", 15);
        result = evaluate(lithium);
        QVERIFY(has(result, finding::regressionNeedsInsertion));
        QVERIFY(!findMetric("cell.recharge_time")->value(result));
    }

    void regressionAndItsInverseAgree()
    {
        Design design = standardDesign();
        choose(design, "charging.rule", "batpac_regression");
        set(design, "electrical.pulse_resistance", 15);
        set(design, "charging.wanted_time", 25);
        const double limit = metric(evaluate(design), "cell.charging_coating_limit");
        set(design, "positive.thickness", limit);
        // The capacity in the fit follows the coating; the second pass has both.
        for (int i = 0; i < 50; ++i)
            set(design, "positive.thickness",
                metric(evaluate(design), "cell.charging_coating_limit"));
        COMPARE_CLOSE(metric(evaluate(design), "cell.recharge_time"), 25.0, 1e-6);
    }

    void sandAndDiffusionLimit()
    {
        // D 1e-6 cm²/s, 1 mol/L, t₊ 0.4, 4 mA/cm²: π 1e-10 (96485.33 · 1000/(2 · 40 · 0.6))² =
        // 1269.37 s; through 20 µm 2 · 96485.33 · 1e-10 · 1000/(0.6 · 2e-5) = 1608.09 A/m².
        ChargingDuty duty;
        duty.saltConcentration = unit::mol_per_L(1);
        duty.diffusivity = unit::cm2_per_s(1e-6);
        duty.transferenceNumber = 0.4;
        COMPARE_CLOSE(sandTime(duty, unit::mA_per_cm2(4)).value(), 1269.37, 1e-5);
        COMPARE_CLOSE(unit::mA_per_cm2.in(diffusionLimit(duty, unit::um(20))), 160.8089, 1e-6);
        // Pores of 40 %: 0.4^2.5 = 0.1011929 and 0.4^1.5 = 0.2529822.
        COMPARE_CLOSE(sandTime(duty, unit::mA_per_cm2(4), 0.4).value(), 128.451, 1e-5);
        COMPARE_CLOSE(unit::mA_per_cm2.in(diffusionLimit(duty, unit::um(20), 0.4)), 40.68180, 1e-6);
        // With an exponent of 2.5 it is 0.4^3.5 = 0.04047715 and 0.4^2.5.
        COMPARE_CLOSE(sandTime(duty, unit::mA_per_cm2(4), 0.4, 2.5).value(), 51.3805, 1e-5);
        COMPARE_CLOSE(unit::mA_per_cm2.in(diffusionLimit(duty, unit::um(20), 0.4, 2.5)), 16.27272,
                      1e-6);
        duty.transferenceNumber = 1.0;
        QCOMPARE(sandTime(duty, unit::mA_per_cm2(4)).value(), 0.0);
    }

    void poresOfAnElectrodeAreEmptied()
    {
        // 100 µm with pores of 30 %, 0.3^1.5 = 0.1643168: 2 F D_e c₀/(0.6 L) = 52.84719 A/m².
        ChargingDuty duty;
        duty.saltConcentration = unit::mol_per_L(1);
        duty.diffusivity = unit::cm2_per_s(1e-6);
        duty.transferenceNumber = 0.4;
        const Length depth = unit::um(100);
        const CurrentDensity limit = diffusionLimit(duty, depth, 0.3);
        COMPARE_CLOSE(unit::mA_per_cm2.in(limit), 5.284719, 1e-6);
        QCOMPARE(depletePores(duty, limit, depth, 0.3).sandTime.value(), 0.0);
        // ε L²/D_e = 0.3 · 1e-8/(0.1643168 · 1e-10) = 182.5742 s, times 0.2936616 at twice the
        // limit by the series, and 0.29366 by an explicit difference scheme of 200 steps.
        COMPARE_CLOSE(depletePores(duty, 2.0 * limit, depth, 0.3).sandTime.value(),
                      182.5742 * 0.2936616, 1e-6);
        // Far beyond it what the pores hold is used up: F ε c₀ L/(j (1 − t₊)).
        const CurrentDensity current = 50.0 * limit;
        COMPARE_CLOSE(depletePores(duty, current, depth, 0.3).sandTime.value(),
                      96485.33 * 0.3 * 1000.0 * 1e-4 / (0.6 * current.value()), 1e-6);
    }

    void porousElectrodesDepleteInBothDirections()
    {
        // The negative's pores while charging, the positive's while discharging, where they are
        // deep enough; both names are of inputs that mend it.
        Design design = standardDesign();
        makeLevel(design);
        set(design, "charging.salt_concentration", 1);
        set(design, "charging.diffusivity", 3e-7);
        set(design, "separator.porosity", 90);
        set(design, "positive.thickness", 300);
        set(design, "electrical.rate", 2);
        const Result result = evaluate(design);
        QVERIFY(!has(result, finding::saltDepletion));
        std::vector<std::string> keys;
        for (const Issue &issue : issues(result, design))
            keys.push_back(issue.key);
        QVERIFY(std::ranges::find(keys, "charging.current_limit") != keys.end());
        QVERIFY(std::ranges::find(keys, "electrical.rate") != keys.end());
        QVERIFY(metric(result, "cell.positive_sand_time") < 30.0);
        set(design, "electrical.rate", 0.01);
        QVERIFY(!findMetric("cell.positive_sand_time")->value(evaluate(design)));
    }

    /// A gel conducts through its pores as a membrane does, a polymer is electrolyte throughout, a
    /// dense layer conducts lithium ions alone: no salt gradient, whatever the liquid brings.
    void saltMovesWhereTheLayerHoldsIt()
    {
        Design design = standardDesign();
        makeLevel(design);
        set(design, "charging.salt_concentration", 1);
        set(design, "charging.diffusivity", 2e-6);
        set(design, "separator.porosity", 40);
        const auto limits = [&](std::string_view kind) {
            choose(design, "separator.kind", kind);
            const Result result = evaluate(design);
            return std::pair(result.charging.sandTime.value(),
                             result.charging.diffusionLimit.value());
        };
        const auto porous = limits("porous");
        QVERIFY(porous.first > 0.0);
        QCOMPARE(limits("gel"), porous);
        const CurrentDensity current = evaluate(design).charging.current;
        COMPARE_CLOSE(porous.first, 0.1011929 * sandTime(design.charging, current).value(), 1e-6);
        set(design, "separator.conductivity", 1);
        const auto polymer = limits("polymer");
        COMPARE_CLOSE(polymer.second, porous.second / 0.2529822, 1e-6);
        QCOMPARE(limits("dense"), (std::pair{0.0, 0.0}));
    }

    void saltDepletionIsReported()
    {
        Design design = standardDesign();
        makeLevel(design);
        set(design, "charging.salt_concentration", 1);
        set(design, "charging.diffusivity", 1e-8);
        const Result result = evaluate(design);
        QVERIFY(has(result, finding::saltDepletion));
        QCOMPARE(issues(result, design).front().key, std::string("charging.current_limit"));
        // Sand's time is exceeded as much below the diffusion limit, where the layer is thin.
        set(design, "separator.thickness", 1);
        const Result thin = evaluate(design);
        QVERIFY(thin.charging.sandTime < thin.charging.time);
        QVERIFY(thin.charging.current < thin.charging.diffusionLimit);
        QVERIFY(!has(thin, finding::saltDepletion));
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::ChargingTest)
#include "charging_test.moc"
