// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/result/result.h"

namespace cellgap {

std::string_view name(LifeLimit limit)
{
    switch (limit) {
    case LifeLimit::none:
        return "none";
    case LifeLimit::lithium:
        return "lithium";
    case LifeLimit::electrolyte:
        return "electrolyte";
    case LifeLimit::declared:
        return "declared";
    case LifeLimit::assumed:
        break;
    }
    return "assumed";
}

const std::array<PackPartInfo, packPartCount> &packParts()
{
    using enum PackPart;
    static constexpr std::array<PackPartInfo, packPartCount> all{{
        {cells, "cells", "Cells"},
        {interconnects, "interconnects", "Cell interconnects"},
        {interconnectPanels, "interconnect_panels", "Interconnect panels"},
        {endTabs, "end_tabs", "End tabs"},
        {moduleTerminals, "module_terminals", "Module terminals"},
        {sheets, "sheets", "Sheets between cells"},
        {moduleHousing, "module_housing", "Module housing"},
        {moduleElectronics, "module_electronics", "Module electronics"},
        {plates, "plates", "Pressure plates"},
        {racks, "racks", "Row racks"},
        {pads, "pads", "Pads"},
        {coolingPanels, "cooling_panels", "Cooling panels"},
        {manifold, "manifold", "Coolant manifold"},
        {coolant, "coolant", "Coolant"},
        {frame, "frame", "Frame"},
        {jacket, "jacket", "Jacket"},
        {insulation, "insulation", "Insulation"},
        {moduleInterconnects, "module_interconnects", "Module interconnects"},
        {busBars, "bus_bars", "Bus bars"},
        {packTerminals, "pack_terminals", "Pack terminals"},
        {heater, "heater", "Heater"},
        {management, "management", "Battery management"},
        {coolingUnit, "cooling_unit", "Cooling unit outside the pack"},
        {hardware, "hardware", "Other hardware"},
    }};
    return all;
}

} // namespace cellgap
