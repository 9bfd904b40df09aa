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

} // namespace cellgap
