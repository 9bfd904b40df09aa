// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_run.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

namespace cellgap {

class SensitivityCommandTest : public QObject
{
    Q_OBJECT

private slots:
    /// An end of a row, put into the design, has the metric that the row says.
    void rowsAreWhatTheDesignBecomes()
    {
        bool found = false;
        for (const QJsonValue &row :
             rowsOf({"sensitivity", "nmc811-graphite-pouch", "--by", "10"})) {
            if (row["Input"] != "Separator thickness (separator or solid electrolyte)")
                continue;
            found = true;
            const QJsonObject all = row.toObject();
            const Run there =
                run({"evaluate", "nmc811-graphite-pouch", "--set",
                     "separator.thickness=" + QString::number(row["From"].toDouble()) + " µm",
                     "--format", "json"});
            QVERIFY2(all.contains("Metric at the first [Wh/kg]"), qPrintable(all.keys().join('|')));
            const double energy =
                QJsonDocument::fromJson(
                    there.out.toUtf8())[0]["metrics"]["cell.specific_energy"]["value"]
                    .toDouble();
            QVERIFY(energy > 0.0);
            QCOMPARE(row["Metric at the first [Wh/kg]"].toDouble(), energy);
        }
        QVERIFY(found);
    }

    void whatCannotBeToldSaysWhy()
    {
        const Run metric = run({"sensitivity", "oxis-lis-400", "--metric", "cell.mas"});
        QVERIFY(metric.status >= 2 && metric.err.contains("cell.mass"));
        QVERIFY(run({"sensitivity", "oxis-lis-400", "--by", "0"}).status >= 2);
        const Run held = run({"sensitivity", "nmc811-graphite-4680", "--hold", "capacity"});
        QVERIFY2(held.status >= 2 && held.err.contains("is another cell"), qPrintable(held.err));
    }
};

} // namespace cellgap

QTEST_GUILESS_MAIN(cellgap::SensitivityCommandTest)
#include "sensitivity_test.moc"
