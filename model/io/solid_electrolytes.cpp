// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/solid_electrolytes.h"

#include "model/core/base/unit.h"
#include "model/io/catalogue.h"
#include "model/io/quantity_text.h"

namespace cellgap {

std::vector<SolidElectrolyte> solidElectrolytes(const Catalogue &catalogue, const UnitSystem &units)
{
    std::vector<SolidElectrolyte> found;
    for (const auto &[id, material] : catalogue.materials) {
        const auto density = material.properties.find("density");
        if (material.category != "solid_electrolyte" || density == material.properties.end())
            continue;
        const MaterialProperty &property = density->second;
        if (const auto number = units.convert(property.number, property.unit, unit::g_per_cm3.text))
            found.push_back({.id = id, .name = material.name, .density = unit::g_per_cm3(*number)});
    }
    return found;
}

} // namespace cellgap
