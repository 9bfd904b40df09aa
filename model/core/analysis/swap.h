// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/target.h"
#include "model/core/base/text.h"
#include "model/core/design/design.h"

#include <string>
#include <vector>

namespace cellgap {

/// A material by its id, or an option by its word, with its name for people.
struct Pick {
    std::string value;
    Text name;
};

/// Another material in a slot, or another option of a choice, with all else as it is.
struct Alternative {
    std::string key; ///< of the material slot, or of the choice
    Pick now;
    Pick instead;
    Text caution{}; ///< what the rest of the cell has to bear then, or empty
    Design design;  ///< with it
};

/// What an alternative does for a target.
struct Swap {
    Pick instead;
    Text caution{};
    Standing there{};
    bool meets = false;
    std::vector<const Target *> lost; ///< met now, and not with it
    bool warns = false; ///< with it, of something that the design is not warned of now

    /// Whether nothing else becomes worse than it may be.
    bool isHarmless() const { return lost.empty() && !warns; }
};

/// What the alternatives of one slot or one choice do for a target, the best first. Those that do
/// not meet it are left out where another does.
struct SwapLever {
    std::string key; ///< of the material slot, or of the choice
    Pick now;
    std::vector<Swap> swaps; ///< at least one

    bool meets() const { return swaps.front().meets; }
};

/// What people call the material slot or the choice with that key.
std::string_view nameOfSwap(const std::string &key);

} // namespace cellgap
