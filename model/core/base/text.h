// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cellgap {

/// What a person reads, kept apart until the last moment: a pattern in English with places %1 … %9,
/// and what stands in them. English joins it as it is; a user interface translates the patterns and
/// writes the numbers in its own digits. Nobody takes a finished sentence apart.
struct Text {
    enum class Kind {
        pattern,  ///< a sentence, a phrase or a word of the program
        inner,    ///< a name of the program in a sentence, which English begins with a small letter
        number,   ///< digits in the C locale
        verbatim, ///< from a file: the name of a programme, a unit
        key,      ///< of an input, or "key: word" of an option, which a window names
    };

    Kind kind = Kind::pattern;
    std::string words;
    std::vector<Text> arguments{};
    std::string meaning{}; ///< of a pattern that reads alike elsewhere, but translates otherwise

    bool operator==(const Text &) const = default;
    bool empty() const { return words.empty(); }
};

Text phrase(std::string_view pattern, std::vector<Text> arguments = {});
Text inSentence(std::string_view name);
Text digits(std::string number);

/// A number with at most that many significant digits: "62.5", "75".
Text shortDigits(double number, int most);

/// A share in percent, without the sign.
Text percentDigits(double share);
Text verbatim(std::string_view words);
/// An input by its key, or an option as a file has it: "electrical.hardware: given".
Text keyed(std::string_view key);

/// A count of things.
Text counted(std::size_t count);

/// A number with its unit; the unit 1 is not written.
Text withUnitText(Text number, std::string_view unit);

/// The texts in one, with a pattern such as "%1, %2" between each two.
Text listed(const std::vector<Text> &texts, std::string_view between);

/// The text in English, with numbers in the C locale.
std::string english(const Text &text);

/// The pattern with each place %1 … %9 replaced; places without an argument stay.
std::string filled(std::string_view pattern, const std::vector<std::string> &arguments);

} // namespace cellgap
