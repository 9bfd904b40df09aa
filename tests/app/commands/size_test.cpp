// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_run.h"

#include <QtTest>

namespace cellgap {

class SizeTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;

private slots:
    void sizeMeetsTheRequirementOrSaysWhyNot()
    {
        const Run sized = run({"size", "batpac5-nmc811-graphite"});
        QCOMPARE(sized.status, 0);
        QVERIFY(sized.out.contains("Bound by: thickest coating."));
        QVERIFY(sized.out.contains("68.18 Ah"));
        const QString written = m_directory.filePath("sized.yaml");
        QCOMPARE(run({"size", "batpac5-nmc811-graphite", "--set", "charging.wanted_time=20 min",
                      "-o", written})
                     .status,
                 0);
        // The written design is sized already: sizing it again changes nothing.
        const Run first = run({"evaluate", written, "--metrics"});
        const QString again = m_directory.filePath("again.yaml");
        QCOMPARE(run({"size", written, "-o", again}).status, 0);
        QCOMPARE(run({"evaluate", again, "--metrics"}).out, first.out);
        const Run refused =
            run({"size", "batpac5-nmc811-graphite", "--set", "requirement.power=20000 kW"});
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.err.contains("lower requirement.power"));
    }

    /// Before any cell: what is asked for, and what becomes of a can of standard size.
    void sizeSaysWhatItBuilds()
    {
        const QString written = m_directory.filePath("can.yaml");
        const Run r = run({"size", "nmc622-graphite-21700", "-o", written});
        QCOMPARE(r.status, 0);
        QVERIFY2(r.out.section('\n', 1, 1).startsWith("Requirement: 100.0 kWh, 300.0 kW, charged"),
                 qPrintable(r.out));
        QVERIFY(r.out.endsWith("Written to " + written + ".\n"));
        QVERIFY2(r.err.contains("the can of 21.0 × 70.0 mm becomes one of 58.1 × 174 mm"),
                 qPrintable(r.err));
        // 100 kWh in cells of 15.36 Wh
        QVERIFY(r.err.contains("to keep the can, give the pack about 65"));
        const Run piped = run({"size", "nmc622-graphite-21700", "-o", "-"});
        QVERIFY(!piped.out.contains("Requirement"));
        const Run failed = run({"size", "li-nmc811-battery500"});
        QCOMPARE(failed.status, 1);
        QVERIFY(failed.out.contains("Requirement: 100.0 kWh"));
    }

    /// What is there of a former size stays when there is none.
    void sizeThatFailsLeavesItsTables()
    {
        const QString table = m_directory.filePath("sized.csv");
        QCOMPARE(run({"size", "batpac5-nmc811-graphite", "-o", table}).status, 0);
        const qint64 before = QFileInfo(table).size();
        QVERIFY(before > 100);
        QCOMPARE(run({"size", "batpac5-nmc811-graphite", "--set", "requirement.power=20000 kW",
                      "-o", table})
                     .status,
                 1);
        QCOMPARE(QFileInfo(table).size(), before);
    }

    void sizeSpeaksOfTheDesignFound()
    {
        // Nothing is said of the 120 µm with which the design starts.
        const Run sized = run({"size", "batpac5-nmc811-graphite", "--set", "pack.rows=1", "--set",
                               "pack.modules_per_row=10", "--set", "charging.wanted_time=40 min",
                               "--set", "requirement.power=600 kW"});
        QCOMPARE(sized.status, 0);
        QVERIFY2(!sized.err.contains("60 min"), qPrintable(sized.err));
        const Run thin = run({"size", "batpac5-lfp-graphite", "--set", "pack.rows=4", "--set",
                              "charging.wanted_time=10 min"});
        QCOMPARE(thin.status, 0);
        QVERIFY2(thin.err.contains("warning: charging in 10.0 min needs a positive coating of"),
                 qPrintable(thin.err));
        const Run early =
            run({"size", "batpac5-nmc811-graphite", "--set", "charging.wanted_time=5 min"});
        QCOMPARE(early.status, 1);
        QVERIFY2(early.err.contains("5.000 min is outside the 10 to 60 min"),
                 qPrintable(early.err));
        const Run slow =
            run({"evaluate", "batpac5-nmc811-graphite", "--set", "positive.thickness=200 um"});
        QVERIFY2(slow.err.contains("charge in more than the 60 min"), qPrintable(slow.err));
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::SizeTest)
#include "size_test.moc"
