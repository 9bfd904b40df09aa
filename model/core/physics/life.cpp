// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/life.h"

#include <cmath>
#include <tuple>
#include <utility>

namespace cellgap {

double lithiumLimitedCycles(double lithiumExcess, double coulombicEfficiency, double retention)
{
    const double loss = 1.0 - coulombicEfficiency;
    if (!(loss > 0.0) || !(coulombicEfficiency > 0.0))
        return 0.0;
    return lithiumExcess / loss + std::log(retention) / std::log1p(-loss);
}

double neededEfficiency(double lithiumExcess, double cycles, double retention)
{
    const double fade = -std::log(retention);
    // Lithium for as many cycles as are wanted is there even if each loses all that it moves.
    if (lithiumExcess >= cycles || !(lithiumExcess + fade > 0.0))
        return 0.0;
    // N(u) = x/u − fade/ln(1 − u) falls with the loss u; Newton from below converges.
    double loss = (lithiumExcess + fade) / (cycles + 1.0 + lithiumExcess + fade);
    for (int i = 0; i < 50; ++i) {
        const double logarithm = std::log1p(-loss);
        const double excess = lithiumExcess / loss - fade / logarithm - cycles;
        const double slope =
            -lithiumExcess / (loss * loss) - fade / (logarithm * logarithm * (1.0 - loss));
        const double step = excess / slope;
        const double next = loss - step;
        loss = next > 0.0 && next < 1.0 ? next : 0.5 * (loss + (next > 0.0 ? 1.0 : 0.0));
        if (std::abs(step) <= 1e-15 * loss)
            break;
    }
    return 1.0 - loss;
}

double electrolyteLimitedCycles(MassPerCharge electrolyte, const LifeDesign &life)
{
    const double loss = 1.0 - life.coulombicEfficiency;
    if (!(life.electrolyteConsumption.value() > 0.0) || !(loss > 0.0) ||
        !(electrolyte.value() > 0.0))
        return 0.0;
    const double cycles =
        (electrolyte - life.electrolyteMinimum) / (life.electrolyteConsumption * loss);
    return cycles > 0.0 ? cycles : 0.0;
}

namespace {

/// The least of the limits that apply, in cycles of a depth of discharge: what a cycle loses of
/// lithium and electrolyte goes with the charge that it moves.
std::pair<double, LifeLimit> leastLimit(const LifeState &state, LifeLimit declared,
                                        bool electrolyteIsUsedUp, double depth)
{
    std::pair<double, LifeLimit> least{state.declared,
                                       state.declared > 0.0 ? declared : LifeLimit::none};
    const auto take = [&](double cycles, LifeLimit limit) {
        if (least.second == LifeLimit::none || cycles < least.first)
            least = {cycles, limit};
    };
    if (state.coulombicEfficiency > 0.0)
        take(state.lithium / depth, LifeLimit::lithium);
    if (electrolyteIsUsedUp)
        take(state.electrolyte / depth, LifeLimit::electrolyte);
    return least;
}

LifeLimit limitOf(LifeBasis basis)
{
    return basis == LifeBasis::assumed ? LifeLimit::assumed : LifeLimit::declared;
}

} // namespace

LifeState lifeOf(const Design &design, const PairState &pair, const CellState &cell,
                 Findings &findings)
{
    const LifeDesign &life = design.life;
    LifeState state;
    const LifeLimit declared = limitOf(life.cyclesBasis);
    state.calendar = life.calendarLife;
    state.calendarLimit = limitOf(life.calendarBasis);
    state.declared = life.declaredCycles;
    bool electrolyteIsUsedUp = false;
    if (design.cell.negative.kind != NegativeKind::insertion) {
        // Of less lithium than the positive takes nothing is left, and it sets the capacity.
        const double excess = positivePart(pair.lithiumExcess);
        if (life.wantedCycles > 0.0)
            state.neededEfficiency = neededEfficiency(excess, life.wantedCycles, life.retention);
        if (life.coulombicEfficiency >= 1.0)
            findings.add(finding::efficiencyNotBelowOne,
                         inUnit(unit::percent, life.coulombicEfficiency));
        else if (life.coulombicEfficiency > 0.0) {
            state.coulombicEfficiency = life.coulombicEfficiency;
            state.lithium = lithiumLimitedCycles(excess, life.coulombicEfficiency, life.retention);
            const MassPerCharge electrolyte = cell.electrolyteMass / cell.pairCapacity();
            state.electrolyte = electrolyteLimitedCycles(electrolyte, life);
            electrolyteIsUsedUp =
                life.electrolyteConsumption.value() > 0.0 && electrolyte.value() > 0.0;
        }
    }
    std::tie(state.cycles, state.limit) = leastLimit(state, declared, electrolyteIsUsedUp, 1.0);
    if (state.coulombicEfficiency > 0.0 && state.cycles < 1.0)
        findings.add(finding::lifeBelowOneCycle);
    if (life.declaredStationaryCycles > 0.0) {
        state.stationaryCycles = life.declaredStationaryCycles;
        state.stationaryLimit = LifeLimit::declared;
    } else {
        std::tie(state.stationaryCycles, state.stationaryLimit) =
            leastLimit(state, declared, electrolyteIsUsedUp, life.depthOfDischarge);
    }
    return state;
}

} // namespace cellgap
