// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/shown_units.h"

#include "model/io/quantity_text.h"
#include "model/qt/typed_number.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

namespace cellgap {

class ShownUnitsTest : public QObject
{
    Q_OBJECT

    UnitSystem m_units;
    const Parameter &m_thickness = *findParameter("separator.thickness");
    const Parameter &m_porosity = *findParameter("separator.porosity");
    const Parameter &m_temperature = *findParameter("charging.temperature");

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    /// Whatever is offered for a unit of the registry is of its dimension, and what is shown reads
    /// back as the same number.
    void everyOtherUnitReadsBack()
    {
        int offered = 0;
        for (const Parameter &parameter : parameters()) {
            const QString own = QString::fromUtf8(parameter.access.unit.text.data(),
                                                  qsizetype(parameter.access.unit.text.size()));
            for (const QString &other : ShownUnits::others(own)) {
                ShownUnits units(m_units);
                QVERIFY2(units.choose(own, other), qPrintable(own + " " + other));
                const double number = parameter.bounds.max;
                const QString text =
                    QLocale::c().toString(units.toShown(parameter, number), 'g', 16);
                const TypedNumber typed =
                    typedNumber(text, parameter, m_units, QLocale::c(), units.unit(parameter));
                QVERIFY2(typed.number && std::abs(*typed.number - number) <= 1e-9 * number,
                         qPrintable(text + " " + other + ": " + typed.reason));
                ++offered;
            }
        }
        QVERIFY(offered > 50);
    }

    void knownConversions()
    {
        ShownUnits units(m_units);
        QCOMPARE(units.text(m_thickness, 16.0), QString("16 µm"));
        QSignalSpy changed(&units, &ShownUnits::changed);
        QVERIFY(units.choose("µm", "mm"));
        QVERIFY(units.choose("°C", "K"));
        QVERIFY(units.choose("%", "1"));
        QCOMPARE(changed.count(), 3);
        QCOMPARE(units.text(m_thickness, 16.0), QString("0.016 mm"));
        QCOMPARE(units.text(m_temperature, 25.0), QString("298.1 K")); // 298.15, four digits
        QCOMPARE(units.text(m_porosity, 40.0), QString("0.4"));
        QVERIFY(!units.choose("µm", "V"));
        QVERIFY(units.choose("µm", "µm"));
        QCOMPARE(units.text(m_thickness, 16.0), QString("16 µm"));
    }

    void chosenUnitsComeBack()
    {
        const QTemporaryDir place;
        QSettings settings(place.filePath("s.ini"), QSettings::IniFormat);
        ShownUnits units(m_units);
        units.choose("µm", "mm");
        units.store(settings);
        ShownUnits again(m_units);
        again.restore(settings);
        QCOMPARE(again.unit(m_thickness), QString("mm"));
        QCOMPARE(again.unit(m_porosity), QString("%"));
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::ShownUnitsTest)
#include "shown_units_test.moc"
