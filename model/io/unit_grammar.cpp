// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/unit_grammar.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <utility>

namespace cellgap {

namespace {

using Spelling = std::pair<std::string_view, std::string_view>;

void replaceAll(std::string &text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// Signs that are not in ASCII, and shares by what they are of.
constexpr std::array signs{
    Spelling{"°C", "degC"},    Spelling{"°", "deg"},
    Spelling{"µ", "u"},        Spelling{"μ", "u"},
    Spelling{"Ω", "ohm"},      Spelling{"Ω", "ohm"},
    Spelling{"∕", "/"},        Spelling{"・", "."},
    Spelling{"Å", "angstrom"}, Spelling{"\u212b", "angstrom"},
    Spelling{"·", "."},        Spelling{"⋅", "."},
    Spelling{"×", "."},        Spelling{"**", "^"},
    Spelling{"*", "."},        Spelling{"⁻", "-"},
    Spelling{"¹", "1"},        Spelling{"²", "2"},
    Spelling{"³", "3"},        Spelling{"⁴", "4"},
    Spelling{"€", "EUR"},      Spelling{"US$", "USD"},
    Spelling{"$", "USD"},      Spelling{"£", "GBP"},
    Spelling{"¥", "JPY"},      Spelling{" per ", "/"},
    Spelling{"wt%", "%"},      Spelling{"wt.%", "%"},
    Spelling{"wt.-%", "%"},    Spelling{"wt %", "%"},
    Spelling{"vol%", "%"},     Spelling{"vol.%", "%"},
    Spelling{"vol.-%", "%"},   Spelling{"vol %", "%"},
    Spelling{"\t", " "},
};

/// Whole words that UDUNITS knows by another name, or takes for another unit: its "a" is an are.
constexpr std::array words{
    Spelling{"Euro", "EUR"},
    Spelling{"euro", "EUR"},
    Spelling{"Ohm", "ohm"},
    Spelling{"cycles", "ChargeCycle"},
    Spelling{"cycle", "ChargeCycle"},
    Spelling{"years", "year"},
    Spelling{"yr", "year"},
    Spelling{"yrs", "year"},
    Spelling{"a", "year"},
    Spelling{"mah", "mAh"},
    Spelling{"wh", "Wh"},
    Spelling{"kwh", "kWh"},
};

/// Whether a character is another one in a form that data sheets of East Asia and typesetters use:
/// "㎛", "℃", "１", a thin space. A raised digit is no digit, nor is a fraction.
bool isForm(const utf8proc_property_t &property)
{
    switch (property.decomp_type) {
    case UTF8PROC_DECOMP_TYPE_NOBREAK:
    case UTF8PROC_DECOMP_TYPE_FONT:
    case UTF8PROC_DECOMP_TYPE_WIDE:
    case UTF8PROC_DECOMP_TYPE_NARROW:
    case UTF8PROC_DECOMP_TYPE_SMALL:
    case UTF8PROC_DECOMP_TYPE_SQUARE:
    case UTF8PROC_DECOMP_TYPE_COMPAT:
        return true;
    default:
        return false;
    }
}

/// Every such form replaced by what it stands for; Unicode's compatibility mapping.
std::string folded(std::string_view text)
{
    constexpr std::size_t longest = 32;      // no character stands for so many
    constexpr utf8proc_int32_t micro = 0xB5; // a form of the Greek letter, and as usual
    std::string plain;
    while (!text.empty()) {
        utf8proc_int32_t code = 0;
        const auto *bytes = reinterpret_cast<const utf8proc_uint8_t *>(text.data());
        const auto length =
            utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &code);
        if (length <= 0) { // no UTF-8: left to whoever reads it
            plain += text.front();
            text.remove_prefix(1);
            continue;
        }
        std::array<utf8proc_int32_t, longest> meant{};
        int boundary = 0;
        const auto count = code != micro && isForm(*utf8proc_get_property(code))
                               ? utf8proc_decompose_char(code, meant.data(), longest,
                                                         static_cast<utf8proc_option_t>(
                                                             UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT),
                                                         &boundary)
                               : 0;
        for (utf8proc_ssize_t i = 0; i < count; ++i) {
            std::array<utf8proc_uint8_t, 4> encoded{};
            const auto size =
                utf8proc_encode_char(meant[static_cast<std::size_t>(i)], encoded.data());
            plain.append(encoded.begin(), encoded.begin() + size);
        }
        if (count <= 0)
            plain += text.substr(0, static_cast<std::size_t>(length));
        text.remove_prefix(static_cast<std::size_t>(length));
    }
    return plain;
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Reads a unit by descent, one factor after the other.
class UnitReader
{
public:
    explicit UnitReader(std::string_view text)
        : m_text(text)
    {
    }

    std::optional<std::string> read()
    {
        return product(0) && m_text.empty() ? std::optional(m_written) : std::nullopt;
    }

private:
    static constexpr int deepest = 8;

    bool take(char c)
    {
        if (m_text.empty() || m_text.front() != c)
            return false;
        m_text.remove_prefix(1);
        return true;
    }

    std::string_view takeWhile(bool (*belongs)(char))
    {
        const auto *const end = std::ranges::find_if_not(m_text, belongs);
        const std::string_view taken(m_text.begin(), end);
        m_text.remove_prefix(taken.size());
        return taken;
    }

    bool takeSpaces()
    {
        return !takeWhile([](char c) { return c == ' '; }).empty();
    }

    bool product(int depth)
    {
        if (!factor(depth))
            return false;
        while (!m_text.empty() && m_text.front() != ')') {
            const bool spaced = takeSpaces();
            if (m_text.empty() || m_text.front() == ')')
                break;
            m_joined = true;
            if (take('/')) {
                m_written += '/';
                m_joined = false;
            } else if (take('.')) {
                m_written += '.';
            } else if (spaced) {
                m_written += ' ';
            } else {
                return false;
            }
            takeSpaces();
            if (!factor(depth))
                return false;
        }
        return true;
    }

    bool factor(int depth)
    {
        if (take('(')) {
            m_written += '(';
            takeSpaces();
            if (depth >= deepest || !product(depth + 1) || !take(')'))
                return false;
            m_written += ')';
            return true;
        }
        if (m_text.starts_with("1/") || m_text.starts_with("1 /")) {
            m_text.remove_prefix(1);
            m_written += '1';
            return true;
        }
        return word();
    }

    bool word()
    {
        const std::string_view name = take('%') ? std::string_view("%") : takeWhile(isLetter);
        // A factor that is said twice is a slip of the pen; nobody writes m m for m².
        if (name.empty() || (m_joined && name == m_last))
            return false;
        m_last = name;
        const auto *const known = std::ranges::find(words, name, &Spelling::first);
        m_written += known == words.end() ? name : known->second;
        return exponent();
    }

    bool exponent()
    {
        const bool raised = take('^');
        if (take('-'))
            m_written += '-';
        else if (!m_text.empty() && !isDigit(m_text.front()))
            return !raised;
        const std::string_view digits = takeWhile(isDigit);
        m_written += digits;
        const bool signless = m_written.back() != '-';
        return digits.empty() ? signless && !raised : digits.size() == 1 && digits != "0";
    }

    std::string_view m_text;
    std::string m_written;
    std::string_view m_last;
    bool m_joined = false;
};

} // namespace

std::string withPlainSigns(std::string_view text)
{
    std::string plain = folded(text);
    replaceAll(plain, "−", "-");
    return plain;
}

std::optional<std::string> plainUnit(std::string_view unit)
{
    std::string text = withPlainSigns(unit);
    for (const auto &[from, to] : signs)
        replaceAll(text, from, to);
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string::npos)
        return std::nullopt;
    const std::size_t last = text.find_last_not_of(' ');
    text = text.substr(first, last - first + 1);
    if (text == "1")
        return text;
    return UnitReader(text).read();
}

} // namespace cellgap
