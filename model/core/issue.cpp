// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/issue.h"

#include "model/core/bill.h"
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

/// The parameter that prices a part.
std::string priceKey(Part part)
{
    switch (part) {
    case Part::positiveActive:
        return "positive.active_price";
    case Part::positiveConductive:
        return "positive.conductive_price";
    case Part::positiveBinder:
        return "positive.binder_price";
    case Part::positiveSolidElectrolyte:
        return "positive.solid_electrolyte_price";
    case Part::negativeActive:
        return "negative.active_price";
    case Part::negativeConductive:
        return "negative.conductive_price";
    case Part::negativeBinder:
        return "negative.binder_price";
    case Part::negativeSolidElectrolyte:
        return "negative.solid_electrolyte_price";
    case Part::lithium:
        return "negative.lithium_price";
    case Part::host:
        return "negative.host_price";
    case Part::interlayer:
        return "negative.interlayer_price";
    case Part::separator:
        return "separator.mass_price";
    case Part::separatorCoating:
        return "separator.coating_price";
    case Part::electrolyte:
        return "electrolyte.price";
    case Part::positiveCollector:
        return "positive_collector.price";
    case Part::negativeCollector:
        return "negative_collector.price";
    case Part::bipolarPlate:
        return "bipolar_plate.price";
    case Part::positiveTerminal:
        return "production.positive_terminal_price";
    case Part::negativeTerminal:
        return "production.negative_terminal_price";
    case Part::extras:
        return "production.extras_price";
    default:
        return "production.housing_price";
    }
}

std::string priceUnit(Part part)
{
    const Parameter *parameter = findParameter(priceKey(part));
    return parameter != nullptr ? std::string(parameter->access.unit.text) : "USD/kg";
}

/// The parts of a set of bits.
std::vector<Part> partsOf(double bits)
{
    std::vector<Part> list;
    for (const PartInfo &info : parts())
        if ((static_cast<unsigned>(bits) >> static_cast<unsigned>(info.part) & 1u) != 0)
            list.push_back(info.part);
    return list;
}

std::string namesOf(double bits)
{
    std::string text;
    for (const Part part : partsOf(bits))
        text +=
            (text.empty() ? "" : ", ") + lowered(parts().at(static_cast<std::size_t>(part)).name);
    return text;
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
    case modulesDoNotDivide:
        return issue("pack.cells_per_module",
                     significant(f.value, 6) + " cells of a module do not make whole groups of " +
                         significant(f.limit, 6) + " in parallel",
                     "make the cells per module a multiple of the parallel cells");
    case packDoesNotDivide:
        return issue("pack.rows",
                     significant(f.value, 6) + " modules do not make " + significant(f.limit, 6) +
                         " equal strings",
                     "make modules per row times rows a multiple of the parallel modules");
    case conductivityUnknown:
        return issue("electrical.resistance_rule",
                     "a layer has no ionic conductivity, so that resistance, power and charging "
                     "limits are not known",
                     "give electrolyte.conductivity, separator.conductivity or the coatings' "
                     "ionic conductivity, or a resistance");
    case pulseEndsTooLow:
        return issue("power.state_of_charge",
                     "the pulse ends at " + in(unit::percent, f.value) +
                         " state of charge, below the least of " + in(unit::percent, f.limit),
                     "start the pulse higher, make it shorter, or lower the rated power");
    case beyondLimitingCurrent:
        return issue("requirement.power",
                     "the rated power needs " + significant(f.value, 4) +
                         " mA/cm², beyond the limiting current or rate (" +
                         significant(f.limit, 4) + " mA/cm²)",
                     "lower the rated power or give the cells more area");
    case floorAboveVoltage:
        return issue("power.floor_voltage",
                     "the voltage floor of " + in(unit::V, f.value) +
                         " is not between zero and the open-circuit voltage of " +
                         in(unit::V, f.limit),
                     "lower the floor, or give it as a share of the open-circuit voltage");
    case regressionNeedsGraphite:
        return issue("charging.rule",
                     "BatPaC's charging fit was made for graphite, which this negative is not",
                     "use 'charging.rule: limits' with a current limit");
    case regressionOutOfRange:
        return issue("charging.wanted_time",
                     significant(f.value, 4) +
                         " min is outside the 10 to 60 min of BatPaC's charging fit",
                     "ask for a time inside it, or use 'charging.rule: limits'");
    case chargingVoltageReached:
        return issue("charging.voltage_limit",
                     "charging reaches the limit of " + in(unit::V, f.value) +
                         " before the end of the window (open-circuit voltage there " +
                         in(unit::V, f.limit) + ")",
                     "raise the voltage limit or end the window lower");
    case chargingWindowEmpty:
        return issue("charging.to",
                     "the charging window from " + in(unit::percent, f.value) + " to " +
                         in(unit::percent, f.limit) + " is empty",
                     "end it above its start");
    case saltDepletion:
        return issue("charging.current_limit",
                     "charging takes " + significant(f.value / 60.0, 3) +
                         " min at a current that empties the electrolyte of salt after " +
                         significant(f.limit / 60.0, 3) + " min (Sand's time)" +
                         (f.severity == Severity::note
                              ? "; it stays below the diffusion-limited current, so that a steady "
                                "state comes first"
                              : ", above the diffusion-limited current"),
                     "lower the current, thin the layer, or use more salt");
    case efficiencyNotBelowOne:
        return issue("life.coulombic_efficiency",
                     "a coulombic efficiency of " + in(unit::percent, f.value) +
                         " would make lithium last for ever",
                     "give a value below 100 %");
    case lifeBelowOneCycle:
        return issue("life.coulombic_efficiency", "the cell does not last one cycle",
                     "use more lithium or electrolyte, or a higher coulombic efficiency");
    case priceUnknown: {
        const Part first = partsOf(f.value).front();
        return issue(priceKey(first),
                     "no price is known for " + namesOf(f.value) + ": the cost is not available",
                     "give " + priceKey(first) + ", e.g. 10 " + priceUnit(first) +
                         (partsOf(f.value).size() > 1 ? ", and the others" : ""));
    }
    case priceNegative:
        return issue(priceKey(partsOf(f.value).front()),
                     "the price of " + namesOf(f.value) + " is negative",
                     "give a price of at least zero");
    case nothingProduced:
        return issue("production.packs_per_year",
                     "the plant makes nothing, so that a unit has no cost",
                     "give an annual production above zero");
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
    if (!std::isfinite(number))
        return "n/a";
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

std::string withoutTrailingZeros(std::string number)
{
    if (number.find('.') == std::string::npos)
        return number;
    number.erase(number.find_last_not_of('0') + 1);
    if (number.ends_with('.'))
        number.pop_back();
    return number;
}

std::string lowered(std::string_view name)
{
    std::string text(name);
    if (!text.empty() && text.front() >= 'A' && text.front() <= 'Z')
        text.front() = static_cast<char>(text.front() - 'A' + 'a');
    return text;
}

} // namespace cellgap
