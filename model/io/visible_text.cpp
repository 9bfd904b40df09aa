// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/visible_text.h"

#include <algorithm>
#include <iterator>

#include <utf8.h>

namespace cellgap {

namespace {

constexpr char32_t replacement = 0xFFFD;

bool isPlain(char c)
{
    return c >= ' ' && c < 0x7f;
}

bool isBetween(char32_t c, char32_t first, char32_t last)
{
    return c >= first && c <= last;
}

char32_t shown(char32_t c)
{
    if (c == U'\n' || c == U'\r' || c == U'\t' || c == U'\u2028' || c == U'\u2029')
        return U' ';
    if (c < U' ')
        return 0x2400 + c;
    if (c == 0x7f)
        return 0x2421;
    const bool turns = isBetween(c, 0x202A, 0x202E) || isBetween(c, 0x2066, 0x2069);
    return isBetween(c, 0x80, 0x9f) || turns ? replacement : c;
}

} // namespace

std::string visible(std::string_view text)
{
    if (std::ranges::all_of(text, isPlain))
        return std::string(text);
    std::string valid;
    utf8::replace_invalid(text.begin(), text.end(), std::back_inserter(valid), replacement);
    std::string line;
    for (auto at = valid.begin(); at != valid.end();)
        utf8::append(shown(utf8::next(at, valid.end())), std::back_inserter(line));
    return line;
}

} // namespace cellgap
