// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/layout.h"
#include "tests/designs/sample_designs.h"

#include <numbers>

namespace cellgap {

using namespace sample;

namespace {

Design cylinder()
{
    Design design = standardDesign();
    choose(design, "format.kind", "cylindrical");
    return design;
}

Design prism()
{
    Design design = standardDesign();
    choose(design, "format.kind", "prismatic");
    return design;
}

} // namespace

class LayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void spiralLengthByNumericalIntegration()
    {
        // ∫ sqrt(r² + a²) dθ from 1.25 to 10 mm with a pitch of 0.3 mm, trapezoidal with 10⁶ steps.
        const double a = 0.3 / (2 * std::numbers::pi);
        const double first = 1.25 / a;
        const double last = 10.0 / a;
        const int steps = 1000000;
        const double h = (last - first) / steps;
        double sum = 0.0;
        for (int i = 0; i <= steps; ++i) {
            const double theta = first + h * i;
            sum += (i == 0 || i == steps ? 0.5 : 1.0) * a * std::sqrt(theta * theta + 1.0);
        }
        const Length length = spiralLength(unit::mm(1.25), unit::mm(10), unit::mm(0.3));
        COMPARE_CLOSE(unit::mm.in(length), sum * h, 1e-9);
    }

    void spiralWithoutRoomIsEmpty()
    {
        QCOMPARE(spiralLength(unit::mm(2), unit::mm(1), unit::mm(0.3)).value(), 0.0);
    }

    void doublingSheetsDoublesCapacity()
    {
        Design design = standardDesign();
        const double capacity = metric(evaluate(design), "cell.capacity");
        set(design, "stack.positive_sheets", 40);
        COMPARE_CLOSE(metric(evaluate(design), "cell.capacity"), 2 * capacity, 1e-14);
    }

    void outerSheetsOneOrTwoSided()
    {
        Design design = standardDesign();
        const double face = 10.2 * 20.2;
        COMPARE_CLOSE(metric(evaluate(design), "cell.negative_area"), 42 * face, 1e-12);
        choose(design, "stack.outer_negative", "one_sided");
        COMPARE_CLOSE(metric(evaluate(design), "cell.negative_area"), 40 * face, 1e-12);
    }

    void foilsCountOncePerSheet()
    {
        const Result r = evaluate(standardDesign());
        // 20 positive foils of 100 × (200 + 10) mm at 12 µm aluminium, 21 negative foils of
        // 102 × (202 + 10) mm at 8 µm copper.
        COMPARE_CLOSE(unit::g.in(r.bill[Part::positiveCollector].mass), 20 * 10 * 21 * 12e-4 * 2.7,
                      1e-12);
        COMPARE_CLOSE(unit::g.in(r.bill[Part::negativeCollector].mass),
                      21 * 10.2 * 21.2 * 8e-4 * 8.96, 1e-12);
    }

    /// 2 · 20 faces of 10 × 20 cm: the composite is the active material over its share.
    void energyPerCompositeAndPerElectrodeWithFoil()
    {
        Design design = standardDesign();
        set(design, "positive.active_fraction", 95);
        set(design, "positive.conductive_fraction", 3);
        set(design, "positive.binder_fraction", 2);
        set(design, "positive.loading", 20);
        const Result r = evaluate(design);
        const double composite = 40 * 200 * 20e-3 / 0.95; // g
        const double foils = 20 * 10 * 21 * 12e-4 * 2.7;  // with the strip of 10 mm
        const double energy = metric(r, "cell.energy") * 1000;
        COMPARE_CLOSE(metric(r, "pair.composite_specific_energy"), energy / composite, 1e-12);
        COMPARE_CLOSE(metric(r, "pair.electrode_specific_energy"), energy / (composite + foils),
                      1e-12);
    }

    void perforatedFoilIsLighter()
    {
        Design design = standardDesign();
        set(design, "negative_collector.areal_mass_factor", 60);
        COMPARE_CLOSE(unit::g.in(evaluate(design).bill[Part::negativeCollector].mass),
                      0.6 * 21 * 10.2 * 21.2 * 8e-4 * 8.96, 1e-12);
    }

    void freeStandingLithiumNeedsNoCollector()
    {
        Design design = lithiumPouch();
        set(design, "negative_collector.thickness", 0);
        const Result result = evaluate(design);
        QVERIFY(result.feasible());
        QCOMPARE(result.bill[Part::negativeCollector].mass.value(), 0.0);
    }

    void bipolarPairsAddVoltages()
    {
        Design design = lithiumPouch();
        choose(design, "stack.arrangement", "bipolar");
        set(design, "stack.positive_sheets", 10);
        const Result r = evaluate(design);
        COMPARE_CLOSE(metric(r, "cell.open_circuit_voltage"), 10 * 3.86, 1e-12);
        COMPARE_CLOSE(metric(r, "cell.capacity"), 4e-3 * 200, 1e-12); // one pair of 10 × 20 cm
        QCOMPARE(r.bill[Part::positiveCollector].mass.value(), 0.0);
        // 11 plates of the separator's size, 20 µm of 7.8 g/cm³.
        COMPARE_CLOSE(unit::g.in(r.bill[Part::bipolarPlate].mass), 11 * 10.4 * 20.4 * 20e-4 * 7.8,
                      1e-12);
        choose(design, "format.kind", "cylindrical");
        QVERIFY(has(evaluate(design), finding::bipolarCannotBeWound));
    }

    void pouchSizedToCapacity()
    {
        Design design = standardDesign();
        choose(design, "format.sizing", "capacity");
        set(design, "format.capacity", 57);
        set(design, "format.aspect_ratio", 2.5);
        set(design, "format.thickness", 11);
        const Result r = evaluate(design);
        COMPARE_CLOSE(metric(r, "cell.capacity"), 57, 1e-12);
        COMPARE_CLOSE(metric(r, "cell.electrode_height") / metric(r, "cell.electrode_width"), 2.5,
                      1e-12);
        const double sheets = metric(r, "cell.sheets");
        QCOMPARE(sheets, std::round(sheets));
        // Nearest whole number of sheets: within half a unit of the wanted thickness.
        const double unitMm = 2 * metric(r, "stack.thickness") * 1e-3;
        QVERIFY(std::abs(metric(r, "cell.thickness") - 11) <= 0.5 * unitMm + 1e-9);
    }

    void prismaticStackSizedToCapacityFits()
    {
        Design design = prism();
        choose(design, "format.sizing", "capacity");
        set(design, "format.capacity", 150);
        set(design, "format.aspect_ratio", 0.7);
        set(design, "format.thickness", 50);
        for (const char *roll : {"stacked", "flat_wound"}) {
            choose(design, "prismatic.roll", roll);
            const Result r = evaluate(design);
            QVERIFY2(r.feasible(), roll);
            COMPARE_CLOSE(metric(r, "cell.capacity"), 150, 1e-10);
        }
    }

    /// Each stack closes with a negative of its own.
    void stacksOfAPrismaticCan()
    {
        for (const int stacks : {1, 2, 3}) {
            Design design = prism();
            choose(design, "prismatic.roll", "stacked");
            set(design, "prismatic.rolls", stacks);
            set(design, "stack.positive_sheets", 5);
            set(design, "prismatic.can_depth", 60);
            const Result r = evaluate(design);
            QVERIFY(r.feasible());
            const double width = metric(r, "cell.electrode_width") / 10.0;
            const double height = metric(r, "cell.electrode_height") / 10.0;
            const double positives = 5.0 * stacks;
            const double negatives = 6.0 * stacks;
            COMPARE_CLOSE(metric(r, "cell.positive_area"), 2 * positives * width * height, 1e-12);
            COMPARE_CLOSE(metric(r, "cell.negative_area"),
                          2 * negatives * (width + 0.2) * (height + 0.2), 1e-12);
            COMPARE_CLOSE(unit::g.in(r.bill[Part::positiveCollector].mass),
                          positives * width * (height + 1) * 12e-4 * 2.7, 1e-12);
            COMPARE_CLOSE(unit::g.in(r.bill[Part::negativeCollector].mass),
                          negatives * (width + 0.2) * (height + 1.2) * 8e-4 * 8.96, 1e-12);
        }
    }

    void flatWoundLengthTurnByTurn()
    {
        // Two straight runs and two half circles a turn; turn i winds around 2(i − 1) units and
        // half of its own on each side.
        Design design = prism();
        choose(design, "prismatic.roll", "flat_wound");
        set(design, "stack.positive_sheets", 5);
        set(design, "prismatic.can_width", 200);
        const Result r = evaluate(design);
        const double unitMm = 2 * metric(r, "stack.thickness") * 1e-3;
        double length = 0.0;
        for (int turn = 1; turn <= 5; ++turn)
            length += 2 * 100 + std::numbers::pi * (0.5 + (2 * turn - 1) * unitMm);
        COMPARE_CLOSE(metric(r, "cell.electrode_length"), length, 1e-9);
    }

    void stackThatDoesNotFitItsCanIsReported()
    {
        Design design = prism();
        QVERIFY(evaluate(design).feasible());
        set(design, "stack.positive_sheets", 200);
        const Result result = evaluate(design);
        QVERIFY(has(result, finding::doesNotFit));
        QVERIFY(!findMetric("cell.energy_density")->value(result));
    }

    void cylinderSizedToCapacity()
    {
        Design design = cylinder();
        choose(design, "format.sizing", "capacity");
        set(design, "format.capacity", 5);
        set(design, "format.aspect_ratio", 3.3);
        const Result r = evaluate(design);
        COMPARE_CLOSE(metric(r, "cell.capacity"), 5, 1e-9);
        COMPARE_CLOSE(metric(r, "cell.height") / metric(r, "cell.width"), 3.3, 1e-12);
    }

    void givenElectrodeLengthMayNotFit()
    {
        Design design = cylinder();
        const double full = metric(evaluate(design), "cell.electrode_length");
        set(design, "cylindrical.electrode_length", 0.5 * full);
        const Result half = evaluate(design);
        QVERIFY(half.feasible());
        COMPARE_CLOSE(metric(half, "cell.electrode_length"), 0.5 * full, 1e-12);
        set(design, "cylindrical.electrode_length", 1.1 * full);
        QVERIFY(has(evaluate(design), finding::doesNotFit));
    }

    void rollWithoutRoomIsReported()
    {
        Design design = cylinder();
        set(design, "cylindrical.core", 25);
        QVERIFY(has(evaluate(design), finding::noRoomForRoll));
        set(design, "cylindrical.core", 2.5);
        set(design, "cylindrical.head_space", 100);
        QVERIFY(has(evaluate(design), finding::noRoomForRoll));
    }

    void swellingRollIsReported()
    {
        Design design = cylinder();
        set(design, "negative.swelling", 40);
        QVERIFY(has(evaluate(design), finding::chargedDoesNotFit));
    }

    void separatorTurnsAddSeparatorAndTakeRoom()
    {
        Design design = cylinder();
        const Result plain = evaluate(design);
        set(design, "cylindrical.inner_separator_turns", 2);
        set(design, "cylindrical.outer_separator_turns", 1);
        const Result more = evaluate(design);
        QVERIFY(metric(more, "cell.capacity") < metric(plain, "cell.capacity"));
        // Two inner turns between 1.25 and 1.298 mm radius and one outer turn of both separators.
        const double height = metric(more, "cell.electrode_height") + 4;
        const double inner = 2 * 2 * std::numbers::pi * 2 * (1.25 + 1.25 + 2 * 0.024) / 2;
        const double extra = unit::cm2.in(more.cell.separatorArea) * 100 -
                             2 * metric(more, "cell.electrode_length") * height;
        QVERIFY(extra > inner * height);
    }

    void cansAreRigid()
    {
        const Result r = evaluate(cylinder());
        QCOMPARE(r.cell.volumes.assembled.value(), r.cell.volumes.discharged.value());
        COMPARE_CLOSE(metric(r, "cell.volume"), std::numbers::pi / 4 * 2.1 * 2.1 * 7.0, 1e-12);
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::LayoutTest)
#include "layout_test.moc"
