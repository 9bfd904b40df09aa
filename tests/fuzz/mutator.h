// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>
#include <string>
#include <vector>

namespace cellgap::fuzz {

/// Makes new texts from seeds: bytes changed, pieces cut, doubled and moved between seeds, words of
/// the file format and hostile numbers put in.
class Mutator
{
public:
    Mutator(std::vector<std::string> seeds, unsigned seed);

    std::string operator()();

private:
    void changeOnce(std::string &text);
    std::size_t below(std::size_t limit);

    std::vector<std::string> m_seeds;
    std::mt19937 m_random;
};

} // namespace cellgap::fuzz
