// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/module.h"

#include "model/core/base/unit.h"
#include "model/core/physics/voltage.h"

#include <algorithm>
#include <cmath>

namespace cellgap {

namespace {

constexpr auto copperHeat = SpecificEnergy::from_value(385.48) / Temperature::from_value(1.0);

void countCells(const Design &design, ModuleState &m, Findings &findings)
{
    const PackDesign &pack = design.pack;
    if (pack.route != PackRoute::batpac) {
        m.series = pack.cellsInSeries;
        m.parallel = pack.cellsInParallel;
        m.cells = m.series * m.parallel;
        if (pack.route == PackRoute::itemised)
            m.modules = std::ceil(m.cells / pack.cellsPerModule);
        return;
    }
    m.modules = pack.modulesPerRow * pack.rows;
    m.cells = pack.cellsPerModule * m.modules;
    m.parallel = pack.parallelInModule * pack.parallelModules;
    m.series = m.cells / m.parallel;
    m.groups = pack.cellsPerModule / pack.parallelInModule;
    const auto whole = [](double number) { return number == std::floor(number); };
    if (!whole(m.groups))
        findings.add(finding::modulesDoNotDivide, {pack.cellsPerModule, nullptr},
                     {pack.parallelInModule, nullptr});
    if (!whole(m.modules / pack.parallelModules))
        findings.add(finding::packDoesNotDivide, {m.modules, nullptr},
                     {pack.parallelModules, nullptr});
}

} // namespace

Area copperSection(Current current, HeatingRate rate)
{
    return current / root<CurrentDensity>(copperConductivity * rate * copperHeat * copperDensity);
}

ModuleState arrangeModules(const Design &design, const CellState &cell, Findings &findings)
{
    using unit::mm;
    const PackDesign &pack = design.pack;
    ModuleState m;
    countCells(design, m, findings);
    const double pairs = m.series * cell.pairsInSeries;
    m.openVoltage = pairs * openCircuitVoltage(design.cell);
    m.pack = design.requirement.power /
             (pairs * openCircuitVoltage(design.cell, design.power.stateOfCharge));
    m.cell = m.pack / m.parallel;
    m.module = m.cell * pack.parallelInModule;
    if (pack.route != PackRoute::batpac)
        return m;

    const bool pouch = design.cell.format.kind == FormatKind::pouch;
    m.interconnects = (m.groups - 1.0) * (1.0 + 2.0 * (pack.parallelInModule - 1.0));
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
