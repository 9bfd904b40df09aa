// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/options.h"
#include "app/tables.h"

#include "model/core/report/lever_text.h"
#include "model/core/report/sensitivity_table.h"

namespace cellgap {

namespace {

struct Options {
    DesignInput input;
    std::string metric = "cell.specific_energy";
    std::optional<double> percent;
    std::string hold{infoOf(Hold::inputs).word};
    bool every = false;
    TableLayout layout;
};

constexpr double mostPercent = 99.0;

void addOptions(CLI::App &app, Options &options)
{
    addDesign(app, options.input);
    addConvention(app, options.input.convention);
    app.add_option("--metric", options.metric, "the metric; 'cellgap describe' lists them")
        ->type_name("KEY")
        ->capture_default_str();
    app.add_option("--by", options.percent,
                   "so many per cent up and down, instead of the usual range of each input")
        ->type_name("PERCENT")
        ->check(CLI::Range(0.001, mostPercent));
    addHold(app, options.hold);
    app.add_flag("--every-input", options.every,
                 "also properties, duties, conventions, prices and fitted numbers, which no "
                 "designer chooses");
    addLayout(app, options.layout);
}

/// What each input alone does to a metric.
Exit run(Session &session, const Options &options)
{
    const Metric &metric = namedMetric(session, options.metric);
    const EvaluatedDesign design = session.loadAll(options.input).front();
    if (!design.result.feasible())
        return Exit::badInput;
    const auto now = metric.value(design.result);
    if (!now) {
        session.err() << "error: this design has no " << metric.key << "\n  → " << metric.needs
                      << "\n";
        return Exit::badInput;
    }
    const Hold hold = byWord<Hold>(options.hold);
    if (!canHold(design.design(), hold))
        return refuseHold(session, design.label, hold);
    const auto inputs =
        leverInputs(*design.sheet, options.every ? LeverChoice::every : LeverChoice::designers);
    const auto share = options.percent ? std::optional(*options.percent / 100.0) : std::nullopt;
    printTable(session,
               sensitivityTable(metric, *now,
                                findSensitivities(design.design(), inputs, metric, share, hold)),
               options.layout);
    if (const Text fitted = fittedText(*design.sheet);
        options.layout.forPeople() && !options.every && !fitted.empty())
        printParagraph(session, english(fitted));
    return Exit::ok;
}

} // namespace

Command sensitivityCommand()
{
    return {.name = "sensitivity",
            .doc = "What each input alone does to a metric, over its usual range or by a share",
            .declare = [](CLI::App &app) { return declared<Options>(app, addOptions, run); }};
}

} // namespace cellgap
