// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/head_reader.h"

#include "model/core/metric.h"
#include "model/io/quantity_text.h"

#include <algorithm>

namespace cellgap {

namespace {

const std::vector<std::string> headKeys{"version",    "name",      "description", "source",
                                        "generation", "library",   "chemistry",   "preset",
                                        "plant",      "published", "claims"};

class HeadReader
{
public:
    HeadReader(DesignReading &reading, const Catalogue &catalogue, const UnitSystem &units)
        : m_sheet(reading.sheet)
        , m_issues(reading.issues)
        , m_catalogue(catalogue)
        , m_units(units)
    {
    }

    void read(const Yaml &root)
    {
        for (const YamlEntry &entry : root.entries)
            checkKey(entry);
        text(root, "name", m_sheet.name);
        text(root, "description", m_sheet.description);
        text(root, "source", m_sheet.source);
        text(root, "generation", m_sheet.generation);
        text(root, "chemistry", m_sheet.chemistry);
        text(root, "preset", m_sheet.preset);
        text(root, "plant", m_sheet.plant);
        if (const Yaml *library = root.find("library"))
            readLibrary(*library);
        readFigures(root, "published", m_sheet.published);
        readFigures(root, "claims", m_sheet.claims);
    }

private:
    void checkKey(const YamlEntry &entry) const
    {
        std::vector<std::string> known = headKeys;
        for (const Section &section : sections())
            known.emplace_back(section.key);
        if (std::ranges::find(known, entry.key) == known.end())
            m_issues.error(
                entry.key, entry.keyPlace, phrase("unknown key '%1'", {verbatim(entry.key)}),
                nearestOr(entry.key, known, phrase("see 'cellgap describe' for all keys")));
    }

    void text(const Yaml &root, const std::string &key, std::string &to) const
    {
        const Yaml *value = root.find(key);
        if (value == nullptr || value->kind == Yaml::Kind::null)
            return;
        if (value->isScalar())
            to = value->text;
        else
            m_issues.error(key, value->place, phrase("'%1' is not a text", {verbatim(key)}),
                           phrase("write it in one line"));
    }

    void readLibrary(const Yaml &library)
    {
        const auto version = readNumber(library.text);
        if (version && *version >= 1) {
            m_sheet.libraryVersion = static_cast<int>(*version);
            return;
        }
        m_issues.error(
            "library", library.place, phrase("the library version is not a whole number"),
            phrase("write 'library: %1'", {digits(std::to_string(m_catalogue.libraryVersion))}));
    }

    void readFigures(const Yaml &root, const std::string &key, std::vector<PublishedFigure> &to)
    {
        if (const Yaml *figures = root.find(key))
            for (const Yaml &item : figures->items)
                readFigure(item, key, to);
    }

    void readFigure(const Yaml &item, const std::string &key, std::vector<PublishedFigure> &to)
    {
        const auto refuse = [&](const Yaml &node, Text message, Text remedy) {
            m_issues.error(key, node.place, std::move(message), std::move(remedy));
        };
        PublishedFigure figure;
        text(item, "metric", figure.metric);
        text(item, "source", figure.source);
        text(item, "note", figure.note);
        text(item, "echoes", figure.echoes);
        const Metric *metric = findMetric(figure.metric);
        if (metric == nullptr)
            return refuse(item, phrase("unknown metric '%1'", {verbatim(figure.metric)}),
                          nearestMetric(figure.metric));
        const Yaml *value = item.find("value");
        if (value == nullptr)
            return refuse(item, phrase("'%1' has no value", {verbatim(figure.metric)}),
                          phrase("give the published value with its unit"));
        const QuantityReading reading = m_units.read(value->text, metric->unit);
        if (!reading.number)
            return refuse(*value, phrase("%1: %2", {verbatim(figure.metric), reading.error}),
                          phrase("correct the value"));
        figure.value = *reading.number;
        if (const Yaml *written = item.find("comparison")) {
            const auto comparison = findComparison(written->text);
            if (!comparison)
                return refuse(*written,
                              phrase("'%1' is not one of > >= < <= =", {verbatim(written->text)}),
                              phrase("give one of them in quotes"));
            figure.comparison = *comparison;
        }
        if (const Yaml *tolerance = item.find("tolerance")) {
            const QuantityReading fraction = m_units.read(tolerance->text, unit::percent);
            if (!fraction.number)
                return refuse(*tolerance, phrase("tolerance: %1", {fraction.error}),
                              phrase("write e.g. 5 %"));
            figure.tolerance = *fraction.number / 100.0;
        }
        const bool isBound = figure.comparison != Comparison::equal;
        if (isBound && figure.tolerance)
            return refuse(item, phrase("a bound has no tolerance"),
                          phrase("leave out the tolerance or the comparison"));
        if (&to == &m_sheet.claims && !isBound && !figure.tolerance)
            return refuse(item, phrase("a claim does not say how near it is meant"),
                          phrase("give a tolerance, such as 5 %, or a comparison, such as \">\""));
        if (const Yaml *echoes = item.find("echoes");
            echoes != nullptr && findParameter(figure.echoes) == nullptr)
            return refuse(
                *echoes, phrase("'%1' is no input that echoes a figure", {verbatim(figure.echoes)}),
                nearestParameter(figure.echoes));
        to.push_back(std::move(figure));
    }

    DesignSheet &m_sheet;
    IssueSink m_issues;
    const Catalogue &m_catalogue;
    const UnitSystem &m_units;
};

} // namespace

void readHead(const Yaml &root, const Catalogue &catalogue, const UnitSystem &units,
              DesignReading &reading)
{
    HeadReader(reading, catalogue, units).read(root);
}

} // namespace cellgap
