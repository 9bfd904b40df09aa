// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/base/text.h"
#include "model/core/base/unit.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace cellgap {

/// A quantity as it was written, in the unit that was asked for.
struct QuantityReading {
    std::optional<double> number; ///< in the asked unit; empty when there is an error
    std::string unit;             ///< as written, e.g. "mg/cm^2"; empty for a bare number
    Text error;                   ///< what was wrong and what was expected
};

/// Reads and converts units: those of UDUNITS-2, and Ah, Wh, cycle and currencies.
///
/// Spellings are free: mAh/cm², mAh/cm^2, mAh·cm⁻², uL/mg, Ω·cm², ohm cm2, 28 %, C/3.
/// Numbers are read and written in the C locale whatever the process's locale is. One object may
/// be used by one thread at a time, as UDUNITS-2's parser keeps state.
/// Throws std::runtime_error when the unit database of UDUNITS-2 cannot be read.
class UnitSystem
{
public:
    UnitSystem();
    ~UnitSystem();
    UnitSystem(const UnitSystem &) = delete;
    UnitSystem &operator=(const UnitSystem &) = delete;

    /// The number of a text such as "4.2 mAh/cm²" in the asked unit. A bare number is taken for
    /// the units 1 and % only (0.28 is 28 %); rates are also written C/3 or 2C.
    QuantityReading read(std::string_view written, const Unit &asked) const;

    /// The number and unit of a text, without converting; an unknown unit is an error.
    QuantityReading readAny(std::string_view written) const;

    /// The number, given in `from`, in the other unit; empty when the dimensions differ.
    std::optional<double> convert(double number, std::string_view from, std::string_view to) const;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

/// The shortest text that reads back as exactly this number, without exponent where that is short.
std::string shortestNumber(double number);

/// The text of a number that, multiplied by the unit's factor, gives exactly this value back.
std::string exactNumber(double value, const Unit &unit);

/// The number and its unit; the number alone where it has none.
std::string withUnit(const std::string &number, std::string_view unit);

/// Without blanks at both ends.
std::string_view trimmed(std::string_view text);

/// Reads all of the text as a finite number in the C locale.
std::optional<double> readNumber(std::string_view written);

} // namespace cellgap
