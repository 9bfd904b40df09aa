// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/lever_tables.h"

#include "tests/designs/sample_designs.h"

#include <string>

namespace cellgap {

using namespace sample;

class LeverTablesTest : public QObject
{
    Q_OBJECT

    static Target energyTarget()
    {
        return {.metric = "cell.specific_energy",
                .name = "Specific energy",
                .level = "cell",
                .comparison = Relation::atLeast,
                .value = 400,
                .unit = "Wh/kg"};
    }

    /// A separator of now 20 µm that meets the target in a stretch.
    static Lever lever(double at, Stretch met, LeverReach reach = LeverReach::usual)
    {
        return {.input = findParameter("separator.thickness"),
                .now = 20,
                .reach = reach,
                .at = at,
                .there = {.status = Status::met, .value = 400, .gap = 0},
                .usual = {5, 50},
                .searched = {2.5, 100},
                .met = {met}};
    }

    static ReportTable tableOf(const std::vector<Lever> &levers, std::size_t never = 3)
    {
        static const Target target = energyTarget();
        return leverTable({.target = &target,
                           .now = {.status = Status::missed, .value = 350, .gap = -0.125},
                           .levers = levers},
                          never);
    }

    static std::string metBy(const Lever &lever)
    {
        return english(tableOf({lever}).rows.at(0).at(2).text);
    }

private slots:
    /// To three digits, and never to a number that misses the target.
    void numbersAreRoundedToTheSideThatMeetsTheTarget()
    {
        QCOMPARE(metBy(lever(9.2378, {2.5, 9.2378})), std::string("≤\u00a09.23 µm"));
        QCOMPARE(metBy(lever(30.021, {30.021, 100})), std::string("≥\u00a030.1 µm"));
        QCOMPARE(metBy(lever(30.021, {30.021, 41.999})), std::string("30.1 to 41.9 µm"));
        // Where there is no room for a round number there are more digits.
        QCOMPARE(metBy(lever(30.0212, {30.0212, 30.0243})), std::string("30.022 to 30.024 µm"));
        QCOMPARE(metBy(lever(60.04, {60.04, 100}, LeverReach::unusual)),
                 std::string("≥\u00a060.1 µm, beyond the usual"));
    }

    void leapsAreSaid()
    {
        Lever one = lever(9.2378, {2.5, 9.2378});
        one.leapsFrom = Standing{.status = Status::missed, .value = 391, .gap = -0.0225};
        QCOMPARE(metBy(one), std::string("≤\u00a09.23 µm (leaps from 391.0 Wh/kg to 400.0 Wh/kg)"));
    }

    void ofThoseThatNeverMeetItTheBestAreShown()
    {
        Lever never = lever(5, {});
        never.reach = LeverReach::never;
        never.met.clear();
        never.there = {.status = Status::missed, .value = 372, .gap = -0.07};
        const ReportTable table = tableOf({never, never, never}, 1);
        QCOMPARE(table.rows.size(), std::size_t{1});
        QCOMPARE(english(table.rows[0][2].text),
                 std::string("never: usual best 372.0 Wh/kg, at 5 µm"));
        QCOMPARE(english(table.remarks.at(0)), std::string("2 more inputs never meet it alone."));
        QCOMPARE(english(tableOf({never, never}, 1).remarks.at(0)),
                 std::string("One more input never meets it alone."));
    }

    void theTitleSaysTheGap()
    {
        QCOMPARE(english(tableOf({}).title),
                 std::string("cell specific energy ≥ 400 Wh/kg: is 350.0 Wh/kg, −12\u00a0%"));
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::LeverTablesTest)
#include "lever_tables_test.moc"
