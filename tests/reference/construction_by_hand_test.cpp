// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/cell_outline.h"
#include "model/core/physics/housing.h"
#include "model/core/physics/layout.h"
#include "model/core/physics/resistance.h"
#include "tests/designs/sample_designs.h"

#include <numbers>

namespace cellgap {

using namespace sample;
using std::numbers::pi;

namespace {

/// What stacks and rolls have besides their pairs. The standard pouch has 20 positive sheets of
/// 100 × 200 mm, margins of 1 mm (negative) and 2 mm (separator), strips of 10 mm, foils of 12 and
/// 8 µm and a separator of 12 µm.
constexpr double negativeFace = 10.2 * 20.2;  // cm²
constexpr double separatorFace = 10.4 * 20.4; // cm²
constexpr double negativeFoil = 10.2 * 21.2;  // cm²
constexpr double copper = 8e-4 * 8.96;        // g/cm²
constexpr double aluminium = 12e-4 * 2.7;     // g/cm²

double grams(const Result &result, Part part)
{
    return unit::g.in(result.bill[part].mass);
}

/// Thickness of a pair without foils [µm].
double pairOf(const Result &result)
{
    return metric(result, "pair.positive_thickness") + metric(result, "pair.negative_thickness") +
           12.0;
}

/// A 21700 cell whose electrodes leave room.
Design shortRoll()
{
    Design design = standardDesign();
    choose(design, "format.kind", "cylindrical");
    set(design, "cylindrical.electrode_length", 500);
    return design;
}

Design prism(const char *roll)
{
    Design design = standardDesign();
    choose(design, "format.kind", "prismatic");
    choose(design, "prismatic.roll", roll);
    set(design, "stack.positive_sheets", 20);
    set(design, "prismatic.can_width", 150);
    set(design, "prismatic.can_height", 250);
    set(design, "prismatic.can_depth", 40);
    return design;
}

} // namespace

class ConstructionTest : public QObject
{
    Q_OBJECT

private slots:
    void outerFacesCanHaveSeparators()
    {
        Design design = standardDesign();
        const Result plain = evaluate(design);
        set(design, "stack.outer_separators", 2);
        const Result more = evaluate(design);
        COMPARE_CLOSE(unit::cm2.in(more.cell.separatorArea), 42 * separatorFace, 1e-12);
        COMPARE_CLOSE(unit::um.in(more.cell.thickness.assembled - plain.cell.thickness.assembled),
                      2 * 12.0, 1e-9);
        // They are wet: 40 % pores.
        COMPARE_CLOSE(metric(more, "cell.electrolyte_volume") -
                          metric(plain, "cell.electrolyte_volume"),
                      2 * separatorFace * 12e-4 * 0.40, 1e-9);
    }

    void stackWithoutClosingNegative()
    {
        Design design = standardDesign();
        choose(design, "stack.outer_negative", "none");
        const Result r = evaluate(design);
        COMPARE_CLOSE(metric(r, "cell.negative_area"), 40 * negativeFace, 1e-12);
        COMPARE_CLOSE(grams(r, Part::negativeCollector), 20 * negativeFoil * copper, 1e-12);
        // Of 20 sheets of either sign one face each looks outwards, and no separator lies there.
        COMPARE_CLOSE(unit::um.in(r.cell.thickness.assembled),
                      20 * (12 + 8 + 2 * pairOf(r)) - 12 + 2 * 113, 1e-12);
        COMPARE_CLOSE(unit::cm2.in(r.cell.positiveArea), 40 * 200.0, 1e-12);
        COMPARE_CLOSE(unit::cm2.in(r.cell.separatorArea), 39 * separatorFace, 1e-12);
        COMPARE_CLOSE(metric(r, "cell.capacity"),
                      39 * 200 * unit::mAh_per_cm2.in(r.pair.capacity) / 1000, 1e-12);
        set(design, "stack.positive_sheets", 1);
        const Result one = evaluate(design);
        COMPARE_CLOSE(metric(one, "cell.capacity"),
                      200 * unit::mAh_per_cm2.in(r.pair.capacity) / 1000, 1e-12);
        // Two foils back to back are parted: each of their faces has its counterpart, in half
        // sheets too.
        for (const char *side : {"stack.negative_foils", "stack.positive_foils"}) {
            Design parted = design;
            choose(parted, side, "two");
            for (const double sheets : {1.0, 1.5, 2.0}) {
                set(parted, "stack.positive_sheets", sheets);
                COMPARE_CLOSE(metric(evaluate(parted), "cell.capacity"),
                              2 * sheets * 200 * unit::mAh_per_cm2.in(r.pair.capacity) / 1000,
                              1e-12);
            }
        }
        // The idle faces do not grow: of n sheets 2 n - 1 pairs breathe.
        set(design, "negative.swelling", 10);
        const Result grown = evaluate(design);
        COMPARE_CLOSE(unit::um.in(grown.cell.thickness.charged - grown.cell.thickness.assembled),
                      0.1 * unit::um.in(grown.pair.negative.thickness), 1e-6);
    }

    /// The strips of a stack cross a given can from wall to wall: metal and way are one length.
    void gatheredStripsCrossTheCan()
    {
        Design design = prism("stacked");
        set(design, "stack.strip_per_thickness", 1.2);
        choose(design, "electrical.resistance_rule", "layers");
        choose(design, "electrical.hardware", "computed");
        const double depth = unit::mm.in(design.cell.format.prismatic.canDepth);
        const Result narrow = evaluate(design);
        set(design, "prismatic.can_depth", depth + 10);
        const Result wide = evaluate(design);
        const double sheets = metric(narrow, "cell.sheets");
        const double width = metric(narrow, "cell.electrode_width") / 10; // cm
        COMPARE_CLOSE(grams(wide, Part::positiveCollector) - grams(narrow, Part::positiveCollector),
                      sheets * width * 1.2 * aluminium, 1e-9);
        QVERIFY(wide.resistance.hardware > narrow.resistance.hardware);
    }

    /// Twice the foil under as many faces; outer sheets that are coated inside alone lack a foil.
    void sheetsOfTwoFoils()
    {
        Design design = standardDesign();
        choose(design, "stack.negative_foils", "two");
        const Result copperOnly = evaluate(design);
        COMPARE_CLOSE(grams(copperOnly, Part::negativeCollector), 42 * negativeFoil * copper,
                      1e-12);
        COMPARE_CLOSE(metric(copperOnly, "stack.thickness"), 6 + 8 + pairOf(copperOnly), 1e-12);
        choose(design, "stack.positive_foils", "two");
        choose(design, "stack.outer_negative", "one_sided");
        const Result both = evaluate(design);
        COMPARE_CLOSE(grams(both, Part::positiveCollector), 40 * 10 * 21 * aluminium, 1e-12);
        COMPARE_CLOSE(grams(both, Part::negativeCollector), 40 * negativeFoil * copper, 1e-12);
        COMPARE_CLOSE(unit::um.in(both.cell.thickness.assembled),
                      20 * (24 + 16 + 2 * pairOf(both)) + 2 * 113, 1e-12);
        COMPARE_CLOSE(metric(both, "stack.thickness"), 12 + 8 + pairOf(both), 1e-12);
    }

    void twoFoilsCarryTwice()
    {
        Design design = standardDesign();
        choose(design, "electrical.resistance_rule", "layers");
        choose(design, "electrical.hardware", "computed");
        for (const char *key : {"pouch.terminal_length", "pouch.inner_tab_length"})
            set(design, key, 0);
        const double one = metric(evaluate(design), "cell.hardware_resistance");
        choose(design, "stack.positive_foils", "two");
        choose(design, "stack.negative_foils", "two");
        COMPARE_CLOSE(metric(evaluate(design), "cell.hardware_resistance"), 0.5 * one, 1e-9);
    }

    void clearanceThickensThePouch()
    {
        Design design = standardDesign();
        const Result tight = evaluate(design);
        set(design, "pouch.clearance", 0.4);
        const Result loose = evaluate(design);
        COMPARE_CLOSE(unit::um.in(loose.cell.thickness.charged - tight.cell.thickness.charged),
                      400.0, 1e-9);
    }

    /// What electrodes and laminate leave of the outer thickness is clearance in every state.
    void outerThicknessOfThePouchCanBeGiven()
    {
        Design design = standardDesign();
        const Result own = evaluate(design);
        const double thickness = unit::mm.in(own.cell.thickness.assembled);
        set(design, "pouch.thickness", thickness + 0.3);
        const Result given = evaluate(design);
        QVERIFY(given.feasible());
        COMPARE_CLOSE(unit::mm.in(given.cell.thickness.assembled), thickness + 0.3, 1e-12);
        COMPARE_CLOSE(unit::um.in(given.cell.thickness.charged - own.cell.thickness.charged), 300.0,
                      1e-9);
        // Liquid beyond the pores finds its room there.
        set(design, "electrolyte.pore_filling", 105);
        COMPARE_CLOSE(unit::mm.in(evaluate(design).cell.thickness.assembled), thickness + 0.3,
                      1e-12);
        set(design, "pouch.thickness", thickness - 0.1);
        QVERIFY(has(evaluate(design), finding::doesNotFit));
    }

    /// The negative begins before and ends after its positive; foils are bare where tabs are.
    void lengthsOfARollMayDiffer()
    {
        Design design = shortRoll();
        const Result plain = evaluate(design);
        set(design, "stack.negative_extra_length", 60);
        set(design, "stack.separator_extra_length", 100);
        set(design, "stack.positive_bare_length", 20);
        set(design, "stack.negative_bare_length", 30);
        const Result r = evaluate(design);
        QVERIFY(r.feasible());
        const double h = metric(r, "cell.electrode_height") / 10.0; // cm
        COMPARE_CLOSE(metric(r, "cell.positive_area"), 2 * 50 * h, 1e-12);
        COMPARE_CLOSE(metric(r, "cell.negative_area"), 2 * 56 * (h + 0.2), 1e-12);
        COMPARE_CLOSE(grams(r, Part::positiveCollector), 52 * h * aluminium, 1e-12);
        COMPARE_CLOSE(grams(r, Part::negativeCollector), 59 * (h + 0.2) * copper, 1e-12);
        COMPARE_CLOSE(unit::cm2.in(r.cell.separatorArea - plain.cell.separatorArea),
                      2 * 10 * (h + 0.4), 1e-9);
        // π/4 (D² − d²) of the roll is the cross-section of all that is wound.
        const double before = unit::mm.in(cellOutline(shortRoll(), plain)->contents.assembled);
        const double after = unit::mm.in(cellOutline(design, r)->contents.assembled);
        const double idle = 60 * (8 + 2 * metric(r, "pair.negative_thickness")) + 2 * 100 * 12 +
                            20 * 12 + 30 * 8; // mm µm
        COMPARE_CLOSE(pi / 4 * (after * after - before * before), idle * 1e-3, 1e-9);
    }

    /// A full can has so much less of the positive.
    void idleLengthsTakeRoomInAFullCan()
    {
        Design design = shortRoll();
        set(design, "cylindrical.electrode_length", 0);
        const double full = metric(evaluate(design), "cell.electrode_length");
        const double diameter =
            unit::mm.in(cellOutline(design, evaluate(design))->contents.assembled);
        set(design, "stack.negative_extra_length", 100);
        const Result r = evaluate(design);
        const double turn = 2 * pairOf(r) + 12 + 8;
        const double idle = 100 * (8 + 2 * metric(r, "pair.negative_thickness"));
        COMPARE_CLOSE(metric(r, "cell.electrode_length"), full - idle / turn, 1e-4);
        COMPARE_CLOSE(unit::mm.in(cellOutline(design, r)->contents.assembled), diameter, 1e-4);
    }

    /// On both sides of a flat roll, spread over its outline 2 w + π D.
    void idleLengthsThickenAFlatRoll()
    {
        Design design = prism("flat_wound");
        const Result plain = evaluate(design);
        QVERIFY(plain.feasible());
        const double before = unit::mm.in(cellOutline(design, plain)->contents.assembled);
        set(design, "stack.separator_extra_length", 600);
        const Result r = evaluate(design);
        QVERIFY(r.feasible());
        const double layer = 2 * 600 * 12e-3 / (2 * 100 + pi * before);
        COMPARE_CLOSE(unit::mm.in(cellOutline(design, r)->contents.assembled), before + 2 * layer,
                      1e-12);
        COMPARE_CLOSE(metric(r, "cell.positive_area"), metric(plain, "cell.positive_area"), 1e-12);
    }

    /// A positive of 58 mm, its negative 1 and its separator 2 mm beyond it at each edge.
    void widthsOfARollCanBeGiven()
    {
        Design design = shortRoll();
        set(design, "cylindrical.electrode_width", 58);
        const Result r = evaluate(design);
        QVERIFY(r.feasible());
        COMPARE_CLOSE(metric(r, "cell.positive_area"), 2 * 50 * 5.8, 1e-12);
        COMPARE_CLOSE(metric(r, "cell.negative_area"), 2 * 50 * 6.0, 1e-12);
        set(design, "cylindrical.electrode_width", 66);
        const Result wide = evaluate(design);
        const auto found =
            std::ranges::find(wide.findings.items(), &finding::doesNotFit, &Finding::kind);
        QVERIFY(found != wide.findings.items().end());
        QCOMPARE(found->place, Place::roundHeight);
        COMPARE_CLOSE(found->value.number, 70, 1e-12);
        COMPARE_CLOSE(found->limit.number, 70 - 2 * 0.165, 1e-12);
    }

    void uncoatedEdgesOfATablessRoll()
    {
        Design design = shortRoll();
        choose(design, "electrical.resistance_rule", "layers");
        choose(design, "electrical.hardware", "computed");
        set(design, "cylindrical.electrode_width", 58);
        set(design, "cylindrical.positive_strip", 4);
        set(design, "cylindrical.negative_strip", 3);
        const Result r = evaluate(design);
        COMPARE_CLOSE(grams(r, Part::positiveCollector), 50 * 6.2 * aluminium, 1e-12);
        COMPARE_CLOSE(grams(r, Part::negativeCollector), 50 * 6.3 * copper, 1e-12);
        // 2h (h/3 + e)/(t σ) of each foil, the negative's way with its overhang of 1 mm.
        const auto foil = [](const Collector &metal, double beyond) {
            return 2 * 0.058 * (0.058 / 3 + beyond) /
                   (metal.thickness * metal.conductivity).value();
        };
        const double ohms =
            foil(design.cell.positiveCollector, 0.004) + foil(design.cell.negativeCollector, 0.004);
        COMPARE_CLOSE(metric(r, "cell.hardware_resistance"), 1e4 * ohms, 1e-12);
    }

    void bottomAndLidApart()
    {
        Design design = shortRoll();
        set(design, "cylindrical.electrode_width", 58);
        const double like = grams(evaluate(design), Part::can);
        set(design, "cylindrical.bottom", 165);
        COMPARE_CLOSE(grams(evaluate(design), Part::can), like, 1e-12);
        set(design, "cylindrical.bottom", 465);
        const double bore = pi / 4 * 2.067 * 2.067; // cm², walls of 165 µm
        COMPARE_CLOSE(grams(evaluate(design), Part::can), like + bore * 300e-4 * 7.9, 1e-12);

        Design flat = prism("stacked");
        const double thin = grams(evaluate(flat), Part::can);
        set(flat, "prismatic.bottom", 2.5); // walls of 1 mm
        COMPARE_CLOSE(grams(evaluate(flat), Part::can), thin + 14.8 * 3.8 * 0.15 * 2.7, 1e-12);
    }

    /// Head space, clearance and core, none of which the pores are.
    void liquidInTheFreeVolumeOfACan()
    {
        Design design = shortRoll();
        const Result dry = evaluate(design);
        set(design, "electrolyte.free_volume_filling", 40);
        const Result r = evaluate(design);
        QVERIFY(r.feasible());
        const double roll = unit::mm.in(cellOutline(design, r)->contents.assembled) / 10;
        const double height = metric(r, "cell.electrode_height") / 10 + 0.4;
        const double free =
            pi / 4 * (2.067 * 2.067 * (7.0 - 2 * 0.0165) - (roll * roll - 0.25 * 0.25) * height);
        COMPARE_CLOSE(metric(r, "cell.electrolyte_volume") - metric(dry, "cell.electrolyte_volume"),
                      0.4 * free, 1e-9);
        QCOMPARE(metric(r, "cell.volume"), metric(dry, "cell.volume"));
        set(design, "electrolyte.free_volume_filling", 100);
        QVERIFY(!has(evaluate(design), finding::excessDoesNotFit));
        set(design, "electrolyte.pore_filling", 101);
        QVERIFY(has(evaluate(design), finding::excessDoesNotFit));

        // 148 × 38 × 247.5 mm inside, a stack in its film of 120 µm, 2 mm of separator around it.
        Design flat = prism("stacked");
        const double without = metric(evaluate(flat), "cell.electrolyte_volume");
        set(flat, "electrolyte.free_volume_filling", 10);
        const Result filled = evaluate(flat);
        const double depth = unit::cm.in(cellOutline(flat, filled)->contents.assembled) + 0.024;
        const double room = 14.8 * 3.8 * 24.75 - (10.4 + 0.024) * (20.4 + 0.012) * depth;
        COMPARE_CLOSE(metric(filled, "cell.electrolyte_volume") - without, 0.1 * room, 1e-9);
    }

    /// Eleven plates of 20 µm and 100 S/m across ten pairs.
    void platesOfABipolarStackConduct()
    {
        Design design = lithiumPouch();
        choose(design, "electrical.resistance_rule", "layers");
        choose(design, "electrical.hardware", "computed");
        for (const char *key : {"pouch.terminal_length", "pouch.inner_tab_length"})
            set(design, key, 0);
        choose(design, "stack.arrangement", "bipolar");
        set(design, "stack.positive_sheets", 10);
        const double steel = metric(evaluate(design), "cell.hardware_resistance");
        QVERIFY(steel < 1e-5);
        set(design, "bipolar_plate.conductivity", 100);
        const double carbon = metric(evaluate(design), "cell.hardware_resistance");
        const double plates = 1e4 * 1.1 * 20e-6 * (1 / 100.0 - 1 / 1.4e6); // Ω·cm²
        COMPARE_CLOSE(carbon - steel, plates, 1e-6);
        set(design, "bipolar_plate.conductivity", 0);
        QVERIFY(has(evaluate(design), finding::plateWithoutElectrons));
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::ConstructionTest)
#include "construction_by_hand_test.moc"
