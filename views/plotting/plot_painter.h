// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

#include <memory>

class QCustomPlot;
class QPaintDevice;
class QPainter;
class QWidget;

/// Plots on paper and in pictures, as vectors.
namespace cellgap {

/// A painter that plots can be drawn with; it draws everything else too. It is shared because that
/// deletes what was made: QPainter's destructor is not virtual.
std::shared_ptr<QPainter> plotPainter(QPaintDevice &device);

/// Gives the view of a plot that size without showing it.
void layOutView(QWidget &view, const QSize &size);

/// Draws the plot at the painter's origin. The painter comes from plotPainter().
void drawPlot(QCustomPlot &plot, QPainter &painter, const QSize &size);

} // namespace cellgap
