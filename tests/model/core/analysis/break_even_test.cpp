// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/break_even.h"
#include "tests/designs/sample_designs.h"

namespace cellgap {

using namespace sample;

namespace {

/// The review's positive, 60 µm and 15 mg/cm² of active material, in a liquid graphite pair.
Design graphitePair()
{
    Design design = standardDesign();
    choose(design, "format.kind", "stack");
    set(design, "positive.specific_capacity", 176.3);
    set(design, "positive.loading", 15);
    return design;
}

Design solidPair(double density)
{
    Design design = graphitePair();
    choose(design, "negative.kind", "lithium");
    set(design, "negative.foil_thickness", 20);
    choose(design, "separator.kind", "dense");
    set(design, "separator.thickness", 20);
    set(design, "separator.porosity", 0);
    set(design, "separator.density", density);
    return design;
}

} // namespace

class BreakEvenTest : public QObject
{
    Q_OBJECT

private slots:
    void pairsAreEqualAtTheBreakEven()
    {
        const Design reference = graphitePair();
        Design solid = solidPair(5.1);
        const auto thickness = breakEvenThickness(solid, reference);
        QVERIFY(thickness.has_value());
        solid.cell.separator.thickness = *thickness;
        COMPARE_CLOSE(metric(evaluate(solid), "stack.specific_energy"),
                      metric(evaluate(reference), "stack.specific_energy"), 1e-12);
    }

    /// 41, 75 and 115 µm of LLZO, LATP and LGPS are one areal mass, 20.9 mg/cm², at 5.1, 2.8 and
    /// 1.83 g/cm³ (Varzi et al. 2020, ref. 171).
    void theReviewsTripleIsOneArealMass()
    {
        const double llzo = unit::um.in(*breakEvenThickness(solidPair(5.1), graphitePair()));
        const double latp = unit::um.in(*breakEvenThickness(solidPair(2.8), graphitePair()));
        const double lgps = unit::um.in(*breakEvenThickness(solidPair(1.83), graphitePair()));
        COMPARE_CLOSE(latp / llzo, 5.1 / 2.8, 1e-9);
        COMPARE_CLOSE(latp / llzo, 75.0 / 41.0, 0.005);
        COMPARE_CLOSE(lgps / llzo, 5.1 / 1.83, 1e-9);
        COMPARE_CLOSE(lgps / llzo, 115.0 / 41.0, 0.01);
        COMPARE_CLOSE(5.1e-1 * 41, 20.9, 0.001);
    }

    /// At the break-even by volume the pairs are equal in Wh/L, and it does not depend on what the
    /// electrolyte weighs.
    void pairsAreEqualInVolumeToo()
    {
        const Design reference = graphitePair();
        Design solid = solidPair(5.1);
        const auto thickness = breakEvenThickness(solid, reference, BreakEven::energyDensity);
        QVERIFY(thickness.has_value());
        solid.cell.separator.thickness = *thickness;
        COMPARE_CLOSE(metric(evaluate(solid), "stack.energy_density"),
                      metric(evaluate(reference), "stack.energy_density"), 1e-12);
        COMPARE_CLOSE(
            unit::um.in(*breakEvenThickness(solidPair(1.83), reference, BreakEven::energyDensity)),
            unit::um.in(*thickness), 1e-9);
    }

    /// What a lithium-ion design becomes: the same positive on both sides, lithium of 20 µm, liquid
    /// in the positive only.
    void pairsAreMadeOfOneDesign()
    {
        const Design design = standardDesign();
        const Design solid = solidStatePair(design, unit::g_per_cm3(2.8));
        const Design liquid = lithiumIonPair(design, graphitePair());
        QVERIFY(solid.cell.positive == design.cell.positive);
        QVERIFY(liquid.cell.positive == design.cell.positive);
        QVERIFY(solid.cell.negative.kind == NegativeKind::lithium);
        QCOMPARE(unit::um.in(solid.cell.negative.foilThickness), 20.0);
        QVERIFY(solid.cell.electrolyte.wets == WettedParts::positive);
        QVERIFY(breakEvenThickness(solid, liquid).has_value());
    }

    /// A voltage that is a full cell's says nothing of a pair with lithium, and graphite brings
    /// none.
    void notEveryPositiveHasBothPairs()
    {
        Design design = standardDesign();
        choose(design, "electrical.voltage_rule", "electrodes");
        QVERIFY(hasBothPairs(design.cell));
        choose(design, "electrical.voltage_rule", "table_50");
        QVERIFY(!hasBothPairs(design.cell));
        QVERIFY(!hasBothPairs(sulfurPouch().cell));
    }

    /// The pair with lithium has the positive's whole voltage, the one with graphite less by that
    /// of graphite.
    void pairsHaveTheirVoltages()
    {
        Design design = standardDesign();
        choose(design, "electrical.voltage_rule", "electrodes");
        set(design, "positive.voltage", 3.8);
        Design graphite = graphitePair();
        choose(graphite, "electrical.voltage_rule", "electrodes");
        set(graphite, "negative.voltage", 0.17);
        const auto voltage = [](const Design &pair) {
            return metric(evaluate(pair), "cell.open_circuit_voltage");
        };
        COMPARE_CLOSE(voltage(solidStatePair(design, unit::g_per_cm3(2.8))), 3.8, 1e-12);
        COMPARE_CLOSE(voltage(lithiumIonPair(design, graphite)), 3.8 - 0.17, 1e-12);
    }

    void noBreakEvenWithoutFeasibleDesigns()
    {
        Design broken = graphitePair();
        set(broken, "positive.voltage", 0);
        QVERIFY(!breakEvenThickness(solidPair(5.1), broken));
        // A dead-heavy foil leaves nothing for the electrolyte.
        Design heavy = solidPair(5.1);
        set(heavy, "negative_collector.thickness", 2000);
        QVERIFY(!breakEvenThickness(heavy, graphitePair()));
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::BreakEvenTest)
#include "break_even_test.moc"
