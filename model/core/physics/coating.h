// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/positive.h"
#include "model/core/result.h"

namespace cellgap {

/// Density of the dry coating's solids without pores [kg/m³]: 1/Σ(w_i/ρ_i).
/// Assumes ideal mixing. Source: volume balance.
MassDensity solidDensity(const Coating &coating);

/// Porosity and density of a coating, whichever of the two is the input: ρ = (1 − ε) ρ_solid.
/// Reports a coating denser than its solids and fractions that do not sum to one.
CoatingState packCoating(const Coating &coating, Place place, Findings &findings);

/// One coated face with the given areal capacity: m = Q/(q w_active), t = m/ρ_coat.
CoatingState coatingOfCapacity(const Coating &coating, CoatingState packed,
                               ArealCharge arealCapacity);

/// The positive's coated face from whichever amount is the input. For oxygen the scaffold's
/// capacity is that of the discharge product in its pores: Q = f ε ρ_P q_P t.
/// Source: Varzi et al., doi:10.1016/j.jpowsour.2020.228803, Fig. 8a for oxygen.
CoatingState positiveCoating(const Positive &positive, Findings &findings);

} // namespace cellgap
