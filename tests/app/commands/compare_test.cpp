// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_run.h"

#include <QtTest>

namespace cellgap {

class CompareTest : public QObject
{
    Q_OBJECT

private slots:
    void settingTakesOneValue()
    {
        const Run r = run({"compare", "--set", "positive.porosity=30 %", "nmc811-graphite-pouch",
                           "nmc622-graphite-pouch"});
        QVERIFY2(r.status == 0, qPrintable(r.err));
        QVERIFY(r.out.contains("nmc622-graphite-pouch"));
    }

    void compareShowsDifferencesAndInputs()
    {
        const Run r = run({"compare", "oxis-lis-400", "oxis-lis-470"});
        QCOMPARE(r.status, 0);
        QVERIFY(r.out.contains(QRegularExpression("Specific energy +cell +[0-9.]+ Wh/kg")));
        QVERIFY(r.out.contains("electrolyte.volume_per_sulfur"));
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::CompareTest)
#include "compare_test.moc"
