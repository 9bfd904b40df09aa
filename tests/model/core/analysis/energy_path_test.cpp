// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/energy_path.h"

#include "model/core/analysis/levers.h"
#include "tests/designs/sample_designs.h"

namespace cellgap {

using namespace sample;

class EnergyPathTest : public QObject
{
    Q_OBJECT

private slots:
    /// From one end of the usual range to the other, and at each point as the design with it.
    void wayGoesThroughTheUsualRange()
    {
        const Design design = standardDesign();
        for (const char *key : {"separator.thickness", "positive.areal_capacity"}) {
            const Parameter &input = *findParameter(key);
            const auto pieces = energyPath(design, input, Hold::inputs);
            QCOMPARE(pieces.size(), std::size_t(1));
            QCOMPARE(pieces[0].front().number, input.usual.min);
            QVERIFY(std::abs(pieces[0].back().number - input.usual.max) < 1e-9 * input.usual.max);
            for (const EnergyPoint &point : pieces[0]) {
                const Result there = evaluate(designWith(design, input, point.number));
                QCOMPARE(point.specificEnergyWhPerKg, metric(there, "cell.specific_energy"));
                QCOMPARE(point.energyDensityWhPerL, metric(there, "cell.energy_density"));
            }
        }
    }

    /// A core as wide as the can leaves no room.
    void wayEndsWhereNoCellCanBeBuilt()
    {
        Design can = standardDesign();
        choose(can, "format.kind", "cylindrical");
        const Parameter &core = *findParameter("cylindrical.core");
        set(can, "cylindrical.diameter", 0.8 * core.usual.max);
        const auto pieces = energyPath(can, core, Hold::inputs);
        QCOMPARE(pieces.size(), std::size_t(1));
        QCOMPARE(pieces[0].front().number, core.usual.min);
        QVERIFY(pieces[0].back().number < 0.8 * core.usual.max);
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::EnergyPathTest)
#include "energy_path_test.moc"
