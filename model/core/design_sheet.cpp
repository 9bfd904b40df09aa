// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/design_sheet.h"

namespace cellgap {

std::string_view name(Origin origin)
{
    switch (origin) {
    case Origin::standard:
        return "standard value";
    case Origin::chemistry:
        return "chemistry";
    case Origin::preset:
        return "format preset";
    case Origin::plant:
        return "plant";
    case Origin::library:
        return "material library";
    case Origin::file:
        break;
    }
    return "design file";
}

std::string materialIn(const DesignSheet &sheet, const std::string &slot)
{
    const auto found = sheet.materials.find(slot);
    return found == sheet.materials.end() ? std::string() : found->second;
}

std::string materialOf(std::string_view part, const DesignSheet &sheet)
{
    for (const MaterialSlot &slot : materialSlots()) {
        if (slot.part != part || !applies(slot, sheet.design))
            continue;
        if (std::string material = materialIn(sheet, slot.key); !material.empty())
            return material;
    }
    return {};
}

} // namespace cellgap
