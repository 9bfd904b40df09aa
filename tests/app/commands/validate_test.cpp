// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_run.h"

#include <QtTest>

#include <map>

namespace cellgap {

class ValidateTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;

private slots:
    void oneFigureIsNoFigures()
    {
        const Run r = run({"validate", "oxis-lis-400"});
        QVERIFY2(r.out.startsWith("1 published figure: 0 predicted"), qPrintable(r.out));
    }

    void designWithoutPublishedFiguresHasNoEmptyTable()
    {
        const QString path =
            fileIn(m_directory, "plain.yaml", "version: 1\nchemistry: nmc811-graphite\n");
        const Run r = run({"validate", path});
        QCOMPARE(r.status, 0);
        QVERIFY2(r.out.startsWith("Nothing is published") && !r.out.contains("Design"),
                 qPrintable(r.out));
    }

    /// Every figure is told for what it is worth, and the count says how many are.
    void claimThatTheResultsDoNotBearOutIsTold()
    {
        const QString path =
            fileIn(m_directory, "boasting.yaml",
                   "version: 1\nname: A\nchemistry: nmc811-graphite\nclaims:\n"
                   "  - {metric: cell.specific_energy, comparison: \">\", value: 999 Wh/kg}\n"
                   "  - {metric: cell.specific_energy, comparison: \"<\", value: 999 Wh/kg}\n");
        const Run r = run({"validate", path, "--format", "markdown"});
        QCOMPARE(r.status, 1);
        QVERIFY2(r.out.contains("| > 999 Wh/kg |"), qPrintable(r.out));
        QCOMPARE(r.out.count("| not borne out |"), 1);
        QCOMPARE(r.out.count("| borne out |"), 1);
    }

    void validateTellsPredictionsFromEchoes()
    {
        const Run r = run({"validate", "--format", "json"});
        QCOMPARE(r.status, 0);
        std::map<QString, int> worth;
        for (const QJsonValue &row : QJsonDocument::fromJson(r.out.toUtf8()).array())
            ++worth[row["Agreement"].toString()];
        // The README's count is this one.
        QFile readme(QStringLiteral(CELLGAP_TEST_DATA "/README.md"));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        const QString count = run({"validate"}).out.section("\n\n", 0, 0).simplified();
        QVERIFY2(QString::fromUtf8(readme.readAll()).simplified().contains(count),
                 qPrintable(count));
        QVERIFY(worth["predicted"] > 150);
        QVERIFY(worth["input"] >= 18);
        const Run bollore = run({"validate", "bollore-lmp"});
        QVERIFY(bollore.out.simplified().contains("1 fitted, 4 that echo an input"));
        QVERIFY(run({"evaluate", "bollore-lmp", "--format", "markdown"})
                    .out.contains("; by wanted capacity"));
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::ValidateTest)
#include "validate_test.moc"
