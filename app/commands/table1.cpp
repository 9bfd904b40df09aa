// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/options.h"
#include "app/tables.h"

#include "model/core/report/table1.h"
#include "model/io/literature.h"

namespace cellgap {

namespace {

struct Options {
    TableLayout layout;
};

void addOptions(CLI::App &app, Options &options)
{
    addLayout(app, options.layout);
}

/// Adds the rows of a table, each with its name in front, to one of all tables.
void append(ReportTable &all, const ReportTable &table, const std::string &name)
{
    if (all.columns.empty()) {
        all.columns = table.columns;
        all.columns.insert(all.columns.begin(), {phrase("Technology")});
    }
    for (ReportRow row : table.rows) {
        for (ReportCell &cell : row)
            if (cell.note > 0)
                cell.note = noteOf(all, table.notes.at(cell.note - 1));
        row.insert(row.begin(), ReportCell{verbatim(name)});
        all.rows.push_back(std::move(row));
    }
}

/// The review's Table 1: literature status beside the computed design of each column.
Exit run(Session &session, const Options &options)
{
    const TableLayout &layout = options.layout;
    const StatusTable status = readStatusTable(session.catalogue().root);
    const Programme programme = session.chosenProgrammes(status.programme).front();
    if (layout.forPeople()) {
        session.out() << (layout.is("markdown") ? "## " : "");
        printParagraph(session, "Lithium metal batteries against " + programme.name);
        printParagraph(session, "Source of the literature status: " + status.source);
        session.out() << "\n";
    }
    ReportTable all{.title = phrase("Table 1")};
    for (const StatusColumn &column : status.columns) {
        const EvaluatedDesign design = session.load(column.design);
        const ReportTable table = statusTable(status, column, programme, design);
        if (layout.forPeople()) {
            printTable(session, table, layout);
            continue;
        }
        append(all, table, column.technology);
    }
    if (!layout.forPeople())
        printTable(session, all, layout);
    return Exit::ok;
}

} // namespace

Command table1Command()
{
    return {.name = "table1",
            .doc = "The review's Table 1: literature, computed designs and targets",
            .declare = [](CLI::App &app) { return declared<Options>(app, addOptions, run); }};
}

} // namespace cellgap
