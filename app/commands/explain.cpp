// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/options.h"
#include "app/tables.h"

#include "model/core/edit/convention.h"
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
    addDesigns(app, options.input)->expected(1, 2);
    addConvention(app, options.input.convention);
    app.add_option("--metric", options.metrics,
                   "a metric to explain instead of energy and cost; repeatable")
        ->type_name("KEY");
    addLayout(app, options.layout);
}

/// What each part that differs adds, from the first design to the second, or to how it is counted.
Exit run(Session &session, const Options &options)
{
    std::vector<const Metric *> wanted;
    for (const std::string &key : options.metrics)
        wanted.push_back(&namedMetric(session, key));
    if (wanted.empty())
        wanted = explainedMetrics();
    const bool isCounted = !findConvention(options.input.convention)->inputs.empty();
    if (options.input.designs.size() == 1 && !isCounted) {
        session.err() << "error: one design does not differ from itself\n"
                         "  → name a second one, or give --convention\n";
        return Exit::badInput;
    }
    auto designs = session.loadAll(options.input);
    if (designs.size() == 1) {
        // From what the design says, of which is told already, to how it is counted.
        designs.insert(designs.begin(), session.library().read(options.input.designs.front(),
                                                               options.input.settings));
    }
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
            .doc = "Why two designs, or two ways to count one, differ: what each part adds",
            .declare = [](CLI::App &app) { return declared<Options>(app, addOptions, run); }};
}

} // namespace cellgap
