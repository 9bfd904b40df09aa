// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/options.h"
#include "app/tables.h"

#include "model/core/base/number_text.h"
#include "model/core/edit/edit.h"
#include "model/core/physics/evaluate.h"
#include "model/core/report/input_check.h"
#include "model/core/report/result_tables.h"
#include "model/core/report/sizing_report.h"
#include "model/io/visible_text.h"
#include "model/qt/file_format.h"

#include <array>
#include <vector>

namespace cellgap {

namespace {

struct Options {
    DesignInput input;
    std::string output;
};

void addOptions(CLI::App &app, Options &options)
{
    addDesign(app, options.input);
    addOutput(app, options.output,
              "design to write, or the tables in the format of the ending: " +
                  english(endingsOf(tableFormats())));
}

/// What a person wants to know of a design that has been sized.
constexpr std::array<MetricKey, 18> sizedResults{"pair.positive_thickness",
                                                 "pair.negative_thickness",
                                                 "cell.sheets",
                                                 "cell.capacity",
                                                 "cell.energy",
                                                 "cell.mass",
                                                 "cell.width",
                                                 "cell.height",
                                                 "cell.thickness",
                                                 "cell.specific_energy",
                                                 "cell.energy_density",
                                                 "pack.energy",
                                                 "pack.power",
                                                 "pack.recharge_time",
                                                 "pack.mass",
                                                 "pack.volume",
                                                 "cell.cost",
                                                 "pack.cost"};

/// Takes what sizing found into the sheet; what no design can have, such as a sheet of many metres,
/// is said and not taken.
bool take(const Session &session, const std::string &place, DesignSheet &sheet, const Design &sized)
{
    for (const std::string_view key : sizedParameters()) {
        const Parameter &parameter = *findParameter(key);
        const auto refused = assignNumber(sheet, parameter, parameter.access.get(sized),
                                          {.origin = Origin::file,
                                           .source = "sized to the requirement",
                                           .confidence = "computed"});
        if (!refused)
            continue;
        session.printIssues(
            place, {{.severity = Severity::error,
                     .key = parameter.key,
                     .message = phrase("the sized design needs %1 %2",
                                       {digits(shortestNumber(parameter.access.get(sized))),
                                        verbatim(parameter.access.unit.text)}),
                     .remedy = *refused}});
        return false;
    }
    return true;
}

std::vector<Issue> issuesOf(const Session &session, DesignSheet sheet, const SizedDesign &sized,
                            const Result &result)
{
    sheet.design = sized.design;
    return issues(result, sheet, session.catalogue().materials);
}

Exit refuse(const Session &session, const SizedDesign &sized, const std::vector<Issue> &found,
            const std::string &place)
{
    if (sized.failure == SizingFailure::infeasible ||
        sized.failure == SizingFailure::powerUnknown ||
        sized.failure == SizingFailure::chargingUnknown)
        session.printIssues(place, found);
    session.printIssues(place, {refusal(sized)});
    return Exit::missed;
}

/// Prints what the design took and what bounds it, and writes it where a file is named.
Exit sizeInto(Session &session, const Options &options, const TableLayout &layout)
{
    const std::string &place = options.input.designs.front();
    DesignReading design = session.read(place, options.input.settings);
    // A design that is piped on goes out alone.
    const bool alone = options.output == "-";
    const bool told = !alone && layout.forPeople();
    if (told) {
        session.out() << (design.sheet.name.empty() ? visible(place) : design.sheet.name) << "\n";
        printParagraph(session, english(requirementText(design.sheet.design)));
        session.out() << std::flush;
    }
    const SizedDesign sized = size(design.sheet.design);
    const Result result = evaluate(sized.design);
    const std::vector<Issue> found = issuesOf(session, design.sheet, sized, result);
    if (!sized.ok())
        return refuse(session, sized, found, place);
    session.printIssues(place, found);
    session.printIssues(place, sizingIssues(design.sheet.design, sized, result));
    if (told)
        session.out() << "Bound by: " << name(sized.limit) << ".\n\n";
    if (!alone && layout.format->several)
        printTable(session, limitTable(sized), layout);
    if (!alone)
        printTable(session, chosenResultsTable(sizedResults, result), layout);
    if (options.output.empty())
        return Exit::ok;
    if (!take(session, place, design.sheet, sized.design))
        return Exit::missed;
    const Exit written =
        session.write(rewriteDesign(design.text, design.sheet, session.catalogue(), session.units(),
                                    session.library().directoryOf(place)),
                      options.output);
    if (written == Exit::ok && !alone)
        session.out() << "Written to " << options.output << ".\n";
    return written;
}

/// A file of tables is no design.
Exit run(Session &session, const Options &options)
{
    const QString file = QString::fromStdString(options.output);
    if (const TableFormat *format = formatOf(tableFormats(), file))
        return session.printInto(
            options.output,
            [&] {
                return sizeInto(session, {.input = options.input, .output = {}},
                                {.format = format});
            },
            true);
    return sizeInto(session, options, {});
}

} // namespace

Command sizeCommand()
{
    return {.name = "size",
            .doc = "Size the cells of a design to the requirement of its pack",
            .declare = [](CLI::App &app) { return declared<Options>(app, addOptions, run); }};
}

} // namespace cellgap
