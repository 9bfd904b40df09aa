// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design_sheet.h"
#include "model/io/issue_sink.h"
#include "model/io/quantity_text.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cellgap {

/// A quantity as read, and whether a price in dollars was given in euros.
struct WrittenAmount {
    QuantityReading reading;
    bool inEuros = false;
};

/// What a file says of a value that was changed without a source of its own, where it would inherit
/// its section's: no source.
inline constexpr std::string_view setByHand = "set by hand";

/// Whether the number is in the range, whose ends may differ in the last digit from the same value
/// in another spelling.
bool holds(const Bounds &range, double number);

/// The unit with euros in place of dollars.
std::string inEuros(const Unit &unit);

/// Reads single values of a file: the scalar, and what the file says about where it comes from.
class ValueReader
{
public:
    ValueReader(Origin origin, const UnitSystem &units, const IssueSink &issues)
        : m_origin(origin)
        , m_units(units)
        , m_issues(issues)
    {
    }

    /// Source of the values that do not name their own.
    void setSource(std::string source) { m_source = std::move(source); }
    const std::string &source() const { return m_source; }
    Origin origin() const { return m_origin; }

    /// The scalar of a value or of a map {value, range, source, …}; null after an issue.
    const Yaml *scalarOf(const std::string &key, const Yaml &value) const;

    /// A number in that unit; where the unit has dollars, an amount in euros is kept as such.
    WrittenAmount amount(std::string_view text, const Unit &asked) const;

    /// Without a range.
    Provenance provenanceOf(const Yaml &value) const;

    /// With the range that the value's map gives, which must hold the number; in euros where the
    /// value is.
    Provenance provenanceOf(const Parameter &parameter, const Yaml &value, double number,
                            bool inEuros) const;

private:
    int yearOf(const Yaml &year) const;
    std::vector<std::string> metricsIn(const Yaml &list) const;
    std::optional<Bounds> rangeOf(const Parameter &parameter, const Yaml &range,
                                  bool inEuros) const;

    Origin m_origin;
    const UnitSystem &m_units;
    const IssueSink &m_issues;
    std::string m_source;
};

} // namespace cellgap
