// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result/metric.h"

#include <limits>
#include <string_view>

/// What the tables of metrics have in common: getters of a result, words that belong to a number,
/// and what a number needs.
namespace cellgap::getters {

/// A number that a result does not have.
inline constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// A getter of the quantity at the end of a chain of member pointers, in a unit.
template <const auto &unit, auto... members> double member(const Result &result)
{
    const auto follow = [](auto &&self, const auto &object, auto first, auto... rest) {
        if constexpr (sizeof...(rest) == 0)
            return unit.in(object.*first);
        else
            return self(self, object.*first, rest...);
    };
    return follow(follow, result, members...);
}

/// A number that zero means "not known" of.
inline double known(double number)
{
    return number > 0.0 ? number : none;
}

/// A member that zero means "not known" of.
template <const auto &unit, auto... members> double nonZero(const Result &result)
{
    return known(member<unit, members...>(result));
}

/// A number of the pulse, where its resistance is known.
template <const auto &unit, auto quantity> double power(const Result &result)
{
    return result.power.known ? unit.in(result.power.*quantity) : none;
}

/// Money in the currency of the targets [€].
double euros(const Result &result, Money money);

/// Money over energy [€/kWh].
double perEnergy(const Result &result, Money money, Energy energy);

/// A cost that takes every price and the plant.
double costed(const Result &result, double cost);

/// The coulombic efficiency that a life rests on: "CE 99.8 %".
Text efficiencyText(const Result &result);

/// What limits the cycle life of a car, with the efficiency that it rests on.
Text lifeBasis(const Result &result);

/// What limits the calendar life.
Text calendarBasis(const Result &result);

/// What limits the cycle life of a stationary store.
Text stationaryBasis(const Result &result);

/// How the voltage at a state of charge is known, where it is not by the cell's own table.
Text courseBasis(const Result &result);

inline constexpr std::string_view needsPulse =
    "a resistance: electrical.pulse_resistance, or another electrical.resistance_rule";
inline constexpr std::string_view needsCharging =
    "a charging limit within reach: charging.*; one in volts also electrical.voltage_table";
inline constexpr std::string_view needsLife =
    "life.declared_cycles, or life.coulombic_efficiency with a lithium negative";
inline constexpr std::string_view needsCalendar = "life.calendar_life";

} // namespace cellgap::getters
