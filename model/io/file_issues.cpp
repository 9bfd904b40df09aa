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
                       phrase("known keys: %1", {allOf(known)}));
}

} // namespace cellgap
