// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/closing.h"

#include "model/core/analysis/lever_path.h"
#include "model/core/analysis/levers.h"
#include "tests/designs/random_design.h"
#include "tests/designs/sample_designs.h"
#include "tests/designs/sample_targets.h"

#include <array>
#include <cmath>
#include <string>

namespace cellgap {

using namespace sample;

class ClosingTest : public QObject
{
    Q_OBJECT

    static std::vector<const Target *> pointersTo(const std::vector<Target> &targets)
    {
        std::vector<const Target *> all;
        for (const Target &target : targets)
            all.push_back(&target);
        return all;
    }

    static std::vector<Freedom> freedomsOf(const Design &design,
                                           const std::vector<const char *> &keys)
    {
        std::vector<const Parameter *> inputs;
        for (const char *key : keys)
            inputs.push_back(findParameter(key));
        return usualFreedoms(design, inputs);
    }

    static Closing close(const Design &design, const std::vector<const char *> &keys,
                         const std::vector<Target> &targets, Effort effort = Effort::leastSquares)
    {
        return closeGap(design, freedomsOf(design, keys), pointersTo(targets), effort);
    }

    static double effortOf(const JointChange &change)
    {
        double sum = 0.0;
        for (const JointMove &move : change.moves)
            sum += move.share * move.share;
        return sum;
    }

    static bool meetsAll(const Design &design, const std::vector<Target> &targets)
    {
        const Result result = evaluate(design);
        return result.feasible() && std::ranges::all_of(targets, [&](const Target &target) {
                   return TargetScale(target).standing(result).status == Status::met;
               });
    }

    static bool warnsAnew(const Design &design, const Result &now)
    {
        const Result result = evaluate(design);
        return std::ranges::any_of(result.findings.items(), [&](const Finding &one) {
            return one.severity == Severity::warning &&
                   std::ranges::none_of(now.findings.items(), [&](const Finding &other) {
                       return other.kind == one.kind;
                   });
        });
    }

    /// Of what has to cover or be covered by another part.
    static bool isWidth(const Parameter &input)
    {
        return input.key.starts_with("stack.") || input.key.ends_with("electrode_width");
    }

    static Design plainStack()
    {
        Design design = standardDesign();
        choose(design, "format.kind", "stack");
        return design;
    }

#ifdef NDEBUG
    static constexpr bool isOptimised = true;
#else
    static constexpr bool isOptimised = false; ///< and may be watched by sanitizers
#endif

    /// A number is rounded by at most so much of the usual range.
    static constexpr double rounding = 0.02;

private slots:
    /// 1/e of a stack is linear in the thickness of its separator and of a foil, with slopes a and
    /// b to the shares x and y of their ranges. The least x² + y² that brings it down by d is
    /// d²/(a² + b²), with x : y = a : b.
    void twoInputsByHand()
    {
        const Design design = plainStack();
        const std::array keys{"separator.thickness", "negative_collector.thickness"};
        const auto inverse = [&](double x, double y) {
            Design moved = design;
            const double shares[] = {x, y};
            for (std::size_t i = 0; i < keys.size(); ++i) {
                const Parameter &input = *findParameter(keys[i]);
                set(moved, keys[i],
                    input.access.get(design) + shares[i] * (input.usual.max - input.usual.min));
            }
            return 1.0 / metric(evaluate(moved), "cell.specific_energy");
        };
        const double now = inverse(0, 0);
        const double a = (now - inverse(-0.1, 0)) / 0.1;
        const double b = (now - inverse(0, -0.1)) / 0.1;
        const double down = 0.03 * now;
        const Closing closing =
            close(design, {keys[0], keys[1]},
                  {targetFor("cell.specific_energy", Relation::atLeast, 1.0 / (now - down))});
        QVERIFY(closing.possible && closing.change.moves.size() == 2);
        const double least = down * down / (a * a + b * b);
        const double found = effortOf(closing.change);
        QVERIFY2(found >= least * (1 - 1e-6), qPrintable(QString::number(found / least)));
        QVERIFY2(std::sqrt(found) <= std::sqrt(least) + rounding,
                 qPrintable(QString::number(found / least)));
    }

    /// What is best does not depend on how much more is wanted, and none of the inputs alone leads
    /// further from it: a search is not ended by a wall, here a can into which the roll just fits.
    void bestIsBestForEveryTargetOutOfReach()
    {
        Design can = standardDesign();
        choose(can, "format.kind", "cylindrical");
        for (const auto &[key, number] : std::initializer_list<std::pair<const char *, double>>{
                 {"cylindrical.diameter", 46},
                 {"cylindrical.height", 80},
                 {"cylindrical.electrode_width", 68},
                 {"cylindrical.positive_strip", 6},
                 {"cylindrical.negative_strip", 5},
                 {"cylindrical.head_space", 5},
                 {"stack.negative_margin_height", 0.75},
                 {"stack.separator_margin_height", 2}})
            set(can, key, number);
        for (const Design &design : {standardDesign(), can}) {
            const Result before = evaluate(design);
            const double now = metric(before, "cell.specific_energy");
            const auto freedoms = usualFreedoms(design, leverInputs({.design = design}));
            std::vector<double> best;
            for (const double times : {2.5, 5.0, 20.0}) {
                const Target far =
                    targetFor("cell.specific_energy", Relation::atLeast, times * now);
                const Closing closing = closeGap(design, freedoms, pointersTo({far}));
                QVERIFY(!closing.possible);
                best.push_back(*closing.unreachable.at(0).best.value);
                // The proposal comes as near, but for round numbers.
                QVERIFY(*closing.change.standings.at(0).value > 0.98 * best.back());
                for (const Freedom &freedom : freedoms) {
                    if (isWidth(*freedom.input))
                        continue;
                    Design other = closing.change.design;
                    for (int k = 0; k <= 10; ++k) {
                        const Bounds &within = freedom.within;
                        set(other, freedom.input->key.c_str(),
                            within.min + 0.1 * k * (within.max - within.min));
                        const Result result = evaluate(other);
                        QVERIFY2(!result.feasible() || warnsAnew(other, before) ||
                                     metric(result, "cell.specific_energy") < 1.02 * best.back(),
                                 freedom.input->key.c_str());
                    }
                }
            }
            const auto [least, most] = std::ranges::minmax(best);
            QVERIFY2(least > 0.98 * most, qPrintable(QString::number(least / most)));
        }
    }

    void whatIsMetNeedsNoChange()
    {
        const Closing closing =
            close(plainStack(), {"separator.thickness"},
                  {targetFor("cell.specific_energy", Relation::atLeast, 1.0)}, Effort::fewInputs);
        QVERIFY(closing.possible && closing.change.moves.empty());
        QVERIFY(closing.drops.empty() && !closing.rest);
        // Nor does it where nothing may change.
        const Target met = targetFor("cell.specific_energy", Relation::atLeast, 1.0);
        const Target missed = targetFor("cell.specific_energy", Relation::atLeast, 2000.0);
        QVERIFY(close(plainStack(), {}, {met}).possible);
        QVERIFY(!close(plainStack(), {}, {met, missed}).possible);
    }

    /// Two inputs of three designs each, two targets a little beyond what they reach: no point of a
    /// grid is a smaller change, but for the rounding.
    void noPointOfAGridIsSmaller()
    {
        constexpr int cells = isOptimised ? 50 : 6;
        const std::array pairs{std::pair{"positive.areal_capacity", "separator.thickness"},
                               std::pair{"positive.porosity", "negative_collector.thickness"},
                               std::pair{"positive.areal_capacity", "positive_collector.thickness"},
                               std::pair{"format.capacity", "positive.areal_capacity"},
                               std::pair{"separator.thickness", "positive.porosity"}};
        int possible = 0;
        for (Design design : {standardDesign(), lithiumPouch(), sulfurPouch()})
            for (const auto &[one, other] : pairs) {
                if (!findParameter(one)->applies(design) ||
                    !findParameter(other)->applies(design) ||
                    !isInput(*findParameter(one), design) ||
                    !isInput(*findParameter(other), design))
                    continue;
                const Result now = evaluate(design);
                const std::vector<Target> targets{
                    targetFor("cell.specific_energy", Relation::atLeast,
                              1.03 * metric(now, "cell.specific_energy")),
                    targetFor("cell.energy_density", Relation::atLeast,
                              1.01 * metric(now, "cell.energy_density"))};
                const auto freedoms = freedomsOf(design, {one, other});
                LeverPath path(design, {freedoms[0].input, freedoms[1].input}, Hold::inputs,
                               Aspects::all());
                const auto shareOf = [&](std::size_t i, double number) {
                    const Bounds usual = usualOf(*freedoms[i].input, design);
                    return (number - freedoms[i].input->access.get(design)) /
                           (usual.max - usual.min);
                };
                double least = HUGE_VAL;
                for (int i = 0; i <= cells; ++i)
                    for (int k = 0; k <= cells; ++k) {
                        const auto number = [&](std::size_t axis, int step) {
                            const Bounds within = freedoms[axis].within;
                            return within.min + (within.max - within.min) * step / cells;
                        };
                        const std::array numbers{number(0, i), number(1, k)};
                        path.at(numbers);
                        if (meetsAll(path.design(), targets) && !warnsAnew(path.design(), now))
                            least = std::min(
                                least, std::hypot(shareOf(0, numbers[0]), shareOf(1, numbers[1])));
                    }
                const Closing closing = close(design, {one, other}, targets);
                const QByteArray what = QByteArray(one) + " and " + other;
                QVERIFY2(closing.possible || least == HUGE_VAL, what);
                if (!closing.possible)
                    continue;
                ++possible;
                QVERIFY2(meetsAll(closing.change.design, targets), what);
                QVERIFY2(std::sqrt(effortOf(closing.change)) <= least + rounding,
                         what + " " +
                             QByteArray::number(std::sqrt(effortOf(closing.change)) - least));
            }
        QVERIFY2(possible >= 8, qPrintable(QString::number(possible)));
    }

    /// A single input that does it is the fewest that can, and the joint search finds it.
    void neverWorseThanTheBestLever()
    {
        for (const Design &design : {standardDesign(), lithiumPouch()}) {
            const Result now = evaluate(design);
            const std::vector<Target> targets{
                targetFor("cell.specific_energy", Relation::atLeast,
                          1.02 * metric(now, "cell.specific_energy"))};
            std::vector<const Parameter *> inputs = leverInputs({.design = design});
            const auto wanted = pointersTo(targets);
            const LeverSearch levers = findLevers(design, inputs, wanted);
            const Lever *best = nullptr;
            for (const Lever &lever : levers.targets.at(0).levers)
                if (lever.reach == LeverReach::usual && !lever.warns && best == nullptr &&
                    !isFractionBesideActive(*lever.input))
                    best = &lever;
            QVERIFY(best != nullptr);
            for (const Effort effort : {Effort::fewInputs, Effort::leastSquares}) {
                const Closing closing =
                    closeGap(design, usualFreedoms(design, inputs), wanted, effort);
                QVERIFY(closing.possible);
                QVERIFY(std::sqrt(effortOf(closing.change)) <= best->share + rounding);
                if (effort == Effort::fewInputs)
                    QCOMPARE(closing.change.moves.size(), std::size_t{1});
            }
        }
    }

    /// A thick coating has the energy, a thin one is thin: one of the two has to go, either one.
    void ofTwoThatConflictEitherIsDropped()
    {
        const Design design = standardDesign();
        const auto at = [&](double loading, std::string_view of) {
            Design moved = design;
            set(moved, "positive.areal_capacity", loading);
            return metric(evaluate(moved), of);
        };
        const std::vector<Target> targets{
            targetFor("cell.specific_energy", Relation::atLeast, at(6.0, "cell.specific_energy")),
            targetFor("pair.positive_thickness", Relation::atMost,
                      at(2.0, "pair.positive_thickness"))};
        const Closing closing = close(design, {"positive.areal_capacity"}, targets);
        QVERIFY(!closing.possible && closing.unreachable.empty());
        QCOMPARE(closing.drops.size(), std::size_t{2});
        for (const auto &drop : closing.drops)
            QCOMPARE(drop.size(), std::size_t{1});
        QVERIFY(closing.drops[0] != closing.drops[1]);
        const Target &kept =
            closing.drops[0][0] == closing.targets[0] ? targets.back() : targets.front();
        QVERIFY(closing.rest.has_value());
        QVERIFY(meetsAll(closing.rest->design, {kept}));
    }

    void whatNothingMeetsSaysItsBest()
    {
        const Design design = plainStack();
        const std::vector<Target> targets{
            targetFor("cell.specific_energy", Relation::atLeast, 2000.0),
            targetFor("cell.specific_energy", Relation::atLeast,
                      1.001 * metric(evaluate(design), "cell.specific_energy"))};
        const Closing closing = close(design, {"separator.thickness"}, targets);
        QVERIFY(!closing.possible);
        QCOMPARE(closing.unreachable.size(), std::size_t{1});
        QCOMPARE(closing.unreachable[0].target, closing.targets[0]);
        // A thinner separator is lighter, down to the end of its range.
        Design thinnest = design;
        set(thinnest, "separator.thickness", findParameter("separator.thickness")->usual.min);
        COMPARE_CLOSE(closing.unreachable[0].best.value.value(),
                      metric(evaluate(thinnest), "cell.specific_energy"), 1e-6);
        QCOMPARE(closing.drops, (std::vector<std::vector<const Target *>>{{}}));
        QVERIFY(closing.rest && meetsAll(closing.rest->design, {targets[1]}));
    }

    void boundsAreKeptAndFractionsKeepTheirSum()
    {
        const Design design = standardDesign();
        const std::vector<Target> targets{
            targetFor("cell.specific_energy", Relation::atLeast,
                      1.01 * metric(evaluate(design), "cell.specific_energy"))};
        auto freedoms = freedomsOf(design, {"positive.active_fraction", "positive.binder_fraction",
                                            "separator.thickness"});
        QCOMPARE(freedoms.size(), std::size_t{2}); // the binder's follows that of the active
        const double now = findParameter("separator.thickness")->access.get(design);
        freedoms[1].within = {now - 1.0, now + 1.0};
        const Closing closing =
            closeGap(design, freedoms, pointersTo(targets), Effort::leastSquares);
        for (const JointMove &move : closing.change.moves) {
            const Freedom &freedom = *std::ranges::find(freedoms, move.input, &Freedom::input);
            QVERIFY(freedom.within.contains(move.to));
            COMPARE_CLOSE(move.input->access.get(closing.change.design), move.to, 1e-12);
        }
        const Coating &coating = closing.change.design.cell.positive.coating;
        COMPARE_CLOSE(coating.active.fraction + coating.conductive.fraction +
                          coating.binder.fraction + coating.solidElectrolyte.fraction,
                      1.0, 1e-12);
    }

    /// What is said of random designs holds: proposals meet what they say without a new warning,
    /// the same ones each time; of what is out of reach no random point is within.
    void whatIsSaidOfRandomDesignsHolds()
    {
        constexpr int designs = isOptimised ? 12 : 1;
        constexpr int points = isOptimised ? 100 : 10;
        RandomDesign random(4);
        int proposals = 0;
        int unreachable = 0;
        for (int i = 0; i < designs; ++i) {
            const Design design = random();
            const Result now = evaluate(design);
            if (!now.feasible())
                continue;
            std::vector<Target> targets;
            for (const char *key : {"cell.specific_energy", "cell.energy_density",
                                    "cell.specific_power", "pack.specific_energy"})
                targets.push_back(targetFor(key, Relation::atLeast,
                                            random.uniform(0.9, 1.6) *
                                                findMetric(key)->value(now).value_or(1.0)));
            const auto wanted = pointersTo(targets);
            const auto freedoms = usualFreedoms(design, leverInputs({.design = design}));
            const Closing closing = closeGap(design, freedoms, wanted);
            const JointChange &change = closing.rest ? *closing.rest : closing.change;
            const Result then = evaluate(change.design);
            for (std::size_t k = 0; k < closing.targets.size(); ++k) {
                const Standing standing = TargetScale(*closing.targets[k]).standing(then);
                QVERIFY(standing.status == change.standings[k].status);
                const bool dropped =
                    !closing.possible &&
                    (std::ranges::find(closing.unreachable, closing.targets[k],
                                       &BestAlone::target) != closing.unreachable.end() ||
                     closing.drops.empty() ||
                     std::ranges::find(closing.drops.front(), closing.targets[k]) !=
                         closing.drops.front().end());
                QVERIFY(dropped || standing.status == Status::met);
            }
            if (closing.possible || closing.rest) {
                ++proposals;
                QVERIFY(!warnsAnew(change.design, now));
            }
            QVERIFY(closeGap(design, freedoms, wanted).change.design == closing.change.design);
            std::vector<const Parameter *> inputs;
            for (const Freedom &freedom : freedoms)
                inputs.push_back(freedom.input);
            LeverPath path(design, inputs, Hold::inputs, Aspects::all());
            unreachable += static_cast<int>(closing.unreachable.size());
            for (int k = 0; k < points && !closing.unreachable.empty(); ++k) {
                std::vector<double> numbers;
                for (const Freedom &freedom : freedoms)
                    numbers.push_back(random.uniform(freedom.within.min, freedom.within.max));
                const Result &there = path.at(numbers);
                if (!there.feasible() || warnsAnew(path.design(), now))
                    continue;
                for (const BestAlone &one : closing.unreachable)
                    QVERIFY2(TargetScale(*one.target).standing(there).status != Status::met,
                             qPrintable(QString("design %1").arg(i)));
            }
        }
        qInfo("%d proposals, %d targets out of reach", proposals, unreachable);
        QVERIFY(proposals >= designs / 3);
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::ClosingTest)
#include "closing_test.moc"
