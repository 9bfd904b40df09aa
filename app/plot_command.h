// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands.h"

namespace cellgap {

/// Draws a picture of designs into a file, without a display.
Exit plotCommand(Session &session, const PlotOptions &options);

} // namespace cellgap
