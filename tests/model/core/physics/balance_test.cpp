// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/design/half_cell.h"
#include "model/core/physics/balance.h"
#include "model/core/physics/pair.h"
#include "tests/designs/sample_designs.h"

#include <cmath>

namespace cellgap {

using namespace sample;
using Points = std::vector<PotentialCurve::Point>;
using enum PotentialCurve::Course;

class BalanceTest : public QObject
{
    Q_OBJECT

    /// A positive of q mAh/g and a negative of as much, with these curves, and no losses.
    static Design pairOf(const HalfCell &positive, const HalfCell &negative)
    {
        Design design = standardDesign();
        choose(design, "electrical.voltage_rule", "half_cells");
        choose(design, "formation.rule", "first_cycle_balance");
        design.cell.positive.coating.halfCell = keep(positive);
        design.cell.negative.coating.halfCell = keep(negative);
        set(design, "positive.specific_capacity", positive.discharge.capacity());
        set(design, "negative.specific_capacity", negative.discharge.capacity());
        const auto efficiency = [](const HalfCell &cell) {
            return 100.0 * cell.discharge.capacity() / cell.charge.capacity();
        };
        set(design, "positive.first_cycle_efficiency", efficiency(positive));
        set(design, "negative.first_cycle_efficiency", efficiency(negative));
        return design;
    }

    static PairState solved(const Design &design)
    {
        Findings findings;
        return solvePair(design.cell, 1.0, findings);
    }

    static void cutOff(Design &design, double upper, double lower)
    {
        design.cell.electrical.upperCutoff = unit::V(upper);
        design.cell.electrical.lowerCutoff = unit::V(lower);
    }

    /// NMC811 and synthetic graphite, measured against lithium: STEER OpenCell data (a5ce3f8d),
    /// 14 points each.
    static HalfCell nmc811()
    {
        return {.charge = {{{0, 2.3},
                            {0.7, 3.642},
                            {3.1, 3.65},
                            {21.3, 3.666},
                            {57.9, 3.719},
                            {86, 3.771},
                            {105.8, 3.821},
                            {166.6, 4.036},
                            {193.2, 4.156},
                            {198.8, 4.173},
                            {209.9, 4.194},
                            {214, 4.208},
                            {219.8, 4.244},
                            {224.6, 4.3}},
                           rises},
                .discharge = {{{0, 4.284},
                               {3.4, 4.225},
                               {8.1, 4.189},
                               {28.1, 4.128},
                               {47.2, 4.025},
                               {92.3, 3.824},
                               {107.4, 3.771},
                               {137.6, 3.696},
                               {154.9, 3.645},
                               {182.7, 3.543},
                               {192.4, 3.488},
                               {196.6, 3.421},
                               {198.9, 3.297},
                               {203.1, 2.499}},
                              falls}};
    }

    static HalfCell graphite()
    {
        return {.charge = {{{0, 1.486},
                            {0.5, 1.029},
                            {5.9, 0.656},
                            {16.8, 0.379},
                            {24.3, 0.277},
                            {33.3, 0.198},
                            {58.2, 0.18},
                            {79.8, 0.138},
                            {97.2, 0.113},
                            {191.3, 0.095},
                            {215.4, 0.069},
                            {348.9, 0.057},
                            {370.4, 0.041},
                            {382.8, 0.01}},
                           falls},
                .discharge = {{{0, 0.038},
                               {4.6, 0.086},
                               {14.5, 0.105},
                               {118.1, 0.12},
                               {174.3, 0.147},
                               {263.4, 0.164},
                               {290.9, 0.188},
                               {311.1, 0.233},
                               {335.4, 0.25},
                               {338.9, 0.268},
                               {343.7, 0.332},
                               {351.4, 0.507},
                               {355.8, 0.707},
                               {358.3, 1}},
                              rises}};
    }

    /// From 3.5 to 4.5 V over 4 mAh/cm² and back, against 0.5 to 0.1 V over 4.4.
    static Design straight()
    {
        Design design = pairOf({.charge = {{{0, 3.5}, {200, 4.5}}, rises},
                                .discharge = {{{0, 4.5}, {200, 3.5}}, falls}},
                               {.charge = {{{0, 0.5}, {300, 0.1}}, falls},
                                .discharge = {{{0, 0.1}, {300, 0.5}}, rises}});
        set(design, "positive.areal_capacity", 4);
        set(design, "negative.np_ratio", 1.1);
        return design;
    }

private slots:
    /// 20 mg/cm² of NMC811 against graphite, integrated by two independent programs that agree
    /// within 2e-5.
    void nmc811AgainstGraphite()
    {
        struct Row {
            double ratio;
            double upper;
            double lower;
            double graphite;
            double charge;
            double discharge;
            double volts;
            double energy;
            ChargeEnd atCharge;
            ChargeEnd atDischarge;
        };
        using enum ChargeEnd;
        for (const Row &row :
             {Row{1.15, 0, 0, 13.03740, 4.49200, 4.06200, 3.65104, 14.83054, positive, positive},
              Row{1.15, 0, 2.5, 13.03740, 4.49200, 4.02002, 3.66553, 14.73548, positive, cutoff},
              Row{1.15, 4.2, 2.8, 13.03740, 4.41981, 3.92114, 3.66363, 14.36562, cutoff, cutoff},
              Row{1.0, 0, 0, 11.33687, 4.33975, 3.90975, 3.64541, 14.25266, negative, positive}}) {
            Design design = pairOf(nmc811(), graphite());
            set(design, "positive.loading", 20);
            set(design, "negative.np_ratio", row.ratio);
            cutOff(design, row.upper, row.lower);
            const PairState pair = solved(design);
            const BalanceState &balance = pair.balance;
            COMPARE_CLOSE(unit::mg_per_cm2.in(pair.negative.activeMass), row.graphite, 1e-5);
            COMPARE_CLOSE(unit::mAh_per_cm2.in(balance.firstCharge), row.charge, 1e-5);
            COMPARE_CLOSE(unit::mAh_per_cm2.in(pair.capacity), row.discharge, 1e-5);
            COMPARE_CLOSE(unit::V.in(pair.openCircuit.mean), row.volts, 1e-5);
            COMPARE_CLOSE(unit::mAh_per_cm2.in(pair.capacity) * unit::V.in(pair.openCircuit.mean),
                          row.energy, 1e-5);
            COMPARE_CLOSE(unit::mAh_per_cm2.in(balance.irreversible), row.charge - row.discharge,
                          1e-4);
            QVERIFY(balance.chargeEnd == row.atCharge);
            QVERIFY(balance.dischargeEnd == row.atDischarge);
        }
    }

    /// By hand: U(x) = 3.5 + x/4 − 0.5 + x/11 on charge, the same back.
    void straightLines()
    {
        Design design = straight();
        PairState pair = solved(design);
        COMPARE_CLOSE(unit::mAh_per_cm2.in(pair.capacity), 4.0, 1e-12);
        COMPARE_CLOSE(unit::V.in(pair.openCircuit.mean), 3.0 + 2.0 * (0.25 + 1.0 / 11.0), 1e-12);
        COMPARE_CLOSE(unit::V.in(pair.openCircuit(1.0)), 3.0 + 4.0 * (0.25 + 1.0 / 11.0), 1e-12);
        COMPARE_CLOSE(unit::V.in(pair.openCircuit(0.0)), 3.0, 1e-12);

        // 4.2 V at 1.2/0.340909 = 3.52 and 3.2 V at 0.2/0.340909 = 0.586667 mAh/cm².
        cutOff(design, 4.2, 3.2);
        pair = solved(design);
        COMPARE_CLOSE(unit::mAh_per_cm2.in(pair.balance.firstCharge), 3.52, 1e-12);
        COMPARE_CLOSE(unit::mAh_per_cm2.in(pair.capacity), 3.52 - 0.2 * 44.0 / 15.0, 1e-12);
        COMPARE_CLOSE(unit::V.in(pair.openCircuit.mean), 3.7, 1e-12);
        COMPARE_CLOSE(unit::V.in(pair.balance.negativeAtEnd), 0.5 - 3.52 / 11.0, 1e-12);
        COMPARE_CLOSE(pair.balance.positive.charged[0], 0.12, 1e-12);
        COMPARE_CLOSE(pair.balance.negative.charged[0], 0.8, 1e-12);
        COMPARE_CLOSE(pair.balance.negative.discharged[0], 0.2 * 44.0 / 15.0 / 4.4, 1e-12);
    }

    /// The same with 5 % and 10 % lost in the first cycle, between the same cut-offs: the first
    /// charge runs along curves of 4/0.95 and 4.4/0.9 mAh/cm², the discharge along those of 4 and
    /// 4.4 from where what is left in both begins.
    void straightLinesWithLosses()
    {
        Design design = straight();
        set(design, "positive.first_cycle_efficiency", 95);
        set(design, "negative.first_cycle_efficiency", 90);
        cutOff(design, 4.2, 3.2);
        const double p1 = 4.0 / 0.95;
        const double n1 = 4.4 / 0.9;
        const double charge = 1.2 / (1.0 / p1 + 0.4 / n1);
        const double p = p1 - charge;
        const double n = n1 - charge;
        // 4.5 − (p + y)/4 − 0.1 − (n + y)/11 = 3.2
        const double discharge = (1.2 - p / 4.0 - n / 11.0) / (0.25 + 1.0 / 11.0);
        const PairState pair = solved(design);
        COMPARE_CLOSE(unit::mAh_per_cm2.in(pair.balance.firstCharge), charge, 1e-12);
        COMPARE_CLOSE(unit::mAh_per_cm2.in(pair.capacity), discharge, 1e-12);
        // Prelithiation by what the negative loses gives all of that back.
        set(design, "negative.prelithiation", 0.3);
        QVERIFY(solved(design).capacity > pair.capacity);
        // What a retained fraction takes comes after a cycle without losses.
        choose(design, "formation.rule", "retained_fraction");
        set(design, "formation.retained_fraction", 90);
        set(design, "negative.prelithiation", 0);
        COMPARE_CLOSE(unit::mAh_per_cm2.in(solved(design).capacity),
                      0.9 * (3.52 - 0.2 * 44.0 / 15.0), 1e-12);
    }

    /// LG M50, as published: Chen et al., J. Electrochem. Soc. 167 (2020) 080534. Potentials are
    /// the fits printed there; capacities of 8.7323 and 5.8276 Ah and 7.6107 Ah of lithium in
    /// both, so that the first cycle has bound 1.1216 Ah. Between 2.5 and 4.2 V the graphite goes
    /// from 0.02635 to 0.91062, the positive from 0.85397 to 0.26385.
    void lgM50()
    {
        constexpr double positive = 8.7323;
        constexpr double negative = 5.8276;
        constexpr double bound = positive - 7.6107;
        const auto nmc = [](double y) {
            return -0.8090 * y + 4.4875 - 0.0428 * std::tanh(18.5138 * (y - 0.5542)) -
                   17.7326 * std::tanh(15.7890 * (y - 0.3117)) +
                   17.5842 * std::tanh(15.9308 * (y - 0.3120));
        };
        const auto graphite = [](double x) {
            return 1.9793 * std::exp(-39.3631 * x) + 0.2482 -
                   0.0909 * std::tanh(29.8538 * (x - 0.1234)) -
                   0.04478 * std::tanh(14.9159 * (x - 0.2769)) -
                   0.0205 * std::tanh(30.4444 * (x - 0.6103));
        };
        struct Worst {
            std::size_t points;
            double error;
        };
        // What points cost: 33 that are chosen well are a few 1e-3 off, 128 less than 1e-4.
        for (const Worst &worst : {Worst{33, 2e-3}, Worst{128, 1e-4}}) {
            constexpr int steps = 8000;
            Points out;
            Points back;
            Points in{{0.0, graphite(0.0) + 1e-9}};
            Points off;
            for (int i = 0; i <= steps; ++i) {
                const double share = static_cast<double>(i) / steps;
                out.push_back({share * positive, nmc(1.0 - share)});
                back.push_back({share * positive, nmc(share)});
                in.push_back({bound + share * negative, graphite(share)});
                off.push_back({share * negative, graphite(1.0 - share)});
            }
            const std::size_t most = worst.points;
            Design design = pairOf(
                {.charge = {thinned(out, most), rises}, .discharge = {thinned(back, most), falls}},
                {.charge = {thinned(in, most), falls}, .discharge = {thinned(off, most), rises}});
            set(design, "positive.areal_capacity", positive);
            set(design, "negative.np_ratio", negative / positive);
            cutOff(design, 4.2, 2.5);
            const PairState pair = solved(design);
            const auto &[known, first, lost, capacity, ofPositive, ofNegative, atCharge,
                         atDischarge, end, yContents, xContents] = pair.balance;
            const double error = worst.error;
            COMPARE_CLOSE(xContents.discharged[0], 0.02635, std::max(error, 4e-4)); // 5 digits
            COMPARE_CLOSE(xContents.charged[0], 0.91062, error);
            COMPARE_CLOSE(yContents.discharged[0], 0.85397, error);
            COMPARE_CLOSE(yContents.charged[0], 0.26385, error);
            COMPARE_CLOSE(unit::mAh_per_cm2.in(capacity), 5.1532, error);
            COMPARE_CLOSE(unit::V.in(pair.openCircuit.mean), 3.7221, error);
            COMPARE_CLOSE(unit::mAh_per_cm2.in(capacity)*unit::V.in(pair.openCircuit.mean), 19.181,
                          error);
        }
    }

    /// A titanate that is full before its positive plates nothing, and is quiet; graphite would,
    /// and is told by how much.
    void whatWouldPlateIsTold()
    {
        Design design = straight();
        set(design, "negative.np_ratio", 0.9);
        cutOff(design, 4.5, 3.0);
        // Full at 3.6 mAh/cm², where the positive is at 4.4 V: 4.5 V takes it to −100 mV.
        const auto told = [&design]() -> double {
            const Result result = evaluate(design);
            for (const Finding &finding : result.findings.items())
                if (finding.kind == &finding::platesBeforeCutoff)
                    return finding.value.number;
            return 0.0;
        };
        COMPARE_CLOSE(told(), -100.0, 1e-9);
        cutOff(design, 4.2, 3.0);
        QCOMPARE(told(), 0.0);
        design.cell.negative.coating.halfCell =
            keep({.charge = {{{0, 1.6}, {300, 1.5}}, falls},
                  .discharge = {{{0, 1.5}, {300, 1.6}}, rises}});
        set(design, "negative.voltage", 1.55);
        cutOff(design, 2.9, 1.5);
        QCOMPARE(told(), 0.0);
        QVERIFY(!has(evaluate(design), finding::platesOnCharge));
    }

    void cutOffsThatLeaveNothing()
    {
        Design design = straight();
        cutOff(design, 3.0, 3.2);
        QVERIFY(has(evaluate(design), finding::cutoffsCross));
        cutOff(design, 2.9, 2.8); // below where the charge begins
        QVERIFY(has(evaluate(design), finding::cutoffsLeaveNothing));
        QVERIFY(!evaluate(design).feasible());
        cutOff(design, 4.2, 3.2);
        QVERIFY(evaluate(design).feasible());
    }

    /// Lithium is the zero of the scale: what the positive gives is what comes back, between its
    /// own potentials.
    void metalIsFlat()
    {
        Design design = straight();
        choose(design, "negative.kind", "anode_free");
        set(design, "positive.first_cycle_efficiency", 95);
        cutOff(design, 4.25, 3.75);
        const PairState pair = solved(design);
        // 3.5 + x/(4/0.95) = 4.25 at 3.157895; 4.5 − (4/0.95 − x + y)/4 = 3.75 at
        // y = 3 − 4/0.95 + 3.157895.
        const double charge = 0.75 * 4.0 / 0.95;
        COMPARE_CLOSE(unit::mAh_per_cm2.in(pair.balance.firstCharge), charge, 1e-12);
        COMPARE_CLOSE(unit::mAh_per_cm2.in(pair.capacity), 3.0 - 4.0 / 0.95 + charge, 1e-12);
        COMPARE_CLOSE(unit::um.in(pair.negativeThickness.charged), charge * 4.85019, 1e-5);

        // Charged-assembled: from the top of its curve, with the lithium of the foil.
        choose(design, "positive.assembled_state", "charged");
        choose(design, "negative.kind", "lithium");
        set(design, "negative.foil_thickness", 50);
        cutOff(design, 0, 3.75);
        COMPARE_CLOSE(unit::mAh_per_cm2.in(solved(design).capacity), 3.0, 1e-12);
    }

    /// Without curves the rule is that of the electrodes' averages, with a table's course around
    /// them where there is one.
    void withoutCurvesItIsTheAverages()
    {
        Design design = standardDesign();
        choose(design, "electrical.voltage_rule", "half_cells");
        COMPARE_CLOSE(metric(evaluate(design), "cell.open_circuit_voltage"), 3.69, 1e-12);
        QVERIFY(!evaluate(design).pair.openCircuit.known);
        QVERIFY(!has(evaluate(design), finding::cutoffsDoNotCount));
        cutOff(design, 4.2, 0);
        QVERIFY(has(evaluate(design), finding::cutoffsDoNotCount));
        QVERIFY(!has(evaluate(straight()), finding::cutoffsDoNotCount));
        giveRisingTable(design);
        const OpenCircuit open = evaluate(design).pair.openCircuit;
        QVERIFY(open.known && !open.halfCells);
        COMPARE_CLOSE(unit::V.in(open(0.2)), 3.39, 1e-12);
    }
};

} // namespace cellgap

QTEST_GUILESS_MAIN(cellgap::BalanceTest)
#include "balance_test.moc"
