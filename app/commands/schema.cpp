// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/options.h"

#include "model/io/schema.h"
#include "model/io/yaml_tree.h"

namespace cellgap {

namespace {

void addOptions(CLI::App &app, std::string &of)
{
    app.add_option("of", of, "'design' (default), 'evaluation' or 'report'")
        ->check(oneOf({"design", "evaluation", "report"}));
}

Exit run(Session &session, const std::string &of)
{
    if (of == "report" || of == "evaluation")
        session.out() << readTextFile(
            (session.catalogue().root / "resources" / "report" / (of + ".schema.json")).string());
    else
        session.out() << designSchema(session.catalogue());
    return Exit::ok;
}

} // namespace

Command schemaCommand()
{
    return {.name = "schema",
            .doc = "Print the JSON Schema of design files, of evaluations or of reports",
            .declare = [](CLI::App &app) { return declared<std::string>(app, addOptions, run); }};
}

} // namespace cellgap
