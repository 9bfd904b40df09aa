// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/report/report.h"

#include <span>

namespace cellgap {

/// How many published figures of designs come out, and what their agreement is worth. Met is a
/// figure within the tolerance that its source's digits, or what a reader would accept, give it.
struct ValidationCount {
    int met = 0;     ///< predicted from inputs that know nothing of the figure
    int missed = 0;  ///< computed as well, and not within a tolerance
    int fitted = 0;  ///< an input was chosen to reach it
    int input = 0;   ///< an input was computed from it
    int outside = 0; ///< of all of them, those that have a tolerance and leave it
    int claims = 0;  ///< that the designs' own words make of their results
    int broken = 0;  ///< of those, the ones that the results do not bear out

    int all() const { return met + missed + fitted + input; }
};

struct Validation {
    ValidationCount count;
    ReportTable table;  ///< grouped by what the agreement is worth
    ReportTable claims; ///< what the designs' words say, and whether it holds
};

/// Every published figure of the designs beside what is computed. A figure that the model cannot
/// compute for a design is missed.
Validation validate(std::span<const EvaluatedDesign> designs);

/// "74 figures: 40 predicted within their tolerance, 12 predicted and missed, …"
Text validationText(const ValidationCount &count);

} // namespace cellgap
