// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/issue.h"

#include "model/core/parameter.h"
#include "model/core/result.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace cellgap {

namespace {

std::string in(const Unit &unit, double value)
{
    return significant(unit.fromSystem(value), 4) + " " + std::string(unit.text);
}

std::string section(Place place)
{
    switch (place) {
    case Place::positive:
        return "positive";
    case Place::negative:
        return "negative";
    case Place::positiveFoil:
        return "positive_collector";
    case Place::negativeFoil:
        return "negative_collector";
    case Place::plate:
        break;
    }
    return "bipolar_plate";
}

std::string amountKey(double index)
{
    for (const InputGroup &group : inputGroups())
        if (group.key == "negative.amount")
            return group.members.at(static_cast<std::size_t>(index));
    return "negative.amount";
}

Issue describe(const Finding &f)
{
    using enum FindingCode;
    const std::string at = section(f.place);
    const auto issue = [&](std::string key, std::string message, std::string remedy) {
        return Issue{f.severity, std::move(key), std::move(message), std::move(remedy)};
    };
    switch (f.code) {
    case fractionsNotOne:
        return issue(at + ".active_fraction",
                     "the mass fractions of the " + at + " coating sum to " +
                         in(unit::percent, f.value),
                     "change the fractions of active material, conductive additive, binder and "
                     "solid electrolyte so that they sum to 100 %");
    case negativePorosity:
        return issue(at + ".coating_density",
                     "the " + at + " coating at " + in(unit::g_per_cm3, f.value) +
                         " is denser than its solids at " + in(unit::g_per_cm3, f.limit) +
                         ": its porosity is negative",
                     "lower the coating density, or give a porosity of at least 0 %");
    case noActiveMaterial:
        return issue(at + ".active_fraction", "the " + at + " coating holds no active material",
                     "give a positive active fraction (oxygen: porosity and pore filling)");
    case foilDensityImplausible:
        return issue(at + ".density",
                     "a foil of " + in(unit::g_per_cm3, f.value) + " is not a known metal",
                     "give the density in g/cm³, e.g. 2.7 for aluminium or 8.96 for copper");
    case lithiumDensityImplausible:
        return issue("negative.lithium_density",
                     "lithium of " + in(unit::g_per_cm3, f.value) + " is implausible",
                     "use " + in(unit::g_per_cm3, f.limit) + " and give pores as plated porosity");
    case amountWithoutMeaning:
        return issue(amountKey(f.value),
                     amountKey(f.value) + " has no meaning for this kind of negative",
                     "insertion: N/P ratio, areal capacity, loading or thickness; lithium: foil "
                     "thickness, N/P ratio or lithium excess; host: filling, N/P ratio or excess");
    case lithiumBelowCapacity:
        return issue("negative.foil_thickness",
                     "the lithium of the negative, " + in(unit::mAh_per_cm2, f.value) +
                         ", is less than the positive's " + in(unit::mAh_per_cm2, f.limit) +
                         ", which is assembled charged and brings none",
                     "use a thicker foil or a lower areal capacity; the lithium now limits the "
                     "capacity");
    case negativeLithium:
        return issue("negative.lithium_excess",
                     "a lithium excess of " + in(unit::percent, f.value) +
                         " needs a negative amount of lithium foil: the positive's first-cycle "
                         "loss alone leaves " +
                         in(unit::percent, f.limit),
                     "raise the excess to at least that, or make the cell anode-free");
    case formationConsumesAll:
        return issue("negative.interphase_capacity", "formation binds all lithium of the positive",
                     "lower the N/P ratio or the lithium lost to the interphase");
    case voltageNotPositive:
        return issue("positive.voltage", "the open-circuit voltage is " + in(unit::V, f.value),
                     "check both electrodes' voltages, or give a voltage table for the rules "
                     "that need one");
    case dropExceedsVoltage:
        return issue("electrical.resistance",
                     "the voltage drop of " + in(unit::V, f.value) +
                         " at the discharge rate reaches the open-circuit voltage of " +
                         in(unit::V, f.limit),
                     "lower the rate, the areal capacity or the resistance");
    case electrolyteBelowPores:
        return issue("electrolyte.pore_filling",
                     "the electrolyte fills " + in(unit::percent, f.value / f.limit) +
                         " of the pores: " + in(unit::mL, f.value) + " for " +
                         in(unit::mL, f.limit),
                     "give more electrolyte or less porosity");
    case electrolyteWithoutPores:
        return issue("electrolyte.wets", "there is liquid electrolyte but nothing that it wets",
                     "set what the liquid reaches, or give no liquid");
    case sulfurUnknown:
        return issue("electrolyte.volume_per_sulfur", "E/S needs sulfur, and the positive has none",
                     "give positive.sulfur_fraction, or the electrolyte by E/C");
    case excessDoesNotFit:
        return issue("electrolyte.pore_filling",
                     "the can has " + in(unit::mL, f.limit) + " of free space for " +
                         in(unit::mL, f.value) + " of electrolyte beyond the pores",
                     "give less electrolyte or more head space");
    case sheetsNotWhole:
        return issue("stack.positive_sheets",
                     significant(f.value, 6) + " sheets are not a whole number",
                     "use a whole number for a cell that is to be built");
    case bipolarCannotBeWound:
        return issue("stack.arrangement", "a bipolar stack cannot be wound",
                     "use a pouch, a stacked prismatic cell or a bare stack");
    case bipolarWithoutPlate:
        return issue("bipolar_plate.thickness", "a bipolar stack needs a bipolar plate",
                     "give the plate's thickness");
    case doesNotFit:
        return issue("format.kind",
                     "the electrodes need " + in(unit::mm, f.value) + " where the can offers " +
                         in(unit::mm, f.limit),
                     "use fewer or smaller electrodes, thinner layers, or a larger can");
    case chargedDoesNotFit:
        return issue("cylindrical.clearance",
                     "fully charged the electrodes need " + in(unit::mm, f.value) +
                         " where the can offers " + in(unit::mm, f.limit),
                     "leave more clearance for the growth of the electrodes");
    case noRoomForRoll:
        return issue("cylindrical.diameter",
                     "the can has no room for a roll: electrode height " + in(unit::mm, f.value) +
                         ", winding depth " + in(unit::mm, f.limit),
                     "use a larger can, a smaller core or less head space");
    case sizeOutOfReach:
        break;
    }
    return issue("format.capacity", "no size of this format has the wanted capacity",
                 "change the wanted capacity, thickness or aspect ratio");
}

} // namespace

std::string_view name(Severity severity)
{
    switch (severity) {
    case Severity::note:
        return "note";
    case Severity::warning:
        return "warning";
    case Severity::error:
        break;
    }
    return "error";
}

std::vector<Issue> issues(const Result &result)
{
    std::vector<Issue> list;
    for (const Finding &finding : result.findings.items())
        list.push_back(describe(finding));
    std::ranges::stable_sort(list, std::greater{}, &Issue::severity);
    return list;
}

std::string significant(double number, int digits)
{
    if (number == 0.0)
        return "0";
    const double magnitude = std::floor(std::log10(std::abs(number)));
    int decimals = std::max(0, digits - 1 - static_cast<int>(magnitude));
    char text[400];
    // Rounding can carry into a new digit (9.996 to 10.00): then one decimal less is due.
    if (decimals > 0 &&
        std::abs(number) >= (1.0 - 0.5 * std::pow(10.0, -digits)) * std::pow(10.0, magnitude + 1))
        --decimals;
    const auto end =
        std::to_chars(text, text + sizeof text, number, std::chars_format::fixed, decimals);
    return std::string(text, end.ptr);
}

} // namespace cellgap
