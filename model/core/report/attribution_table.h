// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/attribution.h"
#include "model/core/report/report_table.h"

namespace cellgap {

/// The metrics of a difference that is explained without others being named: energy and cost of the
/// cell and of the pack.
std::vector<const Metric *> explainedMetrics();

/// From one design to the other: its numbers, what each part adds to them, the largest part of the
/// first metric first, and the other's numbers.
ReportTable attributionTable(const Attribution &attribution, const Text &from, const Text &to);

} // namespace cellgap
