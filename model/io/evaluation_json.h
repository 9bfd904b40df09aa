// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/target.h"
#include "model/core/result/evaluated_design.h"

#include <span>
#include <string>

namespace cellgap {

/// Designs with all that is computed of them and their gaps to the programmes, as a JSON list. The
/// format is published: resources/report/evaluation.schema.json describes it, `cellgap schema
/// evaluation` prints that, and both change together.
std::string evaluationsJson(std::span<const EvaluatedDesign> designs,
                            std::span<const Programme> programmes);

} // namespace cellgap
