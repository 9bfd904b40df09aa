// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/command.h"
#include "app/window_options.h"
#include "model/qt/language.h"
#include "views/window/main_window.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace cellgap {

namespace {

const std::string firstDesign = "li-nmc811-battery500";

bool hasDisplay()
{
    const std::array variables{"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"};
    return std::ranges::any_of(variables, [](const char *name) {
        const char *value = std::getenv(name);
        return value != nullptr && *value != '\0';
    });
}

/// A session of Wayland without Qt's plugin for it is the usual reason.
std::string remedyOfDisplay()
{
    const char *display = std::getenv("DISPLAY");
    const bool waylandAlone =
        std::getenv("WAYLAND_DISPLAY") != nullptr && (display == nullptr || *display == '\0');
    return waylandAlone ? "  → install qt6-wayland, or start an X server beside Wayland\n" : "";
}

Exit run(Session &session, const WindowOptions &options)
{
    WindowOptions wanted = options;
    if (wanted.input.designs.empty())
        wanted.input.designs = {firstDesign};
    const std::string &design = wanted.input.designs.front();
    // What is wrong with the files is said before a display is asked for.
    const WindowDesigns loaded = loadDesigns(session, wanted);
    const std::string instead = "  → 'cellgap evaluate " + design + "' prints the gaps,\n" +
                                "    'cellgap screenshot " + design +
                                " -o window.png' draws the window into a file,\n" +
                                "    'cellgap --help' lists all commands\n";
    if (!hasDisplay()) {
        session.err() << "error: there is no display for the window\n" << instead;
        return Exit::badInput;
    }
    const auto application = windowApplication(remedyOfDisplay() + instead);
    QSettings settings;
    useLanguage(Preferences::restored(settings).locale(), session.catalogue().root);
    MainWindow window(session.library(), programmeIds(session, options));
    window.fitScreen();
    window.restore(settings);
    if (options.targets.empty())
        window.restoreProgrammes(settings);
    if (!options.theme.empty())
        window.setTheme(options.theme == "dark" ? Theme::dark : Theme::light);
    // What was done before comes back where nothing else is asked for.
    const QString place = QFileInfo(settings.fileName()).absolutePath() + "/recovery";
    const bool asks = !options.input.designs.empty() || !options.input.settings.empty() ||
                      !options.baseline.empty();
    if (!window.keepDesigns(place, !asks)) {
        show(window, session, loaded, options.input.settings);
        if (!asks)
            window.showStart();
    }
    QTimer changed; // a look is dragged, and kept when that is over
    changed.setSingleShot(true);
    changed.setInterval(300);
    QObject::connect(&window, &MainWindow::settingsChanged, &changed, qOverload<>(&QTimer::start));
    QObject::connect(&changed, &QTimer::timeout, &window, [&] { window.store(settings); });
    window.show();
    session.tellOfFaults();
    QTimer::singleShot(0, &window, &MainWindow::showShippedCells);
    QApplication::exec();
    window.store(settings);
    return Exit::ok;
}

Action declare(CLI::App &app)
{
    const auto options = std::make_shared<WindowOptions>();
    app.add_option("design", options->input.designs,
                   "shipped designs and design files to open in the window")
        ->expected(0, -1)
        ->type_name("DESIGN");
    addLook(app, *options);
    return [options](Session &session) { return run(session, *options); };
}

} // namespace

Command windowCommand()
{
    return {.name = {}, .doc = "Open the window", .declare = declare};
}

} // namespace cellgap
