// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/evaluate.h"
#include "model/io/library.h"
#include "views/plotting/qcustomplot_slim.h"
#include "views/window/main_window.h"
#include "views/window/picture_pane.h"

#include <QApplication>
#include <QMainWindow>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

/// From the move of a slider to the painted window, in parts, and from nothing to the first paint.
/// Run with QT_QPA_PLATFORM=offscreen; the parts compare within one run, the times do not between
/// machines.
namespace {

using namespace cellgap;
using Clock = std::chrono::steady_clock;

constexpr QSize windowSize(1440, 900);
constexpr int moves = 200;

double milliseconds(Clock::duration time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

void settle()
{
    for (int i = 0; i < 4; ++i)
        QApplication::processEvents();
}

void print(const char *name, std::vector<double> times)
{
    std::ranges::sort(times);
    std::printf("%-34s median %8.3f ms   p95 %8.3f ms\n", name, times[times.size() / 2],
                times[times.size() * 95 / 100]);
}

template <class Make> double firstPaint(Make make)
{
    const auto start = Clock::now();
    const auto window = make();
    window->resize(windowSize);
    window->show();
    settle();
    return milliseconds(Clock::now() - start);
}

/// An input that is moved, from where, and how far each time.
struct Move {
    const char *input = "positive.areal_capacity";
    double from = 3.0;
    double step = 0.01;
};

/// Moves one input many times and says how long each part of that takes.
void measure(MainWindow &window, const char *with, const Move &move = {})
{
    Document &document = window.document();
    const Parameter &parameter = *findParameter(move.input);
    std::vector<double> evaluation;
    std::vector<double> edit;
    std::vector<double> painted;
    for (int i = 0; i < moves; ++i) {
        const auto start = Clock::now();
        document.setNumber(parameter, move.from + move.step * i, 1);
        const auto edited = Clock::now();
        settle();
        const auto end = Clock::now();
        const Result result = evaluate(document.design());
        evaluation.push_back(milliseconds(Clock::now() - end));
        edit.push_back(milliseconds(edited - start));
        painted.push_back(milliseconds(end - start));
        if (!result.feasible())
            std::printf("not feasible at move %d\n", i);
    }
    std::printf("%s\n", with);
    print("evaluate", evaluation);
    print("edit, evaluate, models, widgets", edit);
    print("from the move to the painted window", painted);
    std::printf("steps of undo after %d moves: %d\n", moves, document.undoStack().count());
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const Library library(CELLGAP_BENCH_DATA);
    const auto makeWindow = [&] {
        auto window =
            std::make_unique<MainWindow>(library, QStringList{"set-plan-2030", "battery500"});
        window->openShipped("li-nmc622-pouch");
        return window;
    };
    const auto makeEmpty = [] {
        auto window = std::make_unique<QMainWindow>();
        window->setCentralWidget(new QCustomPlot);
        return window;
    };
    firstPaint(makeEmpty); // fonts and style are loaded once
    const double empty = firstPaint(makeEmpty);
    const double first = firstPaint(makeWindow); // registries and more fonts are loaded once
    const double full = firstPaint(makeWindow);
    std::printf(
        "first paint: %.1f ms (the first window %.1f ms), empty window with a plot %.1f ms, "
        "ratio %.2f\n",
        full, first, empty, full / empty);

    const auto window = makeWindow();
    window->resize(windowSize);
    window->showShippedCells();
    window->show();
    settle();
    measure(*window, "map and waterfall");
    for (const char *id : {"oxis-lis-400", "nmc811-graphite-pouch", "lfp-graphite-pouch"})
        window->openShipped(id);
    window->goTo(0);
    window->desk().duplicate(0);
    window->desk().pin(0);
    settle();
    measure(*window, "the same with five designs, one of them the baseline");
    window->openShipped("nmc811-graphite-pouch");
    window->pane(0).choose("balance");
    settle();
    measure(*window, "balance, N/P dragged",
            {.input = "negative.np_ratio", .from = 1.05, .step = 0.002});
    measure(*window, "balance, cut-off dragged",
            {.input = "electrical.upper_cutoff", .from = 4.0, .step = 0.001});
    window->pane(0).choose("energy-map");
    window->openPicture("ragone");
    window->openPicture("mass");
    settle();
    measure(*window, "map, waterfall, Ragone and breakdown in windows of their own");
}
