// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/base/quantities.h"

namespace cellgap {

struct HalfCell;

/// Which of the three equivalent amounts of a coating is the input; the others follow.
enum class CoatingAmount { arealCapacity, loading, thickness };

/// Whether porosity or the density of the dry coating is the input; the other follows.
enum class CoatingPacking { porosity, density };

/// What is exchanged between the electrodes. Voltages are against the metal of their ion.
enum class Ion { lithium, sodium, potassium };

/// One solid of a dry coating: its mass fraction, its density without pores and its price.
struct Component {
    double fraction = 0.0;
    MassDensity density{};
    MassPrice price{}; ///< zero when not known

    bool operator==(const Component &) const = default;
};

/// A further active material of a coating, beside the first.
struct FurtherActive {
    double share = 0.0; ///< of the mass of all active material
    Ion ion = Ion::lithium;
    SpecificCapacity specificCapacity{};
    MassDensity density{};
    Voltage voltage{};
    const HalfCell *halfCell = nullptr; ///< null where its voltage alone is known
    double firstCycleEfficiency = 0.0;  ///< zero when not known
    double growth = 0.0;                ///< of its particles' volume when full; zero when not known
    SpecificCapacity fullCapacity{};    ///< at which they have grown so; zero: the reversible one
    double sulfurFraction = 0.0;        ///< mass of sulfur per mass of it, in a positive
    MassPrice price{};                  ///< zero when not known

    bool operator==(const FurtherActive &) const = default;
};

/// One coated face of a porous or composite electrode, as assembled.
struct Coating {
    Ion ion = Ion::lithium; ///< of the first active material
    SpecificCapacity specificCapacity{};
    Component active;
    FurtherActive second;
    FurtherActive third;
    Component conductive;
    Component binder;
    Component solidElectrolyte;
    CoatingAmount amount = CoatingAmount::arealCapacity;
    ArealCharge arealCapacity{};
    ArealMass loading{};
    Length thickness{};
    CoatingPacking packing = CoatingPacking::porosity;
    double porosity = 0.0;
    MassDensity density{};
    double swelling = 0.0;
    double firstCycleEfficiency = 0.0; ///< of the first active material, as those below
    Voltage voltage{};
    const HalfCell *halfCell = nullptr;
    double growth = 0.0;
    SpecificCapacity fullCapacity{};
    AreaResistance interfaceResistance{};
    CurrentDensity exchangeCurrent{};
    SpecificArea specificArea{};
    Conductivity ionicConductivity{}; ///< of its solid electrolyte, at the temperature below
    double bruggemanExponent = 1.5;
    Temperature ionicTemperature{};
    MolarEnergy ionicActivation{};

    /// Share of the first active material in the mass of all: what the others leave.
    double firstShare() const { return 1.0 - second.share - third.share; }

    /// Whether every active material that it has was measured in a half cell.
    bool hasHalfCells() const
    {
        const auto has = [](const FurtherActive &further) {
            return !(further.share > 0.0) || further.halfCell != nullptr;
        };
        return (halfCell != nullptr || !(firstShare() > 0.0)) && has(second) && has(third);
    }

    /// Whether the first-cycle efficiency of every active material that it has is known.
    bool knowsFirstCycle() const
    {
        const auto knows = [](const FurtherActive &further) {
            return !(further.share > 0.0) || further.firstCycleEfficiency > 0.0;
        };
        return (firstCycleEfficiency > 0.0 || !(firstShare() > 0.0)) && knows(second) &&
               knows(third);
    }

    bool operator==(const Coating &) const = default;
};

} // namespace cellgap
