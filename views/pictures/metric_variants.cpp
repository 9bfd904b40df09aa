// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/metric_variants.h"

#include "model/qt/local_text.h"

#include <algorithm>

namespace cellgap {

std::vector<PictureVariant> metricVariants(const Metric &shown,
                                           const std::vector<const Result *> &results)
{
    std::vector<PictureVariant> found;
    for (const Metric &metric : metrics()) {
        const bool isKnown = std::ranges::any_of(
            results, [&metric](const Result *result) { return metric.value(*result).has_value(); });
        if (&metric == &shown || (metric.better != Better::neither && isKnown))
            found.push_back({.key = std::string(metric.key), .title = translated(metric.name)});
    }
    return found;
}

const Metric *comparableMetric(std::string_view key)
{
    const Metric *metric = findMetric(key);
    return metric != nullptr && metric->better != Better::neither ? metric : nullptr;
}

} // namespace cellgap
