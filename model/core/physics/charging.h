// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/physics/module.h"

namespace cellgap {

/// Sand's time [s]: τ = π D ε^2.5 (F c₀/(2 j (1 − t₊)))², when a current j per area of the layer
/// empties the electrolyte of salt at the electrode; ε is the share of the layer that is
/// electrolyte, 1 for a bulk one. With D_e = D ε^1.5 carrying the salt and only the pores holding
/// it, ε ∂c/∂t = D_e ∂²c/∂x² and −D_e ∂c/∂x = j (1 − t₊)/F at the electrode, from which c falls by
/// 2 j (1 − t₊)/F · √(t/(π ε D_e)). Another exponent α than Bruggeman's 1.5 makes it ε^(1 + α).
/// Zero when the transport is not known or t₊ is 1.
/// Source: H. J. S. Sand, Philos. Mag. 1 (1901) 45.
Time sandTime(const ChargingDuty &duty, CurrentDensity current, double electrolyteShare = 1.0,
              double exponent = 1.5);

/// Diffusion-limited current [A/m²] per area of a layer: j_lim = 2 F D ε^α c₀/((1 − t₊) L). Through
/// a layer that keeps its salt the concentration falls evenly, from 2 c₀ to zero; in an electrode
/// that reacts evenly and is fed at its face with c₀ it falls as a parabola, by
/// j (1 − t₊) L/(2 F D ε^α), to zero at its collector. Zero when the transport is not known or t₊
/// is 1.
/// Source: J. Newman, Electrochemical Systems; dilute binary electrolyte.
CurrentDensity diffusionLimit(const ChargingDuty &duty, Length thickness,
                              double electrolyteShare = 1.0, double exponent = 1.5);

/// The diffusion limit of the pores of an evenly reacting electrode with c₀ at its face, and the
/// time [s] until a current beyond it has emptied them of salt at the collector:
/// c/c₀ = 1 − (j/j_lim) (1 − 32/π³ Σ (−1)ⁿ/(2n + 1)³ exp(−(2n + 1)² π² θ/4)), θ = D ε^(α − 1) t/L².
/// Zero for a current below the limit, with which they never are.
/// Source: H. S. Carslaw, J. C. Jaeger, Conduction of Heat in Solids, section 3.14.
PoreState depletePores(const ChargingDuty &duty, CurrentDensity current, Length thickness,
                       double electrolyteShare, double exponent = 1.5);

/// Positive coating [m] that BatPaC's fit for graphite cells allows for a charging time:
/// t_p = (15.32/R_P)^1.1 ln(min)² (0.0915485 T + 0.018676716 Q − 0.000455723501 T Q + 4.91567612)
/// + 0.708 T − 0.186 Q + 0.00276455781 T Q − 46.151974 µm, with R_P in Ω·cm², T in °C and the
/// capacity Q in Ah. Source: BatPaC 5 workbook (Argonne 2022).
Length regressionThickness(AreaResistance pulse, Time time, Temperature temperature,
                           Charge capacity);

/// Charging over the design's window of the state of charge.
///
/// Limits: j = min(j_limit, (V_max − V_oc(s))/R); at constant current the least of the window, at
/// constant current and voltage the integral of Q/j(s). The coating that the wanted time allows has
/// as much more capacity, and R = R₀ + x R₁ with the coatings' own resistance R₁ where it is known
/// apart. BatPaC's fit is solved for the time. Sand's time and the diffusion limit are those of the
/// layer between the electrodes (through the pores of a membrane or a gel, through a polymer
/// itself; a dense layer conducts lithium ions alone and has neither), of the pores of a coated
/// negative, which charging empties, and of those of the positive, which discharging does at the
/// rate of the energy.
ChargingState charge(const Design &design, const PairState &pair, const PackState &pack,
                     const ResistanceState &resistance, Findings &findings);

} // namespace cellgap
