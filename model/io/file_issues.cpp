// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/file_issues.h"

#include <algorithm>

namespace cellgap {

std::vector<std::filesystem::path> yamlFiles(const std::filesystem::path &directory)
{
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator(directory, error))
        if (entry.path().extension() == ".yaml")
            files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

void checkKeys(const Yaml &map, const std::vector<std::string> &known, const FileIssues &issues)
{
    for (const YamlEntry &entry : map.entries)
        if (std::ranges::find(known, entry.key) == known.end())
            issues.add(entry.keyPlace, phrase("unknown key '%1'", {verbatim(entry.key)}),
                       unquotedComma(map, entry)
                           .value_or(nearestOr(entry.key, known,
                                               phrase("known keys: %1", {allOf(known)}))));
}

void checkWord(const Yaml &map, const std::string &key, const std::vector<std::string> &known,
               const FileIssues &issues)
{
    const Yaml *word = map.find(key);
    if (word != nullptr && std::ranges::find(known, word->text) == known.end())
        issues.add(word->place, phrase("unknown %1 '%2'", {verbatim(key), verbatim(word->text)}),
                   nearestOr(word->text, known, phrase("known words: %1", {allOf(known)})));
}

const std::vector<std::string> confidenceWords{"read", "recalled-high", "recalled-medium",
                                               "computed", "assumption"};

} // namespace cellgap
