// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/quantity_text.h"

#include <QtTest>

#include <clocale>
#include <cmath>

namespace cellgap {

class QuantityTextTest : public QObject
{
    Q_OBJECT

    UnitSystem m_units;

private slots:
    void readsManySpellings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<double>("number");
        const auto row = [](const char *text, const char *unit, double number) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(unit) << number;
        };
        row("4.2 mAh/cm²", "mAh/cm²", 4.2);
        row("4.2 mAh/cm^2", "mAh/cm²", 4.2);
        row("4.2 mAh/cm2", "mAh/cm²", 4.2);
        row("4.2 mAh·cm⁻²", "mAh/cm²", 4.2);
        row("4.2mAh/cm²", "mAh/cm²", 4.2);
        row("42 Ah/m²", "mAh/cm²", 4.2);
        row("38 mg/cm^2", "mg/cm²", 38);
        row("3 µL/mg", "µL/mg", 3);
        row("3 μL/mg", "µL/mg", 3); // Greek mu
        row("3 uL/mg", "µL/mg", 3);
        row("3 mL/g", "µL/mg", 3);
        row("17.3 Ω·cm²", "Ω·cm²", 17.3);
        row("17.3 ohm.cm2", "Ω·cm²", 17.3);
        row("17.3 Ohm cm2", "Ω·cm²", 17.3);
        row("25 ℃", "°C", 25); // one sign, as in data sheets of East Asia
        row("70 ㎛", "µm", 70);
        row("12 ㎎/㎠", "mg/cm²", 12);
        row("２.５　Ａｈ", "Ah", 2.5); // signs as wide as others there
        row("28％", "%", 28);
        row("77 °F", "°C", 25);
        row("5 mAh∕cm²", "mAh/cm²", 5);
        row("5 mAh・cm⁻²", "mAh/cm²", 5);
        row("20 Å", "nm", 2);
        row("28 %", "%", 28);
        row("0.28", "%", 28);
        row("1.1", "1", 1.1);
        row("C/3", "1/h", 1.0 / 3);
        row("2C", "1/h", 2);
        row("0.5 C", "1/h", 0.5);
        row("C", "1/h", 1);
        row("0.5 1/h", "1/h", 0.5);
        row("30 cm", "mm", 300);
        row("−1 mm", "mm", -1); // minus sign
        row("1e-3 m", "µm", 1000);
        row("2.7 g/cm³", "g/cm³", 2.7);
        row("2700 kg/m³", "g/cm³", 2.7);
        row("0.5 kWh/kg", "Wh/kg", 500);
        row("1.44 MJ/kg", "Wh/kg", 400);
        row("25 °C", "K", 298.15);
        row("25\u00a0°C", "K", 298.15);          // no-break space
        row("4.2\u202fmAh/cm²", "mAh/cm²", 4.2); // narrow no-break space
        row("1\u2009mm", "mm", 1);               // thin space
        row("1e−3 m", "mm", 1);                  // minus sign
        row("4.2 mAh cm−2", "mAh/cm²", 4.2);
        row("4.2 mAh cm^-2", "mAh/cm²", 4.2);
        row("4.2 mAh*cm**-2", "mAh/cm²", 4.2);
        row("4.2 mah/cm2", "mAh/cm²", 4.2);
        row("10 wt%", "%", 10);
        row("10 wt.%", "%", 10);
        row("10 vol.-%", "%", 10);
        row("30 vol%", "%", 30);
        row("12 a", "year", 12);
        row("12 yr", "year", 12);
        row("3 year", "year", 3);
        row("25 US$/kg", "USD/kg", 25);
        row("100 $/kWh", "USD/kWh", 100);
        row("75 €/kWh", "EUR/kWh", 75);
        row("0.05 EUR/(kWh·cycle)", "EUR/(kWh.cycle)", 0.05);
        row("3 mL per g", "µL/mg", 3);
        row("0.3 g/g", "1", 0.3);
    }

    void readsManySpellings()
    {
        QFETCH(QString, text);
        QFETCH(QString, unit);
        QFETCH(double, number);
        const std::string asked = unit.toStdString();
        const QuantityReading reading = m_units.read(text.toStdString(), {.text = asked});
        QVERIFY2(reading.number.has_value(), english(reading.error).c_str());
        QVERIFY2(std::abs(*reading.number - number) <= 1e-14 * std::abs(number),
                 qPrintable(QString::number(*reading.number, 'g', 17)));
    }

    void refusesWithWhatWasExpected_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        QTest::newRow("no unit") << "4.2"
                                 << "has no unit; expected mAh/cm²";
        QTest::newRow("wrong dimension") << "4.2 mAh/g"
                                         << "measures something else; expected";
        QTest::newRow("unknown unit") << "4.2 mAxh/cm²"
                                      << "unknown unit 'mAxh/cm²'";
        QTest::newRow("no number") << "many mAh/cm²"
                                   << "is not a number with a unit";
        QTest::newRow("decimal comma") << "4,2 mAh/cm²"
                                       << "has a comma; write a decimal point";
        QTest::newRow("thousands") << "1,000 mAh/cm²"
                                   << "no separator of thousands";
        // What UDUNITS would read: another origin, logarithms, numbers as factors, angles.
        for (const char *text :
             {"195 mAh/g @ 4.3", "70 µm @ 25",    "70 µm since 2", "70 µm from 2",
              "2 lg(re 1 µm)",   "3 lb(re 1 mW)", "25 '",          "25 % %",
              "25 \"",           "4 mAh 3/cm²",   "4 mAh/cm²/10",  "4 (2 mAh/cm²)",
              "4 mAh/cm^2.5",    "4 mAh/cm²²",    "4 mAh/cm0",     "4 mAh//cm²",
              "4 mAh/",          "4 mAh/(cm²",    "4 mAh/cm²)",    "4 ^2",
              "4 mAh/cm^",       "4 mAh/cm-",     "4 mAh mAh/cm²", "4 ((((((((((mAh))))))))))/cm²",
              "4 mAh/cm² :",     "4 mAh,cm"})
            QTest::newRow(text) << QString::fromUtf8(text) << "unknown unit '";
        QTest::newRow("not a number") << "nan mAh/cm²"
                                      << "is not a number with a unit";
        QTest::newRow("infinite") << "inf mAh/cm²"
                                  << "is not a number with a unit";
        QTest::newRow("overflow") << "1e999 mAh/cm²"
                                  << "is not a number with a unit";
        QTest::newRow("empty") << ""
                               << "is not a number with a unit";
        QTest::newRow("two numbers") << "4 5 mAh/cm²"
                                     << "is not a number with a unit";
    }

    void refusesWithWhatWasExpected()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        const QuantityReading reading = m_units.read(text.toStdString(), unit::mAh_per_cm2);
        QVERIFY(!reading.number);
        QVERIFY2(QString::fromStdString(english(reading.error)).contains(part),
                 english(reading.error).c_str());
    }

    /// Of numbers that are finite only as they are written.
    void quantityIsFiniteInTheAskedUnit()
    {
        QVERIFY(!m_units.read("1.2e308", unit::percent).number);
        QVERIFY(!m_units.read("1.2e308 m", unit::um).number);
        QVERIFY(m_units.read("1.2e306", unit::percent).number);
        QVERIFY(!m_units.read("C/1e-320", unit::per_hour).number);
    }

    void currenciesAndCyclesAreDimensionsOfTheirOwn()
    {
        QVERIFY(m_units.convert(1.0, "EUR/kWh", "€/MWh").has_value());
        QCOMPARE(*m_units.convert(1.0, "EUR/kWh", "€/MWh"), 1000.0);
        QVERIFY(!m_units.convert(1.0, "EUR/kWh", "USD/kWh"));
        QVERIFY(!m_units.convert(1.0, "cycle", "1"));
        QCOMPARE(*m_units.convert(2.0, "cycles", "cycle"), 2.0);
        QVERIFY(m_units.readAny("0.05 EUR/(kWh.cycle)").number.has_value());
    }

    /// No converter rounds what is the same unit in another spelling.
    void spellingsOfOneUnitKeepTheNumber()
    {
        const double number = 0.1 + 0.2;
        for (const auto &[from, to] : {std::pair("mAh/cm2", "mAh/cm²"),
                                       {"mAh/cm^2", "mAh/cm²"},
                                       {"years", "year"},
                                       {"Ω·cm²", "ohm.cm2"}})
            QVERIFY(m_units.convert(number, from, to) == number);
        QVERIFY(!m_units.convert(number, "µm @ 25", "µm @ 25"));
    }

    void exactNumberGivesTheValueBack()
    {
        for (const Unit &unit : {Unit(unit::mAh_per_cm2), Unit(unit::percent), Unit(unit::um),
                                 Unit(unit::g_per_Ah), Unit(unit::per_hour)})
            for (const double number : {3.3, 0.28, 1.0 / 3.0, 66.34681, 5.098, 1e-3, 123456.789}) {
                const double value = unit.toSystem(number);
                const auto back = readNumber(exactNumber(value, unit));
                QVERIFY(back.has_value());
                QCOMPARE(unit.toSystem(*back), value);
            }
        QCOMPARE(QString::fromStdString(exactNumber(unit::percent.toSystem(28), unit::percent)),
                 QString("28"));
    }

    void numbersDoNotDependOnTheLocale()
    {
        const char *german = std::setlocale(LC_ALL, "de_DE.UTF-8");
        if (german == nullptr)
            QSKIP("the locale de_DE.UTF-8 is not installed");
        QCOMPARE(*m_units.read("3.5 V", unit::V).number, 3.5);
        QCOMPARE(*m_units.read("1.5 mm", unit::um).number, 1500.0);
        QCOMPARE(QString::fromStdString(shortestNumber(1234.5)), QString("1234.5"));
        std::setlocale(LC_ALL, "C");
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::QuantityTextTest)
#include "quantity_text_test.moc"
