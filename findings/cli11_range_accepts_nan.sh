#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# CLI11 2.1.2 (Debian 12): an option that is checked by CLI::Range(0.5, 4.0) takes "nan", which is not between
# the two: the check refuses what is below the least or above the most, and NaN is neither. A program
# that relies on it goes on with a scale that is no number.
# Seen: "nan" is accepted, "0.4" and "5" are refused.
set -euo pipefail

version=2.1.2+ds-1
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
apt-get download -q "libcli11-dev=$version" >/dev/null
dpkg -x libcli11-dev_*.deb .

cat >range.cpp <<'CPP'
#include <CLI/CLI.hpp>
#include <iostream>
int main(int argc, char **argv)
{
    CLI::App app;
    double factor = 1.0;
    app.add_option("--factor", factor)->check(CLI::Range(0.5, 4.0));
    try {
        app.parse(argc, argv);
        std::cout << "accepted " << factor << "\n";
    } catch (const CLI::ValidationError &) {
        std::cout << "refused\n";
    }
}
CPP
g++ -std=c++17 -Iusr/include range.cpp -o range
seen=$(for value in nan 0.4 5; do ./range --factor "$value"; done)
echo "$seen"
[[ $seen == $'accepted nan\nrefused\nrefused' ]]
