// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/basis.h"
#include "model/io/design_yaml.h"

#include "model/core/result/metric.h"
#include "model/io/design_text.h"
#include "model/io/half_cell_reader.h"
#include "model/io/quantity_text.h"
#include "model/io/splicer.h"
#include "model/io/upgrade.h"

#include <optional>

namespace cellgap {

namespace {

/// Whether all lines end in a carriage return and a line feed.
bool hasReturns(const std::string &text)
{
    std::size_t at = text.find('\n');
    if (at == std::string::npos)
        return false;
    for (; at != std::string::npos; at = text.find('\n', at + 1))
        if (at == 0 || text[at - 1] != '\r')
            return false;
    return true;
}

std::string withReturns(const std::string &text)
{
    std::string lines;
    for (const char c : text) {
        if (c == '\n' && !lines.ends_with('\r'))
            lines += '\r';
        lines += c;
    }
    return lines;
}

void writeFigures(const std::string &key, const std::vector<PublishedFigure> &figures,
                  std::string &text)
{
    if (figures.empty())
        return;
    text += key + ":\n";
    for (const PublishedFigure &figure : figures) {
        const Metric *metric = findMetric(figure.metric);
        text += "  - metric: " + figure.metric + "\n";
        if (figure.comparison != Relation::equal)
            text += "    comparison: \"" + std::string(fileSymbol(figure.comparison)) + "\"\n";
        text += "    value: " + withUnit(shortestNumber(figure.value), metric->unit.text) + "\n";
        if (figure.tolerance)
            text += "    tolerance: " + exactNumber(*figure.tolerance, unit::percent) + " %\n";
        if (!figure.source.empty())
            text += "    source: " + scalarText(figure.source) + "\n";
        if (!figure.note.empty())
            text += "    note: " + scalarText(figure.note) + "\n";
        if (!figure.echoes.empty())
            text += "    echoes: " + figure.echoes + "\n";
    }
}

void writeHead(const DesignSheet &sheet, int libraryVersion, std::string &text)
{
    text += "version: " + std::to_string(currentFileVersion) + "\n";
    const auto line = [&](const char *key, const std::string &value) {
        if (!value.empty())
            text += std::string(key) + ": " + scalarText(value) + "\n";
    };
    line("name", sheet.name);
    line("description", sheet.description);
    line("source", sheet.source);
    line("generation", sheet.generation);
    text += "library: " + std::to_string(libraryVersion) + "\n";
    line("chemistry", sheet.chemistry);
    line("preset", sheet.preset);
    line("plant", sheet.plant);
    writeFigures("published", sheet.published, text);
    writeFigures("claims", sheet.claims, text);
}

/// Whether the value, or its being the input of its group, is not that of the other design.
bool differsFrom(const Design &other, const Parameter &parameter, const Design &design)
{
    return parameter.access.system(other) != parameter.access.system(design) ||
           !isInput(parameter, other);
}

/// Whether a full file says the parameter or choice. What does not count comes back with the
/// material or the layer that gave it, and would only be warned of.
template <class Declared>
bool isSaid(const Declared &declared, bool differs, const DesignSheet &sheet)
{
    const Provenance *from = provenanceOf(sheet, declared.key);
    const bool isOwn =
        from == nullptr || from->origin == Origin::file || from->origin == Origin::standard;
    return declared.applies(sheet.design) || (differs && isOwn);
}

std::string rowsText(const RecordList &list, const DesignSheet &sheet)
{
    std::string text;
    for (std::size_t row = 0; row < list.size(sheet.design); ++row)
        text += "    - " + rowText(list, sheet, row) + "\n";
    return text;
}

void writeSection(const DesignSheet &sheet, std::string_view section, std::string &text)
{
    static const Design standard = standardDesign();
    const Design &design = sheet.design;
    std::string body;
    const auto line = [&](const std::string &key, const std::string &value) {
        body += "  " + entryOf(key) + ": " + value + "\n";
    };
    for (const Choice &choice : choices())
        if (sectionOf(choice.key) == section) {
            const auto index = static_cast<std::size_t>(choice.access.get(design));
            const bool differs = choice.access.get(standard) != choice.access.get(design);
            if (isSaid(choice, differs, sheet))
                line(choice.key, withProvenance(std::string(choice.options.at(index).word),
                                                provenanceOf(sheet, choice.key), {}));
        }
    for (const auto &[slot, material] : sheet.materials)
        if (sectionOf(slot) == section)
            line(slot, material.id);
    for (const auto &[slot, measured] : sheet.halfCells)
        if (sectionOf(slot) == section)
            line(halfCellKey(*findMaterialSlot(slot)), halfCellText(measured));
    for (const Parameter &parameter : parameters()) {
        if (sectionOf(parameter.key) != section || !isInput(parameter, design))
            continue;
        if (isSaid(parameter, differsFrom(standard, parameter, design), sheet))
            line(parameter.key,
                 withProvenance(valueText(parameter, sheet), provenanceOf(sheet, parameter.key),
                                writtenUnit(parameter, sheet)));
    }
    for (const Curve &curve : curves())
        if (sectionOf(curve.key) == section && provenanceOf(sheet, curve.key) != nullptr)
            line(curve.key,
                 withProvenance(curveText(curve, sheet), provenanceOf(sheet, curve.key), {}));
    for (const RecordList &list : recordLists())
        if (sectionOf(list.key) == section)
            body += "  " + entryOf(list.key) + ":" +
                    (list.size(design) == 0 ? " []\n" : "\n" + rowsText(list, sheet));
    if (!body.empty())
        text += "\n" + std::string(section) + ":\n" + body;
}

} // namespace

std::string writeDesign(const DesignSheet &sheet, int libraryVersion)
{
    std::string text;
    writeHead(sheet, libraryVersion, text);
    for (const Section &section : sections())
        writeSection(sheet, section.key, text);
    return text;
}

namespace {

/// What the text would be read as on the basis of the sheet, under the head that it has.
DesignSheet onItsBasis(const std::string &original, const DesignSheet &read,
                       const DesignSheet &sheet, const Catalogue &catalogue,
                       const UnitSystem &units, const std::filesystem::path &directory)
{
    DesignHead head;
    for (const char *key : {"chemistry", "preset", "plant"})
        head[key] = headText(sheet, key);
    DesignReading reading = readDesign(original, catalogue, units, head, directory);
    if (!reading.ok())
        return read;
    for (const char *key : {"chemistry", "preset", "plant"})
        headText(reading.sheet, key) = headText(read, key);
    return std::move(reading.sheet);
}

std::string rewritten(const std::string &original, const DesignSheet &sheet,
                      const Catalogue &catalogue, const UnitSystem &units,
                      const std::filesystem::path &directory, bool stays)
{
    const YamlReading yaml = parseYaml(original);
    DesignReading before = readDesign(original, catalogue, units, {}, directory);
    if (!yaml.issues.empty() || !before.ok())
        return writeDesign(sheet, catalogue.libraryVersion);
    // On another basis the file says what that does not.
    if (before.sheet.chemistry != sheet.chemistry || before.sheet.preset != sheet.preset ||
        before.sheet.plant != sheet.plant)
        before.sheet = onItsBasis(original, before.sheet, sheet, catalogue, units, directory);
    for (const bool sayAll : {false, true}) {
        const auto spliced = Splicer(original, yaml.root, before.sheet, sheet, units,
                                     {.all = sayAll, .curves = !stays})
                                 .run();
        if (!spliced)
            continue;
        const DesignReading after =
            readDesign(*spliced, catalogue, units, {}, stays ? directory : std::filesystem::path());
        if (after.ok() && after.sheet.design == sheet.design &&
            after.sheet.materials == sheet.materials && after.sheet.halfCells == sheet.halfCells &&
            after.sheet.euros == sheet.euros && after.sheet.name == sheet.name &&
            after.sheet.description == sheet.description && after.sheet.source == sheet.source &&
            after.sheet.generation == sheet.generation &&
            after.sheet.chemistry == sheet.chemistry && after.sheet.preset == sheet.preset &&
            after.sheet.plant == sheet.plant && after.sheet.published == sheet.published &&
            after.sheet.claims == sheet.claims)
            return *spliced;
    }
    return writeDesign(sheet, catalogue.libraryVersion);
}

} // namespace

std::string rewriteDesign(const std::string &original, const DesignSheet &sheet,
                          const Catalogue &catalogue, const UnitSystem &units,
                          const std::filesystem::path &directory, bool stays)
{
    std::string text = rewritten(original, sheet, catalogue, units, directory, stays);
    return hasReturns(original) ? withReturns(text) : text;
}

} // namespace cellgap
