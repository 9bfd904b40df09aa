// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table_format.h"

namespace cellgap {

const std::vector<TableFormat> &tableFormats()
{
    static const std::vector<TableFormat> all{
        {.word = "text",
         .ending = "txt",
         .name = "Text",
         .forPeople = true,
         .several = true,
         .put =
             [](Session &session, const Table &table, const TableLayout &) {
                 session.out() << textTable(table, session.width(), session.colour()) << "\n";
             }},
        {.word = "json",
         .ending = "json",
         .name = "JSON",
         .put = [](Session &session, const Table &table,
                   const TableLayout &) { session.out() << jsonTable(table) << "\n"; }},
        {.word = "csv",
         .ending = "csv",
         .name = "CSV",
         .put = [](Session &session, const Table &table,
                   const TableLayout &layout) { session.out() << csvTable(table, layout.csv); }},
        {.word = "markdown",
         .ending = "md",
         .name = "Markdown",
         .forPeople = true,
         .several = true,
         .put = [](Session &session, const Table &table,
                   const TableLayout &) { session.out() << markdownTable(table) << "\n"; }},
        {.word = "xlsx",
         .ending = "xlsx",
         .name = "Workbook",
         .several = true,
         .put = [](Session &session, const Table &table,
                   const TableLayout &) { session.add({.name = table.title, .table = table}); }},
    };
    return all;
}

Exit printed(Session &session, const TableLayout &layout, const std::function<Exit()> &print)
{
    return layout.file.empty() ? print() : session.printInto(layout.file, print);
}

} // namespace cellgap
