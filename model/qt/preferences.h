// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

class QSettings;

namespace cellgap {

/// What a person has decided once for all designs, beside theme, units and programmes.
struct Preferences {
    static constexpr int fewestDigits = 3;
    static constexpr int mostDigits = 6;

    QString language{};        ///< "en", "de"; empty for the system's
    int digits = fewestDigits; ///< significant ones of results and of what stands beside targets
    bool keeps = true;         ///< what is open for the next start, and for an accident
    QString folder{};          ///< where designs are looked for and saved first; empty for none

    bool operator==(const Preferences &) const = default;

    /// The system's locale where it has the wanted language, so that a person in Vienna keeps the
    /// numbers of Austria.
    QLocale locale(const QLocale &system = QLocale()) const;

    void store(QSettings &settings) const;
    /// What has been stored; what cannot be meant is as it is at first.
    static Preferences restored(const QSettings &settings);
};

} // namespace cellgap
