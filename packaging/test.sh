#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds CellGap with its tests and runs them. Arguments go to ctest.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
source packaging/dependencies.sh

install_missing "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
make_german_locale
cmake --preset release >/dev/null
cmake --build --preset release

# Qt draws into memory, and wants a private directory for its run.
export QT_QPA_PLATFORM=offscreen
if [[ ! -d ${XDG_RUNTIME_DIR:-} ]]; then
    XDG_RUNTIME_DIR=$(mktemp -d)
    export XDG_RUNTIME_DIR
    trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
fi
ctest --preset release -j2 --output-on-failure "$@"
