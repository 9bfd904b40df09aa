// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/text_editor.h"

#include <algorithm>
#include <functional>

namespace cellgap {

std::string TextEditor::result()
{
    // Of edits at one place the first comes first in the text, so it is applied last.
    std::ranges::reverse(m_edits);
    std::ranges::stable_sort(m_edits, std::greater{}, &Edit::offset);
    std::string text = m_original;
    for (const Edit &edit : m_edits)
        text.replace(edit.offset, edit.length, edit.text);
    return text;
}

std::optional<std::size_t> TextEditor::endOf(const Yaml &node) const
{
    if (node.isScalar())
        return endOfScalar(node);
    return isFlow(node) ? endOfBrackets(node.place.offset) : std::nullopt;
}

bool TextEditor::isFlow(const Yaml &node) const
{
    const std::size_t at = node.place.offset;
    return at < m_original.size() && (m_original[at] == '{' || m_original[at] == '[');
}

std::optional<std::size_t> TextEditor::endOfScalar(const Yaml &node) const
{
    const std::size_t at = node.place.offset;
    if (at >= m_original.size())
        return std::nullopt;
    const char quote = m_original[at];
    if (quote != '"' && quote != '\'') {
        if (m_original.compare(at, node.text.size(), node.text) == 0)
            return at + node.text.size();
        return std::nullopt;
    }
    for (std::size_t end = at + 1; end < m_original.size() && m_original[end] != '\n'; ++end) {
        // An escape, or two quotes that stand for one.
        if ((quote == '"' && m_original[end] == '\\') ||
            (quote == '\'' && m_original.compare(end, 2, "''") == 0))
            ++end;
        else if (m_original[end] == quote)
            return end + 1;
    }
    return std::nullopt;
}

std::optional<std::size_t> TextEditor::endOfBrackets(std::size_t offset) const
{
    int depth = 0;
    char quote = 0;
    bool begins = true; // a quote inside a plain scalar is a letter
    for (std::size_t at = offset; at < m_original.size() && m_original[at] != '\n'; ++at) {
        const char c = m_original[at];
        if (quote != 0) {
            if ((quote == '"' && c == '\\') ||
                (quote == '\'' && m_original.compare(at, 2, "''") == 0))
                ++at;
            else if (c == quote)
                quote = 0;
            continue;
        }
        if (begins && (c == '"' || c == '\''))
            quote = c;
        else if (c == '{' || c == '[')
            ++depth;
        else if ((c == '}' || c == ']') && --depth == 0)
            return at + 1;
        if (c != ' ')
            begins = c == '{' || c == '[' || c == ',' || c == ':';
    }
    return std::nullopt;
}

std::size_t TextEditor::lineStart(std::size_t offset) const
{
    const std::size_t end = m_original.rfind('\n', offset == 0 ? 0 : offset - 1);
    return end == std::string::npos || offset == 0 ? 0 : end + 1;
}

std::size_t TextEditor::lineEnd(std::size_t offset) const
{
    const std::size_t end = m_original.find('\n', offset);
    return end == std::string::npos ? m_original.size() : end + 1;
}

std::size_t lastOffset(const Yaml &node)
{
    std::size_t last = node.place.offset;
    for (const Yaml &item : node.items)
        last = std::max(last, lastOffset(item));
    for (const YamlEntry &entry : node.entries)
        last = std::max({last, entry.keyPlace.offset, lastOffset(entry.value)});
    return last;
}

} // namespace cellgap
