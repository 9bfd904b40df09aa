// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace cellgap {

/// The wanted size of a window, but not larger than its screen has room for with a frame.
QSize onScreen(const QWidget &window, const QSize &wanted);

} // namespace cellgap
