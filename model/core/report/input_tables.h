// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/edit/edit.h"
#include "model/core/report/report.h"

#include <span>
#include <vector>

/// The tables of what a design was given: its inputs, where they come from, what differs.
namespace cellgap {

/// What the design says for an input; a dash where it does not count.
ReportCell inputCell(const Parameter &parameter, const Design &design);
ReportCell inputCell(const Choice &choice, const Design &design);

/// The parameter's name with the part of the cell that it is of: "Porosity (positive electrode)".
Text nameInSection(const Parameter &parameter);

/// The same where other parts have an input of that name too, else the name alone.
Text nameAlone(const Parameter &parameter);

/// The same inside a sentence.
Text nameInSentence(const Parameter &parameter);

/// Whether an input says something about the design: it applies, and no other of its group is the
/// input.
bool counts(const Parameter &parameter, const Design &design);
bool counts(const Choice &choice, const Design &design);

/// Whether a parameter or choice differs between two designs, or counts for one of them only.
template <class Input>
bool differsBetween(const Input &input, const DesignSheet &sheet, const DesignSheet &other)
{
    const bool here = counts(input, sheet.design);
    return here != counts(input, other.design) || (here && differs(sheet, other, input.key));
}

/// What an input rests on: an assumption, a fit to a published figure, or a source or the program's
/// standard.
enum class Grounds { known, assumed, fitted };

Grounds groundsOf(const Provenance &provenance);

/// Where each input came from that counts for the design.
std::vector<const Provenance *> provenanceOfInputs(const DesignSheet &sheet);

/// How many inputs count for a design, and how many of them rest on what.
struct GroundsCount {
    std::size_t inputs = 0;
    std::size_t assumed = 0;
    std::size_t fitted = 0;
    std::size_t unsourced = 0; ///< given without a source, as what a person types
    std::size_t standard = 0;  ///< values of the program

    std::size_t sourced() const { return inputs - assumed - fitted - unsourced - standard; }
};

GroundsCount countGrounds(const DesignSheet &sheet);

/// Every input that counts for the design: value, origin, and what its source is.
ReportTable inputTable(const DesignSheet &sheet);

/// Materials and the inputs that a person sets first, two in a row.
ReportTable firstInputTable(const DesignSheet &sheet);

/// The inputs that count for one of the designs and are not the same in all, with their keys.
ReportTable inputComparison(std::span<const EvaluatedDesign> designs);

/// The inputs that count for one of two designs and differ between them.
ReportTable changeTable(const DesignSheet &sheet, const DesignSheet &baseline);

} // namespace cellgap
