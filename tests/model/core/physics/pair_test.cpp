// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/pair.h"
#include "tests/designs/sample_designs.h"

namespace cellgap {

using namespace sample;

class PairTest : public QObject
{
    Q_OBJECT

private slots:
    /// Q_p = 3.5 at η₁ = 80 %, N/P 1.05 at 92 %: 3.5/0.8 − 3.675 (1/0.92 − 1) = 4.0554 in 3.675.
    void aChargedNegativeHoldsWhatItCan()
    {
        Design design = standardDesign();
        choose(design, "formation.rule", "first_cycle_balance");
        set(design, "positive.areal_capacity", 3.5);
        set(design, "positive.first_cycle_efficiency", 80);
        set(design, "negative.np_ratio", 1.05);
        set(design, "negative.first_cycle_efficiency", 92);
        const auto beyond = [&design] {
            const Result result = evaluate(design);
            for (const Finding &one : result.findings.items())
                if (one.kind == &finding::lithiumWithoutRoom)
                    return one.value.number - one.limit.number;
            return 0.0;
        };
        COMPARE_CLOSE(beyond(), 3.5 / 0.8 - 3.675 / 0.92, 1e-9);
        set(design, "negative.prelithiation", 2);
        COMPARE_CLOSE(beyond(), 2 + 3.5 / 0.8 - 3.675 / 0.92, 1e-9);
        // At 1.5 there is room: 5.25/0.92 = 5.707 for 4.375.
        set(design, "negative.prelithiation", 0);
        set(design, "negative.np_ratio", 1.5);
        QCOMPARE(beyond(), 0.0);
        // A titanate plates nothing: it is 1.5 V away.
        set(design, "negative.np_ratio", 1.05);
        set(design, "negative.voltage", 1.55);
        QCOMPARE(beyond(), 0.0);
    }

    void electrodesOfTwoIonsDoNotMeet()
    {
        Design design = lithiumPouch();
        QVERIFY(!has(evaluate(design), finding::ionsOfElectrodes));
        choose(design, "negative.metal", "sodium");
        QVERIFY(has(evaluate(design), finding::ionsOfElectrodes));
        choose(design, "positive.ion", "sodium");
        QVERIFY(evaluate(design).feasible());

        Design ion = standardDesign();
        choose(ion, "negative.ion", "potassium");
        QVERIFY(has(evaluate(ion), finding::ionsOfElectrodes));
        ion = standardDesign();
        set(ion, "positive.second_share", 20);
        choose(ion, "positive.second_ion", "sodium");
        QVERIFY(has(evaluate(ion), finding::ionsInBlend));
        // The metal of a negative without any says nothing.
        ion = standardDesign();
        choose(ion, "negative.metal", "sodium");
        QVERIFY(evaluate(ion).feasible());
        set(ion, "negative.prelithiation", 0.2);
        QVERIFY(has(evaluate(ion), finding::ionsOfElectrodes));
    }

    void excessOfDischargedAssembledPositive()
    {
        // 50 µm foil hold 50e-4 · 0.534 · 3861 = 10.3089 mAh/cm²; with Q_p = 4 and η₁ = 0.9 the
        // excess is (10.3089 + 4 (1/0.9 − 1))/4 = 2.68833.
        Design design = lithiumPouch();
        set(design, "positive.areal_capacity", 4);
        set(design, "positive.first_cycle_efficiency", 90);
        const Result result = evaluate(design);
        COMPARE_CLOSE(metric(result, "pair.np_ratio"), 10.30887 / 4, 1e-6);
        COMPARE_CLOSE(metric(result, "pair.lithium_excess"), 268.8329, 1e-6);
    }

    void excessOfChargedAssembledPositive()
    {
        Design design = sulfurPouch();
        set(design, "positive.areal_capacity", 5);
        const Result result = evaluate(design);
        COMPARE_CLOSE(metric(result, "pair.lithium_excess"), 100 * (10.30887 / 5 - 1), 1e-6);
    }

    void ratioExcessAndFoilAreOneQuantity()
    {
        for (Design design : {lithiumPouch(), sulfurPouch()}) {
            set(design, "positive.first_cycle_efficiency", 92);
            const Result first = evaluate(design);
            Design byRatio = design;
            set(byRatio, "negative.np_ratio", metric(first, "pair.np_ratio"));
            Design byExcess = design;
            set(byExcess, "negative.lithium_excess", metric(first, "pair.lithium_excess"));
            COMPARE_CLOSE(metric(evaluate(byRatio), "pair.foil_thickness"), 50.0, 1e-12);
            COMPARE_CLOSE(metric(evaluate(byExcess), "pair.foil_thickness"), 50.0, 1e-12);
        }
    }

    void platedLithiumAddsThicknessAndNoMass()
    {
        // Charged: t_foil + (Q_p/η₁)/(ρ q)/(1 − ε) = 50 + 4/0.9 · 4.85022/0.8 µm.
        Design design = lithiumPouch();
        set(design, "positive.areal_capacity", 4);
        set(design, "positive.first_cycle_efficiency", 90);
        set(design, "negative.plated_porosity", 20);
        const Result result = evaluate(design);
        COMPARE_CLOSE(metric(result, "pair.negative_thickness"), 50 + 4 / 0.9 * 4.850192 / 0.8,
                      1e-6);
        COMPARE_CLOSE(unit::mg_per_cm2.in(result.pair.lithiumMass), 50e-4 * 534, 1e-12);
        // After the first discharge only the first-cycle loss has stayed.
        COMPARE_CLOSE(unit::um.in(result.pair.negativeThickness.discharged),
                      50 + 4 * (1 / 0.9 - 1) * 4.850192 / 0.8, 1e-6);
        QVERIFY(metric(result, "cell.breathing") > 0);
    }

    void chargedAssembledLithiumThinsOnDischarge()
    {
        Design design = sulfurPouch();
        set(design, "positive.areal_capacity", 5);
        const Result result = evaluate(design);
        COMPARE_CLOSE(unit::um.in(result.pair.negativeThickness.charged), 50.0, 1e-12);
        COMPARE_CLOSE(unit::um.in(result.pair.negativeThickness.discharged), 50 - 5 * 4.850192,
                      1e-6);
    }

    void anodeFreeCellHasNoLithiumMass()
    {
        Design design = lithiumPouch();
        choose(design, "negative.kind", "anode_free");
        set(design, "negative.interlayer_thickness", 10);
        const Result result = evaluate(design);
        QCOMPARE(result.bill[Part::lithium].mass.value(), 0.0);
        QVERIFY(result.bill[Part::interlayer].mass.value() > 0.0);
        COMPARE_CLOSE(metric(result, "pair.negative_thickness"), 10 + 4 * 4.850192, 1e-6);
        QCOMPARE(metric(result, "pair.np_ratio"), 0.0);
    }

    void hostThickensOnlyBeyondItsPores()
    {
        // 100 µm host with 90 % pores holds 90 µm of lithium: 30 % filled and 4 mAh/cm² (19.4 µm)
        // more fit inside; 90 % filled and the same need 81 + 19.4 − 90 = 10.4 µm beyond.
        Design design = lithiumPouch();
        choose(design, "separator.kind", "polymer");
        choose(design, "electrolyte.wets", "none"); // liquid would have to make way
        choose(design, "negative.kind", "host");
        set(design, "negative.host_thickness", 100);
        set(design, "negative.host_porosity", 90);
        set(design, "positive.areal_capacity", 4);
        set(design, "negative.host_filling", 30);
        COMPARE_CLOSE(metric(evaluate(design), "pair.negative_thickness"), 100.0, 1e-12);
        set(design, "negative.host_filling", 90);
        COMPARE_CLOSE(metric(evaluate(design), "pair.negative_thickness"),
                      100 + 81 + 4 * 4.850192 - 90, 1e-6);
    }

    void foilBelowCapacityOfChargedPositiveLimits()
    {
        Design design = sulfurPouch();
        set(design, "positive.areal_capacity", 5);
        set(design, "negative.foil_thickness", 10);
        const Result result = evaluate(design);
        QVERIFY(has(result, finding::lithiumBelowCapacity));
        COMPARE_CLOSE(metric(result, "pair.areal_capacity"), 2.061774, 1e-6);
    }

    void anodeFreeSulfurIsNotFeasible()
    {
        Design design = sulfurPouch();
        choose(design, "negative.kind", "anode_free");
        QVERIFY(!evaluate(design).feasible());
    }

    void tooSmallExcessNeedsNegativeFoil()
    {
        Design design = lithiumPouch();
        set(design, "positive.first_cycle_efficiency", 90);
        set(design, "negative.lithium_excess", 5);
        QVERIFY(has(evaluate(design), finding::negativeLithium));
    }

    void smallerElectrodeLimitsInsertionCell()
    {
        Design design = standardDesign();
        set(design, "positive.areal_capacity", 4);
        set(design, "negative.areal_capacity", 3);
        set(design, "formation.retained_fraction", 90);
        COMPARE_CLOSE(metric(evaluate(design), "pair.areal_capacity"), 2.7, 1e-12);
    }

    void firstCycleBalanceTakesTheLargerLoss()
    {
        // Positive: 4/0.9 = 4.444 first charge; the negative binds 4.4/344 g · 25 mAh/g = 0.3198.
        // 4.444 − 0.3198 = 4.1247 > 4: the positive's own loss limits. With 60 mAh/g the
        // interphase takes 0.7674 and 3.6770 is left.
        Design design = standardDesign();
        choose(design, "formation.rule", "first_cycle_balance");
        set(design, "positive.areal_capacity", 4);
        set(design, "positive.first_cycle_efficiency", 90);
        set(design, "negative.np_ratio", 1.1);
        set(design, "negative.interphase_capacity", 25);
        COMPARE_CLOSE(metric(evaluate(design), "pair.areal_capacity"), 4.0, 1e-12);
        set(design, "negative.interphase_capacity", 60);
        COMPARE_CLOSE(metric(evaluate(design), "pair.areal_capacity"), 3.677003, 1e-6);
    }

    void swellingThickensTheChargedNegative()
    {
        Design design = standardDesign();
        const double flat = metric(evaluate(design), "pair.negative_thickness");
        set(design, "negative.swelling", 10);
        COMPARE_CLOSE(metric(evaluate(design), "pair.negative_thickness"), 1.1 * flat, 1e-12);
    }

    void amountWithoutMeaningIsReported()
    {
        Design design = standardDesign();
        set(design, "negative.foil_thickness", 20);
        const Result result = evaluate(design);
        QVERIFY(has(result, finding::amountWithoutMeaning));
        QCOMPARE(issues(result, design).front().key, std::string("negative.foil_thickness"));
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::PairTest)
#include "pair_test.moc"
