// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/voltage.h"

#include "model/core/physics/coating.h"

#include <algorithm>

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

bool isGiven(const VoltageTable &table)
{
    return std::ranges::any_of(table, [](Voltage voltage) { return voltage.value() > 0.0; });
}

OpenCircuit flatAt(Voltage mean)
{
    OpenCircuit open{.mean = mean};
    open.course.fill(mean);
    return open;
}

OpenCircuit movedTo(Voltage mean, const VoltageTable &table)
{
    OpenCircuit open{.mean = mean, .known = true, .moved = mean - meanOf(table)};
    std::ranges::transform(table, open.course.begin(),
                           [&open](Voltage voltage) { return voltage + open.moved; });
    return open;
}

} // namespace

OpenCircuit ruledVoltage(const CellDesign &cell)
{
    const VoltageTable &table = cell.electrical.table;
    switch (cell.electrical.rule) {
    case VoltageRule::electrodes:
        break;
    case VoltageRule::halfCells:
        if (isGiven(table))
            return movedTo(betweenElectrodes(cell), table);
        break;
    case VoltageRule::tableShape:
        return movedTo(betweenElectrodes(cell), table);
    case VoltageRule::tableMiddle:
        return {
            .mean = at(table, cell.electrical.meanStateOfCharge), .known = true, .course = table};
    case VoltageRule::tableMean:
        return {.mean = meanOf(table), .known = true, .course = table};
    }
    return flatAt(betweenElectrodes(cell));
}

} // namespace cellgap
