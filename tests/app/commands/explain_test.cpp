// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_run.h"

#include <QtTest>

#include <cmath>

namespace cellgap {

class ExplainTest : public QObject
{
    Q_OBJECT

private slots:
    /// First row the one design, last row the other, and the parts between add up.
    void partsAddUpToTheDifference()
    {
        const QJsonArray rows = rowsOf({"explain", "oxis-lis-400", "oxis-lis-470"});
        QVERIFY(rows.size() >= 4);
        const QString energy = "Specific energy [Wh/kg]";
        QVERIFY2(rows.first()[energy].isDouble(),
                 qPrintable(rows.first().toObject().keys().join(" | ")));
        double sum = rows.first()[energy].toDouble();
        for (qsizetype i = 1; i + 1 < rows.size(); ++i)
            sum += rows[i][energy].toDouble();
        QVERIFY(std::abs(sum - rows.last()[energy].toDouble()) < 1e-9 * sum);
    }

    void aDesignDoesNotDifferFromItself()
    {
        const Run r = run(
            {"explain", "nmc811-graphite-pouch", "nmc811-graphite-pouch", "--metric", "cell.mass"});
        QCOMPARE(r.status, 0);
        QVERIFY2(!r.out.contains("electrode"), qPrintable(r.out));
        QCOMPARE(r.out.count("NMC811-graphite EV"), 2);
    }

    /// A cell of Lacey's is counted as such already, one of BatPaC's as BatPaC counts; counted by
    /// the other's convention both are others, and the parts say why.
    void conventionsAreExplained()
    {
        const QString lacey =
            QStringLiteral(CELLGAP_TEST_DATA "/resources/cases/lacey_nmc811_graphite.yaml");
        const auto changes = [](const QString &design, const QString &convention) {
            const QJsonArray rows = rowsOf({"explain", design, "--convention", convention,
                                            "--metric", "cell.specific_energy"});
            return rows.size() - 2; // between both designs
        };
        QCOMPARE(changes(lacey, "lacey"), qsizetype(0));
        QCOMPARE(changes("batpac5-nmc811-graphite", "batpac"), qsizetype(0));
        QVERIFY(changes("batpac5-nmc811-graphite", "lacey") > 1);
        QVERIFY(changes("batpac5-nmc811-graphite", "stack") >= 1);
        const Run told = run({"evaluate", "batpac5-nmc811-graphite", "--convention", "lacey",
                              "--set", "electrolyte.excess=takes_space"});
        QVERIFY2(told.err.contains(
                     "counted as Lacey's cell models: electrical.voltage_rule Mean of the table"),
                 qPrintable(told.err));
        QVERIFY2(told.err.contains("electrolyte.excess is as set"), qPrintable(told.err));
    }

    void whatCannotBeExplainedSaysWhy()
    {
        const Run metric = run({"explain", "oxis-lis-400", "oxis-lis-470", "--metric", "cell.mas"});
        QVERIFY(metric.status >= 2);
        QVERIFY2(metric.err.contains("cell.mass"), qPrintable(metric.err));
        QVERIFY(run({"explain", "oxis-lis-400"}).status >= 2);
    }
};

} // namespace cellgap

QTEST_GUILESS_MAIN(cellgap::ExplainTest)
#include "explain_test.moc"
