// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/target.h"
#include "model/core/base/shelf.h"
#include "model/core/design/material.h"
#include "model/core/result/issue.h"
#include "model/io/yaml_tree.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace cellgap {

class UnitSystem;

/// A value of the library that a later version changed.
struct LibraryChange {
    int version = 0; ///< that brought the change
    std::string material;
    std::string property;
    std::string was;
};

/// A partial design that other designs build on: a chemistry, a format preset or a plant.
struct DesignLayer {
    std::string id;
    std::string name;
    std::string description; ///< what it is, and what it is good for
    std::string source;
    std::string file; ///< that it was read from
    Yaml tree;        ///< the whole file
};

/// A property that materials can have, and the units it may be written in.
struct PropertyDeclaration {
    std::string_view key;
    std::string_view name;
    std::vector<std::string_view> units;
};

const std::vector<PropertyDeclaration> &materialProperties();

/// Everything that is shipped as data. What is in it is found by the names of files and the lines
/// that materials begin on, and is read when it is asked for: a short command does not pay for what
/// it does not use.
struct Catalogue {
    std::filesystem::path root;
    int libraryVersion = 0;
    Shelf<Material> materials;
    Shelf<DesignLayer> chemistries;
    Shelf<DesignLayer> presets;
    Shelf<DesignLayer> plants;
    Shelf<Programme> programmes;
    std::map<std::string, std::filesystem::path> designs; ///< id to file
    std::vector<LibraryChange> changes;
    /// Of the shipped files themselves, as far as they were read; none in a sound installation.
    std::shared_ptr<std::vector<Issue>> issues = std::make_shared<std::vector<Issue>>();
};

/// Finds the shipped data below a directory that holds `resources/` and `targets/`; the units have
/// to outlive it. Throws std::runtime_error when there is no such directory.
Catalogue loadCatalogue(const std::filesystem::path &root, const UnitSystem &units);

/// Finds the materials of one file's text for the catalogue; what is wrong goes to its issues once
/// it is read. A file that is not laid out like the shipped ones, with each material on a line of
/// its own, indented by two spaces, is read at once.
void addMaterials(const std::string &text, const std::string &file, const UnitSystem &units,
                  Catalogue &catalogue);

/// All programmes, SET-Plan and Battery500 first.
std::vector<Programme> orderedProgrammes(const Catalogue &catalogue);

/// Reads one programme file. A value of a metric that the model computes is converted to the
/// metric's unit.
Programme readProgramme(std::string_view text, const std::string &file, const UnitSystem &units,
                        std::vector<Issue> &issues);
Programme readProgramme(const Yaml &root, const std::string &file, const UnitSystem &units,
                        std::vector<Issue> &issues);

} // namespace cellgap
