#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks the form of all C++ files with clang-format and the program's code with clang-tidy. A source
# is not checked again while it, the headers it reads, its flags and the configuration stay the same.
# Tests are formatted and compile without warnings, but clang-tidy would spend most of a build's time
# in the headers of Qt Test.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
source packaging/dependencies.sh

directories=(app model tests views)
build=build/lint
export stamps=${XDG_CACHE_HOME:-${HOME:-$PWD/build}/.cache}/cellgap/lint

install_missing "${build_packages[@]}" "${lint_packages[@]}"

mapfile -t files < <(find "${directories[@]}" -name '*.h' -o -name '*.cpp' | LC_ALL=C sort)
clang-format --dry-run --Werror "${files[@]}"

cmake --preset release -B "$build" -DCELLGAP_UNITY=OFF -DBUILD_TESTING=OFF >/dev/null

declare -A digests includes flags
while read -r digest file; do
    digests[$file]=$digest
done < <(sha256sum "${files[@]}")
while IFS=: read -r file header; do
    [[ -f $header ]] || header=$(dirname "$file")/$header
    includes[$file]+=" $header"
done < <(grep -oP '^\s*#\s*include\s*"\K[^"]+' "${files[@]}")
while read -r file command; do
    flags[$file]=$command
done < <(sed -n "s|$PWD|.|g; s|^ *\"command\": \"\(.*\) -c \./\(.*\)\",\$|\2 \1|p" \
    "$build/compile_commands.json")
configuration=$(cat packaging/lint.sh .clang-tidy && clang-tidy --version)

# Prints what decides over the findings of a source.
content() {
    local -A seen=()
    local queue=("$1") file
    while [[ ${#queue[@]} -gt 0 ]]; do
        file=${queue[-1]}
        unset 'queue[-1]'
        if [[ -z ${seen[$file]-} && -n ${digests[$file]-} ]]; then
            seen[$file]=1
            read -ra found <<<"${includes[$file]-}"
            queue+=("${found[@]}")
        fi
    done
    for file in "${files[@]}"; do
        [[ -z ${seen[$file]-} ]] || echo "$file ${digests[$file]}"
    done
    echo "${flags[$1]-}"
    echo "$configuration"
}

# Checks one source and leaves a stamp when there is no finding.
check() {
    local output
    if output=$(clang-tidy --quiet -p "$1" --extra-arg=-Wno-unknown-warning-option "$2" 2>&1); then
        touch "$stamps/$3"
    else
        grep -vE '^[0-9]+ warnings? (generated|treated)' <<<"$output" || true
        return 1
    fi
}
export -f check

mkdir -p "$stamps"
find "$stamps" -type f -mtime +30 -delete
todo=()
sources=0
for file in "${files[@]}"; do
    [[ $file == *.cpp && $file != tests/* ]] || continue
    sources=$((sources + 1))
    key=$(content "$file" | sha256sum | cut -d ' ' -f 1)
    touch -c "$stamps/$key"
    [[ -e $stamps/$key ]] || todo+=("$build $file $key")
done
echo "clang-tidy: $sources sources, ${#todo[@]} to check"
if [[ ${#todo[@]} -gt 0 ]]; then
    printf '%s\n' "${todo[@]}" | xargs -P 2 -L 1 bash -c 'check "$@"' check
fi
