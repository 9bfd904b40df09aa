// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plot_command.h"

#include "app/tables.h"
#include "app/window_command.h"
#include "model/io/issue_sink.h"
#include "model/qt/language.h"
#include "views/pictures/makers.h"
#include "views/pictures/picture.h"
#include "views/pictures/picture_file.h"
#include "views/pictures/picture_library.h"
#include "views/widgets/theme.h"

#include <QApplication>

#include <algorithm>

namespace cellgap {

namespace {

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
    session.err() << meant(view, viewNames()) << "\n";
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

} // namespace

Exit plotCommand(Session &session, const PlotOptions &options)
{
    const PictureInfo *info = findPicture(options.view);
    if (info == nullptr)
        refuseView(session, options.view);
    const QString file = QString::fromStdString(options.output);
    if (!isPictureFile(file)) {
        session.err()
            << "error: '" << options.output << "' names no kind of picture\n"
            << "  → let it end in .png, .svg or .pdf, or in .csv or .xlsx for the numbers\n";
        return Exit::badInput;
    }
    const auto programmes = session.chosenProgrammes(options.input.targets);
    const auto designs = loadAll(session, options.input);
    if (designs.size() > 1 && !info->several)
        session.err() << "note: '" << info->key << "' shows one design; '" << designs.front().label
                      << "' is drawn, the others are not\n";
    PictureLibrary library(session.catalogue(), session.units(), session.programmes());
    PictureTask task{.programmes = programmes, .library = &library};
    for (const EvaluatedDesign &design : designs)
        task.designs.push_back(reported(design));

    const auto application = offscreenApplication();
    const QLocale locale = localeOf(options.language);
    useLanguage(locale, session.catalogue().root);
    if (designs.size() == 1 && info->key == "energy-map")
        task.cells = otherCells(session, designs);
    const std::unique_ptr<Picture> picture = makePicture(info->key);
    picture->setPalette(paletteOf(options.theme == "dark" ? Theme::dark : Theme::light));
    QFont font = picture->font();
    font.setPixelSize(fontPixels);
    picture->setFont(font);
    picture->setLocale(locale);
    picture->setTask(task);
    if (!options.variant.empty())
        chooseVariant(session, *picture, options.variant);
    const QString why =
        writePicture(*picture, file, {options.width, options.height}, options.scale);
    if (!why.isEmpty())
        return refuseToWrite(session, options.output, why.toStdString());
    session.out() << options.output << "\n";
    return Exit::ok;
}

} // namespace cellgap
