// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace cellgap::bench {

/// A lithium-ion pouch cell in plain numbers, SI units.
struct PlainPouch {
    struct Coating {
        double capacity, activeFraction, activeDensity, conductiveFraction, conductiveDensity,
            binderFraction, binderDensity, electrolyteFraction, electrolyteDensity, porosity,
            swelling, voltage;
    };
    Coating positive, negative;
    double arealCapacity, npRatio;
    double separatorThickness, separatorPorosity, separatorDensity, coatingThickness,
        coatingPorosity, coatingDensity;
    double electrolyteDensity, poreFilling, stackVolumeFraction;
    double positiveFoil, positiveFoilDensity, negativeFoil, negativeFoilDensity;
    double interlayer, interlayerDensity;
    double sheets, width, height, negativeMarginWidth, negativeMarginHeight, separatorMarginWidth,
        separatorMarginHeight, positiveStrip, negativeStrip, stripPerThickness, packing;
    double laminate, laminateArealMass, sideMargin, foldedSeal, endMargin, protrusion,
        terminalLength, terminalWidth, innerTab, innerTabPerThickness, innerTabEdge,
        positiveTerminal, positiveTerminalDensity, negativeTerminal, negativeTerminalDensity,
        extras;
    double retained, rate, resistance;
    double massFraction, volumeFraction, usable, series, parallel;
};

struct PlainLine {
    double mass, volume, area;
};

struct PlainCoating {
    double arealCapacity, activeMass, dryMass, thickness, porosity, density;
};

struct PlainStates {
    double assembled, charged, discharged;
};

/// The results of evaluate() for such a cell, bill and packs included.
struct PlainResult {
    std::array<PlainLine, 24> bill;
    PlainCoating positive, negative;
    PlainStates positiveStates, negativeStates;
    double gasMass, lithiumCapacity, lithiumMass, foilThickness, lithiumExcess, arealCapacity,
        separatorThickness, positivePores, negativePores, separatorPores;
    double sheets, electrodeWidth, electrodeHeight, electrodeLength;
    double coupleEnergy, coupleDensity, stackMass, stackAssembled, stackCharged, stackDischarged,
        stackEnergy, stackDensity;
    double npRatio;
    double positiveArea, negativeArea, separatorArea, pores, liquid, liquidMass;
    double capacity, openCircuit, voltage, energy, cellWidth, cellHeight, assembled, charged,
        discharged, volumeAssembled, volumeCharged, volumeDischarged, volume, mass, specificEnergy,
        energyDensity;
    double cells, packMass, packVolume, packVoltage, packCapacity, packEnergy, packUsable,
        packSpecificEnergy, packEnergyDensity;
    bool fillsPores, whole, feasible;
};

/// The same arithmetic as evaluate() for this one kind of cell, without units, choices or findings.
PlainResult plainPouch(const PlainPouch &cell);

/// The standard design of the program as plain numbers.
PlainPouch standardPouch();

} // namespace cellgap::bench
