// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/command.h"
#include "app/options.h"
#include "model/core/edit/convention.h"
#include "model/io/issue_sink.h"
#include "model/qt/language.h"
#include "views/pictures/picture.h"
#include "views/pictures/picture_file.h"
#include "views/pictures/pictures.h"
#include "views/widgets/theme.h"

#include <QApplication>

#include <algorithm>

namespace cellgap {

namespace {

struct Options {
    DesignInput input;
    std::string targets;
    std::string view;
    std::string variant;
    std::string output;
    std::string theme = "light";
    std::string language;
    PictureSize size{.width = 800, .height = 600};
};

void addOptions(CLI::App &app, Options &options)
{
    addDesigns(app, options.input);
    addConvention(app, options.input.convention);
    addTargets(app, options.targets);
    app.add_option("--view", options.view, "what to draw; 'cellgap list views' lists them")
        ->type_name("NAME");
    app.add_option("-o,--output", options.output,
                   "file to write: " + english(endingsOf(pictureFormats())))
        ->required()
        ->type_name("FILE");
    app.add_option("--variant", options.variant,
                   "what the view shows: a metric of bars and roadmap, a programme of comparison, "
                   "nested or sorted for mass, volume and cost")
        ->type_name("KEY");
    addTheme(app, options.theme);
    addPictureSize(app, options.size);
    addLanguage(app, options.language);
}

constexpr int fontPixels = 12;

/// The nearest of the names, or all of them.
std::string meant(const std::string &word, const std::vector<std::string> &names)
{
    return english(nearestOr(word, names, phrase("one of these: %1", {allOf(names)})));
}

[[noreturn]] void refuseView(const Session &session, const std::string &view)
{
    if (view.empty())
        session.err() << "error: no view is named\n  → give --view, ";
    else
        session.err() << "error: there is no view '" << view << "'\n  → ";
    session.err() << meant(view, pictureKeys()) << "\n";
    throw BadInput(view);
}

/// Shows the picture's variant with that key; says which there are when it is none of them.
void chooseVariant(const Session &session, Picture &picture, const std::string &key)
{
    std::vector<std::string> names;
    for (const PictureVariant &variant : picture.variants())
        names.push_back(variant.key);
    if (std::ranges::find(names, key) != names.end())
        return picture.setVariant(key);
    session.err() << "error: this view has no variant '" << key << "'\n  → "
                  << (names.empty() ? "it has one form only"
                                    : meant(key, names) + " (" + english(allOf(names)) + ")")
                  << "\n";
    throw BadInput(key);
}

Exit run(Session &session, const Options &options)
{
    const PictureInfo *info = findPicture(options.view);
    if (info == nullptr)
        refuseView(session, options.view);
    const QString file = QString::fromStdString(options.output);
    const PictureFormat *format = formatOf(pictureFormats(), file);
    if (format == nullptr) {
        session.err() << "error: '" << options.output << "' names no kind of picture\n"
                      << "  → let it end in " << english(endingsOf(pictureFormats())) << "\n";
        return Exit::badInput;
    }
    const Convention &counted = *findConvention(options.input.convention);
    const bool isCounted = options.input.designs.size() == 1 && !counted.inputs.empty();
    if (info->ofChange && options.input.designs.size() == 1 && !isCounted) {
        session.err() << "error: '" << info->key << "' shows a difference\n"
                      << "  → name a second design, or give --convention\n";
        return Exit::badInput;
    }
    const auto programmes = session.chosenProgrammes(options.targets);
    const auto designs = session.loadAll(options.input);
    if (designs.size() > 1 && !info->several)
        session.err() << "note: '" << info->key << "' shows one design; '" << designs.front().label
                      << "' is drawn, the others are not\n";
    PictureTask task{.designs = designs, .programmes = programmes, .library = &session.library()};

    const auto application = offscreenApplication();
    const QLocale locale = localeOf(options.language);
    useLanguage(locale, session.catalogue().root);
    if (isCounted)
        task.before = session.library().read(options.input.designs.front(), options.input.settings);
    if (designs.size() == 1 && info->key == "energy-map")
        task.cells = otherCells(session.library(), designs);
    const std::unique_ptr<Picture> picture = makePicture(info->key);
    picture->setPalette(paletteOf(options.theme == "dark" ? Theme::dark : Theme::light));
    QFont font = picture->font();
    font.setPixelSize(fontPixels);
    picture->setFont(font);
    picture->setLocale(locale);
    picture->setTask(task);
    if (!options.variant.empty())
        chooseVariant(session, *picture, options.variant);
    const QString why = writePicture(*picture, *format, file,
                                     {options.size.width, options.size.height}, options.size.scale);
    if (!why.isEmpty())
        return session.refuseToWrite(options.output, why.toStdString());
    session.out() << options.output << "\n";
    return Exit::ok;
}

} // namespace

Command plotCommand()
{
    return {.name = "plot",
            .doc = "Draw a view of designs into a picture, or write its numbers",
            .declare = [](CLI::App &app) { return declared<Options>(app, addOptions, run); }};
}

} // namespace cellgap
