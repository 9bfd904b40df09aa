// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/sizing.h"

#include "model/core/base/enum_table.h"

#include <array>

/// What sizing says.
namespace cellgap {

namespace {

/// Why no design meets a requirement, in words.
constexpr std::array<SizingRefusal, countOf<SizingFailure>> refusals{{
    {.failure = SizingFailure::none, .message = "the design meets its requirement", .remedy = {}},
    {.failure = SizingFailure::requirementMissing,
     .message = "the requirement has no energy, no power or an empty range of coatings",
     .remedy = "give requirement.energy, requirement.power, requirement.minimum_coating and "
               "requirement.maximum_coating"},
    {.failure = SizingFailure::infeasible,
     .message = "no cell with these materials and this format can be built",
     .remedy = "see 'cellgap check'"},
    {.failure = SizingFailure::powerUnknown,
     .message = "power cannot be counted without a resistance",
     .remedy = "give electrical.pulse_resistance or another electrical.resistance_rule"},
    {.failure = SizingFailure::chargingUnknown,
     .message = "the charging fit does not cover this cell or this time",
     .remedy = "use 'charging.rule: limits', or 'requirement.charging: no'"},
    {.failure = SizingFailure::powerTooHigh,
     .message = "no coating between requirement.minimum_coating and requirement.maximum_coating "
                "has the rated power",
     .remedy = "lower requirement.power, use more cells or a less resistive chemistry"},
    {.failure = SizingFailure::chargingTooFast,
     .message = "no coating between requirement.minimum_coating and requirement.maximum_coating "
                "charges in the wanted time",
     .remedy = "allow a longer charging.wanted_time or a higher charging current"},
    {.failure = SizingFailure::negativeTooThin,
     .message = "the negative coating would be thinner than can be coated",
     .remedy = "raise the N/P ratio or allow thicker coatings"},
    {.failure = SizingFailure::cellTooThin,
     .message = "one sheet is thicker than the wanted cell",
     .remedy = "raise requirement.cell_thickness"},
    {.failure = SizingFailure::thickNotBuildable,
     .message = "the thickest coatings cannot be built, and no limit bounds those that can",
     .remedy = "lower requirement.maximum_coating"},
    {.failure = SizingFailure::notConverged,
     .message =
         "no capacity gives the wanted energy at this coating: the drop at the discharge rate "
         "or the format leaves none",
     .remedy = "lower the rate or the wanted energy, or change the format"},
    {.failure = SizingFailure::notMet,
     .message =
         "the cell that was found does not meet the requirement, which is a fault of the program",
     .remedy = "please report it with the design"},
}};

static_assert(isInOrder(refusals, &SizingRefusal::failure), "a failure has no words");

} // namespace

std::string_view name(SizingLimit limit)
{
    switch (limit) {
    case SizingLimit::none:
        return "none";
    case SizingLimit::power:
        return "power";
    case SizingLimit::meanVoltage:
        return "power at the mean voltage";
    case SizingLimit::charging:
        return "charging time";
    case SizingLimit::thickness:
        break;
    }
    return "thickest coating";
}

const SizingRefusal &refusalOf(SizingFailure failure)
{
    return refusals[static_cast<std::size_t>(failure)];
}

} // namespace cellgap
