// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/edit/edit.h"

#include "model/core/base/number_text.h"
#include "model/core/edit/rows.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <span>
#include <stdexcept>
#include <string_view>
#include <utility>
#include <vector>

namespace cellgap {

namespace {

constexpr std::string_view exchangeRateKey = "economics.exchange_rate";

Text boundText(double number, const Parameter &parameter)
{
    const std::string text = withoutTrailingZeros(significant(number, 6));
    return phrase("%1 %2", {digits(text), verbatim(parameter.access.unit.text)});
}

std::optional<Text> refusal(const Parameter &parameter, double number)
{
    if (!std::isfinite(number))
        return phrase("Write a number.");
    if (parameter.takes(number))
        return std::nullopt;
    return phrase("Only %1 to %2 is possible.", {boundText(parameter.bounds.min, parameter),
                                                 boundText(parameter.bounds.max, parameter)});
}

using Bases = std::map<std::string_view, std::vector<const Parameter *>>;

/// Of each input that a material fills in one unit only, the others filled with that property.
Bases basesOfSlots()
{
    Bases bases;
    for (const MaterialSlot &slot : materialSlots())
        for (const MaterialSlot::Fill &fill : slot.fills)
            for (const MaterialSlot::Fill &other : slot.fills)
                if (!fill.unit.empty() && fill.property == other.property &&
                    fill.parameter != other.parameter)
                    bases[fill.parameter].push_back(findParameter(other.parameter));
    return bases;
}

/// The other inputs that a material fills with the same property: its price is by area or by mass.
std::span<const Parameter *const> otherBases(const Parameter &parameter)
{
    static const Bases bases = basesOfSlots();
    const auto found = bases.find(parameter.key);
    if (found == bases.end())
        return {};
    return found->second;
}

/// What is given on one basis takes the place of what the material, or a layer below, gave on
/// another; two that one file states are both meant.
void replaceOtherBases(DesignSheet &sheet, const Parameter &parameter, Origin from)
{
    for (const Parameter *other : otherBases(parameter)) {
        const auto found = sheet.provenance.find(other->key);
        if (found == sheet.provenance.end() ||
            (found->second.origin == from && from != Origin::library))
            continue;
        other->access.set(sheet.design, other->standard);
        sheet.provenance.erase(found);
        sheet.euros.erase(other->key);
    }
}

/// Writes what was found possible.
void write(DesignSheet &sheet, const Parameter &parameter, double number, Provenance from)
{
    assign(parameter, sheet.design, number);
    sheet.euros.erase(parameter.key);
    replaceOtherBases(sheet, parameter, from.origin);
    if (const InputGroup *group = groupOf(parameter.key))
        for (const std::string &member : group->members) {
            sheet.provenance.erase(member);
            sheet.euros.erase(member);
        }
    sheet.provenance[parameter.key] = std::move(from);
    if (parameter.key == exchangeRateKey)
        followExchangeRate(sheet);
}

/// The entry of a map, or nothing in either map.
template <class Map> void copyEntry(Map &to, const Map &from, const std::string &key)
{
    if (const auto found = from.find(key); found != from.end())
        to[key] = found->second;
    else
        to.erase(key);
}

void copyBelow(DesignSheet &sheet, const DesignSheet &base, const std::string &key)
{
    const auto below = [prefix = key + "."](const auto &entry) {
        return entry.first.starts_with(prefix);
    };
    std::erase_if(sheet.provenance, below);
    std::erase_if(sheet.euros, below);
    for (const auto &entry : base.provenance)
        if (below(entry))
            sheet.provenance.insert(entry);
    for (const auto &entry : base.euros)
        if (below(entry))
            sheet.euros.insert(entry);
}

void copyNumber(DesignSheet &sheet, const DesignSheet &base, const Parameter &parameter)
{
    parameter.access.set(sheet.design, parameter.access.get(base.design));
    copyEntry(sheet.provenance, base.provenance, parameter.key);
    copyEntry(sheet.euros, base.euros, parameter.key);
}

void resetNumber(DesignSheet &sheet, const DesignSheet &base, const Parameter &parameter)
{
    if (const InputGroup *group = groupOf(parameter.key)) {
        for (const std::string &member : group->members)
            if (const Parameter *other = findParameter(member))
                copyNumber(sheet, base, *other);
        group->access.set(sheet.design, group->access.get(base.design));
    } else {
        copyNumber(sheet, base, parameter);
        for (const Parameter *other : otherBases(parameter))
            copyNumber(sheet, base, *other);
    }
    followExchangeRate(sheet);
}

void resetMaterial(DesignSheet &sheet, const DesignSheet &base, const MaterialSlot &slot)
{
    copyEntry(sheet.materials, base.materials, slot.key);
    for (const MaterialSlot::Fill &fill : slot.fills) {
        resetTo(sheet, base, fill.parameter);
        if (!fill.choice.empty())
            resetTo(sheet, base, fill.choice);
    }
    for (const MaterialSlot::Word &word : slot.words)
        resetTo(sheet, base, word.choice);
    if (slot.halfCell.set != nullptr)
        slot.halfCell.set(sheet.design, slot.halfCell.get(base.design));
    copyEntry(sheet.halfCells, base.halfCells, slot.key);
}

void resetCurve(DesignSheet &sheet, const DesignSheet &base, const Curve &curve)
{
    for (std::size_t i = 0; i < VoltageTable{}.size(); ++i)
        curve.set(sheet.design, i, curve.get(base.design, i));
    copyEntry(sheet.provenance, base.provenance, curve.key);
}

void resetList(DesignSheet &sheet, const DesignSheet &base, const RecordList &list)
{
    list.resize(sheet.design, 0);
    list.resize(sheet.design, list.size(base.design));
    for (std::size_t row = 0; row < list.size(base.design); ++row)
        for (const RecordField &field : list.fields) {
            if (field.kind == RecordField::Kind::text)
                field.setText(sheet.design, row, field.text(base.design, row));
            else
                field.setNumber(sheet.design, row, field.number(base.design, row));
        }
    copyBelow(sheet, base, list.key);
    followExchangeRate(sheet);
}

bool isOfLibrary(const DesignSheet &sheet, const std::string &key)
{
    const auto found = sheet.provenance.find(key);
    return found != sheet.provenance.end() && found->second.origin == Origin::library;
}

void forgetChoice(DesignSheet &sheet, std::string_view key)
{
    const Choice *choice = findChoice(key);
    if (choice == nullptr || !isOfLibrary(sheet, choice->key))
        return;
    choice->access.set(sheet.design, choice->standard);
    sheet.provenance.erase(choice->key);
}

/// What an earlier material of the slot filled does not belong to the new one.
void forgetEarlierMaterial(DesignSheet &sheet, const MaterialSlot &slot)
{
    for (const MaterialSlot::Fill &target : slot.fills) {
        forgetChoice(sheet, target.choice);
        const Parameter *parameter = findParameter(target.parameter);
        if (parameter == nullptr || !isOfLibrary(sheet, parameter->key))
            continue;
        parameter->access.set(sheet.design, parameter->standard);
        sheet.provenance.erase(parameter->key);
    }
    for (const MaterialSlot::Word &word : slot.words)
        forgetChoice(sheet, word.choice);
}

Provenance provenanceOf(const Material &material, const MaterialProperty &property)
{
    std::string source = material.name + ": " + property.source;
    if (!property.conditions.empty())
        source += " (" + property.conditions + ")";
    Provenance provenance{.origin = Origin::library,
                          .source = std::move(source),
                          .confidence = property.confidence,
                          .range = property.range};
    std::from_chars(property.year.data(), property.year.data() + property.year.size(),
                    provenance.year);
    return provenance;
}

/// What a material says of itself decides choices of the design.
void takeWords(DesignSheet &sheet, const MaterialSlot &slot, const Material &material)
{
    for (const auto &[word, key] : slot.words) {
        const Choice *choice = findChoice(key);
        const auto option = std::ranges::find(choice->options, material.*word, &Option::word);
        if (option != choice->options.end())
            chooseOption(sheet, *choice, static_cast<int>(option - choice->options.begin()),
                         {.origin = Origin::library, .source = material.name});
    }
}

struct Taken {
    const Parameter *parameter;
    const MaterialSlot::Fill *fill;
    const MaterialProperty *property;
};

bool numberDiffers(const DesignSheet &sheet, const DesignSheet &base, const Parameter &parameter)
{
    const bool input = isInput(parameter, sheet.design);
    if (input != isInput(parameter, base.design))
        return true;
    const auto is = sheet.euros.find(parameter.key);
    const auto was = base.euros.find(parameter.key);
    if (is != sheet.euros.end() && was != base.euros.end())
        return is->second != was->second;
    return input && parameter.access.system(sheet.design) != parameter.access.system(base.design);
}

bool halfCellDiffers(const DesignSheet &sheet, const DesignSheet &base, const std::string &slot)
{
    const auto is = sheet.halfCells.find(slot);
    const auto was = base.halfCells.find(slot);
    if (is == sheet.halfCells.end() || was == base.halfCells.end())
        return (is == sheet.halfCells.end()) != (was == base.halfCells.end());
    return is->second != was->second;
}

bool curveDiffers(const DesignSheet &sheet, const DesignSheet &base, const Curve &curve)
{
    for (std::size_t i = 0; i < VoltageTable{}.size(); ++i)
        if (curve.get(sheet.design, i) != curve.get(base.design, i))
            return true;
    return false;
}

/// A retained fraction that a person gives counts, where no rule of formation is given.
void decideFormation(DesignSheet &sheet, const Parameter &parameter, const Provenance &from)
{
    if (from.origin != Origin::file || parameter.key != "formation.retained_fraction")
        return;
    const Choice *rule = findChoice("formation.rule");
    const auto given = sheet.provenance.find(rule->key);
    if (given != sheet.provenance.end() && given->second.origin == Origin::file)
        return;
    const auto option =
        std::ranges::find(rule->options, std::string_view("retained_fraction"), &Option::word);
    chooseOption(sheet, *rule, static_cast<int>(option - rule->options.begin()), from);
}

} // namespace

std::optional<Text> assignNumber(DesignSheet &sheet, const Parameter &parameter, double number,
                                 Provenance from)
{
    if (auto reason = refusal(parameter, number))
        return reason;
    decideFormation(sheet, parameter, from);
    write(sheet, parameter, number, std::move(from));
    return std::nullopt;
}

std::optional<Text> assignEuros(DesignSheet &sheet, const Parameter &parameter, double amount,
                                Provenance from)
{
    const double dollars = amount * unit::USD_per_EUR.in(sheet.design.economics.exchangeRate);
    if (auto reason = refusal(parameter, dollars))
        return reason;
    write(sheet, parameter, dollars, std::move(from));
    sheet.euros[parameter.key] = amount;
    return std::nullopt;
}

void chooseOption(DesignSheet &sheet, const Choice &choice, int option, Provenance from)
{
    choice.access.set(sheet.design, option);
    sheet.provenance[choice.key] = std::move(from);
}

bool fits(const MaterialSlot &slot, const Material &material)
{
    return std::ranges::find(slot.categories, material.category) != slot.categories.end();
}

std::optional<Text> putMaterial(DesignSheet &sheet, const MaterialSlot &slot,
                                const Material &material)
{
    if (!fits(slot, material))
        return phrase("material '%1' is a %2 and does not go here",
                      {verbatim(material.id), verbatim(material.category)});
    std::vector<Taken> taken;
    for (const MaterialSlot::Fill &fill : slot.fills) {
        const auto found = material.properties.find(std::string(fill.property));
        const Parameter *parameter = findParameter(fill.parameter);
        if (found == material.properties.end() || parameter == nullptr ||
            (!fill.unit.empty() && found->second.unit != fill.unit))
            continue;
        if (auto reason = refusal(*parameter, found->second.number))
            return phrase("%1: %2", {phrase(parameter->name), *reason});
        taken.push_back({.parameter = parameter, .fill = &fill, .property = &found->second});
    }
    sheet.materials[slot.key] = {.id = material.id, .name = material.name};
    forgetEarlierMaterial(sheet, slot);
    if (slot.halfCell.set != nullptr)
        slot.halfCell.set(sheet.design, material.halfCell);
    sheet.halfCells.erase(slot.key);
    takeWords(sheet, slot, material);
    for (const Taken &value : taken) {
        const Provenance from = provenanceOf(material, *value.property);
        write(sheet, *value.parameter, value.property->number, from);
        if (const Choice *choice = findChoice(value.fill->choice))
            chooseOption(sheet, *choice, value.fill->option,
                         {.origin = Origin::library, .source = from.source});
    }
    return std::nullopt;
}

namespace {

/// A discharge that is longer than the charge before it by more than this is another material's, or
/// in another unit.
constexpr double mostGained = 0.02;

/// What of its first charge the slot's material gives back; all where that is not known.
double efficiencyIn(const MaterialSlot &slot, const Design &design)
{
    const auto fill =
        std::ranges::find(slot.fills, "first_cycle_efficiency", &MaterialSlot::Fill::property);
    const double share =
        fill == slot.fills.end() ? 0.0 : findParameter(fill->parameter)->access.system(design);
    return share > 0.0 ? share : 1.0;
}

} // namespace

std::optional<Text> putHalfCell(DesignSheet &sheet, const MaterialSlot &slot,
                                MeasuredHalfCell measured)
{
    if (slot.halfCell.set == nullptr)
        return phrase("no active material");
    HalfCell halfCell;
    try {
        halfCell = halfCellOf(measured, sectionOf(slot.key) == "positive");
    } catch (const std::invalid_argument &error) {
        return phrase(error.what());
    }
    const double first = halfCell.charge.capacity();
    const bool both = !measured.charge.empty() && !measured.discharge.empty();
    const double efficiency = both ? halfCell.discharge.capacity() / first : 1.0;
    const bool charged = sheet.design.cell.positive.assembledState == AssembledState::charged;
    if (efficiency > 1.0 + mostGained && !charged)
        return phrase("the discharge gives %1 mAh/g, more than the %2 mAh/g of the charge before",
                      {shortDigits(halfCell.discharge.capacity(), 4), shortDigits(first, 4)});
    std::vector<std::pair<const Parameter *, double>> values;
    for (const MaterialSlot::Fill &fill : slot.fills) {
        const Parameter *parameter = findParameter(fill.parameter);
        if (fill.property == "specific_capacity")
            values.emplace_back(parameter, measured.discharge.empty()
                                               ? first * efficiencyIn(slot, sheet.design)
                                               : halfCell.discharge.capacity());
        else if (fill.property == "first_cycle_efficiency" && both)
            values.emplace_back(parameter, unit::percent.in(std::min(efficiency, 1.0)));
        else if (fill.property == "voltage")
            values.emplace_back(parameter, halfCell.discharge.mean());
    }
    for (const auto &[parameter, number] : values)
        if (auto reason = refusal(*parameter, number))
            return phrase("%1: %2", {phrase(parameter->name), *reason});
    for (const auto &[parameter, number] : values)
        write(sheet, *parameter, number,
              {.origin = Origin::library,
               .source = measured.source,
               .confidence = measured.confidence});
    slot.halfCell.set(sheet.design, keep(std::move(halfCell)));
    sheet.halfCells[slot.key] = std::move(measured);
    return std::nullopt;
}

std::optional<Text> assignCurve(DesignSheet &sheet, const Curve &curve,
                                std::span<const double> numbers, Provenance from)
{
    const std::size_t points = VoltageTable{}.size();
    if (numbers.size() != points)
        return phrase("not a list of %1 values", {counted(points)});
    for (const double number : numbers)
        if (!curve.bounds.contains(number))
            return phrase("out of range");
    for (std::size_t i = 1; curve.rises && i < points; ++i)
        if (numbers[i] < numbers[i - 1])
            return phrase("the voltage of a cell rises while it is charged, and this one falls "
                          "from %1 V at %2 % to %3 V at %4 % state of charge",
                          {shortDigits(numbers[i - 1], 5), counted(10 * (i - 1)),
                           shortDigits(numbers[i], 5), counted(10 * i)});
    for (std::size_t i = 0; i < points; ++i)
        curve.set(sheet.design, i, numbers[i]);
    sheet.provenance[curve.key] = std::move(from);
    return std::nullopt;
}

std::optional<Text> assignDesign(DesignSheet &sheet, const Design &design)
{
    for (const Choice &choice : choices())
        if (const int option = choice.access.get(design);
            choice.applies(design) && choice.access.get(sheet.design) != option)
            chooseOption(sheet, choice, option);
    for (const Parameter &parameter : parameters()) {
        const double number = parameter.access.get(design);
        if (!parameter.applies(design) || !isInput(parameter, design) ||
            (isInput(parameter, sheet.design) && parameter.access.get(sheet.design) == number))
            continue;
        if (auto reason = assignNumber(sheet, parameter, number))
            return reason;
    }
    return std::nullopt;
}

void resetTo(DesignSheet &sheet, const DesignSheet &base, const std::string &key)
{
    if (const Parameter *parameter = findParameter(key)) {
        resetNumber(sheet, base, *parameter);
    } else if (const Choice *choice = findChoice(key)) {
        choice->access.set(sheet.design, choice->access.get(base.design));
        copyEntry(sheet.provenance, base.provenance, key);
    } else if (const MaterialSlot *slot = findMaterialSlot(key)) {
        resetMaterial(sheet, base, *slot);
    } else if (const Curve *curve = findCurve(key)) {
        resetCurve(sheet, base, *curve);
    } else if (const RecordList *list = findRecordList(key)) {
        resetList(sheet, base, *list);
    }
}

bool differs(const DesignSheet &sheet, const DesignSheet &base, const std::string &key)
{
    if (const Parameter *parameter = findParameter(key))
        return numberDiffers(sheet, base, *parameter);
    if (const Choice *choice = findChoice(key))
        return choice->access.get(sheet.design) != choice->access.get(base.design);
    if (findMaterialSlot(key) != nullptr)
        return materialIn(sheet, key) != materialIn(base, key) || halfCellDiffers(sheet, base, key);
    if (const Curve *curve = findCurve(key))
        return curveDiffers(sheet, base, *curve);
    return false;
}

} // namespace cellgap
