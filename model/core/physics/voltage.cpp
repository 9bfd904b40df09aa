// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/voltage.h"

#include "model/core/physics/coating.h"

namespace cellgap {

Voltage meanOf(const VoltageTable &table)
{
    Voltage sum = 0.5 * (table.front() + table.back());
    for (std::size_t i = 1; i + 1 < table.size(); ++i)
        sum += table[i];
    return sum / static_cast<double>(table.size() - 1);
}

namespace {

Voltage betweenElectrodes(const CellDesign &cell)
{
    // The metal is the zero of the scale.
    if (cell.negative.kind != NegativeKind::insertion)
        return activeBlend(cell.positive.coating).voltage;
    return activeBlend(cell.positive.coating).voltage - activeBlend(cell.negative.coating).voltage;
}

} // namespace

Voltage openCircuitVoltage(const CellDesign &cell)
{
    const VoltageTable &table = cell.electrical.table;
    switch (cell.electrical.rule) {
    case VoltageRule::electrodes:
    case VoltageRule::tableShape:
        break;
    case VoltageRule::tableMiddle:
        return at(table, cell.electrical.meanStateOfCharge);
    case VoltageRule::tableMean:
        return meanOf(table);
    }
    return betweenElectrodes(cell);
}

Voltage tableShift(const CellDesign &cell)
{
    if (cell.electrical.rule != VoltageRule::tableShape)
        return {};
    return betweenElectrodes(cell) - meanOf(cell.electrical.table);
}

OpenCircuit::OpenCircuit(const CellDesign &cell)
    : m_table(cell.electrical.hasVoltageTable() ? &cell.electrical.table : nullptr)
    , m_moved(m_table != nullptr ? tableShift(cell) : openCircuitVoltage(cell))
{
}

Voltage openCircuitVoltage(const CellDesign &cell, double stateOfCharge)
{
    return OpenCircuit(cell)(stateOfCharge);
}

} // namespace cellgap
