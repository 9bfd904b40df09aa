// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/tables.h"

#include "model/core/analysis/break_even.h"
#include "model/core/report/report_table.h"
#include "model/io/solid_electrolytes.h"

#include <algorithm>

namespace cellgap {

namespace {

constexpr int digitsShown = 4;

ReportCell micrometres(const std::optional<double> &thickness)
{
    return thickness ? numberCell(*thickness, digitsShown, unit::um.text)
                     : ReportCell{phrase("n/a"), Mark::weak};
}

} // namespace

Exit breakEvenCommand(Session &session, const ConvertOptions &options, OutputFormat format)
{
    const EvaluatedDesign design = session.load(options.design, options.settings);
    const EvaluatedDesign graphite = session.load(std::string(lithiumIonReference));
    const auto layer = breakEvenLayer(design.sheet.design, graphite.sheet.design);
    if (!layer) {
        session.err() << "error: " << design.label
                      << " has no break-even\n  → the positive must bring its lithium, have a "
                         "voltage against lithium, and make pairs that can be built\n";
        return Exit::badInput;
    }
    ReportTable table{.columns = {{phrase("Solid electrolyte")},
                                  {phrase("Density"), true},
                                  {phrase("Break-even by mass"), true},
                                  {phrase("Break-even by volume"), true},
                                  {phrase("Review"), true}}};
    std::optional<double> byVolume;
    if (layer->byVolume)
        byVolume = unit::um.in(*layer->byVolume);
    std::vector<SolidElectrolyte> electrolytes =
        solidElectrolytes(session.catalogue(), session.units());
    std::ranges::stable_sort(electrolytes, {}, &SolidElectrolyte::density);
    for (const SolidElectrolyte &electrolyte : electrolytes)
        table.rows.push_back(
            {{verbatim(electrolyte.name)},
             numberCell(unit::g_per_cm3.in(electrolyte.density), digitsShown, unit::g_per_cm3.text),
             micrometres(unit::um.in(layer->byMass(electrolyte.density))),
             micrometres(byVolume),
             micrometres(reviewsBreakEven(electrolyte.id))});
    if (format == OutputFormat::text || format == OutputFormat::markdown)
        printParagraph(session,
                       "Up to this thickness a pair of " + design.label +
                           "'s positive with lithium beats one with the negative, separator and "
                           "foils of " +
                           graphite.label + ". The review's thicknesses are of its own pair.");
    printTable(session, table, format);
    return Exit::ok;
}

} // namespace cellgap
