// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/parameter.h"

#include <vector>

namespace cellgap {

/// Two overhangs of which the outer is at least the inner in a cell that can be built: the
/// separator covers the negative, and the case both. A pouch's margins are counted from the
/// positive, as the separator's are.
struct Nesting {
    const Parameter *outer = nullptr;
    const Parameter *inner = nullptr;

    /// By how much the inner one reaches beyond, in the unit of both; nothing where it is covered.
    double uncovered(const Design &design) const;
};

/// Those of a design whose inputs both count.
std::vector<Nesting> nestingsOf(const Design &design);

} // namespace cellgap
