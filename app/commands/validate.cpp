// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/options.h"
#include "app/tables.h"

#include "model/core/report/validation.h"
#include "model/io/file_issues.h"

namespace cellgap {

namespace {

struct Options {
    std::vector<std::string> designs;
    TableLayout layout;
};

void addOptions(CLI::App &app, Options &options)
{
    app.add_option("designs", options.designs,
                   "shipped designs or design files; default: all shipped ones and the cases of "
                   "other tools")
        ->type_name("DESIGN");
    addLayout(app, options.layout);
}

/// The designs asked for, or all that have published figures.
std::vector<EvaluatedDesign> designsOf(Session &session, const std::vector<std::string> &asked)
{
    std::vector<std::string> places = asked;
    if (places.empty()) {
        for (const auto &[id, path] : session.catalogue().designs)
            places.push_back(id);
        for (const auto &path : yamlFiles(session.catalogue().root / "resources" / "cases"))
            places.push_back(path.string());
    }
    std::vector<EvaluatedDesign> designs;
    for (const std::string &place : places)
        designs.push_back(session.library().evaluated(place, session.read(place)));
    return designs;
}

/// Every published figure of the designs, or of all shipped ones and the cases of other tools, with
/// what is computed and what the agreement is worth; `missed` when a figure leaves its tolerance.
Exit run(Session &session, const Options &options)
{
    const Validation validation = validate(designsOf(session, options.designs));
    const bool forPeople = options.layout.forPeople();
    if (forPeople && validation.table.rows.empty() && validation.claims.rows.empty()) {
        printParagraph(session, "Nothing is published of what is to be validated: no design has a "
                                "list 'published' or 'claims'.");
        return Exit::ok;
    }
    if (forPeople) {
        printParagraph(session, english(validationText(validation.count)));
        session.out() << "\n";
    }
    if (!forPeople || !validation.table.rows.empty())
        printTable(session, validation.table, options.layout);
    if (options.layout.format->several && !validation.claims.rows.empty())
        printTable(session, validation.claims, options.layout);
    return validation.count.outside + validation.count.broken > 0 ? Exit::missed : Exit::ok;
}

} // namespace

Command validateCommand()
{
    return {.name = "validate",
            .doc = "Published figures beside what is computed: predicted or fitted",
            .declare = [](CLI::App &app) { return declared<Options>(app, addOptions, run); }};
}

} // namespace cellgap
