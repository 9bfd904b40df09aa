// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/break_even.h"

#include "model/core/evaluate.h"

namespace cellgap {

std::optional<Length> breakEvenThickness(const Design &design, const Design &reference)
{
    const Result wanted = evaluate(reference);
    const Result thin = evaluate(design);
    Design twice = design;
    twice.cell.separator.thickness *= 2.0;
    const Result thick = evaluate(twice);
    if (!wanted.feasible() || !thin.feasible() || !thick.feasible())
        return std::nullopt;
    const ArealMass allowed =
        thin.stack.arealMass * (thin.stack.specificEnergy / wanted.stack.specificEnergy);
    const ArealMass layer = thick.stack.arealMass - thin.stack.arealMass;
    const Length thickness =
        design.cell.separator.thickness * (1.0 + (allowed - thin.stack.arealMass) / layer);
    if (!(thickness.value() > 0.0))
        return std::nullopt;
    return thickness;
}

} // namespace cellgap
