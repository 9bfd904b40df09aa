// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/cell_outline.h"
#include "model/core/analysis/waterfall.h"
#include "model/core/physics/coating.h"
#include "model/core/physics/pair.h"
#include "model/core/physics/voltage.h"
#include "tests/designs/sample_designs.h"
#include "tests/designs/shipped_designs.h"

namespace cellgap {

using namespace sample;

/// Shipped designs with a few inputs changed, against values derived by hand from the equations of
/// the field: the cases in which an equation that is nearly right goes wrong. Lithium, its
/// inventory, and materials that share a coating.
class LithiumTest : public QObject, ShippedDesigns
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
            const Result result =
                with("nmc811-graphite-pouch", {{"electrical.voltage_rule", "electrodes"},
                                               {"negative.kind", kind},
                                               {"positive.voltage", "3.86 V"}});
            COMPARE_CLOSE(result.cell.openCircuitVoltage.value(), 3.86, 1e-12);
        }
    }

    void cellWithoutLithiumIsNone()
    {
        QVERIFY(has(with("nmc811-graphite-pouch", {{"positive.assembled_state", "charged"}}),
                    finding::noLithium));
        QVERIFY(has(with("lis-lean-electrolyte", {{"negative.kind", "insertion"}}),
                    finding::noLithium));
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
                    finding::activeInScaffold));
        QVERIFY(has(with("nmc811-graphite-pouch", {{"positive.kind", "oxygen"}}),
                    finding::activeInScaffold));
    }

    void formationLosesWhatTheNegativeBinds()
    {
        // 4/0.904 − 4.4 (1/0.74 − 1) = 2.879 mAh/cm², from the efficiency or from what it says per
        // gram: 1550 (1/0.74 − 1) = 544.594 mAh/g.
        for (const Setting loss : {Setting{"negative.first_cycle_efficiency", "74 %"},
                                   Setting{"negative.interphase_capacity", "544.594595 mAh/g"}})
            COMPARE_CLOSE(
                metric(with("nmc811-graphite-pouch", {{"formation.rule", "first_cycle_balance"},
                                                      {"electrical.voltage_rule", "electrodes"},
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
        QVERIFY(has(scarce, finding::lithiumBelowCapacity));
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
                    finding::activesAboveAll));
    }

    /// 2.071 mAh/cm² over 1166 mAh/g · 0.971 g/cm³, and over 685 mAh/g · 0.862 g/cm³.
    void platesSodiumAndPotassium()
    {
        const auto grown = [this](std::string_view metal) {
            const Result result =
                with("na-anode-free", {{"negative.lithium", metal},
                                       {"positive.ion", metal},
                                       {"positive.first_cycle_efficiency", "100 %"}});
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
                                          {"electrical.voltage_rule", "electrodes"},
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
                    finding::noLithium));
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
                                                            {"format.thickness", "14.08 mm"},
                                                            {"negative.host_filling", "0 %"},
                                                            {"negative.host_porosity", "90 %"},
                                                            {"negative.host_thickness", "60 µm"},
                                                            {"electrolyte.pore_filling", "100 %"}});
        QCOMPARE(result.cell.sheets, 37.0); // which volume and energy are of
        const InStates<Length> &thickness = result.pair.negativeThickness;
        COMPARE_CLOSE(unit::um.in(thickness.charged - thickness.assembled), 29.10, 1.7e-4);
        COMPARE_CLOSE(metric(result, "cell.volume_charged"), 240.4, 2.1e-4);
        COMPARE_CLOSE(metric(result, "cell.energy_density"), 930, 5.4e-4);
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::LithiumTest)
#include "lithium_by_hand_test.moc"
