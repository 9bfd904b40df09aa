// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/target.h"

#include <string_view>
#include <vector>

namespace cellgap {

/// What one programme wants, or reports, for a year.
struct RoadmapPoint {
    const Programme *programme = nullptr;
    const Target *target = nullptr;
    int year = 0;
    double value = 0.0;  ///< in the unit of the metric
    bool status = false; ///< reported as reached, not wanted
};

/// The programmes' numbers of a metric that name a year, by year; they point into the programmes.
/// Rows in a currency that is not the metric's are left out. Source: Varzi et al.,
/// doi:10.1016/j.jpowsour.2020.228803, Fig. 1.
std::vector<RoadmapPoint> roadmap(const std::vector<Programme> &programmes,
                                  std::string_view metric);

/// The metrics that programmes give numbers for with a year, in the order of metrics().
std::vector<std::string_view> roadmapMetrics(const std::vector<Programme> &programmes);

} // namespace cellgap
