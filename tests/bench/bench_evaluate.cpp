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

/// Evaluates a batch of designs that differ in their separator.
template <class Evaluate> double evaluated(Design &design, const Evaluate &evaluateOne)
{
    double sum = 0.0;
    for (int i = 0; i < batch; ++i) {
        design.cell.separator.thickness = Length::from_value(1e-5 + 1e-10 * i);
        const Result result = evaluateOne(design);
        benchmark::DoNotOptimize(&result);
        sum += result.cell.specificEnergy.value();
    }
    return sum;
}

double alone(Design &design)
{
    return evaluated(design, [](const Design &one) { return evaluate(one); });
}

double prepared(Design &design, const Preparation &kept, Aspects aspects = Aspects::all())
{
    return evaluated(design, [&](const Design &one) { return evaluate(one, kept, aspects); });
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

void evaluationAlone(benchmark::State &state)
{
    Design design = bench::fullDesign();
    for (auto _ : state)
        benchmark::DoNotOptimize(alone(design));
    state.SetItemsProcessed(state.iterations() * batch);
}

void preparedEvaluation(benchmark::State &state)
{
    Design design = bench::fullDesign();
    const Preparation kept = prepare(design);
    for (auto _ : state)
        benchmark::DoNotOptimize(prepared(design, kept));
    state.SetItemsProcessed(state.iterations() * batch);
}

void energyAlone(benchmark::State &state)
{
    Design design = bench::fullDesign();
    const Preparation kept = prepare(design);
    for (auto _ : state)
        benchmark::DoNotOptimize(prepared(design, kept, {}));
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

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// All in turn, so that a drifting machine changes all; the median ratios to plain doubles.
void ratiosToPlainDoubles(benchmark::State &state)
{
    Design design = bench::fullDesign();
    const Preparation kept = prepare(design);
    bench::PlainPouch cell = bench::standardPouch();
    const bench::PlainBattery battery = bench::plainInputs(design);
    std::vector<double> one;
    std::vector<double> many;
    std::vector<double> energy;
    for (auto _ : state) {
        const double plain = seconds([&] { return plainBatch(cell, battery); });
        one.push_back(seconds([&] { return alone(design); }) / plain);
        many.push_back(seconds([&] { return prepared(design, kept); }) / plain);
        energy.push_back(seconds([&] { return prepared(design, kept, {}); }) / plain);
    }
    state.counters["alone"] = median(one);
    state.counters["prepared"] = median(many);
    state.counters["energy"] = median(energy);
}

/// What half cells cost: the same cell with them over that with its electrodes' averages, in turn.
void ratioOfHalfCells(benchmark::State &state)
{
    Design averages = bench::pouchByRule(VoltageRule::tableShape);
    Design halfCells = bench::pouchByRule(VoltageRule::halfCells);
    Design blend = halfCells;
    FurtherActive &second = blend.cell.negative.coating.second;
    second.share = 0.1;
    second.specificCapacity = unit::mAh_per_g(344);
    second.density = unit::g_per_cm3(2.24);
    second.halfCell = blend.cell.negative.coating.halfCell;
    const Preparation kept = prepare(averages);
    std::vector<double> one;
    std::vector<double> mixed;
    std::vector<double> energy;
    for (auto _ : state) {
        const double whole = seconds([&] { return prepared(averages, kept); });
        one.push_back(seconds([&] { return prepared(halfCells, kept); }) / whole);
        mixed.push_back(seconds([&] { return prepared(blend, kept); }) / whole);
        energy.push_back(seconds([&] { return prepared(halfCells, kept, {}); }) /
                         seconds([&] { return prepared(averages, kept, {}); }));
    }
    state.counters["complete"] = median(one);
    state.counters["blend"] = median(mixed);
    state.counters["energy"] = median(energy);
}

BENCHMARK(evaluationAlone);
BENCHMARK(preparedEvaluation);
BENCHMARK(energyAlone);
BENCHMARK(plainDoubles);
BENCHMARK(ratiosToPlainDoubles)->Iterations(200);
BENCHMARK(ratioOfHalfCells)->Iterations(200);

} // namespace

} // namespace cellgap

BENCHMARK_MAIN();
