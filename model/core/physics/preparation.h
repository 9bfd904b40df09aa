// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design.h"
#include "model/core/physics/plant_scaling.h"

namespace cellgap {

/// What an evaluation takes from the plant, its prices and the counts of the pack alone: designs
/// that share these share it, whatever their cells are.
///
/// A price that falls with the volume, c (base/volume)^(1 − e) with volume = count · packs a year,
/// is c (base/count)^(1 − e) · packs^(e − 1); the first factor is prepared. Of packs that are not
/// by BatPaC's route the plant alone is.
struct Preparation {
    PlantScaling plant;

    /// Electronic parts with the same exponent e: Σ count · c · (base/count)^(1 − e), in dollars.
    struct Electronics {
        double exponent = 1.0;
        Money atOnePack{};
    };
    ShortList<Electronics, mostElectronicParts> electronics;

    double joints = 0.0; ///< of cells and modules, count · (base/count)^0.1
    double wires = 0.0;  ///< count · (base/count)^0.05

    /// Pieces of modules, (base/count)^(1 − e).
    double interconnects = 0.0;
    double gasReleases = 0.0;
    double modulePieces = 0.0;
    /// Pieces around the modules, (count/base)^(1 − e): BatPaC lets them rise with the volume.
    double rowPieces = 0.0;
    double packModules = 0.0;
    double packPieces = 0.0;
};

/// Source of the bases: BatPaC 5 workbook (Argonne 2022).
Preparation prepare(const Design &design);

} // namespace cellgap
