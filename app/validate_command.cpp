// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/tables.h"

#include "model/core/report/validation.h"
#include "model/io/file_issues.h"

#include <algorithm>
#include <iterator>

namespace cellgap {

namespace {

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
    for (const std::string &place : places) {
        designs.push_back(session.read(place));
        designs.back().result = evaluate(designs.back().sheet.design);
    }
    return designs;
}

} // namespace

Exit validateCommand(Session &session, const EvaluateOptions &options)
{
    const std::vector<EvaluatedDesign> designs = designsOf(session, options.designs);
    std::vector<ReportedDesign> shown;
    std::ranges::transform(designs, std::back_inserter(shown), reported);
    const Validation validation = validate(shown);
    const bool forPeople =
        options.format == OutputFormat::text || options.format == OutputFormat::markdown;
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
        printTable(session, validation.table, options.format);
    if (forPeople && !validation.claims.rows.empty())
        printTable(session, validation.claims, options.format);
    return validation.count.outside + validation.count.broken > 0 ? Exit::missed : Exit::ok;
}

} // namespace cellgap
