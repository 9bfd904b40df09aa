// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design.h"
#include "model/core/result/finding.h"
#include "model/core/result/result.h"

namespace cellgap {

/// What can be wrong with it.
namespace finding {

inline constexpr FindingKind modulesDoNotDivide{
    .severity = Severity::error,
    .key = "pack.cells_per_module",
    .message = "%1 cells of a module do not make whole groups of %2 in parallel",
    .arguments = {Argument::value, Argument::limit},
    .remedy = "make the cells per module a multiple of the parallel cells",
    .digits = 6};

inline constexpr FindingKind packDoesNotDivide{
    .severity = Severity::error,
    .key = "pack.rows",
    .message = "%1 modules do not make %2 equal strings",
    .arguments = {Argument::value, Argument::limit},
    .remedy = "make modules per row times rows a multiple of the parallel modules",
    .digits = 6};

} // namespace finding

/// Electrical conductivity of copper [S/m]. Source: BatPaC 5 workbook (Argonne 2022).
inline constexpr Conductivity copperConductivity = Conductivity::from_value(5.96e7);

/// Density of copper [kg/m³]. Source: BatPaC 5 workbook (Argonne 2022).
inline constexpr MassDensity copperDensity = MassDensity::from_value(8960.0);

/// How many cells and modules a pack has.
struct PackCounts {
    double cells = 1.0;
    double series = 1.0;
    double parallel = 1.0;
    double modules = 1.0;
    double groups = 1.0;        ///< of parallel cells in a module
    double interconnects = 0.0; ///< of cells in a module, on BatPaC's route
};

PackCounts countsOf(const PackDesign &pack);

/// Currents of a pack at rated power and, on BatPaC's route, the dimensions of a module and the
/// sections of its conductors.
struct ModuleState : PackCounts {
    Voltage openVoltage{}; ///< of the pack at the mean state of charge
    Current pack{};
    Current cell{};
    Current module{};
    Length pitch{};         ///< of the cells in a module
    Length terminalWidth{}; ///< of a cell
    Area interconnectSection{};
    Area endTabSection{};
    Area terminalSection{};
    Area busBarSection{};
    Length length{};
    Length width{};
    Length height{};
    double oddRow = 0.0; ///< one where the rows are odd: it has a bus bar of its own
    double spines = 0.0; ///< bus bars between pairs of rows
    Length busBars{};    ///< length of all
    Volume volume() const { return length * width * height; }
};

/// Copper section that a current heats at that rate when no heat leaves [m²]:
/// I/√(σ r c_p ρ). Source: BatPaC 5 workbook (Argonne 2022).
Area copperSection(Current current, HeatingRate rate);

/// The modules of the design's pack. Cells of every format are boxes of their outer dimensions at
/// their thickest.
ModuleState arrangeModules(const Design &design, const OpenCircuit &open, const CellState &cell,
                           Findings &findings);

} // namespace cellgap
