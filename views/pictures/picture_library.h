// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/report/table1.h"
#include "model/io/solid_electrolytes.h"
#include "views/pictures/shipped_cells.h"

#include <memory>
#include <optional>
#include <vector>

namespace cellgap {

/// What pictures show beside the designs in question: shipped designs and data, each read when it
/// is first asked for.
class PictureLibrary
{
public:
    /// Catalogue, units and programmes outlive the library.
    PictureLibrary(const Catalogue &catalogue, const UnitSystem &units,
                   const std::vector<Programme> &programmes);
    ~PictureLibrary();
    PictureLibrary(const PictureLibrary &) = delete;
    PictureLibrary &operator=(const PictureLibrary &) = delete;

    /// All programmes, also those that are not chosen.
    const std::vector<Programme> &programmes() const { return m_programmes; }

    /// All shipped designs that can be evaluated.
    const std::vector<ShippedCell> &cells() const;

    /// The review's matrix; null when it cannot be read.
    const StatusTable *statusTable() const;

    /// The design of each of its columns; one that cannot be read has no result.
    const std::vector<ReportedDesign> &statusDesigns() const;

    /// Those with a density, in the order of the library.
    const std::vector<SolidElectrolyte> &solidElectrolytes() const;

    /// A shipped lithium-ion pair with potentials against lithium, what a solid-state pair is held
    /// against; null when it cannot be read.
    const DesignSheet *graphiteReference() const;

    /// The shipped Li-O2 design; null when it cannot be read.
    const DesignSheet *oxygenReference() const;

private:
    struct Evaluated;

    const Evaluated *evaluated(const std::string &id) const;

    const Catalogue &m_catalogue;
    const UnitSystem &m_units;
    const std::vector<Programme> &m_programmes;
    mutable std::vector<ShippedCell> m_cells;
    mutable std::optional<StatusTable> m_status;
    mutable std::vector<std::unique_ptr<Evaluated>> m_evaluated;
    mutable std::vector<ReportedDesign> m_statusDesigns;
    mutable std::vector<SolidElectrolyte> m_electrolytes;
};

} // namespace cellgap
