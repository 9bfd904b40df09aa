// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/base/relation.h"

#include <cmath>

namespace cellgap {

namespace {

/// 12.000000000000004 min is 12 min.
bool isAt(double value, double bound)
{
    constexpr double rounding = 1e-12;
    return std::abs(value - bound) <= rounding * std::abs(bound);
}

} // namespace

std::string_view symbol(Comparison comparison)
{
    switch (comparison) {
    case Comparison::greater:
        return ">";
    case Comparison::atLeast:
        return "≥";
    case Comparison::less:
        return "<";
    case Comparison::atMost:
        return "≤";
    case Comparison::equal:
        break;
    }
    return "=";
}

std::string_view fileSymbol(Comparison comparison)
{
    switch (comparison) {
    case Comparison::atLeast:
        return ">=";
    case Comparison::atMost:
        return "<=";
    default:
        return symbol(comparison);
    }
}

std::optional<Comparison> findComparison(std::string_view text)
{
    for (const Comparison comparison : {Comparison::greater, Comparison::atLeast, Comparison::less,
                                        Comparison::atMost, Comparison::equal})
        if (text == fileSymbol(comparison))
            return comparison;
    return std::nullopt;
}

bool holds(double value, Comparison comparison, double bound)
{
    switch (comparison) {
    case Comparison::greater:
        return value > bound && !isAt(value, bound);
    case Comparison::atLeast:
        return value > bound || isAt(value, bound);
    case Comparison::less:
        return value < bound && !isAt(value, bound);
    case Comparison::atMost:
        return value < bound || isAt(value, bound);
    case Comparison::equal:
        break;
    }
    return isAt(value, bound);
}

} // namespace cellgap
