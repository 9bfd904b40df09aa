// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/roadmap.h"

#include "model/core/result/metric.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace cellgap {

namespace {

/// The year of the target's words, or 0.
int yearOf(const Target &target)
{
    int year = 0;
    std::from_chars(target.year.data(), target.year.data() + target.year.size(), year);
    return year;
}

/// Whether the target is a number of the metric, in its unit, with a year.
bool isDated(const Target &target, const Metric &metric)
{
    return target.value && target.unit == metric.unit.text && yearOf(target) > 0;
}

} // namespace

std::vector<RoadmapPoint> roadmap(const std::vector<Programme> &programmes, std::string_view metric)
{
    std::vector<RoadmapPoint> points;
    const Metric *wanted = findMetric(metric);
    if (wanted == nullptr)
        return points;
    for (const Programme &programme : programmes)
        for (const Target &target : programme.targets)
            if (target.metric == metric && isDated(target, *wanted))
                points.push_back(
                    {.programme = &programme,
                     .target = &target,
                     .year = yearOf(target),
                     .value = *target.value,
                     .status = programme.kind == "status" || target.comparison == Relation::equal});
    std::ranges::stable_sort(points, {}, &RoadmapPoint::year);
    return points;
}

std::vector<std::string_view> roadmapMetrics(const std::vector<Programme> &programmes)
{
    std::set<std::string_view> dated;
    for (const Programme &programme : programmes)
        for (const Target &target : programme.targets)
            if (const Metric *metric = findMetric(target.metric);
                metric != nullptr && isDated(target, *metric))
                dated.insert(metric->key);
    std::vector<std::string_view> found;
    for (const Metric &metric : metrics())
        if (dated.contains(metric.key))
            found.push_back(metric.key);
    return found;
}

} // namespace cellgap
