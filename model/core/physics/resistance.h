// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/physics/layout.h"
#include "model/core/physics/module.h"
#include "model/core/result/finding.h"

namespace cellgap {

/// What can be wrong with it.
namespace finding {

inline constexpr FindingKind conductivityUnknown{
    .severity = Severity::note,
    .key = "electrical.resistance_rule",
    .message = "a layer has no ionic conductivity, so that resistance, power and charging limits "
               "are not known",
    .remedy = "give %1, %2 or the coatings' ionic conductivity, or a resistance",
    .remedyKeys = {"electrolyte.conductivity", "separator.conductivity"}};

inline constexpr FindingKind pulseEndsTooLow{
    .severity = Severity::warning,
    .key = "power.state_of_charge",
    .message = "the pulse ends at %1 state of charge, below the least of %2",
    .arguments = {Argument::value, Argument::limit},
    .remedy = "start the pulse higher, make it shorter, or lower the rated power",
    .fix = {.how = Fix::How::nearest}};

inline constexpr FindingKind beyondLimitingCurrent{
    .severity = Severity::warning,
    .key = "requirement.power",
    .message = "the rated power needs %1, beyond the limiting current or rate (%2)",
    .arguments = {Argument::value, Argument::limit},
    .remedy = "lower the rated power or give the cells more area"};

inline constexpr FindingKind interfacesBeyondTable{
    .severity = Severity::error,
    .key = "negative.interface_resistance",
    .message = "the interfaces' %1 are more than the %2 that the table holds 2 s after a pulse "
               "starts, of which they are a part",
    .arguments = {Argument::value, Argument::limit},
    .remedy = "raise %1 and %2 with them, or lower the interfaces of both electrodes",
    .remedyKeys = {"electrical.resistance_2s", "electrical.resistance_10s"}};

inline constexpr FindingKind resistanceNotPositive{
    .severity = Severity::error,
    .key = "electrical.resistance_rule",
    .message = "the resistance of the pulse comes out as %1",
    .arguments = {Argument::value},
    .remedy = "correct the tables of resistance over the state of charge"};

inline constexpr FindingKind plateWithoutElectrons{
    .severity = Severity::error,
    .key = "%1.conductivity",
    .message = "the bipolar plate conducts no electrons",
    .remedy = "give its conductivity and dimensions, or the resistance of the hardware (%1)",
    .remedyKeys = {"electrical.hardware: given"}};

inline constexpr FindingKind tabsBesideEdge{
    .severity = Severity::warning,
    .key = "stack.%2_tabs",
    .message =
        "the %1 foil has tabs and an uncoated edge of %2 as well: the current is taken to go "
        "through the tabs, and the edge only weighs",
    .arguments = {Argument::side, Argument::value},
    .remedy =
        "set the strip to 0 mm where tabs gather the current, or the tabs to 0 where its edge "
        "does"};

inline constexpr FindingKind foilWithoutElectrons{
    .severity = Severity::error,
    .key = "%1.conductivity",
    .message = "the foil of the %1 conducts no electrons",
    .arguments = {Argument::side},
    .remedy = "give its conductivity and dimensions, or the resistance of the hardware (%1)",
    .remedyKeys = {"electrical.hardware: given"}};

inline constexpr FindingKind terminalWithoutElectrons{
    .severity = Severity::error,
    .key = "%1_conductivity",
    .message = "a terminal without width, thickness or conductivity conducts no electrons",
    .remedy = "give its conductivity and dimensions, or the resistance of the hardware (%1)",
    .remedyKeys = {"electrical.hardware: given"}};

} // namespace finding

/// Resistance of everything but the electrochemistry, per pair and times the area of its positive
/// [Ω·m²]: given, or computed from geometry.
///
/// Foils, with current collected along one edge, the height h and what reaches from the positive's
/// edge to the terminal: 2h(h/3 + beyond)/(tσ) of each sign, whatever the number of sheets, stacks
/// and rolls. The negative foil reaches beyond by its coating's margin and its own strip. A
/// cylindrical cell counts as contacted along the whole edges of its foils; a bipolar stack has no
/// foils. Terminals 1.2 l/(b d σ) of pouch cells; in BatPaC's pack the cell interconnects, end
/// tabs, module terminals and interconnects, bus bars and pack terminals. n pairs in series share
/// them: R A/n² of the cell's R and A. An error where a foil or terminal conducts nothing.
/// Source: BatPaC 5 workbook (Argonne 2022).
AreaResistance hardwareResistance(const Design &design, const Layout &layout, const CellState &cell,
                                  const ModuleState &module, Findings &findings);

/// What the layers of a pair add to its resistance [Ω·m²], each at the cell's temperature.
struct LayerResistances {
    AreaResistance separator{};
    AreaResistance separatorCoating{};
    AreaResistance positiveCoating{};
    AreaResistance negativeCoating{};
    AreaResistance positiveInterface{};
    AreaResistance negativeInterface{};
    AreaResistance separatorInterface{};

    AreaResistance sum() const
    {
        return separator + separatorCoating + positiveCoating + negativeCoating +
               positiveInterface + negativeInterface + separatorInterface;
    }
};

/// Separator t/(κ ε^1.5) wetted or t/κ solid, electrodes t/(3 κ_eff), interfaces, each with its
/// Arrhenius factor. All zero and a finding when a conductivity that it needs is not known.
LayerResistances layerResistances(const Design &design, const PairState &pair, Findings &findings);

/// Resistance at the discharge rate and in charging [Ω·m²], hardware included, and the part of it
/// that grows with the coatings, into `state`.
///
/// Layers: layerResistances() + hardware. BatPaC: 1.3 R_10s(s_E) f_T + hardware.
/// Zero and a finding when a conductivity that it needs is not known.
void addEnergyResistance(const Design &design, const PairState &pair, ResistanceState &state,
                         Findings &findings);

/// Resistance of the design's discharge pulse [Ω·m²], hardware included, and the state of charge
/// at its end, into `state`.
///
/// BatPaC, with tables R2, R10 at the start s and the end e of the pulse, i = i_p + i_n:
/// ref = (i/√2·0.5 + (R10 − R2 + i)/√10·0.4)·√t + R2 − i + R10(e) − R10(s);
/// n = RT/(i0 a F t_n), p = RT/(i0 a F t_p)·((1 − (C/C_lim)²)(1 − j/j_lim))^−½;
/// R = (ref − i + n + p)·f_T + hardware, f_T = exp(E_a/R (1/298 − 1/T)).
/// Currents are those of the rated pack power at the open-circuit voltage; the end of the pulse is
/// guessed from the voltage at the least state of charge, both as in BatPaC. The tables hold the
/// interfaces: to raise i alone lowers R, and more than R2 is an error, as is a result below zero.
/// Elsewhere: the given pulse resistance, or that of the layers.
/// Source: BatPaC 5 workbook (Argonne 2022).
void addPulseResistance(const Design &design, const PairState &pair, const CellState &cell,
                        const ModuleState &module, ResistanceState &state, Findings &findings);

} // namespace cellgap
