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

/// The price that a part lacks; of a blend that of the first material without one.
std::string priceKeyOf(Part part, const Design &design)
{
    const std::string key(infoOf(part).priceKey);
    if (part != Part::positiveActive && part != Part::negativeActive)
        return key;
    for (const char *entry : {".active_price", ".second_price", ".third_price"}) {
        const Parameter *price = findParameter(sectionOf(key) + entry);
        if (price != nullptr && price->applies(design) && !(price->access.get(design) > 0.0))
            return price->key;
    }
    return key;
}

std::string priceUnit(const std::string &key)
{
    const Parameter *parameter = findParameter(key);
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

/// The electrode that a finding is about.
std::string_view side(Place place)
{
    return place == Place::negative || place == Place::negativeFoil ? "negative" : "positive";
}

/// Key of the input that a finding is about; of parameters that stand for each other the one that
/// is given.
std::string keyOf(const Finding &finding, const Design &design)
{
    const std::string key = declaredKey(finding, design);
    for (const InputGroup &group : inputGroups())
        if (group.key == key || groupOf(key) == &group)
            return inputOf(group, design).key;
    return key;
}

Text textOf(Argument argument, const Finding &finding, const std::string &key)
{
    const FindingKind &kind = *finding.kind;
    switch (argument) {
    case Argument::value:
        return in(finding.value, kind.digits);
    case Argument::limit:
        return in(finding.limit, kind.limitDigits > 0 ? kind.limitDigits : kind.digits);
    case Argument::share:
        return in({100.0 * finding.value.number / finding.limit.number, &unit::percent},
                  kind.digits);
    case Argument::side:
        return phrase(side(finding.place));
    case Argument::input:
        return keyed(key);
    case Argument::parts:
        return namesOf(finding.parts);
    case Argument::none:
        break;
    }
    return {};
}

Text remedyOf(const Finding &finding, const Design &design)
{
    const FindingKind &kind = *finding.kind;
    std::vector<Text> named;
    for (const std::string_view key : kind.remedyKeys)
        if (!key.empty())
            named.push_back(keyed(key));
    if (!finding.parts.empty()) {
        const std::string price = priceKeyOf(firstOf(finding.parts), design);
        named = {keyed(price), verbatim(priceUnit(price))};
    }
    const bool several = finding.parts.size() > 1 && !kind.remedyOfSeveral.empty();
    return phrase(several ? kind.remedyOfSeveral : kind.remedy, named);
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

Issue describe(const Finding &finding, const Design &design)
{
    const std::string key = keyOf(finding, design);
    std::vector<Text> arguments;
    for (const Argument argument : finding.kind->arguments)
        if (argument != Argument::none)
            arguments.push_back(textOf(argument, finding, key));
    return {.severity = finding.severity,
            .key = key,
            .message = phrase(finding.kind->message, std::move(arguments)),
            .remedy = remedyOf(finding, design)};
}

std::string declaredKey(const Finding &finding, const Design &design)
{
    return filled(finding.kind->key, {section(finding.place), std::string(side(finding.place)),
                                      priceKeyOf(firstOf(finding.parts), design)});
}

std::vector<Issue> issues(const Result &result, const Design &design)
{
    std::vector<Issue> list;
    for (const Finding &finding : result.findings.items())
        list.push_back(describe(finding, design));
    std::ranges::stable_sort(list, std::greater{}, &Issue::severity);
    return list;
}

} // namespace cellgap
