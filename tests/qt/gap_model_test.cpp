// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/gap_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace cellgap;

namespace {

enum Row { specificEnergy, energyDensity, mass, cycleLife, secondLife };

Programme programme()
{
    return {.targets = {
                {.metric = "cell.specific_energy",
                 .name = "Specific energy",
                 .level = "cell",
                 .comparison = Comparison::greater,
                 .value = 400.0,
                 .unit = "Wh/kg",
                 .conditions = "at C/10 & 25 °C",
                 .source = "Declaration of Intent",
                 .confidence = "read"},
                {.metric = "cell.energy_density",
                 .name = "Energy density",
                 .level = "cell",
                 .comparison = Comparison::atLeast,
                 .value = 750.0,
                 .unit = "Wh/L"},
                {.metric = "cell.mass",
                 .name = "Mass",
                 .level = "cell",
                 .comparison = Comparison::atMost,
                 .value = 62.5,
                 .unit = "g"},
                {.metric = "cell.self_discharge",
                 .name = "Cycle life",
                 .level = "cell",
                 .comparison = Comparison::atLeast,
                 .value = 10000.0,
                 .unit = "cycle"},
                {.metric = "second_life",
                 .name = "Second life",
                 .level = "industry",
                 .statement = "developed"},
            }};
}

Result result(double whPerKg, double whPerL = 600.0, double grams = 50.0)
{
    Result result;
    result.cell.specificEnergy = unit::Wh_per_kg(whPerKg);
    result.cell.energyDensity = unit::Wh_per_L(whPerL);
    result.cell.mass = unit::g(grams);
    return result;
}

Result infeasible()
{
    Result broken = result(450.0);
    broken.findings.add(FindingCode::doesNotFit, Severity::error);
    return broken;
}

QVariant at(const GapModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role);
}

Status statusOf(const GapModel &model, int row)
{
    return at(model, row, GapModel::statusColumn, GapModel::statusRole).value<Status>();
}

} // namespace

class GapModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void emptyModelHasColumnsButNoRows()
    {
        const GapModel model;
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 6);
    }

    void everyTargetIsARow()
    {
        GapModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy resets(&model, &GapModel::modelReset);
        model.setResult(programme(), result(450.0));
        QCOMPARE(resets.count(), 1);
        QCOMPARE(model.rowCount(), 5);
        model.setResult({}, result(450.0));
        QCOMPARE(resets.count(), 2);
        QCOMPARE(model.rowCount(), 0);
    }

    void cellsHaveNoChildren()
    {
        GapModel model;
        model.setResult(programme(), result(450.0));
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
        QCOMPARE(model.columnCount(model.index(0, 0)), 0);
    }

    void rowReadsLikeASentence()
    {
        GapModel model;
        model.setResult(programme(), result(450.0));
        QCOMPARE(at(model, specificEnergy, GapModel::targetColumn), "Specific energy");
        QCOMPARE(at(model, specificEnergy, GapModel::levelColumn), "cell");
        QCOMPARE(at(model, specificEnergy, GapModel::wantedColumn), "> 400 Wh/kg");
        QCOMPARE(at(model, specificEnergy, GapModel::valueColumn), "450.0 Wh/kg");
        QCOMPARE(at(model, specificEnergy, GapModel::gapColumn), "+12\u00a0%"); // 50/400 = 12.5 %
        QCOMPARE(at(model, specificEnergy, GapModel::statusColumn), "✓ met");
    }

    void strictTargetIsNotMetByEquality()
    {
        GapModel model;
        model.setResult(programme(), result(400.0, 750.0));
        QCOMPARE(statusOf(model, specificEnergy), Status::missed);
        QCOMPARE(statusOf(model, energyDensity), Status::met);
    }

    void gapIsNegativeWhenShort()
    {
        GapModel model;
        model.setResult(programme(), result(450.0, 600.0));
        // (600 − 750)/750 = −0.2
        QCOMPARE(at(model, energyDensity, 0, GapModel::gapRole).toDouble(), -0.2);
        QCOMPARE(at(model, energyDensity, GapModel::gapColumn, GapModel::valueRole).toDouble(),
                 -0.2);
        QCOMPARE(at(model, energyDensity, GapModel::gapColumn), "−20\u00a0%");
        QCOMPARE(at(model, energyDensity, GapModel::statusColumn), "✗ missed");
    }

    void gapOfATargetFromAboveIsPositiveBelowIt()
    {
        GapModel model;
        model.setResult(programme(), result(450.0, 600.0, 50.0));
        // (62.5 − 50)/62.5 = +0.2
        QCOMPARE(at(model, mass, 0, GapModel::gapRole).toDouble(), 0.2);
        QCOMPARE(at(model, mass, GapModel::wantedColumn), "≤ 62.5 g");
        QCOMPARE(statusOf(model, mass), Status::met);
    }

    void metricThatTheModelDoesNotComputeIsNotAssessed()
    {
        GapModel model;
        model.setResult(programme(), result(450.0));
        QCOMPARE(statusOf(model, cycleLife), Status::notAssessed);
        QCOMPARE(at(model, cycleLife, GapModel::wantedColumn), "≥ 10000 cycle");
        QCOMPARE(at(model, cycleLife, GapModel::valueColumn), "–");
        QCOMPARE(at(model, cycleLife, GapModel::gapColumn), "–");
        QVERIFY(!at(model, cycleLife, GapModel::valueColumn, GapModel::valueRole).isValid());
        QVERIFY(!at(model, cycleLife, 0, GapModel::gapRole).isValid());
        QVERIFY(at(model, cycleLife, GapModel::statusColumn, Qt::ToolTipRole)
                    .toString()
                    .contains("not computed by the model"));
    }

    void targetInWordsIsShownInWords()
    {
        GapModel model;
        model.setResult(programme(), result(450.0));
        QCOMPARE(at(model, secondLife, GapModel::wantedColumn), "developed");
        QCOMPARE(at(model, secondLife, GapModel::statusColumn), "not assessed");
        QVERIFY(!at(model, secondLife, GapModel::wantedColumn, GapModel::valueRole).isValid());
    }

    void infeasibleDesignIsNotAssessed()
    {
        GapModel model;
        model.setResult(programme(), infeasible());
        QCOMPARE(model.rowCount(), 5);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(statusOf(model, row), Status::notAssessed);
        QVERIFY(at(model, specificEnergy, 0, Qt::ToolTipRole)
                    .toString()
                    .contains("the design is not feasible"));
    }

    void valueRoleIsNotRounded()
    {
        GapModel model;
        model.setResult(programme(), result(348.16789));
        QCOMPARE(at(model, specificEnergy, GapModel::valueColumn), "348.2 Wh/kg");
        QCOMPARE(at(model, specificEnergy, GapModel::valueColumn, GapModel::valueRole).toDouble(),
                 348.16789);
        QCOMPARE(at(model, specificEnergy, GapModel::wantedColumn, GapModel::valueRole).toDouble(),
                 400.0);
    }

    void toolTipTellsConditionsSourceAndConfidence()
    {
        GapModel model;
        model.setResult(programme(), result(450.0));
        QCOMPARE(at(model, specificEnergy, 0, Qt::ToolTipRole),
                 "<p>Conditions: at C/10 &amp; 25 °C<br>Source: Declaration of Intent<br>"
                 "Confidence: read</p>");
        QCOMPARE(at(model, specificEnergy, 0, Qt::AccessibleDescriptionRole),
                 "Conditions: at C/10 & 25 °C\nSource: Declaration of Intent\nConfidence: read");
    }

    void numbersAreRightAlignedWithTheirHeaders()
    {
        GapModel model;
        model.setResult(programme(), result(450.0));
        for (int column = 0; column < model.columnCount(); ++column) {
            const bool number = column >= GapModel::wantedColumn && column <= GapModel::gapColumn;
            const QVariant wanted =
                QVariant::fromValue(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
            QCOMPARE(at(model, 0, column, Qt::TextAlignmentRole), wanted);
            QCOMPARE(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole), wanted);
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        }
    }

    void germanLocaleShowsADecimalComma()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        GapModel model;
        model.setResult(programme(), result(1348.16, 735.0));
        QCOMPARE(at(model, specificEnergy, GapModel::valueColumn), "1348 Wh/kg");
        QCOMPARE(at(model, energyDensity, GapModel::valueColumn), "735,0 Wh/L");
        QCOMPARE(at(model, energyDensity, GapModel::gapColumn), "−2,0\u00a0%"); // −15/750
        QCOMPARE(at(model, mass, GapModel::wantedColumn), "≤ 62,5 g");
    }
};

QTEST_MAIN(GapModelTest)
#include "gap_model_test.moc"
