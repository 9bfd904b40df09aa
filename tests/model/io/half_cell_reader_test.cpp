// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/edit/edit.h"
#include "model/io/design_yaml.h"
#include "model/io/half_cell_reader.h"
#include "tests/designs/sample_designs.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <fstream>
#include <random>

namespace cellgap {

/// Half cells of a person's own in designs.
class HalfCellReaderTest : public QObject
{
    Q_OBJECT

    UnitSystem m_units;
    Catalogue m_catalogue = loadCatalogue(CELLGAP_PROGRAM_DATA, m_units);
    QTemporaryDir m_directory;

    std::filesystem::path directory() const { return m_directory.path().toStdString(); }

    void write(const std::string &name, const std::string &text) const
    {
        std::ofstream(directory() / name) << text;
    }

    DesignReading read(const std::string &text) const
    {
        return readDesign(text, m_catalogue, m_units, {}, directory());
    }

    static std::string designWith(const std::string &halfCell)
    {
        return "version: 1\nchemistry: nmc811-graphite\n\npositive: # mine\n"
               "  half_cell: " +
               halfCell + "\n  areal_capacity: 4 mAh/cm^2 # as coated\n";
    }

    static QString said(const std::vector<Issue> &issues)
    {
        QString all;
        for (const Issue &issue : issues)
            all += QString("%1:%2: %3\n")
                       .arg(QFileInfo(QString::fromStdString(issue.file)).fileName())
                       .arg(issue.line)
                       .arg(QString::fromStdString(english(issue.message)));
        return all;
    }

private slots:
    void initTestCase()
    {
        write("charge.csv", "capacity (mAh/g),potential (V)\n0,3.6\n110,3.8\n220,4.4\n");
        write("discharge.csv", "capacity (mAh/g);potential (V)\n0;4,3\n100;3,8\n198;3,5\n");
        write("both.csv", "capacity (mAh/g),potential (V)\n0,3.6\n110,3.8\n90,3.7\n");
    }

    /// 198 of 220 mAh/g come back: an efficiency of 90 %.
    void bothWaysGiveCapacityAndEfficiency()
    {
        const DesignReading reading =
            read(designWith("{charge: charge.csv, discharge: discharge.csv}"));
        QVERIFY2(reading.ok(), qPrintable(said(reading.issues)));
        const Coating &coating = reading.sheet.design.cell.positive.coating;
        COMPARE_CLOSE(unit::mAh_per_g.in(coating.specificCapacity), 198.0, 1e-12);
        COMPARE_CLOSE(coating.firstCycleEfficiency, 0.9, 1e-12);
        QCOMPARE(coating.halfCell->charge.capacity(), 220.0);
        QCOMPARE(coating.halfCell->discharge.potentials().back(), 3.5);
        QCOMPARE(reading.sheet.provenance.at("positive.specific_capacity").source,
                 std::string("charge.csv, discharge.csv"));
        QCOMPARE(materialIn(reading.sheet, "positive.active"), std::string("nmc811"));
    }

    void oneWayGoesBothWays()
    {
        const DesignReading reading = read(designWith("discharge.csv"));
        QVERIFY2(reading.ok(), qPrintable(said(reading.issues)));
        const Coating &coating = reading.sheet.design.cell.positive.coating;
        QCOMPARE(coating.halfCell->charge.capacity(), 198.0);
        QCOMPARE(coating.halfCell->charge.potentials().front(), 3.5);
        QCOMPARE(coating.halfCell->charge.potentials()[1], 3.8);
        QCOMPARE(coating.halfCell->charge.shares()[1], 98.0 / 198.0);
        QCOMPARE(coating.halfCell->charge.potentials().back(), 4.3);
    }

    /// What a charge alone gives back is the material's efficiency of it: 90.4 % of 220 mAh/g.
    void aChargeAloneIsOfTheFirstCycle()
    {
        const DesignReading reading = read(designWith("charge.csv"));
        QVERIFY(reading.ok());
        const Coating &coating = reading.sheet.design.cell.positive.coating;
        COMPARE_CLOSE(coating.firstCycleEfficiency, 0.904, 1e-3);
        COMPARE_CLOSE(unit::mAh_per_g.in(coating.specificCapacity),
                      220.0 * coating.firstCycleEfficiency, 1e-9);
    }

    /// Without a loss the efficiency is 100 %, not the material's, and the mean of a straight fall
    /// from 4.2 to 3 V is 3.6 V.
    void bothWaysWithoutLossHaveNone()
    {
        const DesignReading reading = read(designWith(
            "{charge: [[0, 3], [200, 4.2]], discharge: [[0, 4.2], [200, 3]], source: mine}"));
        QVERIFY(reading.ok());
        const Coating &coating = reading.sheet.design.cell.positive.coating;
        COMPARE_CLOSE(coating.firstCycleEfficiency, 1.0, 1e-12);
        COMPARE_CLOSE(unit::V.in(coating.voltage), 3.6, 1e-12);
    }

    /// Beside a negative without a curve the mean counts, and the design is told how more would.
    void aCurveThatCountsByItsMeanIsTold()
    {
        const DesignReading reading =
            read("version: 1\nchemistry: nmc811-lithium\npositive:\n  half_cell: {charge: [[0, 3], "
                 "[200, 4.2]], discharge: [[0, 4.2], [200, 3]]}\n");
        QVERIFY(reading.ok());
        QVERIFY2(said(reading.issues).contains(":4: of 'positive.half_cell' only capacity"),
                 qPrintable(said(reading.issues)));
        COMPARE_CLOSE(unit::V.in(evaluate(reading.sheet.design).pair.openCircuit.mean), 3.6, 1e-9);
        QVERIFY(!said(read(designWith("discharge.csv")).issues).contains("only capacity"));
    }

    /// 5,000 points with 10 mV of noise keep their mean to 2 mV.
    void noiseIsTakenOutBeforePointsAreChosen()
    {
        std::mt19937 random(7);
        std::normal_distribution noise(0.0, 0.01);
        std::string text = "capacity (mAh/g),potential (V)\n";
        for (int i = 0; i < 5000; ++i)
            text += std::to_string(0.04 * i) + "," +
                    std::to_string(4.2 - 1.2 * i / 4999.0 + noise(random)) + "\n";
        write("noisy.csv", text);
        const DesignReading reading = read(designWith("noisy.csv"));
        QVERIFY2(reading.ok(), qPrintable(said(reading.issues)));
        const HalfCell &halfCell = *reading.sheet.design.cell.positive.coating.halfCell;
        QVERIFY(halfCell.discharge.shares().size() <= PotentialCurve::mostPoints);
        QVERIFY2(std::abs(halfCell.discharge.mean() - 3.6) < 2e-3,
                 qPrintable(QString::number(halfCell.discharge.mean())));
    }

    void whatTheFileSaysBesideCounts()
    {
        const DesignReading reading =
            read(designWith("discharge.csv") + "  specific_capacity: 190 mAh/g\n");
        QVERIFY(reading.ok());
        COMPARE_CLOSE(
            unit::mAh_per_g.in(reading.sheet.design.cell.positive.coating.specificCapacity), 190.0,
            1e-12);
    }

    void comesWithASettingToo()
    {
        DesignSheet sheet = read("version: 1\nchemistry: nmc811-graphite\n").sheet;
        const std::string file = (directory() / "discharge.csv").string();
        QVERIFY(applySetting(sheet, "positive.half_cell", file, m_catalogue, m_units).empty());
        QCOMPARE(sheet.halfCells.at("positive.active").source, std::string("discharge.csv"));
        // Another material has its own.
        const auto told = applySetting(sheet, "positive.active", "nmc622", m_catalogue, m_units);
        QVERIFY(said(told).contains("own half cell goes with the former material"));
        QVERIFY(sheet.halfCells.empty());
        QCOMPARE(sheet.design.cell.positive.coating.halfCell,
                 m_catalogue.materials.find("nmc622")->halfCell);
    }

    void staysWhereTheDesignStays()
    {
        const std::string text = designWith("{charge: charge.csv, discharge: discharge.csv}");
        DesignSheet sheet = read(text).sheet;
        QVERIFY(!assignNumber(sheet, *findParameter("positive.porosity"), 33.0));
        const std::string saved =
            rewriteDesign(text, sheet, m_catalogue, m_units, directory(), true);
        QCOMPARE(saved, text + "  porosity: 33 %\n");
    }

    void goesIntoADesignThatGoesElsewhere_data()
    {
        QTest::addColumn<QString>("halfCell");
        QTest::newRow("file") << "discharge.csv";
        QTest::newRow("files") << "{charge: charge.csv, discharge: discharge.csv, source: mine}";
        QTest::newRow("lines") << "\n    charge: charge.csv\n    discharge: discharge.csv";
        QTest::newRow("points") << "{charge: [[0, 3.6], [110, 3.8], [220, 4.4]], source: \"a, b\"}";
    }

    void goesIntoADesignThatGoesElsewhere()
    {
        QFETCH(QString, halfCell);
        const std::string text = designWith(halfCell.toStdString());
        const DesignReading reading = read(text);
        QVERIFY2(reading.ok(), qPrintable(said(reading.issues)));
        const std::string moved =
            rewriteDesign(text, reading.sheet, m_catalogue, m_units, directory());
        for (const std::string &copy :
             {moved, writeDesign(reading.sheet, m_catalogue.libraryVersion)}) {
            const DesignReading back = readDesign(copy, m_catalogue, m_units);
            QVERIFY2(back.ok(), qPrintable(said(back.issues)));
            QVERIFY(back.sheet.design == reading.sheet.design);
            QVERIFY(back.sheet.halfCells == reading.sheet.halfCells);
        }
        QVERIFY(QString::fromStdString(moved).contains("# as coated"));
        QVERIFY(!QString::fromStdString(moved).contains("porosity"));
    }

    void leavesTheTextWithItsMaterial()
    {
        const std::string text = designWith("discharge.csv");
        DesignSheet sheet = read(text).sheet;
        QVERIFY(!putMaterial(sheet, *findMaterialSlot("positive.active"),
                             *m_catalogue.materials.find("nmc622")));
        const QString saved = QString::fromStdString(
            rewriteDesign(text, sheet, m_catalogue, m_units, directory(), true));
        QVERIFY2(!saved.contains("half_cell") && saved.contains("active: nmc622") &&
                     saved.contains("# as coated"),
                 qPrintable(saved));
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QString>("halfCell");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const char *halfCell, const char *message) {
            QTest::newRow(name) << halfCell << message;
        };
        row("no such file", "none.csv", ":5: ");
        row("fault in the file", "both.csv", "both.csv:4: the capacity falls");
        row("the other way", "{charge: discharge.csv}",
            ":5: charge: the potential of this electrode goes the other way");
        row("neither", "{source: me}", ":5: no curve of a half cell");
        row("a list", "[1, 2]", ":5: no curve of a half cell");
        row("unknown key", "{charge: charge.csv, file: x}", ":5: unknown key 'file'");
        row("not from 0", "{charge: [[5, 3.6], [110, 3.8]]}", ":5: the capacity of a curve does");
        row("falls", "{charge: [[0, 3.6], [110, 3.8], [100, 3.9]]}",
            ":5: the capacity of a curve does");
        row("no pair", "{charge: [[0, 3.6], [110]]}", ":5: not a point of a half-cell curve");
        row("millivolts", "{charge: [[0, 3000], [200, 4200]]}",
            ":5: a potential of 3000 V is none of an electrode");
        row("up and down", "{charge: [[0, 3.6], [100, 4.2], [200, 3.0], [300, 3.7]]}",
            ":5: the potential goes up and down");
        row("more out than in", "{charge: [[0, 3], [200, 4.2]], discharge: [[0, 4.2], [220, 3]]}",
            ":5: positive.half_cell: the discharge gives 220");
        row("absurd capacity", "{charge: [[0, 3.6], [1e9, 3.8]]}", ":5: positive.half_cell: ");
    }

    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QString, halfCell);
        QFETCH(QString, message);
        const DesignReading reading = read(designWith(halfCell.toStdString()));
        QVERIFY(!reading.ok());
        QVERIFY2(said(reading.issues).contains(message), qPrintable(said(reading.issues)));
        QCOMPARE(reading.issues.front().key, std::string("positive.half_cell"));
    }

    void otherSlotsTakeNone()
    {
        const DesignReading reading = read("version: 1\nchemistry: nmc811-graphite\n\npositive:\n"
                                           "  conductive_half_cell: charge.csv\n");
        QVERIFY(said(reading.issues).contains("unknown key 'positive.conductive_half_cell'"));
    }
};

} // namespace cellgap

QTEST_GUILESS_MAIN(cellgap::HalfCellReaderTest)
#include "half_cell_reader_test.moc"
