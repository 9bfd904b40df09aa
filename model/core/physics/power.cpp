// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/power.h"

#include <algorithm>
#include <cmath>

namespace cellgap {

PulseVoltages pulseVoltages(const PowerDuty &duty, const OpenCircuit &course)
{
    const Voltage open = course(duty.stateOfCharge);
    const Voltage floor =
        duty.floorRule == FloorRule::fraction ? duty.floorFraction * open : duty.floorVoltage;
    return {.open = open, .floor = floor, .loaded = std::max<Voltage>(floor, 0.5 * open)};
}

PowerState pulsePower(const Design &design, const OpenCircuit &course, const CellState &cell,
                      const PackState &pack, AreaResistance resistance, Findings &findings)
{
    const PowerDuty &duty = design.power;
    PowerState power;
    if (!(resistance.value() > 0.0))
        return power;
    if (!course.known && duty.floorRule != FloorRule::fraction) {
        findings.add(finding::floorNeedsTable);
        return power;
    }
    const auto [open, floor, loaded] = pulseVoltages(duty, course);
    if (!(floor < open) || !(floor.value() > 0.0)) {
        findings.add(finding::floorAboveVoltage, inUnit(unit::V, floor), inUnit(unit::V, open));
        return power;
    }
    power.known = true;
    power.pulse = duty.pulse;
    power.cell = cell.facingArea * (loaded * (open - loaded) / resistance);
    power.specificPower = power.cell / cell.mass;
    power.density = power.cell / cell.volume;
    power.pack = pack.cells * power.cell;
    if (pack.mass.value() > 0.0)
        power.packSpecificPower = power.pack / pack.mass;
    if (pack.volume.value() > 0.0)
        power.packDensity = power.pack / pack.volume;
    const double share = 4.0 * (design.requirement.power / pack.cells) * resistance /
                         (cell.facingArea * open * open);
    if (share <= 1.0)
        power.loadedVoltage = 0.5 * (1.0 + std::sqrt(1.0 - share));
    return power;
}

} // namespace cellgap
