// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design.h"
#include "model/core/result/bill.h"
#include "model/core/result/result.h"

#include <string_view>
#include <vector>

namespace cellgap {

/// One layer of a pair.
struct PairLayer {
    std::string_view name; ///< as a part or a group of parts is called
    PartGroup group = PartGroup::positive;
    InStates<Length> thickness;
    bool half = false; ///< half of a foil that is coated on both sides
};

/// The layers of one pair from the positive collector to the negative one, with half of each foil,
/// or with the plate of a bipolar stack; liquid that takes space beyond the pores comes last. The
/// thicknesses add up to that of the pair in every state. Empty when the design is not feasible.
std::vector<PairLayer> pairLayers(const Design &design, const Result &result);

} // namespace cellgap
