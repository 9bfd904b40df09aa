// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/sizing.h"
#include "model/core/physics/evaluate.h"
#include "model/core/physics/voltage.h"
#include "model/io/design_yaml.h"
#include "model/io/quantity_text.h"

#include <QTest>

#include <cmath>
#include <map>
#include <random>

namespace cellgap {

/// BatPaC's ten chemistries at random requirements: every one is met or refused with a reason, and
/// the answer does not depend on the design that one starts from.
class SizingSweepTest : public QObject
{
    Q_OBJECT

    UnitSystem m_units;
    Catalogue m_catalogue = loadCatalogue(CELLGAP_TEST_DATA, m_units);
    std::mt19937 m_random{20261123};

    double uniform(double low, double high)
    {
        return std::uniform_real_distribution(low, high)(m_random);
    }

    Design read(const std::string &id)
    {
        const std::string text = readTextFile(m_catalogue.designs.at(id).string());
        return readDesign(text, m_catalogue, m_units).sheet.design;
    }

    void requireAnything(Design &design)
    {
        design.requirement.energy = unit::kWh(std::exp(uniform(std::log(5), std::log(150))));
        design.requirement.power =
            unit::kW(unit::kWh.in(design.requirement.energy) * uniform(0.5, 30));
        design.requirement.cellThickness = unit::mm(uniform(8, 30));
        design.requirement.maximumCoating = unit::um(uniform(60, 150));
        design.pack.rows = 1.0 + static_cast<double>(m_random() % 4);
        design.pack.modulesPerRow = 2.0 * (1.0 + static_cast<double>(m_random() % 4));
        design.pack.parallelModules = 1.0 + static_cast<double>(m_random() % 2);
        design.pack.parallelInModule = 1.0 + static_cast<double>(m_random() % 4);
        design.pack.cellsPerModule =
            design.pack.parallelInModule * (2.0 + static_cast<double>(m_random() % 8));
        design.power.stateOfCharge = uniform(0.15, 0.6);
    }

    void startElsewhere(Design &design)
    {
        design.cell.positive.coating.thickness = unit::um(uniform(1, 500));
        design.cell.positive.coating.amount = static_cast<CoatingAmount>(m_random() % 3);
        design.cell.stack.positiveSheets = uniform(1, 200);
        design.cell.stack.electrodeWidth = unit::mm(uniform(5, 500));
        design.cell.stack.electrodeHeight = unit::mm(uniform(5, 900));
        design.cell.format.capacity = unit::Ah(uniform(1, 500));
        design.cell.format.pouch.terminalWidth = unit::mm(uniform(10, 100));
    }

    static bool near(double a, double b) { return std::abs(a - b) <= 1e-9 * std::abs(b); }

    /// Whether the sized design meets its requirement with the named limit at its coating.
    static const char *wrong(const SizedDesign &sized)
    {
        const Result result = evaluate(sized.design);
        const Requirement &wanted = sized.design.requirement;
        const Length coating = result.pair.positive.thickness;
        if (!result.feasible())
            return "is not feasible";
        if (!near(result.pack.energy.value(), wanted.energy.value()))
            return "has another energy";
        if (result.power.pack < (1.0 - 1e-9) * wanted.power)
            return "has too little power";
        if (coating > (1.0 + 1e-9) * wanted.maximumCoating)
            return "is too thick";
        if (sized.thinnestForCharging) {
            const Length thinner = std::min(coating, result.pair.negative.thickness);
            return near(thinner.value(), wanted.minimumCoating.value())
                       ? nullptr
                       : "is not as thin as can be";
        }
        if (result.charging.coatingLimit < (1.0 - 1e-9) * coating)
            return "charges too slowly";
        const CoatingLimits &limits = sized.limits;
        const Length binding = sized.limit == SizingLimit::power         ? limits.power
                               : sized.limit == SizingLimit::charging    ? limits.charging
                               : sized.limit == SizingLimit::meanVoltage ? limits.meanVoltage
                                                                         : limits.thickness;
        return near(binding.value(), coating.value()) ? nullptr : "is not at its limit";
    }

    /// The trial's cell at a coating, of as many sheets, not whole, as make the wanted thickness.
    static Result cellOf(Design &trial, double micrometres, double &area, double &sheets)
    {
        CellDesign &cell = trial.cell;
        cell.positive.coating.amount = CoatingAmount::thickness;
        cell.positive.coating.thickness = unit::um(micrometres);
        cell.format.sizing = Sizing::given;
        Result result;
        for (int i = 0; i < 40; ++i) {
            cell.stack.positiveSheets = sheets;
            cell.stack.electrodeWidth =
                unit::mm(1e3 * std::sqrt(area / (2.0 * sheets * cell.format.aspectRatio)));
            cell.stack.electrodeHeight = cell.format.aspectRatio * cell.stack.electrodeWidth;
            result = evaluate(trial);
            const double thicker =
                trial.requirement.cellThickness / result.cell.thickness.assembled;
            const double more = trial.requirement.energy / result.pack.energy;
            sheets = std::max(0.3, sheets * thicker);
            area *= more;
            if (std::abs(thicker - 1.0) < 1e-9 && std::abs(more - 1.0) < 1e-9)
                break;
        }
        return result;
    }

    /// The thickest of many coatings that has all that was asked for, or zero.
    static double scanned(const Design &wanted, Length terminal, int coatings = 60)
    {
        Design trial = wanted;
        trial.cell.format.pouch.terminalWidth = terminal;
        const bool wide = terminal > unit::mm(40);
        const Requirement &asked = wanted.requirement;
        const double least = unit::um.in(asked.minimumCoating);
        const double most = unit::um.in(asked.maximumCoating);
        double area = 1.0;
        double sheets = 20.0;
        for (int i = coatings; i >= 0; --i) {
            const double micrometres = least + (most - least) * i / coatings;
            const Result result = cellOf(trial, micrometres, area, sheets);
            const Voltage pulse = ruledVoltage(wanted.cell)(wanted.power.stateOfCharge);
            const Voltage mean = ruledVoltage(wanted.cell).mean;
            const double o = wanted.cell.electrical.meanStateOfCharge;
            const Power atMean = result.cell.positiveArea * result.pack.cells * pulse * mean * o *
                                 (1.0 - o) / result.resistance.energy;
            if (result.feasible() && (result.cell.electrodeWidth > unit::mm(84)) == wide &&
                result.power.pack >= asked.power && atMean >= asked.power &&
                result.charging.coatingLimit >= result.pair.positive.thickness &&
                result.pair.negative.thickness >= asked.minimumCoating)
                return micrometres;
        }
        return 0.0;
    }

private slots:
    void everyRequirementIsMetOrRefused_data()
    {
        QTest::addColumn<QString>("design");
        for (const auto &[id, path] : m_catalogue.designs)
            if (id.starts_with("batpac5-"))
                QTest::newRow(id.c_str()) << QString::fromStdString(id);
    }

    void everyRequirementIsMetOrRefused()
    {
        QFETCH(QString, design);
        const Design base = read(design.toStdString());
        std::map<SizingFailure, int> failures;
        std::map<SizingLimit, int> limits;
        long evaluations = 0;
        for (int i = 0; i < 1000; ++i) {
            Design wanted = base;
            requireAnything(wanted);
            for (double minutes = 10; minutes <= 60; minutes += 10) {
                wanted.charging.wantedTime = unit::minutes(minutes);
                const SizedDesign sized = size(wanted);
                evaluations += sized.evaluations;
                ++failures[sized.failure];
                QVERIFY2(sized.failure != SizingFailure::notConverged &&
                             sized.failure != SizingFailure::notMet,
                         refusalOf(sized.failure).message.data());
                if (!sized.ok()) {
                    const double coating =
                        std::max(scanned(wanted, unit::mm(40)), scanned(wanted, unit::mm(50)));
                    QVERIFY2(!(coating > 0.0),
                             qPrintable(QString("%1 min, %2 µm: %3")
                                            .arg(minutes)
                                            .arg(coating)
                                            .arg(refusalOf(sized.failure).message.data())));
                }
                if (sized.ok()) {
                    ++limits[sized.limit];
                    const char *reason = wrong(sized);
                    QVERIFY2(reason == nullptr,
                             reason == nullptr
                                 ? ""
                                 : qPrintable(QString("%1 min: %2, %3")
                                                  .arg(minutes)
                                                  .arg(reason)
                                                  .arg(refusalOf(sized.failure).message.data())));
                }
                if (i % 50 != 0)
                    continue;
                for (int start = 0; start < 10; ++start) {
                    Design elsewhere = wanted;
                    startElsewhere(elsewhere);
                    const SizedDesign again = size(elsewhere);
                    QCOMPARE(again.failure, sized.failure);
                    QCOMPARE(again.limit, sized.limit);
                    if (sized.ok())
                        QVERIFY(near(again.design.cell.positive.coating.thickness.value(),
                                     sized.design.cell.positive.coating.thickness.value()) &&
                                near(again.design.cell.stack.electrodeWidth.value(),
                                     sized.design.cell.stack.electrodeWidth.value()) &&
                                again.design.cell.stack.positiveSheets ==
                                    sized.design.cell.stack.positiveSheets);
                }
            }
        }
        for (const auto &[failure, count] : failures)
            qInfo("%5d %s", count, refusalOf(failure).message.data());
        for (const auto &[limit, count] : limits)
            qInfo("%5d bound by %s", count, std::string(name(limit)).c_str());
        qInfo("%.1f evaluations on average", static_cast<double>(evaluations) / 6000.0);
        QVERIFY2(failures[SizingFailure::none] > 500, "hardly any requirement is met");
    }

    void narrowWindowsOfTheCoatingAreFound()
    {
        // In less and less time the charging limit leaves an ever narrower window of coatings,
        // which closes; from then on only the thinnest is left.
        Design design = read("batpac5-nmc811-graphite");
        design.pack.rows = 1;
        design.pack.modulesPerRow = 10;
        bool closes = false;
        for (double minutes = 40.0; minutes > 20.0; minutes -= 0.02) {
            design.charging.wantedTime = unit::minutes(minutes);
            const SizedDesign sized = size(design);
            QVERIFY2(sized.ok(), sized.ok() ? "" : refusalOf(sized.failure).message.data());
            if (!sized.thinnestForCharging)
                continue;
            closes = true;
            const double scan = scanned(design, unit::mm(50), 1000);
            QVERIFY2(!(scan > 0.0), qPrintable(QString("%1 min, %2 µm").arg(minutes).arg(scan)));
            break;
        }
        QVERIFY(closes);
    }

    void chargingByPlatingCurrentNeedsNoGraphite()
    {
        // 80 % of ΔSOC in 20 min at 4 mA/cm²: Q = 4/0.8 · 20/60 = 1.667 mAh/cm² of capacity.
        Design design = read("batpac5-lmo-lto");
        design.charging.rule = ChargingRule::limits;
        design.charging.currentLimit = unit::mA_per_cm2(4);
        design.charging.voltageLimit = unit::V(5);
        design.charging.wantedTime = unit::minutes(20);
        const SizedDesign sized = size(design);
        QVERIFY2(sized.ok(), sized.ok() ? "" : refusalOf(sized.failure).message.data());
        QCOMPARE(sized.limit, SizingLimit::charging);
        const Result result = evaluate(sized.design);
        QVERIFY(std::abs(unit::mAh_per_cm2.in(result.pair.capacity) - 4.0 / 0.8 / 3.0) < 1e-9);
        QVERIFY(std::abs(unit::minutes.in(result.charging.time) - 20.0) < 1e-9);
    }

    void impossibleRequirementsSayWhy()
    {
        Design design = read("batpac5-nmc811-graphite");
        design.requirement.power = unit::kW(20000);
        QCOMPARE(size(design).failure, SizingFailure::powerTooHigh);
        design = read("batpac5-nmc811-graphite");
        design.charging.wantedTime = unit::minutes(5);
        QCOMPARE(size(design).failure, SizingFailure::chargingUnknown);
        design.requirement.energy = Energy{};
        QCOMPARE(size(design).failure, SizingFailure::requirementMissing);
        design = read("batpac5-nmc811-graphite");
        design.cell.electrical.resistanceRule = ResistanceRule::given;
        design.cell.electrical.resistance = AreaResistance{};
        design.cell.electrical.pulseResistance = AreaResistance{};
        design.charging.rule = ChargingRule::limits;
        QCOMPARE(size(design).failure, SizingFailure::powerUnknown);
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::SizingSweepTest)
#include "batpac_sizing_sweep_test.moc"
