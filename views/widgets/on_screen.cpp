// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/on_screen.h"

#include <QScreen>
#include <QWidget>

namespace cellgap {

namespace {

constexpr QSize roomForFrame(8, 40); ///< of the window manager

} // namespace

QSize onScreen(const QWidget &window, const QSize &wanted)
{
    return wanted.boundedTo(window.screen()->availableSize() - roomForFrame);
}

} // namespace cellgap
