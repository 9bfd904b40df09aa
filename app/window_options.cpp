// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_options.h"

#include "views/window/main_window.h"

namespace cellgap {

void addLook(CLI::App &app, WindowOptions &options)
{
    app.add_option("--targets", options.targets,
                   "programmes, separated by commas; default: " + std::string(standardTargets))
        ->type_name("IDS");
    addTheme(app, options.theme);
    app.add_option("--baseline", options.baseline, "design that the others are compared with")
        ->type_name("DESIGN");
    addSettings(app, options.input.settings);
}

QStringList programmeIds(Session &session, const WindowOptions &options)
{
    QStringList ids;
    for (const Programme &programme : session.chosenProgrammes(
             options.targets.empty() ? std::string(standardTargets) : options.targets))
        ids << QString::fromStdString(programme.id);
    return ids;
}

WindowDesigns loadDesigns(Session &session, const WindowOptions &options)
{
    WindowDesigns loaded{.designs = session.loadAll(options.input), .baseline = std::nullopt};
    if (!options.baseline.empty())
        loaded.baseline = session.load(options.baseline);
    return loaded;
}

namespace {

void open(Desk &desk, const Library &library, const EvaluatedDesign &design)
{
    const QString id = QString::fromStdString(design.id);
    desk.open(id, design.text, library.isShipped(design.id) ? QString() : id);
}

} // namespace

void show(MainWindow &window, const Session &session, const WindowDesigns &shown,
          const std::vector<std::string> &settings)
{
    Desk &desk = window.desk();
    for (const EvaluatedDesign &design : shown.designs) {
        open(desk, session.library(), design);
        for (const std::string &setting : settings) {
            const std::size_t equals = setting.find('=');
            desk.document().set(setting.substr(0, equals), setting.substr(equals + 1));
        }
    }
    if (shown.baseline) {
        open(desk, session.library(), *shown.baseline);
        desk.pin(desk.place());
    }
    desk.goTo(0);
}

} // namespace cellgap
