// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design.h"
#include "model/core/physics/module.h"
#include "model/core/physics/preparation.h"

namespace cellgap {

struct Management {
    Mass mass{};
    Volume volume{};
    Money cost{};
};

/// Battery management unit, disconnect unit and interfaces of a pack, as BatPaC 5 has them: one
/// sensing chip for ten cells in series, contactors above 50 and 100 V, parts cheaper in volume.
/// Its board's mass grows with the main contactors, which is an oddity of BatPaC. Nothing is bought
/// for no packs.
/// Source: BatPaC 5 workbook (Argonne 2022).
Management manage(const Design &design, const ModuleState &module, const Preparation &prepared,
                  double packsPerYear);

/// Chips of a pack that sense the voltages of so many cells in series.
double sensingChips(double cellsInSeries);

} // namespace cellgap
