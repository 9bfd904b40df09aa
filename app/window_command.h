// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands.h"

#include <QApplication>

#include <memory>

namespace cellgap {

/// Opens the window on the designs. Without a display it says what can be done instead.
Exit windowCommand(Session &session, const WindowOptions &options);

/// Draws the window with a design into a picture file, without a display.
Exit screenshotCommand(Session &session, const WindowOptions &options);

/// The application for drawing into files, without a display; the running one's if there is one.
std::unique_ptr<QApplication> offscreenApplication();

} // namespace cellgap
