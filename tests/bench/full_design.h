// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/parameter.h"
#include "model/io/design_yaml.h"
#include "model/io/quantity_text.h"

namespace cellgap::bench {

/// The declared standard cell with the impedance, prices, pack and plant of a shipped BatPaC
/// design: everything that an evaluation can compute is computed.
inline Design fullDesign()
{
    const UnitSystem units;
    const Catalogue catalogue = loadCatalogue(CELLGAP_BENCH_DATA, units);
    const std::string file = catalogue.designs.at("batpac5-nmc811-graphite").string();
    const Design shipped = readDesign(readTextFile(file), catalogue, units).sheet.design;
    Design design = shipped;
    design.cell = standardDesign().cell;
    CellDesign &cell = design.cell;
    cell.electrical = shipped.cell.electrical;
    const auto take = [](Coating &to, const Coating &from) {
        to.interfaceResistance = from.interfaceResistance;
        to.exchangeCurrent = from.exchangeCurrent;
        to.specificArea = from.specificArea;
        to.active.price = from.active.price;
        to.conductive.price = unit::USD_per_kg(7);
        to.binder.price = from.binder.price;
    };
    take(cell.positive.coating, shipped.cell.positive.coating);
    take(cell.negative.coating, shipped.cell.negative.coating);
    cell.separator.areaPrice = shipped.cell.separator.areaPrice;
    cell.electrolyte.price = shipped.cell.electrolyte.price;
    cell.positiveCollector.areaPrice = shipped.cell.positiveCollector.areaPrice;
    cell.negativeCollector.areaPrice = shipped.cell.negativeCollector.areaPrice;
    return design;
}

/// A shipped pouch of NMC811 and graphite, whose voltage and capacity follow from half cells, or
/// with the averages of its electrodes and a table's course around them.
inline Design pouchByRule(VoltageRule rule)
{
    const UnitSystem units;
    const Catalogue catalogue = loadCatalogue(CELLGAP_BENCH_DATA, units);
    const std::string file = catalogue.designs.at("nmc811-graphite-pouch").string();
    Design design = readDesign(readTextFile(file), catalogue, units).sheet.design;
    design.cell.electrical.rule = rule;
    return design;
}

} // namespace cellgap::bench
