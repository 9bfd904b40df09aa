// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/base/quantities.h"

namespace cellgap {

/// A current-collector foil or a bipolar plate; thickness zero means that there is none.
struct Collector {
    Length thickness{};
    MassDensity density{};
    double arealMassFactor = 1.0; ///< below one for perforated foil
    Conductivity conductivity{};
    AreaPrice areaPrice{};
    MassPrice massPrice{}; ///< added to the price by area; both zero when no price is known

    ArealMass arealMass() const { return thickness * density * arealMassFactor; }

    bool operator==(const Collector &) const = default;
};

} // namespace cellgap
