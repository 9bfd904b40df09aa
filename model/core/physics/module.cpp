// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/module.h"

#include "model/core/base/unit.h"

#include <algorithm>
#include <cmath>

namespace cellgap {

namespace {

constexpr auto copperHeat = SpecificEnergy::from_value(385.48) / Temperature::from_value(1.0);

void checkCounts(const PackDesign &pack, const PackCounts &counts, Findings &findings)
{
    const auto whole = [](double number) { return number == std::floor(number); };
    if (!whole(counts.groups))
        findings.add(finding::modulesDoNotDivide, {pack.cellsPerModule, nullptr},
                     {pack.parallelInModule, nullptr});
    if (!whole(counts.modules / pack.parallelModules))
        findings.add(finding::packDoesNotDivide, {counts.modules, nullptr},
                     {pack.parallelModules, nullptr});
}

} // namespace

PackCounts countsOf(const PackDesign &pack)
{
    PackCounts counts;
    if (pack.route != PackRoute::batpac) {
        counts.series = pack.cellsInSeries;
        counts.parallel = pack.cellsInParallel;
        counts.cells = counts.series * counts.parallel;
        if (pack.route == PackRoute::itemised)
            counts.modules = std::ceil(counts.cells / pack.cellsPerModule);
        return counts;
    }
    counts.modules = pack.modulesPerRow * pack.rows;
    counts.cells = pack.cellsPerModule * counts.modules;
    counts.parallel = pack.parallelInModule * pack.parallelModules;
    counts.series = counts.cells / counts.parallel;
    counts.groups = pack.cellsPerModule / pack.parallelInModule;
    counts.interconnects = (counts.groups - 1.0) * (1.0 + 2.0 * (pack.parallelInModule - 1.0));
    return counts;
}

Area copperSection(Current current, HeatingRate rate)
{
    return current / root<CurrentDensity>(copperConductivity * rate * copperHeat * copperDensity);
}

ModuleState arrangeModules(const Design &design, const OpenCircuit &open, const CellState &cell,
                           Findings &findings)
{
    using unit::mm;
    const PackDesign &pack = design.pack;
    ModuleState m;
    static_cast<PackCounts &>(m) = countsOf(pack);
    if (pack.route == PackRoute::batpac)
        checkCounts(pack, m, findings);
    const double pairs = m.series * cell.pairsInSeries;
    m.openVoltage = pairs * open.mean;
    m.pack = design.requirement.power / (pairs * open(design.power.stateOfCharge));
    m.cell = m.pack / m.parallel;
    m.module = m.cell * pack.parallelInModule;
    if (pack.route != PackRoute::batpac)
        return m;

    const bool pouch = design.cell.format.kind == FormatKind::pouch;
    m.terminalWidth = pouch ? design.cell.format.pouch.terminalWidth : mm(40.0);
    m.interconnectSection = mm(1.0) * m.terminalWidth;
    m.endTabSection = copperSection(m.module, unit::K_per_s(0.4));
    m.terminalSection = copperSection(m.module, unit::K_per_s(0.2));
    m.busBarSection = copperSection(m.pack, pack.busBarHeating);
    m.pitch = cell.thickness.largest() + pack.sheetThickness;
    m.length = cell.height + mm(8.0);
    m.width = pack.cellsPerModule * m.pitch + mm(0.6) + 2.0 * pack.plates.thickness;
    m.height = cell.width + 2.0 * pack.sheetThickness + mm(0.6);
    m.oddRow = std::fmod(pack.rows, 2.0);
    m.spines = std::max(std::floor((pack.rows + 1.0) / 2.0) - 1.0, 0.0);
    m.busBars = m.oddRow * (pack.modulesPerRow * m.width + mm(40.0)) +
                m.spines * (2.0 * m.length + mm(25.0));
    return m;
}

} // namespace cellgap
