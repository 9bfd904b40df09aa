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
