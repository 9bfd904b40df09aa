// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/levers.h"
#include "model/core/analysis/pairs.h"
#include "model/core/design/material.h"
#include "model/core/report/closing_tables.h"

#include <memory>
#include <optional>
#include <set>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace cellgap {

/// A programme with what closes its gaps.
struct ProgrammeLevers {
    const Programme *programme = nullptr;
    LeverSearch search;
};

/// A programme with the pairs of inputs that close its gaps.
struct ProgrammePairs {
    const Programme *programme = nullptr;
    std::vector<TargetPairs> targets;
};

/// What closes the gaps of a design to some programmes, which it keeps: it is found beside what
/// asks for it, and may outlive that.
struct GapAnswers {
    std::shared_ptr<const DesignSheet> sheet;
    std::shared_ptr<const std::vector<Programme>> programmes;
    std::shared_ptr<const std::vector<Material>> materials{}; ///< that may be taken; null for none
    Hold hold = Hold::inputs;      ///< what was held: inputs alone where the cell allows no more
    std::set<std::string> fixed{}; ///< keys of inputs that no joint change may move
    std::vector<ProgrammeLevers> levers{};              ///< of each programme
    std::optional<std::vector<ProgrammePairs>> pairs{}; ///< of each programme, if asked for
    std::vector<ProgrammeClosing>
        closings{}; ///< of the first programmes, while others are looked for
};

std::span<const Material> materialsOf(const GapAnswers &answers);

/// Looks for what each input, material and option that a designer chooses does for what the
/// programmes want of the design's use. Nothing of a cell that cannot be built.
GapAnswers findAnswers(std::shared_ptr<const DesignSheet> sheet,
                       std::shared_ptr<const std::vector<Programme>> programmes,
                       std::shared_ptr<const std::vector<Material>> materials = {},
                       Hold hold = Hold::inputs);

/// The same with the best pairs of inputs for each missed target; without them when told to stop.
GapAnswers withPairs(GapAnswers answers, const std::stop_token &stop = {});

/// The smallest joint change that meets the targets of the programme.
Closing closingFor(const GapAnswers &answers, const Programme &programme,
                   const std::stop_token &stop = {});

/// The same with the joint changes for the programmes that have none yet.
GapAnswers withClosings(GapAnswers answers);

/// The joint changes for all programmes, and nothing else.
GapAnswers findClosings(std::shared_ptr<const DesignSheet> sheet,
                        std::shared_ptr<const std::vector<Programme>> programmes);

} // namespace cellgap
