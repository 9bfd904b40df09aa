// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/physics/layout.h"
#include "model/core/result/finding.h"

namespace cellgap {

/// What can be wrong with it.
namespace finding {

inline constexpr FindingKind electrolyteWithoutPores{
    .severity = Severity::warning,
    .key = "electrolyte.wets",
    .message = "there is liquid electrolyte but nothing that it wets",
    .remedy = "set what the liquid reaches, or give no liquid"};

inline constexpr FindingKind sulfurUnknown{.severity = Severity::error,
                                           .key = "electrolyte.volume_per_sulfur",
                                           .message = "E/S needs sulfur, and the positive has none",
                                           .remedy = "give %1, or the electrolyte by E/C",
                                           .remedyKeys = {"positive.sulfur_fraction"}};

inline constexpr FindingKind noIonPath{
    .severity = Severity::error,
    .key = "electrolyte.wets",
    .message = "no ion crosses the separator: its pores hold no liquid",
    .remedy = "give the separator pores and liquid that reaches them, or a solid electrolyte"};

inline constexpr FindingKind electrolyteBelowPores{
    .severity = Severity::warning,
    .key = "electrolyte.pore_filling",
    .message = "the electrolyte fills %1 of the pores: %2 for %3",
    .arguments = {Argument::share, Argument::value, Argument::limit},
    .remedy = "give more electrolyte or less porosity",
    .fix = {.how = Fix::How::number, .number = 100.0}};

inline constexpr FindingKind dryPoresConduct{
    .severity = Severity::note,
    .key = "electrolyte.pore_filling",
    .message = "pores without electrolyte conduct here as if they were filled",
    .remedy = "give more electrolyte, or the resistance itself (%1)",
    .remedyKeys = {"electrical.resistance_rule: given"},
    .fix = {.how = Fix::How::number, .number = 100.0}};

inline constexpr FindingKind electrolyteFarBeyondPores{
    .severity = Severity::note,
    .key = "electrolyte.pore_filling",
    .message = "the electrolyte fills %1 of the pores, %2 for %3: the rest weighs, and takes room "
               "beside the electrodes",
    .arguments = {Argument::share, Argument::value, Argument::limit},
    .remedy = "give less electrolyte, unless the cell is built with that much",
    .fix = {.how = Fix::How::number, .number = 100.0}};

} // namespace finding

/// The liquid electrolyte of one cell.
struct Filling {
    Volume pores{};        ///< wetted pores of all coated faces and separators
    Volume byAmount{};     ///< liquid by the amount's input, without the shares of volumes
    Volume inFreeVolume{}; ///< liquid in the room that the electrodes leave inside a can
    Volume volume{};       ///< liquid in the cell
    Mass mass{};
    Volume excess{};  ///< liquid beyond the pores that takes up space
    Volume ignored{}; ///< liquid beyond the pores that is taken to need none
};

/// Amount of liquid by pore filling (V = k V_pore), E/C or E/S, plus the shares of the stack's
/// volume and of a can's free volume. E/C counts per capacity of all pairs together, which for a
/// bipolar cell is n times the cell's. Reports liquid that does not fill the pores, liquid where
/// nothing is wetted, and as an error a separator that conducts by liquid and holds none.
Filling fill(const CellDesign &cell, const PairState &pair, const Layout &layout,
             Findings &findings);

} // namespace cellgap
