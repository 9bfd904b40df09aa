// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/levers.h"

#include <memory>
#include <vector>

namespace cellgap {

/// A programme with what closes its gaps.
struct ProgrammeLevers {
    const Programme *programme = nullptr;
    LeverSearch search;
};

/// What closes the gaps of a design to some programmes, which it keeps: it is found beside what
/// asks for it, and may outlive that.
struct GapAnswers {
    std::shared_ptr<const DesignSheet> sheet;
    std::shared_ptr<const std::vector<Programme>> programmes;
    Hold hold = Hold::inputs; ///< what was held: inputs alone where the cell allows no more
    std::vector<ProgrammeLevers> levers; ///< of each programme
};

/// Looks for what each input that a designer chooses does for what the programmes want of the
/// design's use. Nothing of a cell that cannot be built.
GapAnswers findAnswers(std::shared_ptr<const DesignSheet> sheet,
                       std::shared_ptr<const std::vector<Programme>> programmes,
                       Hold hold = Hold::inputs);

} // namespace cellgap
