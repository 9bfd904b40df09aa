// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/design/design_sheet.h"
#include "model/core/result/metric.h"
#include "model/qt/published_model.h"
#include "tests/designs/sample_designs.h"

#include <QAbstractItemModelTester>

namespace cellgap {

using namespace sample;

class PublishedModelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    /// A figure that is half of what comes out, one that is an input and one that is missed.
    void figuresSayWhatTheirAgreementIsWorth()
    {
        DesignSheet sheet;
        sheet.design = lithiumPouch();
        const Result result = evaluate(sheet.design);
        const double energy = metric(result, "cell.specific_energy");
        const double capacity = metric(result, "cell.capacity");
        sheet.published = {
            {.metric = "cell.specific_energy", .value = energy, .tolerance = 0.05, .source = "A"},
            {.metric = "cell.capacity",
             .value = capacity,
             .source = "B",
             .echoes = "format.capacity"},
            {.metric = "cell.specific_energy",
             .value = energy / 2.0,
             .tolerance = 0.05,
             .source = "C",
             .note = "the source counts the pack"}};
        PublishedModel model;
        const QAbstractItemModelTester tester(&model);
        model.setFigures(sheet, result);
        QCOMPARE(model.rowCount(), 3);
        const auto text = [&](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(text(0, PublishedModel::nameColumn), QString("Specific energy\npredicted"));
        QCOMPARE(text(1, PublishedModel::nameColumn), QString("Capacity\ninput"));
        QCOMPARE(text(2, PublishedModel::nameColumn),
                 QString("Specific energy\npredicted, missed"));
        QCOMPARE(text(2, PublishedModel::differenceColumn), QString("+100\u00A0%"));
        QVERIFY(model.index(2, 0)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains("the source counts the pack"));
        model.setFigures(sheet, Result{});
        model.setFigures(DesignSheet{}, result);
        QCOMPARE(model.rowCount(), 0);
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::PublishedModelTest)
#include "published_model_test.moc"
