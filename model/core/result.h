// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/bill.h"
#include "model/core/finding.h"

namespace cellgap {

/// A length, area or volume as assembled, fully charged and fully discharged.
template <class Q> struct InStates {
    Q assembled{};
    Q charged{};
    Q discharged{};

    Q largest() const
    {
        const Q most = assembled > charged ? assembled : charged;
        return most > discharged ? most : discharged;
    }
};

/// One coated face, every equivalent amount of it known.
struct CoatingState {
    ArealCharge arealCapacity{};
    ArealMass activeMass{};
    ArealMass dryMass{};
    Length thickness{};
    double porosity = 0.0;
    MassDensity density{};
};

/// One pair: a positive face, the separator and a negative face, per area of the positive.
struct PairState {
    CoatingState positive;
    CoatingState negative;
    ArealMass gasMass{}; ///< taken up from outside until full discharge
    ArealCharge lithiumCapacity{};
    ArealMass lithiumMass{};
    Length foilThickness{};
    double npRatio = 0.0;
    double lithiumExcess = 0.0;
    ArealCharge capacity{}; ///< after formation
    InStates<Length> positiveThickness;
    InStates<Length> negativeThickness;
    Length separatorThickness{};
    ArealMass separatorMass{}; ///< without its coating
    ArealMass separatorCoatingMass{};
    Length positivePores{}; ///< wetted pore volume per area, here and below
    Length negativePores{};
    Length separatorPores{};
};

/// Pairs and foils only: half of each foil per pair, liquid with its share, no overhang, no case.
struct StackState {
    ArealMass arealMass{};
    InStates<Length> thickness;
    SpecificEnergy specificEnergy{};
    EnergyDensity energyDensity{};
};

struct CellState {
    double sheets = 0.0; ///< positive sheets, turns of a roll, or bipolar pairs
    Length electrodeWidth{};
    Length electrodeHeight{};
    Length electrodeLength{}; ///< of a wound electrode
    Area positiveArea{};      ///< all coated faces
    Area negativeArea{};
    Area separatorArea{};
    Volume poreVolume{};
    Volume electrolyteVolume{};
    Mass electrolyteMass{};
    Charge capacity{};
    Voltage openCircuitVoltage{};
    Voltage voltage{};
    Energy energy{};
    Length width{};
    Length height{};
    InStates<Length> thickness;
    InStates<Volume> volumes;
    Volume volume{};
    Mass mass{};
    SpecificEnergy specificEnergy{};
    EnergyDensity energyDensity{};
};

/// The active couple alone: the first step of the waterfall.
struct CoupleState {
    SpecificEnergy specificEnergy{};
    EnergyDensity energyDensity{};
};

struct PackState {
    double cells = 0.0;
    Mass mass{};
    Volume volume{};
    Voltage voltage{};
    Charge capacity{};
    Energy energy{};
    Energy usableEnergy{};
    SpecificEnergy specificEnergy{};
    EnergyDensity energyDensity{};
};

/// Everything that evaluating a design yields. With an error among the findings the design is not
/// feasible: states up to the failing step are filled, metrics are not available.
struct Result {
    CoupleState couple;
    PairState pair;
    StackState stack;
    CellState cell;
    Bill bill;
    PackState pack;
    Findings findings;

    bool feasible() const { return !findings.hasError(); }
};

} // namespace cellgap
