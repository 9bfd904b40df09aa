// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/typed_number.h"

#include "model/io/quantity_text.h"

#include <QtTest>

namespace cellgap {

class TypedNumberTest : public QObject
{
    Q_OBJECT

    UnitSystem m_units;
    const QLocale m_german{QLocale::German, QLocale::Germany};

private slots:
    void isReadAsPeopleTypeIt_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("german");
        QTest::addColumn<double>("number");
        QTest::newRow("bare") << "positive.areal_capacity"
                              << "4.2" << false << 4.2;
        QTest::newRow("unit") << "positive.areal_capacity"
                              << "4 mAh/cm2" << false << 4.0;
        QTest::newRow("without space") << "positive.loading"
                                       << "38mg/cm²" << false << 38.0;
        QTest::newRow("other unit") << "separator.thickness"
                                    << "0.02 mm" << false << 20.0;
        QTest::newRow("comma") << "positive.areal_capacity"
                               << "4,2" << true << 4.2;
        QTest::newRow("comma and unit") << "positive.areal_capacity"
                                        << "4,2 mAh/cm²" << true << 4.2;
        QTest::newRow("point in German") << "positive.areal_capacity"
                                         << "4.2" << true << 4.2;
        QTest::newRow("per cent") << "positive.porosity"
                                  << "28 %" << false << 28.0;
        QTest::newRow("bare per cent") << "positive.porosity"
                                       << "28" << false << 28.0;
        QTest::newRow("minus sign") << "positive.swelling"
                                    << "\u22125" << false << -5.0;
        QTest::newRow("no-break space") << "separator.thickness"
                                        << "20\u00a0µm" << false << 20.0;
        QTest::newRow("exponent") << "positive.specific_area"
                                  << "1e4" << false << 1e4;
    }

    void isReadAsPeopleTypeIt()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        QFETCH(bool, german);
        QFETCH(double, number);
        const TypedNumber typed = typedNumber(text, *findParameter(key.toStdString()), m_units,
                                              german ? m_german : QLocale::c());
        QVERIFY2(typed.number.has_value(), qPrintable(typed.reason));
        QVERIFY(std::abs(*typed.number - number) <= 1e-12 * std::abs(number));
    }

    void isRefusedWithAReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("german");
        QTest::newRow("nothing") << "" << false;
        QTest::newRow("words") << "thick" << false;
        QTest::newRow("wrong dimension") << "4 kg" << false;
        QTest::newRow("unknown unit") << "4 smurf" << false;
        QTest::newRow("two readings") << "1.500" << true;
        QTest::newRow("comma in English") << "1,500" << false;
        QTest::newRow("two points") << "1.5.2" << false;
    }

    void isRefusedWithAReason()
    {
        QFETCH(QString, text);
        QFETCH(bool, german);
        const TypedNumber typed = typedNumber(text, *findParameter("positive.areal_capacity"),
                                              m_units, german ? m_german : QLocale::c());
        QVERIFY(!typed.number);
        QVERIFY(!typed.reason.isEmpty());
    }

    void whatAFieldShowsIsReadBack()
    {
        for (const double number : {4.2, 0.0213, 1234.0, 5.96e7, 3e-6, 0.0, -5.0})
            for (const QLocale &locale : {QLocale::c(), m_german}) {
                const QString text = fieldText(number, locale);
                const TypedNumber typed =
                    typedNumber(text, *findParameter("positive.areal_capacity"), m_units, locale);
                QVERIFY2(typed.number.has_value(), qPrintable(text));
                QVERIFY(std::abs(*typed.number - number) <= 1e-3 * std::abs(number));
            }
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::TypedNumberTest)
#include "typed_number_test.moc"
