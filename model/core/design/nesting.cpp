// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/design/nesting.h"

#include <algorithm>
#include <array>
#include <utility>

namespace cellgap {

double Nesting::uncovered(const Design &design) const
{
    return std::max(0.0, inner->access.get(design) - outer->access.get(design));
}

std::vector<Nesting> nestingsOf(const Design &design)
{
    constexpr std::array keys{
        std::pair{"stack.separator_margin_width", "stack.negative_margin_width"},
        std::pair{"stack.separator_margin_height", "stack.negative_margin_height"},
        std::pair{"pouch.side_margin", "stack.separator_margin_width"},
        std::pair{"pouch.end_margin", "stack.separator_margin_height"}};
    const auto counts = [&design](const Parameter &input) {
        return input.applies(design) && isInput(input, design);
    };
    std::vector<Nesting> all;
    for (const auto &[outer, inner] : keys) {
        const Nesting one{.outer = findParameter(outer), .inner = findParameter(inner)};
        if (counts(*one.outer) && counts(*one.inner))
            all.push_back(one);
    }
    return all;
}

} // namespace cellgap
