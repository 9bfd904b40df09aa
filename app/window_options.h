// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"
#include "app/session.h"

#include <QStringList>

#include <string>

namespace cellgap {

class MainWindow;

/// What the window and its picture have in common.
struct WindowOptions {
    DesignInput input;
    std::string targets;  ///< those of the last session, or the standard ones, when empty
    std::string theme;    ///< that of the last session, or the light one, when empty
    std::string baseline; ///< design that the others are compared with, or empty
};

void addLook(CLI::App &app, WindowOptions &options);

QStringList programmeIds(Session &session, const WindowOptions &options);

/// The designs and the baseline, read without errors: the first one is in hand.
struct WindowDesigns {
    std::vector<EvaluatedDesign> designs;
    std::optional<EvaluatedDesign> baseline;
};

/// Reads them; throws BadInput when one cannot be used.
WindowDesigns loadDesigns(Session &session, const WindowOptions &options);

/// Shows the designs beside each other, with the settings as their first edits.
void show(MainWindow &window, const Session &session, const WindowDesigns &shown,
          const std::vector<std::string> &settings);

} // namespace cellgap
