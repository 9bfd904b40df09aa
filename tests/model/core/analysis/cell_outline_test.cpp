// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/cell_outline.h"
#include "tests/designs/sample_designs.h"

#include <numbers>

namespace cellgap {

using namespace sample;

class CellOutlineTest : public QObject
{
    Q_OBJECT

private slots:
    /// The drawing has the cell's own dimensions; terminals stand out of it.
    void pouchIsAsLargeAsItsVolume()
    {
        Design design = standardDesign();
        set(design, "pouch.terminal_protrusion", 12);
        choose(design, "pouch.terminal_volume", "included");
        choose(design, "pouch.terminal_ends", "two");
        const Result result = evaluate(design);
        const auto outline = cellOutline(design, result);
        QVERIFY(outline.has_value());
        const double height = unit::mm.in(outline->height) + 2.0 * 12.0;
        const double cubic = unit::mm.in(outline->width) * height * unit::mm.in(outline->depth);
        COMPARE_CLOSE(cubic * 1e-3, metric(result, "cell.volume_charged"), 1e-9);
        QVERIFY(!outline->overfull());
    }

    /// A roll of 2 m at a pitch p around a core r₀ has π(R² − r₀²) = L p, so its diameter is known
    /// though the can of 21 mm is too small and the design infeasible.
    void overfullRollIsDrawn()
    {
        Design design = standardDesign();
        choose(design, "format.kind", "cylindrical");
        choose(design, "format.sizing", "given");
        set(design, "cylindrical.diameter", 21);
        set(design, "cylindrical.height", 70);
        set(design, "cylindrical.wall", 200);
        set(design, "cylindrical.core", 2);
        set(design, "cylindrical.inner_separator_turns", 0);
        set(design, "cylindrical.outer_separator_turns", 0);
        set(design, "cylindrical.electrode_length", 2000);
        const Result result = evaluate(design);
        QVERIFY(!result.feasible());
        const auto outline = cellOutline(design, result);
        QVERIFY(outline.has_value());
        QVERIFY(outline->overfull());
        COMPARE_CLOSE(unit::mm.in(outline->room), 20.6, 1e-9);
        const double pitch = unit::mm.in(outline->pitch);
        const double radius = std::sqrt(1.0 + 2000.0 * pitch / std::numbers::pi);
        COMPARE_CLOSE(unit::mm.in(outline->contents.assembled), 2.0 * radius, 1e-9);
    }

    /// A can of 100 × 100 × 10 mm with walls of 0.5 mm has 9 mm for its contents, whatever they
    /// are.
    void overfullCanIsDrawn()
    {
        Design design = standardDesign();
        choose(design, "format.kind", "prismatic");
        choose(design, "format.sizing", "given");
        set(design, "prismatic.can_width", 100);
        set(design, "prismatic.can_height", 100);
        set(design, "prismatic.can_depth", 10);
        set(design, "prismatic.wall", 0.5);
        set(design, "prismatic.insulation_thickness", 0);
        set(design, "stack.positive_sheets", 200);
        const Result result = evaluate(design);
        QVERIFY(!result.feasible());
        const auto outline = cellOutline(design, result);
        QVERIFY(outline.has_value());
        QVERIFY(outline->overfull());
        COMPARE_CLOSE(unit::mm.in(outline->width), 100.0, 1e-9);
        COMPARE_CLOSE(unit::mm.in(outline->height), 100.0, 1e-9);
        COMPARE_CLOSE(unit::mm.in(outline->room), 9.0, 1e-9);
    }

    void designThatFailsForMoreHasNoOutline()
    {
        Design design = standardDesign();
        set(design, "positive.voltage", 0);
        QVERIFY(!cellOutline(design, evaluate(design)));
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::CellOutlineTest)
#include "cell_outline_test.moc"
