// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/base/number_text.h"
#include "model/core/result/issue.h"
#include "tests/designs/sample_designs.h"

namespace cellgap {

using namespace sample;

class MetricTest : public QObject
{
    Q_OBJECT

private slots:
    void metricsOfAnInfeasibleDesignAreEmpty()
    {
        Design design = standardDesign();
        set(design, "positive.voltage", 0);
        const Result result = evaluate(design);
        for (const Metric &metric : metrics())
            QVERIFY2(!metric.value(result), metric.key.data());
    }

    void lithiumMetricsAreEmptyForInsertion()
    {
        const Result result = evaluate(standardDesign());
        QVERIFY(!findMetric("pair.lithium_excess")->value(result));
        QVERIFY(findMetric("pair.lithium_excess")->value(evaluate(lithiumPouch())));
    }

    void unknownMetricIsNull() { QVERIFY(findMetric("cell.beauty") == nullptr); }

    void sharesOfTheMass()
    {
        const Result r = evaluate(standardDesign());
        COMPARE_CLOSE(metric(r, "cell.electrolyte_mass_share"),
                      100 * metric(r, "cell.electrolyte_mass") / metric(r, "cell.mass"), 1e-12);
    }

    void significantDigits_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<int>("digits");
        QTest::addColumn<QString>("text");
        QTest::newRow("three digits") << 348.23 << 3 << "348";
        QTest::newRow("small") << 0.021345 << 3 << "0.0213";
        QTest::newRow("carry") << 9.9996 << 4 << "10.00";
        QTest::newRow("carry to thousands") << 999.96 << 4 << "1000";
        QTest::newRow("large") << 13094.2 << 4 << "13094";
        QTest::newRow("zero") << 0.0 << 4 << "0";
        QTest::newRow("negative") << -1.2345 << 3 << "-1.23";
    }

    void significantDigits()
    {
        QFETCH(double, number);
        QFETCH(int, digits);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(significant(number, digits)), text);
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::MetricTest)
#include "metric_test.moc"
