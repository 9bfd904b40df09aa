// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/balance.h"
#include "model/core/physics/coating.h"
#include "model/core/physics/electrode_curve.h"
#include "model/core/physics/pair.h"
#include "tests/designs/sample_designs.h"
#include "tests/designs/shipped_designs.h"

#include <array>
#include <random>

namespace cellgap {

using namespace sample;

/// Shipped designs with materials that grow, that lose much in the first cycle, and that have half
/// cells, against values derived by hand.
class HalfCellsTest : public QObject, ShippedDesigns
{
    Q_OBJECT

    Result with(const std::string &id, const std::vector<Setting> &settings)
    {
        return evaluate(sheetOf(id, settings).design);
    }

private slots:
    /// 3.255 of 3.85 mAh/cm² in 1.75 mg/cm² of silicon are 1860 mAh/g, which grow it by 280 % of
    /// 1860/3579; 7.511 µm of it grow by 10.93 µm, of which 3.12 µm of pores take what they can.
    void siliconGrows()
    {
        const std::vector<Setting> silicon{{"negative.active", "silicon"},
                                           {"electrical.voltage_rule", "table_shape"},
                                           {"formation.retained_fraction", "93 %"}};
        const Result result = with("nmc811-graphite-pouch", silicon);
        COMPARE_CLOSE(unit::um.in(result.pair.negative.thickness), 11.14, 5e-3);
        COMPARE_CLOSE(unit::um.in(result.pair.negativeThickness.charged), 18.95, 5e-3);
        // 760.9 Wh/L of such a cell whose silicon does not grow become 714.
        COMPARE_CLOSE(result.cell.volumes.charged / result.cell.volumes.assembled, 760.9 / 714.0,
                      2e-3);
        QVERIFY(has(result, finding::poresClose));
        COMPARE_CLOSE(metric(result, "pair.negative_growth"), 100.0 * (18.95 / 11.14 - 1.0), 1e-2);
        // A swelling that is given counts instead.
        std::vector<Setting> typed = silicon;
        typed.push_back({"negative.swelling", "20 %"});
        const Result given = with("nmc811-graphite-pouch", typed);
        COMPARE_CLOSE(given.pair.negativeThickness.charged / given.pair.negative.thickness, 1.2,
                      1e-12);
        QVERIFY(!has(given, finding::poresClose));
    }

    /// Graphite of 344 mAh/g at 93 % of 1/1.1 grows by 13 % · 290.8/372 = 10.16 %; half of it
    /// thickens the coating. In 0.67 of its volume that is 3.4 %.
    void graphiteBreathes()
    {
        const Result result =
            with("nmc811-graphite-pouch", {{"electrical.voltage_rule", "table_shape"},
                                           {"formation.rule", "retained_fraction"},
                                           {"formation.retained_fraction", "93 %"}});
        const CoatingState &coating = result.pair.negative;
        const double share = unit::g_per_cm3.in(coating.density) * 0.965 / 2.24;
        COMPARE_CLOSE(metric(result, "pair.negative_growth"),
                      100.0 * 0.5 * share * 0.13 * 344.0 * 0.93 / 1.1 / 372.0, 1e-9);
        QVERIFY(!has(result, finding::poresClose));
    }

    /// A tenth of SiOx beside graphite: each grows by what it holds, here in proportion:
    /// 0.9/2.24 · 13 % · 344/372 + 0.1/2.15 · 160 % in a full gram.
    void blendsGrow()
    {
        Design design = sheetOf("nmc811-graphite-pouch", {{"negative.second_active", "siox"},
                                                          {"negative.second_share", "10 %"}})
                            .design;
        const VolumePerMass grown =
            particleGrowth(design.cell.negative.coating, {.charged = {1.0, 1.0, 0.0}}).charged;
        COMPARE_CLOSE(1e3 * grown.value(), // cm³/g
                      0.9 / 2.24 * 0.13 * 344.0 / 372.0 + 0.1 / 2.15 * 1.6, 1e-9);
    }

    /// SiOx of 75 % against NMC811 of 90.4 %: 3.5/0.904 − 3.85 (1/0.75 − 1) = 2.588 mAh/cm².
    void knownLossesCount()
    {
        const std::vector<Setting> siox{{"negative.active", "siox"},
                                        {"electrical.voltage_rule", "table_shape"}};
        const Result result = with("nmc811-graphite-pouch", siox);
        COMPARE_CLOSE(metric(result, "pair.areal_capacity"), 3.5 / 0.904 - 3.85 / 3.0, 1e-9);
        COMPARE_CLOSE(metric(result, "cell.specific_energy"), 265.9, 5e-3);
        // Switched off, a note says what it costs: 2.588 of 3.255.
        std::vector<Setting> off = siox;
        off.push_back({"formation.rule", "retained_fraction"});
        off.push_back({"formation.retained_fraction", "93 %"});
        const Result without = with("nmc811-graphite-pouch", off);
        const auto found =
            std::ranges::find(without.findings.items(), &finding::lossesNotCounted, &Finding::kind);
        QVERIFY(found != without.findings.items().end());
        COMPARE_CLOSE(found->value.number / found->limit.number, 2.5884 / 3.255, 1e-4);
        // Of one side alone nothing is known of the balance.
        const Result silicon =
            with("nmc811-graphite-pouch", {{"negative.active", "silicon"},
                                           {"electrical.voltage_rule", "table_shape"},
                                           {"formation.retained_fraction", "93 %"}});
        COMPARE_CLOSE(metric(silicon, "pair.areal_capacity"), 3.5 * 0.93, 1e-9);
    }

    /// Half cells of the library in random pairs, N/P and cut-offs: what a cycle moves leaves one
    /// electrode and enters the other, it ends where it says, and a higher cut-off of charge or a
    /// lower one of discharge never takes capacity away.
    void randomPairsClose()
    {
        std::mt19937_64 random(20261201);
        const auto between = [&random](double low, double high) {
            return std::uniform_real_distribution(low, high)(random);
        };
        const std::array<std::string, 3> positives{"nmc811", "nmc622", "lfp"};
        const std::array<std::string, 2> negatives{"graphite", "silicon"};
        int ended = 0;
        for (int i = 0; i < 1000; ++i) {
            const std::string positive = positives[random() % positives.size()];
            const std::string negative = negatives[random() % negatives.size()];
            Design design =
                sheetOf("nmc811-graphite-pouch", {{"positive.active", positive},
                                                  {"negative.active", negative},
                                                  {"formation.rule", "first_cycle_balance"},
                                                  {"electrical.voltage_rule", "half_cells"}})
                    .design;
            set(design, "negative.np_ratio", between(0.7, 2.0));
            if (random() % 2 == 0 && negative == "graphite") {
                const DesignSheet other =
                    sheetOf("nmc811-graphite-pouch", {{"negative.second_active", "silicon"}});
                design.cell.negative.coating.second = other.design.cell.negative.coating.second;
                design.cell.negative.coating.second.share = between(0.01, 0.3);
            }
            Electrical &electrical = design.cell.electrical;
            electrical.upperCutoff = unit::V(between(3.3, 4.4));
            electrical.lowerCutoff = unit::V(between(1.5, 3.2));
            const auto solve = [&design] {
                Findings findings;
                return solvePair(design.cell, 1.0, findings);
            };
            const PairState pair = solve();
            const BalanceState &balance = pair.balance;
            if (!balance.known)
                continue;
            ++ended;
            const double capacity = balance.capacity.value();
            const double ofPositive =
                (balance.positive.discharged[0] - balance.positive.charged[0]) *
                pair.positive.arealCapacity.value();
            COMPARE_CLOSE(ofPositive, capacity, 1e-9);
            const Coating &coating = design.cell.negative.coating;
            if (!(coating.second.share > 0.0)) {
                const double ofNegative =
                    (balance.negative.charged[0] - balance.negative.discharged[0]) *
                    pair.negative.arealCapacity.value();
                COMPARE_CLOSE(ofNegative, capacity, 1e-9);
            }
            QVERIFY(std::ranges::is_sorted(pair.openCircuit.course));
            if (balance.dischargeEnd == ChargeEnd::cutoff)
                COMPARE_CLOSE(pair.openCircuit(0.0).value(), electrical.lowerCutoff.value(), 1e-9);
            if (balance.chargeEnd == ChargeEnd::cutoff) {
                const FirstCycle losses = firstCycleOf(design.cell, pair);
                const ElectrodeCurve p(design.cell.positive.coating, ElectrodeCurve::Half::charge,
                                       true, pair.positive.arealCapacity + losses.positive);
                const ElectrodeCurve n(coating, ElectrodeCurve::Half::charge, true,
                                       pair.negative.arealCapacity + losses.negative);
                const double charge = balance.firstCharge.value();
                COMPARE_CLOSE(p.at(charge) - n.at(charge), electrical.upperCutoff.value(), 1e-9);
            }
            electrical.upperCutoff += unit::V(between(0.0, 0.2));
            QVERIFY(solve().balance.firstCharge.value() >=
                    balance.firstCharge.value() * (1.0 - 1e-12));
            QVERIFY(solve().balance.capacity.value() >= capacity * (1.0 - 1e-12));
            electrical.lowerCutoff -= unit::V(between(0.0, 0.2));
            QVERIFY(solve().balance.capacity.value() >= capacity * (1.0 - 1e-12));
        }
        QVERIFY2(ended > 700, qPrintable(QString::number(ended)));
    }
};

} // namespace cellgap

QTEST_GUILESS_MAIN(cellgap::HalfCellsTest)
#include "half_cells_by_hand_test.moc"
