// SPDX-License-Identifier: GPL-3.0-or-later
// What all levers of shipped designs take, targets of both programmes, and the pairs of inputs and
// the joint change for one programme, beside complete evaluations and beside a plain scan with
// bisection per target and input.
#include "model/core/analysis/closing.h"
#include "model/core/analysis/levers.h"
#include "model/core/analysis/pairs.h"
#include "model/core/physics/evaluate.h"
#include "model/core/report/alternatives.h"
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

std::vector<const Target *> targetsOf(const Catalogue &catalogue)
{
    std::vector<const Target *> targets;
    for (const char *programme : {"set-plan-2030", "battery500"})
        for (const Target &target : catalogue.programmes.find(programme)->targets)
            if (target.comparison != Relation::equal)
                targets.push_back(&target);
    return targets;
}

/// Evaluations of the plain way to the same numbers: for each target and each input a scan and in
/// each crossing a bisection to the last bits.
int plainBisections(const Design &design, std::span<const Parameter *const> inputs,
                    const std::vector<TargetLevers> &missed)
{
    constexpr int samples = 64;
    constexpr int halvings = 45;
    int evaluations = 0;
    for (const TargetLevers &levers : missed) {
        const TargetScale scale(*levers.target);
        for (const Parameter *input : inputs) {
            const Bounds usual = usualOf(*input, design);
            const double from = std::max(input->bounds.min, 0.5 * usual.min);
            const double to = std::min(input->bounds.max, 2.0 * usual.max);
            const auto isMet = [&](double number) {
                ++evaluations;
                return isGood(scale.standing(evaluate(designWith(design, *input, number))).status);
            };
            bool before = isMet(from);
            for (int i = 1; i < samples; ++i) {
                const double high = from + (to - from) * i / (samples - 1);
                const bool now = isMet(high);
                double inner = high - (to - from) / (samples - 1);
                double outer = high;
                for (int k = 0; k < halvings && now != before; ++k) {
                    const double middle = 0.5 * (inner + outer);
                    (isMet(middle) == before ? inner : outer) = middle;
                }
                before = now;
            }
        }
    }
    return evaluations;
}

void levers(benchmark::State &state, const std::string &id)
{
    const UnitSystem units;
    const Catalogue catalogue = loadCatalogue(CELLGAP_BENCH_DATA, units);
    const DesignSheet sheet = sheetOf(id, catalogue, units);
    const std::vector<const Target *> targets = targetsOf(catalogue);
    const auto inputs = leverInputs(sheet);
    std::vector<Material> materials;
    for (const auto &[name, material] : catalogue.materials)
        materials.push_back(material);
    constexpr int evaluated = 3000;
    double searching = 0.0;
    double evaluating = 0.0;
    LeverSearch search;
    for (auto _ : state) {
        searching += secondsOf([&] {
            search = findLevers(sheet.design, inputs, targets, Hold::inputs,
                                alternativesOf(sheet, materials));
        });
        const Preparation prepared = prepare(sheet.design);
        evaluating += secondsOf([&] {
            for (int i = 0; i < evaluated; ++i)
                benchmark::DoNotOptimize(evaluate(sheet.design, prepared));
        });
    }
    state.counters["inputs"] = static_cast<double>(inputs.size());
    state.counters["missed"] = static_cast<double>(search.targets.size());
    state.counters["evaluations"] = search.evaluations;
    state.counters["plainOverOurs"] =
        static_cast<double>(plainBisections(sheet.design, inputs, search.targets)) /
        search.evaluations;
    state.counters["inCompleteEvaluations"] = searching / (evaluating / evaluated);
    state.counters["milliseconds"] = 1e3 * searching / static_cast<double>(state.iterations());
}

void pairs(benchmark::State &state, const std::string &id)
{
    const UnitSystem units;
    const Catalogue catalogue = loadCatalogue(CELLGAP_BENCH_DATA, units);
    const DesignSheet sheet = sheetOf(id, catalogue, units);
    const auto targets =
        targetsFor(*catalogue.programmes.find("set-plan-2030"), sheet.design.requirement.use);
    const auto inputs = leverInputs(sheet);
    double searching = 0.0;
    for (auto _ : state)
        searching += secondsOf(
            [&] { benchmark::DoNotOptimize(findPairs(sheet.design, inputs, targets, 4)); });
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

BENCHMARK_CAPTURE(pairs, lithium, std::string("li-nmc622-pouch"))->Iterations(3);
BENCHMARK_CAPTURE(pairs, sulfide, std::string("assb-sulfide-nmc811"))->Iterations(3);

BENCHMARK_CAPTURE(closing, pouch, std::string("nmc811-graphite-pouch"))->Iterations(3);
BENCHMARK_CAPTURE(closing, lithium, std::string("li-nmc622-pouch"))->Iterations(3);
BENCHMARK_CAPTURE(closing, round, std::string("nmc811-graphite-4680"))->Iterations(3);
BENCHMARK_CAPTURE(closing, sulfide, std::string("assb-sulfide-nmc811"))->Iterations(3);
BENCHMARK_CAPTURE(closing, sulfur, std::string("oxis-lis-400"))->Iterations(3);

} // namespace

} // namespace cellgap

BENCHMARK_MAIN();
