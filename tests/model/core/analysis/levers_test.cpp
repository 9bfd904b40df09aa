// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/levers.h"

#include "model/core/analysis/lever_path.h"
#include "tests/designs/random_design.h"
#include "tests/designs/sample_designs.h"
#include "tests/designs/sample_targets.h"

#include <array>
#include <string>

namespace cellgap {

using namespace sample;

class LeversTest : public QObject
{
    Q_OBJECT

    /// The design with that number of the input and what is held.
    static Design pulled(const Design &design, const Parameter &input, double number, Hold hold)
    {
        LeverPath path(design, input, hold, {});
        path.at(number);
        return path.design();
    }

    /// What one input does for one target.
    static Lever leverOf(const Design &design, std::string_view input, const Target &target,
                         Hold hold = Hold::inputs)
    {
        const Parameter *parameter = findParameter(input);
        const Target *pointer = &target;
        const LeverSearch search = findLevers(design, {&parameter, 1}, {&pointer, 1}, hold);
        if (search.targets.size() != 1 || search.targets[0].levers.size() != 1)
            return {};
        return search.targets[0].levers[0];
    }

private slots:
    /// The mass of a pair is linear in the separator's thickness t, and the energy does not depend
    /// on it: e = E/(a + b t) gives t = (E/e − a)/b.
    void aSeparatorByHand()
    {
        Design design = standardDesign();
        choose(design, "format.kind", "stack");
        set(design, "separator.thickness", 20);
        const double thick = metric(evaluate(design), "cell.specific_energy");
        set(design, "separator.thickness", 10);
        const double thin = metric(evaluate(design), "cell.specific_energy");
        set(design, "separator.thickness", 20);
        const double wanted = 0.5 * (thick + thin);
        // Masses per energy at 20, 10 and t: 1/e is linear.
        const double t = 10 + 10 * (1 / wanted - 1 / thin) / (1 / thick - 1 / thin);
        const Lever lever = leverOf(design, "separator.thickness",
                                    targetFor("cell.specific_energy", Relation::atLeast, wanted));
        QVERIFY(lever.reach == LeverReach::usual);
        COMPARE_CLOSE(lever.at, t, 1e-9);
        COMPARE_CLOSE(lever.there.value.value(), wanted, 1e-9);
        COMPARE_CLOSE(lever.share, (20 - t) / 45, 1e-9); // the usual range is 5 to 50 µm
        QCOMPARE(lever.met.size(), std::size_t{1});
        COMPARE_CLOSE(lever.met[0].to, t, 1e-9);
        QVERIFY(!lever.leapsFrom);
    }

    void whatNeverMeetsItSaysItsBest()
    {
        const Design design = standardDesign();
        const Lever lever = leverOf(design, "separator.thickness",
                                    targetFor("cell.specific_energy", Relation::atLeast, 2000));
        QVERIFY(lever.reach == LeverReach::never);
        QVERIFY(lever.met.empty());
        const Parameter &input = *findParameter("separator.thickness");
        COMPARE_CLOSE(lever.at, input.usual.min, 1e-12);
        const Design best = pulled(design, input, lever.at, Hold::inputs);
        COMPARE_CLOSE(lever.there.value.value(), metric(evaluate(best), "cell.specific_energy"),
                      1e-12);
    }

    /// Sheets are whole where they follow from a thickness: the energy leaps with them.
    void sheetsLeap()
    {
        Design design = standardDesign();
        choose(design, "format.sizing", "capacity");
        set(design, "format.capacity", 60);
        set(design, "format.thickness", 6);
        const Lever lever =
            leverOf(design, "format.thickness", targetFor("cell.sheets", Relation::atLeast, 25));
        QVERIFY(lever.reach == LeverReach::usual);
        QVERIFY(lever.leapsFrom.has_value());
        QCOMPARE(lever.leapsFrom->value.value(), 24.0);
        QCOMPARE(lever.there.value.value(), 25.0);
    }

    void aFractionLeavesTheSumOfItsCoating()
    {
        const Design design = standardDesign();
        const auto sum = [](const Coating &coating) {
            return coating.active.fraction + coating.conductive.fraction + coating.binder.fraction +
                   coating.solidElectrolyte.fraction;
        };
        for (const char *key : {"positive.active_fraction", "positive.conductive_fraction",
                                "negative.binder_fraction"}) {
            const Parameter &input = *findParameter(key);
            const Design moved = pulled(design, input, 5, Hold::inputs);
            COMPARE_CLOSE(input.access.get(moved), 5.0, 1e-12);
            COMPARE_CLOSE(sum(moved.cell.positive.coating), sum(design.cell.positive.coating),
                          1e-12);
            COMPARE_CLOSE(sum(moved.cell.negative.coating), sum(design.cell.negative.coating),
                          1e-12);
        }
        // More binder is paid by the active material alone.
        const Design bound =
            pulled(design, *findParameter("positive.binder_fraction"), 5, Hold::inputs);
        COMPARE_CLOSE(bound.cell.positive.coating.conductive.fraction,
                      design.cell.positive.coating.conductive.fraction, 1e-15);
    }

    void whatIsHeldStays()
    {
        const Design design = standardDesign();
        const Result now = evaluate(design);
        const Parameter &input = *findParameter("positive.areal_capacity");
        for (const double number : {2.0, 3.5, 5.0}) {
            const auto with = [&](Hold hold) {
                return evaluate(pulled(design, input, number, hold)).cell;
            };
            COMPARE_CLOSE(with(Hold::capacity).capacity / now.cell.capacity, 1.0, 1e-9);
            COMPARE_CLOSE(with(Hold::energy).energy / now.cell.energy, 1.0, 1e-9);
            const CellState sized = with(Hold::size);
            COMPARE_CLOSE(sized.width / now.cell.width, 1.0, 1e-12);
            COMPARE_CLOSE(sized.height / now.cell.height, 1.0, 1e-12);
            // Whole sheets: within one of them, and no thicker.
            const double thickness = sized.countedThickness / now.cell.countedThickness;
            QVERIFY(thickness <= 1.0 + 1e-9);
            QVERIFY(thickness > 1.0 - 2.0 / sized.sheets);
            QCOMPARE(sized.sheets, std::floor(sized.sheets));
        }
    }

    /// Whatever the cell is, at the number of now it is nearly itself: as good as whole sheets do.
    void whatIsHeldIsTheSameCell()
    {
        RandomDesign random(17);
        std::array<int, countOf<Hold>> held{};
        const Parameter &input = *findParameter("separator.thickness");
        for (int i = 0; i < 1000; ++i) {
            const Design design = random();
            const Result now = evaluate(design, Aspects{});
            if (!now.feasible())
                continue;
            for (std::size_t h = 0; h < countOf<Hold>; ++h) {
                LeverPath path(design, input, static_cast<Hold>(h), {});
                if (!path.canHold())
                    continue;
                const Result &result = path.at(input.access.get(design));
                if (!result.feasible())
                    continue;
                ++held[h];
                const double off = std::abs(result.cell.energyDensity / now.cell.energyDensity - 1);
                QVERIFY2(off < 1e-9 + (h == 0 ? 0.0 : 2.0 / now.cell.sheets),
                         qPrintable(QString("%1 of design %2: %3").arg(h).arg(i).arg(off)));
            }
        }
        qInfo("held: %d, capacity %d, energy %d, size %d", held[0], held[1], held[2], held[3]);
        for (const int count : held)
            QVERIFY(count > held[0] / 2);
    }

    void fittedNumbersAndPropertiesAreNoLevers()
    {
        DesignSheet sheet{.design = standardDesign()};
        const auto has = [&](std::string_view key, LeverChoice choice = LeverChoice::designers) {
            const auto inputs = leverInputs(sheet, choice);
            return std::ranges::find(inputs, findParameter(key)) != inputs.end();
        };
        QVERIFY(has("separator.thickness"));
        QVERIFY(!has("positive.specific_capacity"));
        QVERIFY(!has("electrolyte.price"));
        QVERIFY(has("positive.specific_capacity", LeverChoice::every));
        QVERIFY(!has("negative.foil_thickness", LeverChoice::every)); // does not apply
        sheet.provenance["separator.thickness"].fittedTo = {"cell.specific_energy"};
        QVERIFY(!has("separator.thickness"));
        QVERIFY(has("separator.thickness", LeverChoice::every));
    }

    void whatIsLostIsSaid()
    {
        const Design design = standardDesign();
        const Result now = evaluate(design);
        const double energy = metric(now, "cell.specific_energy");
        const double capacity = metric(now, "cell.capacity");
        const Target missed = targetFor("cell.specific_energy", Relation::atLeast, 1.01 * energy);
        const Target met = targetFor("cell.capacity", Relation::atMost, 1.001 * capacity);
        const Parameter *thicker = findParameter("positive.areal_capacity");
        const std::array targets{&missed, &met};
        const LeverSearch search = findLevers(design, {&thicker, 1}, targets);
        QCOMPARE(search.targets.size(), std::size_t{1});
        QVERIFY(search.targets[0].target == &missed);
        QCOMPARE(search.targets[0].levers[0].lost, std::vector<const Target *>{&met});
    }

    /// An alternative is what evaluating it says; the best that costs nothing else goes first.
    void alternativesAreEvaluated()
    {
        const Design design = standardDesign();
        const auto energyOf = [](const Design &of) {
            return metric(evaluate(of), "cell.specific_energy");
        };
        const auto with = [&design](double capacity, double loading) {
            Alternative made{.key = "positive.active",
                             .now = {.value = "now", .name = verbatim("Now")},
                             .instead = {.value = std::to_string(capacity), .name = {}},
                             .design = design};
            set(made.design, "positive.specific_capacity", capacity);
            set(made.design, "positive.areal_capacity", loading);
            return made;
        };
        const double loading = findParameter("positive.areal_capacity")->access.get(design);
        const std::array alternatives{with(205, loading), with(260, 1.5 * loading),
                                      with(240, loading), with(100, loading), with(230, loading)};
        const Target missed =
            targetFor("cell.specific_energy", Relation::atLeast, energyOf(alternatives[4].design));
        const Target met = targetFor("cell.capacity", Relation::atMost,
                                     1.01 * metric(evaluate(design), "cell.capacity"));
        const std::array targets{&missed, &met};
        const LeverSearch search = findLevers(design, {}, targets, Hold::inputs, alternatives);
        QCOMPARE(search.targets.size(), std::size_t(1));
        QCOMPARE(search.targets[0].swaps.size(), std::size_t(1));
        const SwapLever &lever = search.targets[0].swaps[0];
        QCOMPARE(lever.key, std::string("positive.active"));
        QCOMPARE(lever.now.value, std::string("now"));
        QCOMPARE(lever.swaps.size(), std::size_t(3)); // 205 is better, but does not meet it
        for (const auto &[swap, of] : {std::pair(0, 2), {1, 4}, {2, 1}}) {
            const Swap &found = lever.swaps[static_cast<std::size_t>(swap)];
            const Alternative &alternative = alternatives[static_cast<std::size_t>(of)];
            QVERIFY(found.meets);
            QCOMPARE(found.instead.value, alternative.instead.value);
            COMPARE_CLOSE(found.there.value.value(), energyOf(alternative.design), 1e-12);
            QCOMPARE(found.lost.empty(), of != 1);
        }
    }

    void withoutAMeetingAlternativeTheBestIsTold()
    {
        const Design design = standardDesign();
        Alternative better{
            .key = "pouch.terminal_ends", .now = {}, .instead = {}, .design = design};
        set(better.design, "separator.thickness", 5);
        Alternative worse = better;
        set(worse.design, "separator.thickness", 50);
        Alternative impossible = better;
        set(impossible.design, "positive.specific_capacity", 5000);
        set(impossible.design, "positive.active_fraction", 100); // more than the whole
        QVERIFY(!evaluate(impossible.design).feasible());
        const std::array alternatives{worse, better, impossible};
        const Target target = targetFor("cell.specific_energy", Relation::atLeast, 5000);
        const Target *wanted = &target;
        const auto found = findLevers(design, {}, {&wanted, 1}, Hold::inputs, alternatives);
        QCOMPARE(found.targets[0].swaps.size(), std::size_t(1));
        QCOMPARE(found.targets[0].swaps[0].swaps.size(), std::size_t(1));
        QVERIFY(!found.targets[0].swaps[0].meets());
        QCOMPARE(found.impossible.size(), std::size_t(1));
        const Way way = waysOf(found.targets[0]).front();
        QVERIFY(way.swap == &found.targets[0].swaps[0]);
        QVERIFY(!way.meets());
    }

    void alternativesHoldWhatIsHeld()
    {
        const Design design = standardDesign();
        const CellState now = evaluate(design).cell;
        Design other = design;
        set(other, "positive.specific_capacity", 120);
        set(other, "positive.active_density", 3);
        const auto with = [&](Hold hold) { return evaluate(designWith(design, other, hold)).cell; };
        QVERIFY(std::abs(with(Hold::inputs).energy / now.energy - 1.0) > 1e-3 ||
                std::abs(with(Hold::inputs).countedThickness / now.countedThickness - 1.0) > 1e-3);
        COMPARE_CLOSE(with(Hold::capacity).capacity / now.capacity, 1.0, 1e-9);
        COMPARE_CLOSE(with(Hold::energy).energy / now.energy, 1.0, 1e-9);
        const CellState sized = with(Hold::size);
        COMPARE_CLOSE(sized.width / now.width, 1.0, 1e-12);
        COMPARE_CLOSE(sized.height / now.height, 1.0, 1e-12);
        QVERIFY(sized.sheets < now.sheets);
        QVERIFY(sized.countedThickness <= now.countedThickness * (1.0 + 1e-9));
    }

    /// Usual numbers, then materials that meet the target, then unusual numbers, then the others by
    /// how near they come.
    void waysHaveOneOrder()
    {
        const auto lever = [](LeverReach reach, double gap) {
            Lever made{.input = findParameter("separator.thickness"), .reach = reach};
            made.there.gap = gap;
            return made;
        };
        const auto swap = [](bool meets, double gap) {
            Swap made{.instead = {}, .there = {.gap = gap}, .meets = meets};
            return SwapLever{.key = "positive.active", .now = {}, .swaps = {made}};
        };
        const TargetLevers levers{
            .levers = {lever(LeverReach::usual, 0.0), lever(LeverReach::unusual, 0.0),
                       lever(LeverReach::never, -0.1), lever(LeverReach::never, -0.3)},
            .swaps = {swap(true, 0.1), swap(false, -0.2)}};
        const std::vector<Way> ways = waysOf(levers);
        QCOMPARE(ways.size(), std::size_t(6));
        QVERIFY(ways[0].input == &levers.levers[0]);
        QVERIFY(ways[1].swap == &levers.swaps[0]);
        QVERIFY(ways[2].input == &levers.levers[1]);
        QVERIFY(ways[3].input == &levers.levers[2]);
        QVERIFY(ways[4].swap == &levers.swaps[1]);
        QVERIFY(ways[5].input == &levers.levers[3]);
        QVERIFY(ways[2].meets() && !ways[3].meets());
    }

    /// 1,000 designs with an input and a target each: at 1,000 numbers over the usual range, and
    /// for a fiftieth of them at 10,000, the target is met where the stretches say, and on their
    /// edges it is met to 1e-9, or leaps. At 10,000 for all it was run once: sanitizers take too
    /// long for it.
    void randomDesignsAgreeWithAFineScan()
    {
        constexpr std::array<std::string_view, 8> keys{
            "cell.specific_energy", "cell.energy_density", "pack.specific_energy", "cell.capacity",
            "stack.energy_density", "cell.specific_power", "cell.recharge_time",   "pack.cost"};
        RandomDesign random(38);
        int compared = 0;
        int leaps = 0;
        int crossings = 0;
        for (int i = 0; compared < triples; ++i) {
            const Design design = random();
            const auto inputs = leverInputs({.design = design});
            const Parameter *input = inputs[static_cast<std::size_t>(random.index(inputs.size()))];
            const Metric &metric =
                *findMetric(keys[static_cast<std::size_t>(random.index(keys.size()))]);
            const auto now = metric.value(evaluate(design));
            const bool whole = triesWholeNumbers(*input, input->access.get(design));
            LeverPath path(design, *input, Hold::inputs, metric.aspects);
            const Bounds usual = usualOf(*input, design);
            double draw = random.uniform(usual.min, usual.max);
            if (whole)
                draw = std::round(draw);
            const auto there = metric.value(path.at(draw));
            if (!now || !there || std::abs(*now - *there) <= 1e-6 * std::abs(*now))
                continue;
            ++compared;
            const Target target =
                targetFor(metric.key, *there > *now ? Relation::atLeast : Relation::atMost, *there);
            const TargetScale scale(target);
            const Lever lever = leverOf(design, input->key, target);
            QVERIFY2(lever.reach != LeverReach::never, input->key.c_str());
            leaps += lever.leapsFrom ? 1 : 0;
            if (!lever.leapsFrom && !whole) {
                ++crossings;
                QVERIFY2(lever.there.gap.value() < 1e-9 || lever.at == lever.now ||
                             lever.at == lever.searched.min || lever.at == lever.searched.max ||
                             bordersOnNothing(lever),
                         input->key.c_str());
            }
            QVERIFY2(lever.there.gap.value() >= -1e-9, input->key.c_str());
            const int scanned = compared % 50 == 0 ? 10000 : 200;
            for (int k = 0; k <= scanned; ++k) {
                double number = usual.min + (usual.max - usual.min) * k / scanned;
                if (whole)
                    number = std::round(number);
                if (!lever.searched.contains(number))
                    continue;
                const bool met = scale.standing(path.at(number)).status == Status::met;
                if (met != isIn(lever.met, number) && !isOnEdge(lever, number))
                    QFAIL(qPrintable(QString("%1 for %2 at %3: %4, design %5")
                                         .arg(input->key.c_str(), target.metric.c_str())
                                         .arg(number, 0, 'g', 17)
                                         .arg(met)
                                         .arg(i)));
            }
        }
        qInfo("%d triples, %d leaps, %d single crossings", compared, leaps, crossings);
        QVERIFY(leaps > 0 && crossings > 100);
    }

private:
    static constexpr int triples = 1000;

    static bool isIn(const std::vector<Stretch> &stretches, double number)
    {
        return std::ranges::any_of(stretches, [number](const Stretch &one) {
            return one.from <= number && number <= one.to;
        });
    }

    static bool isOnEdge(const Lever &lever, double number)
    {
        const auto near = [number](double edge) {
            return std::abs(number - edge) <= 1e-9 * std::max(std::abs(number), 1.0);
        };
        return std::ranges::any_of(
            lever.met, [&](const Stretch &one) { return near(one.from) || near(one.to); });
    }

    /// Where the target is met from the first number that can be built on.
    static bool bordersOnNothing(const Lever &lever)
    {
        return std::ranges::any_of(lever.notFeasible, [&](const Stretch &one) {
            return std::abs(one.from - lever.at) < 1e-6 * std::abs(lever.at) + 1e-9 ||
                   std::abs(one.to - lever.at) < 1e-6 * std::abs(lever.at) + 1e-9;
        });
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::LeversTest)
#include "levers_test.moc"
