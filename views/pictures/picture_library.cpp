// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/picture_library.h"

#include "model/core/physics/evaluate.h"
#include "model/io/catalogue.h"
#include "model/io/design_yaml.h"
#include "model/io/literature.h"
#include "model/io/quantity_text.h"
#include "model/io/yaml_tree.h"

#include <algorithm>
#include <stdexcept>

namespace cellgap {

namespace {

constexpr const char *oxygenPair = "li-o2-pairs";

} // namespace

struct PictureLibrary::Evaluated {
    std::string id;
    DesignSheet sheet;
    Result result;
};

PictureLibrary::PictureLibrary(const Catalogue &catalogue, const UnitSystem &units,
                               const std::vector<Programme> &programmes)
    : m_catalogue(catalogue)
    , m_units(units)
    , m_programmes(programmes)
{
}

PictureLibrary::~PictureLibrary() = default;

const std::vector<ShippedCell> &PictureLibrary::cells() const
{
    if (m_cells.empty())
        m_cells = shippedCells(m_catalogue, m_units);
    return m_cells;
}

const StatusTable *PictureLibrary::statusTable() const
{
    if (!m_status)
        try {
            m_status = readStatusTable(m_catalogue.root);
        } catch (const std::runtime_error &) {
            return nullptr; // a broken installation, which the start tells of
        }
    return &*m_status;
}

const std::vector<ReportedDesign> &PictureLibrary::statusDesigns() const
{
    const StatusTable *table = statusTable();
    if (table == nullptr || !m_statusDesigns.empty())
        return m_statusDesigns;
    for (const StatusColumn &column : table->columns) {
        const Evaluated *found = evaluated(column.design);
        m_statusDesigns.push_back({.label = found == nullptr ? column.design : found->sheet.name,
                                   .sheet = found == nullptr ? nullptr : &found->sheet,
                                   .result = found == nullptr ? nullptr : &found->result});
    }
    return m_statusDesigns;
}

const std::vector<SolidElectrolyte> &PictureLibrary::solidElectrolytes() const
{
    if (m_electrolytes.empty())
        m_electrolytes = cellgap::solidElectrolytes(m_catalogue, m_units);
    return m_electrolytes;
}

const DesignSheet *PictureLibrary::graphiteReference() const
{
    const Evaluated *found = evaluated(std::string(lithiumIonReference));
    return found == nullptr ? nullptr : &found->sheet;
}

const DesignSheet *PictureLibrary::oxygenReference() const
{
    const Evaluated *found = evaluated(oxygenPair);
    return found == nullptr ? nullptr : &found->sheet;
}

/// The shipped design with that id and its result; null when it cannot be read.
const PictureLibrary::Evaluated *PictureLibrary::evaluated(const std::string &id) const
{
    const auto known = std::ranges::find(m_evaluated, id, [](const auto &one) { return one->id; });
    if (known != m_evaluated.end())
        return known->get();
    const auto file = m_catalogue.designs.find(id);
    if (file == m_catalogue.designs.end())
        return nullptr;
    DesignReading reading = readDesign(readTextFile(file->second.string()), m_catalogue, m_units);
    if (!reading.ok())
        return nullptr;
    auto one = std::make_unique<Evaluated>(
        Evaluated{.id = id, .sheet = std::move(reading.sheet), .result = {}});
    one->result = evaluate(one->sheet.design);
    return m_evaluated.emplace_back(std::move(one)).get();
}

} // namespace cellgap
