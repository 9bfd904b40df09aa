// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/design_sheet.h"

#include <algorithm>

namespace cellgap {

namespace {

/// Whether the slot fills a parameter of this design: a design may name a can of each format.
bool isUsed(const MaterialSlot &slot, const Design &design)
{
    return std::ranges::any_of(slot.fills, [&](const MaterialSlot::Fill &fill) {
        const Parameter *parameter = findParameter(fill.parameter);
        return parameter != nullptr && parameter->applies(design);
    });
}

} // namespace

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

std::string materialOf(std::string_view part, const DesignSheet &sheet)
{
    for (const MaterialSlot &slot : materialSlots()) {
        if (slot.part != part || !isUsed(slot, sheet.design))
            continue;
        if (const auto found = sheet.materials.find(slot.key); found != sheet.materials.end())
            return found->second;
    }
    return {};
}

} // namespace cellgap
