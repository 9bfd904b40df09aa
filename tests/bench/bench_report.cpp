// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/evaluate.h"
#include "model/io/catalogue.h"
#include "model/io/design_yaml.h"
#include "model/io/literature.h"
#include "model/io/quantity_text.h"
#include "model/io/yaml_tree.h"
#include "views/page/report_page.h"
#include "views/pictures/shipped_cells.h"

#include <QApplication>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <chrono>
#include <cstdio>

/// One report and one on twenty designs against all programmes, with every page, as PDF. Run with
/// QT_QPA_PLATFORM=offscreen. The ratio shows whether time grows faster than the number of designs;
/// the times do not compare between machines.
namespace {

using namespace cellgap;
using Clock = std::chrono::steady_clock;

struct Evaluated {
    std::string text;
    DesignSheet sheet;
    Result result;
};

double seconds(Clock::time_point since)
{
    return std::chrono::duration<double>(Clock::now() - since).count();
}

double print(const std::vector<Evaluated> &designs, const std::vector<Programme> &programmes,
             const Catalogue &catalogue, const QString &file)
{
    const auto start = Clock::now();
    ReportTask task{.programmes = programmes,
                    .literature = measuresOf(readStatusTable(catalogue.root))};
    ReportPages pages;
    for (const Evaluated &design : designs) {
        task.designs.push_back({.label = design.sheet.name,
                                .digest = designDigest(design.text),
                                .sheet = &design.sheet,
                                .result = &design.result});
        pages.cells.push_back({design.sheet.design, design.result});
        pages.map.cells.push_back(
            markOf(QString::fromStdString(design.sheet.name), design.sheet.design, design.result));
    }
    pages.report = targetReport(task);
    pages.imprint = {.version = "bench", .date = "2026-01-01"};
    pages.programmes = programmes;
    const ReportFiles files = readReportFiles(catalogue.root);
    const PageStyle style{.html = QString::fromStdString(files.html),
                          .css = QString::fromStdString(files.css)};
    if (!writeReport(file, pages, style).isEmpty())
        std::fputs("the report could not be written\n", stderr);
    return seconds(start);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const UnitSystem units;
    const Catalogue catalogue = loadCatalogue(CELLGAP_BENCH_DATA, units);
    std::vector<Issue> issues;
    const auto programmes = loadProgrammes(catalogue.root, units, issues);
    std::vector<Evaluated> designs;
    for (const auto &[id, file] : catalogue.designs) {
        if (designs.size() == 20)
            break;
        std::string text = readTextFile(file.string());
        DesignReading reading = readDesign(text, catalogue, units);
        Result result = evaluate(reading.sheet.design);
        designs.push_back({std::move(text), std::move(reading.sheet), result});
    }
    const QTemporaryDir directory;
    const double one = print({designs.front()}, programmes, catalogue, directory.filePath("1.pdf"));
    const double twenty = print(designs, programmes, catalogue, directory.filePath("20.pdf"));
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%-34s %8.3f s\n", "one design", one);
    std::printf("%-34s %8.3f s\n", "twenty designs", twenty);
    std::printf("%-34s %8.2f\n", "twenty over twenty times one", twenty / (20.0 * one));
    std::printf("%-34s %8.0f MB\n", "most memory", static_cast<double>(usage.ru_maxrss) / 1024.0);
    return 0;
}
