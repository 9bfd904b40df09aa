// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/target.h"
#include "model/core/base/text.h"
#include "model/core/design/design.h"
#include "model/core/result/metric.h"
#include "model/core/result/result.h"

#include <vector>

namespace cellgap {

/// What a line does to the value of the lines above it.
enum class Operation {
    start,
    times,
    over,
    plus,
    least,  ///< the smaller of the two
    equals, ///< nothing: it tells the value that has been reached
    part,   ///< nothing: it is a summand of the nearest line above that is none
};

/// The sign of an operation; empty for a part and for the first line.
std::string_view symbol(Operation operation);

/// One number on the way to a metric.
struct ArithmeticLine {
    Operation operation = Operation::start;
    Text name;
    double value = 0.0; ///< in the unit
    Unit unit;
    Text note{}; ///< its share, its condition or where it comes from

    /// The value with its significant digits.
    Text number() const;
};

/// How a metric comes about from the design, step by step: "capacity × voltage ÷ mass", with the
/// parts of the mass. The last line is the metric itself. Empty for a metric that is an input, or
/// that the result does not have.
std::vector<ArithmeticLine> arithmetic(const Metric &metric, const Design &design,
                                       const Result &result);

/// The same in the currency of the target.
std::vector<ArithmeticLine> arithmetic(const Target &target, const Design &design,
                                       const Result &result);

} // namespace cellgap
