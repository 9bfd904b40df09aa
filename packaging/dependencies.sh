#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian packages that CellGap needs, in one place. Sourced by the other scripts.
# shellcheck disable=SC2034 # the lists are read by the scripts that source this one

build_packages=(
    g++ cmake ninja-build ccache
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev libqcustomplot-dev libqcustomplot2.1-qt6
    libboost-dev libyaml-cpp-dev libudunits2-dev libcli11-dev nlohmann-json3-dev libctemplate-dev libxlsxwriter-dev libutfcpp-dev libmd-dev
    libutf8proc-dev libcsv-dev libsleef-dev libnlopt-dev libnlopt-cxx-dev
)
# What the program opens when it runs: the database of units, and fonts (the condensed one
# prints), and Qt's own dialogs in other languages.
run_packages=(libudunits2-data fonts-dejavu-core fonts-dejavu-extra qt6-translations-l10n)
test_packages=(
    libbenchmark-dev locales python3 python3-jsonschema python3-yaml poppler-utils tidy
    # A screen reader's view of the window.
    xvfb dbus-daemon at-spi2-core gir1.2-atspi-2.0 python3-gi
)
lint_packages=(clang-format clang-tidy)
clang_packages=(clang libclang-rt-dev)

# Runs a command as root.
as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "error: this needs root and there is no sudo: $*" >&2
        return 1
    fi
}

# Installs those of the named packages that are not installed.
install_missing() {
    if ! command -v dpkg-query >/dev/null; then
        echo "note: not a Debian system; make sure that the equivalents of these are there: $*" >&2
        return
    fi
    local installed missing=() package
    installed=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true)
    for package in "$@"; do
        grep -qxF "$package installed" <<<"$installed" || missing+=("$package")
    done
    if [[ ${#missing[@]} -eq 0 ]]; then
        return
    fi
    echo "installing ${missing[*]}" >&2
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300)
    as_root "${apt[@]}" update >&2
    as_root "${apt[@]}" install --no-install-recommends "${missing[@]}" >&2
}

# Makes the German locale, under which the tests read and write numbers.
make_german_locale() {
    local known
    known=$(locale -a)
    grep -qix 'de_DE.utf-\?8' <<<"$known" ||
        as_root localedef --no-archive -i de_DE -f UTF-8 /usr/lib/locale/de_DE.utf8 >&2
}
