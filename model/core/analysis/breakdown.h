// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/base/unit.h"
#include "model/core/design/design.h"
#include "model/core/result/bill.h"
#include "model/core/result/result.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace cellgap {

/// What the cost of one piece is made up of, in the order of its making; items may be zero.
struct CostItem {
    std::string_view name;
    Money money{};
};

std::array<CostItem, 8> costItems(const UnitCost &cost);

/// What of a cell is taken apart.
enum class BreakdownOf { mass, volume, cost, resistance };

/// One part of the whole, in the unit of the breakdown.
struct BreakdownPart {
    std::string_view name;
    double amount = 0.0;
};

/// Parts that belong together, in the order of the bill.
struct BreakdownGroup {
    std::string_view name;
    std::optional<PartGroup> group; ///< of the bill; none for void and for what making costs
    double amount = 0.0;            ///< sum of the parts
    std::vector<BreakdownPart> parts{};
};

/// A cell taken apart: groups of the bill with their parts, then what is in no bill.
struct Breakdown {
    Unit unit;
    double whole = 0.0; ///< sum of the groups
    std::vector<BreakdownGroup> groups{};
};

/// Mass [g]: the bill. Volume [cm³]: the materials, and the void that pores, gaps and swelling
/// leave in the reported volume; without it where the materials are larger. Cost [EUR]: the bill
/// at the design's prices, what yields, solvents and purchases add to it, and what making the cell
/// costs, together the cost of one cell; the bill alone without a plant. Resistance [mΩ]: that of
/// the whole cell in its discharge, n² R/A of n pairs in series, by layers where it follows from
/// them, and foils with all that carries the current beyond. Empty when the design is not feasible,
/// for the cost of a cell without prices, and for a resistance that is not known. Source:
/// definition.
Breakdown breakdown(const Design &design, const Result &result, BreakdownOf what);

} // namespace cellgap
