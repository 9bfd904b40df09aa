// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_run.h"

#include <QtTest>

namespace cellgap {

class HelpTest : public QObject
{
    Q_OBJECT

private slots:
    /// Of commands and of pages alike, and of neither the nearest.
    void helpExplainsCommandsAndPages()
    {
        const QString help = run({"help"}).out;
        QVERIFY(help.contains("coin-to-pouch") && help.contains("break-even"));
        QVERIFY(run({"help", "size"}).out.contains("--set"));
        QVERIFY(run({"help", "coin-to-pouch"}).out.contains("`positive.specific_capacity`"));
        const Run misspelt = run({"help", "evalute"});
        QCOMPARE(misspelt.status, 2);
        QVERIFY(misspelt.err.contains("did you mean 'evaluate'?"));
    }

    /// What the page on coin cells tells to type.
    void helpTellsCommandsThatWork()
    {
        const QStringList lines = run({"help", "coin-to-pouch"}).out.split('\n');
        int tried = 0;
        for (const QString &line : lines)
            if (line.startsWith("    cellgap ")) {
                const Run made = run(line.simplified().split(' ').mid(1));
                QVERIFY2(made.status == 0, qPrintable(line + made.err));
                ++tried;
            }
        QCOMPARE(tried, 2);
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::HelpTest)
#include "help_test.moc"
