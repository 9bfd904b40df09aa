// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design.h"
#include "model/core/result/result.h"

#include <optional>

namespace cellgap {

/// A cell as it is drawn: the case outside and inside, and what is in it. Flat cells have width,
/// height and depth; of a round one width and depth are its diameter, and `contents` that of its
/// roll.
struct CellOutline {
    FormatKind kind = FormatKind::stack;
    Length width{};
    Length height{};
    Length depth{};        ///< of a soft case in the state in which its volume counts
    Length wall{};         ///< of a can, or a sheet of laminate
    Length terminal{};     ///< beyond the case, on one end or both; zero without
    bool bothEnds = false; ///< terminals on both
    Length terminalWidth{};
    Length electrodeWidth{};   ///< of the positive; of a flat-wound roll with its rounded ends
    Length electrodeHeight{};  ///< of the positive
    InStates<Length> contents; ///< thickness of all stacks or rolls together, or roll diameter
    Length room{};             ///< for the contents inside a can; zero where the case is soft
    Length core{};             ///< diameter that a round roll leaves free
    Length pitch{};            ///< of one turn
    double sheets = 0.0;       ///< positive sheets, or turns

    /// Whether the contents are thicker than a can's room for them in any state.
    bool overfull() const { return room.value() > 0.0 && contents.largest() > room; }
};

/// The outline of a feasible cell, and of one that fails only because its contents do not fit.
/// Empty for any other, which has no dimensions.
std::optional<CellOutline> cellOutline(const Design &design, const Result &result);

} // namespace cellgap
