// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/sensitivity.h"
#include "model/core/report/report_table.h"

#include <span>

namespace cellgap {

/// Each input with its two ends, the metric there, and the elasticity.
ReportTable sensitivityTable(const Metric &metric, double now,
                             std::span<const Sensitivity> sensitivities);

} // namespace cellgap
