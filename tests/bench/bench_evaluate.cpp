// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/evaluate.h"
#include "tests/bench/full_design.h"
#include "tests/bench/plain_battery.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <vector>

namespace cellgap {

namespace {

constexpr int batch = 2000;

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

double preparedBatch(Design &design, const Preparation &prepared)
{
    double sum = 0.0;
    for (int i = 0; i < batch; ++i) {
        design.cell.separator.thickness = Length::from_value(1e-5 + 1e-10 * i);
        const Result result = evaluate(design, prepared);
        benchmark::DoNotOptimize(&result);
        sum += result.cell.specificEnergy.value();
    }
    return sum;
}

double plainBatch(bench::PlainPouch &cell, const bench::PlainBattery &battery)
{
    double sum = 0.0;
    for (int i = 0; i < batch; ++i) {
        cell.separatorThickness = 1e-5 + 1e-10 * i;
        const bench::PlainBatteryResult result = bench::plainBattery(cell, battery);
        benchmark::DoNotOptimize(&result);
        sum += result.cell.specificEnergy;
    }
    return sum;
}

void fullEvaluation(benchmark::State &state)
{
    Design design = bench::fullDesign();
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluateBatch(design));
    state.SetItemsProcessed(state.iterations() * batch);
}

void preparedEvaluation(benchmark::State &state)
{
    Design design = bench::fullDesign();
    const Preparation prepared = prepare(design);
    for (auto _ : state)
        benchmark::DoNotOptimize(preparedBatch(design, prepared));
    state.SetItemsProcessed(state.iterations() * batch);
}

void plainDoubles(benchmark::State &state)
{
    bench::PlainPouch cell = bench::standardPouch();
    const bench::PlainBattery battery = bench::plainInputs(bench::fullDesign());
    for (auto _ : state)
        benchmark::DoNotOptimize(plainBatch(cell, battery));
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
    Design design = bench::fullDesign();
    bench::PlainPouch cell = bench::standardPouch();
    const bench::PlainBattery battery = bench::plainInputs(design);
    std::vector<double> ratios;
    for (auto _ : state) {
        const double full = seconds([&] { return evaluateBatch(design); });
        const double plain = seconds([&] { return plainBatch(cell, battery); });
        ratios.push_back(full / plain);
    }
    std::ranges::sort(ratios);
    state.counters["ratio"] = ratios[ratios.size() / 2];
}

BENCHMARK(fullEvaluation);
BENCHMARK(preparedEvaluation);
BENCHMARK(plainDoubles);
BENCHMARK(ratioToPlainDoubles)->Iterations(200);

} // namespace

} // namespace cellgap

BENCHMARK_MAIN();
