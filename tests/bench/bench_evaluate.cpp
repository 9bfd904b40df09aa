// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/evaluate.h"
#include "model/core/parameter.h"
#include "tests/bench/plain_pouch.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <vector>

namespace cellgap {

namespace {

constexpr int batch = 20000;

double evaluateBatch(Design &design)
{
    double sum = 0.0;
    for (int i = 0; i < batch; ++i) {
        design.cell.separator.thickness = Length::from_value(1e-5 + 1e-10 * i);
        const Result result = evaluate(design);
        benchmark::DoNotOptimize(&result);
        sum += result.cell.specificEnergy.value();
    }
    return sum;
}

double plainBatch(bench::PlainPouch &cell)
{
    double sum = 0.0;
    for (int i = 0; i < batch; ++i) {
        cell.separatorThickness = 1e-5 + 1e-10 * i;
        const bench::PlainResult result = bench::plainPouch(cell);
        benchmark::DoNotOptimize(&result);
        sum += result.specificEnergy;
    }
    return sum;
}

void fullEvaluation(benchmark::State &state)
{
    Design design = standardDesign();
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluateBatch(design));
    state.SetItemsProcessed(state.iterations() * batch);
}

void plainDoubles(benchmark::State &state)
{
    bench::PlainPouch cell = bench::standardPouch();
    for (auto _ : state)
        benchmark::DoNotOptimize(plainBatch(cell));
    state.SetItemsProcessed(state.iterations() * batch);
}

template <class Function> double seconds(Function function)
{
    const auto start = std::chrono::steady_clock::now();
    benchmark::DoNotOptimize(function());
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Both in turn, so that a drifting machine changes both; the median ratio of the pairs.
void ratioToPlainDoubles(benchmark::State &state)
{
    Design design = standardDesign();
    bench::PlainPouch cell = bench::standardPouch();
    std::vector<double> ratios;
    for (auto _ : state) {
        const double full = seconds([&] { return evaluateBatch(design); });
        const double plain = seconds([&] { return plainBatch(cell); });
        ratios.push_back(full / plain);
    }
    std::ranges::sort(ratios);
    state.counters["ratio"] = ratios[ratios.size() / 2];
}

BENCHMARK(fullEvaluation);
BENCHMARK(plainDoubles);
BENCHMARK(ratioToPlainDoubles)->Iterations(200);

} // namespace

} // namespace cellgap

BENCHMARK_MAIN();
