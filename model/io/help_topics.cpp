// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/help_topics.h"

#include "model/core/analysis/lever_inputs.h"
#include "model/core/analysis/sensitivity.h"
#include "model/core/base/number_text.h"
#include "model/core/edit/edit.h"
#include "model/core/edit/form.h"
#include "model/core/edit/trade_words.h"
#include "model/core/report/input_tables.h"
#include "model/core/report/key_results.h"
#include "model/io/basis.h"
#include "model/io/library.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <span>

namespace cellgap {

namespace {

constexpr double tenth = 0.1;
constexpr std::size_t mostMoved = 14; ///< rows
constexpr double leastMoved = 1e-4;   ///< of the number of now
constexpr int shownDigits = 4;

/// What a design builds on: the key at the head of its file, and what people call it.
struct LayerKind {
    std::string_view kind;
    std::string_view name;
};

constexpr std::array layerKinds{LayerKind{.kind = "chemistry", .name = "Chemistry"},
                                LayerKind{.kind = "preset", .name = "Format preset"},
                                LayerKind{.kind = "plant", .name = "Plant"}};

Text fromTo(Text first, Text last)
{
    return phrase("%1 to %2", {std::move(first), std::move(last)});
}

Text quantity(double number, std::string_view unit)
{
    return withUnitText(shortDigits(number, shownDigits), unit);
}

Text rangeOf(const Bounds &range, std::string_view unit)
{
    return withUnitText(
        fromTo(shortDigits(range.min, shownDigits), shortDigits(range.max, shownDigits)), unit);
}

Text numberOf(const Metric &metric, std::optional<double> number)
{
    return number ? withUnitText(digits(numberText(metric, *number)), metric.unit.text)
                  : phrase("no cell");
}

std::string_view titleOf(std::string_view sectionKey)
{
    const auto found = std::ranges::find(sections(), sectionKey, &Section::key);
    return found != sections().end() ? found->title : sectionKey;
}

/// The kind of an input: the section that it is in.
Text inSection(std::string_view key)
{
    return phrase("Input, %1", {inSentence(titleOf(key.substr(0, key.find('.'))))});
}

/// A number, a choice, a place for a material, a table or a list of a design.
template <class Input> HelpEntry entryOf(const Input &input)
{
    return {.page = helpPage("input", input.key),
            .name = phrase(input.name),
            .kind = inSection(input.key)};
}

HelpEntry entryOf(const Metric &metric)
{
    return {.page = helpPage("result", metric.key),
            .name = phrase(metric.name),
            .kind = phrase("Result, %1", {phrase(name(metric.level))})};
}

HelpEntry entryOf(const Section &section)
{
    return {.page = helpPage("section", section.key),
            .name = phrase(section.title),
            .kind = phrase("Section of the form and of files")};
}

HelpEntry entryOf(const Material &material)
{
    return {.page = helpPage("material", material.id),
            .name = phrase(material.name),
            .kind = phrase("Material")};
}

HelpEntry entryOf(const Programme &programme)
{
    return {.page = helpPage("programme", programme.id),
            .name = verbatim(programme.name),
            .kind = phrase("Programme")};
}

HelpEntry entryOf(std::string_view kind, const DesignLayer &layer)
{
    const auto *found = std::ranges::find(layerKinds, kind, &LayerKind::kind);
    return {
        .page = helpPage(kind, layer.id), .name = phrase(layer.name), .kind = phrase(found->name)};
}

HelpEntry entryOf(const EvaluatedDesign &design)
{
    return {.page = helpPage("design", design.id),
            .name = phrase(design.sheet->name),
            .kind = phrase("Shipped design")};
}

HelpRow rowTo(const HelpEntry &entry, Text value = {}, Text remark = {})
{
    return {.page = entry.page,
            .name = entry.name,
            .value = std::move(value),
            .remark = std::move(remark)};
}

HelpRow row(Text name, Text value, Text remark = {})
{
    return {.name = std::move(name), .value = std::move(value), .remark = std::move(remark)};
}

/// Makes pages with the numbers of one design.
class TopicWriter
{
public:
    TopicWriter(const Library &library, const EvaluatedDesign &example)
        : m_library(library)
        , m_catalogue(library.catalogue())
        , m_example(example)
    {
    }

    HelpTopic topic(const Parameter &parameter) const
    {
        HelpTopic topic{.entry = entryOf(parameter), .key = parameter.key, .sections = {}};
        topic.sections.push_back(definition(parameter.doc, parameter.key));
        topic.sections.push_back(values(parameter));
        if (const InputGroup *group = groupOf(parameter.key))
            topic.sections.push_back(others(*group, parameter));
        addIfTold(topic, moves(parameter));
        return topic;
    }

    HelpTopic topic(const Choice &choice) const
    {
        HelpTopic topic{.entry = entryOf(choice), .key = choice.key, .sections = {}};
        topic.sections.push_back(definition(choice.doc, choice.key));
        HelpSection options{.title = phrase("Options")};
        const auto now = static_cast<std::size_t>(choice.access.get(m_example.design()));
        for (std::size_t i = 0; i < choice.options.size(); ++i) {
            const Option &option = choice.options[i];
            const bool isNow = choice.applies(m_example.design()) && i == now;
            options.rows.push_back(
                row(phrase(option.name), phrase(option.doc), isNow ? phrase("now") : Text{}));
        }
        topic.sections.push_back(std::move(options));
        return topic;
    }

    HelpTopic topic(const MaterialSlot &slot) const
    {
        HelpTopic topic{.entry = entryOf(slot), .key = slot.key, .sections = {}};
        topic.sections.push_back(definition("A material of the library. It fills the numbers "
                                            "below that the design does not give itself.",
                                            slot.key));
        HelpSection filled{.title = phrase("Fills")};
        std::vector<std::string_view> seen;
        for (const MaterialSlot::Fill &fill : slot.fills) { // a price has one by unit
            const Parameter *parameter = findParameter(fill.parameter);
            if (parameter == nullptr || std::ranges::find(seen, fill.parameter) != seen.end())
                continue;
            seen.push_back(fill.parameter);
            filled.rows.push_back(rowTo(entryOf(*parameter)));
        }
        topic.sections.push_back(std::move(filled));
        HelpSection fitting{.title = phrase("One of")};
        const std::string now = materialIn(*m_example.sheet, slot.key);
        for (const auto &[id, material] : m_catalogue.materials)
            if (fits(slot, material))
                fitting.rows.push_back(rowTo(entryOf(material), verbatim(material.formula),
                                             id == now ? phrase("now") : Text{}));
        topic.sections.push_back(std::move(fitting));
        return topic;
    }

    HelpTopic topic(const Curve &curve) const
    {
        return {.entry = entryOf(curve),
                .key = curve.key,
                .sections = {definition(curve.doc, curve.key)}};
    }

    HelpTopic topic(const RecordList &list) const
    {
        HelpTopic topic{
            .entry = entryOf(list), .key = list.key, .sections = {definition(list.doc, list.key)}};
        HelpSection fields{.title = phrase("Fields of a row")};
        for (const RecordField &field : list.fields)
            fields.rows.push_back({.name = verbatim(field.key), .value = phrase(field.doc)});
        topic.sections.push_back(std::move(fields));
        return topic;
    }

    HelpTopic topic(const Metric &metric) const
    {
        HelpTopic topic{.entry = entryOf(metric), .key = std::string(metric.key), .sections = {}};
        HelpSection first = definition(metric.doc, metric.key);
        if (!metric.needs.empty())
            first.paragraphs.push_back(phrase("It needs %1.", {phrase(metric.needs)}));
        topic.sections.push_back(std::move(first));
        if (const auto now = metric.value(m_example.result)) {
            HelpSection value{.title = exampleTitle()};
            value.rows.push_back(
                row(phrase("Now"), numberOf(metric, now),
                    metric.basis != nullptr ? metric.basis(m_example.result) : Text{}));
            topic.sections.push_back(std::move(value));
            addIfTold(topic, movers(metric, *now));
        }
        addIfTold(topic, wanted(metric));
        return topic;
    }

    HelpTopic topic(const Section &section) const
    {
        HelpTopic topic{.entry = entryOf(section), .key = std::string(section.key), .sections = {}};
        HelpSection inputs{.title = phrase("Inputs")};
        const std::string start = std::string(section.key) + ".";
        const auto add = [&](const auto &declared) {
            for (const auto &one : declared)
                if (one.key.starts_with(start))
                    inputs.rows.push_back(rowTo(entryOf(one), {}, symbolOf(one)));
        };
        add(choices());
        add(materialSlots());
        add(parameters());
        add(curves());
        add(recordLists());
        topic.sections.push_back(std::move(inputs));
        return topic;
    }

    HelpTopic topic(const Material &material) const
    {
        HelpTopic topic{.entry = entryOf(material), .key = material.id, .sections = {}};
        HelpSection first;
        if (!material.formula.empty())
            first.paragraphs.push_back(verbatim(material.formula));
        if (!material.notes.empty())
            first.paragraphs.push_back(verbatim(material.notes));
        topic.sections.push_back(std::move(first));
        HelpSection properties{.title = phrase("Properties")};
        for (const PropertyDeclaration &declaration : materialProperties()) {
            const auto found = material.properties.find(std::string(declaration.key));
            if (found == material.properties.end())
                continue;
            properties.rows.push_back(propertyRow(phrase(declaration.name), found->second));
            for (const MaterialProperty &other : found->second.alternatives)
                properties.rows.push_back(propertyRow(phrase("also"), other));
        }
        topic.sections.push_back(std::move(properties));
        HelpSection places{.title = phrase("Goes into")};
        for (const MaterialSlot &slot : materialSlots())
            if (fits(slot, material))
                places.rows.push_back(rowTo(entryOf(slot), {}, inSection(slot.key)));
        addIfTold(topic, std::move(places));
        return topic;
    }

    HelpTopic topic(const Programme &programme) const
    {
        HelpTopic topic{.entry = entryOf(programme), .key = programme.id, .sections = {}};
        HelpSection first;
        for (const std::string *words : {&programme.source, &programme.notes})
            if (!words->empty())
                first.paragraphs.push_back(verbatim(*words));
        topic.sections.push_back(std::move(first));
        HelpSection targets{.title = phrase("Targets")};
        for (const Target &target : programme.targets) {
            const Metric *metric = findMetric(target.metric);
            targets.rows.push_back(
                {.page = metric != nullptr ? helpPage("result", metric->key) : std::string(),
                 .name = phrase("%1, %2", {phrase(target.name), phrase(target.level)}),
                 .value = wantedText(target),
                 .remark = verbatim(target.conditions)});
        }
        topic.sections.push_back(std::move(targets));
        return topic;
    }

    HelpTopic topic(const EvaluatedDesign &design) const
    {
        const DesignSheet &sheet = *design.sheet;
        HelpTopic topic{.entry = entryOf(design), .key = design.id, .sections = {}};
        HelpSection first;
        first.paragraphs.push_back(phrase(sheet.description));
        if (!sheet.source.empty())
            first.paragraphs.push_back(phrase("Source: %1", {verbatim(sheet.source)}));
        for (const LayerKind &one : layerKinds)
            if (const DesignLayer *layer =
                    layersOf(m_catalogue, one.kind).find(headText(sheet, one.kind)))
                first.rows.push_back(rowTo(entryOf(one.kind, *layer), phrase(one.name)));
        topic.sections.push_back(std::move(first));
        HelpSection results{.title = phrase("Results")};
        for (const Metric *metric : keyMetrics())
            if (const auto value = metric->value(design.result))
                results.rows.push_back(rowTo(entryOf(*metric), numberOf(*metric, value)));
        addIfTold(topic, std::move(results));
        return topic;
    }

    HelpTopic topic(std::string_view kind, const DesignLayer &layer) const
    {
        HelpTopic topic{.entry = entryOf(kind, layer), .key = layer.id, .sections = {}};
        HelpSection first;
        first.paragraphs.push_back(phrase(layer.description));
        if (!layer.source.empty())
            first.paragraphs.push_back(phrase("Source: %1", {verbatim(layer.source)}));
        if (const std::string base = layer.tree.textOf("based_on"); !base.empty())
            first.rows.push_back({.page = helpPage(kind, base),
                                  .name = phrase("with all of"),
                                  .value = verbatim(base)});
        topic.sections.push_back(std::move(first));
        HelpSection users{.title = phrase("Shipped designs that build on it")};
        for (const auto &[id, path] : m_catalogue.designs) {
            const EvaluatedDesign *design = m_library.shipped(id);
            if (design == nullptr)
                continue;
            if (headText(*design->sheet, kind) == layer.id)
                users.rows.push_back(rowTo(entryOf(*design)));
        }
        addIfTold(topic, std::move(users));
        return topic;
    }

private:
    static void addIfTold(HelpTopic &topic, HelpSection section)
    {
        if (!section.rows.empty())
            topic.sections.push_back(std::move(section));
    }

    static Text symbolOf(const Parameter &parameter) { return verbatim(parameter.symbol); }
    static Text symbolOf(const Curve &curve) { return verbatim(curve.symbol); }
    template <class Declared> static Text symbolOf(const Declared & /*declared*/) { return {}; }

    static HelpSection definition(std::string_view doc, std::string_view key)
    {
        HelpSection section;
        section.paragraphs.push_back(phrase(doc));
        std::vector<Text> called;
        for (const std::string_view words : tradeWordsOf(key))
            called.push_back(phrase(words));
        if (!called.empty())
            section.paragraphs.push_back(
                phrase("In the trade also: %1.", {listed(called, "%1, %2")}));
        return section;
    }

    Text exampleTitle() const { return phrase("In “%1”", {verbatim(m_example.sheet->name)}); }

    HelpSection values(const Parameter &parameter) const
    {
        const std::string_view unit = parameter.access.unit.text;
        HelpSection section{.title = phrase("Values")};
        const Design &design = m_example.design();
        if (parameter.applies(design)) {
            const double now = parameter.access.get(design);
            const auto found = m_example.sheet->provenance.find(parameter.key);
            const Text source = found == m_example.sheet->provenance.end()
                                    ? phrase(name(Origin::standard))
                                : found->second.source.empty() ? phrase(name(found->second.origin))
                                                               : verbatim(found->second.source);
            section.rows.push_back(
                {.name = exampleTitle(),
                 .value =
                     parameter.isAbsent(now) ? phrase(parameter.absent.name) : quantity(now, unit),
                 .remark = isInput(parameter, design) ? source : phrase("not an input")});
        }
        const Bounds usual =
            parameter.applies(design) ? usualOf(parameter, design) : parameter.usual;
        section.rows.push_back(
            row(phrase("Usual"), rangeOf(usual, unit), verbatim(parameter.source)));
        section.rows.push_back(row(phrase("Possible"), rangeOf(parameter.bounds, unit)));
        section.rows.push_back(
            row(phrase("Standard value"), parameter.isAbsent(parameter.standard)
                                              ? phrase(parameter.absent.name)
                                              : quantity(parameter.standard, unit)));
        if (parameter.canBeAbsent())
            section.rows.push_back(row(phrase("Left empty"), phrase(parameter.absent.name),
                                       phrase(parameter.absent.doc)));
        section.rows.push_back(row(phrase("Symbol"), verbatim(parameter.symbol)));
        return section;
    }

    static HelpSection others(const InputGroup &group, const Parameter &of)
    {
        HelpSection section{.title = phrase("Instead of it")};
        section.paragraphs.push_back(
            phrase("Exactly one of these is given, the others follow from it."));
        for (const std::string &key : group.members)
            if (key != of.key)
                section.rows.push_back(rowTo(entryOf(*findParameter(key))));
        return section;
    }

    /// The results that a tenth of the input more or less changes most.
    HelpSection moves(const Parameter &parameter) const
    {
        const Design &design = m_example.design();
        if (!m_example.result.feasible() || !parameter.applies(design) ||
            !isInput(parameter, design))
            return {};
        struct Moved {
            const Metric *metric;
            Sensitivity how;
            double share;
        };
        std::vector<Moved> moved;
        const Parameter *one = &parameter;
        for (const Metric &metric : metrics()) {
            const auto now = metric.value(m_example.result);
            if (!isAsked(metric) || !now || *now == 0.0)
                continue;
            for (const Sensitivity &how : findSensitivities(design, {&one, 1}, metric, tenth))
                if (const double share = how.swing() / std::abs(*now);
                    share > leastMoved &&
                    numberOf(metric, how.atLeast) != numberOf(metric, how.atMost))
                    moved.push_back({&metric, how, share});
        }
        std::ranges::stable_sort(moved, std::ranges::greater{}, &Moved::share);
        if (moved.empty())
            return {};
        HelpSection section{.title = phrase("What it moves most")};
        const Bounds between = moved.front().how.between;
        section.paragraphs.push_back(
            phrase("In “%1”, all else as it is, with %2 in place of %3:",
                   {verbatim(m_example.sheet->name), rangeOf(between, parameter.access.unit.text),
                    quantity(moved.front().how.now, parameter.access.unit.text)}));
        for (std::size_t i = 0; i < std::min(mostMoved, moved.size()); ++i)
            section.rows.push_back(rowTo(entryOf(*moved[i].metric),
                                         ends(*moved[i].metric, moved[i].how),
                                         phrase(name(moved[i].metric->level))));
        return section;
    }

    /// Whether it is among the first results, or a programme has a target on it.
    bool isAsked(const Metric &metric) const
    {
        const auto wants = [&](const Programme &programme) {
            return std::ranges::find(programme.targets, metric.key, &Target::metric) !=
                   programme.targets.end();
        };
        return std::ranges::find(keyMetrics(), &metric) != keyMetrics().end() ||
               std::ranges::any_of(m_library.programmes(), wants);
    }

    static Text ends(const Metric &metric, const Sensitivity &how)
    {
        return fromTo(numberOf(metric, how.atLeast), numberOf(metric, how.atMost));
    }

    /// The inputs a tenth of which changes the metric most.
    HelpSection movers(const Metric &metric, double now) const
    {
        const auto inputs = leverInputs(*m_example.sheet, LeverChoice::every);
        const auto found = findSensitivities(m_example.design(), inputs, metric, tenth);
        HelpSection section{.title = phrase("What moves it most")};
        section.paragraphs.push_back(phrase("In “%1”, each input alone, a tenth down and up:",
                                            {verbatim(m_example.sheet->name)}));
        for (const Sensitivity &how : found) {
            if (section.rows.size() == mostMoved || how.swing() <= leastMoved * std::abs(now))
                break;
            section.rows.push_back({.page = helpPage("input", how.input->key),
                                    .name = nameInSection(*how.input),
                                    .value = ends(metric, how),
                                    .remark = rangeOf(how.between, how.input->access.unit.text)});
        }
        return section;
    }

    HelpSection wanted(const Metric &metric) const
    {
        HelpSection section{.title = phrase("Targets on it")};
        for (const Programme &programme : m_library.programmes())
            for (const Target &target : programme.targets)
                if (target.metric == metric.key)
                    section.rows.push_back(
                        rowTo(entryOf(programme), wantedText(target), verbatim(target.conditions)));
        return section;
    }

    static HelpRow propertyRow(const Text &called, const MaterialProperty &property)
    {
        std::vector<Text> remarks;
        if (property.range)
            remarks.push_back(rangeOf(*property.range, property.unit));
        for (const std::string *extra : {&property.conditions, &property.temperature,
                                         &property.year, &property.source, &property.confidence})
            if (!extra->empty())
                remarks.push_back(verbatim(*extra));
        return row(called, quantity(property.number, property.unit), listed(remarks, "%1; %2"));
    }

    const Library &m_library;
    const Catalogue &m_catalogue;
    const EvaluatedDesign &m_example;
};

template <class Declared>
const Declared *findByKey(const std::vector<Declared> &all, std::string_view key)
{
    const auto found = std::ranges::find(all, key, &Declared::key);
    return found != all.end() ? &*found : nullptr;
}

template <class Declared>
void addEntries(const std::vector<Declared> &all, std::vector<HelpEntry> &entries)
{
    for (const Declared &one : all)
        entries.push_back(entryOf(one));
}

std::optional<HelpTopic> inputTopic(std::string_view key, const TopicWriter &writer)
{
    if (const Parameter *found = findParameter(key))
        return writer.topic(*found);
    if (const Choice *found = findChoice(key))
        return writer.topic(*found);
    if (const MaterialSlot *found = findMaterialSlot(key))
        return writer.topic(*found);
    if (const Curve *found = findCurve(key))
        return writer.topic(*found);
    if (const RecordList *found = findRecordList(key))
        return writer.topic(*found);
    return std::nullopt;
}

} // namespace

std::string helpPage(std::string_view kind, std::string_view key)
{
    return std::string(kind) + ":" + std::string(key);
}

std::vector<HelpEntry> helpIndex(const Library &library)
{
    const Catalogue &catalogue = library.catalogue();
    std::vector<HelpEntry> entries;
    addEntries(sections(), entries);
    addEntries(choices(), entries);
    addEntries(materialSlots(), entries);
    addEntries(parameters(), entries);
    addEntries(curves(), entries);
    addEntries(recordLists(), entries);
    addEntries(metrics(), entries);
    for (const auto &[id, material] : catalogue.materials)
        entries.push_back(entryOf(material));
    for (const LayerKind &one : layerKinds)
        for (const auto &[id, layer] : layersOf(catalogue, one.kind))
            entries.push_back(entryOf(one.kind, layer));
    addEntries(library.programmes(), entries);
    for (const auto &[id, path] : catalogue.designs)
        if (const EvaluatedDesign *design = library.shipped(id))
            entries.push_back(entryOf(*design));
    return entries;
}

std::optional<HelpTopic> helpTopic(std::string_view page, const Library &library,
                                   const EvaluatedDesign &example)
{
    const std::size_t colon = page.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    const std::string_view kind = page.substr(0, colon);
    const std::string_view key = page.substr(colon + 1);
    const TopicWriter writer(library, example);
    const Catalogue &catalogue = library.catalogue();
    if (kind == "input")
        return inputTopic(key, writer);
    if (kind == "result")
        if (const Metric *found = findMetric(key))
            return writer.topic(*found);
    if (kind == "section")
        if (const Section *found = findByKey(sections(), key))
            return writer.topic(*found);
    if (kind == "material")
        if (const Material *found = catalogue.materials.find(key))
            return writer.topic(*found);
    if (kind == "programme")
        if (const Programme *found = catalogue.programmes.find(key))
            return writer.topic(*found);
    if (kind == "design")
        if (const EvaluatedDesign *found = library.shipped(std::string(key)))
            return writer.topic(*found);
    for (const LayerKind &one : layerKinds)
        if (kind == one.kind)
            if (const DesignLayer *found = layersOf(catalogue, one.kind).find(key))
                return writer.topic(one.kind, *found);
    return std::nullopt;
}

} // namespace cellgap
