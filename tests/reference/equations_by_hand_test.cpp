// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/cell_outline.h"
#include "model/core/analysis/waterfall.h"
#include "model/core/physics/coating.h"
#include "model/core/physics/voltage.h"
#include "tests/designs/sample_designs.h"
#include "tests/designs/shipped_designs.h"

namespace cellgap {

using namespace sample;

/// Shipped designs with a few inputs changed, against values derived by hand from the equations of
/// the field: the cases in which an equation that is nearly right goes wrong.
class PhysicsTest : public QObject, ShippedDesigns
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

    /// Every number of a result, and of the drawing of the cell, that its format can change.
    static std::vector<double> numbersOf(const Design &design)
    {
        const Result result = evaluate(design);
        std::vector<double> numbers;
        for (const Metric &metric : metrics())
            numbers.push_back(metric.value(result).value_or(-1.0));
        for (std::size_t i = 0; i < partCount; ++i) {
            numbers.push_back(result.bill[static_cast<Part>(i)].mass.value());
            numbers.push_back(result.bill[static_cast<Part>(i)].volume.value());
        }
        if (const auto outline = cellOutline(design, result))
            numbers.insert(numbers.end(), {outline->terminal.value(), outline->pitch.value(),
                                           outline->bothEnds ? 1.0 : 0.0});
        for (const Finding &finding : result.findings.items())
            numbers.insert(numbers.end(), {static_cast<double>(finding.code), finding.value.number,
                                           finding.limit.number});
        return numbers;
    }

    /// The keys of what applies to the format of a cell and changes nothing.
    static std::string unreadOf(const Design &design)
    {
        const auto isOfFormat = [](std::string_view key) {
            const std::string_view section = key.substr(0, key.find('.'));
            return section == "stack" || section == "format" || section == "pouch" ||
                   section == "prismatic" || section == "cylindrical";
        };
        const std::vector<double> before = numbersOf(design);
        std::string unread;
        for (const Parameter &parameter : parameters()) {
            if (!parameter.applies(design) || !isOfFormat(parameter.key))
                continue;
            const double number = parameter.access.get(design);
            bool isRead = false;
            for (const double other :
                 {1.1 * number, 0.9 * number, number + 1.0, parameter.usual.max}) {
                if (isRead || other == number || !parameter.bounds.contains(other))
                    continue;
                Design changed = design;
                assign(parameter, changed, other);
                isRead = numbersOf(changed) != before;
            }
            if (!isRead)
                unread += " " + parameter.key;
        }
        for (const Choice &choice : choices()) {
            if (!choice.applies(design) || !isOfFormat(choice.key))
                continue;
            bool isRead = false;
            for (std::size_t i = 0; i < choice.options.size(); ++i) {
                Design changed = design;
                choice.access.set(changed, static_cast<int>(i));
                isRead = isRead || numbersOf(changed) != before;
            }
            if (!isRead)
                unread += " " + choice.key;
        }
        return unread;
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
        // R_term A_face/n per pair, 8.718e-5 Ω · 200 cm²/10, and 11 plates, n + 1 times t/σ over n.
        const Design design =
            changed("bipolar-sulfide-stack", {{"electrical.hardware", "computed"}});
        const Collector &plate = design.cell.bipolarPlate;
        const double plates = 1e4 * 1.1 * (plate.thickness / plate.conductivity).value();
        COMPARE_CLOSE(metric(evaluate(design), "cell.hardware_resistance"),
                      8.718e-5 * 200 / 10 + plates, 6e-5);
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

    void woundFoilsAreGatheredByTabs()
    {
        // L/(3 k² h t σ) of each foil, with k stretches that each carry their current to one tab.
        const Design design =
            changed("nmc622-graphite-21700", {{"electrical.hardware", "computed"}});
        const auto hardware = [&](double tabs, std::string_view place) {
            Design tabbed = design;
            set(tabbed, "stack.positive_tabs", tabs);
            set(tabbed, "stack.negative_tabs", tabs);
            choose(tabbed, "stack.positive_tab_place", place);
            choose(tabbed, "stack.negative_tab_place", place);
            return metric(evaluate(tabbed), "cell.hardware_resistance");
        };
        const Result result = evaluate(design);
        const auto sheet = [](const Collector &foil) {
            return 1.0 / (foil.thickness * foil.conductivity).value();
        };
        const double one =
            (result.cell.electrodeLength / (3.0 * result.cell.electrodeHeight)) *
            result.cell.positiveArea.value() *
            (sheet(design.cell.positiveCollector) + sheet(design.cell.negativeCollector));
        COMPARE_CLOSE(hardware(1, "end"), 1e4 * one, 1e-12);
        COMPARE_CLOSE(hardware(1, "end"), 31.6, 2e-3);
        COMPARE_CLOSE(hardware(1, "middle"), 1e4 * one / 4.0, 1e-12);
        COMPARE_CLOSE(hardware(2, "end"), 1e4 * one / 4.0, 1e-12);
        COMPARE_CLOSE(hardware(3, "end"), 1e4 * one / 16.0, 1e-12);
        COMPARE_CLOSE(hardware(3, "middle"), 1e4 * one / 36.0, 1e-12);
        COMPARE_CLOSE(hardware(0, "end"), metric(result, "cell.hardware_resistance"), 1e-12);
        QVERIFY(hardware(0, "end") < 0.2);
    }

    void bruggemanExponentsAreInputs()
    {
        // d R of t/(κ ε^α): of the whole separator, and of a third of a coating.
        const Design design =
            changed("nmc811-graphite-pouch", {{"electrical.resistance_rule", "layers"}});
        const Result before = evaluate(design);
        const double kappa = design.cell.electrolyte.conductivity.value();
        const auto grows = [&](std::string_view key, double thickness, double open, double share) {
            Design twisted = design;
            set(twisted, key, 2.5);
            COMPARE_CLOSE(
                evaluate(twisted).resistance.energy.value() - before.resistance.energy.value(),
                share * thickness / kappa * (std::pow(open, -2.5) - std::pow(open, -1.5)), 1e-9);
        };
        const Separator &separator = design.cell.separator;
        grows("separator.bruggeman_exponent", separator.thickness.value(), separator.porosity, 1.0);
        for (const auto &[key, state, pores] :
             {std::tuple{"positive.bruggeman_exponent", before.pair.positive,
                         before.pair.positivePores},
              std::tuple{"negative.bruggeman_exponent", before.pair.negative,
                         before.pair.negativePores}})
            grows(key, state.thickness.value(), pores / state.thickness, 1.0 / 3.0);
    }

    void thicknessIsThatOfTheCountedVolume()
    {
        for (const char *state : {"assembled", "charged", "discharged"}) {
            const Result result = with("li-nmc811-battery500", {{"format.volume_state", state}});
            COMPARE_CLOSE(metric(result, "cell.thickness") * metric(result, "cell.width") *
                              metric(result, "cell.height") / 1e3,
                          metric(result, "cell.volume"), 1e-9);
        }
    }

    /// Of what describes the format of a cell, everything that applies changes something.
    void whatAppliesIsRead()
    {
        struct Cell {
            const char *id;
            const char *kind;
            const char *roll;
        };
        int checked = 0;
        for (const auto &[id, kind, roll] :
             {Cell{"nmc811-graphite-pouch", "pouch", "stacked"},
              Cell{"nmc811-graphite-pouch", "stack", "stacked"},
              Cell{"lfp-graphite-prismatic", "prismatic", "stacked"},
              Cell{"lfp-graphite-prismatic", "prismatic", "flat_wound"},
              Cell{"nmc622-graphite-21700", "cylindrical", "stacked"}})
            for (const char *arrangement : {"parallel", "bipolar"})
                for (const char *ends : {"included", "excluded"})
                    for (const char *hardware : {"given", "computed"}) {
                        Design design = changed(id, {});
                        choose(design, "format.kind", kind);
                        choose(design, "prismatic.roll", roll);
                        choose(design, "stack.arrangement", arrangement);
                        choose(design, "pouch.terminal_volume", ends);
                        choose(design, "electrical.hardware", hardware);
                        set(design, "negative.swelling", 1);
                        if (!evaluate(design).feasible())
                            continue;
                        ++checked;
                        const std::string unread = unreadOf(design);
                        QVERIFY2(unread.empty(),
                                 (std::string(kind) + " " + roll + ":" + unread).c_str());
                    }
        // All but the bipolar rolls, which cannot be wound, and the bipolar prism, whose can of the
        // wanted capacity is too small for its liquid.
        QCOMPARE(checked, 28);
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
            const Design design = changed("nmc811-graphite-pouch",
                                          {{"electrical.hardware", "computed"}, {key, text}});
            const Result result = evaluate(design);
            QVERIFY2(has(result, FindingCode::noElectronPath), key.data());
            for (const Issue &issue : issues(result, design))
                QVERIFY(english(issue.message).find("inf") == std::string::npos);
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

    void lithiumBelowTheSulfurLeavesNoExcess()
    {
        // ln R/ln CE: nothing is left over, however far the foil is below the sulfur.
        for (const char *ratio : {"0.9", "0.7"}) {
            const Design design =
                changed("lis-lean-electrolyte", {{"negative.np_ratio", ratio},
                                                 {"electrolyte.mass_per_capacity", "10 g/Ah"}});
            const LifeDesign &life = design.life;
            COMPARE_CLOSE(evaluate(design).life.lithium,
                          std::log(life.retention) / std::log(life.coulombicEfficiency), 1e-9);
        }
    }

    void platedLithiumIsTheZeroOfVoltages()
    {
        for (const char *kind : {"lithium", "anode_free", "host"}) {
            const Result result = with("nmc811-graphite-pouch",
                                       {{"negative.kind", kind}, {"positive.voltage", "3.86 V"}});
            COMPARE_CLOSE(result.cell.openCircuitVoltage.value(), 3.86, 1e-12);
        }
    }

    void cellWithoutLithiumIsNone()
    {
        QVERIFY(has(with("nmc811-graphite-pouch", {{"positive.assembled_state", "charged"}}),
                    FindingCode::noLithium));
        QVERIFY(has(with("lis-lean-electrolyte", {{"negative.kind", "insertion"}}),
                    FindingCode::noLithium));
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

    void separatorWithoutLiquidCarriesNoIons()
    {
        QVERIFY(has(with("nmc811-graphite-pouch", {{"separator.porosity", "0 %"}}),
                    FindingCode::noIonPath));
        QVERIFY(has(with("nmc811-graphite-pouch", {{"electrolyte.pore_filling", "0 %"}}),
                    FindingCode::noIonPath));
        QVERIFY(has(with("polymer-lfp-projection", {{"separator.kind", "porous"},
                                                    {"separator.porosity", "40 %"},
                                                    {"electrolyte.conductivity", "5 mS/cm"}}),
                    FindingCode::noIonPath));
    }

    void coatingOfASolidSeparatorResists()
    {
        // t/(σ(1 − ε)^1.5), of the electrolyte of the layer.
        const Design design = changed("assb-sulfide-nmc811", {});
        const double before = metric(evaluate(design), "cell.energy_resistance");
        const Result after = with("assb-sulfide-nmc811", {{"separator.coating_thickness", "20 µm"},
                                                          {"separator.coating_porosity", "0 %"}});
        COMPARE_CLOSE(metric(after, "cell.energy_resistance") - before,
                      2e-3 / unit::mS_per_cm.in(design.cell.separator.conductivity) * 1e3, 1e-9);
    }

    void lithiumOfAnAssembledProductIsWeighed()
    {
        // The lithium that plates was in the product: 14/45.88 of it, +0.760 g, 1957 Wh/kg.
        const Result result = with("li-o2-pairs", {{"positive.assembled_state", "discharged"},
                                                   {"negative.kind", "anode_free"}});
        QCOMPARE(result.bill[Part::oxygen].mass.value(), 0.0);
        QVERIFY(result.bill[Part::positiveActive].mass.value() > 0.0);
        COMPARE_CLOSE(metric(result, "cell.mass"), 3.290 + 0.760, 2.5e-4);
        COMPARE_CLOSE(metric(result, "cell.specific_energy"), 1957, 2.6e-4);
    }

    void scaffoldHoldsNoActiveMaterial()
    {
        QVERIFY(has(with("li-o2-pairs", {{"positive.active_fraction", "50 %"}}),
                    FindingCode::activeInScaffold));
        QVERIFY(has(with("nmc811-graphite-pouch", {{"positive.kind", "oxygen"}}),
                    FindingCode::activeInScaffold));
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
        for (const Finding &finding : result.findings.items())
            if (finding.code == FindingCode::saltDepletion) {
                QCOMPARE(finding.value.number, unit::minutes.in(result.charging.time));
                // longer than at the first current, which falls
                QVERIFY(result.charging.time > 1.01 * result.pair.capacity *
                                                   (design.charging.to - design.charging.from) /
                                                   result.charging.current);
                return;
            }
        QFAIL("no depletion");
    }

    void formationLosesWhatTheNegativeBinds()
    {
        // 4/0.904 − 4.4 (1/0.74 − 1) = 2.879 mAh/cm², from the efficiency or from what it says per
        // gram: 1550 (1/0.74 − 1) = 544.594 mAh/g.
        for (const Setting loss : {Setting{"negative.first_cycle_efficiency", "74 %"},
                                   Setting{"negative.interphase_capacity", "544.594595 mAh/g"}})
            COMPARE_CLOSE(
                metric(with("nmc811-graphite-pouch", {{"formation.rule", "first_cycle_balance"},
                                                      {"positive.areal_capacity", "4 mAh/cm²"},
                                                      {"positive.first_cycle_efficiency", "90.4 %"},
                                                      {"negative.specific_capacity", "1550 mAh/g"},
                                                      {"negative.np_ratio", "1.1"},
                                                      loss}),
                       "pair.areal_capacity"),
                4 / 0.904 - 4.4 * (1 / 0.74 - 1), 1e-9);
    }

    void chargedPositiveKeepsLithiumOfItsFirstDischarge()
    {
        // Three times the capacity of lithium, of which the first discharge takes 1/0.7:
        // x = 3 − 1.4286 = 157 %, and 43 % stay in the positive.
        const Result result = with("lis-span-280", {{"positive.first_cycle_efficiency", "70 %"},
                                                    {"negative.np_ratio", "3"}});
        COMPARE_CLOSE(metric(result, "pair.lithium_excess"), 100 * (3 - 1 / 0.7), 1e-12);
        // As much lithium as the first discharge takes is all needed; with less, the rest of it is
        // what cycles: 1.2 − 0.4286.
        const Result scarce = with("lis-span-280", {{"positive.first_cycle_efficiency", "70 %"},
                                                    {"negative.np_ratio", "1.2"}});
        QVERIFY(has(scarce, FindingCode::lithiumBelowCapacity));
        COMPARE_CLOSE(scarce.pair.capacity.value(),
                      (2.2 - 1 / 0.7) * scarce.pair.positive.arealCapacity.value(), 1e-12);
        // What is left after a full discharge is the same excess whichever way it is entered.
        const Result byExcess = with("lis-span-280", {{"positive.first_cycle_efficiency", "70 %"},
                                                      {"negative.lithium_excess", "100 %"}});
        COMPARE_CLOSE(byExcess.pair.npRatio, 1 + 1 / 0.7, 1e-12);
    }

    void aCycleBreathesTheCapacityAfterFormation()
    {
        // 4.85019 µm of dense lithium per mAh/cm² that a cycle moves, not per one that formation
        // bound.
        const Result result = with("assb-llzo-hybrid", {});
        const InStates<Length> &thickness = result.pair.negativeThickness;
        QVERIFY(result.pair.capacity < 0.95 * result.pair.positive.arealCapacity);
        COMPARE_CLOSE(unit::um.in(thickness.charged - thickness.discharged),
                      4.85019 * metric(result, "pair.areal_capacity"), 1e-6);
    }

    void electrolyteInACoatingHasItsOwnTemperature()
    {
        // Difference to a thousand times the conductivity: t/(3κφ^1.5)(1 − 1/1000), with κ at 70 °C
        // from 80 °C by 40 kJ/mol. What holds for the separator's layer does not enter.
        const auto resistance = [&](const char *conductivity, const char *activation,
                                    const char *temperature) {
            return metric(
                with("polymer-lfp-projection", {{"positive.ionic_conductivity", conductivity},
                                                {"positive.ionic_activation_energy", activation},
                                                {"positive.ionic_temperature", temperature}}),
                "cell.energy_resistance");
        };
        const auto term = [&](const char *activation, const char *temperature) {
            return (resistance("1 mS/cm", activation, temperature) -
                    resistance("1000 mS/cm", activation, temperature)) /
                   0.999;
        };
        // φ = w ρ_coating/ρ_PEO of the whole coating.
        const Result result = with("polymer-lfp-projection", {});
        const double share = 0.24 * metric(result, "pair.positive_density") / 1.25;
        const double factor = std::exp(40000 / 8.314462618 * (1 / 353.15 - 1 / 343.15));
        const double bare =
            metric(result, "pair.positive_thickness") * 1e-4 / (3 * 1e-3 * std::pow(share, 1.5));
        COMPARE_CLOSE(term("40 kJ/mol", "80 °C"), bare / factor, 1e-9);
        COMPARE_CLOSE(term("40 kJ/mol", "80 °C"), 13.3, 4e-3);
        COMPARE_CLOSE(term("0 kJ/mol", "80 °C"), bare, 1e-9);
        COMPARE_CLOSE(term("40 kJ/mol", "25 °C"), 1.08, 4e-3);
    }

    void materialBringsTheTemperatureOfItsConductivity()
    {
        // PEO at 80 °C in this design; LGPS is measured at 25 °C.
        const Design design =
            changed("polymer-lfp-projection",
                    {{"separator.material", "lgps"}, {"positive.solid_electrolyte", "lgps"}});
        COMPARE_CLOSE(unit::degC.in(design.cell.separator.conductivityTemperature), 25, 1e-12);
        COMPARE_CLOSE(unit::degC.in(design.cell.positive.coating.ionicTemperature), 25, 1e-12);
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
            std::vector<Setting> all{{"positive.voltage", "3.86 V"},
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
        COMPARE_CLOSE(openCircuitVoltage(own.cell, 0.95).value(), 4.1905295 + 3.86 - 3.7537603,
                      1e-9);
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
        QVERIFY(has(result, FindingCode::contentsDoNotFit));
        QVERIFY(!findMetric("cell.specific_energy")->value(result));
        // Liquid beyond the pores of a rigid can with no room for it.
        QVERIFY(has(with("nmc622-graphite-21700", {{"electrolyte.pore_filling", "400 %"}}),
                    FindingCode::excessDoesNotFit));
        QVERIFY(!with("nmc622-graphite-21700", {{"electrolyte.pore_filling", "400 %"}}).feasible());
    }

    void interfacesAreAPartOfBatpacsTable()
    {
        // The table holds 7.17 Ω·cm² after 2 s where the pulse starts; 0.78 at the positive and 20
        // at the negative cannot be a part of it, and would make the cell the more powerful.
        const auto powerCell = [&](const char *interfaces) {
            return with("batpac5-nmc811-graphite-power",
                        {{"negative.interface_resistance", interfaces}});
        };
        QVERIFY(powerCell("2.513992 Ω·cm²").feasible());
        for (const char *interfaces : {"20 Ω·cm²", "37.3 Ω·cm²"}) {
            QVERIFY(has(powerCell(interfaces), FindingCode::interfacesBeyondTable));
            QVERIFY(!findMetric("cell.specific_power")->value(powerCell(interfaces)));
        }
    }

    void oxygenCapacityDependsOnWhatItIsCountedOn()
    {
        // By hand from f ε ρ_P q_P: over (1 − ε) ρ_C, and over all that a discharged positive
        // holds.
        const Result result = with("li-o2-pairs", {});
        COMPARE_CLOSE(metric(result, "pair.capacity_per_carbon"), 6461, 1e-4);
        COMPARE_CLOSE(metric(result, "pair.capacity_true"), 896.7, 1e-4);
        QVERIFY(!findMetric("pair.capacity_true")->value(with("oxis-lis-400", {})));
    }

    void liquidOfAHostMakesWayForLithium()
    {
        // 6 mAh/cm² of lithium, 29.10 µm, into pores full of liquid: the pair grows by as much.
        const Result result = with("li-nmc811-battery500", {{"negative.kind", "host"},
                                                            {"negative.host_filling", "0 %"},
                                                            {"negative.host_porosity", "90 %"},
                                                            {"negative.host_thickness", "60 µm"},
                                                            {"electrolyte.pore_filling", "100 %"}});
        const InStates<Length> &thickness = result.pair.negativeThickness;
        COMPARE_CLOSE(unit::um.in(thickness.charged - thickness.assembled), 29.10, 1.7e-4);
        COMPARE_CLOSE(metric(result, "cell.volume_charged"), 240.4, 2.1e-4);
        COMPARE_CLOSE(metric(result, "cell.energy_density"), 930, 5.4e-4);
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
                    FindingCode::foilWithoutArea));
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

    /// 0.9·358 + 0.1·1550 = 477.2 mAh/g and 1/(0.9/2.24 + 0.1/2.15) = 2.2307 g/cm³; volts by
    /// charge: (0.9·358·0.17 + 0.1·1550·0.4)/477.2; first lithiation 0.9·358/0.93 + 0.1·1550/0.75
    /// mAh/g.
    void graphiteWithSiliconOxide()
    {
        const std::vector<Setting> mixture{{"formation.rule", "first_cycle_balance"},
                                           {"negative.specific_capacity", "358 mAh/g"},
                                           {"negative.active_density", "2.24 g/cm³"},
                                           {"negative.first_cycle_efficiency", "93 %"},
                                           {"negative.active_price", "10 USD/kg"},
                                           {"negative.second_share", "10 %"},
                                           {"negative.second_capacity", "1550 mAh/g"},
                                           {"negative.second_density", "2.15 g/cm³"},
                                           {"negative.second_voltage", "0.4 V"},
                                           {"negative.second_first_cycle_efficiency", "75 %"},
                                           {"negative.second_price", "50 USD/kg"},
                                           {"negative.loading", "10 mg/cm²"}};
        const Design design = changed("nmc811-graphite-pouch", mixture);
        const ActiveBlend blend = activeBlend(design.cell.negative.coating);
        COMPARE_CLOSE(unit::mAh_per_g.in(blend.specificCapacity), 477.2, 1e-12);
        COMPARE_CLOSE(unit::g_per_cm3.in(blend.density), 2.230662, 1e-6);
        COMPARE_CLOSE(unit::V.in(blend.voltage), 116.774 / 477.2, 1e-12);
        COMPARE_CLOSE(blend.firstCycleEfficiency, 477.2 / (322.2 / 0.93 + 155.0 / 0.75), 1e-12);
        COMPARE_CLOSE(unit::USD_per_kg.in(blend.price), 14.0, 1e-12);
        COMPARE_CLOSE(unit::mAh_per_cm2.in(evaluate(design).pair.negative.arealCapacity), 4.772,
                      1e-12);
    }

    /// Of 70 % NMC532 and 30 % LMO: 154 mAh/g, 4.5484 g/cm³, 3.8330 V, so that 4 mAh/cm² take
    /// 25.97 mg/cm².
    void layeredOxideWithSpinel()
    {
        const Design design =
            changed("nmc622-graphite-pouch", {{"positive.active", "nmc532"},
                                              {"positive.second_active", "lmo"},
                                              {"positive.second_share", "30 %"},
                                              {"positive.areal_capacity", "4 mAh/cm²"}});
        const ActiveBlend blend = activeBlend(design.cell.positive.coating);
        COMPARE_CLOSE(unit::mAh_per_g.in(blend.specificCapacity), 0.7 * 175 + 0.3 * 105, 1e-12);
        COMPARE_CLOSE(unit::g_per_cm3.in(blend.density), 4.548387, 1e-6);
        COMPARE_CLOSE(unit::V.in(blend.voltage), 3.832955, 1e-6);
        const Result result = evaluate(design);
        COMPARE_CLOSE(unit::mg_per_cm2.in(result.pair.positive.activeMass), 25.97403, 1e-6);
    }

    void thirdActiveHasItsShare()
    {
        const Design design =
            changed("nmc622-graphite-pouch", {{"positive.specific_capacity", "100 mAh/g"},
                                              {"positive.second_share", "20 %"},
                                              {"positive.second_capacity", "200 mAh/g"},
                                              {"positive.third_share", "30 %"},
                                              {"positive.third_capacity", "300 mAh/g"}});
        const ActiveBlend blend = activeBlend(design.cell.positive.coating);
        COMPARE_CLOSE(unit::mAh_per_g.in(blend.specificCapacity), 50.0 + 40.0 + 90.0, 1e-12);
        QVERIFY(has(with("nmc622-graphite-pouch",
                         {{"positive.second_share", "80 %"}, {"positive.third_share", "30 %"}}),
                    FindingCode::activesAboveAll));
    }

    /// 2.071 mAh/cm² over 1166 mAh/g · 0.971 g/cm³, and over 685 mAh/g · 0.862 g/cm³.
    void platesSodiumAndPotassium()
    {
        const auto grown = [this](std::string_view metal) {
            const Result result =
                with("na-anode-free",
                     {{"negative.lithium", metal}, {"positive.first_cycle_efficiency", "100 %"}});
            return unit::um.in(result.pair.negativeThickness.charged -
                               result.pair.negativeThickness.assembled);
        };
        COMPARE_CLOSE(grown("sodium"), 18.29, 5e-4);
        COMPARE_CLOSE(grown("potassium"), 35.07, 5e-4);
        COMPARE_CLOSE(grown("lithium"), 10.04, 5e-4);
    }

    /// With N/P 1.1 and 344 mAh/g the negative has 1.1 Q/344 grams; formation binds 25 mAh/g of it
    /// and prelithiation brings 10, which leaves 1 − 1.1·15/344 of the capacity.
    void prelithiationCountsAgainstTheFirstCycle()
    {
        const std::vector<Setting> common{{"formation.rule", "first_cycle_balance"},
                                          {"positive.first_cycle_efficiency", "100 %"},
                                          {"negative.interphase_capacity", "25 mAh/g"},
                                          {"negative.specific_capacity", "344 mAh/g"},
                                          {"negative.np_ratio", "1.1"}};
        const auto left = [&](std::vector<Setting> more) {
            more.insert(more.begin(), common.begin(), common.end());
            const Result result = with("nmc811-graphite-pouch", more);
            return static_cast<double>(result.pair.capacity / result.pair.positive.arealCapacity);
        };
        COMPARE_CLOSE(left({}), 1.0 - 1.1 * 25 / 344, 1e-12);
        COMPARE_CLOSE(left({{"negative.prelithiation_per_mass", "10 mAh/g"}}), 1.0 - 1.1 * 15 / 344,
                      1e-12);
        COMPARE_CLOSE(left({{"negative.prelithiation_per_mass", "40 mAh/g"}}), 1.0, 1e-12);
        // A charged positive finds nothing else: 300 mAh/g, less what formation binds.
        COMPARE_CLOSE(left({{"positive.assembled_state", "charged"},
                            {"negative.prelithiation_per_mass", "300 mAh/g"}}),
                      1.1 * 275 / 344, 1e-12);
        QVERIFY(has(with("nmc811-graphite-pouch", {{"positive.assembled_state", "charged"}}),
                    FindingCode::noLithium));
    }

    /// 0.3861 mAh/cm² are 0.1 mg/cm² of lithium on the negative's area, without volume.
    void prelithiationIsMass()
    {
        const Result result =
            with("nmc811-graphite-pouch", {{"negative.prelithiation", "0.3861 mAh/cm²"},
                                           {"negative.lithium_capacity", "3861 mAh/g"},
                                           {"negative.lithium_price", "100 USD/kg"}});
        const BillLine &lithium = result.bill[Part::lithium];
        COMPARE_CLOSE(unit::mg_per_cm2.in(result.pair.lithiumMass), 0.1, 1e-12);
        const double share = lithium.mass / result.bill[Part::negativeActive].mass;
        COMPARE_CLOSE(share, 0.1 / unit::mg_per_cm2.in(result.pair.negative.activeMass), 1e-12);
        QCOMPARE(lithium.volume.value(), 0.0);
        COMPARE_CLOSE(unit::USD.in(lithium.cost), 100.0 * unit::kg.in(lithium.mass), 1e-12);
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::PhysicsTest)
#include "equations_by_hand_test.moc"
