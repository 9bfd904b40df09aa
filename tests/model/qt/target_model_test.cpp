// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/change_model.h"
#include "model/qt/result_model.h"
#include "model/qt/target_model.h"

#include "model/core/design/parameter.h"
#include "model/core/physics/evaluate.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

namespace cellgap {

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

Target row(const std::string &metric, double value, const std::string &unit,
           Relation comparison = Relation::atLeast)
{
    return {.metric = metric,
            .name = metric,
            .level = "cell",
            .comparison = comparison,
            .value = value,
            .unit = unit};
}

Programme programme(const std::string &id)
{
    Target stationary = row("cell.stationary_cycle_life", 1e4, "cycle");
    stationary.use = Use::stationary;
    return {.id = id,
            .shortName = id,
            .targets = {row("recycling", 50, "%"),
                        row("cell.recharge_time", 1, "min", Relation::atMost), stationary,
                        row("cell.specific_energy", 100, "Wh/kg")}};
}

/// The standard design with what a charging time needs.
Design chargeable(double capacity = 4.0)
{
    Design design = standardDesign();
    assign(*findParameter("positive.areal_capacity"), design, capacity);
    assign(*findParameter("electrical.resistance"), design, 20.0);
    design.cell.electrical.rule = VoltageRule::tableShape;
    design.cell.electrical.table.fill(unit::V(1));
    return design;
}

} // namespace

class TargetModelTest : public QObject
{
    Q_OBJECT

    static QString text(const TargetModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

    static int rowOf(const TargetModel &model, TargetModel::LineKind kind)
    {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, 0).data(TargetModel::kindRole).value<TargetModel::LineKind>() ==
                kind)
                return row;
        return -1;
    }

private slots:
    void declaredLifeWithAnAlternativeIsNoEstimate()
    {
        Target life = row("cell.cycle_life", 1000, "cycle");
        life.orElse = {row("cell.calendar_life", 12, "year")};
        Design design = chargeable();
        assign(*findParameter("life.declared_cycles"), design, 800);
        assign(*findParameter("life.calendar_life"), design, 15);
        TargetModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setProgrammes({{.id = "p", .shortName = "p", .targets = {life}}});
        model.setResult(design, evaluate(design));
        const int line = rowOf(model, TargetModel::LineKind::target);
        QCOMPARE(text(model, line, TargetModel::valueColumn), QString("800"));
        QVERIFY(text(model, line, TargetModel::gapColumn).startsWith("✓"));

        // The alternative alone meets it: there is no value, but nothing that is not assessed.
        assign(*findParameter("life.declared_cycles"), design, 0);
        model.setResult(design, evaluate(design));
        QVERIFY(text(model, line, TargetModel::gapColumn).startsWith("✓"));
        const QString notes = model.index(line, 0).data(Qt::AccessibleDescriptionRole).toString();
        QVERIFY2(!notes.contains("Not assessed"), qPrintable(notes));
    }

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void rowsStandByGroupAndFoldWhatIsNotAssessed()
    {
        TargetModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setProgrammes({programme("One")});
        QCOMPARE(model.rowCount(), 0);
        model.setResult(chargeable(), evaluate(chargeable()));
        QCOMPARE(text(model, 0, 0), QString("Energy"));
        QCOMPARE(text(model, 1, TargetModel::nameColumn), QString("cell.specific_energy"));
        QCOMPARE(text(model, 2, 0), QString("Power and charging"));
        const int fold = rowOf(model, TargetModel::LineKind::fold);
        QVERIFY(text(model, fold, 0).startsWith("Not assessed"));
        const int rows = model.rowCount();
        model.toggle(fold);
        QVERIFY(model.rowCount() > rows);
        QVERIFY(!text(model, model.rowCount() - 1, TargetModel::gapColumn).isEmpty());
        model.toggle(fold);
        QCOMPARE(model.rowCount(), rows);
    }

    void reachIsOneOnTheTargetWhateverTheDirection()
    {
        const Result result = evaluate(chargeable());
        const double energy = *findMetric("cell.specific_energy")->value(result);
        const double time = *findMetric("cell.recharge_time")->value(result);
        Programme half{.id = "half",
                       .shortName = "half",
                       .targets = {row("cell.specific_energy", 2.0 * energy, "Wh/kg"),
                                   row("cell.recharge_time", 0.5 * time, "min", Relation::atMost)}};
        TargetModel model;
        model.setProgrammes({half});
        model.setResult(chargeable(), result);
        for (const int line : {1, 3})
            QCOMPARE(model.index(line, 0).data(TargetModel::reachRole).toDouble(), 0.5);
    }

    void targetOpensToItsArithmeticAndFollowsTheDesign()
    {
        TargetModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setProgrammes({programme("One")});
        model.setResult(chargeable(), evaluate(chargeable()));
        const int line = rowOf(model, TargetModel::LineKind::target);
        const int rows = model.rowCount();
        model.toggle(line);
        QVERIFY(model.rowCount() > rows + 5);
        QCOMPARE(text(model, line + 1, TargetModel::nameColumn), QString("Capacity"));
        QCOMPARE(text(model, line + 2, TargetModel::levelColumn), QString("×"));
        QVERIFY(text(model, line + 2, TargetModel::barColumn).contains("open circuit"));
        const QString capacity = text(model, line + 1, TargetModel::valueColumn);
        model.setResult(chargeable(5.0), evaluate(chargeable(5.0)));
        QVERIFY(text(model, line + 1, TargetModel::valueColumn) != capacity);
        model.toggle(line);
        QCOMPARE(model.rowCount(), rows);
        // Other programmes are other targets, even where they are put at the same place.
        model.toggle(line);
        model.setProgrammes({programme("Two")});
        QCOMPARE(model.rowCount(), rows);
    }

    void gapsAreInTheDigitsOfTheLocale()
    {
        QLocale::setDefault(QLocale("de_DE"));
        Design design = chargeable();
        assign(*findParameter("life.declared_cycles"), design, 1025);
        TargetModel model;
        model.setProgrammes({{.id = "p",
                              .shortName = "p",
                              .targets = {row("cell.cycle_life", 1000, "cycle"),
                                          row("cell.cycle_life", 1025, "cycle")}}});
        model.setResult(design, evaluate(design));
        const QString more = text(model, 1, TargetModel::gapColumn);
        const QString equal = text(model, 2, TargetModel::gapColumn);
        QLocale::setDefault(QLocale::c());
        QCOMPARE(more, QString("✓ +2,5\u00a0%"));
        QCOMPARE(equal, QString("✓ ±0\u00a0%"));
    }

    void orderOfGapsBeginsWithTheFurthest()
    {
        const Result result = evaluate(chargeable());
        const double energy = *findMetric("cell.specific_energy")->value(result);
        const double time = *findMetric("cell.recharge_time")->value(result);
        Target stationary = row("cell.energy_density", 1e6, "Wh/L");
        stationary.use = Use::stationary;
        const Programme three{
            .id = "three",
            .shortName = "three",
            .targets = {stationary, row("cell.specific_energy", 2.0 * energy, "Wh/kg"),
                        row("cell.energy_density", 1.0, "Wh/L"),
                        row("cell.recharge_time", 0.25 * time, "min", Relation::atMost)}};
        TargetModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setProgrammes({three});
        model.setResult(chargeable(), result);
        model.setOrder(TargetModel::Order::gap);
        QCOMPARE(text(model, 0, 0), QString("Furthest first"));
        QCOMPARE(text(model, 1, TargetModel::nameColumn), QString("cell.recharge_time"));
        QCOMPARE(text(model, 2, TargetModel::nameColumn), QString("cell.specific_energy"));
        QCOMPARE(text(model, 3, TargetModel::nameColumn), QString("cell.energy_density"));
        QCOMPARE(text(model, 4, 0), QString("For another use"));
        model.setOrder(TargetModel::Order::programme);
        QCOMPARE(text(model, 0, 0), QString("Energy"));
    }

    void movingAValueMovesNoRow()
    {
        TargetModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setProgrammes({programme("One"), programme("Two")});
        model.setResult(chargeable(), evaluate(chargeable()));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setResult(chargeable(5.0), evaluate(chargeable(5.0)));
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 1);
        QVERIFY(rowOf(model, TargetModel::LineKind::programme) > 0);
    }

    void infeasibleDesignHasAVerdictOfItsOwn()
    {
        TargetModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setProgrammes({programme("One")});
        Design design = standardDesign();
        assign(*findParameter("positive.voltage"), design, 0.0);
        model.setResult(design, evaluate(design));
        QCOMPARE(model.headline(), QString("This cell cannot be built as described."));
        QCOMPARE(model.rowCount(), 1);
    }

    void resultsShowTheirDistanceFromTheOpenedDesign()
    {
        ResultModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        const Result base = evaluate(chargeable());
        model.setResults(base, base);
        QVERIFY(model.rowCount() > 10);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.index(row, ResultModel::changeColumn).data().toString(), QString());
        const Result other = evaluate(chargeable(5.0));
        model.setResults(other, base);
        const double change = *findMetric("cell.specific_energy")->value(other) -
                              *findMetric("cell.specific_energy")->value(base);
        QCOMPARE(model.index(0, ResultModel::changeColumn).data().toString(),
                 "+" + QString::number(change, 'f', 0));
    }

    void changesKeepTheirRows()
    {
        ChangeModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setChanges({{.key = "a", .name = "A", .was = "1 µm", .is = "2 µm"}});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setChanges({{.key = "a", .name = "A", .was = "1 µm", .is = "3 µm"}});
        QCOMPARE(reset.count(), 0);
        QCOMPARE(model.index(0, ChangeModel::changeColumn).data().toString(),
                 QString("1 µm → 3 µm"));
        model.setChanges({});
        QCOMPARE(model.rowCount(), 0);
    }
};

} // namespace cellgap

QTEST_GUILESS_MAIN(cellgap::TargetModelTest)
#include "target_model_test.moc"
