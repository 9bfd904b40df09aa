// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/design/parameter.h"

#include "model/core/design/declarations.h"

#include <algorithm>
#include <iterator>

namespace cellgap {

namespace {

template <class T> void append(std::vector<T> &to, std::vector<T> from)
{
    std::move(from.begin(), from.end(), std::back_inserter(to));
}

Declarations collect()
{
    Declarations all;
    for (auto *declare :
         {positiveDeclarations, negativeDeclarations, separatorDeclarations,
          electrolyteDeclarations, collectorDeclarations, stackDeclarations, formatDeclarations,
          pouchDeclarations, prismaticDeclarations, cylindricalDeclarations, electricalDeclarations,
          operationDeclarations, packDeclarations, plantDeclarations, purchaseDeclarations}) {
        Declarations part = declare();
        append(all.parameters, std::move(part.parameters));
        append(all.choices, std::move(part.choices));
        append(all.groups, std::move(part.groups));
        append(all.slots, std::move(part.slots));
        append(all.curves, std::move(part.curves));
        append(all.lists, std::move(part.lists));
    }
    return all;
}

const Declarations &registry()
{
    static const Declarations all = collect();
    return all;
}

template <class T> const T *find(const std::vector<T> &list, std::string_view key)
{
    const auto found = std::ranges::find(list, key, &T::key);
    return found == list.end() ? nullptr : &*found;
}

int memberIndex(const InputGroup &group, std::string_view parameterKey)
{
    const auto found = std::ranges::find(group.members, parameterKey);
    return static_cast<int>(found - group.members.begin());
}

} // namespace

const std::vector<Section> &sections()
{
    static const std::vector<Section> all{
        {.key = "positive", .title = "Positive electrode"},
        {.key = "negative", .title = "Negative electrode"},
        {.key = "separator", .title = "Separator or solid electrolyte"},
        {.key = "electrolyte", .title = "Liquid electrolyte"},
        {.key = "positive_collector", .title = "Positive collector"},
        {.key = "negative_collector", .title = "Negative collector"},
        {.key = "bipolar_plate", .title = "Bipolar plate", .folded = true},
        {.key = "stack", .title = "Stack"},
        {.key = "format", .title = "Format and size"},
        {.key = "pouch", .title = "Pouch", .folded = true},
        {.key = "prismatic", .title = "Prismatic can"},
        {.key = "cylindrical", .title = "Cylindrical can"},
        {.key = "formation", .title = "Formation", .folded = true},
        {.key = "electrical", .title = "Voltage and rate"},
        {.key = "power", .title = "Power", .folded = true},
        {.key = "charging", .title = "Charging"},
        {.key = "life", .title = "Life"},
        {.key = "pack", .title = "Pack", .folded = true},
        {.key = "requirement", .title = "Requirement"},
        {.key = "production", .title = "Plant and purchases", .folded = true},
        {.key = "economics", .title = "Currency and year", .folded = true},
    };
    return all;
}

const std::vector<Parameter> &parameters()
{
    return registry().parameters;
}

const std::vector<Choice> &choices()
{
    return registry().choices;
}

const std::vector<InputGroup> &inputGroups()
{
    return registry().groups;
}

const std::vector<MaterialSlot> &materialSlots()
{
    return registry().slots;
}

const std::vector<Curve> &curves()
{
    return registry().curves;
}

const std::vector<RecordList> &recordLists()
{
    return registry().lists;
}

const RecordList *findRecordList(std::string_view key)
{
    return find(recordLists(), key);
}

const Parameter *findParameter(std::string_view key)
{
    return find(parameters(), key);
}

const Choice *findChoice(std::string_view key)
{
    return find(choices(), key);
}

const MaterialSlot *findMaterialSlot(std::string_view key)
{
    return find(materialSlots(), key);
}

std::string halfCellKey(const MaterialSlot &slot)
{
    constexpr std::string_view end = "active";
    if (slot.halfCell.set == nullptr || !slot.key.ends_with(end))
        return {};
    return slot.key.substr(0, slot.key.size() - end.size()) + "half_cell";
}

const MaterialSlot *findHalfCellSlot(std::string_view key)
{
    if (!key.ends_with("half_cell"))
        return nullptr;
    const auto slot = std::ranges::find(materialSlots(), key, halfCellKey);
    return slot == materialSlots().end() ? nullptr : &*slot;
}

const Curve *findCurve(std::string_view key)
{
    return find(curves(), key);
}

std::string sectionOf(const std::string &key)
{
    return key.substr(0, key.find('.'));
}

std::string entryOf(const std::string &key)
{
    return key.substr(key.find('.') + 1);
}

const InputGroup *groupOf(std::string_view parameterKey)
{
    const auto &groups = inputGroups();
    const auto found = std::ranges::find_if(groups, [&](const InputGroup &group) {
        return std::ranges::find(group.members, parameterKey) != group.members.end();
    });
    return found == groups.end() ? nullptr : &*found;
}

const Parameter &inputOf(const InputGroup &group, const Design &design)
{
    return *findParameter(group.members.at(static_cast<std::size_t>(group.access.get(design))));
}

bool isInput(const Parameter &parameter, const Design &design)
{
    const InputGroup *group = groupOf(parameter.key);
    return group == nullptr || group->access.get(design) == memberIndex(*group, parameter.key);
}

bool applies(const MaterialSlot &slot, const Design &design)
{
    // A further active material is chosen before it has a share, with which its values begin.
    constexpr std::string_view active = "_active";
    if (slot.key.ends_with(active))
        if (const Parameter *share =
                findParameter(slot.key.substr(0, slot.key.size() - active.size()) + "_share"))
            return share->applies(design);
    std::size_t count = 0;
    for (const MaterialSlot::Fill &fill : slot.fills)
        if (const Parameter *parameter = findParameter(fill.parameter))
            count += parameter->applies(design) ? 1 : 0;
    return 2 * count > slot.fills.size();
}

Bounds usualOf(const Parameter &parameter, const Design &design)
{
    return parameter.usualIn != nullptr ? parameter.usualIn(design) : parameter.usual;
}

void assign(const Parameter &parameter, Design &design, double number)
{
    if (const InputGroup *group = groupOf(parameter.key)) {
        for (const std::string &key : group->members)
            if (const Parameter *other = findParameter(key))
                other->access.set(design, other->standard);
        group->access.set(design, memberIndex(*group, parameter.key));
    }
    parameter.access.set(design, number);
}

Design standardDesign()
{
    Design design;
    for (const Parameter &parameter : parameters())
        parameter.access.set(design, parameter.standard);
    for (const Choice &choice : choices())
        choice.access.set(design, choice.standard);
    for (const InputGroup &group : inputGroups())
        group.access.set(design, group.standard);
    return design;
}

} // namespace cellgap
