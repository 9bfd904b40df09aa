// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_command.h"

#include "app/session.h"
#include "model/qt/language.h"
#include "model/qt/save_file.h"
#include "views/pictures/shipped_cells.h"
#include "views/window/main_window.h"

#include <QApplication>
#include <QImage>
#include <QSettings>
#include <QStyleFactory>
#include <QTimer>

#include <algorithm>
#include <array>
#include <clocale>
#include <cstdlib>
#include <memory>

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

/// The application, with what all windows have in common. Numbers of the C library stay in the C
/// locale, because files are read and written with it; people's numbers go through QLocale.
std::unique_ptr<QApplication> makeApplication()
{
    static int argc = 1;
    static char program[] = "cellgap";
    static char *argv[] = {program, nullptr};
    auto application = std::make_unique<QApplication>(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    QApplication::setApplicationName("CellGap");
    QApplication::setApplicationVersion(QString::fromStdString(programVersion()));
    QApplication::setOrganizationName("CellGap");
    QApplication::setStyle(QStyleFactory::create("Fusion"));
    rememberSystemPalette();
    return application;
}

QStringList programmeIds(Session &session, const WindowOptions &options)
{
    QStringList ids;
    for (const Programme &programme :
         session.chosenProgrammes(options.targets.value_or(EvaluateOptions{}.targets)))
        ids << QString::fromStdString(programme.id);
    return ids;
}

/// Shows a design that has been read without errors, with the settings as its first edits.
void show(MainWindow &window, const Session &session, const EvaluatedDesign &loaded,
          const std::vector<std::string> &settings)
{
    const QString place = QString::fromStdString(loaded.place);
    const bool shipped = session.catalogue().designs.contains(loaded.place) &&
                         !std::filesystem::exists(loaded.place);
    window.document().open(place, loaded.text, shipped ? QString() : place);
    for (const std::string &setting : settings) {
        const std::size_t equals = setting.find('=');
        window.document().set(setting.substr(0, equals), setting.substr(equals + 1));
    }
}

} // namespace

Exit windowCommand(Session &session, const WindowOptions &options)
{
    const std::string design = options.designs.empty() ? firstDesign : options.designs.front();
    // What is wrong with the file is said before a display is asked for.
    const EvaluatedDesign loaded = session.load(design, options.settings);
    if (!hasDisplay()) {
        session.err() << "error: there is no display for the window\n"
                      << "  → 'cellgap evaluate " << design << "' prints the gaps,\n"
                      << "    'cellgap screenshot " << design
                      << " -o window.png' draws the window into a file,\n"
                      << "    'cellgap --help' lists all commands\n";
        return Exit::badInput;
    }
    const auto application = makeApplication();
    useLanguage(QLocale(), session.catalogue().root);
    MainWindow window(session.catalogue(), session.units(), session.programmes(),
                      programmeIds(session, options));
    QSettings settings;
    window.restore(settings);
    if (!options.targets)
        window.restoreProgrammes(settings);
    if (options.theme)
        window.setTheme(*options.theme == "dark" ? Theme::dark : Theme::light);
    show(window, session, loaded, options.settings);
    window.show();
    QTimer::singleShot(0, &window, &MainWindow::showShippedCells);
    QApplication::exec();
    window.store(settings);
    return Exit::ok;
}

std::unique_ptr<QApplication> offscreenApplication()
{
    if (QCoreApplication::instance() != nullptr)
        return nullptr;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Drawing into memory needs no session directory and no hints of the window system.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    return makeApplication();
}

QLocale localeOf(std::string_view language)
{
    return language == "de" ? QLocale(QLocale::German, QLocale::Germany) : QLocale::c();
}

std::vector<CellMark> otherCells(const Session &session,
                                 const std::vector<EvaluatedDesign> &designs)
{
    std::vector<CellMark> marks;
    for (ShippedCell &cell : shippedCells(session.catalogue(), session.units()))
        if (std::ranges::find(designs, cell.id, &EvaluatedDesign::place) == designs.end())
            marks.push_back(std::move(cell.mark));
    return marks;
}

Exit screenshotCommand(Session &session, const WindowOptions &options)
{
    const EvaluatedDesign loaded = session.load(options.designs.front(), options.settings);
    const auto application = offscreenApplication();
    useLanguage(QLocale(), session.catalogue().root);
    MainWindow window(session.catalogue(), session.units(), session.programmes(),
                      programmeIds(session, options));
    window.setTheme(options.theme == "dark" ? Theme::dark : Theme::light);
    window.resize(options.width, options.height);
    show(window, session, loaded, options.settings);
    window.showShippedCells();
    window.show();
    for (int i = 0; i < 5; ++i) // layouts and queued plots settle in a few rounds
        QApplication::processEvents();
    QImage image(window.size() * options.scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(options.scale);
    window.render(&image);
    const QString file = QString::fromStdString(options.output);
    const QString why =
        saveFile(file, [&](QIODevice &device) { return image.save(&device, "PNG"); });
    if (!why.isEmpty())
        return refuseToWrite(session, options.output, why.toStdString());
    session.out() << options.output << "\n";
    return Exit::ok;
}

} // namespace cellgap
