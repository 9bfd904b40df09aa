// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design.h"
#include "model/core/physics/plant_scaling.h"
#include "model/core/result/finding.h"
#include "model/core/result/result.h"

namespace cellgap {

/// What can be wrong with it.
namespace finding {

inline constexpr FindingKind nothingProduced{
    .severity = Severity::warning,
    .key = "production.packs_per_year",
    .message = "the plant makes nothing, so that a unit has no cost",
    .remedy = "give an annual production above zero"};

inline constexpr FindingKind packWithoutCost{
    .severity = Severity::note,
    .key = "pack.pack_hardware_cost",
    .message = "nothing around the cells has a cost: that of the pack is not assessed",
    .remedy = "give %1, %2 or %3",
    .remedyKeys = {"pack.pack_hardware_cost", "pack.module_hardware_cost",
                   "pack.cell_hardware_cost"}};

inline constexpr FindingKind priceUnknown{.severity = Severity::note,
                                          .key = "%3",
                                          .message =
                                              "no price is known for %1: the cost is not available",
                                          .arguments = {Argument::parts},
                                          .remedy = "give %1, e.g. 10 %2",
                                          .remedyOfSeveral = "give %1, e.g. 10 %2, and the others"};

inline constexpr FindingKind priceNegative{.severity = Severity::warning,
                                           .key = "%3",
                                           .message = "the price of %1 is negative",
                                           .arguments = {Argument::parts},
                                           .remedy = "give a price of at least zero"};

} // namespace finding

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
             const PlantScaling &scaling, bool priced, CostState &cost, Findings &findings);

/// Price per year's unit: labour, capital and floor shared by so many units, with those materials.
UnitCost unitCost(const Production &production, const PlantSize &plant, Money materials,
                  double units, bool sold);

} // namespace cellgap
