// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/bill_model.h"
#include "tests/designs/sample_designs.h"

#include <QAbstractItemModelTester>
#include <QSortFilterProxyModel>

namespace cellgap {

using namespace sample;

class BillModelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void groupsHoldTheirPartsAndSums()
    {
        BillModel model;
        const QAbstractItemModelTester tester(&model);
        const Result result = evaluate(lithiumPouch());
        model.setResult(result);
        double whole = 0.0;
        double shares = 0.0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex group = model.index(row, BillModel::nameColumn);
            double parts = 0.0;
            for (int part = 0; part < model.rowCount(group); ++part)
                parts += model.index(part, BillModel::massColumn, group)
                             .data(BillModel::sortRole)
                             .toDouble();
            const double mass =
                group.siblingAtColumn(BillModel::massColumn).data(BillModel::sortRole).toDouble();
            COMPARE_CLOSE(parts, mass, 1e-12);
            whole += mass;
            shares +=
                group.siblingAtColumn(BillModel::shareColumn).data(BillModel::sortRole).toDouble();
        }
        COMPARE_CLOSE(whole, 1000.0 * unit::kg.in(result.cell.mass), 1e-12);
        COMPARE_CLOSE(shares, 100.0, 1e-12);
        model.setResult(evaluate(standardDesign()));
        model.setResult(Result{});
    }

    /// The area of a layer is its own; a group's parts lie on each other, so it has none.
    void areasAreThoseOfLayers()
    {
        BillModel model;
        const Result result = evaluate(lithiumPouch());
        model.setResult(result);
        const QModelIndex group = model.index(0, BillModel::nameColumn);
        QVERIFY(group.siblingAtColumn(BillModel::areaColumn).data().toString().isEmpty());
        COMPARE_CLOSE(
            model.index(0, BillModel::areaColumn, group).data(BillModel::sortRole).toDouble(),
            metric(result, "cell.positive_area"), 1e-12);
    }

    void columnsSortAsNumbers()
    {
        BillModel model;
        model.setResult(evaluate(lithiumPouch()));
        QSortFilterProxyModel sorted;
        const QAbstractItemModelTester tester(&sorted);
        sorted.setSourceModel(&model);
        sorted.setSortRole(BillModel::sortRole);
        sorted.sort(BillModel::massColumn, Qt::DescendingOrder);
        for (int row = 1; row < sorted.rowCount(); ++row)
            QVERIFY(
                sorted.index(row, BillModel::massColumn).data(BillModel::sortRole).toDouble() <=
                sorted.index(row - 1, BillModel::massColumn).data(BillModel::sortRole).toDouble());
    }

    void tableHasALineForEveryPart()
    {
        BillModel model;
        const Result result = evaluate(lithiumPouch());
        model.setResult(result);
        double sum = 0.0;
        for (const ReportRow &row : model.table().rows)
            sum += *row.at(2).value;
        COMPARE_CLOSE(sum, 1000.0 * unit::kg.in(result.cell.mass), 1e-12);
    }

    void infeasibleDesignHasNoLines()
    {
        Design design = lithiumPouch();
        set(design, "positive.voltage", 0);
        BillModel model;
        model.setResult(evaluate(design));
        QCOMPARE(model.rowCount(), 0);
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::BillModelTest)
#include "bill_model_test.moc"
