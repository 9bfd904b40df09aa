// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/io/yaml_tree.h"

#include <vector>

namespace cellgap {

/// Version that this program writes.
inline constexpr int currentFileVersion = 1;

/// A step from one file version to the next, on the tree of the file.
using UpgradeStep = void (*)(Yaml &root);

/// The steps from version 1 on: step i leads from version i + 1 to i + 2. None yet.
const std::vector<UpgradeStep> &upgradeSteps();

/// Reads `version`, adds an issue when it is missing or newer than the steps lead to, and returns
/// it (0 when it is not usable).
int checkVersion(const Yaml &root, const std::string &file, std::vector<Issue> &issues,
                 int newest = currentFileVersion);

/// Brings a tree of an older version to the newest, step by step.
void upgrade(Yaml &root, int version, const std::vector<UpgradeStep> &steps = upgradeSteps());

} // namespace cellgap
