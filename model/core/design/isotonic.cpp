// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/design/isotonic.h"

#include <cstddef>

namespace cellgap {

namespace {

/// Neighbours that were pooled, and what they count together.
struct Block {
    double potential;
    double weight;
    std::size_t points;
};

} // namespace

std::vector<double> rising(const std::vector<double> &values, const std::vector<double> &weights)
{
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < values.size(); ++i) {
        Block last{.potential = values[i], .weight = weights[i], .points = 1};
        while (!blocks.empty() && blocks.back().potential > last.potential) {
            const Block &before = blocks.back();
            const double weight = before.weight + last.weight;
            last = {.potential =
                        (before.weight * before.potential + last.weight * last.potential) / weight,
                    .weight = weight,
                    .points = before.points + last.points};
            blocks.pop_back();
        }
        blocks.push_back(last);
    }
    std::vector<double> pooled;
    for (const Block &block : blocks)
        pooled.insert(pooled.end(), block.points, block.potential);
    return pooled;
}

} // namespace cellgap
