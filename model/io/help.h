// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace cellgap {

/// One page of the help.
struct HelpPage {
    std::string id;    ///< its file's name with hyphens: "coin-to-pouch"
    std::string title; ///< its first line
    std::string text;  ///< Markdown; links to "design:ID" mean shipped designs
};

/// The shipped pages by name, in that language ("de") where they are translated and in English
/// elsewhere. Throws std::runtime_error when a file cannot be read.
std::vector<HelpPage> readHelp(const std::filesystem::path &dataDirectory,
                               std::string_view language);

} // namespace cellgap
