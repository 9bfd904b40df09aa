// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design_sheet.h"
#include "model/io/catalogue.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace cellgap {

/// Where a file has its keys, "section.key" each.
using KeyPlaces = std::map<std::string, TextPlace>;

/// A design file as read, with everything that is wrong or worth knowing about it.
struct DesignReading {
    DesignSheet sheet;
    std::string text; ///< that it was read from
    std::vector<Issue> issues;
    KeyPlaces places; ///< of the keys that the file itself gives

    bool ok() const;
};

/// Says of each issue about a key that the file gives where it gives it.
void placeIn(const KeyPlaces &places, std::vector<Issue> &issues);

/// What a design is called and builds on, by the key at the head of its file.
using DesignHead = std::map<std::string, std::string>;

/// Whether the key is one of those: name, description, source, generation, chemistry, preset,
/// plant.
bool isHeadKey(std::string_view key);

/// Reads a design: declared standard values, overridden by its chemistry, its format preset and
/// then the file itself. Collects every issue with line, column and key; an error among them means
/// that the sheet must not be used. What is given of the head stands in place of the file's. Files
/// that the design names are looked for from the directory.
DesignReading readDesign(std::string_view text, const Catalogue &catalogue, const UnitSystem &units,
                         const DesignHead &head = {}, const std::filesystem::path &directory = {});

/// Applies one setting such as key "positive.porosity" and text "28 %": a parameter, a choice or a
/// material. Returns the issues; the sheet is unchanged when one of them is an error.
std::vector<Issue> applySetting(DesignSheet &sheet, std::string_view key, std::string_view text,
                                const Catalogue &catalogue, const UnitSystem &units);

/// A warning where the entry with that key says nothing about a design of this kind: a number or a
/// choice that does not apply, a material that fills nothing that does.
std::optional<Issue> withoutEffect(const Design &design, const std::string &key);

/// The design with every value written out, and the names of what it was based on.
std::string writeDesign(const DesignSheet &sheet, int libraryVersion);

/// The original text with only those values changed that differ in the sheet: comments, order and
/// the spelling of units stay. Falls back to writeDesign() when the text cannot be edited so that
/// it reads back as the sheet. Curves that the original names, from the directory, come into the
/// text, which can then go anywhere, unless it stays in the directory.
std::string rewriteDesign(const std::string &original, const DesignSheet &sheet,
                          const Catalogue &catalogue, const UnitSystem &units,
                          const std::filesystem::path &directory = {}, bool stays = false);

/// Every key that a design file can have in its sections, for suggestions and completion.
std::vector<std::string> designKeys();

/// Whether a design file has a section of that name.
bool isSection(std::string_view word);

/// What a key that there is not may have been meant as: one spelt nearly so, those of other
/// sections with its last word, or where to look.
Text nearestKey(const std::string &key);

} // namespace cellgap
