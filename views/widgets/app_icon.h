// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QIcon;

namespace cellgap {

/// The program's mark in all sizes that desktops ask for: a cell whose charge ends short of a line.
QIcon appIcon();

} // namespace cellgap
