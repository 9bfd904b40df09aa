// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/physics/filling.h"

namespace cellgap {

/// Puts the electrodes into the design's case: outer dimensions and volumes of the cell in each
/// state, and the case's lines of the bill.
///
/// Pouch: thickness = stack + 2 laminates + clearance + liquid beyond the pores spread over the
/// separator's face, or as given, which leaves the clearance; width and height from margins, seams
/// and terminals as the design states. Cans are rigid: their volume is the same in all states, and
/// what does not fit is a finding. `stack` has no case: its volume is thickness times the
/// positive's face.
void encase(const CellDesign &cell, const Layout &layout, const Filling &filling, CellState &state,
            Bill &bill, Findings &findings);

/// The room inside a can beside its electrodes: head space, clearance and a round roll's core.
/// Zero in a pouch and without a case.
Volume freeVolume(const CellDesign &cell, const Layout &layout);

} // namespace cellgap
