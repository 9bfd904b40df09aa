// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/parameter.h"

#include <QLocale>
#include <QObject>
#include <QStringList>

#include <map>
#include <string_view>
#include <vector>

class QSettings;

namespace cellgap {

class UnitSystem;

/// In which units a person reads and types numbers: the parameters' own, until others are chosen.
/// A choice counts for everything in that unit.
class ShownUnits : public QObject
{
    Q_OBJECT

public:
    explicit ShownUnits(const UnitSystem &units, QObject *parent = nullptr);

    /// Of that unit.
    static QStringList others(const QString &unit);
    /// A unit that parameters are declared in, and the others that the field uses for it.
    struct Usual {
        QString own;
        std::string_view name; ///< of what is measured in it
        QStringList others;
    };
    static const std::vector<Usual> &usual();

    /// The unit in which what is declared in `own` is shown.
    QString shown(const QString &own) const;

    /// The unit of what is shown and typed; "1" for a plain number.
    QString unit(const Parameter &parameter) const;
    /// The same as it stands beside a field: nothing for a plain number.
    QString label(const Parameter &parameter) const;
    double toShown(const Parameter &parameter, double number) const;

    /// "0.016 mm": a number in the parameter's own unit as a person reads it.
    QString text(const Parameter &parameter, double number,
                 const QLocale &locale = QLocale()) const;

    /// "4 to 20 µm".
    QString range(const Parameter &parameter, const Bounds &bounds,
                  const QLocale &locale = QLocale()) const;

    /// Shows what is declared in a unit in another one; in its own again when both are the same.
    /// Units of different dimensions are refused, and nothing changes.
    bool choose(const QString &own, const QString &shown);

    void store(QSettings &settings) const;
    void restore(QSettings &settings);

signals:
    void changed();

private:
    /// shown = scale · number + zero
    struct Conversion {
        QString unit;
        double scale = 1.0;
        double zero = 0.0;
    };

    const Conversion *conversion(const Parameter &parameter) const;

    const UnitSystem &m_units;
    std::map<QString, Conversion> m_chosen; ///< by the unit of the parameters
};

} // namespace cellgap
