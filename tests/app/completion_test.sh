#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Completes command lines as bash would and looks for words that must be offered.
set -euo pipefail
program=$1
PATH=$(dirname "$program"):$PATH
# shellcheck disable=SC1090
source <("$program" completion)

offers() { # WANTED WORDS…
    local wanted=$1
    shift
    COMP_WORDS=("$@")
    COMP_CWORD=$(($# - 1))
    COMPREPLY=()
    _cellgap 2>/dev/null || true
    for word in "${COMPREPLY[@]}"; do
        [[ $word == "$wanted" ]] && return 0
    done
    echo "no '$wanted' for: $*" >&2
    exit 1
}

offers evaluate cellgap ev
offers report cellgap rep
offers nmc811-graphite-pouch cellgap evaluate nmc811
offers nmc811-graphite-pouch cellgap report nmc811
offers set-plan-2030 cellgap check x --targets set
offers positive.porosity cellgap describe positive.por
offers metrics cellgap list me
offers help cellgap hel
offers validate cellgap val
offers size cellgap help si
offers --cost cellgap evaluate x --co
offers --theme cellgap screenshot x --th
offers markdown cellgap evaluate x --format ma
echo "completion offers what it should"
