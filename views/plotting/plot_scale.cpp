// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plotting/plot_scale.h"

#include <algorithm>
#include <cmath>

namespace cellgap {

namespace {

constexpr double room = 0.08;        ///< on each side, of the span of the values
constexpr double steps = 10.0;       ///< about so many round numbers in a range
constexpr double fewDecades = 2.0;   ///< up to here 2 and 5 are labelled too
constexpr double partOfDecade = 0.6; ///< up to here all digits are
constexpr double singleValueSpan = 0.5;

/// The largest of 1, 2 or 5 × 10ⁿ that is not above the number.
double roundBelow(double number)
{
    const double decade = std::pow(10.0, std::floor(std::log10(number)));
    for (const double factor : {5.0, 2.0})
        if (factor * decade <= number)
            return factor * decade;
    return decade;
}

PlotScale linear(double least, double most)
{
    if (most <= least) {
        const double half = most == 0.0 ? 0.5 : 0.5 * singleValueSpan * std::abs(most);
        return linear(least - half, most + half);
    }
    const double span = most - least;
    const double step = roundBelow(span / steps);
    const double lower = std::floor((least - room * span) / step) * step;
    const double upper = std::ceil((most + room * span) / step) * step;
    return {.lower = least >= 0.0 ? std::max(0.0, lower) : lower, .upper = upper};
}

/// Half a unit of the number's first digit.
double halfDigit(double number)
{
    return 0.5 * std::pow(10.0, std::floor(std::log10(number)));
}

PlotScale logarithmicScale(double least, double most)
{
    const double margin = std::pow(std::max(most / least, 2.0), room);
    const double lower = least / margin;
    const double upper = most * margin;
    return {.lower = std::floor(lower / halfDigit(lower)) * halfDigit(lower),
            .upper = std::ceil(upper / halfDigit(upper)) * halfDigit(upper),
            .logarithmic = true};
}

} // namespace

bool spansDecade(std::span<const double> values)
{
    if (values.empty())
        return false;
    const auto [least, most] = std::ranges::minmax(values);
    return least > 0.0 && most >= 10.0 * least;
}

PlotScale scaleFor(std::span<const double> values, bool logarithmic)
{
    if (values.empty())
        return {};
    const auto [least, most] = std::ranges::minmax(values);
    return logarithmic && least > 0.0 ? logarithmicScale(least, most) : linear(least, most);
}

std::vector<double> linearTicks(const PlotScale &scale, double mostSpaces)
{
    const double least = (scale.upper - scale.lower) / mostSpaces;
    const double step = roundBelow(2.5 * least); // never below the least itself
    std::vector<double> ticks;
    const double first = std::ceil(scale.lower / step - 1e-9);
    for (double n = first; n * step <= scale.upper + 1e-9 * step; ++n)
        ticks.push_back(n * step);
    return ticks;
}

std::vector<ScaleTick> logarithmicTicks(const PlotScale &scale)
{
    const double decades = std::log10(scale.upper / scale.lower);
    const bool labelMore = decades <= fewDecades;
    const bool labelAll = decades <= partOfDecade;
    std::vector<ScaleTick> ticks;
    for (double decade = std::pow(10.0, std::floor(std::log10(scale.lower))); decade <= scale.upper;
         decade *= 10.0)
        for (int digit = 1; digit <= 9; ++digit)
            if (const double value = digit * decade; value >= scale.lower && value <= scale.upper)
                ticks.push_back({.value = value,
                                 .labelled = labelAll || digit == 1 ||
                                             (labelMore && (digit == 2 || digit == 5))});
    return ticks;
}

} // namespace cellgap
