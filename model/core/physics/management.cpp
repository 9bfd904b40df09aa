// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/management.h"

#include "model/core/base/unit.h"

#include <cmath>

namespace cellgap {

double sensingChips(double cellsInSeries)
{
    return std::ceil(cellsInSeries / 10.0 - 1e-9);
}

namespace {

/// What becomes cheaper with the packs of a year, as of one pack: BatPaC's exponents are 0.9 and
/// 0.95 but for the electronics' own.
struct VolumeFactors {
    double packs = 0.0;
    double tenth = 0.0; ///< packs^(0.9 − 1)
    double twentieth = 0.0;

    explicit VolumeFactors(double packsPerYear)
        : packs(packsPerYear)
        , tenth(packs > 0.0 ? std::pow(packs, -0.1) : 0.0)
        , twentieth(std::sqrt(tenth))
    {
    }

    double of(double exponent) const
    {
        if (exponent == 0.9)
            return tenth;
        return packs > 0.0 ? std::pow(packs, exponent - 1.0) : 0.0;
    }
};

} // namespace

Management manage(const Design &design, const ModuleState &m, const Preparation &prepared,
                  double packsPerYear)
{
    using unit::kg;
    using unit::L;
    using unit::USD;
    const double volts = m.openVoltage.value();
    const double guarded = m.modules <= 1.0 || volts < 50.0 ? 0.0 : 1.0;
    const double contactors = volts < 100.0 ? guarded : 2.0 * guarded;
    const double auxiliary = design.pack.auxiliaryContactors == Presence::yes ? 1.0 : 0.0;
    const double chips = sensingChips(m.series);
    const double amperes = m.module.value();

    Management unit;
    unit.mass =
        kg(1.3 * (1.1 * (0.04 * contactors + 0.02 * chips) +
                  0.001 * (750.0 * contactors + 384.0 * auxiliary + 145.0 * guarded + 415.0)));
    unit.volume = L(1.3 * (1.1 * (0.16 * contactors + 0.08 * chips) + 0.3193 * contactors +
                           0.1615 * guarded + 0.7444 + 0.004 * auxiliary));

    const VolumeFactors factors(packsPerYear);
    for (const Preparation::Electronics &sum : prepared.electronics)
        unit.cost += sum.atOnePack * factors.of(sum.exponent);
    const double contactorBase = std::pow(contactors > 1.0 ? 100e3 : 200e3, 0.05);
    const double perTen = std::pow(10e3, 0.1) * factors.tenth;
    unit.cost += USD(10.0 * guarded + 3.0 + 20.0 * auxiliary + 0.5 * m.modules);
    unit.cost += USD(contactors * (10.0 + (amperes - 10.0) * 42.86 / 590.0) * contactorBase *
                     factors.twentieth);
    unit.cost += USD((10.0 * guarded + 1.0 + 10.0 + 3.0 * auxiliary) * perTen);
    unit.cost += USD((4.44 * std::pow(1e3, 0.1) + 60.33 * std::pow(50.0, 0.1) * guarded +
                      0.33072 * prepared.joints) *
                     factors.tenth);
    unit.cost += USD(0.2261 * prepared.wires * factors.twentieth);
    unit.cost += USD(guarded * (20.0 + (amperes - 50.0) * 40.0 / 450.0));
    return unit;
}

} // namespace cellgap
