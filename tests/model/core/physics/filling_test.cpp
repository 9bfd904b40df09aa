// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/filling.h"
#include "tests/designs/sample_designs.h"

namespace cellgap {

using namespace sample;

class FillingTest : public QObject
{
    Q_OBJECT

private slots:
    /// 3 µL per mg of sulfur, of which a fifth of another material has none.
    void liquidPerSulfurCountsSulfurAlone()
    {
        Design design = sulfurPouch();
        set(design, "electrolyte.volume_per_sulfur", 3);
        const double alone = metric(evaluate(design), "cell.electrolyte_volume") /
                             metric(evaluate(design), "pair.positive_loading");
        set(design, "positive.second_share", 20);
        set(design, "positive.second_voltage", 3.3);
        const Result blend = evaluate(design);
        QVERIFY(blend.feasible());
        COMPARE_CLOSE(metric(blend, "cell.electrolyte_volume") /
                          metric(blend, "pair.positive_loading"),
                      0.8 * alone, 1e-9);
    }

    void liquidFarBeyondThePoresIsTold()
    {
        Design design = standardDesign();
        set(design, "electrolyte.pore_filling", 140);
        QVERIFY(!has(evaluate(design), finding::electrolyteFarBeyondPores));
        set(design, "electrolyte.pore_filling", 160);
        QVERIFY(has(evaluate(design), finding::electrolyteFarBeyondPores));
        choose(design, "electrolyte.excess", "ignored"); // it takes no room then
        QVERIFY(!has(evaluate(design), finding::electrolyteFarBeyondPores));
    }

    void poresOfAllWettedParts()
    {
        // Without overhang: V = A (ε_p t_p + ε_n t_n A_n/A_p + ε_s t_s).
        Design design = standardDesign();
        for (const char *margin : {"stack.negative_margin_width", "stack.negative_margin_height",
                                   "stack.separator_margin_width", "stack.separator_margin_height"})
            set(design, margin, 0);
        const Result r = evaluate(design);
        const double area = 20 * 2 * 10 * 20;       // cm², 20 sheets of 10 × 20 cm
        const double negativeArea = 21 * 2 * 200.0; // outer sheets two-sided
        const double pores = area * 0.25 * metric(r, "pair.positive_thickness") * 1e-4 +
                             negativeArea * 0.25 * metric(r, "pair.negative_thickness") * 1e-4 +
                             area * 0.40 * 12e-4;
        COMPARE_CLOSE(metric(r, "cell.electrolyte_volume"), pores, 1e-12);
        COMPARE_CLOSE(metric(r, "cell.pore_filling"), 100, 1e-12);
    }

    void electrolytePerCapacityByMassAndByVolume()
    {
        Design design = standardDesign();
        set(design, "electrolyte.density", 1.25);
        set(design, "electrolyte.mass_per_capacity", 2.5);
        const Result byMass = evaluate(design);
        COMPARE_CLOSE(metric(byMass, "cell.electrolyte_mass"),
                      2.5 * metric(byMass, "cell.capacity"), 1e-12);
        set(design, "electrolyte.volume_per_capacity", 2.0);
        COMPARE_CLOSE(metric(evaluate(design), "cell.mass"), metric(byMass, "cell.mass"), 1e-12);
    }

    void electrolytePerSulfur()
    {
        // 4 µL per mg of sulfur at 1200 mAh/g: 4/1.2 mL/Ah.
        COMPARE_CLOSE(metric(evaluate(sulfurPouch()), "cell.electrolyte_volume_to_capacity"),
                      4 / 1.2, 1e-12);
    }

    /// Of the sulfur in the active material: 69.8 % of Li2S, 42 % of a SPAN.
    void electrolytePerSulfurOfItsCompounds()
    {
        for (const double sulfur : {69.8, 42.0}) {
            Design design = sulfurPouch();
            set(design, "positive.sulfur_fraction", sulfur);
            set(design, "electrolyte.volume_per_sulfur", 3);
            COMPARE_CLOSE(metric(evaluate(design), "cell.electrolyte_volume_to_capacity"),
                          3.0 * sulfur / 100.0 / 1.2, 1e-12);
        }
    }

    /// Of all active materials: 70 % S8 and 30 % of a SPAN with 42 % sulfur hold 82.6 %.
    void electrolytePerSulfurOfABlend()
    {
        Design design = sulfurPouch();
        set(design, "positive.second_share", 30);
        set(design, "positive.second_capacity", 600);
        set(design, "positive.second_voltage", 2.0);
        set(design, "positive.second_density", 2.0);
        set(design, "positive.second_sulfur_fraction", 42);
        const Result result = evaluate(design);
        COMPARE_CLOSE(metric(result, "cell.electrolyte_volume_to_capacity"),
                      4.0 * 0.826 / (0.7 * 1.2 + 0.3 * 0.6), 1e-12);
    }

    void electrolytePerSulfurNeedsSulfur()
    {
        Design design = standardDesign();
        set(design, "electrolyte.volume_per_sulfur", 3);
        QVERIFY(has(evaluate(design), finding::sulfurUnknown));
    }

    void liquidBelowThePoresIsReported()
    {
        Design design = standardDesign();
        set(design, "electrolyte.pore_filling", 83);
        const Result result = evaluate(design);
        QVERIFY(has(result, finding::electrolyteBelowPores));
        QVERIFY(english(issues(result, design).front().message)
                    .starts_with("the electrolyte fills 83.00 %"));
    }

    void liquidBeyondThePoresThickensThePouch()
    {
        Design design = standardDesign();
        set(design, "electrolyte.pore_filling", 150);
        const Result more = evaluate(design);
        choose(design, "electrolyte.excess", "ignored");
        const Result ignored = evaluate(design);
        const double excess = 0.5 * unit::mL.in(more.cell.poreVolume); // cm³
        const double face = (10 + 0.4) * (20 + 0.4);                   // cm², separator
        COMPARE_CLOSE(metric(more, "cell.thickness") - metric(ignored, "cell.thickness"),
                      excess / face * 10, 1e-9);
        COMPARE_CLOSE(metric(more, "cell.mass"), metric(ignored, "cell.mass"), 1e-12);
    }

    void denseSeparatorAndDryCellHaveNoWettedPores()
    {
        Design design = standardDesign();
        choose(design, "separator.kind", "dense");
        QCOMPARE(evaluate(design).pair.separatorPores.value(), 0.0);
        choose(design, "separator.kind", "gel");
        QVERIFY(evaluate(design).pair.separatorPores.value() > 0.0);
        choose(design, "electrolyte.wets", "positive");
        QVERIFY(has(evaluate(design), finding::noIonPath));
        choose(design, "separator.kind", "polymer");
        const Result catholyte = evaluate(design);
        QCOMPARE(catholyte.pair.separatorPores.value(), 0.0);
        QCOMPARE(catholyte.pair.negativePores.value(), 0.0);
        QVERIFY(catholyte.pair.positivePores.value() > 0.0);
        choose(design, "electrolyte.wets", "none");
        QCOMPARE(metric(evaluate(design), "cell.electrolyte_mass"), 0.0);
    }

    void separatorDensityWithAndWithoutPores()
    {
        // 12 µm at 40 %: 0.94 g/cm³ of solid weighs what 0.564 g/cm³ with pores does.
        Design design = standardDesign();
        const double solid = metric(evaluate(design), "cell.mass");
        choose(design, "separator.density_basis", "with_pores");
        set(design, "separator.density", 0.564);
        COMPARE_CLOSE(metric(evaluate(design), "cell.mass"), solid, 1e-12);
    }

    void separatorCoatingCountsInMassThicknessAndPores()
    {
        Design design = standardDesign();
        const Result plain = evaluate(design);
        set(design, "separator.coating_thickness", 4);
        set(design, "separator.coating_porosity", 50);
        set(design, "separator.coating_density", 3.65);
        const Result coated = evaluate(design);
        COMPARE_CLOSE(unit::um.in(coated.pair.separatorThickness), 16, 1e-12);
        COMPARE_CLOSE(unit::um.in(coated.pair.separatorPores), 0.4 * 12 + 0.5 * 4, 1e-12);
        COMPARE_CLOSE(unit::g.in(coated.bill[Part::separatorCoating].mass),
                      0.5 * 4e-4 * 3.65 * unit::cm2.in(coated.cell.separatorArea), 1e-12);
        QVERIFY(plain.cell.mass < coated.cell.mass);
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::FillingTest)
#include "filling_test.moc"
