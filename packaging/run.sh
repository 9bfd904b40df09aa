#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds CellGap and runs it: with the arguments given, or with its window.
# Without a display it draws the window into a picture instead and prints the gaps of a shipped
# design. Only the program's own output goes to the standard output.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$root/build/run # not the tests' directory: neither changes how the other is configured
source "$root/packaging/dependencies.sh"

install_missing "${build_packages[@]}" "${run_packages[@]}"
# A later compiler may warn of more than the one that this was written with.
(cd "$root" && cmake --preset release -B "$build" -DBUILD_TESTING=OFF -DCELLGAP_WERROR=OFF >/dev/null)
cmake --build "$build" >&2

if [[ $# -eq 0 && -z ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    design=li-nmc811-battery500
    "$build/bin/cellgap" evaluate "$design" 2>/dev/null
    echo "There is no display; the window is drawn in:"
    "$build/bin/cellgap" screenshot "$design" -o "$build/cellgap.png" 2>/dev/null
    exit
fi
exec "$build/bin/cellgap" "$@"
