// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design.h"

#include <optional>

namespace cellgap {

/// Thickness [m] of the separator layer at which the pair of `design` has the specific energy of
/// the pair of `reference`, both at stack level. The areal mass of a pair is linear in that
/// thickness, so two evaluations give it exactly. Empty when either design is not feasible or no
/// positive thickness does it. Source: Varzi et al., doi:10.1016/j.jpowsour.2020.228803, ref. 171.
std::optional<Length> breakEvenThickness(const Design &design, const Design &reference);

} // namespace cellgap
