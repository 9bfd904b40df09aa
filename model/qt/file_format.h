// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/io/issue_sink.h"
#include "model/qt/local_text.h"

#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

/// What a picture or a report can be written as is a list of formats, each with the `ending` of its
/// files, a `name` and how to write it; options, dialogs and messages are loops over that list.
namespace cellgap {

/// The format that the file's name asks for, or null.
template <class Format>
const Format *formatOf(const std::vector<Format> &formats, const QString &file)
{
    const std::string ending = QFileInfo(file).suffix().toLower().toStdString();
    const auto found = std::ranges::find(formats, ending, [](const Format &f) { return f.ending; });
    return found == formats.end() ? nullptr : &*found;
}

/// ".pdf, .html, .md or .json"
template <class Format> Text endingsOf(const std::vector<Format> &formats)
{
    std::vector<std::string> endings;
    for (const Format &format : formats)
        endings.push_back("." + std::string(format.ending));
    return eitherOf(std::move(endings));
}

/// A filter of a dialog for each format: "Web page (*.html)".
template <class Format> QStringList filtersOf(const std::vector<Format> &formats)
{
    QStringList filters;
    for (const Format &format : formats)
        filters << translated(format.name) + " (*." + plainText(format.ending) + ")";
    return filters;
}

/// A single filter for all of them: "(*.png *.svg)".
template <class Format> QString oneFilterOf(const std::vector<Format> &formats)
{
    QStringList patterns;
    for (const Format &format : formats)
        patterns << "*." + plainText(format.ending);
    return "(" + patterns.join(' ') + ")";
}

} // namespace cellgap
