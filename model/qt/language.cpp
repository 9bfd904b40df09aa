// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

namespace cellgap {

namespace {

void install(const QLocale &locale, const QString &file, const QString &directory)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, file, "_", directory))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void useLanguage(const QLocale &locale, const std::filesystem::path &dataDirectory)
{
    QLocale::setDefault(locale);
    install(locale, "qtbase", QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, "cellgap", QString::fromStdString((dataDirectory / "translations").string()));
}

std::vector<std::string> languages(const std::filesystem::path &dataDirectory)
{
    std::vector<std::string> found{"en"};
    const QDir directory(QString::fromStdString((dataDirectory / "translations").string()));
    for (const QString &file : directory.entryList({"cellgap_*.qm"}, QDir::Files, QDir::Name))
        found.push_back(QFileInfo(file).completeBaseName().section('_', 1).toStdString());
    return found;
}

} // namespace cellgap
