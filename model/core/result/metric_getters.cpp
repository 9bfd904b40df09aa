// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/result/metric_getters.h"

#include "model/core/base/number_text.h"

#include <algorithm>
#include <cmath>

namespace cellgap::getters {

namespace {

/// "lithium, CE 99.8 %"; a declared life carries the efficiency too where one is known.
Text limitBasis(const Result &result, LifeLimit limit)
{
    if (result.life.coulombicEfficiency > 0.0)
        return phrase("%1, %2", {phrase(name(limit)), efficiencyText(result)});
    return phrase(name(limit));
}

} // namespace

double euros(const Result &result, Money money)
{
    return unit::EUR.in(result.inEuros(money));
}

double perEnergy(const Result &result, Money money, Energy energy)
{
    return unit::EUR_per_kWh.in(result.inEuros(money) / energy);
}

double costed(const Result &result, double cost)
{
    return result.cost.priced && result.cost.plant ? cost : none;
}

Text efficiencyText(const Result &result)
{
    // As many digits as distinguish the loss: 99.8 %, 99.98 %.
    const double loss = 100.0 * (1.0 - result.life.coulombicEfficiency);
    const int decimals =
        loss > 0.0 ? std::max(0, 1 - static_cast<int>(std::floor(std::log10(loss)))) : 0;
    const std::string text = withoutTrailingZeros(
        significant(100.0 * result.life.coulombicEfficiency, std::min(12, 2 + decimals)));
    return phrase("CE\u00a0%1\u00a0%", {digits(text)});
}

Text lifeBasis(const Result &result)
{
    return limitBasis(result, result.life.limit);
}

Text calendarBasis(const Result &result)
{
    return phrase(name(result.life.calendarLimit));
}

Text stationaryBasis(const Result &result)
{
    return limitBasis(result, result.life.stationaryLimit);
}

Text courseBasis(const Result &result)
{
    const OpenCircuit &open = result.pair.openCircuit;
    if (!open.known)
        return phrase("at the average voltage: neither half cells nor a voltage table");
    if (open.halfCells)
        return phrase("half-cell curves of both electrodes");
    const double moved = unit::V.in(open.moved);
    if (std::abs(moved) < 0.0005)
        return {};
    return phrase("voltage table of a similar cell, moved by %1\u00a0V", {shortDigits(moved, 2)});
}

} // namespace cellgap::getters
