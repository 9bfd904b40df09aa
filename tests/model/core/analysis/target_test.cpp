// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/target.h"
#include "tests/designs/sample_designs.h"

namespace cellgap {

using namespace sample;

namespace {

Target specificEnergy(Relation comparison, double value)
{
    return {.metric = "cell.specific_energy",
            .name = "Specific energy",
            .level = "cell",
            .comparison = comparison,
            .value = value,
            .unit = "Wh/kg"};
}

} // namespace

class TargetTest : public QObject
{
    Q_OBJECT

private slots:
    void strictTargetIsNotMetByEquality()
    {
        const Result result = evaluate(standardDesign());
        const double value = metric(result, "cell.specific_energy");
        QVERIFY(assess(specificEnergy(Relation::greater, value), result).status == Status::missed);
        QVERIFY(assess(specificEnergy(Relation::atLeast, value), result).status == Status::met);
        QVERIFY(assess(specificEnergy(Relation::less, value), result).status == Status::missed);
        QVERIFY(assess(specificEnergy(Relation::atMost, value), result).status == Status::met);
    }

    void gapIsNegativeWhenShort()
    {
        const Result result = evaluate(standardDesign());
        const double value = metric(result, "cell.specific_energy");
        COMPARE_CLOSE(*assess(specificEnergy(Relation::greater, value / 0.8), result).gap, -0.2,
                      1e-12);
        COMPARE_CLOSE(*assess(specificEnergy(Relation::greater, value / 1.25), result).gap, 0.25,
                      1e-12);
        // A limit from above that is exceeded is short as well.
        COMPARE_CLOSE(*assess(specificEnergy(Relation::atMost, value / 1.25), result).gap, -0.25,
                      1e-12);
    }

    void energyThatCountsOnlyWithALifeIsMetWithIt()
    {
        Design design = standardDesign();
        assign(*findParameter("life.declared_cycles"), design, 500);
        const Result result = evaluate(design);
        const double value = metric(result, "cell.specific_energy");
        Target target = specificEnergy(Relation::atLeast, value / 1.25);
        target.with = {{.metric = "cell.cycle_life",
                        .comparison = Relation::atLeast,
                        .value = 500,
                        .unit = "cycle"}};
        const Assessment both = assess(target, result);
        QVERIFY(both.status == Status::met && both.decisive == nullptr);
        COMPARE_CLOSE(*both.gap, 0.25, 1e-12);

        // Twenty times too few cycles decide, not the energy that is reached.
        target.with.front().value = 10000;
        const Assessment one = assess(target, result);
        QVERIFY(one.status == Status::missed);
        COMPARE_CLOSE(*one.value, value, 1e-12);
        QCOMPARE(english(gapWords(target, one)), std::string("20\u00a0× short"));
        QCOMPARE(english(one.basis),
                 std::string("counts only with cycle life ≥ 10000 cycle: is 500 cycle"));
        const Programme programme{.shortName = "P", .targets = {target}};
        QCOMPARE(tally(programme, result, Use::car).met, 0);

        assign(*findParameter("life.declared_cycles"), design, 0);
        const Assessment unknown = assess(target, evaluate(design));
        QVERIFY(unknown.status == Status::notAssessed && !unknown.gap && !unknown.reason.empty());
    }

    void roundingMissesNoTarget()
    {
        const Result result = evaluate(standardDesign());
        const double value = metric(result, "cell.specific_energy");
        const double above = std::nextafter(value, 2.0 * value);
        QCOMPARE(assess(specificEnergy(Relation::atLeast, above), result).status, Status::met);
        QCOMPARE(assess(specificEnergy(Relation::atLeast, value * (1.0 + 1e-9)), result).status,
                 Status::missed);
        // A strict target is not met by equality, rounded or not.
        const double below = std::nextafter(value, 0.0);
        QCOMPARE(assess(specificEnergy(Relation::greater, below), result).status, Status::missed);
    }

    void targetWithAlternativesIsMetByAnyOfThem()
    {
        Design design = standardDesign();
        assign(*findParameter("life.declared_cycles"), design, 400);
        assign(*findParameter("life.calendar_life"), design, 15);
        Target target{.metric = "cell.cycle_life",
                      .comparison = Relation::atLeast,
                      .value = 1000,
                      .unit = "cycle"};
        const Result result = evaluate(design);
        QVERIFY(assess(target, result).status == Status::missed);
        target.orElse = {{.metric = "cell.calendar_life",
                          .comparison = Relation::atLeast,
                          .value = 12,
                          .unit = "year"}};
        const Assessment met = assess(target, result);
        QVERIFY(met.status == Status::met);
        COMPARE_CLOSE(*met.gap, 0.25, 1e-12);

        // Neither: the nearer one tells the distance.
        target.orElse.front().value = 20;
        COMPARE_CLOSE(*assess(target, result).gap, -0.25, 1e-12);

        // An alternative that the design says nothing of decides nothing, and is named as such.
        assign(*findParameter("life.calendar_life"), design, 0);
        const Assessment without = assess(target, evaluate(design));
        COMPARE_CLOSE(*without.gap, -0.6, 1e-12);
        QVERIFY(without.decisive == nullptr);
        QCOMPARE(english(without.basis),
                 std::string("declared; or calendar life ≥ 20 year: not assessed: needs "
                             "life.calendar_life"));
    }

    void useOfTheDesignDecidesWhichTargetsCount()
    {
        const Result result = evaluate(standardDesign());
        Target target = specificEnergy(Relation::atLeast, 1.0);
        target.use = Use::stationary;
        const Programme programme{.shortName = "P", .targets = {target}};
        QCOMPARE(tally(programme, result, Use::car).assessed, 0);
        QCOMPARE(tally(programme, result, Use::car).otherUse, 1);
        QCOMPARE(tally(programme, result, Use::stationary).met, 1);
        QCOMPARE(tally(programme, result, Use::any).met, 1);
    }

    /// A power for 30 s is less than one for 10 s.
    void powerForLongerThanTheDesignsPulseIsNotAssessed()
    {
        Design design = standardDesign();
        set(design, "electrical.pulse_resistance", 20);
        const Result result = evaluate(design);
        Target target = specificEnergy(Relation::greater, 1.0);
        target.metric = "cell.specific_power";
        target.pulse = unit::s(10);
        QVERIFY(assess(target, result).status == Status::met);
        target.pulse = unit::s(30);
        const Assessment assessment = assess(target, result);
        QVERIFY(assessment.status == Status::notAssessed);
        QCOMPARE(english(assessment.reason),
                 std::string("for a pulse of 30\u00a0s, and the power is one of 10\u00a0s"));
        set(design, "power.pulse_time", 30);
        QVERIFY(assess(target, evaluate(design)).status == Status::met);
    }

    void unknownMetricIsNotAssessed()
    {
        Target target = specificEnergy(Relation::greater, 1.0);
        target.metric = "recycling.efficiency";
        const Assessment assessment = assess(target, evaluate(standardDesign()));
        QVERIFY(assessment.status == Status::notAssessed);
        QVERIFY(!assessment.value && !assessment.gap);
        QVERIFY(!assessment.reason.empty());
    }

    void infeasibleDesignIsNotAssessed()
    {
        Design design = standardDesign();
        set(design, "positive.voltage", 0);
        QVERIFY(assess(specificEnergy(Relation::less, 1000), evaluate(design)).status ==
                Status::notAssessed);
    }

    void statementIsNotAssessed()
    {
        Target target = specificEnergy(Relation::greater, 1.0);
        target.value.reset();
        target.statement = "viable";
        QVERIFY(assess(target, evaluate(standardDesign())).status == Status::notAssessed);
    }

    void headlineNamesCountAndFurthest()
    {
        const Result result = evaluate(standardDesign());
        const double value = metric(result, "cell.specific_energy");
        Programme programme{.shortName = "Test 2030"};
        programme.targets = {specificEnergy(Relation::greater, value / 0.9),
                             specificEnergy(Relation::greater, value / 0.5),
                             specificEnergy(Relation::greater, value / 2)};
        QCOMPARE(
            QString::fromStdString(english(headline(programme, result, Use::car))),
            QString("Meets 1 of 3 Test 2030 targets. Furthest: cell specific energy, −50\u00a0%."));
    }

    void furthestIsTheLargestFactorAndNotTheLargestPercentage()
    {
        const Result result = evaluate(standardDesign());
        const double value = metric(result, "cell.specific_energy");
        // Three times too high is −200 %, four times too short only −75 %.
        Programme programme{.shortName = "Test 2030"};
        programme.targets = {specificEnergy(Relation::atMost, value / 3),
                             specificEnergy(Relation::atLeast, value * 4)};
        QCOMPARE(
            QString::fromStdString(english(headline(programme, result, Use::car))),
            QString("Meets 0 of 2 Test 2030 targets. Furthest: cell specific energy, 4.0\u00a0× "
                    "short."));
    }

    void targetsForAnotherUseStandApart()
    {
        const Result result = evaluate(standardDesign());
        const double value = metric(result, "cell.specific_energy");
        Programme programme{.shortName = "Test 2030"};
        programme.targets = {specificEnergy(Relation::atLeast, value / 2),
                             specificEnergy(Relation::atLeast, value * 9)};
        programme.targets[1].use = Use::stationary;
        QCOMPARE(QString::fromStdString(english(headline(programme, result, Use::car))),
                 QString("Meets 1 of 1 Test 2030 targets for electric cars."));
        QCOMPARE(tally(programme, result, Use::stationary).assessed, 2);
    }

    void reportedStatusIsAheadOrBehind()
    {
        const Result result = evaluate(standardDesign());
        const double value = metric(result, "cell.specific_energy");
        const auto status = [&](double reported) {
            return assess(specificEnergy(Relation::equal, reported), result).status;
        };
        QCOMPARE(status(value * 0.9), Status::ahead);
        QCOMPARE(status(value * 1.1), Status::behind);
        Target mass{.metric = "cell.mass",
                    .name = "Mass",
                    .level = "cell",
                    .comparison = Relation::equal,
                    .value = metric(result, "cell.mass") * 2,
                    .unit = "g"};
        QCOMPARE(assess(mass, result).status, Status::ahead);
        Programme programme{.shortName = "Status"};
        programme.targets = {mass};
        QCOMPARE(tally(programme, result, Use::car).assessed, 0);
        QCOMPARE(english(headline(programme, result, Use::car)),
                 std::string("Ahead of 1 of 1 figures that Status reports."));
    }

    void levelIsSaidOnce()
    {
        QCOMPARE(english(fullName({.name = "Pack cost", .level = "pack"})),
                 std::string("pack cost"));
        QCOMPARE(english(fullName({.name = "Specific energy", .level = "cell"})),
                 std::string("cell specific energy"));
    }

    void gapIsInPerCentUpToTwiceAndAFactorBeyond_data()
    {
        QTest::addColumn<Relation>("comparison");
        QTest::addColumn<double>("share"); // of the value that the target is
        QTest::addColumn<QString>("words");
        QTest::newRow("short") << Relation::atLeast << 1 / 0.8 << "−20\u00a0%";
        QTest::newRow("far short") << Relation::atLeast << 6.1 << "6.1\u00a0× short";
        QTest::newRow("over") << Relation::greater << 1 / 1.9 << "+90\u00a0%";
        QTest::newRow("far over") << Relation::greater << 1 / 3.6 << "3.6\u00a0× as much";
        QTest::newRow("equal") << Relation::atLeast << 1.0 << "±0\u00a0%";
        QTest::newRow("too high") << Relation::atMost << 1 / 1.69 << "69\u00a0% too high";
        QTest::newRow("far too high") << Relation::less << 1 / 36.0 << "36\u00a0× too high";
        QTest::newRow("below") << Relation::atMost << 1 / 0.7 << "30\u00a0% below";
        QTest::newRow("far below") << Relation::atMost << 2.5 << "2.5\u00a0× below";
    }

    void gapIsInPerCentUpToTwiceAndAFactorBeyond()
    {
        QFETCH(Relation, comparison);
        QFETCH(double, share);
        QFETCH(QString, words);
        const Result result = evaluate(standardDesign());
        const Target target =
            specificEnergy(comparison, share * metric(result, "cell.specific_energy"));
        QCOMPARE(QString::fromStdString(english(gapWords(target, assess(target, result)))), words);
    }

    void timesAreTooLong()
    {
        const Target target{.comparison = Relation::atMost, .value = 12.0, .unit = "min"};
        // 91 min against 12 min
        const Assessment assessment{
            Standing{.status = Status::missed, .gap = -79.0 / 12.0, .reach = 12.0 / 91.0}};
        QCOMPARE(english(gapWords(target, assessment)), std::string("7.6\u00a0× too long"));
        QCOMPARE(english(gapWords(target, assessment, GapForm::row)),
                 std::string("7.6\u00a0× long"));
    }

    void gapTexts()
    {
        QCOMPARE(QString::fromStdString(english(gapText(-0.41234))), QString("−41\u00a0%"));
        QCOMPARE(QString::fromStdString(english(gapText(0.0123))), QString("+1.2\u00a0%"));
        QCOMPARE(QString::fromStdString(english(gapText(0.0004))), QString("+0.04\u00a0%"));
        QCOMPARE(QString::fromStdString(english(gapText(-1e-9))), QString("±0\u00a0%"));
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::TargetTest)
#include "target_test.moc"
