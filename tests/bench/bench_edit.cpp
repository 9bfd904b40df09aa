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
    std::vector<Issue> issues;
    const std::vector<Programme> programmes = loadProgrammes(CELLGAP_BENCH_DATA, units, issues);
    const auto programme = std::ranges::find(programmes, "set-plan-2030", &Programme::id);
    const std::vector<TargetScale> scales(programme->targets.begin(), programme->targets.end());
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
