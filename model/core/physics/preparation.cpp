// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/preparation.h"

#include "model/core/physics/management.h"
#include "model/core/physics/module.h"

#include <algorithm>
#include <cmath>

namespace cellgap {

namespace {

/// Without a base or an exponent the price is that of every volume.
double countedAtOnePack(double count, double base, double exponent)
{
    return base > 0.0 ? count * std::pow(base / count, 1.0 - exponent) : count;
}

void prepareElectronics(const Production &production, double chips, Preparation &prepared)
{
    auto &sums = prepared.electronics;
    for (const ElectronicPart &part : production.electronics) {
        const double count = part.count + std::ceil(part.perChip * chips - 1e-9);
        if (!(count > 0.0))
            continue;
        const double exponent = part.base > 0.0 ? part.exponent : 1.0;
        auto *const end = sums.items.data() + sums.size;
        auto *const same =
            std::find_if(sums.items.data(), end, [exponent](const Preparation::Electronics &sum) {
                return sum.exponent == exponent;
            });
        if (same == end) {
            sums.items[sums.size] = {.exponent = exponent};
            ++sums.size;
        }
        same->atOnePack += part.price * countedAtOnePack(count, part.base, exponent);
    }
}

} // namespace

Preparation prepare(const Design &design)
{
    Preparation prepared;
    prepare(design.production, prepared.plant);
    if (design.pack.route != PackRoute::batpac)
        return prepared;
    const PackCounts counts = countsOf(design.pack);
    prepareElectronics(design.production, sensingChips(counts.series), prepared);
    prepared.joints = countedAtOnePack(counts.modules * (counts.groups + 1.0), 10.5e3, 0.9);
    prepared.wires = countedAtOnePack(2.0 * counts.modules + 2.0, 1e3, 0.95);
    const double power = 1.0 - design.production.pack.exponent;
    const auto falling = [power](double base, double count) {
        return count > 0.0 ? std::pow(base / count, power) : 0.0;
    };
    prepared.interconnects = falling(2.7e8, counts.modules * counts.interconnects);
    prepared.gasReleases = falling(200e6, counts.cells);
    prepared.modulePieces = falling(1e7, counts.modules);
    prepared.rowPieces = std::pow(design.pack.rows / 2e6, power);
    prepared.packModules = std::pow(counts.modules / 1e7, power);
    prepared.packPieces = std::pow(1.0 / 5e5, power);
    return prepared;
}

} // namespace cellgap
