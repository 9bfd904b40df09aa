// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/preferences.h"

#include <QSettings>

#include <algorithm>

namespace cellgap {

QLocale Preferences::locale(const QLocale &system) const
{
    const QLocale wanted(language);
    return language.isEmpty() || system.language() == wanted.language() ? system : wanted;
}

void Preferences::store(QSettings &settings) const
{
    settings.setValue("language", language);
    settings.setValue("digits", digits);
    settings.setValue("keeps", keeps);
    settings.setValue("folder", folder);
}

Preferences Preferences::restored(const QSettings &settings)
{
    return {.language = settings.value("language").toString(),
            .digits = std::clamp(settings.value("digits", fewestDigits).toInt(), fewestDigits,
                                 mostDigits),
            .keeps = settings.value("keeps", true).toBool(),
            .folder = settings.value("folder").toString()};
}

} // namespace cellgap
