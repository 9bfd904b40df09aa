// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/base/text.h"

#include "model/core/base/number_text.h"

#include <utility>

namespace cellgap {

Text phrase(std::string_view pattern, std::vector<Text> arguments)
{
    return {.kind = Text::Kind::pattern,
            .words = std::string(pattern),
            .arguments = std::move(arguments)};
}

Text inSentence(std::string_view name)
{
    return {.kind = Text::Kind::inner, .words = std::string(name)};
}

Text digits(std::string number)
{
    return {.kind = Text::Kind::number, .words = std::move(number)};
}

Text shortDigits(double number, int most)
{
    return digits(withoutTrailingZeros(significant(number, most)));
}

Text percentDigits(double share)
{
    return shortDigits(100.0 * share, 3);
}

Text verbatim(std::string_view words)
{
    return {.kind = Text::Kind::verbatim, .words = std::string(words)};
}

Text keyed(std::string_view key)
{
    return {.kind = Text::Kind::key, .words = std::string(key)};
}

std::string filled(std::string_view pattern, const std::vector<std::string> &arguments)
{
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool place = pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' &&
                           pattern[i + 1] <= '9';
        const std::size_t index =
            place ? static_cast<std::size_t>(pattern[i + 1] - '1') : arguments.size();
        if (index < arguments.size()) {
            text += arguments[index];
            ++i;
        } else {
            text += pattern[i];
        }
    }
    return text;
}

Text withUnitText(Text number, std::string_view unit)
{
    if (unit.empty() || unit == "1")
        return number;
    const bool isWord = unit == "cycle" || unit == "year";
    return phrase("%1 %2", {std::move(number), isWord ? phrase(unit) : verbatim(unit)});
}

Text counted(std::size_t count)
{
    return digits(std::to_string(count));
}

Text listed(const std::vector<Text> &texts, std::string_view between)
{
    Text all;
    for (const Text &text : texts)
        all = all.empty() ? text : phrase(between, {all, text});
    return all;
}

std::string english(const Text &text)
{
    if (text.kind == Text::Kind::inner)
        return lowered(text.words);
    if (text.kind != Text::Kind::pattern)
        return text.words;
    std::vector<std::string> arguments;
    for (const Text &argument : text.arguments)
        arguments.push_back(english(argument));
    return filled(text.words, arguments);
}

} // namespace cellgap
