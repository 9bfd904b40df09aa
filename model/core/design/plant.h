// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/base/enum_table.h"
#include "model/core/base/quantities.h"
#include "model/core/base/unit.h"
#include "model/core/design/purchases.h"
#include "model/core/design/records.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace cellgap {

/// Which annual volume is the input; the others follow from the design.
enum class ProductionInput { packs, cells, energy };

/// What the plant sells: a pack, with cells and modules made in house, or a cell.
enum class SoldProduct { pack, cell };

enum class Solvent { none, nmp, water };

/// What a step of the plant scales with, per year.
enum class CostDriver {
    none,
    cells,              ///< built, good and bad
    positiveActiveMass, ///< before yields, as all masses and areas
    negativeActiveMass,
    positiveArea,
    negativeArea,
    bothAreas,
    lithiumArea,
    separatorArea,
    separatorMass,
    energy, ///< of good cells
    solvent,
    positiveSolvent,
    modules,
    packs,
    dryRoomArea,
    cellCapacity, ///< of one cell; this and what follows are for the second factor
    modulesPerPack,
    positiveSolventPerArea,
    negativeSolventPerArea,
    count, ///< of the drivers, and none of them
};

/// A driver with its word in files and the unit of its rate, or of the property of a cell.
struct CostDriverInfo {
    CostDriver driver{};
    std::string_view word{};
    Unit unit{};
};

/// All drivers, in the order of the enumeration.
inline constexpr std::array<CostDriverInfo, countOf<CostDriver>> costDrivers{{
    {.driver = CostDriver::none, .word = "none", .unit = unit::number},
    {.driver = CostDriver::cells, .word = "cells", .unit = unit::per_year},
    {.driver = CostDriver::positiveActiveMass,
     .word = "positive_active_mass",
     .unit = unit::kg_per_year},
    {.driver = CostDriver::negativeActiveMass,
     .word = "negative_active_mass",
     .unit = unit::kg_per_year},
    {.driver = CostDriver::positiveArea, .word = "positive_area", .unit = unit::m2_per_year},
    {.driver = CostDriver::negativeArea, .word = "negative_area", .unit = unit::m2_per_year},
    {.driver = CostDriver::bothAreas, .word = "both_areas", .unit = unit::m2_per_year},
    {.driver = CostDriver::lithiumArea, .word = "lithium_area", .unit = unit::m2_per_year},
    {.driver = CostDriver::separatorArea, .word = "separator_area", .unit = unit::m2_per_year},
    {.driver = CostDriver::separatorMass, .word = "separator_mass", .unit = unit::kg_per_year},
    {.driver = CostDriver::energy, .word = "energy", .unit = unit::kWh_per_year},
    {.driver = CostDriver::solvent, .word = "solvent", .unit = unit::kg_per_year},
    {.driver = CostDriver::positiveSolvent, .word = "positive_solvent", .unit = unit::kg_per_year},
    {.driver = CostDriver::modules, .word = "modules", .unit = unit::per_year},
    {.driver = CostDriver::packs, .word = "packs", .unit = unit::per_year},
    {.driver = CostDriver::dryRoomArea, .word = "dry_room_area", .unit = Unit{"m²"}},
    {.driver = CostDriver::cellCapacity, .word = "cell_capacity", .unit = Unit{"Ah"}},
    {.driver = CostDriver::modulesPerPack, .word = "modules_per_pack", .unit = unit::number},
    {.driver = CostDriver::positiveSolventPerArea,
     .word = "positive_solvent_per_area",
     .unit = Unit{"kg/m²"}},
    {.driver = CostDriver::negativeSolventPerArea,
     .word = "negative_solvent_per_area",
     .unit = Unit{"kg/m²"}},
}};

static_assert(isInOrder(costDrivers, &CostDriverInfo::driver), "a cost driver has no row");

/// Which product a step belongs to. Shared steps serve the whole plant: a third each for cells,
/// modules and packs, or by floor area.
enum class Stage { cell, module, pack, sharedInThirds, sharedByFloor, count };

/// One step of the plant: each of labour, capital and floor is
/// base · (rate/base rate)^exponent · (factor/base factor)^exponent.
struct PlantStep {
    Label name;
    Stage stage = Stage::cell;
    CostDriver driver = CostDriver::cells;
    double base = 0.0; ///< rate in the driver's unit
    CostDriver orDriver = CostDriver::none;
    double orBase = 0.0; ///< the larger of both ratios counts
    Time labour{};
    double labourExponent = 0.0;
    Money capital{};
    double capitalExponent = 0.0;
    Area area{};
    double areaExponent = 0.0;
    CostDriver factor = CostDriver::none;
    double factorBase = 0.0;
    double labourFactorExponent = 0.0;
    double capitalFactorExponent = 0.0;
    double areaFactorExponent = 0.0;
    double surcharge = 1.0; ///< on capital, above the capacity
    Charge surchargeAbove{};
    double dryRoomShare = 0.0; ///< of its floor

    bool operator==(const PlantStep &) const = default;
};

struct Yields {
    double cell = 1.0;
    double electrode = 1.0;
    double lithium = 1.0;
    double foil = 1.0;
    double separator = 1.0;
    double electrolyte = 1.0;

    bool operator==(const Yields &) const = default;
};

struct SolventUse {
    Solvent kind = Solvent::none;
    double perBinder = 0.0;
    double bought = 0.0; ///< share of what evaporates that is bought new
    MassPrice price{};

    bool operator==(const SolventUse &) const = default;
};

struct Overheads {
    double variableOfLabour = 0.0;
    double variableOfDepreciation = 0.0;
    double equipmentDepreciation = 0.0;
    double buildingDepreciation = 0.0;
    double generalOfLabour = 0.0;
    double generalOfDepreciation = 0.0;
    double researchOfDepreciation = 0.0;
    double profitOfInvestment = 0.0;
    double launchOfMaterials = 0.0;
    double launchOfLabour = 0.0;
    double workingCapital = 0.0;
    double warranty = 0.0;

    bool operator==(const Overheads &) const = default;
};

inline constexpr std::size_t mostSteps = 40;

/// The plant that makes the cells, and what it buys.
struct Production {
    ProductionInput input = ProductionInput::packs;
    double packsPerYear = 0.0;
    double cellsPerYear = 0.0;
    Energy energyPerYear{};
    SoldProduct product = SoldProduct::pack;
    Yields yields;
    SolventUse positiveSolvent;
    SolventUse negativeSolvent;
    VolumeScaling positiveActive; ///< base in kg per year
    VolumeScaling negativeActive;
    Wage wage{};
    AreaPrice floorPrice{};
    Overheads overheads;
    CellPurchases cell;
    PackPurchases pack;
    ShortList<PlantStep, mostSteps> steps;
    ShortList<ElectronicPart, mostElectronicParts> electronics;

    bool operator==(const Production &) const = default;
};

} // namespace cellgap
