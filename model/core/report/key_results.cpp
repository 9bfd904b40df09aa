// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/key_results.h"

#include "model/core/base/number_text.h"

#include <algorithm>
#include <array>

namespace cellgap {

namespace {

Text packText(const PackDesign &pack)
{
    switch (pack.route) {
    case PackRoute::factors:
        return phrase("pack factors %1 % of mass, %2 % of volume, %3 % of cost",
                      {percentDigits(pack.massFraction), percentDigits(pack.volumeFraction),
                       percentDigits(pack.costFraction)});
    case PackRoute::itemised:
        return phrase("pack from itemised hardware");
    case PackRoute::batpac:
        break;
    }
    return phrase("pack geometry of BatPaC 5");
}

Text pulseText(const PowerDuty &power)
{
    const Text duration = shortDigits(power.pulse.value(), 3);
    const Text charge = percentDigits(power.stateOfCharge);
    if (power.floorRule == FloorRule::fraction)
        return phrase("power for %1 s from %2 % charge down to %3 % of the voltage",
                      {duration, charge, percentDigits(power.floorFraction)});
    return phrase("power for %1 s from %2 % charge down to %3 V",
                  {duration, charge, shortDigits(unit::V.in(power.floorVoltage), 3)});
}

Text chargingText(const ChargingDuty &charging, ChargingLimit limit)
{
    const Text from = percentDigits(charging.from);
    const Text to = percentDigits(charging.to);
    if (limit == ChargingLimit::regression)
        return phrase("charging from %1 % to %2 % by BatPaC's fit", {from, to});
    return phrase("charging from %1 % to %2 % with at most %3 mA/cm² and %4 V",
                  {from, to, shortDigits(unit::mA_per_cm2.in(charging.currentLimit), 3),
                   shortDigits(unit::V.in(charging.voltageLimit), 3)});
}

} // namespace

Text volumeText(const Format &format)
{
    switch (format.volumeState) {
    case VolumeState::standard:
        return phrase("volume fully charged, or discharged if larger");
    case VolumeState::charged:
        return phrase("volume fully charged");
    case VolumeState::assembled:
        return phrase("volume as assembled");
    case VolumeState::discharged:
        break;
    }
    return phrase("volume fully discharged");
}

const std::vector<const Metric *> &keyMetrics()
{
    static const std::vector<const Metric *> all = [] {
        std::vector<const Metric *> found;
        for (const MetricKey key : std::initializer_list<MetricKey>{
                 "cell.specific_energy", "cell.energy_density", "stack.specific_energy",
                 "cell.capacity", "cell.energy", "cell.mass", "cell.thickness", "cell.breathing",
                 "cell.specific_power", "cell.recharge_time", "cell.cycle_life",
                 "cell.calendar_life", "cell.cost", "pack.specific_energy", "pack.energy_density",
                 "pack.energy", "pack.cost"})
            found.push_back(&metricOf(key));
        return found;
    }();
    return all;
}

std::string_view familyOf(const Design &design)
{
    const CellDesign &cell = design.cell;
    switch (cell.positive.coating.ion) {
    case Ion::lithium:
        break;
    case Ion::sodium:
        return "Sodium";
    case Ion::potassium:
        return "Potassium";
    }
    if (cell.positive.kind == PositiveKind::oxygen)
        return "Lithium-oxygen";
    if (cell.positive.sulfurOfActive() > 0.0)
        return "Lithium-sulfur";
    if (cell.separator.kind == SeparatorKind::dense)
        return "Solid-state, inorganic";
    if (cell.separator.kind == SeparatorKind::polymer)
        return "Solid-state, polymer";
    return cell.negative.kind == NegativeKind::insertion ? "Lithium-ion" : "Lithium metal";
}

namespace {

/// Whether nobody has said how many cells the pack has.
bool isAssumedPack(const DesignSheet &sheet)
{
    const Design &design = sheet.design;
    return std::ranges::all_of(
        std::array{"pack.cells_in_series", "pack.cells_in_parallel"}, [&](const char *key) {
            const Parameter &parameter = *findParameter(key);
            return parameter.applies(design) && !sheet.provenance.contains(parameter.key);
        });
}

/// "2022", or "2018 to 2026, not indexed,"
Text yearsText(const DesignSheet &sheet)
{
    const auto year = [](int number) { return digits(std::to_string(number)); };
    const auto [first, last] = priceYears(sheet);
    return first == last ? year(first)
                         : phrase("%1 to %2, not indexed,", {year(first), year(last)});
}

} // namespace

std::vector<Text> conditionTexts(const DesignSheet &sheet, const Result &result)
{
    const Design &design = sheet.design;
    const Electrical &electrical = design.cell.electrical;
    std::vector<Text> texts{volumeText(design.cell.format)};
    if (design.cell.format.kind == FormatKind::pouch)
        texts.push_back(design.cell.format.pouch.terminalVolume == TerminalVolume::included
                            ? phrase("terminals counted in the volume")
                            : phrase("terminals not counted in the volume"));
    const bool loaded = result.resistance.energy.value() > 0.0 && electrical.rate.value() > 0.0;
    texts.push_back(loaded ? phrase("energy at %1 C with %2 Ω·cm²",
                                    {shortDigits(unit::per_hour.in(electrical.rate), 3),
                                     shortDigits(unit::ohm_cm2.in(result.resistance.energy), 4)})
                           : phrase("energy at the open-circuit voltage"));
    texts.push_back(phrase("%1 °C", {shortDigits(unit::degC.in(electrical.temperature), 3)}));
    texts.push_back(packText(design.pack));
    if (isAssumedPack(sheet))
        texts.push_back(
            phrase("a pack of %1 cells is assumed",
                   {shortDigits(design.pack.cellsInSeries * design.pack.cellsInParallel, 6)}));
    if (result.cost.plant)
        texts.push_back(phrase(
            "prices of %1 at %2 USD/EUR, %3 GWh a year",
            {yearsText(sheet), shortDigits(unit::USD_per_EUR.in(design.economics.exchangeRate), 4),
             shortDigits(unit::GWh.in(result.cost.goodCells * result.cell.energy), 3)}));
    if (result.power.known)
        texts.push_back(pulseText(design.power));
    if (result.charging.known)
        texts.push_back(chargingText(design.charging, result.charging.limit));
    return texts;
}

Text conditionsText(const DesignSheet &sheet, const Result &result)
{
    return listed(conditionTexts(sheet, result), "%1; %2");
}

} // namespace cellgap
