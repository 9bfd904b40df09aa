// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/io/issue_sink.h"

#include <filesystem>
#include <string>
#include <vector>

/// What the readers of the shipped files share.
namespace cellgap {

/// The YAML files of a directory, in the order of their names; none where there is no directory.
std::vector<std::filesystem::path> yamlFiles(const std::filesystem::path &directory);

/// Adds issues with the name of the file that they are in.
class FileIssues
{
public:
    /// `linesBefore` those of the file that stand before what is read.
    FileIssues(std::string file, std::vector<Issue> &to, int linesBefore = 0)
        : m_to(to, std::move(file))
        , m_linesBefore(linesBefore)
    {
    }

    void add(const TextPlace &place, Text message, Text remedy) const
    {
        const int line = place.line > 0 ? place.line + m_linesBefore : 0;
        m_to.error({}, {.line = line, .column = place.column}, std::move(message),
                   std::move(remedy));
    }

    void addAll(const std::vector<Issue> &issues) const
    {
        for (const Issue &issue : issues)
            add({.line = issue.line, .column = issue.column}, issue.message, issue.remedy);
    }

private:
    IssueSink m_to;
    int m_linesBefore;
};

/// Names the keys of a map that are not known.
void checkKeys(const Yaml &map, const std::vector<std::string> &known, const FileIssues &issues);

/// Says when what stands under the key of a map is none of the words that can stand there; nothing
/// at all is left to others.
void checkWord(const Yaml &map, const std::string &key, const std::vector<std::string> &known,
               const FileIssues &issues);

/// How a number of the library was come by.
extern const std::vector<std::string> confidenceWords;

} // namespace cellgap
