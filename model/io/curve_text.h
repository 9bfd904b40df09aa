// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/half_cell.h"
#include "model/core/result/issue.h"

#include <string_view>
#include <vector>

namespace cellgap {

class UnitSystem;

struct CurveReading {
    std::vector<PotentialCurve::Point> points;
    std::vector<Issue> issues; ///< not empty when the text was refused, with the line
};

/// Reads a half cell's curve as cyclers and spreadsheets write it: a heading and two columns, of
/// capacity per mass of active material and of potential, each with its unit in the heading, as
/// "capacity (mAh/g)", "Q [Ah/kg]" or "potential / V", in either order; a column in another unit
/// is left out. Columns are parted by tabs, semicolons or commas; a comma in a number is its
/// decimal point where it parts no columns. Lines that begin with # are remarks.
///
/// The capacity rises from line to line, or does not change, as in a rest, before which the
/// potential counts, and behind one at the start. A first capacity that is not 0 is where the curve
/// begins. Of a potential "V vs Li/Li+" the volts count.
CurveReading readCurveText(std::string_view text, const UnitSystem &units);

} // namespace cellgap
