// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/lever_text.h"

#include "tests/designs/sample_designs.h"

#include <string>

namespace cellgap {

using namespace sample;

class LeverTextTest : public QObject
{
    Q_OBJECT

    Target m_energy{.metric = "cell.specific_energy",
                    .name = "Specific energy",
                    .level = "cell",
                    .comparison = Relation::atLeast,
                    .value = 400,
                    .unit = "Wh/kg"};
    Target m_cost{.metric = "pack.cost_per_energy",
                  .name = "Pack cost",
                  .level = "pack",
                  .comparison = Relation::atMost,
                  .value = 75,
                  .unit = "EUR/kWh"};

    /// That meets the target from 9.2378 down.
    static Lever thinner(const char *key, LeverReach reach = LeverReach::usual)
    {
        return {.input = findParameter(key),
                .now = 20,
                .reach = reach,
                .at = 9.2378,
                .there = {.status = Status::met, .value = 400, .gap = 0},
                .usual = {5, 50},
                .searched = {2.5, 100},
                .met = {{2.5, 9.2378}}};
    }

    static Lever neverMeets(const char *key)
    {
        Lever lever = thinner(key, LeverReach::never);
        lever.met.clear();
        lever.there = {.status = Status::missed, .value = 372, .gap = -0.07};
        return lever;
    }

    static TargetLevers missed(const Target &target, const std::vector<Lever> &levers)
    {
        return {.target = &target,
                .now = {.status = Status::missed, .value = 350, .gap = -0.125},
                .levers = levers};
    }

    static std::string answer(const std::vector<TargetLevers> &targets)
    {
        return english(answerText({.targets = targets}));
    }

private slots:
    void theAnswerIsOnTheFirstTargetThatIsMissed()
    {
        const Lever separator = thinner("separator.thickness");
        QCOMPARE(answer({missed(m_energy, {separator})}),
                 std::string("One input alone would meet cell specific energy: separator thickness "
                             "≤\u00a09.23 µm."));
        QCOMPARE(answer({missed(m_energy, {thinner("separator.thickness", LeverReach::unusual)})}),
                 std::string("Beyond its usual range one input alone would meet cell specific "
                             "energy: separator thickness ≤\u00a09.23 µm."));
        QCOMPARE(answer({missed(m_energy, {neverMeets("separator.thickness")})}),
                 std::string("No input alone would meet cell specific energy: at best it is 372.0 "
                             "Wh/kg, with separator thickness 9.24 µm."));
        QCOMPARE(answer({}), std::string());
        QCOMPARE(answer({missed(m_cost, {})}),
                 std::string("No input alone brings a missed target nearer."));
    }

    void aMaterialIsAnAnswer()
    {
        const auto swap = [](const std::string &name, double value, bool meets) {
            Swap made{.instead = {.value = name, .name = verbatim(name)}, .meets = meets};
            made.there = {.status = meets ? Status::met : Status::missed,
                          .value = value,
                          .gap = value / 400.0 - 1.0};
            return made;
        };
        const auto lever = [](const std::vector<Swap> &swaps) {
            return SwapLever{.key = "positive.active",
                             .now = {.value = "nmc622", .name = verbatim("NMC622")},
                             .swaps = swaps};
        };
        TargetLevers levers = missed(m_energy, {neverMeets("separator.thickness")});
        levers.swaps = {lever({swap("NMC811", 412, true), swap("NMC90", 420, true)})};
        QCOMPARE(answer({levers}), std::string("NMC811 in place of NMC622 would meet cell specific "
                                               "energy: 412.0 Wh/kg."));
        QCOMPARE(english(reachText(levers, levers.swaps[0])),
                 std::string("NMC811 (412.0 Wh/kg), or NMC90 (420.0 Wh/kg)"));
        levers.swaps[0].swaps[0].warns = true;
        for (const char *name : {"A", "B"})
            levers.swaps[0].swaps.push_back(swap(name, 401, true));
        QCOMPARE(english(reachText(levers, levers.swaps[0])),
                 std::string("NMC811 (412.0 Wh/kg, with a warning), or NMC90 (420.0 Wh/kg), or A "
                             "(401.0 Wh/kg), or 1 more"));
        levers.swaps = {lever({swap("LNMO", 401, true)})};
        levers.swaps[0].swaps[0].caution = verbatim("at 4.7 V, not 3.8");
        QCOMPARE(english(reachText(levers, levers.swaps[0])),
                 std::string("LNMO (401.0 Wh/kg, at 4.7 V, not 3.8)"));
        levers.swaps = {lever({swap("NMC811", 380, false)})};
        QCOMPARE(answer({levers}),
                 std::string("Nothing alone would meet cell specific energy: at best it is 380.0 "
                             "Wh/kg, with NMC811 in place of NMC622."));
        QCOMPARE(english(reachText(levers, levers.swaps[0])),
                 std::string("never: NMC811 (380.0 Wh/kg)"));
        // A number within its usual range is the plainer answer.
        levers.levers = {thinner("separator.thickness")};
        QVERIFY(answer({levers}).starts_with("One input alone would meet"));
    }

    /// A climb that ends beside zero is at zero.
    void aBestBesideZeroIsZero()
    {
        Lever lever = neverMeets("separator.porosity");
        lever.at = 1e-120;
        QCOMPARE(numberToTake(lever), 0.0);
        QVERIFY(english(bestText(missed(m_energy, {lever}), lever)).ends_with("at 0 %"));
    }

    /// Two ways, and before a shorter one that loses another target one that loses none.
    void waysThatCostNothingElseComeFirst()
    {
        Lever costly = thinner("negative.foil_thickness");
        costly.lost = {&m_cost};
        QCOMPARE(answer({missed(m_energy, {costly, thinner("separator.thickness"),
                                           thinner("positive.porosity")})}),
                 std::string("One input alone would meet cell specific energy: separator thickness "
                             "≤\u00a09.23 µm, or porosity (positive electrode) ≤\u00a09.23 %."));
    }

    /// What is taken is what is shown, which meets the target.
    void theNumberToTakeIsTheOneThatIsShown()
    {
        QCOMPARE(numberToTake(thinner("separator.thickness")), 9.23);
        QCOMPARE(numberToTake(neverMeets("separator.thickness")), 9.24);
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::LeverTextTest)
#include "lever_text_test.moc"
