// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/entry_points.h"

#include <cstdio>
#include <filesystem>
#include <fstream>

/// Writes the seeds of every entry point into a directory of its name below the one that is given.
int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: write_seeds DIRECTORY\n");
        return 2;
    }
    for (const cellgap::fuzz::EntryPoint &entry : cellgap::fuzz::entryPoints()) {
        const std::filesystem::path directory = std::filesystem::path(argv[1]) / entry.name;
        std::filesystem::create_directories(directory);
        int number = 0;
        for (const std::string &seed : entry.seeds())
            std::ofstream(directory / std::to_string(++number), std::ios::binary) << seed;
    }
    return 0;
}
