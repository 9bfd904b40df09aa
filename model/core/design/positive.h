// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/coating.h"

namespace cellgap {

/// How the positive stores charge.
enum class PositiveKind {
    coating, ///< solid active material in the coating
    oxygen,  ///< carbon scaffold whose pores fill with a discharge product (Li2O2)
};

/// Whether the positive brings the lithium into the cell (discharged) or not (charged).
enum class AssembledState { discharged, charged };

/// The positive electrode. For oxygen the coating is the scaffold, while specificCapacity and the
/// density of the active component are those of the discharge product.
struct Positive {
    PositiveKind kind = PositiveKind::coating;
    AssembledState assembledState = AssembledState::discharged;
    Coating coating;
    double sulfurFraction = 0.0; ///< of the first active material
    double poreFilling = 0.0;
    double oxygenFraction = 0.0;

    /// Mass of sulfur per mass of all active material.
    double sulfurOfActive() const
    {
        return sulfurFraction * coating.firstShare() +
               coating.second.sulfurFraction * coating.second.share +
               coating.third.sulfurFraction * coating.third.share;
    }

    bool operator==(const Positive &) const = default;
};

} // namespace cellgap
