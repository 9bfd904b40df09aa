// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/management.h"

#include "model/core/base/unit.h"

#include <cmath>

namespace cellgap {

Money scaledPrice(Money price, double base, double volume, double exponent)
{
    if (exponent == 1.0 || !(volume > 0.0) || !(base > 0.0))
        return price;
    return price * std::pow(base / volume, 1.0 - exponent);
}

Management manage(const Design &design, const ModuleState &m, double packsPerYear)
{
    using unit::kg;
    using unit::L;
    using unit::USD;
    const double volts = m.openVoltage.value();
    const double guarded = m.modules <= 1.0 || volts < 50.0 ? 0.0 : 1.0;
    const double contactors = volts < 100.0 ? guarded : 2.0 * guarded;
    const double auxiliary = design.pack.auxiliaryContactors == Presence::yes ? 1.0 : 0.0;
    const double chips = std::ceil(m.series / 10.0 - 1e-9);
    const double amperes = m.module.value();

    Management unit;
    unit.mass =
        kg(1.3 * (1.1 * (0.04 * contactors + 0.02 * chips) +
                  0.001 * (750.0 * contactors + 384.0 * auxiliary + 145.0 * guarded + 415.0)));
    unit.volume = L(1.3 * (1.1 * (0.16 * contactors + 0.08 * chips) + 0.3193 * contactors +
                           0.1615 * guarded + 0.7444 + 0.004 * auxiliary));

    const auto bought = [&](double count, double price, double base, double exponent) {
        return count > 0.0 ? count * scaledPrice(USD(price), base, count * packsPerYear, exponent)
                           : Money{};
    };
    for (const ElectronicPart &part : design.production.electronics) {
        const double count = part.count + std::ceil(part.perChip * chips - 1e-9);
        if (count > 0.0)
            unit.cost +=
                count * scaledPrice(part.price, part.base, count * packsPerYear, part.exponent);
    }
    unit.cost += USD(10.0 * guarded + 3.0);
    unit.cost += bought(contactors, 10.0 + (amperes - 10.0) * 42.86 / 590.0, 200e3, 0.95);
    unit.cost += bought(2.0 * auxiliary, 10.0, 1.0, 1.0);
    unit.cost += bought(guarded, 10.0, 10e3, 0.9) + bought(1.0, 4.44, 1e3, 0.9);
    unit.cost += bought(1.0, 1.0, 10e3, 0.9) + bought(1.0, 10.0, 10e3, 0.9);
    unit.cost += bought(auxiliary, 3.0, 10e3, 0.9) + bought(guarded, 60.33, 50.0, 0.9);
    unit.cost += USD(guarded * (20.0 + (amperes - 50.0) * 40.0 / 450.0));
    unit.cost += bought(m.modules * (m.groups + 1.0), 0.33072, 10.5e3, 0.9);
    unit.cost += bought(2.0 * m.modules + 2.0, 0.2261, 1e3, 0.95) + USD(0.5 * m.modules);
    return unit;
}

} // namespace cellgap
