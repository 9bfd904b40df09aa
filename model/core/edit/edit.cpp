// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/edit/edit.h"

#include "model/core/issue.h"

#include <algorithm>
#include <cmath>

namespace cellgap {

namespace {

Text boundText(double number, const Parameter &parameter)
{
    const std::string text = withoutTrailingZeros(significant(number, 6));
    return phrase("%1 %2", {digits(text), verbatim(parameter.access.unit.text)});
}

void copyProvenance(DesignSheet &sheet, const DesignSheet &base, const std::string &key)
{
    const auto found = base.provenance.find(key);
    if (found == base.provenance.end())
        sheet.provenance.erase(key);
    else
        sheet.provenance[key] = found->second;
}

void forgetOthersOfGroup(DesignSheet &sheet, const std::string &key)
{
    if (const InputGroup *group = groupOf(key))
        for (const std::string &member : group->members)
            if (member != key)
                sheet.provenance.erase(member);
}

void resetNumber(DesignSheet &sheet, const DesignSheet &base, const Parameter &parameter)
{
    const InputGroup *group = groupOf(parameter.key);
    if (group == nullptr) {
        parameter.access.set(sheet.design, parameter.access.get(base.design));
        return copyProvenance(sheet, base, parameter.key);
    }
    for (const std::string &member : group->members) {
        if (const Parameter *other = findParameter(member))
            other->access.set(sheet.design, other->access.get(base.design));
        copyProvenance(sheet, base, member);
    }
    group->access.set(sheet.design, group->access.get(base.design));
}

void resetMaterial(DesignSheet &sheet, const DesignSheet &base, const MaterialSlot &slot)
{
    if (const auto found = base.materials.find(slot.key); found != base.materials.end())
        sheet.materials[slot.key] = found->second;
    else
        sheet.materials.erase(slot.key);
    for (const MaterialSlot::Fill &fill : slot.fills) {
        resetTo(sheet, base, fill.parameter);
        if (!fill.choice.empty())
            resetTo(sheet, base, fill.choice);
    }
}

} // namespace

std::optional<Text> assignNumber(DesignSheet &sheet, const Parameter &parameter, double number)
{
    if (!std::isfinite(number))
        return phrase("Write a number.");
    if (!parameter.bounds.contains(number))
        return phrase("Only %1 to %2 is possible.", {boundText(parameter.bounds.min, parameter),
                                                     boundText(parameter.bounds.max, parameter)});
    assign(parameter, sheet.design, number);
    forgetOthersOfGroup(sheet, parameter.key);
    sheet.provenance[parameter.key] = {.origin = Origin::file};
    return std::nullopt;
}

void chooseOption(DesignSheet &sheet, const Choice &choice, int option)
{
    choice.access.set(sheet.design, option);
    sheet.provenance[choice.key] = {.origin = Origin::file};
}

void resetTo(DesignSheet &sheet, const DesignSheet &base, const std::string &key)
{
    if (const Parameter *parameter = findParameter(key)) {
        resetNumber(sheet, base, *parameter);
    } else if (const Choice *choice = findChoice(key)) {
        choice->access.set(sheet.design, choice->access.get(base.design));
        copyProvenance(sheet, base, key);
    } else if (const MaterialSlot *slot = findMaterialSlot(key)) {
        resetMaterial(sheet, base, *slot);
    }
}

bool differs(const DesignSheet &sheet, const DesignSheet &base, const std::string &key)
{
    if (const Parameter *parameter = findParameter(key)) {
        const bool input = isInput(*parameter, sheet.design);
        return input != isInput(*parameter, base.design) ||
               (input &&
                parameter->access.system(sheet.design) != parameter->access.system(base.design));
    }
    if (const Choice *choice = findChoice(key))
        return choice->access.get(sheet.design) != choice->access.get(base.design);
    if (findMaterialSlot(key) != nullptr) {
        const auto of = [&](const DesignSheet &which) {
            const auto found = which.materials.find(key);
            return found == which.materials.end() ? std::string() : found->second;
        };
        return of(sheet) != of(base);
    }
    return false;
}

} // namespace cellgap
