// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/catalogue.h"
#include "model/io/design_yaml.h"
#include "model/io/quantity_text.h"
#include "model/io/yaml_tree.h"
#include "tests/core/sample_designs.h"

namespace cellgap {

using namespace sample;

namespace {

struct Setting {
    std::string_view key;
    std::string_view text;
};

} // namespace

/// Shipped designs with a few inputs changed, against values derived by hand from the equations of
/// the field: the cases in which an equation that is nearly right goes wrong.
class PhysicsTest : public QObject
{
    Q_OBJECT

    UnitSystem m_units;
    Catalogue m_catalogue = loadCatalogue(CELLGAP_PROGRAM_DATA, m_units);

    Design changed(const std::string &id, std::initializer_list<Setting> settings)
    {
        DesignSheet sheet =
            readDesign(readTextFile(m_catalogue.designs.at(id).string()), m_catalogue, m_units)
                .sheet;
        for (const auto &[key, text] : settings)
            for (const Issue &issue : applySetting(sheet, key, text, m_catalogue, m_units))
                QTest::qFail(english(issue.message).c_str(), __FILE__, __LINE__);
        return sheet.design;
    }

    Result with(const std::string &id, std::initializer_list<Setting> settings)
    {
        return evaluate(changed(id, settings));
    }

private slots:
    void foilsOfSeveralRollsCarryInParallel()
    {
        // Per area of the positive 2h(h/3 + e)/(tσ) of each foil, whatever the number of rolls.
        for (const char *rolls : {"1", "2", "4"}) {
            const Design design =
                changed("lfp-graphite-prismatic", {{"prismatic.rolls", rolls},
                                                   {"format.sizing", "given"},
                                                   {"prismatic.can_depth", "200 mm"},
                                                   {"prismatic.can_width", "500 mm"},
                                                   {"prismatic.can_height", "500 mm"},
                                                   {"stack.negative_margin_height", "1 mm"},
                                                   {"stack.negative_strip", "9 mm"}});
            const Result result = evaluate(design);
            QVERIFY(result.feasible());
            const CellDesign &cell = design.cell;
            const double h = result.cell.electrodeHeight.value();
            const auto sheet = [](const Collector &foil) {
                return 1.0 / (foil.thickness * foil.conductivity).value();
            };
            const double expected = 2.0 * h * (h / 3.0 + 0.010) *
                                    (sheet(cell.positiveCollector) + sheet(cell.negativeCollector));
            COMPARE_CLOSE(metric(result, "cell.hardware_resistance"), 1e4 * expected, 1e-12);
        }
    }

    void perforatedFoilConductsAsItsMetal()
    {
        const auto hardware = [&](std::initializer_list<Setting> settings) {
            return metric(with("lfp-graphite-prismatic", settings), "cell.hardware_resistance");
        };
        const double whole = hardware({});
        const double holed = hardware({{"positive_collector.areal_mass_factor", "50 %"},
                                       {"negative_collector.areal_mass_factor", "50 %"}});
        COMPARE_CLOSE(holed, 2.0 * whole, 1e-12);
    }

    void negativeStripIsPartOfItsFoilsWay()
    {
        // d/de_n of 2h(h/3 + e)/(tσ), by the height of the cell that is sized with the strip.
        const Result none = with("lfp-graphite-prismatic", {{"stack.negative_strip", "0 mm"}});
        const Result some = with("lfp-graphite-prismatic", {{"stack.negative_strip", "10 mm"}});
        const Collector &foil = changed("lfp-graphite-prismatic", {}).cell.negativeCollector;
        const double expected = 2.0 * none.cell.electrodeHeight.value() * 0.010 /
                                (foil.thickness * foil.conductivity).value();
        COMPARE_CLOSE(metric(some, "cell.hardware_resistance") -
                          metric(none, "cell.hardware_resistance"),
                      1e4 * expected, 1e-9);
    }

    void bipolarStackHasOnePairOfTerminalsAndNoFoils()
    {
        // R_term A_face/n per pair, 8.718e-5 Ω · 200 cm²/10.
        const Result result = with("bipolar-sulfide-stack", {{"electrical.hardware", "computed"}});
        COMPARE_CLOSE(metric(result, "cell.hardware_resistance"), 8.718e-5 * 200 / 10, 2e-4);
    }

    void cylinderIsContactedAlongItsEdges()
    {
        Design design = changed("nmc622-graphite-21700", {{"electrical.hardware", "computed"}});
        const double plain = metric(evaluate(design), "cell.hardware_resistance");
        QVERIFY(plain > 0.0);
        set(design, "stack.strip_per_thickness", 1);
        set(design, "stack.positive_strip", 40);
        QCOMPARE(metric(evaluate(design), "cell.hardware_resistance"), plain);
    }

    void whatConductsNothingIsAnError()
    {
        for (const char *key :
             {"positive_collector.conductivity", "negative_collector.conductivity"})
            QVERIFY(has(with("nmc811-graphite-pouch",
                             {{"electrical.hardware", "computed"}, {key, "0 S/m"}}),
                        FindingCode::noElectronPath));
        for (const auto &[key, text] : {Setting{"pouch.positive_terminal_conductivity", "0 S/m"},
                                        {"pouch.negative_terminal_thickness", "0 mm"},
                                        {"pouch.terminal_width", "0 mm"}}) {
            const Result result =
                with("nmc811-graphite-pouch", {{"electrical.hardware", "computed"}, {key, text}});
            QVERIFY2(has(result, FindingCode::noElectronPath), key.data());
            for (const Issue &issue : issues(result))
                QVERIFY(english(issue.message).find("inf") == std::string::npos);
        }
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::PhysicsTest)
#include "physics_test.moc"
