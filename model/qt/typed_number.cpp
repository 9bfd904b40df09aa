// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/typed_number.h"

#include "model/core/base/number_text.h"
#include "model/io/quantity_text.h"
#include "model/qt/local_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace cellgap {

namespace {

constexpr int shownDigits = 4;

QString tr(const char *text)
{
    return QCoreApplication::translate("cellgap", text);
}

/// "1.500" and "1.500.000" where the sign is a point.
bool looksGrouped(const QString &digits, const QString &sign)
{
    if (sign.isEmpty())
        return false;
    const QString escaped = QRegularExpression::escape(sign);
    const QRegularExpression grouped("^[+-]?[1-9][0-9]{0,2}(" + escaped + "[0-9]{3})+$");
    return grouped.match(digits).hasMatch();
}

} // namespace

TypedNumber typedNumber(const QString &text, const Parameter &parameter, const UnitSystem &units,
                        const QLocale &locale, const QString &shown)
{
    QString plain = text.trimmed();
    plain.replace(QChar(0x2212), '-').replace(QChar(QChar::Nbsp), ' ').replace(QChar(0x202F), ' ');
    static const QRegularExpression parts("^([+-]?[0-9.,]+(?:[eE][+-]?[0-9]+)?)\\s*(.*)$");
    if (parameter.canBeAbsent() &&
        (plain.isEmpty() || plain == plainText(parameter.absent.word) ||
         plain.compare(translated(parameter.absent.name), Qt::CaseInsensitive) == 0))
        return {.number = 0.0, .reason = {}};
    const QRegularExpressionMatch match = parts.match(plain);
    if (!match.hasMatch())
        return {.number = {}, .reason = tr("Write a number, with or without a unit.")};
    const QString number = match.captured(1);
    const bool point = locale.decimalPoint() == ".";
    if (!point && looksGrouped(number, locale.groupSeparator()))
        return {.number = {},
                .reason = tr("“%1” can be read in two ways; leave out what groups thousands, or "
                             "write %2 for the decimal sign.")
                              .arg(number, locale.decimalPoint())};
    QLocale reader = locale;
    reader.setNumberOptions(QLocale::RejectGroupSeparator);
    bool ok = false;
    double value = reader.toDouble(number, &ok);
    if (!ok && !number.contains(','))
        value = QLocale::c().toDouble(number, &ok);
    if (!ok)
        return {.number = {},
                .reason =
                    tr("“%1” is not a number; write e.g. %2.").arg(number, locale.toString(4.2))};
    if (parameter.isAbsent(value))
        return {.number = {},
                .reason = tr("Leave it empty for “%1”.").arg(translated(parameter.absent.name))};
    const QString written = match.captured(2);
    const std::string unit = (written.isEmpty() ? shown : written).toStdString();
    if (unit.empty() || unit == parameter.access.unit.text)
        return {.number = value, .reason = {}};
    const QuantityReading reading =
        units.read(withUnit(shortestNumber(value), unit), parameter.access.unit);
    if (!reading.number)
        return {.number = {}, .reason = localText(reading.error)};
    return {.number = *reading.number, .reason = {}};
}

QString fieldText(double number, const QLocale &locale)
{
    const double size = std::abs(number);
    if (size >= 1e6 || (size > 0.0 && size < 1e-4))
        return withoutGroups(locale).toString(number, 'g', shownDigits);
    const std::string text = withoutTrailingZeros(significant(number, shownDigits));
    return localized(text, locale);
}

} // namespace cellgap
