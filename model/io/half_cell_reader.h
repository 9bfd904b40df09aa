// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/half_cell.h"
#include "model/io/quantity_text.h"
#include "model/io/yaml_tree.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace cellgap {

struct HalfCellReading {
    std::optional<MeasuredHalfCell> measured;
    std::vector<Issue> issues; ///< not empty when there is none; with the file where it is another
};

/// Reads the half cell of an active material: the name of a file that holds a curve, or a map with
/// one or both of `charge` and `discharge`, each such a name or a list of [mAh/g, V], and with
/// source, confidence and conditions. Names are relative to the directory. A single file is the
/// cell's charge where the potential goes as in a charge, else its discharge. Without a source a
/// curve from a file has the file's name.
HalfCellReading readHalfCell(const Yaml &node, bool positive,
                             const std::filesystem::path &directory, const UnitSystem &units);

/// As it is read back: one line, with the points in it.
std::string halfCellText(const MeasuredHalfCell &measured);

/// Whether the node names files that hold the points.
bool namesCurveFiles(const Yaml &node);

} // namespace cellgap
