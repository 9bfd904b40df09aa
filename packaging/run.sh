#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds CellGap and runs it: with the arguments given, or on a shipped
# design. Only the program's own output goes to the standard output.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$root/build/run # not the tests' directory: neither changes how the other is configured
source "$root/packaging/dependencies.sh"

install_missing "${build_packages[@]}" "${run_packages[@]}"
(cd "$root" && cmake --preset release -B "$build" -DBUILD_TESTING=OFF >/dev/null)
cmake --build "$build" >&2

if [[ $# -eq 0 ]]; then
    set -- evaluate nmc811-graphite-pouch
fi
exec "$build/bin/cellgap" "$@"
