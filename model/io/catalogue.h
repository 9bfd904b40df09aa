// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/target.h"
#include "model/core/design/material.h"
#include "model/core/result/issue.h"
#include "model/io/yaml_tree.h"

#include <filesystem>
#include <map>
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

/// Everything that is shipped as data. Programmes and designs are read when they are asked for, so
/// that a short command does not pay for what it does not use.
struct Catalogue {
    std::filesystem::path root;
    int libraryVersion = 0;
    std::map<std::string, Material> materials;
    std::map<std::string, DesignLayer> chemistries;
    std::map<std::string, DesignLayer> presets;
    std::map<std::string, DesignLayer> plants;
    std::map<std::string, std::filesystem::path> designs; ///< id to file
    std::vector<LibraryChange> changes;
    std::vector<Issue> issues; ///< of the shipped files themselves; empty in a sound installation

    const Material *findMaterial(std::string_view id) const;
};

/// Reads the shipped data below a directory that holds `resources/` and `targets/`.
/// Throws std::runtime_error when there is no such directory.
Catalogue loadCatalogue(const std::filesystem::path &root, const UnitSystem &units);

/// Reads the materials of one file into the catalogue; what is wrong goes to its issues.
void readMaterials(std::string_view text, const std::string &file, const UnitSystem &units,
                   Catalogue &catalogue);

/// Reads every programme in `targets/`, SET-Plan and Battery500 first.
std::vector<Programme> loadProgrammes(const std::filesystem::path &root, const UnitSystem &units,
                                      std::vector<Issue> &issues);

/// Reads one programme file. A value of a metric that the model computes is converted to the
/// metric's unit.
Programme readProgramme(std::string_view text, const std::string &file, const UnitSystem &units,
                        std::vector<Issue> &issues);

} // namespace cellgap
