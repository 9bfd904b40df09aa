// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/parameter.h"
#include "model/core/result/result.h"

#include <optional>

namespace cellgap {

/// The value that a member of a group has as a result while another one is the input, in the
/// parameter's unit; as an input it describes the same cell. Empty where the model has no such
/// result, as for an amount of liquid that partly follows from the volume of the stack.
std::optional<double> resultingValue(const Parameter &parameter, const Design &design,
                                     const Result &result);

} // namespace cellgap
