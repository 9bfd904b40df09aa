// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/target.h"

#include <string>
#include <string_view>

namespace cellgap::sample {

/// A target on a metric of the model, in its unit.
inline Target targetFor(std::string_view metric, Relation comparison, double value)
{
    return {.metric = std::string(metric),
            .name = std::string(metric),
            .level = "cell",
            .comparison = comparison,
            .value = value,
            .unit = std::string(findMetric(metric)->unit.text)};
}

} // namespace cellgap::sample
