// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_run.h"

#include <QtTest>

namespace cellgap {

class Table1Test : public QObject
{
    Q_OBJECT

private slots:
    void table1KeepsTheBasisOfAValueForPrograms()
    {
        const QString csv = run({"table1", "--format", "csv"}).out;
        QVERIFY2(csv.startsWith("Technology,Quantity,Target bound,Target,Target unit,Literature,"
                                "Computed,Computed unit,Computed note,Gap [%]\r\n"),
                 qPrintable(csv.section('\n', 0, 0)));
        QVERIFY(csv.contains(QRegularExpression(",[0-9.]+,cycle,\"declared,")));
        QVERIFY(csv.contains(",>,400,Wh/kg,450 Wh/kg,"));
        QVERIFY(run({"table1"}).out.contains("] declared"));
    }

    void table1HasAllColumns()
    {
        const Run r = run({"table1"});
        for (const char *part : {"All-solid-state, inorganic", "All-solid-state, polymer",
                                 "Lithium-sulfur", "Lithium-air", "1700 Wh/kg", "> 400 Wh/kg",
                                 "high cell impedance → thinner solid electrolyte"})
            QVERIFY2(r.out.contains(part), part);
        QCOMPARE(QJsonDocument::fromJson(run({"table1", "--format", "json"}).out.toUtf8())
                     .array()
                     .size(),
                 4 * 7);
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::Table1Test)
#include "table1_test.moc"
