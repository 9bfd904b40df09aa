// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/io/yaml_tree.h"

#include <optional>
#include <string>
#include <vector>

namespace cellgap {

/// Edits a text at places known from its tree. Edits are collected and applied from the end, so
/// that places stay valid.
class TextEditor
{
public:
    explicit TextEditor(std::string original)
        : m_original(std::move(original))
    {
    }

    void replace(std::size_t offset, std::size_t length, std::string text)
    {
        m_edits.push_back({.offset = offset, .length = length, .text = std::move(text)});
    }

    std::string result();

    /// Offset behind the node's spelling, quotes and brackets included; empty when it spans lines
    /// or is written in a way that cannot be replaced in place.
    std::optional<std::size_t> endOf(const Yaml &node) const;

    /// Whether a map or list is written in brackets.
    bool isFlow(const Yaml &node) const;

    std::size_t lineStart(std::size_t offset) const;
    std::size_t lineEnd(std::size_t offset) const; ///< behind the line break

    const std::string &original() const { return m_original; }

private:
    struct Edit {
        std::size_t offset;
        std::size_t length;
        std::string text;
    };

    std::optional<std::size_t> endOfScalar(const Yaml &node) const;
    std::optional<std::size_t> endOfBrackets(std::size_t offset) const;

    std::string m_original;
    std::vector<Edit> m_edits;
};

/// Offset of the last byte that a node is known to reach.
std::size_t lastOffset(const Yaml &node);

} // namespace cellgap
