// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/levers.h"
#include "model/core/base/text.h"
#include "model/core/design/design_sheet.h"
#include "model/core/design/material.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace cellgap {

/// What a designer may take in place of a material or an option of the design, in the order of the
/// registry and of the materials.
///
/// A material takes the place of one of its category that is named in the design, exchanges the
/// same ion and comes in the same state. Left out are another record of the same substance, what
/// the library knows less of than it or the design of the present one (but for its price), what
/// grows more when it is charged, as no design takes its growth from a material, places whose
/// numbers were fitted to published figures, and active materials where the cell's voltage is a
/// table's.
std::vector<Alternative> alternativesOf(const DesignSheet &sheet,
                                        std::span<const Material> materials);

/// The sheet with the material or the option, and with what is held; empty where it cannot be had.
std::optional<DesignSheet> swapped(const DesignSheet &sheet, const std::string &key,
                                   const std::string &value, std::span<const Material> materials,
                                   Hold hold = Hold::inputs);

/// What has to be read with the materials among the alternatives, such as where the design has
/// numbers of its own and they come with the library's; empty where there are none.
std::vector<Text> alternativesTexts(const DesignSheet &sheet, std::span<const Material> materials);

/// With which alternatives there was no cell, by slot or choice; empty for none.
std::vector<Text> impossibleTexts(const LeverSearch &search);

/// Which materials are not among them though they are of the same kind, and why.
std::vector<Text> notTriedTexts(const DesignSheet &sheet, std::span<const Material> materials);

} // namespace cellgap
