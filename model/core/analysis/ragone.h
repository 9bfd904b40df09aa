// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design.h"
#include "model/core/result/result.h"

#include <optional>
#include <vector>

namespace cellgap {

/// What a cell gives in one discharge at constant current.
struct RagonePoint {
    Rate rate{};             ///< current over capacity
    double share = 0.0;      ///< of the capacity, until the voltage floor is reached
    SpecificEnergy energy{}; ///< of the discharge
    SpecificPower power{};   ///< mean of the discharge
};

/// A discharge of the full cell at that rate C [1/h]: with j = Q C and the resistance R of the
/// design's discharge rate, U(s) = V(s) − j R until U falls to the floor or the cell is empty;
/// E = Q A ∫ U ds / m [Wh/kg] and P = E C/share [W/kg].
///
/// V(s) is the table of the design, moved so that its mean is the voltage of the design's energy,
/// or that voltage at every state of charge where there is no table. The floor is that of the
/// design's pulse, but not above what the design's own discharge falls to, and not below half the
/// voltage of the full cell, where the power is largest. Ohmic: without diffusion limits, heating,
/// or a resistance that changes with current. At the design's rate the energy is the cell's.
/// Empty for an infeasible design, without a resistance, and where the first instant is below the
/// floor. Source: energy balance; Ragone, SAE 680453 (1968) for the form.
std::optional<RagonePoint> dischargeAt(const Design &design, const Result &result, Rate rate);

/// Voltage of a pair that ends such a discharge.
std::optional<Voltage> dischargeFloor(const Design &design, const Result &result);

/// Discharges from C/50 to the largest rate that there is, evenly over the logarithm of the rate.
std::vector<RagonePoint> ragone(const Design &design, const Result &result);

} // namespace cellgap
