// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/coating.h"

namespace cellgap {

enum class NegativeKind { insertion, lithium, anodeFree, host };

/// Which amount of the negative is the input. Only some have a meaning for a given kind.
enum class NegativeAmount {
    npRatio,
    arealCapacity,
    loading,
    thickness,
    foilThickness,
    lithiumExcess,
    hostFilling,
};

/// Which measure of the lithium that formation binds in an insertion negative is the input.
enum class InterphaseLoss { perMass, firstCycleEfficiency };

/// Which measure of the lithium put into an insertion negative before assembly is the input.
enum class Prelithiation { perArea, perMass };

/// Whether the growth of the charged coating follows from that of its particles, or is given.
enum class CoatingGrowth { ofParticles, given };

/// The negative electrode of one pair. "Lithium" in the names stands for the alkali metal. Lithium
/// is the foil of one face, or the filling of a host.
struct Negative {
    NegativeKind kind = NegativeKind::insertion;
    NegativeAmount amount = NegativeAmount::npRatio;
    double npRatio = 1.1;
    double lithiumExcess = 0.0;
    Length foilThickness{};
    double hostFilling = 0.0;
    Coating coating;
    CoatingGrowth growth = CoatingGrowth::ofParticles;
    double growthInPores = 0.5; ///< share of the particles' growth that pores take while they last
    InterphaseLoss loss = InterphaseLoss::firstCycleEfficiency;
    SpecificCapacity interphaseCapacity{};
    Prelithiation prelithiationInput = Prelithiation::perArea;
    ArealCharge prelithiation{};
    SpecificCapacity prelithiationPerMass{};
    Ion metal = Ion::lithium; ///< of foil, filling and what is plated
    SpecificCapacity lithiumCapacity{};
    MassDensity lithiumDensity{};
    double platedPorosity = 0.0;
    Length interlayerThickness{};
    MassDensity interlayerDensity{};
    Length hostThickness{};
    MassDensity hostDensity{};
    double hostPorosity = 0.0;
    MassPrice lithiumPrice{};
    MassPrice interlayerPrice{};
    MassPrice hostPrice{};

    /// Whether it is known what the first cycle binds in an insertion negative.
    bool knowsFirstCycle() const
    {
        return kind == NegativeKind::insertion &&
               (loss == InterphaseLoss::perMass || coating.knowsFirstCycle());
    }

    bool operator==(const Negative &) const = default;
};

} // namespace cellgap
