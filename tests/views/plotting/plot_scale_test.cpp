// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plotting/plot_scale.h"

#include <QTest>

using namespace cellgap;

class PlotScaleTest : public QObject
{
    Q_OBJECT

private slots:
    void tenfoldIsADecade()
    {
        QVERIFY(spansDecade(std::vector{100.0, 1000.0}));
        QVERIFY(!spansDecade(std::vector{100.0, 999.0}));
        QVERIFY(!spansDecade(std::vector{0.0, 999.0}));
        QVERIFY(!spansDecade(std::vector<double>{}));
    }

    void linearScaleHasRoomAndRoundEnds()
    {
        // Span 300, room 24, rounded out to steps of 20.
        const PlotScale scale = scaleFor(std::vector{200.0, 500.0}, false);
        QVERIFY(!scale.logarithmic);
        QCOMPARE(scale.lower, 160.0);
        QCOMPARE(scale.upper, 540.0);
    }

    void scaleOfPositiveValuesDoesNotGoBelowZero()
    {
        QCOMPARE(scaleFor(std::vector{1.0, 500.0}, false).lower, 0.0);
        QVERIFY(scaleFor(std::vector{-1.0, 500.0}, false).lower < -1.0);
    }

    void logarithmicScaleHasRoomAndRoundEnds()
    {
        // A factor of 16^0.08 = 1.248 on each side: 80.1 and 1997, rounded out to halves of a
        // digit.
        const PlotScale scale = scaleFor(std::vector{100.0, 1600.0}, true);
        QVERIFY(scale.logarithmic);
        QCOMPARE(scale.lower, 80.0);
        QCOMPARE(scale.upper, 2000.0);
    }

    void singleValueIsInTheMiddle()
    {
        const PlotScale scale = scaleFor(std::vector{400.0}, false);
        QCOMPARE(0.5 * (scale.lower + scale.upper), 400.0);
        QVERIFY(scaleFor(std::vector{0.0}, false).lower < 0.0);
        const PlotScale logarithmic = scaleFor(std::vector{400.0}, true);
        QVERIFY(logarithmic.lower < 400.0 && logarithmic.upper > 400.0);
    }

    void zeroHasNoLogarithm() { QVERIFY(!scaleFor(std::vector{0.0, 500.0}, true).logarithmic); }

    void scaleWithoutValuesIsAUnit()
    {
        const PlotScale scale = scaleFor({}, true);
        QVERIFY(!scale.logarithmic);
        QCOMPARE(scale.lower, 0.0);
        QCOMPARE(scale.upper, 1.0);
    }

    /// A span of 100 in at most four spaces goes by 50, in at most five by 20 or 50; none is added
    /// at either end.
    void linearTicksAreRoundAndFew()
    {
        QVERIFY(
            (linearTicks({.lower = 0.0, .upper = 100.0}, 4.0) == std::vector{0.0, 50.0, 100.0}));
        QVERIFY((linearTicks({.lower = 210.0, .upper = 395.0}, 4.0) == std::vector{300.0}));
        for (const double most : {2.0, 3.0, 4.5, 8.0, 12.0}) {
            const auto ticks = linearTicks({.lower = -3.0, .upper = 17.3}, most);
            QVERIFY(!ticks.empty() && static_cast<double>(ticks.size()) - 1.0 <= most);
            QVERIFY(ticks.front() >= -3.0 && ticks.back() <= 17.3);
        }
    }

    void logarithmicTicksAreLabelledAtOneTwoAndFive()
    {
        const auto ticks = logarithmicTicks({.lower = 80.0, .upper = 2000.0, .logarithmic = true});
        std::vector<double> labelled;
        for (const ScaleTick &tick : ticks)
            if (tick.labelled)
                labelled.push_back(tick.value);
        QCOMPARE(ticks.size(), 13U); // 80, 90, 100 … 900, 1000, 2000
        QCOMPARE(labelled, std::vector({100.0, 200.0, 500.0, 1000.0, 2000.0}));
    }

    void manyDecadesAreLabelledAtOneOnly()
    {
        for (const ScaleTick &tick :
             logarithmicTicks({.lower = 1.0, .upper = 1e4, .logarithmic = true}))
            QVERIFY(!tick.labelled || (tick.value != 2.0 && tick.value != 50.0));
    }
};

QTEST_APPLESS_MAIN(PlotScaleTest)
#include "plot_scale_test.moc"
