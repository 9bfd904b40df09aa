// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/quantity_text.h"

#include "model/io/unit_grammar.h"

#include <locale.h>
#include <udunits2.h>

#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <stdexcept>
#include <utility>

namespace cellgap {

namespace {

using UnitPointer = std::unique_ptr<ut_unit, decltype(&ut_free)>;
using ConverterPointer = std::unique_ptr<cv_converter, decltype(&cv_free)>;

UnitPointer own(ut_unit *unit)
{
    return {unit, &ut_free};
}

struct Split {
    std::optional<double> number;
    std::string_view unit;
};

/// The leading number of a text with plain signs, and what follows it.
Split split(std::string_view text)
{
    text = trimmed(text);
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double number = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || !std::isfinite(number))
        return {std::nullopt, text};
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return {number, trimmed(text)};
}

/// Whether the text after the number could be a unit: not a second number, but 1/h.
bool startsLikeUnit(std::string_view text)
{
    return text.empty() || text.starts_with("1/") ||
           std::string_view("0123456789.,+-").find(text.front()) == std::string_view::npos;
}

/// Whether the number goes on behind a comma.
bool hasComma(std::string_view text)
{
    return text.size() > 1 && text[0] == ',' && text[1] >= '0' && text[1] <= '9';
}

/// C-rates: "C/3", "2C", "0.5 C", "C".
std::optional<double> readRate(std::string_view text)
{
    text = trimmed(text);
    if (text == "C")
        return 1.0;
    if (text.starts_with("C/")) {
        const auto divisor = readNumber(text.substr(2));
        if (divisor && *divisor > 0.0 && std::isfinite(1.0 / *divisor))
            return 1.0 / *divisor;
        return std::nullopt;
    }
    if (text.ends_with('C'))
        return readNumber(trimmed(text.substr(0, text.size() - 1)));
    return std::nullopt;
}

Text example(const Unit &asked)
{
    if (asked.text == "1/h")
        return verbatim("C/3, 0.5 1/h");
    if (asked.text == "1")
        return digits("1.1");
    return phrase("%1 %2", {digits("1"), verbatim(asked.text)});
}

} // namespace

/// UDUNITS-2 reads numbers with the locale's decimal point, in its database too: while this object
/// lives the thread has the C locale.
class PlainLocale
{
public:
    explicit PlainLocale(locale_t plain)
        : m_before(uselocale(plain))
    {
    }
    ~PlainLocale() { uselocale(m_before); }
    PlainLocale(const PlainLocale &) = delete;
    PlainLocale &operator=(const PlainLocale &) = delete;

private:
    locale_t m_before;
};

struct UnitSystem::Private {
    ut_system *system = nullptr;
    locale_t plain = newlocale(LC_ALL_MASK, "C", nullptr);
    /// From one spelling to another, "from\nto"; files repeat few of them.
    std::map<std::string, ConverterPointer> converters;

    void define(const char *symbol, const char *definition) const
    {
        const auto unit = own(ut_parse(system, definition, UT_ASCII));
        ut_map_symbol_to_unit(symbol, UT_ASCII, unit.get());
    }

    void defineBase(const char *name) const
    {
        const auto unit = own(ut_new_base_unit(system));
        ut_map_symbol_to_unit(name, UT_ASCII, unit.get());
    }

    UnitPointer parse(const std::optional<std::string> &text) const
    {
        if (!text)
            return own(nullptr);
        const PlainLocale guard(plain);
        return own(ut_parse(system, text->c_str(), UT_ASCII));
    }

    ConverterPointer converter(std::string_view from, std::string_view to) const
    {
        const std::optional<std::string> here = plainUnit(from);
        const std::optional<std::string> there = plainUnit(to);
        if (here && here == there) // exactly what was given, in another spelling
            return {cv_get_trivial(), &cv_free};
        const UnitPointer source = parse(here);
        const UnitPointer target = parse(there);
        if (!source || !target || ut_are_convertible(source.get(), target.get()) == 0)
            return {nullptr, &cv_free};
        return {ut_get_converter(source.get(), target.get()), &cv_free};
    }
};

UnitSystem::UnitSystem()
    : m_private(std::make_unique<Private>())
{
    const PlainLocale guard(m_private->plain);
    ut_set_error_message_handler(ut_ignore);
    m_private->system = ut_read_xml(nullptr);
    if (m_private->system == nullptr)
        throw std::runtime_error("cannot read the unit database of UDUNITS-2; install the "
                                 "package libudunits2-data or set UDUNITS2_XML_PATH");
    m_private->define("Ah", "3600 ampere second");
    m_private->define("Wh", "3600 watt second");
    for (const char *base : {"ChargeCycle", "EUR", "USD", "GBP", "JPY", "CNY"})
        m_private->defineBase(base);
}

UnitSystem::~UnitSystem()
{
    ut_free_system(m_private->system);
    freelocale(m_private->plain);
}

std::optional<double> UnitSystem::convert(double number, std::string_view from,
                                          std::string_view to) const
{
    const std::string way = std::string(from).append(1, '\n').append(to);
    auto known = m_private->converters.find(way);
    if (known == m_private->converters.end()) {
        ConverterPointer made = m_private->converter(from, to);
        if (!made)
            return std::nullopt;
        known = m_private->converters.emplace(way, std::move(made)).first;
    }
    return cv_convert_double(known->second.get(), number);
}

QuantityReading UnitSystem::read(std::string_view written, const Unit &asked) const
{
    const std::string text = withPlainSigns(written);
    const auto fail = [&](std::string_view pattern, std::vector<Text> arguments) {
        arguments.push_back(example(asked));
        return QuantityReading{.error = phrase(pattern, std::move(arguments))};
    };
    const bool isRate = asked.text == "1/h";
    if (isRate)
        if (const auto rate = readRate(text))
            return {.number = rate, .unit = "C"};
    const Split parts = split(text);
    if (parts.number && hasComma(parts.unit))
        return fail(
            "'%1' has a comma; write a decimal point, and no separator of thousands, e.g. %2",
            {verbatim(trimmed(text))});
    if (!parts.number || !startsLikeUnit(parts.unit))
        return fail("'%1' is not a number with a unit, e.g. %2", {verbatim(trimmed(text))});
    const bool isShare = asked.text == "%";
    if (parts.unit.empty() && asked.text != "1" && !isShare)
        return fail("'%1' has no unit; expected %2, e.g. %3",
                    {verbatim(trimmed(text)), verbatim(asked.text)});
    const bool sameSpelling = parts.unit == asked.text;
    const auto number = parts.unit.empty()
                            ? std::optional(isShare ? *parts.number * 100.0 : *parts.number)
                        : sameSpelling ? parts.number
                                       : convert(*parts.number, parts.unit, asked.text);
    if (number && !std::isfinite(*number)) // beyond all numbers in the asked unit
        return fail("'%1' is not a number with a unit, e.g. %2", {verbatim(trimmed(text))});
    if (number)
        return {.number = number, .unit = std::string(parts.unit)};
    if (asked.text == "1")
        return fail("'%1' is a number with a unit; expected one without, e.g. %2",
                    {verbatim(trimmed(text))});
    if (m_private->parse(plainUnit(parts.unit)))
        return fail("'%1' measures something else; expected a unit like %2, e.g. %3",
                    {verbatim(parts.unit), verbatim(asked.text)});
    return fail("unknown unit '%1'; expected a unit like %2, e.g. %3",
                {verbatim(parts.unit), verbatim(asked.text)});
}

QuantityReading UnitSystem::readAny(std::string_view written) const
{
    const std::string text = withPlainSigns(written);
    const Split parts = split(text);
    if (!parts.number)
        return {.error = phrase("'%1' is not a number with a unit", {verbatim(trimmed(text))})};
    if (!parts.unit.empty() && !m_private->parse(plainUnit(parts.unit)))
        return {.error = phrase("unknown unit '%1'", {verbatim(parts.unit)})};
    return {.number = parts.number, .unit = std::string(parts.unit)};
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::optional<double> readNumber(std::string_view written)
{
    const std::string text = withPlainSigns(written);
    const Split parts = split(text);
    if (!parts.unit.empty())
        return std::nullopt;
    return parts.number;
}

std::string withUnit(const std::string &number, std::string_view unit)
{
    return unit == "1" || unit.empty() ? number : number + " " + std::string(unit);
}

std::string shortestNumber(double number)
{
    char text[400];
    const auto plain = std::to_chars(text, text + sizeof text, number, std::chars_format::fixed);
    std::string fixed(text, plain.ptr);
    if (fixed.size() <= 20)
        return fixed;
    const auto end = std::to_chars(text, text + sizeof text, number);
    return std::string(text, end.ptr);
}

std::string exactNumber(double value, const Unit &unit)
{
    const double number = unit.fromSystem(value);
    char text[64];
    for (int digits = 1; digits <= 17; ++digits) {
        const auto end =
            std::to_chars(text, text + sizeof text, number, std::chars_format::general, digits);
        double back = 0.0;
        std::from_chars(text, end.ptr, back);
        if (unit.toSystem(back) == value)
            return shortestNumber(back);
    }
    // Division rounds: a neighbour may be the number whose product is exact.
    double below = number;
    double above = number;
    for (int step = 0; step < 4; ++step) {
        below = std::nextafter(below, -HUGE_VAL);
        above = std::nextafter(above, HUGE_VAL);
        for (const double candidate : {below, above})
            if (unit.toSystem(candidate) == value)
                return shortestNumber(candidate);
    }
    return shortestNumber(number);
}

} // namespace cellgap
