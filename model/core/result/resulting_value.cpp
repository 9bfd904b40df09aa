// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/result/resulting_value.h"

#include "model/core/result/metric.h"

namespace cellgap {

std::optional<double> resultingValue(const Parameter &parameter, const Design &design,
                                     const Result &result)
{
    const bool partly = parameter.key.starts_with("electrolyte.") &&
                        (design.cell.electrolyte.stackVolumeFraction > 0.0 ||
                         design.cell.electrolyte.freeVolumeFilling > 0.0);
    if (parameter.result.empty() || partly)
        return std::nullopt;
    return findMetric(parameter.result)->value(result);
}

} // namespace cellgap
