// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/cell_outline.h"
#include "model/core/analysis/waterfall.h"
#include "model/core/physics/charging.h"
#include "model/core/physics/coating.h"
#include "model/core/physics/housing.h"
#include "model/core/physics/layout.h"
#include "model/core/physics/voltage.h"
#include "tests/designs/sample_designs.h"
#include "tests/designs/shipped_designs.h"

namespace cellgap {

using namespace sample;

/// Shipped designs with a few inputs changed, against values derived by hand from the equations of
/// the field: the cases in which an equation that is nearly right goes wrong.
class EquationsTest : public QObject, ShippedDesigns
{
    Q_OBJECT

    Design changed(const std::string &id, const std::vector<Setting> &settings)
    {
        return sheetOf(id, settings).design;
    }

    Result with(const std::string &id, const std::vector<Setting> &settings)
    {
        return evaluate(changed(id, settings));
    }

private slots:
    void thicknessIsThatOfTheCountedVolume()
    {
        for (const char *state : {"assembled", "charged", "discharged"}) {
            const Result result = with("li-nmc811-battery500", {{"format.volume_state", state}});
            COMPARE_CLOSE(metric(result, "cell.thickness") * metric(result, "cell.width") *
                              metric(result, "cell.height") / 1e3,
                          metric(result, "cell.volume"), 1e-9);
        }
    }

    void bipolarLiquidCountsPerAhOfAllPairs()
    {
        // (0.5 − 0.4) g/Ah left over 1 g per Ah of lithium lost, 0.2 % a cycle: 50 cycles.
        const Result result =
            with("bipolar-sulfide-stack", {{"electrolyte.wets", "positive"},
                                           {"electrolyte.mass_per_capacity", "0.5 g/Ah"},
                                           {"life.coulombic_efficiency", "99.8 %"},
                                           {"life.electrolyte_consumption", "1 g/Ah"},
                                           {"life.electrolyte_minimum", "0.4 g/Ah"}});
        COMPARE_CLOSE(metric(result, "cell.electrolyte_to_capacity"), 0.5, 1e-12);
        COMPARE_CLOSE(result.life.electrolyte, 50.0, 1e-9);
    }

    void productFillsThePoresThatConduct()
    {
        // t/(3κ(ε(1 − f))^1.5) of the positive: 3.17 instead of 0.284 Ω·cm² of 182.1.
        COMPARE_CLOSE(metric(with("li-o2-pairs", {}), "cell.energy_resistance"), 185.0, 3e-4);
        COMPARE_CLOSE(metric(with("li-o2-pairs", {{"positive.pore_filling", "98 %"},
                                                  {"positive.thickness", "500 µm"}}),
                             "cell.energy_resistance"),
                      808, 6e-4);
    }

    void stackIsTheSameHoweverItsLiquidWasEntered()
    {
        for (const char *id : {"li-nmc622-pouch", "nmc811-graphite-pouch"}) {
            const Result filled = with(id, {{"electrolyte.pore_filling", "100 %"}});
            const std::string amount =
                std::to_string(metric(filled, "cell.electrolyte_volume_to_capacity")) + " mL/Ah";
            const Result poured = with(id, {{"electrolyte.volume_per_capacity", amount}});
            for (const char *key : {"stack.specific_energy", "stack.energy_density",
                                    "cell.specific_energy", "cell.energy_density"})
                COMPARE_CLOSE(metric(poured, key), metric(filled, key), 1e-6);
        }
        const Result filled = with("li-nmc622-pouch", {{"electrolyte.pore_filling", "100 %"}});
        COMPARE_CLOSE(metric(filled, "stack.specific_energy"), 432.0, 1.2e-4);
        COMPARE_CLOSE(metric(filled, "stack.energy_density"), 874.9, 6e-5);
    }

    void waterfallStaysInItsState()
    {
        const Result result = with("li-nmc811-battery500", {{"format.volume_state", "assembled"},
                                                            {"negative.kind", "anode_free"},
                                                            {"separator.thickness", "5 µm"},
                                                            {"electrolyte.pore_filling", "100 %"},
                                                            {"negative.plated_porosity", "50 %"}});
        const auto steps = waterfall(result);
        QCOMPARE(steps.size(), std::size_t{5});
        for (std::size_t i = 1; i < steps.size(); ++i) {
            QVERIFY(steps[i].energyDensity <= steps[i - 1].energyDensity);
            QVERIFY(steps[i].specificEnergy <= steps[i - 1].specificEnergy);
        }
        // Both layers of the pair as assembled: a positive and no lithium.
        const auto energy = result.pair.capacity * (result.cell.energy / result.cell.capacity);
        COMPARE_CLOSE(steps[1].energyDensity.value(),
                      (energy / result.pair.positiveThickness.assembled).value(), 1e-12);
    }

    void depletionIsTimedByTheChargingItself()
    {
        const Design design = changed("batpac5-nmc811-graphite",
                                      {{"charging.rule", "limits"},
                                       {"charging.mode", "constant_current_constant_voltage"},
                                       {"charging.current_limit", "8 mA/cm²"},
                                       {"charging.voltage_limit", "4.2 V"},
                                       {"charging.diffusivity", "3e-6 cm²/s"},
                                       {"charging.salt_concentration", "0.01 mol/L"}});
        const Result result = evaluate(design);
        for (const Finding &found : result.findings.items())
            if (found.kind == &finding::saltDepletion) {
                QCOMPARE(found.value.number, unit::minutes.in(result.charging.time));
                // longer than at the first current, which falls
                QVERIFY(result.charging.time > 1.01 * result.pair.capacity *
                                                   (design.charging.to - design.charging.from) /
                                                   result.charging.current);
                return;
            }
        QFAIL("no depletion");
    }

    void idleOuterFacesStayAsTheyWereAssembled()
    {
        // One positive sheet between two-sided anode-free foils: 12.34 cm³ as assembled and what
        // two faces plate; four faces in the convention of Lacey's models.
        const auto cell = [&](const char *outer) {
            return with("li-nmc811-battery500", {{"negative.kind", "anode_free"},
                                                 {"stack.outer_negative", outer},
                                                 {"format.sizing", "given"},
                                                 {"stack.positive_sheets", "1"}});
        };
        const Result idle = cell("two_sided");
        COMPARE_CLOSE(metric(idle, "cell.volume_charged"), 13.74, 4e-4);
        COMPARE_CLOSE(metric(idle, "cell.volume_assembled"), 12.34, 4e-4);
        COMPARE_CLOSE(metric(cell("like_inner"), "cell.volume_charged"), 15.15, 4e-4);
        COMPARE_CLOSE(metric(cell("like_inner"), "cell.mass"), metric(idle, "cell.mass"), 1e-12);

        // 10 % swelling of five sheets: ten faces that swell, not twelve.
        const auto swelling = [&](const char *share) {
            return with("nmc811-graphite-pouch", {{"stack.outer_negative", "two_sided"},
                                                  {"format.sizing", "given"},
                                                  {"stack.positive_sheets", "5"},
                                                  {"stack.packing", "100 %"},
                                                  {"negative.swelling", share}});
        };
        const Result flat = swelling("0 %");
        const Result swollen = swelling("10 %");
        const Length face = flat.pair.negativeThickness.assembled;
        COMPARE_CLOSE((swollen.cell.thickness.charged - flat.cell.thickness.charged).value(),
                      10 * 0.1 * face.value(), 1e-9);
        COMPARE_CLOSE(unit::um.in(swollen.cell.thickness.charged - flat.cell.thickness.charged),
                      73.9, 1e-3);
    }

    void coatingThatTheTimeAllowsChargesInThatTime()
    {
        const auto level = [this](const std::vector<Setting> &settings) {
            std::vector<Setting> all{{"electrical.voltage_rule", "electrodes"},
                                     {"formation.rule", "retained_fraction"},
                                     {"positive.voltage", "3.86 V"},
                                     {"positive.specific_capacity", "195 mAh/g"}};
            all.insert(all.end(), settings.begin(), settings.end());
            DesignSheet sheet = sheetOf("nmc811-graphite-pouch", all);
            makeLevel(sheet.design);
            return sheet;
        };
        const Result result = evaluate(
            level({{"charging.mode", "constant_current"}, {"charging.voltage_limit", "3.76 V"}})
                .design);
        COMPARE_CLOSE(unit::um.in(result.charging.coatingLimit), 16.65, 1e-4);
        // Resistances in series with the coatings, current limits and falling currents: a cell with
        // that coating charges in the wanted time.
        const std::vector<std::vector<Setting>> cases{
            {{"charging.mode", "constant_current"}, {"charging.voltage_limit", "3.76 V"}},
            {{"charging.mode", "constant_current_constant_voltage"},
             {"charging.voltage_limit", "4.2 V"},
             {"charging.to", "100 %"}},
            {{"charging.mode", "constant_current_constant_voltage"},
             {"charging.voltage_limit", "4.22 V"},
             {"charging.current_limit", "6 mA/cm²"},
             {"charging.to", "95 %"}},
            {{"charging.current_limit", "3 mA/cm²"}},
        };
        for (const std::vector<Setting> &settings : cases) {
            DesignSheet sheet = level(settings);
            const Length allowed = evaluate(sheet.design).charging.coatingLimit;
            QVERIFY(allowed.value() > 0.0);
            assign(*findParameter("positive.thickness"), sheet.design, unit::um.in(allowed));
            COMPARE_CLOSE(unit::minutes.in(evaluate(sheet.design).charging.time),
                          unit::minutes.in(sheet.design.charging.wantedTime), 1e-9);
        }
    }

    /// A flat mean hides that a sulfide cell has no headroom at the end of charging, and how far
    /// its voltage sags when empty: BatPaC's NMC811 curve around the mean of 3.86 V.
    void voltageFollowsTheCharge()
    {
        DesignSheet sheet =
            sheetOf("assb-sulfide-nmc811", {{"positive.voltage", "3.86 V"},
                                            {"positive.specific_capacity", "203.1 mAh/g"},
                                            {"positive.ionic_conductivity", "1 mS/cm"},
                                            {"separator.conductivity", "1 mS/cm"}});
        const Design &own = sheet.design;
        // 4.131059 and 4.25 V at 90 and 100 %, the table's mean 3.7537603 V: 4.2967692 V at 95 %.
        COMPARE_CLOSE(ruledVoltage(own.cell)(0.95).value(), 4.1905295 + 3.86 - 3.7537603, 1e-9);
        const Result result = evaluate(own);
        COMPARE_CLOSE(unit::minutes.in(result.charging.time), 233.6, 2e-3);
        makeLevel(sheet.design);
        const Result flat = evaluate(sheet.design);
        COMPARE_CLOSE(unit::minutes.in(flat.charging.time), 120.0, 1e-6);
        // 3.556137 V at 20 %.
        const double sag = (3.556137 + 3.86 - 3.7537603) / 3.86;
        COMPARE_CLOSE(result.power.cell / flat.power.cell, sag * sag, 1e-9);
        COMPARE_CLOSE(result.power.cell / flat.power.cell, 400.7 / 445.1, 1e-3);
    }

    void findingsNameAnInputOfTheCell()
    {
        const auto keys = [&](const std::string &id, const std::vector<Setting> &settings) {
            const Design design = changed(id, settings);
            std::vector<std::string> list;
            for (const Issue &issue : issues(evaluate(design), design))
                list.push_back(issue.key);
            return list;
        };
        const auto named = [](const std::vector<std::string> &list, std::string_view key) {
            return std::ranges::find(list, key) != list.end();
        };
        // A prismatic cell has no round can, and one in a given can no clearance.
        QVERIFY(named(keys("lfp-graphite-prismatic", {{"negative.swelling", "60 %"}}),
                      "prismatic.clearance"));
        const std::vector<std::string> small =
            keys("lfp-graphite-prismatic", {{"format.sizing", "given"},
                                            {"prismatic.can_depth", "5 mm"},
                                            {"prismatic.can_width", "900 mm"},
                                            {"prismatic.can_height", "20 mm"}});
        QVERIFY(named(small, "prismatic.can_depth"));
        QVERIFY(named(small, "prismatic.can_height"));
        QVERIFY(!named(small, "prismatic.can_width"));
        QVERIFY(named(keys("nmc622-graphite-21700", {{"negative.swelling", "60 %"}}),
                      "cylindrical.clearance"));
        // Lithium given by its ratio: not the thickness of a foil that nobody entered.
        QVERIFY(named(keys("lis-lean-electrolyte", {{"negative.np_ratio", "0.9"}}),
                      "negative.np_ratio"));
    }

    void contentsLargerThanTheCellAreAnError()
    {
        // 31 % of the stack as liquid beside full pores: 437 cm³ in 388.
        const Result result =
            with("nmc811-graphite-pouch", {{"electrolyte.stack_volume_fraction", "31 %"}});
        QVERIFY(has(result, finding::contentsDoNotFit));
        QVERIFY(!findMetric("cell.specific_energy")->value(result));
        // Liquid beyond the pores of a rigid can with no room for it.
        QVERIFY(has(with("nmc622-graphite-21700", {{"electrolyte.pore_filling", "400 %"}}),
                    finding::excessDoesNotFit));
        QVERIFY(!with("nmc622-graphite-21700", {{"electrolyte.pore_filling", "400 %"}}).feasible());
    }

    void bareStackTakesTheSpaceOfWhatItWeighs()
    {
        // Separators 6 mm beyond a positive of 100 × 100 mm: 112 × 112 mm of the stack's height.
        const Result result =
            with("nmc811-graphite-pouch", {{"format.kind", "stack"},
                                           {"format.sizing", "given"},
                                           {"stack.positive_sheets", "1"},
                                           {"stack.electrode_width", "100 mm"},
                                           {"stack.electrode_height", "100 mm"},
                                           {"stack.negative_margin_width", "5 mm"},
                                           {"stack.negative_margin_height", "5 mm"},
                                           {"stack.separator_margin_width", "6 mm"},
                                           {"stack.separator_margin_height", "6 mm"}});
        QVERIFY(result.feasible());
        COMPARE_CLOSE(metric(result, "cell.volume_assembled"),
                      11.2 * 11.2 * 100 * result.cell.thickness.assembled.value(), 1e-9);
    }

    void stripsOfABareStackReachBeyondIt()
    {
        // Metal beside the coated faces weighs, and is no content of the faces' own volume.
        const std::vector<Setting> flush{{"format.kind", "stack"},
                                         {"format.sizing", "given"},
                                         {"stack.packing", "100 %"},
                                         {"stack.positive_strip", "30 mm"},
                                         {"stack.negative_strip", "30 mm"},
                                         {"stack.negative_margin_width", "0 mm"},
                                         {"stack.negative_margin_height", "0 mm"},
                                         {"stack.separator_margin_width", "0 mm"},
                                         {"stack.separator_margin_height", "0 mm"}};
        const Result result = with("nmc811-graphite-pouch", flush);
        QVERIFY(result.feasible());
        std::vector<Setting> bare = flush;
        bare[3].text = bare[4].text = "0 mm";
        COMPARE_CLOSE(metric(result, "cell.void_share"),
                      metric(with("nmc811-graphite-pouch", bare), "cell.void_share"), 1e-9);
    }

    void stripLeavesFoil()
    {
        QVERIFY(has(with("nmc811-graphite-pouch", {{"format.kind", "stack"},
                                                   {"format.sizing", "given"},
                                                   {"stack.electrode_height", "40 mm"},
                                                   {"stack.negative_strip", "-49 mm"}}),
                    finding::foilWithoutArea));
    }

    void packOfTheTargetsOwnRatioSaysSo()
    {
        std::vector<Issue> wrong;
        const Programme programme = readProgramme(
            readTextFile(std::string(CELLGAP_PROGRAM_DATA) + "/targets/set_plan_2030.yaml"),
            "set_plan_2030.yaml", m_units, wrong);
        const auto target = [&](std::string_view key) {
            return std::ranges::find(programme.targets, key, &Target::metric)->value.value();
        };
        const struct {
            std::string_view cell, pack, share;
        } rows[] = {{"cell.specific_energy", "pack.specific_energy", "pack.mass_fraction"},
                    {"cell.energy_density", "pack.energy_density", "pack.volume_fraction"}};
        for (const auto &[cell, pack, share] : rows) {
            Design design = changed("nmc811-graphite-pouch", {{"pack.route", "factors"}});
            const auto basis = [&, pack = pack] {
                return QString::fromStdString(english(findMetric(pack)->basis(evaluate(design))));
            };
            set(design, share, 100.0 * target(pack) / target(cell));
            QVERIFY2(basis().endsWith("the ratio of the SET-Plan 2030 targets"),
                     qPrintable(basis()));
            set(design, share, 75);
            QVERIFY2(basis().startsWith("cells are 75 % of the pack by "), qPrintable(basis()));
            QVERIFY(!basis().contains("SET-Plan"));
        }
        QVERIFY(findMetric("pack.mass")->basis(with("batpac5-nmc811-graphite", {})).empty());
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::EquationsTest)
#include "equations_by_hand_test.moc"
