// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/waterfall.h"
#include "tests/designs/sample_designs.h"

namespace cellgap {

using namespace sample;

class WaterfallTest : public QObject
{
    Q_OBJECT

private slots:
    void everyStepGoesDown()
    {
        for (const Design &design : {standardDesign(), lithiumPouch(), sulfurPouch()}) {
            const auto steps = waterfall(evaluate(design));
            QCOMPARE(steps.size(), std::size_t{5});
            for (std::size_t i = 1; i < steps.size(); ++i) {
                QVERIFY2(steps[i].specificEnergy < steps[i - 1].specificEnergy,
                         steps[i].name.data());
                QVERIFY2(steps[i].energyDensity < steps[i - 1].energyDensity, steps[i].name.data());
            }
        }
    }

    void lastStepsAreCellAndPack()
    {
        const Result result = evaluate(standardDesign());
        const auto steps = waterfall(result);
        QCOMPARE(steps[3].specificEnergy.value(), result.cell.specificEnergy.value());
        QCOMPARE(steps[4].energyDensity.value(), result.pack.energyDensity.value());
    }

    void infeasibleDesignHasNone()
    {
        Design design = standardDesign();
        set(design, "positive.voltage", 0);
        QVERIFY(waterfall(evaluate(design)).empty());
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::WaterfallTest)
#include "waterfall_test.moc"
