// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/edit/form.h"

#include <algorithm>
#include <cmath>

namespace cellgap {

namespace {

void addRows(FormSection &section, std::string_view key)
{
    const auto belongs = [&](const std::string &entry) { return sectionOf(entry) == key; };
    const auto add = [&](FormRow::Kind kind, const auto &entry) {
        section.rows.push_back({.kind = kind, .key = entry.key, .first = entry.first});
    };
    for (const Choice &choice : choices())
        if (belongs(choice.key))
            add(FormRow::Kind::choice, choice);
    for (const MaterialSlot &slot : materialSlots())
        if (belongs(slot.key))
            add(FormRow::Kind::material, slot);
    for (const InputGroup &group : inputGroups())
        if (belongs(group.key))
            add(FormRow::Kind::group, group);
    for (const Parameter &parameter : parameters())
        if (belongs(parameter.key) && groupOf(parameter.key) == nullptr)
            add(FormRow::Kind::number, parameter);
    std::stable_partition(section.rows.begin(), section.rows.end(),
                          [](const FormRow &row) { return row.first; });
}

/// What the design is called and what it builds on.
FormSection headSection()
{
    using Kind = FormRow::Kind;
    return {.key = "design",
            .title = "Design",
            .rows = {{.kind = Kind::text, .key = "name", .first = true},
                     {.kind = Kind::basis, .key = "chemistry", .first = true},
                     {.kind = Kind::basis, .key = "preset", .first = true},
                     {.kind = Kind::basis, .key = "plant"},
                     {.kind = Kind::text, .key = "description"},
                     {.kind = Kind::text, .key = "source"}}};
}

std::vector<FormSection> makeSections()
{
    std::vector<FormSection> all{headSection()};
    for (const Section &section : sections()) {
        FormSection form{.key = std::string(section.key),
                         .title = section.title,
                         .rows = {},
                         .folded = section.folded};
        addRows(form, section.key);
        all.push_back(std::move(form));
    }
    return all;
}

} // namespace

const std::vector<FormSection> &formSections()
{
    static const std::vector<FormSection> all = makeSections();
    return all;
}

const InputGroup *findInputGroup(std::string_view key)
{
    const auto found = std::ranges::find(inputGroups(), key, &InputGroup::key);
    return found == inputGroups().end() ? nullptr : &*found;
}

bool applies(const FormRow &row, const Design &design)
{
    switch (row.kind) {
    case FormRow::Kind::choice:
        return findChoice(row.key)->applies(design);
    case FormRow::Kind::material:
        return applies(*findMaterialSlot(row.key), design);
    case FormRow::Kind::group:
        return std::ranges::any_of(findInputGroup(row.key)->members, [&](const std::string &key) {
            return findParameter(key)->applies(design);
        });
    case FormRow::Kind::text:
    case FormRow::Kind::basis:
        return true;
    case FormRow::Kind::number:
        break;
    }
    return findParameter(row.key)->applies(design);
}

double stepOf(const Parameter &parameter, double value)
{
    const double usual = parameter.usual.max - parameter.usual.min;
    const double wanted = std::max(usual > 0.0 ? 0.01 * std::min(usual, 10.0 * std::abs(value))
                                               : 0.01 * std::abs(value),
                                   1e-9 * (parameter.bounds.max - parameter.bounds.min));
    const double decade = std::pow(10.0, std::floor(std::log10(wanted)));
    const double mantissa = wanted / decade;
    return decade * (mantissa < 1.5 ? 1.0 : mantissa < 3.5 ? 2.0 : mantissa < 7.5 ? 5.0 : 10.0);
}

double SliderSpan::toShare(double value) const
{
    const double share =
        logarithmic ? std::log(std::max(value, span.min) / span.min) / std::log(span.max / span.min)
                    : (value - span.min) / (span.max - span.min);
    return std::clamp(share, 0.0, 1.0);
}

double SliderSpan::fromShare(double share) const
{
    return logarithmic ? span.min * std::pow(span.max / span.min, share)
                       : span.min + share * (span.max - span.min);
}

SliderSpan spanOf(const Parameter &parameter, Bounds usual, double value, double opened)
{
    if (!(usual.max > usual.min))
        usual = {std::min(0.5 * value, 1.5 * value), std::max(0.5 * value, 1.5 * value)};
    if (!(usual.max > usual.min))
        usual = parameter.bounds;
    const bool logarithmic = usual.min > 0.0 && usual.max / usual.min > 30.0 && value > 0.0 &&
                             opened > 0.0 && parameter.bounds.max > 0.0;
    const double room = 0.4 * (usual.max - usual.min);
    Bounds span = logarithmic ? Bounds{usual.min / 3.0, usual.max * 3.0}
                              : Bounds{usual.min - room, usual.max + room};
    span.min = std::max(span.min, parameter.bounds.min);
    span.max = std::min(span.max, parameter.bounds.max);
    for (const double included : {value, opened}) {
        span.min = std::min(span.min, included);
        span.max = std::max(span.max, included);
    }
    if (!(span.max > span.min))
        span.max = span.min + 1.0;
    return {.span = span, .logarithmic = logarithmic && span.min > 0.0};
}

} // namespace cellgap
