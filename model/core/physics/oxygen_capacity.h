// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design.h"
#include "model/core/result/result.h"

namespace cellgap {

/// Per volume of a scaffold with porosity ε, of which the share f is filled with the product P:
/// Q = f ε ρ_P q_P; per carbon Q/((1 − ε) ρ_C), which grows without end as ε → 1; on the whole
/// Q/((1 − ε) ρ_C + f ε ρ_P + (1 − f) ε ρ_E), which stays below q_P. The liquid fills the rest of
/// the pores. Source: Varzi et al., doi:10.1016/j.jpowsour.2020.228803, Fig. 8a.
OxygenCapacity oxygenCapacity(const CellDesign &cell, double porosity);

} // namespace cellgap
