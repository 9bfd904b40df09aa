// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/analysis/target.h"
#include "model/core/edit/edit.h"
#include "model/core/physics/evaluate.h"
#include "model/io/catalogue.h"
#include "model/io/quantity_text.h"
#include "tests/bench/full_design.h"

#include <benchmark/benchmark.h>

#include <algorithm>

/// What an edit and a look at the targets cost beside an evaluation, in one run.
namespace cellgap {

namespace {

void evaluation(benchmark::State &state)
{
    Design design = bench::fullDesign();
    double thickness = 1e-5;
    for (auto _ : state) {
        design.cell.separator.thickness = Length::from_value(thickness += 1e-12);
        benchmark::DoNotOptimize(evaluate(design));
    }
}

/// A number, with its bounds, group and provenance.
void edit(benchmark::State &state, const char *key)
{
    DesignSheet sheet{.design = bench::fullDesign()};
    const Parameter &parameter = *findParameter(key);
    double number = 20.0;
    for (auto _ : state)
        benchmark::DoNotOptimize(assignNumber(sheet, parameter, number += 1e-6));
}

void twentyTargets(benchmark::State &state)
{
    const UnitSystem units;
    const Catalogue catalogue = loadCatalogue(CELLGAP_BENCH_DATA, units);
    const std::vector<Target> &targets = catalogue.programmes.at("set-plan-2030").targets;
    const std::vector<TargetScale> scales(targets.begin(), targets.end());
    const Result result = evaluate(bench::fullDesign());
    for (auto _ : state)
        for (const TargetScale &scale : scales)
            benchmark::DoNotOptimize(scale.standing(result));
    state.counters["targets"] = static_cast<double>(scales.size());
}

BENCHMARK(evaluation);
BENCHMARK_CAPTURE(edit, alone, "positive.porosity");
BENCHMARK_CAPTURE(edit, inAGroup, "positive.loading");
BENCHMARK(twentyTargets);

} // namespace

} // namespace cellgap

BENCHMARK_MAIN();
