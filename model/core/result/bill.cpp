// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/result/bill.h"

namespace cellgap {

BillLine sumOf(const Bill &bill, PartGroup group)
{
    BillLine sum;
    for (const PartInfo &part : parts()) {
        if (part.group != group)
            continue;
        sum.mass += bill[part.part].mass;
        sum.volume += bill[part.part].volume;
        sum.cost += bill[part.part].cost;
    }
    return sum;
}

std::string_view name(PartGroup group)
{
    switch (group) {
    case PartGroup::positive:
        return "Positive";
    case PartGroup::negative:
        return "Negative";
    case PartGroup::separator:
        return "Separator";
    case PartGroup::electrolyte:
        return "Liquid electrolyte";
    case PartGroup::collectors:
        return "Collectors";
    case PartGroup::packaging:
        return "Packaging";
    }
    return {};
}

} // namespace cellgap
