// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/tables.h"

#include "model/core/analysis/break_even.h"
#include "model/core/report/design_tables.h"
#include "model/io/solid_electrolytes.h"

namespace cellgap {

Exit breakEvenCommand(Session &session, const ConvertOptions &options, OutputFormat format)
{
    const EvaluatedDesign design = session.load(options.design, options.settings);
    const EvaluatedDesign graphite = session.read(std::string(lithiumIonReference));
    const auto found = breakEvens(design.sheet.design, graphite.sheet.design,
                                  solidElectrolytes(session.catalogue(), session.units()));
    if (!found) {
        session.err() << "error: " << design.label
                      << " has no break-even\n  → the positive must bring its lithium, have a "
                         "voltage against lithium, and make pairs that can be built\n";
        return Exit::badInput;
    }
    if (format == OutputFormat::text || format == OutputFormat::markdown)
        printParagraph(session,
                       filled("Up to this thickness a pair of the positive of %1 with lithium "
                              "beats one with the negative, separator and foils of %2. The "
                              "review's thicknesses are of its own pair.",
                              {design.label, graphite.label}));
    printTable(session, breakEvenTable(*found), format);
    return Exit::ok;
}

} // namespace cellgap
