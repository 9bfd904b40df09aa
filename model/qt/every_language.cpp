// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/every_language.h"

#include "model/qt/language.h"
#include "model/qt/local_text.h"

#include <QTranslator>

#include <string>

namespace cellgap {

EveryLanguage::EveryLanguage(const std::filesystem::path &dataDirectory)
{
    const QString directory = QString::fromStdString((dataDirectory / "translations").string());
    for (const std::string &language : languages(dataDirectory)) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load("cellgap_" + QString::fromStdString(language), directory))
            m_translators.push_back(std::move(translator));
    }
}

EveryLanguage::~EveryLanguage() = default;

QStringList EveryLanguage::each(std::string_view word) const
{
    QStringList words{plainText(word)};
    for (const auto &translator : m_translators)
        if (const QString other = translator->translate("cellgap", std::string(word).c_str());
            !other.isEmpty())
            words << other;
    return words;
}

} // namespace cellgap
