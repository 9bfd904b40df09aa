// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/sheet_count.h"

#include "tests/designs/random_design.h"
#include "tests/designs/sample_designs.h"

namespace cellgap {

using namespace sample;

namespace {

bool aimsAtThickness(const Design &design)
{
    return design.cell.format.sizing == Sizing::capacity &&
           design.cell.format.kind != FormatKind::cylindrical;
}

double missed(const Design &design, const Result &result)
{
    return std::abs((result.cell.countedThickness - design.cell.format.thickness).value());
}

/// The cell with the next other number of sheets in one direction, found by wanting ever thicker or
/// thinner cells; none where that number cannot be had.
std::optional<Result> neighbour(Design design, const Result &cell, double direction)
{
    const Length sheet = cell.cell.countedThickness / cell.cell.sheets;
    for (int i = 0; i < 40; ++i) {
        design.cell.format.thickness += 0.2 * direction * sheet;
        if (!(design.cell.format.thickness.value() > 0.0))
            return std::nullopt;
        const Result other = evaluate(design);
        if (!other.feasible())
            return std::nullopt;
        if (other.cell.sheets != cell.cell.sheets)
            return other;
    }
    return std::nullopt;
}

} // namespace

class SheetCountTest : public QObject
{
    Q_OBJECT

private slots:
    /// Whatever swells, is flooded or lies idle: no other number of sheets comes nearer.
    void noOtherNumberComesNearer()
    {
        RandomDesign random(7);
        int compared = 0;
        for (int i = 0; i < 20000 && compared < 2000; ++i) {
            const Design design = random();
            if (!aimsAtThickness(design))
                continue;
            const Result result = evaluate(design);
            if (!result.feasible())
                continue;
            QCOMPARE(result.cell.sheets, std::round(result.cell.sheets));
            for (const double direction : {1.0, -1.0}) {
                const auto other = neighbour(design, result, direction);
                if (!other)
                    continue;
                ++compared;
                QVERIFY2(missed(design, result) <= missed(design, *other) * (1.0 + 1e-9),
                         qPrintable(QString("%1 sheets, %2 mm wanted: %3 mm, with %4: %5 mm")
                                        .arg(result.cell.sheets)
                                        .arg(unit::mm.in(design.cell.format.thickness))
                                        .arg(unit::mm.in(result.cell.countedThickness))
                                        .arg(other->cell.sheets)
                                        .arg(unit::mm.in(other->cell.countedThickness))));
            }
        }
        QVERIFY(compared >= 2000);
    }

    /// Lithium that grows and liquid beside the stack are in the wanted thickness, by hand from the
    /// parts of one pair: 2 (t_S + t_p + t_n) + foils for a sheet, and V_excess over the face.
    void whatGrowsAndFloodsIsInTheThickness()
    {
        Design design = sulfurPouch();
        choose(design, "format.kind", "stack");
        choose(design, "format.sizing", "capacity");
        choose(design, "format.volume_state", "charged");
        choose(design, "stack.outer_negative", "none");
        for (const char *margin : {"stack.negative_margin_width", "stack.negative_margin_height",
                                   "stack.separator_margin_width", "stack.separator_margin_height",
                                   "stack.outer_separators"})
            set(design, margin, 0);
        set(design, "format.capacity", 20);
        set(design, "format.thickness", 12);
        set(design, "electrolyte.volume_per_sulfur", 6);
        const Result r = evaluate(design);
        QVERIFY(r.feasible());
        const double sheet =
            metric(r, "pair.positive_thickness") +
            unit::um.in(r.pair.negativeThickness.charged + r.pair.separatorThickness);
        const double face = unit::m2.in(r.cell.electrodeWidth * r.cell.electrodeHeight);
        const double foils = unit::um.in(design.cell.positiveCollector.thickness +
                                         design.cell.negativeCollector.thickness);
        // 1 mL/m² is 1 µm.
        const double excess = unit::mL.in(r.cell.electrolyteVolume - r.cell.poreVolume) / face;
        QVERIFY(excess > 2000.0);
        // No counterpart faces one outermost face of either electrode.
        const double thickness =
            r.cell.sheets * (2 * sheet + foils) - unit::um.in(r.pair.separatorThickness) -
            unit::um.in(r.pair.negativeThickness.charged - r.pair.negativeThickness.assembled) +
            excess;
        COMPARE_CLOSE(unit::um.in(r.cell.countedThickness), thickness, 1e-9);
        QVERIFY(std::abs(thickness - 12000.0) < 0.5 * thickness / r.cell.sheets);
        QVERIFY(!has(r, finding::thicknessMissed));
    }

    /// A roll that cannot be as thick as wanted has the most turns that it can.
    void aRollThatCannotBeSoThickIsTold()
    {
        Design design = standardDesign();
        choose(design, "format.kind", "prismatic");
        choose(design, "prismatic.roll", "flat_wound");
        choose(design, "format.sizing", "capacity");
        set(design, "format.capacity", 1);
        set(design, "format.aspect_ratio", 1);
        set(design, "format.thickness", 500);
        const Result most = evaluate(design);
        QVERIFY(most.feasible());
        QVERIFY(has(most, finding::thicknessMissed));
        for (double wanted = 20; wanted < 500; wanted += 2.5) {
            set(design, "format.thickness", wanted);
            const Result result = evaluate(design);
            QVERIFY2(result.feasible(), qPrintable(QString::number(wanted)));
            QVERIFY(result.cell.sheets <= most.cell.sheets);
            QVERIFY(std::abs(metric(result, "cell.thickness") - wanted) <=
                    std::abs(metric(most, "cell.thickness") - wanted) + 1e-9);
        }
    }

    /// One sheet is the least: a cell that is wanted thinner says what it is.
    void aCellThinnerThanOneSheetIsTold()
    {
        Design design = lithiumPouch();
        choose(design, "format.sizing", "capacity");
        set(design, "format.capacity", 1);
        set(design, "format.thickness", 0.2);
        const Result result = evaluate(design);
        QCOMPARE(result.cell.sheets, 1.0);
        QVERIFY(has(result, finding::thicknessMissed));
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::SheetCountTest)
#include "sheet_count_test.moc"
