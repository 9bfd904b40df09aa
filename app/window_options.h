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
    std::string targets; ///< those of the last session, or the standard ones, when empty
    std::string theme;   ///< that of the last session, or the light one, when empty
};

void addLook(CLI::App &app, WindowOptions &options);

QStringList programmeIds(Session &session, const WindowOptions &options);

/// Shows a design that has been read without errors, with the settings as its first edits.
void show(MainWindow &window, const Session &session, const EvaluatedDesign &design,
          const std::vector<std::string> &settings);

} // namespace cellgap
