// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/entry_points.h"

#include "model/core/physics/evaluate.h"
#include "model/core/result/metric.h"
#include "model/io/catalogue.h"
#include "model/io/design_yaml.h"
#include "model/io/quantity_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <stdexcept>

namespace cellgap::fuzz {

namespace {

namespace fs = std::filesystem;

const UnitSystem &units()
{
    static const UnitSystem all;
    return all;
}

const Catalogue &catalogue()
{
    static const Catalogue shipped = loadCatalogue(CELLGAP_PROGRAM_DATA, units());
    return shipped;
}

void promise(bool kept, const char *what)
{
    if (!kept)
        throw std::logic_error(what);
}

std::vector<std::string> filesBelow(const fs::path &directory)
{
    std::vector<fs::path> paths;
    for (const auto &entry : fs::directory_iterator(directory))
        if (entry.path().extension() == ".yaml")
            paths.push_back(entry.path());
    std::ranges::sort(paths); // a seed of the random numbers means the same on every machine
    std::vector<std::string> texts;
    for (const fs::path &path : paths)
        texts.push_back(readTextFile(path.string()));
    return texts;
}

void readDesignBytes(std::string_view bytes)
{
    const DesignReading reading = readDesign(bytes, catalogue(), units());
    for (const Issue &issue : reading.issues)
        promise(!english(issue.message).empty(), "an issue says what is wrong");
    if (!reading.ok())
        return;
    const Result result = evaluate(reading.sheet.design);
    for (const Metric &metric : metrics())
        if (const auto value = metric.value(result))
            promise(std::isfinite(*value), "a metric is finite or not available");
    for (const Issue &issue : issues(result, reading.sheet.design))
        promise(!issue.message.empty() && !issue.remedy.empty(), "a finding has words");
    const std::string written = writeDesign(reading.sheet, catalogue().libraryVersion);
    const DesignReading again = readDesign(written, catalogue(), units());
    promise(again.ok(), "a written design can be read");
    promise(again.sheet.design == reading.sheet.design, "a written design is the same design");
    const std::string rewritten =
        rewriteDesign(std::string(bytes), reading.sheet, catalogue(), units());
    promise(readDesign(rewritten, catalogue(), units()).sheet.design == reading.sheet.design,
            "a rewritten design is the same design");
}

void readQuantityBytes(std::string_view bytes)
{
    static constexpr std::array<Unit, 6> asked{unit::um,     unit::percent,  unit::mAh_per_g,
                                               unit::number, unit::per_hour, unit::USD_per_kg};
    for (const Unit &unit : asked) {
        const QuantityReading reading = units().read(bytes, unit);
        promise(reading.number.has_value() == reading.error.empty(), "a number or a reason");
        if (!reading.number)
            continue;
        promise(std::isfinite(*reading.number), "a quantity is finite");
        const std::string written = withUnit(shortestNumber(*reading.number), unit.text);
        const QuantityReading again = units().read(written, unit);
        promise(again.number == reading.number, "a written quantity reads back");
    }
    const QuantityReading any = units().readAny(bytes);
    promise(!any.number || std::isfinite(*any.number), "a quantity is finite");
}

void readTargetBytes(std::string_view bytes)
{
    std::vector<Issue> issues;
    const Programme programme = readProgramme(bytes, "fuzz.yaml", units(), issues);
    static const Result result = evaluate(standardDesign());
    for (const Target &target : programme.targets) {
        const Assessment assessment = assess(target, result);
        promise(!assessment.gap || std::isfinite(*assessment.gap), "a gap is finite");
        promise(assessment.status != Status::notAssessed || !assessment.reason.empty(),
                "what is not assessed has a reason");
    }
}

void readMaterialBytes(std::string_view bytes)
{
    Catalogue read;
    addMaterials(std::string(bytes), "fuzz.yaml", units(), read);
    for (const auto &[id, material] : read.materials)
        for (const auto &[key, property] : material.properties)
            promise(std::isfinite(property.number), "a property is finite");
}

void readSettingBytes(std::string_view bytes)
{
    static const DesignSheet standard{.design = standardDesign()};
    const std::size_t equals = std::min(bytes.find('='), bytes.size());
    const std::string_view value = bytes.substr(std::min(equals + 1, bytes.size()));
    DesignSheet sheet = standard;
    const auto found = applySetting(sheet, bytes.substr(0, equals), value, catalogue(), units());
    if (hasError(found))
        promise(sheet == standard, "a refused setting changes nothing");
    evaluate(sheet.design);
}

std::vector<std::string> designSeeds()
{
    return filesBelow(catalogue().root / "resources" / "designs");
}

/// The standard value of every parameter, and spellings from documents.
std::vector<std::string> quantitySeeds()
{
    std::vector<std::string> seeds{
        "4,2 mAh/cm²", "−40 °C",    "70\u202fµm",  "25 wt%",    "C/3",
        "2C",          "15 US$/kg", "1.5e-3 S/cm", "3 mL·Ah⁻¹", "195 mAh/g @ 4.3 V"};
    for (const Parameter &parameter : parameters())
        seeds.push_back(withUnit(shortestNumber(parameter.standard), parameter.access.unit.text));
    return seeds;
}

std::vector<std::string> targetSeeds()
{
    return filesBelow(catalogue().root / "targets");
}

std::vector<std::string> materialSeeds()
{
    return filesBelow(catalogue().root / "resources" / "materials");
}

std::vector<std::string> settingSeeds()
{
    std::vector<std::string> seeds{"positive.active=nmc811", "negative.kind=lithium",
                                   "positive.porosity={value: 25 %, source: x, range: [2 %, 30 %]}",
                                   "electrical.voltage_table=[3 V, 3.1 V]",
                                   "production.steps.coat positive.labour=100 h"};
    for (const Parameter &parameter : parameters())
        seeds.push_back(parameter.key + "=" +
                        withUnit(shortestNumber(parameter.standard), parameter.access.unit.text));
    return seeds;
}

} // namespace

const std::vector<EntryPoint> &entryPoints()
{
    static const std::vector<EntryPoint> all{
        {.name = "design", .read = readDesignBytes, .seeds = designSeeds},
        {.name = "quantity", .read = readQuantityBytes, .seeds = quantitySeeds},
        {.name = "target", .read = readTargetBytes, .seeds = targetSeeds},
        {.name = "material", .read = readMaterialBytes, .seeds = materialSeeds},
        {.name = "setting", .read = readSettingBytes, .seeds = settingSeeds},
    };
    return all;
}

const EntryPoint *findEntryPoint(std::string_view name)
{
    const auto &all = entryPoints();
    const auto found = std::ranges::find(all, name, &EntryPoint::name);
    return found == all.end() ? nullptr : &*found;
}

} // namespace cellgap::fuzz
