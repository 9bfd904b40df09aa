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

void show(MainWindow &window, const Session &session, const EvaluatedDesign &design,
          const std::vector<std::string> &settings)
{
    const QString id = QString::fromStdString(design.id);
    const Library &library = session.library();
    window.document().open(id, design.text, library.isShipped(design.id) ? QString() : id);
    for (const std::string &setting : settings) {
        const std::size_t equals = setting.find('=');
        window.document().set(setting.substr(0, equals), setting.substr(equals + 1));
    }
}

} // namespace cellgap
