// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/result/result.h"

namespace cellgap {

std::string_view name(LifeLimit limit)
{
    switch (limit) {
    case LifeLimit::none:
        return "none";
    case LifeLimit::lithium:
        return "lithium";
    case LifeLimit::electrolyte:
        return "electrolyte";
    case LifeLimit::declared:
        return "declared";
    case LifeLimit::assumed:
        break;
    }
    return "assumed";
}

} // namespace cellgap
