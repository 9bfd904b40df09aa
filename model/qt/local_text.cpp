// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/local_text.h"

#include "model/core/base/number_text.h"
#include "model/core/design/parameter.h"
#include "model/core/report/input_tables.h"

#include <QCoreApplication>

#include <algorithm>

namespace cellgap {

namespace {

/// More digits than a target or a published figure has.
constexpr int givenDigits = 6;

int decimalsOf(const std::string &number)
{
    const std::size_t point = number.find('.');
    return point == std::string::npos ? 0 : static_cast<int>(number.size() - point - 1);
}

QString withUnit(const QString &number, std::string_view unit)
{
    return unit.empty() || unit == "1" ? number : number + u' ' + plainText(unit);
}

/// Of an input, or “input: option” of a "key: word".
QString nameOf(const std::string &key)
{
    if (const Parameter *parameter = findParameter(key))
        return localText(nameInSentence(*parameter));
    const std::size_t colon = key.find(": ");
    const Choice *choice = findChoice(std::string_view(key).substr(0, colon));
    if (choice == nullptr || colon == std::string::npos)
        return plainText(key);
    const auto option =
        std::ranges::find(choice->options, std::string_view(key).substr(colon + 2), &Option::word);
    return QCoreApplication::translate("cellgap", "“%1: %2”")
        .arg(translated(choice->name),
             option != choice->options.end() ? translated(option->name) : QString());
}

} // namespace

QString plainText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString translated(std::string_view word)
{
    return QCoreApplication::translate("cellgap", std::string(word).c_str());
}

QString localText(const Text &text, const QLocale &locale)
{
    switch (text.kind) {
    case Text::Kind::number:
        return localized(text.words, locale);
    case Text::Kind::verbatim:
        return plainText(text.words);
    case Text::Kind::key:
        return nameOf(text.words);
    case Text::Kind::inner:
        // A language that has its own word for the name writes it in its own way.
        if (const QString words = translated(text.words); words != plainText(text.words))
            return words;
        return plainText(lowered(text.words));
    case Text::Kind::pattern:
        break;
    }
    const QString words = QCoreApplication::translate(
        "cellgap", text.words.c_str(), text.meaning.empty() ? nullptr : text.meaning.c_str());
    std::vector<std::string> arguments;
    for (const Text &argument : text.arguments)
        arguments.push_back(localText(argument, locale).toStdString());
    return QString::fromStdString(filled(words.toStdString(), arguments));
}

QLocale withoutGroups(QLocale locale)
{
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

QString localized(const std::string &number, const QLocale &locale)
{
    const double value = QLocale::c().toDouble(QString::fromStdString(number));
    return withoutGroups(locale).toString(value, 'f', decimalsOf(number));
}

QString quantityText(double number, int digits, std::string_view unit, const QLocale &locale)
{
    return withUnit(localized(significant(number, digits), locale), unit);
}

QString givenText(double number, std::string_view unit, const QLocale &locale)
{
    const std::string plain = withoutTrailingZeros(significant(number, givenDigits));
    return withUnit(localized(plain, locale), unit);
}

QString asSentence(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString issueLine(const Issue &issue)
{
    QString place = issue.file.empty() ? QString() : QString::fromStdString(issue.file) + ':';
    if (issue.line > 0)
        place += QStringLiteral("%1:%2:").arg(issue.line).arg(issue.column);
    if (!place.isEmpty())
        place += ' ';
    const QString remedy = issue.remedy.empty() ? QString() : " – " + localText(issue.remedy);
    return place + localText(issue.message) + remedy;
}

} // namespace cellgap
