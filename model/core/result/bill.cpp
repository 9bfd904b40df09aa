// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/result/bill.h"

namespace cellgap {

const std::array<PartInfo, partCount> &parts()
{
    using enum Part;
    static constexpr std::array<PartInfo, partCount> all{{
        {positiveActive, PartGroup::positive, "positive_active", "Positive active material"},
        {positiveConductive, PartGroup::positive, "positive_conductive", "Positive conductive"},
        {positiveBinder, PartGroup::positive, "positive_binder", "Positive binder"},
        {positiveSolidElectrolyte, PartGroup::positive, "positive_solid_electrolyte",
         "Solid electrolyte in positive"},
        {oxygen, PartGroup::positive, "oxygen", "Oxygen taken up"},
        {negativeActive, PartGroup::negative, "negative_active", "Negative active material"},
        {negativeConductive, PartGroup::negative, "negative_conductive", "Negative conductive"},
        {negativeBinder, PartGroup::negative, "negative_binder", "Negative binder"},
        {negativeSolidElectrolyte, PartGroup::negative, "negative_solid_electrolyte",
         "Solid electrolyte in negative"},
        {lithium, PartGroup::negative, "lithium", "Alkali metal"},
        {host, PartGroup::negative, "host", "Host"},
        {interlayer, PartGroup::negative, "interlayer", "Interlayer"},
        {separator, PartGroup::separator, "separator", "Separator"},
        {separatorCoating, PartGroup::separator, "separator_coating", "Separator coating"},
        {electrolyte, PartGroup::electrolyte, "electrolyte", "Liquid electrolyte"},
        {positiveCollector, PartGroup::collectors, "positive_collector", "Positive collector"},
        {negativeCollector, PartGroup::collectors, "negative_collector", "Negative collector"},
        {bipolarPlate, PartGroup::collectors, "bipolar_plate", "Bipolar plates"},
        {positiveTerminal, PartGroup::packaging, "positive_terminal", "Positive terminal"},
        {negativeTerminal, PartGroup::packaging, "negative_terminal", "Negative terminal"},
        {laminate, PartGroup::packaging, "laminate", "Pouch laminate"},
        {can, PartGroup::packaging, "can", "Can and lid"},
        {insulation, PartGroup::packaging, "insulation", "Insulation"},
        {extras, PartGroup::packaging, "extras", "Frame and extras"},
    }};
    return all;
}

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
