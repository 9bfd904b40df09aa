// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/sizing.h"
#include "model/io/design_yaml.h"
#include "model/io/quantity_text.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <random>
#include <vector>

namespace cellgap {

namespace {

/// Requirements of random energy, power and charging time for BatPaC's ten chemistries.
std::vector<Design> requirements()
{
    const UnitSystem units;
    const Catalogue catalogue = loadCatalogue(CELLGAP_BENCH_DATA, units);
    std::mt19937 random(1);
    const auto uniform = [&](double low, double high) {
        return std::uniform_real_distribution(low, high)(random);
    };
    std::vector<Design> designs;
    for (const auto &[id, path] : catalogue.designs) {
        if (!id.starts_with("batpac5-"))
            continue;
        Design design = readDesign(readTextFile(path.string()), catalogue, units).sheet.design;
        for (int i = 0; i < 100; ++i) {
            design.requirement.energy = unit::kWh(std::exp(uniform(std::log(5), std::log(150))));
            design.requirement.power =
                unit::kW(unit::kWh.in(design.requirement.energy) * uniform(0.5, 30));
            design.charging.wantedTime = unit::minutes(uniform(10, 60));
            designs.push_back(design);
        }
    }
    return designs;
}

void sizing(benchmark::State &state)
{
    const std::vector<Design> designs = requirements();
    std::size_t next = 0;
    long evaluations = 0;
    for (auto _ : state) {
        const SizedDesign sized = size(designs[next]);
        benchmark::DoNotOptimize(&sized);
        evaluations += sized.evaluations;
        next = (next + 1) % designs.size();
    }
    state.counters["evaluations"] =
        static_cast<double>(evaluations) / static_cast<double>(state.iterations());
}

BENCHMARK(sizing)->Unit(benchmark::kMicrosecond)->MinTime(1.0);

} // namespace

} // namespace cellgap

BENCHMARK_MAIN();
