// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/coating.h"
#include "model/core/physics/oxygen_capacity.h"
#include "tests/designs/sample_designs.h"

namespace cellgap {

using namespace sample;

class CoatingTest : public QObject
{
    Q_OBJECT

private slots:
    /// Sulfur at 2.1 V takes LFP at 3.4 V beside it, but no NMC at 3.8 V.
    void blendsMixWhatCyclesTogether()
    {
        Design design = sulfurPouch();
        set(design, "positive.voltage", 2.1);
        set(design, "positive.second_share", 20);
        set(design, "positive.second_voltage", 3.4);
        QVERIFY(!has(evaluate(design), finding::activesTooFarApart));
        set(design, "positive.second_voltage", 3.8);
        QVERIFY(has(evaluate(design), finding::activesTooFarApart));
        set(design, "positive.second_share", 0);
        QVERIFY(!has(evaluate(design), finding::activesTooFarApart));
        set(design, "positive.second_share", 100); // of the first there is nothing
        QVERIFY(!has(evaluate(design), finding::activesTooFarApart));
        Design ion = standardDesign(); // graphite beside LTO
        set(ion, "negative.voltage", 0.17);
        set(ion, "negative.second_share", 10);
        set(ion, "negative.second_voltage", 1.55);
        QVERIFY(has(evaluate(ion), finding::activesTooFarApart));
    }

    void massPerCapacityOfNmc811()
    {
        // 1 mAh/cm² at 195 mAh/g and 95 % active: 1/(0.195 · 0.95) = 5.398 mg/cm² of coating.
        Design design = standardDesign();
        set(design, "positive.areal_capacity", 1);
        set(design, "positive.active_fraction", 95);
        set(design, "positive.conductive_fraction", 3);
        const Result result = evaluate(design);
        COMPARE_CLOSE(unit::mg_per_cm2.in(result.pair.positive.dryMass), 5.3981, 1e-4);
        COMPARE_CLOSE(metric(result, "pair.positive_loading"), 1.0 / 0.195, 1e-12);
    }

    void batpacPositiveAt120Micrometre()
    {
        // BatPaC 5, design 1: 120 µm of NMC811 at 25 % porosity hold 8.06919 mAh/cm².
        Design design = standardDesign();
        set(design, "positive.specific_capacity", 213.6);
        set(design, "positive.active_density", 4.65);
        set(design, "positive.conductive_density", 1.825);
        set(design, "positive.binder_density", 1.77);
        set(design, "positive.porosity", 25);
        set(design, "positive.thickness", 120);
        COMPARE_CLOSE(metric(evaluate(design), "pair.positive_capacity"), 8.06919, 1e-6);
    }

    void theThreeAmountsAreOneQuantity()
    {
        Design byCapacity = standardDesign();
        set(byCapacity, "positive.areal_capacity", 3.7);
        const Result first = evaluate(byCapacity);
        Design byLoading = byCapacity;
        set(byLoading, "positive.loading", metric(first, "pair.positive_loading"));
        Design byThickness = byCapacity;
        set(byThickness, "positive.thickness", metric(first, "pair.positive_thickness"));
        const double energy = metric(first, "cell.specific_energy");
        COMPARE_CLOSE(metric(evaluate(byLoading), "cell.specific_energy"), energy, 1e-12);
        COMPARE_CLOSE(metric(evaluate(byThickness), "cell.specific_energy"), energy, 1e-12);
    }

    void porosityAndDensityAreOneQuantity()
    {
        Design byPorosity = standardDesign();
        set(byPorosity, "positive.porosity", 30);
        const Result first = evaluate(byPorosity);
        Design byDensity = byPorosity;
        set(byDensity, "positive.coating_density", metric(first, "pair.positive_density"));
        COMPARE_CLOSE(metric(evaluate(byDensity), "pair.positive_porosity"), 30.0, 1e-12);
        COMPARE_CLOSE(metric(evaluate(byDensity), "cell.energy_density"),
                      metric(first, "cell.energy_density"), 1e-12);
    }

    void coatingDenserThanItsSolidsIsReported()
    {
        Design design = standardDesign();
        set(design, "positive.coating_density", 4.8);
        const Result result = evaluate(design);
        QVERIFY(has(result, finding::negativePorosity));
        QVERIFY(!result.feasible());
        QVERIFY(!findMetric("cell.specific_energy")->value(result));
    }

    void negativePorosityOfTheStructIsReported()
    {
        Design design = standardDesign();
        design.cell.positive.coating.porosity = -0.05;
        QVERIFY(has(evaluate(design), finding::negativePorosity));
    }

    void fractionsThatDoNotSumToOneAreReported()
    {
        Design design = standardDesign();
        set(design, "positive.binder_fraction", 3);
        QVERIFY(has(evaluate(design), finding::fractionsNotOne));
    }

    /// q_true = m_P q_P/(m_C + m_P + m_E) saturates below 1168 mAh/g while the capacity per carbon
    /// diverges with the porosity (the review's Fig. 8a). Carbon 1.8, liquid 1.2 g/cm³, f = 0.8.
    void oxygenScaffold_data()
    {
        QTest::addColumn<double>("porosity");
        QTest::newRow("50 %") << 0.50;
        QTest::newRow("85 %") << 0.85;
        QTest::newRow("92 %") << 0.92;
    }

    void oxygenScaffold()
    {
        QFETCH(double, porosity);
        Design design = lithiumPouch();
        choose(design, "positive.kind", "oxygen");
        choose(design, "positive.assembled_state", "charged");
        set(design, "positive.active_fraction", 0);
        set(design, "positive.conductive_fraction", 100);
        set(design, "positive.binder_fraction", 0);
        set(design, "positive.specific_capacity", 1168);
        set(design, "positive.active_density", 2.31);
        set(design, "positive.pore_filling", 80);
        set(design, "positive.porosity", 100 * porosity);
        set(design, "positive.thickness", 50);
        set(design, "negative.np_ratio", 1.2);
        const Result result = evaluate(design);
        // By hand, per cm³ of scaffold: product f ε ρ_P, carbon (1 − ε) ρ_C, liquid (1 − f) ε ρ_E.
        const double product = 0.8 * porosity * 2.31;
        const double carbon = (1 - porosity) * 1.8;
        COMPARE_CLOSE(metric(result, "pair.positive_capacity"), product * 1168 * 50e-4, 1e-12);
        const double perCarbon =
            unit::mAh_per_g.in(result.pair.positive.arealCapacity / result.pair.positive.dryMass);
        COMPARE_CLOSE(perCarbon, product * 1168 / carbon, 1e-12);
        const double liquid = 0.2 * porosity * 1.2;
        const double trueCapacity = product * 1168 / (carbon + product + liquid);
        QVERIFY(trueCapacity < 1168);
        const OxygenCapacity capacity = oxygenCapacity(design.cell, porosity);
        COMPARE_CLOSE(unit::mAh_per_g.in(capacity.perCarbon), perCarbon, 1e-12);
        COMPARE_CLOSE(unit::mAh_per_g.in(capacity.whole), trueCapacity, 1e-12);
        const ArealMass whole = result.pair.positive.dryMass +
                                result.pair.positive.arealCapacity / unit::mAh_per_g(1168) +
                                result.pair.positivePores * unit::g_per_cm3(1.2);
        COMPARE_CLOSE(unit::mAh_per_g.in(result.pair.positive.arealCapacity / whole), trueCapacity,
                      1e-12);
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::CoatingTest)
#include "coating_test.moc"
