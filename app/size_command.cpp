// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/tables.h"

#include "model/core/analysis/sizing.h"
#include "model/core/edit/edit.h"
#include "model/core/number_text.h"
#include "model/core/report/result_tables.h"
#include "model/core/report/review.h"

#include <array>
#include <vector>

namespace cellgap {

namespace {

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

} // namespace

Exit sizeCommand(Session &session, const ConvertOptions &options)
{
    EvaluatedDesign design = session.read(options.design, options.settings);
    const SizedDesign sized = size(design.sheet.design);
    const Result result = evaluate(sized.design);
    if (!sized.ok()) {
        if (sized.failure == SizingFailure::infeasible ||
            sized.failure == SizingFailure::powerUnknown ||
            sized.failure == SizingFailure::chargingUnknown)
            session.printIssues(options.design, issuesOf(session, design.sheet, sized, result));
        session.err() << "error: no design meets the requirement: " << describe(sized.failure)
                      << "\n";
        return Exit::missed;
    }
    session.printIssues(options.design, issuesOf(session, design.sheet, sized, result));
    const Requirement &wanted = sized.design.requirement;
    if (sized.thinnestForCharging)
        warnOfThinnest(session, sized, result);
    // With a file the design alone goes out, so that it can be piped.
    if (!options.output.empty()) {
        if (!take(session, design.sheet, sized.design))
            return Exit::missed;
        return writeResult(
            session, rewriteDesign(design.text, design.sheet, session.catalogue(), session.units()),
            options.output);
    }
    session.out() << design.label << "\nSized to " << significant(unit::kWh.in(wanted.energy), 4)
                  << " kWh and " << significant(unit::kW.in(wanted.power), 4) << " kW";
    if (wanted.charging == Presence::yes && !sized.thinnestForCharging)
        session.out() << ", charged in "
                      << significant(unit::minutes.in(sized.design.charging.wantedTime), 3)
                      << " min";
    session.out() << ". Bound by: " << name(sized.limit) << ".\n\n";
    printTable(session, limitTable(sized), OutputFormat::text);
    printTable(session, chosenResultsTable(sizedResults, result), OutputFormat::text);
    return Exit::ok;
}

} // namespace cellgap
