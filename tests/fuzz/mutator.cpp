// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutator.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace cellgap::fuzz {

namespace {

constexpr std::size_t mostChanges = 4;
constexpr std::size_t longestPiece = 40;
constexpr std::size_t longestText = 20000;

constexpr std::array<std::string_view, 40> words{
    "0",    "-1",         "1e308",  "1e-320", ".inf", ".nan",    "99999999999999999999",
    "0x10", "1e999",      "−5",     "4,2",    " %",   " µm",     " mAh/cm²",
    " V",   " USD/kg",    " EUR",   "⁻¹",     "·",    "/",       "^",
    "null", "true",       "~",      "{",      "}",    "[",       "]",
    ": ",   "\n",         "\n  - ", "#",      "\"",   "value: ", "&a ",
    "*a",   "drop: true", "\t",     "\u202f", "\xff"};

} // namespace

Mutator::Mutator(std::vector<std::string> seeds, unsigned seed)
    : m_seeds(std::move(seeds))
    , m_random(seed)
{
}

std::size_t Mutator::below(std::size_t limit)
{
    return m_random() % std::max<std::size_t>(limit, 1);
}

std::string Mutator::operator()()
{
    std::string text = m_seeds[below(m_seeds.size())];
    for (std::size_t left = 1 + below(mostChanges); left > 0; --left)
        changeOnce(text);
    return text.substr(0, longestText);
}

void Mutator::changeOnce(std::string &text)
{
    const std::size_t at = below(text.size() + 1);
    const std::size_t length = std::min(below(longestPiece), text.size() - at);
    switch (below(6)) {
    case 0: // a byte
        if (at < text.size())
            text[at] = static_cast<char>(below(256));
        break;
    case 1:
        text.erase(at, length);
        break;
    case 2:
        text.insert(at, text.substr(at, length));
        break;
    case 3: { // a piece of another seed
        const std::string &other = m_seeds[below(m_seeds.size())];
        text.insert(at, other.substr(below(other.size() + 1), below(longestPiece)));
        break;
    }
    case 4:
        text.insert(at, words[below(words.size())]);
        break;
    default: { // another value behind a colon
        const std::size_t colon = text.find(": ", at);
        if (colon == std::string::npos)
            return;
        const std::size_t end = std::min(text.find_first_of(",}\n", colon), text.size());
        text.replace(colon + 2, end - std::min(end, colon + 2), words[below(words.size())]);
    }
    }
}

} // namespace cellgap::fuzz
