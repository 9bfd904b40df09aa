// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/options.h"
#include "app/tables.h"

#include "model/core/report/attribution_table.h"

#include <algorithm>

namespace cellgap {

namespace {

struct Options {
    DesignInput input;
    std::vector<std::string> metrics;
    TableLayout layout;
};

void addOptions(CLI::App &app, Options &options)
{
    addDesigns(app, options.input)->expected(2);
    app.add_option("--metric", options.metrics,
                   "a metric to explain instead of energy and cost; repeatable")
        ->type_name("KEY");
    addLayout(app, options.layout);
}

/// What each part that differs adds, from the first design to the second.
Exit run(Session &session, const Options &options)
{
    std::vector<const Metric *> wanted;
    for (const std::string &key : options.metrics)
        wanted.push_back(&namedMetric(session, key));
    if (wanted.empty())
        wanted = explainedMetrics();
    const auto designs = session.loadAll(options.input);
    for (const EvaluatedDesign &design : designs)
        if (!design.result.feasible())
            return Exit::badInput;
    const Attribution found = attribute(designs[0].design(), designs[1].design(), wanted);
    for (const Metric *metric : wanted)
        if (std::ranges::find(found.metrics, metric) == found.metrics.end())
            session.err() << "note: not both designs have " << metric->key << "\n";
    if (found.metrics.empty())
        return Exit::badInput;
    printTable(session,
               attributionTable(found, verbatim(designs[0].label), verbatim(designs[1].label)),
               options.layout);
    return Exit::ok;
}

} // namespace

Command explainCommand()
{
    return {.name = "explain",
            .doc = "Why two designs differ: what each part that differs adds",
            .declare = [](CLI::App &app) { return declared<Options>(app, addOptions, run); }};
}

} // namespace cellgap
