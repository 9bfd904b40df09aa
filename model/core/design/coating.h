// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/base/quantities.h"

namespace cellgap {

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
    double firstCycleEfficiency = 1.0;
    double sulfurFraction = 0.0; ///< mass of sulfur per mass of it, in a positive
    MassPrice price{};           ///< zero when not known

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
    double firstCycleEfficiency = 1.0;
    Voltage voltage{};
    AreaResistance interfaceResistance{};
    CurrentDensity exchangeCurrent{};
    SpecificArea specificArea{};
    Conductivity ionicConductivity{}; ///< of its solid electrolyte, at the temperature below
    double bruggemanExponent = 1.5;
    Temperature ionicTemperature{};
    MolarEnergy ionicActivation{};

    /// Share of the first active material in the mass of all: what the others leave.
    double firstShare() const { return 1.0 - second.share - third.share; }

    bool operator==(const Coating &) const = default;
};

} // namespace cellgap
