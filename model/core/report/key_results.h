// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/base/text.h"
#include "model/core/design/design_sheet.h"
#include "model/core/result/metric.h"

#include <string_view>
#include <vector>

namespace cellgap {

/// The metrics that tell most about a design, in the order in which they are read.
const std::vector<const Metric *> &keyMetrics();

/// The chemistry family of a design, e.g. "Lithium-sulfur": what reacts at the positive comes
/// before what separates the electrodes, and that before the negative.
std::string_view familyOf(const Design &design);

/// The state in which volumes are counted: "volume fully charged".
Text volumeText(const Format &format);

/// Under which conditions the numbers of a result hold: state of the volume, rate and temperature,
/// route of the pack, prices. One phrase each.
std::vector<Text> conditionTexts(const DesignSheet &sheet, const Result &result);

/// The same in one text.
Text conditionsText(const DesignSheet &sheet, const Result &result);

} // namespace cellgap
