// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result/issue.h"
#include "model/io/yaml_tree.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cellgap {

/// Where the readers of a file put what they find, each with its key and its place.
class IssueSink
{
public:
    /// Of the file that was asked for, or of a shipped one that it builds on.
    explicit IssueSink(std::vector<Issue> &to, std::string file = {})
        : m_to(to)
        , m_file(std::move(file))
    {
    }

    void error(const std::string &key, const TextPlace &place, Text message, Text remedy) const
    {
        add(Severity::error, key, place, std::move(message), std::move(remedy));
    }

    void warning(const std::string &key, const TextPlace &place, Text message, Text remedy) const
    {
        add(Severity::warning, key, place, std::move(message), std::move(remedy));
    }

    void note(const std::string &key, const TextPlace &place, Text message, Text remedy) const
    {
        add(Severity::note, key, place, std::move(message), std::move(remedy));
    }

    /// Of what the file calls so there is nothing behind the colon.
    void noValue(const std::string &key, const std::string &called, const TextPlace &place) const
    {
        error(key, place, phrase("'%1' has no value", {verbatim(called)}),
              phrase("write it behind the colon, or remove the key"));
    }

    /// As it was found, with the file of the sink where it has none of its own.
    void add(Issue issue) const
    {
        if (issue.file.empty())
            issue.file = m_file;
        m_to.push_back(std::move(issue));
    }

private:
    void add(Severity severity, const std::string &key, const TextPlace &place, Text message,
             Text remedy) const
    {
        m_to.push_back({.severity = severity,
                        .key = key,
                        .message = std::move(message),
                        .remedy = std::move(remedy),
                        .file = m_file,
                        .line = place.line,
                        .column = place.column});
    }

    std::vector<Issue> &m_to;
    std::string m_file;
};

/// "did you mean …?" with the nearest of the words, or the other remedy when none is near.
Text nearestOr(std::string_view word, const std::vector<std::string> &words, Text otherwise);

/// The remedy for a key that is none because a comma ended the text before it, as in
/// {source: same curve, against sodium}; nothing for another one.
std::optional<Text> unquotedComma(const Yaml &map, const YamlEntry &entry);

/// The same among the keys of metrics, and of parameters.
Text nearestMetric(std::string_view word);
Text nearestParameter(std::string_view word);

/// At least one word, with "or" before the last.
Text eitherOf(std::vector<std::string> words);

/// The words with commas between them.
Text allOf(const std::vector<std::string> &words);

} // namespace cellgap
