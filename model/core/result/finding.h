// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/base/unit.h"
#include "model/core/result/bill.h"

#include <array>
#include <cstddef>
#include <span>

namespace cellgap {

enum class Severity { note, warning, error };

/// What evaluating a design can find wrong with it; issue.h puts each into words.
enum class FindingCode {
    fractionsNotOne,
    negativePorosity,
    noActiveMaterial,
    activesAboveAll,
    activeInScaffold,
    amountWithoutMeaning,
    lithiumBelowCapacity,
    negativeLithium,
    noLithium,
    formationConsumesAll,
    platesOnCharge,
    voltageNotPositive,
    voltageTableMissing,
    voltageTableOfAnother,
    dropExceedsVoltage,
    electrolyteBelowPores,
    electrolyteWithoutPores,
    sulfurUnknown,
    excessDoesNotFit,
    contentsDoNotFit,
    sheetsNotWhole,
    bipolarCannotBeWound,
    bipolarWithoutPlate,
    doesNotFit,
    canNearlyEmpty,
    chargedDoesNotFit,
    noRoomForRoll,
    foilWithoutArea,
    sizeOutOfReach,
    modulesDoNotDivide,
    packDoesNotDivide,
    packWithoutMass,
    packWithoutVolume,
    packWithoutCost,
    conductivityUnknown,
    noElectronPath,
    noIonPath,
    pulseEndsTooLow,
    beyondLimitingCurrent,
    interfacesBeyondTable,
    resistanceNotPositive,
    floorAboveVoltage,
    floorNeedsTable,
    regressionNeedsGraphite,
    regressionOutOfRange,
    slowerThanRegression,
    chargingVoltageReached,
    chargingNeedsTable,
    chargingWindowEmpty,
    saltDepletion,
    poresDeplete,
    efficiencyNotBelowOne,
    lifeBelowOneCycle,
    priceUnknown,
    priceNegative,
    nothingProduced,
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
    FindingCode code;
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
    void add(FindingCode code, Severity severity, FindingNumber value = {},
             FindingNumber limit = {}, Place place = {})
    {
        add({code, severity, place, value, limit, {}});
    }

    void addParts(FindingCode code, Severity severity, PartSet parts)
    {
        add({code, severity, {}, {}, {}, parts});
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
