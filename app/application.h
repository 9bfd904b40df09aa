// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/io/library.h"
#include "views/pictures/cell_energy.h"

#include <QApplication>
#include <QLocale>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace cellgap {

/// The application, with what all windows have in common.
std::unique_ptr<QApplication> makeApplication();

/// The same, for windows on the screen. Where there is no way to it, the program ends with bad
/// input and prints the reason, and then `instead`: Qt would abort.
std::unique_ptr<QApplication> windowApplication(const std::string &instead);

/// The application for drawing into files, without a display; null if there is one already.
std::unique_ptr<QApplication> offscreenApplication();

/// The locale of a language that files are written in, as in "de". Numbers of English have a point
/// and no groups, as everywhere on the command line.
QLocale localeOf(std::string_view language);

/// The shipped designs but those, as a map of one design shows them around it.
std::vector<CellMark> otherCells(const Library &library,
                                 const std::vector<EvaluatedDesign> &designs);

} // namespace cellgap
