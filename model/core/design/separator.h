// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/base/quantities.h"

namespace cellgap {

/// The layer between the electrodes. Liquid fills the pores of a porous membrane or a gel, never
/// the residual voids of a dense inorganic or polymer layer.
enum class SeparatorKind { porous, dense, polymer, gel };

/// Whether a separator's density is that of its solid or of the layer with its (empty) pores.
enum class DensityBasis { solid, withPores };

struct Separator {
    SeparatorKind kind = SeparatorKind::porous;
    Length thickness{};
    double porosity = 0.0;
    double bruggemanExponent = 1.5;
    MassDensity density{};
    DensityBasis densityBasis = DensityBasis::solid;
    Length coatingThickness{};
    double coatingPorosity = 0.0;
    MassDensity coatingDensity{};
    Conductivity conductivity{}; ///< of a dense or polymer layer
    Temperature conductivityTemperature{};
    MolarEnergy activationEnergy{};
    AreaResistance interfaceResistance{};
    AreaPrice areaPrice{};
    MassPrice massPrice{};
    MassPrice coatingPrice{};

    /// Whether ions cross it in the liquid of its pores.
    bool conductsByLiquid() const
    {
        return kind == SeparatorKind::porous || kind == SeparatorKind::gel;
    }

    bool operator==(const Separator &) const = default;
};

} // namespace cellgap
