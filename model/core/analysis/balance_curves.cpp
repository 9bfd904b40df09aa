// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/balance_curves.h"

#include "model/core/physics/balance.h"
#include "model/core/physics/electrode_curve.h"

namespace cellgap {

namespace {

using Half = ElectrodeCurve::Half;

constexpr int cellPoints = 200;

/// The curve's points at `zero` plus or minus their charge.
BalanceCurves::Curve along(const ElectrodeCurve &curve, double zero, double sign)
{
    BalanceCurves::Curve points;
    for (std::size_t i = 0; i < curve.size(); ++i)
        points.push_back({.charge = ArealCharge::from_value(zero + sign * curve.charge(i)),
                          .potential = Voltage::from_value(curve.potential(i))});
    return points;
}

} // namespace

std::optional<BalanceCurves> balanceCurves(const CellDesign &cell, const PairState &pair)
{
    const BalanceState &balance = pair.balance;
    if (!balance.known)
        return std::nullopt;
    const bool metal = cell.negative.kind != NegativeKind::insertion;
    const bool brings = cell.positive.assembledState == AssembledState::discharged;
    const FirstCycle losses = firstCycleOf(cell, pair);
    const bool withLosses = losses.positive.value() > 0.0 || losses.negative.value() > 0.0;
    const Coating &positive = cell.positive.coating;
    const Coating &negative = cell.negative.coating;
    const ArealCharge end = brings ? balance.firstCharge : balance.capacity;
    BalanceCurves curves{.lost = end - balance.capacity, .end = end};
    if (brings) {
        curves.positiveCharge = along(ElectrodeCurve(positive, Half::charge, withLosses,
                                                     pair.positive.arealCapacity + losses.positive),
                                      0.0, 1.0);
        if (!metal)
            curves.negativeCharge =
                along(ElectrodeCurve(negative, Half::charge,
                                     withLosses &&
                                         cell.negative.loss == InterphaseLoss::firstCycleEfficiency,
                                     pair.negative.arealCapacity + losses.negative),
                      -pair.prelithiation.value(), 1.0);
    }
    const ElectrodeCurve ofPositive(positive, Half::discharge, false, pair.positive.arealCapacity);
    const double positiveStart = balance.positiveStart.value();
    const double negativeStart = balance.negativeStart.value();
    curves.positiveDischarge = along(ofPositive, end.value() + positiveStart, -1.0);
    const auto addCell = [&](const auto &negativeAt) {
        for (int i = 0; i <= cellPoints; ++i) {
            const double gone = balance.capacity.value() * i / cellPoints;
            curves.cell.push_back(
                {.charge = end - ArealCharge::from_value(gone),
                 .potential = Voltage::from_value(ofPositive.at(positiveStart + gone) -
                                                  negativeAt(negativeStart + gone))});
        }
    };
    if (metal) {
        curves.negativeDischarge = {{.charge = end}, {.charge = curves.lost}};
        addCell([](double) { return 0.0; });
    } else {
        const ElectrodeCurve ofNegative(negative, Half::discharge, false,
                                        pair.negative.arealCapacity);
        curves.negativeDischarge = along(ofNegative, end.value() + negativeStart, -1.0);
        addCell([&ofNegative](double charge) { return ofNegative.at(charge); });
    }
    return curves;
}

} // namespace cellgap
