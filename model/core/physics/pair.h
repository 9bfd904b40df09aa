// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design.h"
#include "model/core/result/result.h"

namespace cellgap {

/// One pair of a cell: both coated faces (or lithium) and the separator, with the capacity after
/// formation, the thicknesses in each state and the wetted pores.
///
/// Lithium excess: discharged-assembled x = (Q_foil + Q_p(1/η₁ − 1))/Q_p, charged-assembled
/// x = Q_foil/Q_p − 1/η₁. Charged thickness of lithium, discharged-assembled:
/// t_foil + (Q_p/η₁)/(ρ q)/(1 − ε_plated); plated lithium came from the positive, so it adds
/// thickness and never mass. A host thickens only beyond its pores; the liquid in them, the share
/// `wetShare` of what its filling leaves free, has to make way for what is plated.
/// Formation: min(Q_p, Q_n) times the retained fraction, or min(Q_p, Q_n, Q_p/η₁ − m_n q_SEI) with
/// q_SEI given, or q_n(1/η₁ₙ − 1). Lithium put into an insertion negative before assembly adds to
/// what the last counts, and is all that a charged positive finds in such a cell. A charged
/// positive takes Q_p/η₁ from the foil first, of which Q_p(1/η₁ − 1) stays in it. A cycle then
/// moves the capacity after formation, and thickness with it; what formation binds keeps lithium's
/// volume.
PairState solvePair(const CellDesign &cell, double wetShare, Findings &findings);

} // namespace cellgap
