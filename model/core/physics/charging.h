// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/physics/module.h"
#include "model/core/result/finding.h"

namespace cellgap {

/// What can be wrong with it.
namespace finding {

inline constexpr FindingKind regressionNeedsInsertion{
    .severity = Severity::warning,
    .key = "charging.rule",
    .message = "BatPaC's charging fit was made for graphite, which this negative is not",
    .remedy = "use %1 with a current limit",
    .remedyKeys = {"charging.rule: limits"},
    .fix = {.how = Fix::How::option, .option = "limits", .key = "charging.rule"}};

inline constexpr FindingKind regressionNeedsGraphite{
    .severity = Severity::note,
    .key = "charging.rule",
    .message = "BatPaC's charging fit was made for graphite, which this negative is not",
    .remedy = "use %1 with a current limit",
    .remedyKeys = {"charging.rule: limits"},
    .fix = {.how = Fix::How::option, .option = "limits", .key = "charging.rule"}};

inline constexpr FindingKind regressionOutOfRange{
    .severity = Severity::warning,
    .key = "charging.wanted_time",
    .message = "%1 is outside the 10 to 60 min of BatPaC's charging fit",
    .arguments = {Argument::value},
    .remedy = "ask for a time inside it, or use %1",
    .remedyKeys = {"charging.rule: limits"},
    .fix = {.how = Fix::How::option, .option = "limits", .key = "charging.rule"}};

inline constexpr FindingKind regressionOtherWindow{
    .severity = Severity::warning,
    .key = "charging.rule",
    .message = "BatPaC's charging fit was made for another window than that from %1 to %2: its "
               "time is not assessed",
    .arguments = {Argument::value, Argument::limit},
    .remedy = "charge from 15 % to 95 %, or use %1",
    .remedyKeys = {"charging.rule: limits"},
    .fix = {.how = Fix::How::option, .option = "limits", .key = "charging.rule"}};

inline constexpr FindingKind chargingNeedsTable{
    .severity = Severity::note,
    .key = "electrical.voltage_rule",
    .message = "charging up to a voltage takes the voltage at a state of charge, and only the "
               "average is known: not assessed",
    .remedy = "give a voltage table"};

inline constexpr FindingKind chargingVoltageReached{
    .severity = Severity::warning,
    .key = "charging.voltage_limit",
    .message = "charging reaches the limit of %1 before the end of the window (open-circuit "
               "voltage there %2)",
    .arguments = {Argument::value, Argument::limit},
    .remedy = "raise the voltage limit or end the window lower"};

inline constexpr FindingKind chargingWindowEmpty{.severity = Severity::warning,
                                                 .key = "charging.to",
                                                 .message =
                                                     "the charging window from %1 to %2 is empty",
                                                 .arguments = {Argument::value, Argument::limit},
                                                 .remedy = "end it above its start"};

inline constexpr FindingKind slowerThanRegression{
    .severity = Severity::note,
    .key = "charging.rule",
    .message = "coatings of %1 charge in more than the %2 that BatPaC's charging fit covers: their "
               "time is not assessed",
    .arguments = {Argument::value, Argument::limit},
    .remedy = "make them thinner, or use %1",
    .remedyKeys = {"charging.rule: limits"},
    .fix = {.how = Fix::How::option, .option = "limits", .key = "charging.rule"},
    .limitDigits = 2};

inline constexpr FindingKind saltDepletion{
    .severity = Severity::warning,
    .key = "charging.current_limit",
    .message = "charging takes %1 at a current that empties the electrolyte of salt after %2 "
               "(Sand's time), above the diffusion-limited current",
    .arguments = {Argument::value, Argument::limit},
    .remedy = "lower the current, thin the layer, or use more salt",
    .digits = 3};

inline constexpr FindingKind negativePoresDeplete{
    .severity = Severity::warning,
    .key = "charging.current_limit",
    .message = "charging takes %1 at a current that empties the pores of the negative of salt "
               "after %2 (Sand's time)",
    .arguments = {Argument::value, Argument::limit},
    .remedy = "lower the current, or make the coating thinner or more porous",
    .digits = 3};

inline constexpr FindingKind positivePoresDeplete{
    .severity = Severity::warning,
    .key = "electrical.rate",
    .message = "discharging takes %1 at a current that empties the pores of the positive of salt "
               "after %2 (Sand's time): its energy is not all had at this rate",
    .arguments = {Argument::value, Argument::limit},
    .remedy = "lower the rate, or make the coating thinner or more porous",
    .digits = 3};

} // namespace finding

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
/// from 15 % to 95 %:
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
/// apart. BatPaC's fit is solved for the time, in its own window alone. Sand's time and the
/// diffusion limit are those of the layer between the electrodes (through the pores of a membrane
/// or a gel, through a polymer itself; a dense layer conducts lithium ions alone and has neither),
/// of the pores of a coated negative, which charging empties, and of those of the positive, which
/// discharging does at the rate of the energy.
ChargingState chargingOf(const Design &design, const PairState &pair, const PackState &pack,
                         const ResistanceState &resistance, Findings &findings);

} // namespace cellgap
