// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/oxygen_capacity.h"

#include "model/core/physics/coating.h"

namespace cellgap {

OxygenCapacity oxygenCapacity(const CellDesign &cell, double porosity)
{
    const Positive &positive = cell.positive;
    const Coating &coating = positive.coating;
    const ActiveBlend active = activeBlend(coating);
    const MassDensity carbon = (1.0 - porosity) * solidDensity(coating);
    const MassDensity product = positive.poreFilling * porosity * active.density;
    const MassDensity liquid = (1.0 - positive.poreFilling) * porosity * cell.electrolyte.density;
    const auto charge = product * active.specificCapacity;
    return {.perCarbon = charge / carbon, .whole = charge / (carbon + product + liquid)};
}

} // namespace cellgap
