// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/physics/module.h"

namespace cellgap {

/// Sand's time [s]: τ = π D (F c₀/(2 j (1 − t₊)))², when a current j empties the electrolyte of
/// salt at the electrode. Zero when the transport is not known or t₊ is 1.
/// Source: H. J. S. Sand, Philos. Mag. 1 (1901) 45.
Time sandTime(const ChargingDuty &duty, CurrentDensity current);

/// Diffusion-limited current [A/m²] through a layer: j_lim = 2 F D c₀/((1 − t₊) L). Zero when the
/// transport is not known or t₊ is 1.
/// Source: J. Newman, Electrochemical Systems; dilute binary electrolyte.
CurrentDensity diffusionLimit(const ChargingDuty &duty, Length thickness);

/// Positive coating [m] that BatPaC's fit for graphite cells allows for a charging time:
/// t_p = (15.32/R_P)^1.1 ln(min)² (0.0915485 T + 0.018676716 Q − 0.000455723501 T Q + 4.91567612)
/// + 0.708 T − 0.186 Q + 0.00276455781 T Q − 46.151974 µm, with R_P in Ω·cm², T in °C and the
/// capacity Q in Ah. Source: BatPaC 5 workbook (Argonne 2022).
Length regressionThickness(AreaResistance pulse, Time time, Temperature temperature,
                           Charge capacity);

/// Charging over the design's window of the state of charge.
///
/// Limits: j = min(j_limit, (V_max − V_oc(s))/R); at constant current the least of the window, at
/// constant current and voltage the integral of Q/j(s). BatPaC's fit is solved for the time.
ChargingState charge(const Design &design, const PairState &pair, const PackState &pack,
                     const ResistanceState &resistance, Findings &findings);

} // namespace cellgap
