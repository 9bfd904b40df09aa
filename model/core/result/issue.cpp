// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/result/issue.h"

#include "model/core/base/number_text.h"
#include "model/core/design/parameter.h"
#include "model/core/result/bill.h"
#include "model/core/result/result.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace cellgap {

namespace {

Text number(double value, int most)
{
    return digits(significant(value, most));
}

/// With its unit; of a count the number alone.
Text in(const FindingNumber &value, int most = 4)
{
    const Text digits = number(value.number, most);
    return value.unit != nullptr ? phrase("%1 %2", {digits, verbatim(value.unit->text)}) : digits;
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
    case Place::positiveTerminal:
        return "pouch.positive_terminal";
    case Place::bipolarPlate:
        return "bipolar_plate";
    case Place::pouchThickness:
        return "pouch.thickness";
    case Place::canWidth:
        return "prismatic.can_width";
    case Place::canHeight:
        return "prismatic.can_height";
    case Place::canDepth:
        return "prismatic.can_depth";
    case Place::canClearance:
        return "prismatic.clearance";
    case Place::roundCan:
        return "cylindrical.diameter";
    case Place::roundHeight:
        return "cylindrical.height";
    case Place::roundClearance:
        return "cylindrical.clearance";
    case Place::negativeTerminal:
        break;
    }
    return "pouch.negative_terminal";
}

std::string amountKey(NegativeAmount amount)
{
    for (const InputGroup &group : inputGroups())
        if (group.key == "negative.amount")
            return group.members.at(static_cast<std::size_t>(amount));
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
        return "positive_collector.mass_price";
    case Part::negativeCollector:
        return "negative_collector.mass_price";
    case Part::bipolarPlate:
        return "bipolar_plate.mass_price";
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

Part firstOf(PartSet set)
{
    for (const PartInfo &info : parts())
        if (set.contains(info.part))
            return info.part;
    return Part::extras;
}

Text namesOf(PartSet set)
{
    std::vector<Text> names;
    for (const PartInfo &info : parts())
        if (set.contains(info.part))
            names.push_back(inSentence(info.name));
    return listed(names, "%1, %2");
}

Issue describe(const Finding &f, const Design &design)
{
    using enum FindingCode;
    const std::string at = section(f.place);
    const bool foil = f.place == Place::positiveFoil || f.place == Place::negativeFoil;
    const bool plate = f.place == Place::bipolarPlate;
    const Text side = phrase(
        f.place == Place::negative || f.place == Place::negativeFoil ? "negative" : "positive");
    const auto issue = [&](std::string key, Text message, Text remedy) {
        return Issue{.severity = f.severity,
                     .key = std::move(key),
                     .message = std::move(message),
                     .remedy = std::move(remedy)};
    };
    switch (f.code) {
    case fractionsNotOne:
        return issue(at + ".active_fraction",
                     phrase("the mass fractions of the %1 coating sum to %2", {side, in(f.value)}),
                     phrase("change the fractions of active material, conductive additive, binder "
                            "and solid electrolyte so that they sum to 100 %"));
    case negativePorosity:
        return issue(at + ".coating_density",
                     phrase("the %1 coating at %2 is denser than its solids at %3: its porosity is "
                            "negative",
                            {side, in(f.value), in(f.limit)}),
                     phrase("lower the coating density, or give a porosity of at least 0 %"));
    case noActiveMaterial:
        return issue(at + ".active_fraction",
                     phrase("the %1 coating holds no active material", {side}),
                     phrase("give a positive active fraction (oxygen: porosity and pore filling)"));
    case amountWithoutMeaning: {
        const std::string amount = amountKey(design.cell.negative.amount);
        return issue(
            amount, phrase("%1 has no meaning for this kind of negative", {verbatim(amount)}),
            phrase("insertion: N/P ratio, areal capacity, loading or thickness; lithium: foil "
                   "thickness, N/P ratio or lithium excess; host: filling, N/P ratio or excess"));
    }
    case lithiumBelowCapacity:
        return issue(
            "negative.foil_thickness",
            phrase("the lithium of the negative, %1, is less than the %2 that the positive, "
                   "which is assembled charged and brings none, takes up first",
                   {in(f.value), in(f.limit)}),
            phrase("use a thicker foil or a lower areal capacity; the lithium now limits "
                   "the capacity"));
    case negativeLithium:
        return issue("negative.lithium_excess",
                     phrase("a lithium excess of %1 needs a negative amount of lithium foil: the "
                            "positive's first-cycle loss alone leaves %2",
                            {in(f.value), in(f.limit)}),
                     phrase("raise the excess to at least that, or make the cell anode-free"));
    case noLithium:
        return issue("positive.assembled_state",
                     phrase("no electrode brings lithium: the positive is assembled charged and "
                            "the negative empty"),
                     phrase("use a lithium negative, prelithiate it, or use a positive that is "
                            "assembled discharged"));
    case activesAboveAll:
        return issue(at + ".second_share",
                     phrase("the second and third active materials of the %1 are %2 of its active "
                            "material",
                            {side, in(f.value)}),
                     phrase("lower their shares to 100 % at most; the first has what they leave"));
    case activeInScaffold:
        return issue("positive.active_fraction",
                     phrase("the scaffold of an oxygen positive holds %1 of active material, which "
                            "forms only when it discharges",
                            {in(f.value)}),
                     phrase("set it to 0 % and let the other fractions sum to 100 %"));
    case formationConsumesAll:
        return issue("negative.interphase_capacity",
                     phrase("formation binds all lithium of the positive"),
                     phrase("lower the N/P ratio or the first-cycle loss of the negative"));
    case platesOnCharge:
        return issue("negative.np_ratio",
                     phrase("the negative holds %1 of the positive's capacity: the rest plates on "
                            "it as lithium metal at every charge",
                            {in(f.value)}),
                     phrase("raise the N/P ratio above 1; such cells have 1.05 to 1.2"));
    case voltageNotPositive:
        return issue("positive.voltage", phrase("the open-circuit voltage is %1", {in(f.value)}),
                     phrase("check both electrodes' voltages, or give a voltage table for the "
                            "rules that need one"));
    case voltageTableMissing:
        return issue("electrical.voltage_table",
                     phrase("the voltage rule takes a table, and there is none"),
                     phrase("give eleven voltages, at 0, 10 … 100 % state of charge"));
    case voltageTableOfAnother:
        return issue("electrical.voltage_table",
                     phrase("the table is moved by %1 to the electrodes' average of %2: is it of "
                            "these electrodes?",
                            {in(f.value), in(f.limit)}),
                     phrase("give the table of a cell with these electrodes"));
    case dropExceedsVoltage:
        return issue("electrical.resistance",
                     phrase("the voltage drop of %1 at the discharge rate reaches the open-circuit "
                            "voltage of %2",
                            {in(f.value), in(f.limit)}),
                     phrase("lower the rate, the areal capacity or the resistance"));
    case electrolyteBelowPores:
        return issue("electrolyte.pore_filling",
                     phrase("the electrolyte fills %1 of the pores: %2 for %3",
                            {in({100.0 * f.value.number / f.limit.number, &unit::percent}),
                             in(f.value), in(f.limit)}),
                     phrase("give more electrolyte or less porosity"));
    case electrolyteWithoutPores:
        return issue("electrolyte.wets",
                     phrase("there is liquid electrolyte but nothing that it wets"),
                     phrase("set what the liquid reaches, or give no liquid"));
    case sulfurUnknown:
        return issue("electrolyte.volume_per_sulfur",
                     phrase("E/S needs sulfur, and the positive has none"),
                     phrase("give positive.sulfur_fraction, or the electrolyte by E/C"));
    case excessDoesNotFit:
        return issue("electrolyte.pore_filling",
                     phrase("the can has %1 of free space for %2 of electrolyte beyond the pores",
                            {in(f.limit), in(f.value)}),
                     phrase("give less electrolyte or more head space"));
    case contentsDoNotFit:
        return issue(
            "electrolyte.pore_filling",
            phrase("the parts of the cell take %1, the cell only %2", {in(f.value), in(f.limit)}),
            phrase("give less electrolyte, as an amount or as a share of the stack, or a "
                   "larger cell"));
    case sheetsNotWhole:
        return issue("stack.positive_sheets",
                     phrase("%1 sheets are not a whole number", {in(f.value, 6)}),
                     phrase("use a whole number for a cell that is to be built"));
    case bipolarCannotBeWound:
        return issue("stack.arrangement", phrase("a bipolar stack cannot be wound"),
                     phrase("use a pouch, a stacked prismatic cell or a bare stack"));
    case bipolarWithoutPlate:
        return issue("bipolar_plate.thickness", phrase("a bipolar stack needs a bipolar plate"),
                     phrase("give the plate's thickness"));
    case doesNotFit:
        return issue(
            at,
            phrase("the electrodes need %1 where the case offers %2", {in(f.value), in(f.limit)}),
            phrase("use fewer or smaller electrodes, thinner layers, or a larger case"));
    case canNearlyEmpty:
        return issue(at, phrase("%1 of the can's inside is empty", {in(f.value)}),
                     phrase("use more or larger electrodes, or a smaller can"));
    case chargedDoesNotFit:
        return issue(at,
                     phrase("fully charged the electrodes need %1 where the can offers %2",
                            {in(f.value), in(f.limit)}),
                     phrase("leave more clearance for the growth of the electrodes"));
    case noRoomForRoll:
        return issue("cylindrical.diameter",
                     phrase("the can has no room for a roll: electrode height %1, winding depth %2",
                            {in(f.value), in(f.limit)}),
                     phrase("use a larger can, a smaller core or less head space"));
    case foilWithoutArea:
        return issue(
            f.place == Place::negative ? "stack.negative_strip" : "stack.positive_strip",
            phrase("an uncoated strip of %1 leaves nothing of the foil (%2)", {in(f.value), side}),
            phrase("a strip below zero may only cut part of the foil; raise it"));
    case modulesDoNotDivide:
        return issue("pack.cells_per_module",
                     phrase("%1 cells of a module do not make whole groups of %2 in parallel",
                            {in(f.value, 6), in(f.limit, 6)}),
                     phrase("make the cells per module a multiple of the parallel cells"));
    case packDoesNotDivide:
        return issue(
            "pack.rows",
            phrase("%1 modules do not make %2 equal strings", {in(f.value, 6), in(f.limit, 6)}),
            phrase("make modules per row times rows a multiple of the parallel modules"));
    case packWithoutMass:
        return issue("pack.pack_hardware_mass",
                     phrase("nothing around the cells has a mass: the mass of the pack and its "
                            "energy and power by mass are not assessed"),
                     phrase("give %1, %2 or %3", {verbatim("pack.pack_hardware_mass"),
                                                  verbatim("pack.module_hardware_mass"),
                                                  verbatim("pack.cell_hardware_mass")}));
    case packWithoutVolume:
        return issue("pack.pack_hardware_volume",
                     phrase("nothing around the cells has a volume: the volume of the pack and its "
                            "energy and power by volume are not assessed"),
                     phrase("give %1, %2 or %3", {verbatim("pack.pack_hardware_volume"),
                                                  verbatim("pack.module_hardware_volume"),
                                                  verbatim("pack.cell_hardware_volume")}));
    case packWithoutCost:
        return issue("pack.pack_hardware_cost",
                     phrase("nothing around the cells has a cost: that of the pack is not "
                            "assessed"),
                     phrase("give %1, %2 or %3", {verbatim("pack.pack_hardware_cost"),
                                                  verbatim("pack.module_hardware_cost"),
                                                  verbatim("pack.cell_hardware_cost")}));
    case conductivityUnknown:
        return issue("electrical.resistance_rule",
                     phrase("a layer has no ionic conductivity, so that resistance, power and "
                            "charging limits are not known"),
                     phrase("give electrolyte.conductivity, separator.conductivity or the "
                            "coatings' ionic conductivity, or a resistance"));
    case noIonPath:
        return issue("electrolyte.wets",
                     phrase("no ion crosses the separator: its pores hold no liquid"),
                     phrase("give the separator pores and liquid that reaches them, or a solid "
                            "electrolyte"));
    case noElectronPath:
        return issue(at + (foil || plate ? ".conductivity" : "_conductivity"),
                     plate  ? phrase("the bipolar plate conducts no electrons")
                     : foil ? phrase("the foil of the %1 conducts no electrons", {side})
                            : phrase("a terminal without width, thickness or conductivity conducts "
                                     "no electrons"),
                     phrase("give its conductivity and dimensions, or the resistance of the "
                            "hardware (electrical.hardware: given)"));
    case pulseEndsTooLow:
        return issue("power.state_of_charge",
                     phrase("the pulse ends at %1 state of charge, below the least of %2",
                            {in(f.value), in(f.limit)}),
                     phrase("start the pulse higher, make it shorter, or lower the rated power"));
    case beyondLimitingCurrent:
        return issue("requirement.power",
                     phrase("the rated power needs %1, beyond the limiting current or rate "
                            "(%2)",
                            {in(f.value), in(f.limit)}),
                     phrase("lower the rated power or give the cells more area"));
    case interfacesBeyondTable:
        return issue(
            "negative.interface_resistance",
            phrase("the interfaces' %1 are more than the %2 that the table holds 2 s after "
                   "a pulse starts, of which they are a part",
                   {in(f.value), in(f.limit)}),
            phrase("raise electrical.resistance_2s and resistance_10s with them, or lower "
                   "the interfaces of both electrodes"));
    case resistanceNotPositive:
        return issue("electrical.resistance_rule",
                     phrase("the resistance of the pulse comes out as %1", {in(f.value)}),
                     phrase("correct the tables of resistance over the state of charge"));
    case floorAboveVoltage:
        return issue("power.floor_voltage",
                     phrase("the voltage floor of %1 is not between zero and the open-circuit "
                            "voltage of %2",
                            {in(f.value), in(f.limit)}),
                     phrase("lower the floor, or give it as a share of the open-circuit voltage"));
    case floorNeedsTable:
        return issue(
            "electrical.voltage_rule",
            phrase("power down to a floor in volts takes the voltage at a state of charge, "
                   "and only the average is known: not assessed"),
            phrase("give a voltage table, or the floor as a share of the open-circuit "
                   "voltage"));
    case regressionNeedsGraphite:
        return issue(
            "charging.rule",
            phrase("BatPaC's charging fit was made for graphite, which this negative is not"),
            phrase("use 'charging.rule: limits' with a current limit"));
    case regressionOutOfRange:
        return issue(
            "charging.wanted_time",
            phrase("%1 is outside the 10 to 60 min of BatPaC's charging fit", {in(f.value)}),
            phrase("ask for a time inside it, or use 'charging.rule: limits'"));
    case slowerThanRegression:
        return issue("charging.rule",
                     phrase("coatings of %1 charge in more than the %2 that BatPaC's charging "
                            "fit covers: their time is not assessed",
                            {in(f.value), in(f.limit, 2)}),
                     phrase("make them thinner, or use 'charging.rule: limits'"));
    case chargingNeedsTable:
        return issue("electrical.voltage_rule",
                     phrase("charging up to a voltage takes the voltage at a state of charge, and "
                            "only the average is known: not assessed"),
                     phrase("give a voltage table"));
    case chargingVoltageReached:
        return issue("charging.voltage_limit",
                     phrase("charging reaches the limit of %1 before the end of the window "
                            "(open-circuit voltage there %2)",
                            {in(f.value), in(f.limit)}),
                     phrase("raise the voltage limit or end the window lower"));
    case chargingWindowEmpty:
        return issue(
            "charging.to",
            phrase("the charging window from %1 to %2 is empty", {in(f.value), in(f.limit)}),
            phrase("end it above its start"));
    case saltDepletion: {
        const std::vector<Text> times{in(f.value, 3), in(f.limit, 3)};
        return issue("charging.current_limit",
                     phrase("charging takes %1 at a current that empties the electrolyte of salt "
                            "after %2 (Sand's time), above the diffusion-limited current",
                            times),
                     phrase("lower the current, thin the layer, or use more salt"));
    }
    case poresDeplete: {
        const std::vector<Text> times{in(f.value, 3), in(f.limit, 3)};
        if (f.place == Place::negative)
            return issue("charging.current_limit",
                         phrase("charging takes %1 at a current that empties the pores of the "
                                "negative of salt after %2 (Sand's time)",
                                times),
                         phrase("lower the current, or make the coating thinner or more porous"));
        return issue("electrical.rate",
                     phrase("discharging takes %1 at a current that empties the pores of the "
                            "positive of salt after %2 (Sand's time): its energy is not all "
                            "had at this rate",
                            times),
                     phrase("lower the rate, or make the coating thinner or more porous"));
    }
    case efficiencyNotBelowOne:
        return issue(
            "life.coulombic_efficiency",
            phrase("a coulombic efficiency of %1 would make lithium last for ever", {in(f.value)}),
            phrase("give a value below 100 %"));
    case lifeBelowOneCycle:
        return issue("life.coulombic_efficiency", phrase("the cell does not last one cycle"),
                     phrase("use more lithium or electrolyte, or a higher coulombic efficiency"));
    case priceUnknown: {
        const Part first = firstOf(f.parts);
        const std::vector<Text> example{verbatim(priceKey(first)), verbatim(priceUnit(first))};
        return issue(
            priceKey(first),
            phrase("no price is known for %1: the cost is not available", {namesOf(f.parts)}),
            f.parts.size() > 1 ? phrase("give %1, e.g. 10 %2, and the others", example)
                               : phrase("give %1, e.g. 10 %2", example));
    }
    case priceNegative:
        return issue(priceKey(firstOf(f.parts)),
                     phrase("the price of %1 is negative", {namesOf(f.parts)}),
                     phrase("give a price of at least zero"));
    case nothingProduced:
        return issue("production.packs_per_year",
                     phrase("the plant makes nothing, so that a unit has no cost"),
                     phrase("give an annual production above zero"));
    case sizeOutOfReach:
        break;
    }
    return issue("format.capacity", phrase("no size of this format has the wanted capacity"),
                 phrase("change the wanted capacity, thickness or aspect ratio"));
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

bool hasError(const std::vector<Issue> &issues)
{
    return std::ranges::any_of(
        issues, [](const Issue &issue) { return issue.severity == Severity::error; });
}

std::vector<Issue> issues(const Result &result, const Design &design)
{
    std::vector<Issue> list;
    for (const Finding &finding : result.findings.items()) {
        Issue &issue = list.emplace_back(describe(finding, design));
        if (const InputGroup *group = groupOf(issue.key))
            issue.key = inputOf(*group, design).key;
    }
    std::ranges::stable_sort(list, std::greater{}, &Issue::severity);
    return list;
}

} // namespace cellgap
