// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/layout.h"
#include "model/core/physics/plant.h"
#include "tests/designs/random_design.h"
#include "tests/designs/sample_designs.h"

namespace cellgap {

using namespace sample;

class EvaluateTest : public QObject
{
    Q_OBJECT

private slots:
    void standardDesignIsFeasibleAndClean()
    {
        Design design = standardDesign();
        makeLevel(design);
        const Result result = evaluate(design);
        QVERIFY(result.feasible());
        // The design of the declarations names no material, and so has no prices.
        QCOMPARE(result.findings.items().size(), std::size_t{1});
        QCOMPARE(result.findings.items().front().kind, &finding::priceUnknown);
    }

    void billSumsToTheMass()
    {
        const Result result = evaluate(standardDesign());
        Mass sum{};
        for (const PartInfo &part : parts())
            sum += result.bill[part.part].mass;
        COMPARE_CLOSE(sum.value(), result.cell.mass.value(), 1e-12);
    }

    void pouchByHand()
    {
        // One sheet of 10 × 10 cm without margins, strips, terminals and swelling, 4 mAh/cm².
        Design design = standardDesign();
        for (const char *zero :
             {"stack.negative_margin_width", "stack.negative_margin_height",
              "stack.separator_margin_width", "stack.separator_margin_height",
              "stack.positive_strip", "stack.negative_strip", "pouch.terminal_length",
              "pouch.terminal_protrusion", "pouch.side_margin", "pouch.end_margin"})
            set(design, zero, 0);
        choose(design, "stack.outer_negative", "one_sided");
        set(design, "stack.positive_sheets", 1);
        set(design, "stack.electrode_height", 100);
        const Result r = evaluate(design);
        const double positive = 4 / 0.195 / 0.96; // mg/cm²
        const double negative = 4.4 / 0.344 / 0.965;
        const double positiveSolid = 1 / (0.96 / 4.7 + 0.02 / 1.8 + 0.02 / 1.77);
        const double negativeSolid = 1 / (0.965 / 2.24 + 0.01 / 1.95 + 0.025 / 1.1);
        const double tp = positive / (0.75 * positiveSolid) * 10; // µm
        const double tn = negative / (0.75 * negativeSolid) * 10;
        const double pores = (0.25 * tp + 0.25 * tn + 0.4 * 12) * 1e-4; // cm
        const double area = 200;                                        // cm², both faces
        const double grams = area * (positive + negative) * 1e-3 + area * 0.6 * 12e-4 * 0.94 +
                             area * pores * 1.2 + 100 * 12e-4 * 2.7 + 2 * 100 * 8e-4 * 8.96 +
                             2 * 100 * 20.34e-3;
        COMPARE_CLOSE(metric(r, "cell.mass"), grams, 1e-12);
        COMPARE_CLOSE(metric(r, "cell.energy"), 0.8 * 3.69, 1e-12);
        const double microns = 12 + 8 + 2 * (12 + tp + tn) + 8 + 2 * 113;
        COMPARE_CLOSE(metric(r, "cell.volume"), 100 * microns * 1e-4, 1e-12);
    }

    void oxygenCountsFullyDischarged()
    {
        // The oxygen taken up is 31.998/45.878 of the product; lithium is not counted twice.
        Design design = lithiumPouch();
        choose(design, "positive.kind", "oxygen");
        choose(design, "positive.assembled_state", "charged");
        set(design, "positive.active_fraction", 0);
        set(design, "positive.conductive_fraction", 100);
        set(design, "positive.binder_fraction", 0);
        set(design, "positive.specific_capacity", 1168);
        set(design, "positive.active_density", 2.31);
        set(design, "positive.porosity", 85);
        set(design, "positive.areal_capacity", 8);
        set(design, "negative.np_ratio", 1.2);
        const Result r = evaluate(design);
        QVERIFY(r.feasible());
        COMPARE_CLOSE(unit::g.in(r.bill[Part::oxygen].mass),
                      8e-3 / 1.168 * 0.6974 * unit::cm2.in(r.cell.positiveArea), 1e-9);
        QCOMPARE(r.bill[Part::positiveActive].mass.value(), 0.0);
    }

    void coupleOfSulfurAndLithium()
    {
        // 1/(1/1672 + 1/3861) mAh/g at 2.1 V: 2450 Wh/kg.
        Design design = sulfurPouch();
        set(design, "positive.specific_capacity", 1672);
        COMPARE_CLOSE(metric(evaluate(design), "couple.specific_energy"),
                      2.1 / (1 / 1672.0 + 1 / 3861.0), 1e-12);
    }

    void packByIntegrationFactors()
    {
        // LMP 63: cells of 180 Wh/kg in a pack of 144.4 Wh/kg, 65 kWh in 450 kg.
        Design design = standardDesign();
        set(design, "pack.mass_fraction", 100 * 144.444 / 180);
        const Result r = evaluate(design);
        COMPARE_CLOSE(metric(r, "pack.specific_energy") / metric(r, "cell.specific_energy"),
                      144.444 / 180, 1e-12);
        COMPARE_CLOSE(180 * 144.444 / 180 * 450 / 1000, 65, 1e-4);
        COMPARE_CLOSE(metric(r, "pack.energy"), 400 * metric(r, "cell.energy") / 1000, 1e-12);
        COMPARE_CLOSE(metric(r, "pack.usable_energy"), 0.93 * metric(r, "pack.energy"), 1e-12);
        COMPARE_CLOSE(metric(r, "pack.voltage"), 369, 1e-12);
    }

    void volumeStates()
    {
        Design design = lithiumPouch();
        const Result r = evaluate(design);
        QVERIFY(metric(r, "cell.volume_charged") > metric(r, "cell.volume_assembled"));
        QCOMPARE(metric(r, "cell.volume"), metric(r, "cell.volume_charged"));
        choose(design, "format.volume_state", "assembled");
        QCOMPARE(metric(evaluate(design), "cell.volume"), metric(r, "cell.volume_assembled"));
        choose(design, "format.volume_state", "discharged");
        QCOMPARE(metric(evaluate(design), "cell.volume"), metric(r, "cell.volume_discharged"));
    }

    void dischargedStateIsReportedWhereLarger()
    {
        Design design = sulfurPouch();
        set(design, "positive.swelling", 60);
        const Result r = evaluate(design);
        QVERIFY(metric(r, "cell.volume_discharged") > metric(r, "cell.volume_charged"));
        QCOMPARE(metric(r, "cell.volume"), metric(r, "cell.volume_discharged"));
    }

    void fractionalSheetsAreANote()
    {
        Design design = standardDesign();
        set(design, "stack.positive_sheets", 31.99);
        QVERIFY(has(evaluate(design), finding::sheetsNotWhole));
    }

    /// A metric's aspects alone give what a whole evaluation gives, and without them it is absent.
    void aspectsAskedForAlone()
    {
        RandomDesign random(5);
        std::vector<int> compared(metrics().size());
        for (int i = 0; i < 1000; ++i) {
            const Design design = random();
            const Preparation prepared = prepare(design);
            const Result all = evaluate(design);
            const Result none = evaluate(design, prepared, {});
            QCOMPARE(none.feasible(), all.feasible());
            for (std::size_t m = 0; m < metrics().size(); ++m) {
                const Metric &metric = metrics()[m];
                const std::optional<double> whole = metric.value(all);
                const std::optional<double> alone =
                    metric.value(evaluate(design, prepared, metric.aspects));
                QVERIFY2(alone == whole, metric.key.data());
                QVERIFY2(metric.value(none) == (metric.aspects == Aspects{} ? whole : std::nullopt),
                         metric.key.data());
                compared[m] += whole ? 1 : 0;
            }
        }
        for (std::size_t m = 0; m < metrics().size(); ++m)
            QVERIFY2(compared[m] > 0, metrics()[m].key.data());
    }

    void aCostBringsWhatItFollowsFrom()
    {
        const Result result = evaluate(standardDesign(), Aspect::cost);
        QVERIFY(result.aspects.contains(Aspects(Aspect::pack) | Aspect::life));
        QVERIFY(!result.aspects.contains(Aspect::power));
    }

    void sameDesignSameResult()
    {
        const Design design = sulfurPouch();
        QCOMPARE(evaluate(design).cell.mass.value(), evaluate(design).cell.mass.value());
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::EvaluateTest)
#include "evaluate_test.moc"
