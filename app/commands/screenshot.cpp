// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/command.h"
#include "app/window_options.h"
#include "model/qt/language.h"
#include "model/qt/save_file.h"
#include "views/window/main_window.h"

#include <QApplication>
#include <QImage>

namespace cellgap {

namespace {

struct Options {
    WindowOptions window;
    std::string output = "cellgap.png";
    PictureSize size{.width = 1440, .height = 900};
    bool start = false;
};

void addOptions(CLI::App &app, Options &options)
{
    app.add_option("design", options.window.input.designs,
                   "shipped designs and design files, of which the first is shown")
        ->required()
        ->expected(1, -1)
        ->type_name("DESIGN");
    addLook(app, options.window);
    addOutput(app, options.output, "PNG file to write; default: " + options.output);
    addPictureSize(app, options.size);
    app.add_flag("--start", options.start, "show where one begins in place of the design");
}

/// Draws the window with a design into a picture file, without a display.
Exit run(Session &session, const Options &options)
{
    const WindowDesigns loaded = loadDesigns(session, options.window);
    const auto application = offscreenApplication();
    useLanguage(QLocale(), session.catalogue().root);
    MainWindow window(session.library(), programmeIds(session, options.window));
    window.setTheme(options.window.theme == "dark" ? Theme::dark : Theme::light);
    window.resize(options.size.width, options.size.height);
    show(window, session, loaded, options.window.input.settings);
    window.showShippedCells();
    if (options.start)
        window.showStart();
    window.show();
    QApplication::processEvents();
    while (window.finder().isBusy()) // what closes the gap is found beside the window
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    for (int i = 0; i < 5; ++i) // layouts and queued plots settle in a few rounds
        QApplication::processEvents();
    QImage image(window.size() * options.size.scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(options.size.scale);
    window.render(&image);
    const QString file = QString::fromStdString(options.output);
    const QString why =
        saveFile(file, [&](QIODevice &device) { return image.save(&device, "PNG"); });
    if (!why.isEmpty())
        return session.refuseToWrite(options.output, why.toStdString());
    session.out() << options.output << "\n";
    return Exit::ok;
}

} // namespace

Command screenshotCommand()
{
    return {.name = "screenshot",
            .doc = "Draw the window with a design into a picture",
            .declare = [](CLI::App &app) { return declared<Options>(app, addOptions, run); }};
}

} // namespace cellgap
