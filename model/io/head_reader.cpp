// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/head_reader.h"

#include "model/io/figure_reader.h"
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
        m_sheet.published = figures(root, "published");
        m_sheet.claims = figures(root, "claims");
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
        if (value == nullptr)
            return;
        if (value->isScalar())
            to = value->text;
        else if (value->kind == Yaml::Kind::null)
            m_issues.noValue(key, key, value->place);
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

    std::vector<PublishedFigure> figures(const Yaml &root, const std::string &key) const
    {
        const Yaml *list = root.find(key);
        return list != nullptr ? FigureReader(key, m_units, m_issues).read(*list)
                               : std::vector<PublishedFigure>{};
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
