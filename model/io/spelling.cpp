// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/spelling.h"

#include <algorithm>
#include <numeric>

namespace cellgap {

namespace {

/// Levenshtein's distance.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, change});
        }
    }
    return row.back();
}

} // namespace

std::string nearest(std::string_view word, const std::vector<std::string> &candidates)
{
    return nearest(word, candidates, std::max<std::size_t>(2, word.size() / 3));
}

std::string nearest(std::string_view word, const std::vector<std::string> &candidates,
                    std::size_t farthest)
{
    std::string best;
    std::size_t least = farthest + 1;
    for (const std::string &candidate : candidates) {
        const std::size_t longer = std::max(word.size(), candidate.size());
        if (longer - std::min(word.size(), candidate.size()) >= least) // each change is one letter
            continue;
        if (const std::size_t far = distance(word, candidate); far < least) {
            least = far;
            best = candidate;
        }
    }
    return best;
}

} // namespace cellgap
