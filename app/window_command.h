// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands.h"

#include "views/pictures/cell_energy.h"

#include <QApplication>
#include <QLocale>

#include <memory>
#include <string_view>
#include <vector>

namespace cellgap {

/// Opens the window on the designs. Without a display it says what can be done instead.
Exit windowCommand(Session &session, const WindowOptions &options);

/// Draws the window with a design into a picture file, without a display.
Exit screenshotCommand(Session &session, const WindowOptions &options);

/// The application for drawing into files, without a display; the running one's if there is one.
std::unique_ptr<QApplication> offscreenApplication();

/// The locale of a language that files are written in: "de", or English, whose numbers have a point
/// and no groups as everywhere on the command line.
QLocale localeOf(std::string_view language);

/// The shipped designs but those, as a map of one design shows them around it.
std::vector<CellMark> otherCells(const Session &session,
                                 const std::vector<EvaluatedDesign> &designs);

} // namespace cellgap
