// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/tables.h"

#include "model/core/base/number_text.h"
#include "model/core/edit/edit.h"
#include "model/io/issue_sink.h"

#include <algorithm>
#include <iterator>

namespace cellgap {

namespace {

std::string bounds(const Bounds &range, std::string_view unit)
{
    return withUnit(shortestNumber(range.min) + " … " + shortestNumber(range.max), unit);
}

std::string unitInBrackets(const Unit &unit)
{
    return unit.text == "1" ? "" : " [" + std::string(unit.text) + "]";
}

std::string joined(const std::vector<std::string> &words)
{
    return english(allOf(words));
}

std::string propertyText(const MaterialProperty &property)
{
    std::string text = withUnit(shortestNumber(property.number), property.unit);
    if (property.range)
        text += " (" + bounds(*property.range, property.unit) + ")";
    for (const std::string *extra : {&property.conditions, &property.temperature, &property.year})
        if (!extra->empty())
            text += "; " + *extra;
    return text + "; " + property.source + " [" + property.confidence + "]";
}

/// Prints what the registry and the shipped data say of a word.
class Describer
{
public:
    explicit Describer(Session &session)
        : m_session(session)
        , m_catalogue(session.catalogue())
    {
    }

    /// Everything that is called so; false when nothing is.
    bool describe(const std::string &key)
    {
        tell(findParameter(key), &Describer::parameter);
        tell(findChoice(key), &Describer::choice);
        tell(findMetric(key), &Describer::metric);
        tell(findMaterialSlot(key), &Describer::slot);
        tell(findHalfCellSlot(key), &Describer::halfCell);
        tell(m_catalogue.materials.find(key), &Describer::material);
        tell(findCurve(key), &Describer::curve);
        tell(findRecordList(key), &Describer::list);
        const auto section = std::ranges::find(sections(), key, &Section::key);
        tell(section != sections().end() ? &*section : nullptr, &Describer::section);
        layer("chemistry", m_catalogue.chemistries, key);
        layer("format preset", m_catalogue.presets, key);
        layer("plant", m_catalogue.plants, key);
        tell(m_catalogue.programmes.find(key), &Describer::programme);
        if (const auto design = m_catalogue.designs.find(key); design != m_catalogue.designs.end())
            tell(&*design, &Describer::design);
        return m_told > 0;
    }

    /// What the word may have been meant as.
    std::string remedy(const std::string &key) const
    {
        std::vector<std::string> known;
        for (const Metric &metric : metrics())
            known.emplace_back(metric.key);
        std::vector<std::string> sameWord;
        for (const auto &keys : {designKeys(), known})
            std::ranges::copy_if(keys, std::back_inserter(sameWord), [&](const std::string &other) {
                return other.ends_with("." + key);
            });
        if (!sameWord.empty())
            return "did you mean one of these: " + joined(sameWord) + "?";
        std::ranges::move(m_catalogue.materials.ids(), std::back_inserter(known));
        for (const auto *layers :
             {&m_catalogue.chemistries, &m_catalogue.presets, &m_catalogue.plants})
            std::ranges::move(layers->ids(), std::back_inserter(known));
        for (const auto &[id, path] : m_catalogue.designs)
            known.push_back(id);
        std::ranges::move(m_catalogue.programmes.ids(), std::back_inserter(known));
        if (key.find('.') == std::string::npos)
            for (const Section &section : sections())
                known.emplace_back(section.key);
        return english(nearestOr(key, known, nearestKey(key)));
    }

private:
    template <class Described>
    void tell(const Described *found, void (Describer::*how)(const Described &))
    {
        if (found == nullptr)
            return;
        begin();
        (this->*how)(*found);
    }

    /// Parts what is told from what was told before.
    void begin()
    {
        if (m_told++ > 0)
            m_session.out() << "\n";
    }

    void line(const std::string &text, std::string_view indentation = "  ") const
    {
        printParagraph(m_session, text, indentation);
    }

    /// A text under its head, which stands once.
    void under(const std::string &head, const std::string &text) const
    {
        line(text, "  " + head + std::string(10 - head.size(), ' '));
    }

    void parameter(const Parameter &parameter)
    {
        const std::string unit(parameter.access.unit.text);
        line(parameter.key + ": " + std::string(parameter.name) + ", " +
                 std::string(parameter.symbol) + unitInBrackets(parameter.access.unit),
             "");
        line(std::string(parameter.doc));
        under("possible:", bounds(parameter.bounds, unit));
        under("usual:",
              bounds(parameter.usual, unit) + (parameter.usualIn != nullptr
                                                   ? "; other kinds of electrode have their own"
                                                   : ""));
        under("standard:", parameter.isAbsent(parameter.standard)
                               ? std::string(parameter.absent.word)
                               : withUnit(significant(parameter.standard, 4), unit));
        if (parameter.canBeAbsent())
            under("or:",
                  std::string(parameter.absent.word) + ": " + std::string(parameter.absent.doc));
        under("source:", std::string(parameter.source));
        if (const InputGroup *group = groupOf(parameter.key))
            line(std::string(group->name) + ", exactly one of: " + joined(group->members));
    }

    void choice(const Choice &choice)
    {
        line(choice.key + ": " + std::string(choice.name), "");
        line(std::string(choice.doc));
        for (const Option &option : choice.options)
            line(std::string(option.word) + ": " + std::string(option.doc));
        under("standard:",
              std::string(choice.options.at(static_cast<std::size_t>(choice.standard)).word));
    }

    void metric(const Metric &metric)
    {
        line(std::string(metric.key) + ": " + std::string(metric.name) + ", " +
                 std::string(metric.symbol) + unitInBrackets(metric.unit) + " (" +
                 std::string(name(metric.level)) + ")",
             "");
        line(std::string(metric.doc));
        if (!metric.needs.empty())
            under("needs:", std::string(metric.needs));
    }

    void list(const RecordList &list)
    {
        line(list.key + ": " + std::string(list.name) + ", at most " + std::to_string(list.most) +
                 " rows",
             "");
        line(std::string(list.doc));
        const std::size_t dot = list.key.find('.') + 1;
        line(list.key + " is the whole list; " + list.key.substr(0, dot) + "change_" +
             list.key.substr(dot) + " changes, adds or (drop: true) drops rows by name.");
        for (const RecordField &field : list.fields) {
            std::string text = std::string(field.key) + ": " + std::string(field.doc);
            for (std::size_t i = 0; i < field.options.size(); ++i)
                text += (i == 0 ? " One of " : ", ") + std::string(field.options[i]);
            line(text);
        }
    }

    void material(const Material &material)
    {
        line(material.id + ": " + material.name +
                 (material.formula.empty() ? "" : ", " + material.formula) + " (" +
                 material.category + ")",
             "");
        for (const PropertyDeclaration &declaration : materialProperties()) {
            const auto found = material.properties.find(std::string(declaration.key));
            if (found == material.properties.end())
                continue;
            line(std::string(declaration.name) + ": " + propertyText(found->second));
            for (const MaterialProperty &other : found->second.alternatives)
                line("also " + propertyText(other), "    ");
        }
        if (!material.notes.empty())
            line(material.notes);
    }

    void slot(const MaterialSlot &slot)
    {
        line(slot.key + ": " + std::string(slot.name), "");
        std::vector<std::string> filled;
        for (const MaterialSlot::Fill &fill : slot.fills) // a price has one by unit
            if (std::ranges::find(filled, fill.parameter) == filled.end())
                filled.push_back(fill.parameter);
        under("fills:", joined(filled));
        if (const std::string own = halfCellKey(slot); !own.empty())
            under("curve:", own);
        std::vector<std::string> fitting;
        for (const auto &[id, material] : m_catalogue.materials)
            if (fits(slot, material))
                fitting.push_back(id);
        under("one of:", joined(fitting));
    }

    void halfCell(const MaterialSlot &slot)
    {
        line(halfCellKey(slot) + ": half cell of your own for " + slot.key, "");
        line("A file beside the design with two columns, capacity (mAh/g) and potential (V), or a "
             "map with one or both of charge and discharge, each a file or a list of [mAh/g, V], "
             "and source, confidence, conditions. Gives the material's capacity and mean voltage, "
             "and of both ways its first-cycle efficiency too.");
    }

    void curve(const Curve &curve)
    {
        line(curve.key + ": " + std::string(curve.name) + unitInBrackets(curve.unit), "");
        line(std::string(curve.doc));
    }

    void section(const Section &section)
    {
        line(std::string(section.key) + ": " + std::string(section.title) +
                 ", a section of design files",
             "");
        m_session.out() << "\n";
        printTable(m_session, keyTable(section.key));
    }

    void layer(const char *kind, const Shelf<DesignLayer> &layers, const std::string &id)
    {
        const DesignLayer *found = layers.find(id);
        if (found == nullptr)
            return;
        begin();
        const DesignLayer &layer = *found;
        line(id + ": " + layer.name + ", a " + kind, "");
        if (!layer.source.empty())
            under("source:", layer.source);
        if (!layer.description.empty())
            line(layer.description);
        if (const std::string base = layer.tree.textOf("based_on"); !base.empty())
            line("with all of " + base);
        m_session.out() << "\n";
        printTable(m_session, valueTable(layer.tree));
    }

    /// What a file gives, a value to a line.
    static Table valueTable(const Yaml &tree)
    {
        Table table{.columns = {{"Key"}, {"Value"}, {"Source"}}};
        for (const Section &section : sections()) {
            const Yaml *given = tree.find(section.key);
            if (given == nullptr)
                continue;
            for (const YamlEntry &entry : given->entries) {
                if (entry.key == "source")
                    continue;
                const std::string source = entry.value.textOf("source");
                table.rows.push_back(
                    {{std::string(section.key) + "." + entry.key},
                     {valueText(entry.value)},
                     {source.empty() ? given->textOf("source") : source, Emphasis::weak}});
            }
        }
        return table;
    }

    static std::string valueText(const Yaml &value)
    {
        if (value.isScalar())
            return value.text;
        if (value.isMap())
            if (const Yaml *inner = value.find("value"))
                return valueText(*inner);
        std::vector<std::string> items;
        for (const Yaml &item : value.items)
            items.push_back(item.isMap() ? item.textOf("name") : item.text);
        return joined(items);
    }

    void programme(const Programme &programme)
    {
        line(programme.id + ": " + programme.name + " (" + programme.region + ", " +
                 programme.kind + ")",
             "");
        if (!programme.source.empty())
            under("source:", programme.source);
        if (!programme.notes.empty())
            line(programme.notes);
        m_session.out() << "\n";
        Table table{.columns = {{"Target"}, {"Level"}, {"Wanted"}, {"Year"}, {"Conditions"}}};
        for (const Target &target : programme.targets)
            table.rows.push_back({{target.name},
                                  {target.level},
                                  {english(wantedText(target))},
                                  {target.year},
                                  {target.conditions, Emphasis::weak}});
        printTable(m_session, table);
    }

    void design(const std::pair<const std::string, std::filesystem::path> &design)
    {
        const EvaluatedDesign *read = m_session.library().shipped(design.first);
        if (read == nullptr) {
            m_session.read(design.first); // says why
            return;
        }
        const DesignSheet &sheet = *read->sheet;
        line(design.first + ": " + sheet.name + ", a shipped design", "");
        if (!sheet.description.empty())
            line(sheet.description);
        if (!sheet.source.empty())
            under("source:", sheet.source);
        line("See 'cellgap evaluate " + design.first + "', and 'cellgap convert --full " +
             design.first + "' for all its values.");
    }

    Session &m_session;
    const Catalogue &m_catalogue;
    std::size_t m_told = 0;
};

void addOptions(CLI::App &app, std::string &key)
{
    app.add_option("key", key, "what to explain; without it all inputs are listed")
        ->type_name("KEY");
}

Exit run(Session &session, const std::string &key)
{
    if (key.empty()) {
        printTable(session, keyTable());
        return Exit::ok;
    }
    Describer describer(session);
    if (describer.describe(key))
        return Exit::ok;
    session.err() << "error: nothing is called '" << key << "'; " << describer.remedy(key) << "\n";
    return Exit::badInput;
}

} // namespace

Command describeCommand()
{
    return {.name = "describe",
            .doc = "Explain an input, metric, material, section, programme or shipped file",
            .declare = [](CLI::App &app) { return declared<std::string>(app, addOptions, run); }};
}

} // namespace cellgap
