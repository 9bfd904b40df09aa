// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/base/text.h"
#include "model/core/result/issue.h"

#include <QLocale>
#include <QString>

#include <string>
#include <string_view>

/// The core's words and numbers as a person reads them: translated, and in the locale's digits.
namespace cellgap {

/// Text of a data file as it is.
QString plainText(std::string_view text);

/// A word that the core declares (part, level, status, reason) in the user's language: the
/// translation context is "cellgap", the source text is the core's.
QString translated(std::string_view word);

/// The text with its patterns in the user's language, its numbers in the locale's digits and its
/// inputs by their names.
QString localText(const Text &text, const QLocale &locale = QLocale());

/// The locale with numbers whose thousands are not grouped: "1.759 Wh/kg" is a different number in
/// Germany and in Ireland.
QLocale withoutGroups(QLocale locale);

/// A number in the C locale, such as significant() writes, in the digits of the locale,
/// without groups.
QString localized(const std::string &number, const QLocale &locale = QLocale());

/// The number with that many significant digits and its unit: "348.2 Wh/kg".
QString quantityText(double number, int digits, std::string_view unit,
                     const QLocale &locale = QLocale());

/// The number as a person wrote it, without trailing zeros, and its unit: "400 Wh/kg".
QString givenText(double number, std::string_view unit, const QLocale &locale = QLocale());

/// The same with a capital first letter.
QString asSentence(QString text);

/// Place, reason and remedy of an issue in one line.
QString issueLine(const Issue &issue);

} // namespace cellgap
