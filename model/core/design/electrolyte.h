// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/base/quantities.h"

namespace cellgap {

/// Which of the equivalent amounts of liquid electrolyte is the input.
enum class ElectrolyteAmount { poreFilling, massPerCapacity, volumePerCapacity, volumePerSulfur };

/// Whose pores the liquid reaches.
enum class WettedParts { all, positive, none };

/// What the volume of liquid beyond the pores does to a cell.
enum class ExcessElectrolyte { takesSpace, ignored };

/// The liquid electrolyte (or liquid catholyte) of a cell.
struct Electrolyte {
    WettedParts wets = WettedParts::all;
    ElectrolyteAmount amount = ElectrolyteAmount::poreFilling;
    double poreFilling = 1.0;
    MassPerCharge massPerCapacity{};
    VolumePerCharge volumePerCapacity{};
    VolumePerMass volumePerSulfur{};
    double stackVolumeFraction = 0.0;
    double freeVolumeFilling = 0.0; ///< of a can's room beside the electrodes
    ExcessElectrolyte excess = ExcessElectrolyte::takesSpace;
    MassDensity density{};
    Conductivity conductivity{};
    MolarEnergy activationEnergy{};
    VolumePrice price{}; ///< zero when not known

    bool operator==(const Electrolyte &) const = default;
};

} // namespace cellgap
