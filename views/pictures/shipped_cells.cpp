// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/shipped_cells.h"

#include "model/core/report/key_results.h"
#include "model/io/library.h"
#include "model/qt/local_text.h"

namespace cellgap {

CellMark markOf(const QString &name, const Design &design, const Result &result)
{
    return {.name = name,
            .specificEnergyWhPerKg = specificEnergyOfCell().value(result).value_or(0.0),
            .energyDensityWhPerL = energyDensityOfCell().value(result).value_or(0.0),
            .family = plainText(familyOf(design))};
}

std::vector<ShippedCell> shippedCells(const Library &library)
{
    std::vector<ShippedCell> cells;
    for (const auto &[id, path] : library.catalogue().designs) {
        const EvaluatedDesign *design = library.shipped(id);
        if (design == nullptr)
            continue;
        CellMark mark = markOf(translated(design->label), design->design(), design->result);
        mark.design = id;
        cells.push_back({.id = id, .mark = std::move(mark)});
    }
    return cells;
}

} // namespace cellgap
