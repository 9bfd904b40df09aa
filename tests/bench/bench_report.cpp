// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/library.h"
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

double seconds(Clock::time_point since)
{
    return std::chrono::duration<double>(Clock::now() - since).count();
}

double print(const std::vector<EvaluatedDesign> &designs, const Library &library,
             const QString &file)
{
    const auto start = Clock::now();
    const ReportTask task{
        .designs = designs, .programmes = library.programmes(), .literature = library.literature()};
    ReportPages pages{.cells = designs};
    for (const EvaluatedDesign &design : designs)
        pages.map.cells.push_back(
            markOf(QString::fromStdString(design.label), design.design(), design.result));
    pages.report = targetReport(task);
    pages.imprint = {.version = "bench", .date = "2026-01-01"};
    pages.programmes = library.programmes();
    const ReportFiles files = library.reportFiles();
    const PageStyle style{.html = QString::fromStdString(files.html),
                          .css = QString::fromStdString(files.css)};
    if (!writeReport(*formatOf(reportFormats(), file), file, pages, style).isEmpty())
        std::fputs("the report could not be written\n", stderr);
    return seconds(start);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const Library library(CELLGAP_BENCH_DATA);
    std::vector<EvaluatedDesign> designs;
    for (const auto &[id, file] : library.catalogue().designs)
        if (designs.size() < 20)
            designs.push_back(library.read(id));
    const QTemporaryDir directory;
    const double one = print({designs.front()}, library, directory.filePath("1.pdf"));
    const double twenty = print(designs, library, directory.filePath("20.pdf"));
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%-34s %8.3f s\n", "one design", one);
    std::printf("%-34s %8.3f s\n", "twenty designs", twenty);
    std::printf("%-34s %8.2f\n", "twenty over twenty times one", twenty / (20.0 * one));
    std::printf("%-34s %8.0f MB\n", "most memory", static_cast<double>(usage.ru_maxrss) / 1024.0);
    return 0;
}
