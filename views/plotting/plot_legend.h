// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCustomPlot;
class QSize;

namespace cellgap {

/// Moves the plot's legend below its axes; arrangeLegend() fills it.
void putLegendBelow(QCustomPlot &plot);

/// Fills the legend with the plot's graphs that have a name, in rows of equal length that fit into
/// the plot's size. One entry explains nothing, and a legend that takes more than a quarter of
/// the height, or leaves too little to the axes, is in the way: then there is none.
void arrangeLegend(QCustomPlot &plot, const QSize &size);

} // namespace cellgap
