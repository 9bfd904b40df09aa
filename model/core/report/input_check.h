// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/base/shelf.h"
#include "model/core/design/design_sheet.h"
#include "model/core/design/material.h"
#include "model/core/result/issue.h"

#include <string>
#include <vector>

namespace cellgap {

using Materials = Shelf<Material>;

/// Whether a number lies outside the usual range in the same unit. Zero does not where the range
/// begins above it: it stands for "not given".
bool isUnusual(double number, const Bounds &usual);

/// What an expert asks about the inputs before reading the results. Notes on values outside their
/// usual range; warnings on values that contradict the material that the design names (more
/// capacity than its formula holds, a voltage or a density that is another material's), on metals
/// that are none, and on parts that reach beyond what should enclose them.
/// Only inputs that count for the design are looked at, standard values are not.
std::vector<Issue> checkInputs(const DesignSheet &sheet, const Materials &materials);

/// The findings of the result and the review of the inputs, errors first, each with the edit that
/// does away with it where there is one.
std::vector<Issue> issues(const Result &result, const DesignSheet &sheet,
                          const Materials &materials);

} // namespace cellgap
