// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/base/number_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace cellgap {

std::string significant(double number, int digits)
{
    if (number == 0.0)
        return "0";
    if (!std::isfinite(number))
        return "n/a";
    const double magnitude = std::floor(std::log10(std::abs(number)));
    int decimals = std::max(0, digits - 1 - static_cast<int>(magnitude));
    char text[400];
    // Rounding can carry into a new digit (9.996 to 10.00): then one decimal less is due.
    if (decimals > 0 &&
        std::abs(number) >= (1.0 - 0.5 * std::pow(10.0, -digits)) * std::pow(10.0, magnitude + 1))
        --decimals;
    const auto end =
        std::to_chars(text, text + sizeof text, number, std::chars_format::fixed, decimals);
    return std::string(text, end.ptr);
}

std::string withoutTrailingZeros(std::string number)
{
    if (number.find('.') == std::string::npos)
        return number;
    number.erase(number.find_last_not_of('0') + 1);
    if (number.ends_with('.'))
        number.pop_back();
    return number;
}

std::string lowered(std::string_view name)
{
    std::string text(name);
    if (!text.empty() && text.front() >= 'A' && text.front() <= 'Z')
        text.front() = static_cast<char>(text.front() - 'A' + 'a');
    return text;
}

} // namespace cellgap
