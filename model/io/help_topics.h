// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/base/text.h"
#include "model/core/result/evaluated_design.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The help on every word of the program, made of what the registries and the library say of it.
namespace cellgap {

class Library;

/// A line of a page: what it is about, which may lead to another page, and what is said of it.
struct HelpRow {
    std::string page{}; ///< that the name leads to, or empty
    Text name;
    Text value{};
    Text remark{};
};

struct HelpSection {
    Text title{};
    std::vector<Text> paragraphs{};
    std::vector<HelpRow> rows{};
};

/// What a page is called and reached by: a kind and a key, "input:positive.porosity",
/// "result:cell.cost", "material:nmc811", "section:positive", "chemistry:lfp-graphite",
/// "preset:pouch-ev", "plant:batpac5" or "programme:set-plan-2030".
struct HelpEntry {
    std::string page;
    Text name;
    Text kind;
};

struct HelpTopic {
    HelpEntry entry;
    std::string key; ///< in files and commands
    std::vector<HelpSection> sections;
};

std::string helpPage(std::string_view kind, std::string_view key);

/// All pages, by kind.
std::vector<HelpEntry> helpIndex(const Library &library);

/// The page: definition, usual values, source, where it belongs, and with numbers of the example
/// what it moves or what moves it most, by a tenth up and down with all else as it is. Nothing for
/// a page that there is none of.
std::optional<HelpTopic> helpTopic(std::string_view page, const Library &library,
                                   const EvaluatedDesign &example);

} // namespace cellgap
