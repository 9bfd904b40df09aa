// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/target.h"
#include "tests/core/sample_designs.h"

namespace cellgap {

using namespace sample;

namespace {

Target specificEnergy(Comparison comparison, double value)
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
        QVERIFY(assess(specificEnergy(Comparison::greater, value), result).status ==
                Status::missed);
        QVERIFY(assess(specificEnergy(Comparison::atLeast, value), result).status == Status::met);
        QVERIFY(assess(specificEnergy(Comparison::less, value), result).status == Status::missed);
        QVERIFY(assess(specificEnergy(Comparison::atMost, value), result).status == Status::met);
    }

    void gapIsNegativeWhenShort()
    {
        const Result result = evaluate(standardDesign());
        const double value = metric(result, "cell.specific_energy");
        COMPARE_CLOSE(*assess(specificEnergy(Comparison::greater, value / 0.8), result).gap, -0.2,
                      1e-12);
        COMPARE_CLOSE(*assess(specificEnergy(Comparison::greater, value / 1.25), result).gap, 0.25,
                      1e-12);
        // A limit from above that is exceeded is short as well.
        COMPARE_CLOSE(*assess(specificEnergy(Comparison::atMost, value / 1.25), result).gap, -0.25,
                      1e-12);
    }

    void unknownMetricIsNotAssessed()
    {
        Target target = specificEnergy(Comparison::greater, 1.0);
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
        QVERIFY(assess(specificEnergy(Comparison::less, 1000), evaluate(design)).status ==
                Status::notAssessed);
    }

    void statementIsNotAssessed()
    {
        Target target = specificEnergy(Comparison::greater, 1.0);
        target.value.reset();
        target.statement = "viable";
        QVERIFY(assess(target, evaluate(standardDesign())).status == Status::notAssessed);
    }

    void headlineNamesCountAndFurthest()
    {
        const Result result = evaluate(standardDesign());
        const double value = metric(result, "cell.specific_energy");
        Programme programme{.shortName = "Test 2030"};
        programme.targets = {specificEnergy(Comparison::greater, value / 0.9),
                             specificEnergy(Comparison::greater, value / 0.5),
                             specificEnergy(Comparison::greater, value / 2)};
        QCOMPARE(QString::fromStdString(headline(programme, result)),
                 QString("Meets 1 of 3 Test 2030 targets that are assessed (3 in all); furthest: "
                         "cell specific energy, −50 %."));
    }

    void gapTexts()
    {
        QCOMPARE(QString::fromStdString(gapText(-0.41234)), QString("−41 %"));
        QCOMPARE(QString::fromStdString(gapText(0.0123)), QString("+1.2 %"));
        QCOMPARE(QString::fromStdString(gapText(0.0004)), QString("+0.04 %"));
        QCOMPARE(QString::fromStdString(gapText(-1e-9)), QString("±0.00 %"));
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::TargetTest)
#include "target_test.moc"
