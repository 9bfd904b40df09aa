// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result/issue.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cellgap {

/// A place in a text: line and column from 1, and the byte offset.
struct TextPlace {
    int line = 0;
    int column = 0;
    std::size_t offset = 0;
};

struct YamlEntry;

/// One node of a YAML file, with its place.
struct Yaml {
    enum class Kind { null, scalar, list, map };

    Kind kind = Kind::null;
    std::string text; ///< of a scalar
    TextPlace place;
    std::vector<Yaml> items;
    std::vector<YamlEntry> entries;

    bool isScalar() const { return kind == Kind::scalar; }
    bool isMap() const { return kind == Kind::map; }
    bool isList() const { return kind == Kind::list; }

    /// The value of that key of a map, or null.
    const Yaml *find(std::string_view key) const;

    /// The text of that key of a map; empty when there is none or it is not a scalar.
    std::string textOf(std::string_view key) const;
};

struct YamlEntry {
    std::string key;
    TextPlace keyPlace;
    Yaml value;
};

struct YamlReading {
    Yaml root;
    std::vector<Issue> issues; ///< not empty when the text was refused
};

/// Parses one YAML document under limits that suit a design: at most 1 MiB of valid UTF-8 without
/// NUL, 32 levels, 20,000 nodes; no anchors, aliases, tags, duplicate keys or second document.
/// What breaks a limit is refused with its line, never partly read.
YamlReading parseYaml(std::string_view text);

/// Reads a whole file of at most 1 MiB. Throws std::runtime_error with the path and the reason.
std::string readTextFile(const std::string &path);

} // namespace cellgap
