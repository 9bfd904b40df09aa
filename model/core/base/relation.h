// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace cellgap {

/// How a number is to stand to another.
enum class Relation { greater, atLeast, less, atMost, equal };

/// ">", "≥", "<", "≤" or "=".
std::string_view symbol(Relation comparison);

/// As files write it: ">", ">=", "<", "<=" or "=".
std::string_view fileSymbol(Relation comparison);

/// The comparison that a file writes so, or empty.
std::optional<Relation> findRelation(std::string_view text);

/// Whether the value stands so to the bound; equal but for the rounding of a calculation is equal.
bool holds(double value, Relation comparison, double bound);

} // namespace cellgap
