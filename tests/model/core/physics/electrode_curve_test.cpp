// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/electrode_curve.h"
#include "tests/designs/sample_designs.h"

namespace cellgap {

using namespace sample;
using enum PotentialCurve::Course;
using Half = ElectrodeCurve::Half;

class ElectrodeCurveTest : public QObject
{
    Q_OBJECT

    /// 200 mAh/g from 1 V to 0, and half as much by mass of 100 mAh/g from 0.5 V to 0.
    static Coating blend()
    {
        Coating coating = standardDesign().cell.negative.coating;
        coating.halfCell = keep({.charge = {{{0, 1.0}, {200, 0.0}}, falls},
                                 .discharge = {{{0, 0.0}, {200, 1.0}}, rises}});
        coating.specificCapacity = unit::mAh_per_g(200);
        coating.second.share = 0.5;
        coating.second.specificCapacity = unit::mAh_per_g(100);
        coating.second.halfCell = keep({.charge = {{{0, 0.5}, {100, 0.0}}, falls},
                                        .discharge = {{{0, 0.0}, {100, 0.5}}, rises}});
        return coating;
    }

private slots:
    /// Of 150 mAh/g the first gives 50 alone, from 1 V to 0.5 V; then both share the potential:
    /// 150 − 200 U.
    void blendSharesThePotential()
    {
        const Coating coating = blend();
        const ElectrodeCurve curve(coating, Half::charge, false, ArealCharge::from_value(150.0));
        COMPARE_CLOSE(curve.at(0.0), 1.0, 1e-12);
        COMPARE_CLOSE(curve.at(25.0), 0.75, 1e-12);
        COMPARE_CLOSE(curve.at(50.0), 0.5, 1e-12);
        COMPARE_CLOSE(curve.at(110.0), 0.2, 1e-12);
        QCOMPARE(curve.at(150.0), 0.0);
        QCOMPARE(curve.at(200.0), 0.0);
        COMPARE_CLOSE(curve.integral(50.0), 37.5, 1e-12);
        COMPARE_CLOSE(curve.integral(150.0), 37.5 + 25.0, 1e-12);
        // On the way back at 0.2 V the first has given 20 of 100, the second 20 of 50.
        const ElectrodeCurve back(coating, Half::discharge, false, ArealCharge::from_value(150.0));
        COMPARE_CLOSE(back.at(40.0), 0.2, 1e-12);
        const auto given = back.given(coating, 40.0);
        COMPARE_CLOSE(given[0], 0.2, 1e-12);
        COMPARE_CLOSE(given[1], 0.4, 1e-12);
    }

    /// What a material loses in the first cycle is in its part of the first charge: 100/0.8 + 50.
    void lossesWeighInTheFirstCharge()
    {
        Coating coating = blend();
        coating.firstCycleEfficiency = 0.8;
        const ElectrodeCurve curve(coating, Half::charge, true, ArealCharge::from_value(175.0));
        COMPARE_CLOSE(curve.at(62.5), 0.5, 1e-12);
        COMPARE_CLOSE(curve.at(175.0 - 0.2 * 225.0), 0.2, 1e-12);
    }

    /// Two materials far apart, one of which is flat: a step between them, plateaus kept.
    void plateausAndSteps()
    {
        Coating coating = blend();
        coating.halfCell = keep({.charge = {{{0, 1.5}, {200, 1.5}}, falls},
                                 .discharge = {{{0, 1.5}, {200, 1.5}}, rises}});
        const ElectrodeCurve curve(coating, Half::charge, false, ArealCharge::from_value(150.0));
        QCOMPARE(curve.at(50.0), 1.5);
        QCOMPARE(curve.at(99.999), 1.5);
        COMPARE_CLOSE(curve.at(125.0), 0.25, 1e-12);
        COMPARE_CLOSE(curve.integral(150.0), 150.0 + 12.5, 1e-12);
    }

    void metalIsFlat()
    {
        const ElectrodeCurve metal(ArealCharge::from_value(10.0));
        QCOMPARE(metal.at(5.0), 0.0);
        QCOMPARE(metal.integral(5.0), 0.0);
    }

    /// Neighbours that go the wrong way take their mean by charge: 1.1 V and 0.9 V of equal weight
    /// are both 1.0 V.
    void aCurveGoesOneWay()
    {
        const PotentialCurve curve({{0, 0.5}, {10, 1.1}, {20, 0.9}, {30, 1.5}}, rises);
        COMPARE_CLOSE(curve.potentials()[1], 1.0, 1e-12);
        COMPARE_CLOSE(curve.potentials()[2], 1.0, 1e-12);
        COMPARE_CLOSE(curve.pooled(), 0.1, 1e-12);
        COMPARE_CLOSE(curve.mean(), 1.0, 1e-12);
        QCOMPARE(PotentialCurve({{0, 0.5}, {10, 1.1}}, rises).pooled(), 0.0);
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, PotentialCurve({{0, 1.0}}, rises));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument,
                                 PotentialCurve({{1, 1.0}, {2, 2.0}}, rises));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument,
                                 PotentialCurve({{0, 1.0}, {0, 2.0}}, rises));
    }

    void thinningKeepsWhatBends()
    {
        std::vector<PotentialCurve::Point> points;
        for (int i = 0; i <= 100; ++i)
            points.push_back({double(i), i < 90 ? 1.0 + 0.001 * i : 1.09 + 0.1 * (i - 90)});
        const auto kept = thinned(points, 3);
        QCOMPARE(kept.size(), 3U);
        QCOMPARE(kept[1].charge, 90.0);
        QCOMPARE(thinned(points).size(), 101U);
    }

    void oneOfEveryHalfCell()
    {
        const HalfCell cell{.charge = {{{0, 1.0}, {1, 2.0}}, rises},
                            .discharge = {{{0, 2.0}, {1, 1.0}}, falls}};
        QVERIFY(keep(cell) == keep(cell));
    }
};

} // namespace cellgap

QTEST_GUILESS_MAIN(cellgap::ElectrodeCurveTest)
#include "electrode_curve_test.moc"
