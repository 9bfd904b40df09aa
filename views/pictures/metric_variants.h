// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result/metric.h"
#include "views/pictures/picture.h"

#include <string_view>
#include <vector>

namespace cellgap {

/// The metrics that one of the results has a value for and that are better one way, and the one
/// that is shown.
std::vector<PictureVariant> metricVariants(const Metric &shown,
                                           const std::vector<const Result *> &results);

/// The metric with that key if it is better one way, or null.
const Metric *comparableMetric(std::string_view key);

} // namespace cellgap
