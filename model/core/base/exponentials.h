// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace cellgap {

/// Replaces each value x by exp(x), to one unit in the last place.
///
/// Several at a time, without fused multiply-add: the same bits with and without it, for a value
/// among others and for one alone.
void exponentials(std::span<double> values);

} // namespace cellgap
