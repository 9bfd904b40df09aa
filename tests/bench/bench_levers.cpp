// SPDX-License-Identifier: GPL-3.0-or-later
// What all levers of shipped designs take, targets of both programmes, and the joint change for one
// programme, beside complete evaluations.
#include "model/core/analysis/closing.h"
#include "model/core/analysis/levers.h"
#include "model/core/physics/evaluate.h"
#include "model/io/catalogue.h"
#include "model/io/design_yaml.h"
#include "model/io/quantity_text.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <string>
#include <vector>

namespace cellgap {

namespace {

using Clock = std::chrono::steady_clock;

double secondsOf(const auto &work)
{
    const auto start = Clock::now();
    work();
    return std::chrono::duration<double>(Clock::now() - start).count();
}

DesignSheet sheetOf(const std::string &id, const Catalogue &catalogue, const UnitSystem &units)
{
    return readDesign(readTextFile(catalogue.designs.at(id).string()), catalogue, units).sheet;
}

void levers(benchmark::State &state, const std::string &id)
{
    const UnitSystem units;
    const Catalogue catalogue = loadCatalogue(CELLGAP_BENCH_DATA, units);
    const DesignSheet sheet = sheetOf(id, catalogue, units);
    std::vector<const Target *> targets;
    for (const char *programme : {"set-plan-2030", "battery500"})
        for (const Target &target : catalogue.programmes.find(programme)->targets)
            if (target.comparison != Relation::equal)
                targets.push_back(&target);
    const auto inputs = leverInputs(sheet);
    constexpr int evaluated = 3000;
    double searching = 0.0;
    double evaluating = 0.0;
    LeverSearch search;
    for (auto _ : state) {
        searching += secondsOf([&] { search = findLevers(sheet.design, inputs, targets); });
        const Preparation prepared = prepare(sheet.design);
        evaluating += secondsOf([&] {
            for (int i = 0; i < evaluated; ++i)
                benchmark::DoNotOptimize(evaluate(sheet.design, prepared));
        });
    }
    state.counters["inputs"] = static_cast<double>(inputs.size());
    state.counters["missed"] = static_cast<double>(search.targets.size());
    state.counters["evaluations"] = search.evaluations;
    state.counters["inCompleteEvaluations"] = searching / (evaluating / evaluated);
    state.counters["milliseconds"] = 1e3 * searching / static_cast<double>(state.iterations());
}

void closing(benchmark::State &state, const std::string &id)
{
    const UnitSystem units;
    const Catalogue catalogue = loadCatalogue(CELLGAP_BENCH_DATA, units);
    const DesignSheet sheet = sheetOf(id, catalogue, units);
    const auto targets =
        targetsFor(*catalogue.programmes.find("set-plan-2030"), sheet.design.requirement.use);
    const auto freedoms = usualFreedoms(sheet.design, leverInputs(sheet));
    Closing found;
    double searching = 0.0;
    for (auto _ : state)
        searching += secondsOf([&] { found = closeGap(sheet.design, freedoms, targets); });
    state.counters["inputs"] = static_cast<double>(freedoms.size());
    state.counters["evaluations"] = found.evaluations;
    state.counters["milliseconds"] = 1e3 * searching / static_cast<double>(state.iterations());
}

BENCHMARK_CAPTURE(levers, pouch, std::string("nmc811-graphite-pouch"))->Iterations(20);
BENCHMARK_CAPTURE(levers, lithium, std::string("li-nmc622-pouch"))->Iterations(20);
BENCHMARK_CAPTURE(levers, round, std::string("nmc811-graphite-4680"))->Iterations(20);
BENCHMARK_CAPTURE(levers, batpac, std::string("batpac5-nmc811-graphite"))->Iterations(20);
BENCHMARK_CAPTURE(levers, sulfide, std::string("assb-sulfide-nmc811"))->Iterations(20);

BENCHMARK_CAPTURE(closing, pouch, std::string("nmc811-graphite-pouch"))->Iterations(3);
BENCHMARK_CAPTURE(closing, lithium, std::string("li-nmc622-pouch"))->Iterations(3);
BENCHMARK_CAPTURE(closing, round, std::string("nmc811-graphite-4680"))->Iterations(3);
BENCHMARK_CAPTURE(closing, sulfide, std::string("assb-sulfide-nmc811"))->Iterations(3);
BENCHMARK_CAPTURE(closing, sulfur, std::string("oxis-lis-400"))->Iterations(3);

} // namespace

} // namespace cellgap

BENCHMARK_MAIN();
