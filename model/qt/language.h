// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

#include <filesystem>
#include <string>
#include <vector>

namespace cellgap {

/// Gives the application the language of the locale, as far as there is a translation, and its way
/// to write numbers. Files are read and written in the C locale all the same.
void useLanguage(const QLocale &locale, const std::filesystem::path &dataDirectory);

/// The languages that there is a translation into, English first: "en", "de".
std::vector<std::string> languages(const std::filesystem::path &dataDirectory);

} // namespace cellgap
