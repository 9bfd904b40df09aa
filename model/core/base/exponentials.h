// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace cellgap {

/// Replaces each value x by exp(x), to one unit in the last place.
///
/// Several at a time, without fused multiply-add: every machine gives the same bits.
void exponentials(std::span<double> values);

} // namespace cellgap
