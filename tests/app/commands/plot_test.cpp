// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_run.h"

#include <QtTest>

namespace cellgap {

class PlotTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;

private slots:
    void everyViewThatIsListedIsPlotted()
    {
        const QStringList lines = run({"list", "views", "--format", "csv"}).out.split('\n');
        QVERIFY(lines.size() > 6);
        for (const QString &line : lines.mid(1)) {
            const QString view = line.section(',', 0, 0);
            if (view.isEmpty())
                continue;
            const QString place = m_directory.filePath(view + ".csv");
            QStringList words{"plot", "bollore-lmp", "--view", view, "-o", place};
            Run r = run(words);
            if (view == "explanation") {
                QVERIFY2(r.status >= 2 && r.err.contains("name a second design"),
                         qPrintable(r.err));
                r = run(words << "--convention"
                              << "lacey");
            }
            QVERIFY2(r.status == 0, qPrintable(r.err));
            QVERIFY(QFileInfo(place).size() > 40);
        }
    }

    void plotThatCannotBeDrawnSaysWhatToDo()
    {
        const QString png = m_directory.filePath("p.png");
        Run r = run({"plot", "bollore-lmp", "--view", "watterfall", "-o", png});
        QCOMPARE(r.status, 2);
        QVERIFY2(r.err.contains("did you mean 'waterfall'?"), qPrintable(r.err));
        r = run({"plot", "bollore-lmp", "--view", "mass", "--variant", "sortd", "-o", png});
        QCOMPARE(r.status, 2);
        QVERIFY2(r.err.contains("did you mean 'sorted'") && r.err.contains("nested, sorted"),
                 qPrintable(r.err));
        r = run({"plot", "bollore-lmp", "--view", "waterfall", "--variant", "any", "-o", png});
        QCOMPARE(r.status, 2);
        QVERIFY2(r.err.contains("one form only"), qPrintable(r.err));
        r = run({"plot", "bollore-lmp", "--view", "mass", "-o", "p.jpg"});
        QCOMPARE(r.status, 2);
        QVERIFY2(r.err.contains(".png, .svg, .pdf, .csv or .xlsx"), qPrintable(r.err));
        r = run({"plot", "bollore-lmp", "--view", "mass", "-o", "/nowhere/p.png"});
        QCOMPARE(r.status, 2);
        QVERIFY2(r.err.contains("could not be written"), qPrintable(r.err));
        QCOMPARE(run({"plot", "bollore-lmp", "--view", "mass", "-o", png, "--size", "big"}).status,
                 2);
        for (const char *scale : {"nan", "0", "big"}) {
            r = run({"plot", "bollore-lmp", "--view", "mass", "-o", png, "--scale", scale});
            QCOMPARE(r.status, 2);
            QVERIFY2(r.err.contains("write a number from 0.5 to 4"), qPrintable(r.err));
        }
        QVERIFY(!QFileInfo::exists(png));
        r = run({"plot", "bollore-lmp", "oxis-lis-400", "--view", "waterfall", "-o", png});
        QCOMPARE(r.status, 0);
        QVERIFY2(r.err.contains("the others are not"), qPrintable(r.err));
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::PlotTest)
#include "plot_test.moc"
