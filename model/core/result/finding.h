// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/base/unit.h"
#include "model/core/result/bill.h"

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace cellgap {

enum class Severity { note, warning, error };

/// What stands in a sentence about a finding.
enum class Argument {
    none,
    value,
    limit,
    share, ///< the value over the limit, in %
    side,  ///< "positive" or "negative"
    input, ///< key of the input that the finding is about
    parts, ///< names of its parts
};

/// One edit of an input that may do away with a finding; it is offered where it does.
struct Fix {
    enum class How {
        none,
        number,  ///< as declared here, in the input's unit
        option,  ///< as declared here
        nearest, ///< the number nearest to the present one that does
        whole,   ///< the present number, rounded
        rest,    ///< what the finding's value lacks to 100 % is added, in %
    };

    How how = How::none;
    double number = 0.0;
    std::string_view option{};
    std::string_view key{}; ///< of the input; empty for the finding's
};

/// Something that evaluating a design can find wrong with it, declared once, in the namespace
/// `finding` beside the physics that raises it. Its sentences are patterns.
struct FindingKind {
    Severity severity = Severity::error;
    /// Parameter that the remedy is about, where %1 is the component of the place, %2 its electrode
    /// and %3 the price of the first part.
    std::string_view key;
    std::string_view message;
    std::array<Argument, 4> arguments{}; ///< of the message, as far as it has places
    std::string_view remedy;
    std::string_view remedyOfSeveral{}; ///< for more than one part
    /// Inputs that stand in the remedy, or "key: word" of an option.
    std::array<std::string_view, 3> remedyKeys{};
    Fix fix{};
    int digits = 4;      ///< significant ones of the numbers
    int limitDigits = 0; ///< of the limit, if others
};

/// Which component a finding is about, where more than one could have it.
enum class Place {
    positive,
    negative,
    positiveFoil,
    negativeFoil,
    positiveTerminal,
    negativeTerminal,
    bipolarPlate,
    pouchThickness,
    canWidth, ///< of a prismatic can, as the next three
    canHeight,
    canDepth,
    canClearance,
    roundCan,
    roundHeight,
    roundClearance,
};

/// A number of a finding, in a unit that suits its sentence; a count has none.
struct FindingNumber {
    double number;
    const Unit *unit;
};

/// That quantity in that unit, which outlives the finding.
template <class Q> constexpr FindingNumber inUnit(const UnitOf<Q> &unit, const Q &quantity)
{
    return {unit.in(quantity), &unit};
}

/// A finding as plain numbers, so that collecting it costs no memory.
struct Finding {
    const FindingKind *kind;
    Severity severity;
    Place place;
    FindingNumber value;
    FindingNumber limit;
    PartSet parts; ///< that it is about, of prices
};

/// The findings of one evaluation; those beyond its capacity are dropped.
// NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init): clearing all items costs time for nothing
class Findings
{
public:
    void add(const FindingKind &kind, FindingNumber value = {}, FindingNumber limit = {},
             Place place = {})
    {
        addAs(kind.severity, kind, value, limit, place);
    }

    /// For a kind that is worse in one case than in another.
    void addAs(Severity severity, const FindingKind &kind, FindingNumber value = {},
               FindingNumber limit = {}, Place place = {})
    {
        add({&kind, severity, place, value, limit, {}});
    }

    void addParts(const FindingKind &kind, PartSet parts)
    {
        add({&kind, kind.severity, {}, {}, {}, parts});
    }

    bool hasError() const { return m_hasError; }
    std::span<const Finding> items() const { return {m_items.data(), m_size}; }

private:
    void add(const Finding &finding)
    {
        if (m_size < m_items.size())
            m_items[m_size++] = finding;
        m_hasError = m_hasError || finding.severity == Severity::error;
    }

    std::array<Finding, 24> m_items; // only the first m_size are ever written or read
    std::size_t m_size = 0;
    bool m_hasError = false;
};

} // namespace cellgap
