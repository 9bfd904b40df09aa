// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/physics/module.h"
#include "model/core/physics/preparation.h"
#include "model/core/result/finding.h"

namespace cellgap {

/// What can be wrong with it.
namespace finding {

inline constexpr FindingKind packWithoutMass{
    .severity = Severity::warning,
    .key = "pack.pack_hardware_mass",
    .message = "nothing around the cells has a mass: the mass of the pack and its energy and power "
               "by mass are not assessed",
    .remedy = "give %1, %2 or %3",
    .remedyKeys = {"pack.pack_hardware_mass", "pack.module_hardware_mass",
                   "pack.cell_hardware_mass"}};

inline constexpr FindingKind packWithoutVolume{
    .severity = Severity::warning,
    .key = "pack.pack_hardware_volume",
    .message = "nothing around the cells has a volume: the volume of the pack and its energy and "
               "power by volume are not assessed",
    .remedy = "give %1, %2 or %3",
    .remedyKeys = {"pack.pack_hardware_volume", "pack.module_hardware_volume",
                   "pack.cell_hardware_volume"}};

} // namespace finding

/// Counts, voltages, capacity and energy of the design's pack; masses and volumes follow from
/// addPackMass().
PackState connectCells(const Design &design, const CellState &cell, const ModuleState &module);

/// Good packs that the plant makes in a year, whichever volume is the input.
double packsPerYear(const Design &design, double cells, Energy cellEnergy);

/// Mass, volume and bill of the pack by the design's route; `resistance` is that at the discharge
/// rate and sizes the cooling outside BatPaC's pack.
///
/// Factors: cells over their shares. Itemised: cells and the hardware of cell, module and pack,
/// pressure plates included; without any mass or volume around the cells that of the pack is not
/// known. BatPaC: racks, cooling, jacket, wiring, management.
/// Source of the third: BatPaC 5 workbook (Argonne 2022).
void addPackMass(const Design &design, const CellState &cell, const ModuleState &module,
                 const Preparation &prepared, AreaResistance resistance, PackState &pack,
                 Findings &findings);

} // namespace cellgap
