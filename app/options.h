// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "app/table_format.h"
#include "model/core/analysis/lever_inputs.h"
#include "model/core/result/metric.h"

#include <CLI/App.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Options that several commands have in common.
namespace cellgap {

/// Size of a picture in pixels of the screen, and how many pixels of a PNG each of them is.
struct PictureSize {
    int width = 0;
    int height = 0;
    double scale = 1.0;
};

/// The programmes that a design is held against when none are named.
inline constexpr std::string_view standardTargets = "set-plan-2030,battery500";

/// The words of an enumeration whose infoOf() has them, in its order.
template <class Word> std::vector<std::string> wordsOf()
{
    std::vector<std::string> words;
    for (std::size_t i = 0; i < countOf<Word>; ++i)
        words.emplace_back(infoOf(static_cast<Word>(i)).word);
    return words;
}

/// The one with that word, which is one of them.
template <class Word> Word byWord(const std::string &word)
{
    const std::vector<std::string> words = wordsOf<Word>();
    return static_cast<Word>(std::ranges::find(words, word) - words.begin());
}

/// Refuses a word that is none of these, with the nearest or all of them.
CLI::Validator oneOf(const std::vector<std::string> &words);

void addSettings(CLI::App &app, std::vector<std::string> &settings);
/// At least one design, and settings.
CLI::Option *addDesigns(CLI::App &app, DesignInput &input);
/// Exactly one design, and settings.
CLI::Option *addDesign(CLI::App &app, DesignInput &input);
/// By which convention the designs are counted.
void addConvention(CLI::App &app, std::string &convention);
void addTargets(CLI::App &app, std::string &targets);
/// What stays as it is while inputs change.
void addHold(CLI::App &app, std::string &hold);

/// Says that the design would be another cell with that held.
Exit refuseHold(Session &session, const std::string &design, Hold hold);
/// The metric with that key; says which there is when it is none.
const Metric &namedMetric(const Session &session, const std::string &key);
/// In which format tables are printed, how CSV is spelt, and a file to write them into.
void addLayout(CLI::App &app, TableLayout &layout);
void addOutput(CLI::App &app, std::string &file, const std::string &doc);
/// The language of what is written; `of` says in which files it counts.
void addLanguage(CLI::App &app, std::string &language, const std::string &of = {});
void addTheme(CLI::App &app, std::string &theme);
/// The size that the command has given it is what stands when the option is not given.
void addPictureSize(CLI::App &app, PictureSize &size);

} // namespace cellgap
