// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace cellgap {

/// Bruggeman's relation: the share σ_e/σ = ε^α of a phase's conductivity or diffusivity that a
/// porous body keeps, with the phase's share ε of the volume. α = 1.5 for spheres; a measured
/// tortuosity τ = ε/(σ_e/σ) is α = 1 − ln τ/ln ε.
/// Source: D. A. G. Bruggeman, Ann. Phys. 416 (1935) 636.
inline double bruggeman(double share, double exponent)
{
    return exponent == 1.5 ? share * std::sqrt(share) : std::pow(share, exponent);
}

} // namespace cellgap
