// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/options.h"
#include "app/tables.h"

#include "model/core/report/input_tables.h"
#include "model/core/report/result_tables.h"
#include "model/io/evaluation_json.h"
#include "model/io/visible_text.h"

namespace cellgap {

namespace {

struct Options {
    DesignInput input;
    TableLayout layout;
};

void addOptions(CLI::App &app, Options &options)
{
    addDesigns(app, options.input);
    addConvention(app, options.input.convention);
    addLayout(app, options.layout);
}

Exit run(Session &session, const Options &options)
{
    std::vector<EvaluatedDesign> designs = session.loadAll(options.input);
    if (options.layout.is("json")) {
        session.out() << evaluationsJson(designs, {}) << "\n";
        return Exit::ok;
    }
    for (EvaluatedDesign &design : designs)
        design.label = countedLabel(visible(design.id), options.input.convention);
    printTable(session, metricComparison(designs), options.layout);
    if (options.layout.format->several)
        printTable(session, inputComparison(designs), options.layout);
    return Exit::ok;
}

} // namespace

Command compareCommand()
{
    return {.name = "compare",
            .doc = "Compare designs metric by metric, with what differs",
            .declare = [](CLI::App &app) { return declared<Options>(app, addOptions, run); }};
}

} // namespace cellgap
