// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace cellgap {

/// The range of an axis.
struct PlotScale {
    double lower = 0.0;
    double upper = 1.0;
    bool logarithmic = false;
};

/// Whether positive values span a decade or more, so that a linear axis would crowd the small ones.
bool spansDecade(std::span<const double> values);

/// A range that holds all the values with room around them. Its ends are round numbers, so that the
/// axis stays where it is while a value moves a little. Without values: 0 to 1.
PlotScale scaleFor(std::span<const double> values, bool logarithmic);

/// Round numbers of a linear scale, at most so many spaces between them.
std::vector<double> linearTicks(const PlotScale &scale, double mostSpaces);

struct ScaleTick {
    double value = 0.0;
    bool labelled = false;
};

/// Ticks of a logarithmic scale at 1, 2 … 9 of every decade, labelled where there is room.
std::vector<ScaleTick> logarithmicTicks(const PlotScale &scale);

} // namespace cellgap
