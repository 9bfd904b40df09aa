// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design.h"
#include "views/pictures/cell_energy.h"

#include <string>
#include <vector>

namespace cellgap {

class Library;

/// A shipped design as a menu and a map show it.
struct ShippedCell {
    std::string id;
    CellMark mark;
};

/// All shipped designs that can be evaluated, in the order of their ids.
std::vector<ShippedCell> shippedCells(const Library &library);

/// A result as a mark in a map.
CellMark markOf(const QString &name, const Design &design, const Result &result);

} // namespace cellgap
