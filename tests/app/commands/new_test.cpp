// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_run.h"

#include <QtTest>

namespace cellgap {

class NewTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;

private slots:
    void writesADesignThatCanBeUsed()
    {
        const QString path = m_directory.filePath("mine.yaml");
        const Run made = run({"new", "nmc811-lithium", "--preset", "pouch-lab", "--name",
                              "Ours: first", "-o", path});
        QCOMPARE(made.status, 0);
        QVERIFY2(made.err.isEmpty(), qPrintable(made.err));
        const Run read = run({"evaluate", path});
        QCOMPARE(read.status, 0);
        QVERIFY2(read.out.contains("Ours: first"), qPrintable(read.out));
    }

    void printsWithTheUsualFormatAndPlant()
    {
        const Run made = run({"new", "nmc811-lithium"});
        QCOMPARE(made.out, QString("version: 1\nname: \"NMC811 | lithium, liquid, large pouch for "
                                   "electric vehicles\"\nlibrary: 4\n"
                                   "chemistry: nmc811-lithium\npreset: pouch-ev\n"
                                   "plant: lithium-foil\n"));
    }

    void whatIsThereIsNotReplaced()
    {
        const QString path = fileIn(m_directory, "own.yaml", "mine");
        const Run made = run({"new", "nmc811-lithium", "-o", path});
        QVERIFY(made.status != 0);
        QVERIFY2(made.err.contains("is there already"), qPrintable(made.err));
        QFile kept(path);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("mine"));
    }

    void lessLiquidIsSaid()
    {
        QVERIFY(run({"new", "sulfur-lithium", "--preset", "prismatic-ev"})
                    .err.contains("does not hold as much liquid"));
        QVERIFY(run({"new", "sulfur-lithium"}).err.isEmpty());
    }

    void saysWhatThereIs()
    {
        const Run made = run({"new", "nmc811-lithum", "--plant", "mine"});
        QVERIFY(made.status != 0);
        QVERIFY(made.out.isEmpty());
        QVERIFY2(made.err.contains("no chemistry 'nmc811-lithum'"), qPrintable(made.err));
        QVERIFY2(made.err.contains("nmc811-lithium"), qPrintable(made.err));
        QVERIFY2(made.err.contains("no plant 'mine'"), qPrintable(made.err));
        QVERIFY2(made.err.contains("list plants"), qPrintable(made.err));
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::NewTest)
#include "new_test.moc"
