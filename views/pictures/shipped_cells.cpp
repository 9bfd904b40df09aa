// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/shipped_cells.h"

#include "model/core/physics/evaluate.h"
#include "model/core/report/key_results.h"
#include "model/io/catalogue.h"
#include "model/io/design_yaml.h"
#include "model/io/yaml_tree.h"
#include "model/qt/local_text.h"

namespace cellgap {

CellMark markOf(const QString &name, const Design &design, const Result &result)
{
    return {.name = name,
            .specificEnergyWhPerKg = specificEnergyOfCell().value(result).value_or(0.0),
            .energyDensityWhPerL = energyDensityOfCell().value(result).value_or(0.0),
            .family = plainText(familyOf(design))};
}

std::vector<ShippedCell> shippedCells(const Catalogue &catalogue, const UnitSystem &units)
{
    std::vector<ShippedCell> cells;
    for (const auto &[id, path] : catalogue.designs) {
        const DesignReading reading = readDesign(readTextFile(path.string()), catalogue, units);
        if (!reading.ok())
            continue;
        const DesignSheet &sheet = reading.sheet;
        CellMark mark = markOf(plainText(sheet.name.empty() ? id : sheet.name), sheet.design,
                               evaluate(sheet.design));
        mark.design = id;
        cells.push_back({.id = id, .mark = std::move(mark)});
    }
    return cells;
}

} // namespace cellgap
