// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/arithmetic.h"

#include "model/core/base/number_text.h"
#include "model/core/design/parameter.h"
#include "model/core/physics/evaluate.h"
#include "model/io/catalogue.h"
#include "model/io/design_yaml.h"
#include "model/io/quantity_text.h"

#include <QtTest>

#include <set>

namespace cellgap {

/// The steps that are told are those that lead to the number: they are done again here.
class ArithmeticTest : public QObject
{
    Q_OBJECT

    UnitSystem m_units;
    Catalogue m_catalogue = loadCatalogue(CELLGAP_PROGRAM_DATA, m_units);

    static bool close(double a, double b) { return std::abs(a - b) <= 1e-9 * std::abs(b); }

    /// Follows the lines and compares every result and every sum of parts; the value of the last
    /// line in its unit, or not a number where something does not follow.
    static double followed(const std::vector<ArithmeticLine> &lines)
    {
        double value = 0.0;
        double parts = 0.0;
        const ArithmeticLine *whole = nullptr;
        const auto partsFit = [&] {
            return parts == 0.0 || (whole != nullptr && close(parts, whole->value));
        };
        for (const ArithmeticLine &line : lines) {
            const double size = line.unit.toSystem(line.value);
            if (line.operation == Operation::part) {
                parts += line.value;
                continue;
            }
            if (!partsFit())
                return std::nan("");
            parts = 0.0;
            whole = &line;
            switch (line.operation) {
            case Operation::start:
                value = size;
                break;
            case Operation::times:
                value *= size;
                break;
            case Operation::over:
                value /= size;
                break;
            case Operation::plus:
                value += size;
                break;
            case Operation::least:
                value = std::min(value, size);
                break;
            case Operation::equals:
                if (!close(value, size))
                    return std::nan("");
                break;
            case Operation::part:
                break;
            }
        }
        return partsFit() ? lines.back().value : std::nan("");
    }

    DesignSheet sheetOf(const std::filesystem::path &path) const
    {
        return readDesign(readTextFile(path.string()), m_catalogue, m_units).sheet;
    }

private slots:
    void everyStepOfEveryShippedDesignLeadsToItsNumber()
    {
        std::set<std::string_view> told;
        for (const auto &[id, path] : m_catalogue.designs) {
            const DesignSheet sheet = sheetOf(path);
            const Result result = evaluate(sheet.design);
            for (const Metric &metric : metrics()) {
                const auto lines = arithmetic(metric, sheet.design, result);
                if (lines.empty())
                    continue;
                told.insert(metric.key);
                const double value = followed(lines);
                QVERIFY2(close(value, *metric.value(result)),
                         (id + " " + std::string(metric.key)).c_str());
                for (const ArithmeticLine &line : lines)
                    QVERIFY2(!line.name.empty() && std::isfinite(line.value),
                             english(line.name).c_str());
            }
        }
        QCOMPARE(told.size(), std::size_t{21});
    }

    /// Every number that a programme asks for and the model computes opens to its steps, but what
    /// a person declared.
    void everyTargetThatIsComputedIsTold()
    {
        const auto programmes = orderedProgrammes(m_catalogue);
        const std::set<std::string> declared{"cell.calendar_life", "pack.calendar_life"};
        std::set<std::string> silent;
        for (const auto &[id, path] : m_catalogue.designs) {
            const DesignSheet sheet = sheetOf(path);
            const Result result = evaluate(sheet.design);
            for (const Programme &programme : programmes)
                for (const Target &target : programme.targets) {
                    const Standing standing = TargetScale(target).standing(result);
                    if (!standing.value)
                        continue;
                    const auto lines = arithmetic(target, sheet.design, result);
                    if (lines.empty()) {
                        silent.insert(target.metric);
                        continue;
                    }
                    QVERIFY(close(followed(lines), *standing.value));
                }
        }
        for (const std::string &metric : silent)
            QVERIFY2(declared.contains(metric), metric.c_str());
    }

    /// 60 Ah × 3.7 V = 222 Wh; 222 Wh ÷ 0.45 kg = 493.3 Wh/kg; 450 g of which 300 g are the
    /// positive (67 %) and 150 g the case (33 %).
    void specificEnergyByHand()
    {
        const Design design = standardDesign();
        Result result = evaluate(design);
        result.bill = {};
        result.bill.add(Part::positiveActive, unit::g(300.0), unit::cm3(70.0));
        result.bill.add(Part::laminate, unit::g(150.0), unit::cm3(30.0));
        result.cell.capacity = unit::Ah(60.0);
        result.cell.voltage = unit::V(3.7);
        result.cell.energy = result.cell.capacity * result.cell.voltage;
        result.cell.mass = result.bill.mass();
        result.cell.specificEnergy = result.cell.energy / result.cell.mass;
        const auto lines = arithmetic(metricOf("cell.specific_energy"), design, result);
        QStringList told;
        for (const ArithmeticLine &line : lines)
            told << QString::fromStdString(
                        std::string(symbol(line.operation)) + " " + english(line.name) + " " +
                        english(line.number()) + " " + std::string(line.unit.text) + " " +
                        (line.operation == Operation::part ? english(line.note) : std::string()))
                        .trimmed();
        const QStringList wanted{"Capacity 60.00 Ah",
                                 "× Mean voltage 3.700 V",
                                 "= Energy 222.0 Wh",
                                 "÷ Mass 450.0 g",
                                 "Positive 300.0 g 67\u00a0%",
                                 "Packaging 150.0 g 33\u00a0%",
                                 "= Specific energy 493.3 Wh/kg"};
        QCOMPARE(told, wanted);
    }

    void whatIsNotThereHasNoSteps()
    {
        Design design = standardDesign();
        assign(*findParameter("positive.voltage"), design, 0.0);
        QVERIFY(arithmetic(metricOf("cell.specific_energy"), design, evaluate(design)).empty());
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::ArithmeticTest)
#include "arithmetic_test.moc"
