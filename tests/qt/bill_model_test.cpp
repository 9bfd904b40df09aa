// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/parameter.h"
#include "model/qt/bill_model.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QSignalSpy>
#include <QTest>

#include <utility>

using namespace cellgap;

namespace {

enum Row { positiveActive, electrolyte, can, total };

/// 30 g of active material on 0.5 m², 7.5 g of electrolyte, a can of 12.5 g: 50 g in all.
Result result()
{
    Result result;
    result.bill.add(Part::positiveActive, unit::g(30.0), unit::cm3(6.25), unit::cm2(5000.0));
    result.bill.add(Part::electrolyte, unit::g(7.5), unit::cm3(6.0));
    result.bill.add(Part::can, unit::g(12.5), unit::cm3(1.5625));
    return result;
}

DesignSheet sheet(FormatKind format = FormatKind::cylindrical)
{
    DesignSheet sheet{.materials = {{"positive.active", "nmc811"},
                                    {"electrolyte.material", "lp57"},
                                    {"cylindrical.can", "steel_can"},
                                    {"prismatic.can", "aluminium_can"}},
                      .design = standardDesign()};
    sheet.design.cell.format.kind = format;
    return sheet;
}

QVariant at(const BillModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role);
}

double number(const BillModel &model, int row, int column)
{
    return at(model, row, column, BillModel::valueRole).toDouble();
}

} // namespace

class BillModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void emptyModelHasColumnsButNoRows()
    {
        const BillModel model;
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 6);
    }

    void onlyPartsWithMassAndTheTotalAreRows()
    {
        BillModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy resets(&model, &BillModel::modelReset);
        model.setResult(result(), sheet());
        QCOMPARE(resets.count(), 1);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(at(model, electrolyte, BillModel::partColumn), "Liquid electrolyte");
        QCOMPARE(at(model, electrolyte, 0, BillModel::partRole), "electrolyte");
        model.setResult(Result{}, sheet());
        QCOMPARE(resets.count(), 2);
        QCOMPARE(model.rowCount(), 0);
    }

    void cellsHaveNoChildren()
    {
        BillModel model;
        model.setResult(result(), sheet());
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
        QCOMPARE(model.columnCount(model.index(0, 0)), 0);
    }

    void infeasibleDesignHasNoBill()
    {
        Result broken = result();
        broken.findings.add(FindingCode::doesNotFit, Severity::error);
        BillModel model;
        model.setResult(broken, sheet());
        QCOMPARE(model.rowCount(), 0);
    }

    void rowShowsNumbersWithUnits()
    {
        BillModel model;
        model.setResult(result(), sheet());
        QCOMPARE(at(model, positiveActive, BillModel::partColumn), "Positive active material");
        QCOMPARE(at(model, positiveActive, BillModel::materialColumn), "nmc811");
        QCOMPARE(at(model, positiveActive, BillModel::massColumn), "30.00 g");
        QCOMPARE(at(model, positiveActive, BillModel::shareColumn), "60.0 %");
        QCOMPARE(at(model, positiveActive, BillModel::volumeColumn), "6.250 cm³");
        QCOMPARE(at(model, positiveActive, BillModel::areaColumn), "5000 cm²");
    }

    void partWithoutAreaShowsNone()
    {
        BillModel model;
        model.setResult(result(), sheet());
        QCOMPARE(at(model, electrolyte, BillModel::areaColumn), "");
        QVERIFY(!at(model, electrolyte, BillModel::areaColumn, BillModel::valueRole).isValid());
    }

    void lastRowIsTheTotal()
    {
        BillModel model;
        model.setResult(result(), sheet());
        QCOMPARE(at(model, total, BillModel::partColumn), "Total");
        QCOMPARE(at(model, total, 0, BillModel::partRole), "");
        QCOMPARE(at(model, total, BillModel::massColumn), "50.00 g");
        QCOMPARE(at(model, total, BillModel::shareColumn), "100 %");
        QCOMPARE(at(model, total, BillModel::volumeColumn), "13.81 cm³"); // 13.8125
        QVERIFY(at(model, total, 0, Qt::FontRole).value<QFont>().bold());
        QVERIFY(!at(model, can, 0, Qt::FontRole).isValid());
    }

    void sharesAndMassesSumToTheTotal()
    {
        BillModel model;
        model.setResult(result(), sheet());
        for (const int column :
             {BillModel::massColumn, BillModel::shareColumn, BillModel::volumeColumn}) {
            double sum = 0.0;
            for (int row = 0; row < total; ++row)
                sum += number(model, row, column);
            QCOMPARE(sum, number(model, total, column));
        }
        QCOMPARE(number(model, total, BillModel::shareColumn), 100.0);
    }

    void everyPartOfABillIsShown()
    {
        Result full;
        for (const PartInfo &part : parts())
            full.bill.add(part.part, unit::g(1.0), unit::cm3(1.0));
        BillModel model;
        model.setResult(full, sheet());
        QCOMPARE(model.rowCount(), static_cast<int>(partCount) + 1);
    }

    void materialIsThatOfTheChosenFormat()
    {
        BillModel model;
        model.setResult(result(), sheet(FormatKind::cylindrical));
        QCOMPARE(at(model, can, BillModel::materialColumn), "steel_can");
        model.setResult(result(), sheet(FormatKind::prismatic));
        QCOMPARE(at(model, can, BillModel::materialColumn), "aluminium_can");
    }

    void germanLocaleShowsADecimalComma()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        BillModel model;
        model.setResult(result(), sheet());
        QCOMPARE(at(model, electrolyte, BillModel::massColumn), "7,500 g");
        QCOMPARE(at(model, electrolyte, BillModel::shareColumn), "15,0 %");
        QCOMPARE(at(model, positiveActive, BillModel::areaColumn), "5000 cm²");
        QCOMPARE(number(model, electrolyte, BillModel::massColumn), 7.5);
    }
};

QTEST_MAIN(BillModelTest)
#include "bill_model_test.moc"
