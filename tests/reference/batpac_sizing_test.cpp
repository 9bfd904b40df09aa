// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/sizing.h"
#include "model/core/physics/evaluate.h"
#include "model/core/result/metric.h"
#include "model/io/design_yaml.h"
#include "model/io/quantity_text.h"

#include <QTest>

#include <cmath>

namespace cellgap {

/// Sizing against the whole-layer designs of BatPaC 5 (NMC811-graphite, 100 kWh, 300 kW), solved
/// independently from the workbook's equations.
class SizingReferenceTest : public QObject
{
    Q_OBJECT

    UnitSystem m_units;
    Catalogue m_catalogue = loadCatalogue(CELLGAP_TEST_DATA, m_units);

    Design read(int number)
    {
        const std::string file = std::string(CELLGAP_TEST_DATA) +
                                 "/resources/cases/batpac5_nmc811g_" + std::to_string(number) +
                                 ".yaml";
        const DesignReading reading = readDesign(readTextFile(file), m_catalogue, m_units);
        Design design = reading.sheet.design;
        design.cell.format.aspectRatio = 3.0;
        design.requirement.terminals = TerminalRule::byCellWidth;
        return design;
    }

    Design shipped(const std::string &id)
    {
        return readDesign(readTextFile(m_catalogue.designs.at(id).string()), m_catalogue, m_units)
            .sheet.design;
    }

private slots:
    void wholeLayers_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("metric");
        QTest::addColumn<double>("expected");
        const struct {
            int number;
            double sheets, thickness, coating, capacity, area, mass, volume, packMass, packVolume,
                cellCost, packCost;
        } rows[] = {
            {1, 32, 20.11639, 120, 68.1791, 8449.312, 744.1286, 386.692, 488.7543, 294.2277,
             79.01947, 110.0914},
            {3, 35, 20.05262, 108.2881, 68.09778, 9351.976, 751.7394, 389.1001, 492.0886, 295.3874,
             79.84701, 110.9908},
            {5, 47, 19.95269, 77.09653, 67.88207, 13093.98, 784.4602, 400.6047, 507.2495, 301.542,
             83.35126, 114.8189},
        };
        for (const auto &r : rows) {
            const auto add = [&](const char *metric, double expected) {
                QTest::addRow("design %d, %s", r.number, metric)
                    << r.number << QString(metric) << expected;
            };
            add("cell.sheets", r.sheets);
            add("cell.thickness", r.thickness);
            add("pair.positive_thickness", r.coating);
            add("cell.capacity", r.capacity);
            add("cell.positive_area", r.area);
            add("cell.mass", r.mass);
            add("cell.volume", r.volume);
            add("pack.mass", r.packMass);
            add("pack.volume", r.packVolume);
            add("cell.cost", r.cellCost);
            add("pack.cost", r.packCost);
            add("pack.energy", 100.0);
        }
    }

    void wholeLayers()
    {
        QFETCH(int, number);
        QFETCH(QString, metric);
        QFETCH(double, expected);
        const SizedDesign sized = size(read(number));
        QVERIFY2(sized.ok(), sized.ok() ? "" : refusalOf(sized.failure).message.data());
        const Result result = evaluate(sized.design);
        const double value = findMetric(metric.toStdString())->value(result).value();
        const double deviation = value / expected - 1.0;
        qInfo("%s %g, workbook %g (%.2g %%), %d evaluations", qPrintable(metric), value, expected,
              100 * deviation, sized.evaluations);
        QVERIFY(std::abs(deviation) < 2e-4);
    }

    void bindingLimitIsNamed()
    {
        // Design 1 is as thick as can be coated; 3 and 5 are bound by their charging time.
        QCOMPARE(size(read(1)).limit, SizingLimit::thickness);
        QCOMPARE(size(read(3)).limit, SizingLimit::charging);
        QCOMPARE(size(read(5)).limit, SizingLimit::charging);
        Design powerful = read(1);
        powerful.requirement.power *= 4.0;
        QCOMPARE(size(powerful).limit, SizingLimit::power);
    }

    void theLargestOfSeveralRootsIsTaken()
    {
        // The charging limit rises with the coating, and forbids the thinnest; the roots were
        // solved independently from the workbook's equations.
        Design lmo = shipped("batpac5-lmo-graphite");
        lmo.pack.rows = 2;
        Design nmc = shipped("batpac5-nmc811-graphite");
        nmc.pack.rows = 1;
        nmc.pack.modulesPerRow = 10;
        nmc.charging.wantedTime = unit::minutes(40);
        nmc.requirement.power = unit::kW(600);
        const struct {
            const Design &design;
            double coating, sheets, mass;
        } rows[] = {{lmo, 45.134, 94, 2511.53}, {nmc, 39.757, 81, 1753.37}};
        for (const auto &row : rows) {
            const SizedDesign sized = size(row.design);
            QVERIFY2(sized.ok(), sized.ok() ? "" : refusalOf(sized.failure).message.data());
            const Result result = evaluate(sized.design);
            const auto value = [&](std::string_view key) {
                return findMetric(key)->value(result).value();
            };
            QVERIFY(std::abs(value("pair.positive_thickness") - row.coating) < 6e-4);
            QCOMPARE(value("cell.sheets"), row.sheets);
            QVERIFY(std::abs(value("cell.mass") - row.mass) < 6e-3);
        }
    }

    void coatingsAreNoThinnerThanCanBeCoated()
    {
        // What the fit cannot reach is coated as thin as can be, 15 µm of the thinner electrode,
        // and charges in its own time.
        Design design = shipped("batpac5-lfp-graphite");
        design.charging.wantedTime = unit::minutes(10);
        design.pack.rows = 4;
        const SizedDesign sized = size(design);
        QVERIFY2(sized.ok(), sized.ok() ? "" : refusalOf(sized.failure).message.data());
        QCOMPARE(sized.limit, SizingLimit::charging);
        QVERIFY(sized.thinnestForCharging);
        const Result result = evaluate(sized.design);
        const double positive = unit::um.in(result.pair.positive.thickness);
        const double negative = unit::um.in(result.pair.negative.thickness);
        QVERIFY(std::abs(std::min(positive, negative) - 15.0) < 1e-9);
        QVERIFY(unit::um.in(result.charging.coatingLimit) < positive);
    }

    void whatCannotBeBuiltIsNoLimit()
    {
        // 260 Ω·cm² take the whole voltage of thick coatings at 3 C. At the edge of what can be
        // built nothing is left of it, and the cell that has the energy still is of any size.
        Design design = shipped("batpac5-nmc811-graphite");
        design.cell.electrical.resistanceRule = ResistanceRule::given;
        design.cell.electrical.resistance = unit::ohm_cm2(260);
        design.cell.electrical.pulseResistance = unit::ohm_cm2(1);
        design.cell.electrical.rate = unit::per_hour(3);
        design.requirement.charging = Presence::no;
        QCOMPARE(size(design).failure, SizingFailure::thickNotBuildable);
        design.requirement.maximumCoating = unit::um(40);
        QCOMPARE(size(design).limit, SizingLimit::thickness);
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::SizingReferenceTest)
#include "batpac_sizing_test.moc"
