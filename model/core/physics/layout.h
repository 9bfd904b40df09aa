// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design.h"
#include "model/core/result/finding.h"
#include "model/core/result/result.h"

namespace cellgap {

/// What can be wrong with it.
namespace finding {

inline constexpr FindingKind sheetsNotWhole{.severity = Severity::note,
                                            .key = "stack.positive_sheets",
                                            .message = "%1 sheets are not a whole number",
                                            .arguments = {Argument::value},
                                            .remedy =
                                                "use a whole number for a cell that is to be built",
                                            .fix = {.how = Fix::How::whole},
                                            .digits = 6};

inline constexpr FindingKind bipolarCannotBeWound{
    .severity = Severity::error,
    .key = "stack.arrangement",
    .message = "a bipolar stack cannot be wound",
    .remedy = "use a pouch, a stacked prismatic cell or a bare stack"};

inline constexpr FindingKind bipolarWithoutPlate{.severity = Severity::error,
                                                 .key = "bipolar_plate.thickness",
                                                 .message = "a bipolar stack needs a bipolar plate",
                                                 .remedy = "give the plate's thickness"};

inline constexpr FindingKind doesNotFit{
    .severity = Severity::error,
    .key = "%1",
    .message = "the electrodes need %1 where the case offers %2",
    .arguments = {Argument::value, Argument::limit},
    .remedy = "use fewer or smaller electrodes, thinner layers, or a larger case",
    .fix = {.how = Fix::How::nearest}};

inline constexpr FindingKind chargedDoesNotFit{
    .severity = Severity::warning,
    .key = "%1",
    .message = "fully charged the electrodes need %1 where the can offers %2",
    .arguments = {Argument::value, Argument::limit},
    .remedy = "leave more clearance for the growth of the electrodes",
    .fix = {.how = Fix::How::nearest}};

inline constexpr FindingKind noRoomForRoll{
    .severity = Severity::error,
    .key = "cylindrical.diameter",
    .message = "the can has no room for a roll: electrode height %1, winding depth %2",
    .arguments = {Argument::value, Argument::limit},
    .remedy = "use a larger can, a smaller core or less head space",
    .fix = {.how = Fix::How::nearest}};

inline constexpr FindingKind sizeOutOfReach{
    .severity = Severity::error,
    .key = "format.capacity",
    .message = "no size of this format has the wanted capacity",
    .remedy = "change the wanted capacity, thickness or aspect ratio"};

inline constexpr FindingKind foilWithoutArea{
    .severity = Severity::error,
    .key = "stack.%2_strip",
    .message = "an uncoated strip of %1 leaves nothing of the foil (%2)",
    .arguments = {Argument::value, Argument::side},
    .remedy = "a strip below zero may only cut part of the foil; raise it",
    .fix = {.how = Fix::How::number}};

} // namespace finding

/// The electrodes of one cell before they are put into a case: how many, how large, how thick.
struct Layout {
    double sheets = 0.0;
    Length width{};      ///< of the positive; the straight part of a flat-wound roll
    Length height{};     ///< of the positive
    Length length{};     ///< of the wound positive
    Area positiveArea{}; ///< of all coated faces, as the next
    Area negativeArea{};
    Area separatorArea{};
    Area facingArea{};     ///< of the positive, where it faces a negative and carries current
    Length gatheredOver{}; ///< thickness of the cell, which the uncoated strips of stacks cross
    Area positiveFoilArea{};
    Area negativeFoilArea{};
    double positiveFoils = 0.0; ///< in parallel, of all sheets or rolls
    double negativeFoils = 0.0;
    Area plateArea{};
    double pairsInSeries = 1.0;
    InStates<Length> thickness; ///< of the stacks or rolls together; a round roll's diameter
    Length rollWidth{};         ///< of a flat-wound roll beyond its straight part
    Length diameter{};          ///< of a cylindrical can
    Length canHeight{};         ///< of a cylindrical can
    Length rollHeight{};        ///< of a round roll with its separators
    Volume rollVolume{};        ///< of a round roll with its core
};

/// Stacks or rolls in one cell: those of a prismatic can, else one.
double stacksPerCell(const Format &format);

/// Thickness of one sheet of pouch laminate [m].
Length laminateThickness(const Pouch &pouch);

/// Foils of one sheet or turn: two where a sheet is two foils back to back.
double foilsPerSheet(const CellDesign &cell, SheetFoils foils);

/// Thickness that the case adds to the electrodes [m]: both laminates and clearance, or walls,
/// insulation and clearance.
Length caseThickness(const Format &format);

/// Thickness of the cell around electrodes of that thickness [m]: with the case, or as given.
Length outerThickness(const Format &format, Length electrodes);

/// Length of a wound electrode [m]: the Archimedes spiral r = a θ, a = pitch/2π, between two radii:
/// ∫ sqrt(r² + a²) dθ = a/2 [θ sqrt(1 + θ²) + asinh θ]. Zero when there is no room.
/// Source: arc length of the Archimedes spiral, any table of integrals.
Length spiralLength(Length innerRadius, Length outerRadius, Length pitch);

/// Thickness of one double-sided unit of a stack or roll in each state [m]:
/// both foils, two positive faces, two negative faces and two separators.
InStates<Length> unitThickness(const CellDesign &cell, const PairState &pair);

/// Lays out that many sheets or turns of a stack or flat roll (a round roll has what its can has
/// room for) in the design's format, from given dimensions or to a wanted capacity: width and
/// height for the capacity at the wanted aspect ratio; a cylindrical can is as wide as its full
/// roll needs.
/// Stacks: T = n u/packing + the closing negative sheet, as in BatPaC 5, + outer separators.
/// A stack that no negative closes has 2 n − 1 facing faces of n sheets of either sign, but for
/// sheets of two foils, of which one lies at either end.
/// Rolls: what a negative, foils and separators are longer than the positive is wound last and
/// stays idle, A_idle = ΔL_n (t_foil + 2 t_n) + 2 ΔL_s t_s + Σ L_bare t_foil.
Layout layOut(const CellDesign &cell, const PairState &pair, double sheets, Findings &findings);

} // namespace cellgap
