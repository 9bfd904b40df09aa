// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/options.h"
#include "app/tables.h"

#include "model/core/analysis/sizing.h"
#include "model/core/base/number_text.h"
#include "model/core/edit/edit.h"
#include "model/core/physics/evaluate.h"
#include "model/core/report/result_tables.h"
#include "model/core/report/review.h"
#include "model/io/visible_text.h"

#include <CLI/CLI.hpp>

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
    addOutput(app, options.output, "file to write; default: print");
}

/// What the requirement asks for, and the coating that each limit alone would allow.
Table limitTable(const SizedDesign &sized)
{
    Table table{.columns = {{"Limit"}, {"Positive coating", true}, {""}}};
    const auto row = [&](SizingLimit limit, Length coating) {
        if (coating.value() > 0.0)
            table.rows.push_back({{std::string(name(limit))},
                                  {significant(unit::um.in(coating), 4) + " µm"},
                                  {limit == sized.limit ? "binds" : ""}});
    };
    row(SizingLimit::power, sized.limits.power);
    row(SizingLimit::meanVoltage, sized.limits.meanVoltage);
    row(SizingLimit::charging, sized.limits.charging);
    row(SizingLimit::thickness, sized.limits.thickness);
    return table;
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
bool take(Session &session, DesignSheet &sheet, const Design &sized)
{
    for (const std::string_view key : sizedParameters()) {
        const Parameter &parameter = *findParameter(key);
        const auto refused = assignNumber(sheet, parameter, parameter.access.get(sized),
                                          {.origin = Origin::file,
                                           .source = "sized to the requirement",
                                           .confidence = "computed"});
        if (!refused)
            continue;
        session.err() << "error: the sized design needs " << key << " = "
                      << shortestNumber(parameter.access.get(sized)) << " "
                      << parameter.access.unit.text << "\n  → " << english(*refused) << "\n";
        return false;
    }
    return true;
}

/// Says that BatPaC's charging fit is not followed, and what the cell takes instead.
void warnOfThinnest(Session &session, const SizedDesign &sized, const Result &result)
{
    session.err() << "warning: charging in "
                  << significant(unit::minutes.in(sized.design.charging.wantedTime), 3)
                  << " min needs a positive coating of "
                  << significant(unit::um.in(result.charging.coatingLimit), 3)
                  << " µm by BatPaC's fit, thinner than can be coated; the thinnest, "
                  << significant(unit::um.in(result.pair.positive.thickness), 3) << " µm, is taken";
    if (result.charging.known)
        session.err() << " and charges in "
                      << significant(unit::minutes.in(result.charging.time), 3) << " min";
    session.err()
        << "\n  → allow a longer charging.wanted_time or use a less resistive chemistry\n";
}

std::vector<Issue> issuesOf(const Session &session, DesignSheet sheet, const SizedDesign &sized,
                            const Result &result)
{
    sheet.design = sized.design;
    return issues(result, sheet, session.catalogue().materials);
}

std::string sizeText(FormatKind kind, const CellState &cell)
{
    const auto side = [](Length length) { return significant(unit::mm.in(length), 3); };
    const std::string face = side(cell.width) + " × " + side(cell.height);
    return kind == FormatKind::cylindrical ? face + " mm"
                                           : face + " × " + side(cell.thickness.assembled) + " mm";
}

/// What the pack is to have, before anything is said of cells.
std::string requirementText(const Design &design)
{
    const Requirement &wanted = design.requirement;
    std::string text = "Requirement: " + significant(unit::kWh.in(wanted.energy), 4) + " kWh, " +
                       significant(unit::kW.in(wanted.power), 4) + " kW";
    if (wanted.charging == Presence::yes)
        text +=
            ", charged in " + significant(unit::minutes.in(design.charging.wantedTime), 3) + " min";
    return text + "; positive coatings of " + significant(unit::um.in(wanted.minimumCoating), 3) +
           " to " + significant(unit::um.in(wanted.maximumCoating), 3) + " µm.";
}

/// Says what becomes of a can that the design gives, and how many such cells the energy takes.
void warnOfAnotherCan(const Session &session, const Design &given, const SizedDesign &sized,
                      const Result &result)
{
    const FormatKind kind = given.cell.format.kind;
    if (kind == FormatKind::pouch || kind == FormatKind::stack)
        return;
    const Result before = evaluate(given);
    const std::string was = sizeText(kind, before.cell);
    const std::string becomes = sizeText(kind, result.cell);
    if (!before.feasible() || was == becomes)
        return;
    session.err() << "warning: the can of " << was << " becomes one of " << becomes << ", with "
                  << significant(unit::Ah.in(result.cell.capacity), 3) << " Ah for each of "
                  << shortestNumber(result.pack.cells) << " cells\n  → to keep the can, give the "
                  << "pack about "
                  << significant(sized.design.requirement.energy / before.cell.energy, 3)
                  << " cells: pack.cells_per_module, pack.modules_per_row and pack.rows\n";
}

Exit refuse(const Session &session, const SizedDesign &sized, const std::vector<Issue> &found,
            const std::string &place)
{
    if (sized.failure == SizingFailure::infeasible ||
        sized.failure == SizingFailure::powerUnknown ||
        sized.failure == SizingFailure::chargingUnknown)
        session.printIssues(place, found);
    session.err() << "error: no design meets the requirement: " << describe(sized.failure) << "\n";
    return Exit::missed;
}

/// Prints what the design took and what bounds it, and writes it where a file is named.
Exit run(Session &session, const Options &options)
{
    const std::string &place = options.input.designs.front();
    DesignReading design = session.read(place, options.input.settings);
    // A design that is piped on goes out alone.
    const bool alone = options.output == "-";
    if (!alone) {
        session.out() << (design.sheet.name.empty() ? visible(place) : design.sheet.name) << "\n";
        printParagraph(session, requirementText(design.sheet.design));
        session.out() << std::flush;
    }
    const SizedDesign sized = size(design.sheet.design);
    const Result result = evaluate(sized.design);
    const std::vector<Issue> found = issuesOf(session, design.sheet, sized, result);
    if (!sized.ok())
        return refuse(session, sized, found, place);
    session.printIssues(place, found);
    warnOfAnotherCan(session, design.sheet.design, sized, result);
    if (sized.thinnestForCharging)
        warnOfThinnest(session, sized, result);
    if (!alone) {
        session.out() << "Bound by: " << name(sized.limit) << ".\n\n";
        printTable(session, limitTable(sized));
        printTable(session, chosenResultsTable(sizedResults, result));
    }
    if (options.output.empty())
        return Exit::ok;
    if (!take(session, design.sheet, sized.design))
        return Exit::missed;
    const Exit written = session.write(
        rewriteDesign(design.text, design.sheet, session.catalogue(), session.units()),
        options.output);
    if (written == Exit::ok && !alone)
        session.out() << "Written to " << options.output << ".\n";
    return written;
}

} // namespace

Command sizeCommand()
{
    return {.name = "size",
            .doc = "Size the cells of a design to the requirement of its pack",
            .declare = [](CLI::App &app) { return declared<Options>(app, addOptions, run); }};
}

} // namespace cellgap
