// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/pairs.h"

#include "model/core/analysis/levers.h"
#include "tests/designs/sample_designs.h"
#include "tests/designs/sample_targets.h"

#include <cmath>

namespace cellgap {

using namespace sample;

class PairsTest : public QObject
{
    Q_OBJECT

    static std::vector<const Parameter *> inputs(std::initializer_list<const char *> keys)
    {
        std::vector<const Parameter *> found;
        for (const char *key : keys)
            found.push_back(findParameter(key));
        return found;
    }

    static Target energyTarget(double factor)
    {
        return targetFor("cell.specific_energy", Relation::atLeast,
                         factor * metric(evaluate(standardDesign()), "cell.specific_energy"));
    }

    static TargetPairs pairsOf(const Target &target, std::size_t most = 3)
    {
        const Target *wanted = &target;
        const auto found =
            findPairs(standardDesign(),
                      inputs({"separator.thickness", "positive.areal_capacity", "negative.porosity",
                              "positive_collector.thickness", "negative_collector.thickness"}),
                      {&wanted, 1}, most);
        return found.empty() ? TargetPairs{} : found.front();
    }

    static Design at(const InputPair &pair, double first, double second)
    {
        return designWith(standardDesign(), {pair.sides[0].input, pair.sides[1].input},
                          {first, second}, Hold::inputs);
    }

private slots:
    /// Against a fine grid of both inputs: no point of it meets the target by a smaller change, but
    /// for the digits that the change is rounded to.
    void theSmallestChangeIsFound()
    {
        const Target target = energyTarget(1.06);
        const TargetPairs found = pairsOf(target);
        QVERIFY(found.target == &target && !found.isDeclared);
        QCOMPARE(found.pairs.size(), std::size_t(3));
        double last = 0.0;
        for (const InputPair &pair : found.pairs) {
            QVERIFY(pair.meets && pair.share >= last);
            last = pair.share;
            const auto &[x, y] = pair.sides;
            QVERIFY(x.share != 0.0 && y.share != 0.0);
            const Design there = at(pair, x.at, y.at);
            QVERIFY(metric(evaluate(there), "cell.specific_energy") >= *target.value);
            double least = HUGE_VAL;
            constexpr int steps = 120;
            const auto shareOf = [](const PairSide &side, double number) {
                const Bounds usual = usualOf(*side.input, standardDesign());
                return (number - side.now) / (usual.max - usual.min);
            };
            for (int i = 0; i <= steps; ++i)
                for (int k = 0; k <= steps; ++k) {
                    const double first = std::lerp(x.within.min, x.within.max, double(i) / steps);
                    const double second = std::lerp(y.within.min, y.within.max, double(k) / steps);
                    const Result result = evaluate(at(pair, first, second));
                    const auto energy = findMetric("cell.specific_energy")->value(result);
                    if (energy && *energy >= *target.value)
                        least = std::min(least, std::hypot(shareOf(x, first), shareOf(y, second)));
                }
            QVERIFY2(pair.share < least + 0.01,
                     qPrintable(QString("%1 %2").arg(pair.share).arg(least)));
        }
    }

    /// Every point of the grid is what evaluating it says.
    void theGridIsEvaluated()
    {
        const Target target = energyTarget(1.06);
        const TargetScale scale(target);
        const InputPair pair = pairsOf(target, 1).pairs.front();
        const auto &[x, y] = pair.sides;
        QCOMPARE(pair.points.size(), x.numbers.size() * y.numbers.size());
        QCOMPARE(x.numbers.front(), x.within.min);
        QCOMPARE(y.numbers.back(), y.within.max);
        bool met = false;
        for (std::size_t i = 0; i < x.numbers.size(); i += 5)
            for (std::size_t k = 0; k < y.numbers.size(); k += 3) {
                const Standing standing =
                    scale.standing(evaluate(at(pair, x.numbers[i], y.numbers[k])));
                const double gap = pair.at(i, k).gap;
                QCOMPARE(std::isnan(gap), !standing.gap.has_value());
                if (standing.gap)
                    COMPARE_CLOSE(gap, *standing.gap, 1e-12);
                met = met || gap >= 0.0;
            }
        QVERIFY(met);
    }

    /// Of a target that no two inputs meet the pairs that come nearest, the nearest first.
    void whatNoPairMeetsIsToldAtItsBest()
    {
        const Target target = energyTarget(3);
        const TargetPairs found = pairsOf(target);
        QCOMPARE(found.pairs.size(), std::size_t(3));
        double last = 0.0;
        for (const InputPair &pair : found.pairs) {
            QVERIFY(!pair.meets);
            QVERIFY(*pair.there.gap < last || last == 0.0);
            last = *pair.there.gap;
            double best = -HUGE_VAL;
            for (const PairPoint &point : pair.points)
                if (!point.warns)
                    best = std::fmax(best, point.gap);
            QVERIFY2(*pair.there.gap > best - 0.002, qPrintable(QString::number(best)));
            QVERIFY(*pair.there.gap > *found.now.gap);
        }
    }

    /// Whatever warns counts, and not what the target is on alone.
    void pointsKnowEveryWarning()
    {
        Design design = standardDesign();
        set(design, "electrolyte.pore_filling", 140);
        const Target target = targetFor("cell.specific_energy", Relation::atLeast,
                                        1.02 * metric(evaluate(design), "cell.specific_energy"));
        const Target *wanted = &target;
        const auto found = findPairs(
            design, inputs({"electrolyte.pore_filling", "separator.thickness"}), {&wanted, 1}, 1);
        const InputPair &pair = found.at(0).pairs.at(0);
        const Result now = evaluate(design);
        int warned = 0;
        for (std::size_t i = 0; i < pair.sides[0].numbers.size(); i += 4)
            for (std::size_t k = 0; k < pair.sides[1].numbers.size(); k += 4) {
                const Design there =
                    designWith(design, {pair.sides[0].input, pair.sides[1].input},
                               {pair.sides[0].numbers[i], pair.sides[1].numbers[k]}, Hold::inputs);
                const Result result = evaluate(there);
                const bool warns =
                    std::ranges::any_of(result.findings.items(), [&now](const Finding &one) {
                        return isNewWarning(one, now.findings);
                    });
                QCOMPARE(pair.at(i, k).warns, warns);
                warned += warns ? 1 : 0;
            }
        QVERIFY(warned > 0);
    }

    void metTargetsHaveNone() { QVERIFY(pairsOf(energyTarget(0.9)).target == nullptr); }

    void oneThatIsToldToStopStops()
    {
        std::stop_source stop;
        stop.request_stop();
        const Target target = energyTarget(1.06);
        const Target *wanted = &target;
        QVERIFY(findPairs(standardDesign(), inputs({"separator.thickness"}), {&wanted, 1}, 3,
                          Hold::inputs, stop.get_token())
                    .empty());
    }

    /// What is met now and lost with the change is said.
    void whatIsLostIsSaid()
    {
        const Target missed = energyTarget(1.06);
        const Target met =
            targetFor("pair.positive_thickness", Relation::atMost,
                      1.001 * metric(evaluate(standardDesign()), "pair.positive_thickness"));
        const std::array targets{&missed, &met};
        const auto found =
            findPairs(standardDesign(), inputs({"separator.thickness", "positive.areal_capacity"}),
                      targets, 1);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].pairs.size(), std::size_t(1));
        QCOMPARE(found[0].pairs[0].lost, std::vector<const Target *>{&met});
    }
};

} // namespace cellgap

QTEST_GUILESS_MAIN(cellgap::PairsTest)
#include "pairs_test.moc"
