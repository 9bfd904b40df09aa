// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/design/declarations.h"

namespace cellgap {

Declarations packDeclarations()
{
    Declarations d;
    d.parameters = {
        {.key = "pack.mass_fraction",
         .symbol = "k_g",
         .name = "Cell mass in pack mass",
         .bounds = {1, 100},
         .usual = {55, 85},
         .standard = 62.5,
         .access = field<unit::percent, &Design::pack, &PackDesign::massFraction>(),
         .doc = "Mass of the cells over the mass of the pack.",
         .source = "250/400 Wh/kg implied by the SET-Plan 2030 targets"},
        {.key = "pack.volume_fraction",
         .symbol = "k_v",
         .name = "Cell volume in pack volume",
         .bounds = {1, 100},
         .usual = {29, 72},
         .standard = 66.7,
         .access = field<unit::percent, &Design::pack, &PackDesign::volumeFraction>(),
         .doc = "Volume of the cells over the volume of the pack.",
         .source = "500/750 Wh/L implied by the SET-Plan 2030 targets"},
        {.key = "pack.usable_fraction",
         .symbol = "k_u",
         .name = "Usable energy",
         .bounds = {1, 100},
         .usual = {85, 97},
         .standard = 93,
         .access = field<unit::percent, &Design::pack, &PackDesign::usableFraction>(),
         .doc = "Energy between the limits of the pack's state of charge over its total energy.",
         .source = "VW ID.3, TUMFTM TruckBatteryDesign"},
        {.key = "pack.cells_in_series",
         .symbol = "n_s",
         .name = "Cells in series",
         .bounds = {1, 10000},
         .usual = {90, 200},
         .standard = 100,
         .access = field<unit::number, &Design::pack, &PackDesign::cellsInSeries>(),
         .doc = "Cells (or parallel groups) in series.",
         .source = designChoice},
        {.key = "pack.cells_in_parallel",
         .symbol = "n_∥",
         .name = "Cells in parallel",
         .bounds = {1, 100000},
         .usual = {1, 50},
         .standard = 4,
         .access = field<unit::number, &Design::pack, &PackDesign::cellsInParallel>(),
         .doc = "Cells in each parallel group.",
         .source = designChoice},
    };
    return d;
}

} // namespace cellgap
