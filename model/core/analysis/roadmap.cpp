// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/roadmap.h"

#include "model/core/metric.h"

#include <algorithm>
#include <charconv>

namespace cellgap {

namespace {

/// The year of the target's words, or 0.
int yearOf(const Target &target)
{
    int year = 0;
    std::from_chars(target.year.data(), target.year.data() + target.year.size(), year);
    return year;
}

} // namespace

std::vector<RoadmapPoint> roadmap(const std::vector<Programme> &programmes, std::string_view metric)
{
    const Metric *wanted = findMetric(metric);
    std::vector<RoadmapPoint> points;
    for (const Programme &programme : programmes)
        for (const Target &target : programme.targets)
            if (const int year = yearOf(target); wanted != nullptr && target.metric == metric &&
                                                 target.value && year > 0 &&
                                                 target.unit == wanted->unit.text)
                points.push_back({.programme = &programme,
                                  .target = &target,
                                  .year = year,
                                  .value = *target.value,
                                  .status = programme.kind == "status" ||
                                            target.comparison == Comparison::equal});
    std::ranges::stable_sort(points, {}, &RoadmapPoint::year);
    return points;
}

std::vector<std::string_view> roadmapMetrics(const std::vector<Programme> &programmes)
{
    std::vector<std::string_view> found;
    for (const Metric &metric : metrics())
        if (!roadmap(programmes, metric.key).empty())
            found.push_back(metric.key);
    return found;
}

} // namespace cellgap
