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

std::string_view symbol(Relation comparison)
{
    switch (comparison) {
    case Relation::greater:
        return ">";
    case Relation::atLeast:
        return "≥";
    case Relation::less:
        return "<";
    case Relation::atMost:
        return "≤";
    case Relation::equal:
        break;
    }
    return "=";
}

std::string_view fileSymbol(Relation comparison)
{
    switch (comparison) {
    case Relation::atLeast:
        return ">=";
    case Relation::atMost:
        return "<=";
    default:
        return symbol(comparison);
    }
}

std::optional<Relation> findRelation(std::string_view text)
{
    for (const Relation comparison :
         {Relation::greater, Relation::atLeast, Relation::less, Relation::atMost, Relation::equal})
        if (text == fileSymbol(comparison))
            return comparison;
    return std::nullopt;
}

bool holds(double value, Relation comparison, double bound)
{
    switch (comparison) {
    case Relation::greater:
        return value > bound && !isAt(value, bound);
    case Relation::atLeast:
        return value > bound || isAt(value, bound);
    case Relation::less:
        return value < bound && !isAt(value, bound);
    case Relation::atMost:
        return value < bound || isAt(value, bound);
    case Relation::equal:
        break;
    }
    return isAt(value, bound);
}

} // namespace cellgap
