// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

class QTranslator;

namespace cellgap {

/// The program's words in all languages that it speaks, whichever the user has chosen: many a
/// German types "porosity", and an English colleague "Porosität".
class EveryLanguage
{
public:
    explicit EveryLanguage(const std::filesystem::path &dataDirectory);
    ~EveryLanguage();
    EveryLanguage(const EveryLanguage &) = delete;
    EveryLanguage &operator=(const EveryLanguage &) = delete;

    /// A word that the core declares as it stands there and in each translation.
    QStringList each(std::string_view word) const;

private:
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace cellgap
