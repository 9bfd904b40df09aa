// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design.h"
#include "model/core/result/result.h"

#include <optional>
#include <vector>

namespace cellgap {

/// A point of a curve over the charge per area of the positive that has flowed since the first
/// charge began.
struct BalancePoint {
    ArealCharge charge{};
    Voltage potential{};
};

/// Both electrodes' curves as they lie over each other, and the cell's voltage between them: of the
/// first charge from no charge on, and of the discharge, which runs back from its end. The
/// electrodes' curves are whole, also where the cut-offs leave a part of them unused.
struct BalanceCurves {
    using Curve = std::vector<BalancePoint>;

    Curve positiveCharge; ///< none of a positive that was assembled charged, as of the next
    Curve negativeCharge; ///< none of metal
    Curve positiveDischarge;
    Curve negativeDischarge; ///< at zero of metal
    Curve cell;              ///< of the discharge
    ArealCharge lost{};      ///< where the discharge ends
    ArealCharge end{};       ///< where the charge ends
};

/// Nothing where the voltage does not come from half cells.
std::optional<BalanceCurves> balanceCurves(const CellDesign &cell, const PairState &pair);

} // namespace cellgap
