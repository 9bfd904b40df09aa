// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design.h"
#include "model/core/result/result.h"

namespace cellgap {

/// Enters the cost of every line of a cell's bill at the design's prices, without yields. Returns
/// whether all parts have a price; a finding names those that have none.
bool priceBill(const Design &design, Bill &bill, Findings &findings);

/// Cost of a cell, a module and a pack from the design's plant.
///
/// Each step's labour, capital and floor is base · (rate/base rate)^exponent · factor; labour and
/// capital of all steps up to a product make its price: direct labour, variable overhead,
/// depreciation, general expenses, research, and for what is sold profit and warranty. Materials
/// are divided by their yields. Source: BatPaC 5 workbook (Argonne 2022).
void addCost(const Design &design, const CellState &cell, const Bill &bill, const PackState &pack,
             bool priced, CostState &cost, Findings &findings);

/// Price per year's unit: labour, capital and floor shared by so many units, with those materials.
UnitCost unitCost(const Production &production, const PlantSize &plant, Money materials,
                  double units, bool sold);

} // namespace cellgap
