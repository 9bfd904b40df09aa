// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/plant.h"
#include "model/core/result/result.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace cellgap {

/// Rates of a year and properties of a cell, in the units of their drivers.
using Rates = std::array<double, countOf<CostDriver>>;

constexpr std::size_t index(CostDriver driver)
{
    return static_cast<std::size_t>(driver);
}

/// Labour, capital and floor of each step, and three prices.
inline constexpr std::size_t mostPowers = 3 * mostSteps + 3;

/// Written as far as a plant takes them.
struct Powers { // NOLINT(cppcoreguidelines-pro-type-member-init): clearing them costs as much
    Rates logarithms;
    std::array<double, mostPowers> values;
};

/// How a plant and the prices of a cell's purchases scale, as sizePlant() takes it.
///
/// base · (rate/base rate)^e · (factor/base factor)^f is an amount, where rate and factor are one,
/// times rate^e · factor^f; plants have many such powers in common.
struct PlantScaling { // NOLINT(cppcoreguidelines-pro-type-member-init): see the lists
    /// max(driver, orDriver/orBase · base)^exponent · factor^factorExponent
    struct Power {
        CostDriver driver;
        CostDriver orDriver;
        CostDriver factor;
        double orLogarithm; ///< ln(orBase/base)
        double exponent;
        double factorExponent;

        bool operator==(const Power &) const = default;
    };
    /// An amount times the power of that number.
    struct Scaled {
        double amount;
        std::uint8_t power;

        /// Nothing times whatever is nothing: without a base a power may be infinite.
        double at(const Powers &all) const
        {
            const double value = all.values[power];
            return amount > 0.0 && value > 0.0 ? amount * value : 0.0;
        }
    };
    /// In the units of quantities.
    struct Step {
        Stage stage;
        bool followsDryRoom;
        Scaled labour;
        Scaled capital;
        Scaled floor;
        double surcharge;
        double surchargeAbove;
        double dryRoomShare;
    };

    std::array<bool, countOf<CostDriver>> taken{};
    // Without initial values: only so many of these are written as a plant has.
    std::size_t stepCount = 0;
    std::array<Step, mostSteps> steps;
    std::size_t powerCount = 0;
    std::array<Power, mostPowers> powers;
    /// Factors of the prices of active materials and of the pieces of a cell.
    Scaled positiveActive;
    Scaled negativeActive;
    Scaled pieces;
};

void prepare(const Production &production, PlantScaling &scaling);

/// All powers but those of the dry room's floor; zero where a driver or factor is not there.
void takePowers(const PlantScaling &scaling, const Rates &rates, Powers &powers);

/// Enters the size of each step and of the plants up to a cell, a module and a pack. The dry room's
/// size follows from the floor of the steps inside it.
void sizePlant(const PlantScaling &scaling, Charge capacity, Powers &powers, CostState &cost);

} // namespace cellgap
