#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds core and io with clang and its sanitizers, and runs the core's tests so.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
source packaging/dependencies.sh

install_missing "${build_packages[@]}" "${test_packages[@]}" "${clang_packages[@]}"
cmake --preset clang >/dev/null
cmake --build --preset clang
ctest --preset clang -j2
