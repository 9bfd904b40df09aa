// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/ragone.h"
#include "tests/designs/sample_designs.h"

namespace cellgap {

using namespace sample;

namespace {

/// Flat voltage of 3.8 V, 20 Ω·cm² at every rate, floor at 2.85 V.
Design flatCell()
{
    Design design = lithiumPouch();
    set(design, "positive.voltage", 3.8);
    choose(design, "electrical.voltage_rule", "electrodes");
    choose(design, "electrical.resistance_rule", "given");
    set(design, "electrical.resistance", 20);
    set(design, "electrical.pulse_resistance", 20);
    set(design, "electrical.rate", 0.2);
    choose(design, "power.floor", "fraction");
    set(design, "power.floor_fraction", 75);
    return design;
}

} // namespace

class RagoneTest : public QObject
{
    Q_OBJECT

private slots:
    /// E = Q (V − j R)/m over the whole capacity, P = E C.
    void slowEndIsTheEnergyAtRest()
    {
        const Design design = flatCell();
        const Result result = evaluate(design);
        const auto curve = ragone(design, result);
        const double drop = metric(result, "pair.areal_capacity") * 0.02 * 20.0 * 1e-3; // V
        COMPARE_CLOSE(unit::Wh_per_kg.in(curve.front().energy) * unit::kg.in(result.cell.mass),
                      metric(result, "cell.capacity") * (3.8 - drop), 1e-9);
        COMPARE_CLOSE(unit::W_per_kg.in(curve.front().power),
                      0.02 * unit::Wh_per_kg.in(curve.front().energy), 1e-12);
        QCOMPARE(curve.front().share, 1.0);
    }

    /// At the floor U_f the power is A U_f (V − U_f)/(R m), that of the pulse of the same
    /// resistance, and the energy Q U_f/m.
    void fastEndIsThePowerAtTheFloor()
    {
        const Design design = flatCell();
        const Result result = evaluate(design);
        const RagonePoint last = ragone(design, result).back();
        const double floor = 0.75 * 3.8;
        const double area = metric(result, "cell.positive_area"); // cm²
        const double watts = area * floor * (3.8 - floor) / 20.0;
        COMPARE_CLOSE(unit::W_per_kg.in(last.power) * unit::kg.in(result.cell.mass), watts, 1e-9);
        COMPARE_CLOSE(unit::W_per_kg.in(last.power), metric(result, "cell.specific_power"), 1e-9);
        COMPARE_CLOSE(unit::Wh_per_kg.in(last.energy) * unit::kg.in(result.cell.mass),
                      metric(result, "cell.capacity") * floor, 1e-9);
    }

    void energyAtTheDesignsRateIsTheCells()
    {
        const Design design = flatCell();
        const Result result = evaluate(design);
        const auto own = dischargeAt(design, result, unit::per_hour(0.2));
        QVERIFY(own.has_value());
        COMPARE_CLOSE(unit::Wh_per_kg.in(own->energy), metric(result, "cell.specific_energy"),
                      1e-12);
    }

    /// A table from 4.2 V full to 3.2 V empty, mean 3.7 V. At rest the design falls to 3.2 V, so
    /// that is the floor, though the pulse's is 3.3 V. With a drop of 0.3 V the cell is used down
    /// to 3.5 V, which is 70 % of it, at (4.2 + 3.5)/2 − 0.3 V on average.
    void slopingVoltageEndsAtTheFloor()
    {
        Design design = flatCell();
        choose(design, "electrical.voltage_rule", "table_mean");
        for (std::size_t i = 0; i < design.cell.electrical.table.size(); ++i)
            design.cell.electrical.table[i] = unit::V(3.2 + 0.1 * static_cast<double>(i));
        choose(design, "power.floor", "voltage");
        set(design, "power.floor_voltage", 3.3);
        set(design, "electrical.rate", 0.0);
        const Result result = evaluate(design);
        const double perHour = 300.0 / (20.0 * metric(result, "pair.areal_capacity"));
        const auto point = dischargeAt(design, result, unit::per_hour(perHour));
        QVERIFY(point.has_value());
        COMPARE_CLOSE(point->share, 0.7, 1e-9);
        COMPARE_CLOSE(unit::Wh_per_kg.in(point->energy) * unit::kg.in(result.cell.mass),
                      metric(result, "cell.capacity") * 0.7 * (0.5 * (4.2 + 3.5) - 0.3), 1e-9);
    }

    void nothingWithoutResistanceOrFeasibility()
    {
        Design design = flatCell();
        set(design, "electrical.resistance", 0);
        QVERIFY(ragone(design, evaluate(design)).empty());
        design = flatCell();
        set(design, "positive.voltage", 0);
        QVERIFY(ragone(design, evaluate(design)).empty());
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::RagoneTest)
#include "ragone_test.moc"
