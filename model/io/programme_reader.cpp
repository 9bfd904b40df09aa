// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/catalogue.h"
#include "model/io/figure_reader.h"
#include "model/io/file_issues.h"
#include "model/io/quantity_text.h"
#include "model/io/spelling.h"
#include "model/io/upgrade.h"

#include <algorithm>

namespace cellgap {

namespace {

/// What a target is about; a whole industry has no model.
const std::vector<std::string> targetLevels{"pair", "stack",  "cell",    "module",
                                            "pack", "system", "industry"};

/// A target's number and its unit: the metric's where the model computes one. Costs stay in the
/// currency of the programme, as dollars or euros of the metric's unit where they can be.
std::pair<QuantityReading, std::string> readTargetValue(std::string_view text, const Metric *metric,
                                                        const UnitSystem &units)
{
    if (metric == nullptr) {
        const QuantityReading any = units.readAny(text);
        return {any, any.unit};
    }
    std::string unit(metric->unit.text);
    QuantityReading reading = units.read(text, metric->unit);
    if (reading.number || !unit.starts_with("EUR"))
        return {reading, unit};
    for (const std::string_view currency : {"USD", "GBP", "JPY", "CNY"}) {
        const std::string other = std::string(currency) + unit.substr(3);
        const QuantityReading converted = units.read(text, {.text = other});
        if (converted.number)
            return {converted, other};
    }
    return {reading, unit};
}

/// A metric that the model does not compute may have any key, but none that looks like another's.
void checkMetric(const Yaml &node, const FileIssues &issues)
{
    const Yaml *metric = node.find("metric");
    if (metric == nullptr || findMetric(metric->text) != nullptr)
        return;
    std::vector<std::string> keys;
    for (const Metric &known : metrics())
        keys.emplace_back(known.key);
    if (const std::string near = nearest(metric->text, keys, 2); !near.empty())
        issues.add(metric->place, phrase("unknown metric '%1'", {verbatim(metric->text)}),
                   phrase("did you mean '%1'?", {verbatim(near)}));
}

/// Comparison and value of a row, or its statement.
void readWanted(const Yaml &node, const UnitSystem &units, const FileIssues &issues, Target &target)
{
    checkMetric(node, issues);
    const Yaml *value = node.find("value");
    if (value == nullptr) {
        if (target.statement.empty())
            issues.add(node.place, phrase("a target has neither value nor statement"),
                       phrase("give one"));
        return;
    }
    const auto comparison = findRelation(node.textOf("comparison"));
    if (!comparison)
        issues.add(node.place, phrase("a target's comparison is not one of > >= < <= ="),
                   phrase("give one of them in quotes"));
    target.comparison = comparison.value_or(Relation::atLeast);
    const Metric *metric = findMetric(target.metric);
    const auto [reading, unit] = readTargetValue(value->text, metric, units);
    if (!reading.number)
        issues.add(value->place, phrase("%1: %2", {verbatim(target.metric), reading.error}),
                   phrase("correct the value"));
    else if (metric != nullptr && !canBe(*reading.number, *metric))
        issues.add(value->place,
                   phrase("%1: %2 is outside the possible range",
                          {verbatim(target.metric), verbatim(value->text)}),
                   phrase("correct the value"));
    else
        target.value = reading.number;
    target.unit = unit;
}

/// What a row counts with, or what meets it instead: metric, comparison and value.
std::vector<Target> readConditions(const Yaml &row, std::string_view key, const UnitSystem &units,
                                   const FileIssues &issues)
{
    std::vector<Target> conditions;
    const Yaml *list = row.find(key);
    if (list == nullptr)
        return conditions;
    if (!list->isList())
        issues.add(list->place, phrase("'%1' is not a list", {verbatim(key)}),
                   phrase("write [{metric: …, comparison: …, value: …}]"));
    for (const Yaml &node : list->items) {
        checkKeys(node, {"metric", "comparison", "value"}, issues);
        Target condition{.metric = node.textOf("metric")};
        readWanted(node, units, issues, condition);
        conditions.push_back(std::move(condition));
    }
    return conditions;
}

Target readTarget(const Yaml &node, const UnitSystem &units, const FileIssues &issues)
{
    checkKeys(node,
              {"metric", "name", "level", "use", "comparison", "value", "range", "statement",
               "year", "conditions", "pulse", "source", "confidence", "with", "or"},
              issues);
    Target target{.metric = node.textOf("metric"),
                  .name = node.textOf("name"),
                  .level = node.textOf("level"),
                  .statement = node.textOf("statement"),
                  .year = node.textOf("year"),
                  .conditions = node.textOf("conditions"),
                  .source = node.textOf("source"),
                  .confidence = node.textOf("confidence")};
    for (const std::string *needed :
         {&target.metric, &target.name, &target.level, &target.source, &target.confidence})
        if (needed->empty()) {
            issues.add(node.place,
                       phrase("a target lacks metric, name, level, source or confidence"),
                       phrase("give all of them"));
            break;
        }
    checkWord(node, "level", targetLevels, issues);
    checkWord(node, "confidence", confidenceWords, issues);
    if (const Yaml *use = node.find("use")) {
        const auto found = findUse(use->text);
        if (!found || found == Use::any)
            issues.add(use->place, phrase("'%1' is no use of a target", {verbatim(use->text)}),
                       phrase("write car, stationary or aircraft, or leave it out for any"));
        target.use = found.value_or(Use::any);
    }
    if (const Yaml *pulse = node.find("pulse")) {
        const QuantityReading reading = units.read(pulse->text, unit::s);
        if (!reading.number || !(*reading.number > 0.0))
            issues.add(pulse->place,
                       phrase("'%1' is no length of a pulse", {verbatim(pulse->text)}),
                       phrase("write a time, such as 30 s"));
        target.pulse = unit::s(reading.number.value_or(0.0));
    }
    readWanted(node, units, issues, target);
    target.with = readConditions(node, "with", units, issues);
    target.orElse = readConditions(node, "or", units, issues);
    return target;
}

int rank(const Programme &programme)
{
    static const std::vector<std::string> first{"set-plan-2030", "battery500", "set-plan-2020"};
    return static_cast<int>(std::ranges::find(first, programme.id) - first.begin());
}

} // namespace

Programme readProgramme(std::string_view text, const std::string &file, const UnitSystem &units,
                        std::vector<Issue> &issues)
{
    const YamlReading reading = parseYaml(text);
    FileIssues(file, issues).addAll(reading.issues);
    return readProgramme(reading.root, file, units, issues);
}

Programme readProgramme(const Yaml &root, const std::string &file, const UnitSystem &units,
                        std::vector<Issue> &issues)
{
    const FileIssues at(file, issues);
    checkVersion(root, file, issues);
    checkKeys(root,
              {"version", "id", "name", "short", "region", "kind", "source", "notes", "targets"},
              at);
    Programme programme{.id = root.textOf("id"),
                        .name = root.textOf("name"),
                        .shortName = root.textOf("short"),
                        .kind = root.textOf("kind"),
                        .region = root.textOf("region"),
                        .source = root.textOf("source"),
                        .notes = root.textOf("notes"),
                        .targets = {}};
    checkWord(root, "kind", {"target", "status"}, at);
    if (programme.id.empty() || programme.name.empty() || programme.shortName.empty())
        at.add(root.place, phrase("no id, name or short name"), phrase("give all three"));
    if (const Yaml *targets = root.find("targets"))
        for (const Yaml &node : targets->items)
            programme.targets.push_back(readTarget(node, units, at));
    return programme;
}

std::vector<Programme> orderedProgrammes(const Catalogue &catalogue)
{
    std::vector<Programme> programmes;
    for (const auto &[id, programme] : catalogue.programmes)
        programmes.push_back(programme);
    std::ranges::stable_sort(programmes, {}, rank);
    return programmes;
}

} // namespace cellgap
