// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_run.h"

#include <QtTest>

namespace cellgap {

class CheckTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;

private slots:
    void checkSaysMissedByItsStatus()
    {
        // What it would take to meet all that is assessed.
        QCOMPARE(run({"check",     "li-nmc811-battery500",
                      "--targets", "set-plan-2020",
                      "--set",     "charging.current_limit=20 mA/cm²",
                      "--set",     "charging.voltage_limit=4.6 V",
                      "--set",     "life.declared_cycles=3000 cycle",
                      "--set",     "life.coulombic_efficiency=0 %",
                      "--set",     "life.calendar_life=20 year",
                      "--set",     "positive.active_price=1 USD/kg",
                      "--set",     "electrolyte.price=1 USD/L",
                      "--set",     "negative.lithium_price=50 USD/kg"})
                     .status,
                 0);
        const Run missed = run({"check", "nmc811-graphite-pouch"});
        QCOMPARE(missed.status, 1);
        QVERIFY(missed.out.contains("missed: cell Specific energy > 400 Wh/kg, is"));
        const Run bad = run(
            {"check", fileIn(m_directory, "bad.yaml", "version: 1\npositive:\n  porosty: 3 %\n")});
        QCOMPARE(bad.status, 2);
        QVERIFY2(bad.err.contains("bad.yaml:3:3: error: unknown key 'positive.porosty'"),
                 qPrintable(bad.err));
        QVERIFY(bad.err.contains("did you mean 'positive.porosity'?"));
        QVERIFY(bad.out.isEmpty());
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::CheckTest)
#include "check_test.moc"
