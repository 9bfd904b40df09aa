// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/new_design.h"

#include "model/core/physics/evaluate.h"
#include "model/io/design_yaml.h"
#include "model/io/library.h"

#include <QtTest>

namespace cellgap {

class NewDesignTest : public QObject
{
    Q_OBJECT

    const Library m_library{CELLGAP_TEST_DATA};

    DesignReading made(const NewDesign &wanted) const
    {
        return readDesign(newDesign(wanted, m_library.catalogue(), m_library.units()).text,
                          m_library.catalogue(), m_library.units());
    }

private slots:
    void isOfItsChemistryFormatAndPlant()
    {
        const DesignReading reading = made({.name = "Ours: # 1 | \"new\"",
                                            .chemistry = "lfp-graphite",
                                            .preset = "prismatic-ev",
                                            .plant = "batterycost-18650"});
        QVERIFY(reading.issues.empty());
        QCOMPARE(reading.sheet.name, std::string("Ours: # 1 | \"new\""));
        QCOMPARE(reading.sheet.chemistry, std::string("lfp-graphite"));
        QCOMPARE(reading.sheet.plant, std::string("batterycost-18650"));
        QCOMPARE(reading.sheet.libraryVersion, m_library.catalogue().libraryVersion);
        QCOMPARE(materialIn(reading.sheet, "positive.active"), std::string("lfp"));
        QVERIFY(reading.sheet.design.cell.format.kind == FormatKind::prismatic);
    }

    void plantIsTheOneThatMakesSuchCells_data()
    {
        QTest::addColumn<QString>("chemistry");
        QTest::addColumn<QString>("plant");
        QTest::newRow("coated") << "nmc811-graphite"
                                << "batpac5";
        QTest::newRow("foil") << "nmc811-lithium"
                              << "lithium-foil";
        QTest::newRow("sulfide") << "nmc811-sulfide-lithium"
                                 << "sulfide-solid-state";
        QTest::newRow("polymer") << "lfp-peo-lithium"
                                 << "polymer-solid-state";
        QTest::newRow("none") << ""
                              << "batpac5";
    }

    void plantIsTheOneThatMakesSuchCells()
    {
        QFETCH(QString, chemistry);
        QFETCH(QString, plant);
        const DesignReading reading = made({.chemistry = chemistry.toStdString()});
        QCOMPARE(reading.sheet.plant, plant.toStdString());
    }

    /// 2.5 g/Ah in the pores of 28 % and beyond would need a larger can.
    void liquidFitsIntoTheCan()
    {
        const DesignReading reading =
            made({.chemistry = "nmc811-lithium", .preset = "cylinder-21700"});
        QCOMPARE(inputOf(*groupOf("electrolyte.pore_filling"), reading.sheet.design).key,
                 std::string("electrolyte.pore_filling"));
        const Provenance &grounds = reading.sheet.provenance.at("electrolyte.pore_filling");
        QVERIFY2(QString::fromStdString(grounds.source).startsWith("assumption"),
                 grounds.source.c_str());
        const DesignReading pouch = made({.chemistry = "nmc811-lithium", .preset = "pouch-ev"});
        QCOMPARE(inputOf(*groupOf("electrolyte.pore_filling"), pouch.sheet.design).key,
                 std::string("electrolyte.mass_per_capacity"));
    }

    /// Whatever is chosen is a cell that can be built.
    void everyChemistryGoesWithEveryFormat()
    {
        const Catalogue &catalogue = m_library.catalogue();
        for (const auto &[chemistry, itsLayer] : catalogue.chemistries) {
            QVERIFY2(!itsLayer.description.empty(), chemistry.c_str());
            for (const auto &[preset, layer] : catalogue.presets) {
                const DesignReading reading = made({.chemistry = chemistry, .preset = preset});
                const std::string both = chemistry + " " + preset;
                QVERIFY2(reading.ok(), both.c_str());
                QVERIFY2(evaluate(reading.sheet.design).feasible(), both.c_str());
            }
        }
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::NewDesignTest)
#include "new_design_test.moc"
