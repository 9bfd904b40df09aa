// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace cellgap {

/// What people in the trade call something that the program names otherwise: "cathode" for the
/// positive electrode, "E/S" for the volume of electrolyte per sulfur.
struct TradeWords {
    /// A section, an input or a metric by its whole key, or all of them that have this after the
    /// point: "areal_capacity".
    std::string_view key;
    std::string_view words; ///< translated; with commas between them
};

const std::vector<TradeWords> &tradeWords();

/// The words for the key of a section, an input or a metric, each with commas between them.
std::vector<std::string_view> tradeWordsOf(std::string_view key);

} // namespace cellgap
