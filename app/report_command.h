// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands.h"

namespace cellgap {

/// Writes the target-comparison report of the designs, without a display. The ending of the file
/// decides the format.
Exit reportCommand(Session &session, const ReportOptions &options);

} // namespace cellgap
