// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/preparation.h"

#include "model/core/physics/evaluate.h"
#include "model/core/physics/management.h"
#include "tests/designs/random_design.h"
#include "tests/designs/sample_designs.h"

namespace cellgap {

using namespace sample;

class PreparationTest : public QObject
{
    Q_OBJECT

private slots:
    /// Whatever the cell is: with plant and counts of another design its preparation serves.
    void preparationOfOneDesignServesItsPlant()
    {
        RandomDesign random(11);
        int compared = 0;
        for (int i = 0; i < 2000; ++i) {
            const Design given = random();
            Design other = random();
            other.production = given.production;
            other.pack = given.pack;
            const Result one = evaluate(other);
            const Result two = evaluate(other, prepare(given));
            compared += one.feasible() && one.cost.priced ? 1 : 0;
            for (const Metric &metric : metrics())
                QVERIFY2(metric.value(one) == metric.value(two), metric.key.data());
        }
        QVERIFY(compared > 100);
    }

    /// Each part at its own volume, as BatPaC buys it: Σ n c (B/(n N))^(1 − e).
    void electronicsFallWithTheVolume()
    {
        Design design = standardDesign();
        choose(design, "pack.route", "batpac");
        auto &parts = design.production.electronics;
        parts.items[0] = {.price = unit::USD(5), .base = 1000, .exponent = 0.9, .count = 1};
        parts.items[1] = {
            .price = unit::USD(2), .base = 5000, .exponent = 0.9, .count = 1, .perChip = 0.5};
        parts.items[2] = {.price = unit::USD(3), .base = 2000, .exponent = 0.8, .count = 4};
        parts.items[3] = {.price = unit::USD(7), .base = 0, .exponent = 0.9, .count = 2};
        parts.size = 4;
        ModuleState module;
        static_cast<PackCounts &>(module) = countsOf(design.pack);
        const auto costOf = [&](double packs) {
            return unit::USD.in(manage(design, module, prepare(design), packs).cost);
        };
        const double packs = 30000;
        const double chips = sensingChips(module.series);
        const double second = 1 + std::ceil(0.5 * chips);
        const double bought = 5 * std::pow(1000 / packs, 0.1) +
                              second * 2 * std::pow(5000 / (second * packs), 0.1) +
                              4 * 3 * std::pow(2000 / (4 * packs), 0.2) + 2 * 7;
        const double all = costOf(packs);
        parts.size = 0;
        COMPARE_CLOSE(all - costOf(packs), bought, 1e-12);
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::PreparationTest)
#include "preparation_test.moc"
