// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/local_text.h"

#include <QTest>

using namespace cellgap;

namespace {

QLocale german()
{
    return {QLocale::German, QLocale::Germany};
}

} // namespace

class LocalTextTest : public QObject
{
    Q_OBJECT

private slots:
    void numberKeepsItsDecimals()
    {
        QCOMPARE(localized("348.20", german()), "348,20");
        QCOMPARE(localized("0.0213", QLocale::c()), "0.0213");
    }

    void thousandsAreNotGrouped()
    {
        QCOMPARE(quantityText(1759.4, 4, "Wh/kg", german()), "1759 Wh/kg");
        QCOMPARE(quantityText(1759.4, 4, "Wh/kg", {QLocale::English, QLocale::Ireland}),
                 "1759 Wh/kg");
    }

    void unitOneIsNotWritten() { QCOMPARE(quantityText(1.1, 3, "1", QLocale::c()), "1.10"); }

    void givenNumberHasNoTrailingZeros_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << 400.0 << "400";
        QTest::newRow("zeros before the point") << 10000.0 << "10000";
        QTest::newRow("decimals") << 0.05 << "0,05";
        QTest::newRow("zero") << 0.0 << "0";
    }

    void givenNumberHasNoTrailingZeros()
    {
        QFETCH(const double, number);
        QTEST(givenText(number, "", german()), "text");
    }
};

QTEST_GUILESS_MAIN(LocalTextTest)
#include "local_text_test.moc"
