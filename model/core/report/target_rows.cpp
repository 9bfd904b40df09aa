// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/target_rows.h"

#include <algorithm>

namespace cellgap {

namespace {

TargetGroup groupOfUnit(std::string_view unit)
{
    if (unit.starts_with("Wh/") || unit == "kWh" || unit == "Wh")
        return TargetGroup::energy;
    if (unit.starts_with("W/") || unit == "W" || unit == "kW" || unit == "min" || unit == "s")
        return TargetGroup::power;
    if (unit == "cycle" || unit == "year")
        return TargetGroup::life;
    if (unit.starts_with("EUR") || unit.starts_with("USD"))
        return TargetGroup::cost;
    return TargetGroup::other;
}

TargetGroup groupOf(const Target &target, const Assessment &assessment, Use use)
{
    if (assessment.status == Status::notAssessed)
        return TargetGroup::notAssessed;
    if (!countsFor(target, use))
        return TargetGroup::otherUse;
    return groupOfUnit(target.unit);
}

} // namespace

std::string_view name(TargetGroup group)
{
    switch (group) {
    case TargetGroup::energy:
        return "Energy";
    case TargetGroup::power:
        return "Power and charging";
    case TargetGroup::life:
        return "Life";
    case TargetGroup::cost:
        return "Cost";
    case TargetGroup::other:
        return "Other";
    case TargetGroup::otherUse:
        return "For another use";
    case TargetGroup::notAssessed:
        break;
    }
    return "Not assessed";
}

std::vector<TargetRow> targetRows(const Programme &programme, const Result &result, Use use)
{
    std::vector<TargetRow> rows;
    rows.reserve(programme.targets.size());
    for (const Target &target : programme.targets) {
        Assessment assessment = assess(target, result);
        const TargetGroup group = groupOf(target, assessment, use);
        rows.push_back({.target = &target, .group = group, .assessment = std::move(assessment)});
    }
    std::ranges::stable_sort(rows, {}, &TargetRow::group);
    return rows;
}

void sortByReach(std::vector<TargetRow> &rows)
{
    const auto end = std::ranges::find_if(
        rows, [](const TargetRow &row) { return row.group >= TargetGroup::otherUse; });
    std::stable_sort(rows.begin(), end, [](const TargetRow &a, const TargetRow &b) {
        const std::optional<double> &left = a.assessment.reach;
        const std::optional<double> &right = b.assessment.reach;
        return left && (!right || *left < *right);
    });
}

Text valueNumber(const Target &target, const Assessment &assessment, int most)
{
    if (!assessment.value)
        return {};
    return digits(numberText(*findMetric(target.metric), *assessment.value, most));
}

std::string boundOf(const Target &target)
{
    const bool isBound = target.value && target.comparison != Relation::equal;
    return isBound ? std::string(symbol(target.comparison)) : std::string();
}

} // namespace cellgap
