// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/parameter.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace cellgap {

class UnitSystem;

/// What a person typed into a field, in the parameter's unit.
struct TypedNumber {
    std::optional<double> number;
    QString reason; ///< why it is not understood
};

/// Reads a number with or without a unit, with the decimal sign of the locale or a point. Without a
/// unit it is in `shown`, or in the parameter's own unit where that is empty. A text that two
/// conventions read differently ("1.500" where the point groups thousands) is refused rather than
/// misread. An empty text, or the word for it, is the state without a number where there is one; a
/// written 0 is not.
TypedNumber typedNumber(const QString &text, const Parameter &parameter, const UnitSystem &units,
                        const QLocale &locale = QLocale(), const QString &shown = {});

/// A value as a field shows it, without its unit: four digits at most, in the
/// locale's own, without grouping.
QString fieldText(double number, const QLocale &locale = QLocale());

} // namespace cellgap
