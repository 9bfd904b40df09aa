// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/physics/filling.h"
#include "model/core/result/finding.h"

namespace cellgap {

/// What can be wrong with it.
namespace finding {

inline constexpr FindingKind excessDoesNotFit{
    .severity = Severity::error,
    .key = "electrolyte.pore_filling",
    .message = "the can has %1 of free space for %2 of electrolyte beyond the pores",
    .arguments = {Argument::limit, Argument::value},
    .remedy = "give less electrolyte or more head space",
    .fix = {.how = Fix::How::number, .number = 100.0}};

inline constexpr FindingKind canNearlyEmpty{.severity = Severity::warning,
                                            .key = "%1",
                                            .message = "%1 of the can's inside is empty",
                                            .arguments = {Argument::value},
                                            .remedy =
                                                "use more or larger electrodes, or a smaller can"};

} // namespace finding

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

/// A quantity of the cell in the state that the design counts it in; `standard` is the larger one
/// of charged and discharged.
template <class Q> Q countedOf(const InStates<Q> &states, VolumeState state)
{
    switch (state) {
    case VolumeState::standard:
        return states.charged < states.discharged ? states.discharged : states.charged;
    case VolumeState::charged:
        return states.charged;
    case VolumeState::assembled:
        return states.assembled;
    case VolumeState::discharged:
        break;
    }
    return states.discharged;
}

/// Thickness of a stack, flat roll or pouch with its case [m], where it follows from its
/// electrodes: those in each state, the case, and in a pouch or bare stack the liquid beyond the
/// pores spread over its face. A rigid can is as deep in every state as its electrodes were when it
/// was assembled.
InStates<Length> thicknessAround(const CellDesign &cell, const Layout &layout,
                                 const Filling &filling);

/// The room inside a can beside its electrodes: head space, clearance and a round roll's core.
/// Zero in a pouch and without a case.
Volume freeVolume(const CellDesign &cell, const Layout &layout);

} // namespace cellgap
