// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/stack.h"

namespace cellgap {

enum class FormatKind { pouch, prismatic, cylindrical, stack };

/// Whether dimensions are given, or follow from a wanted capacity.
enum class Sizing { given, capacity };

/// The state in which a cell's volume is reported. `standard` is charged, or discharged if larger.
enum class VolumeState { standard, charged, assembled, discharged };

enum class LaminateInput { arealMass, layers };

/// How many of a pouch's two laminate sheets are drawn into a cup around the stack.
enum class Cup { none, oneSheet, bothSheets };

enum class TerminalEnds { one, two };

enum class TerminalVolume { included, excluded };

/// A flat terminal and the bar inside the cell that gathers the foils.
struct Terminal {
    Length thickness{};
    MassDensity density{};
    Conductivity conductivity{};

    bool operator==(const Terminal &) const = default;
};

struct Pouch {
    LaminateInput laminateInput = LaminateInput::arealMass;
    Length laminateThickness{};
    ArealMass laminateArealMass{};
    Length outerLayerThickness{};
    Length metalLayerThickness{};
    Length innerLayerThickness{};
    MassDensity outerLayerDensity{};
    MassDensity metalLayerDensity{};
    MassDensity innerLayerDensity{};
    Cup cup = Cup::none;
    Length sideMargin{};
    Length foldedSeal{};
    Length endMargin{};
    TerminalEnds terminalEnds = TerminalEnds::one;
    TerminalVolume terminalVolume = TerminalVolume::included;
    Length terminalProtrusion{};
    Length terminalLength{};
    Length terminalWidth{};
    Length innerTabLength{};
    double innerTabPerThickness = 0.0;
    Length innerTabEdge{};
    Length clearance{}; ///< in thickness, between electrodes and laminate
    Length thickness{}; ///< outer, as assembled; zero where it follows from the electrodes
    Terminal positiveTerminal;
    Terminal negativeTerminal;
    Mass extraMass{};

    bool operator==(const Pouch &) const = default;
};

enum class PrismaticRoll { stacked, flatWound };

struct Prismatic {
    PrismaticRoll roll = PrismaticRoll::stacked;
    double rolls = 1.0;
    Length canWidth{};
    Length canHeight{};
    Length canDepth{};
    Length wall{};
    Length lid{};
    Length bottom{}; ///< zero where it is as thick as the wall
    MassDensity canDensity{};
    Length insulationThickness{};
    MassDensity insulationDensity{};
    Length clearance{};
    Length headSpace{};
    Length mandrel{};
    Mass extraMass{};

    Length bottomThickness() const { return bottom.value() > 0.0 ? bottom : wall; }

    bool operator==(const Prismatic &) const = default;
};

struct Cylindrical {
    Length diameter{};
    Length height{};
    Length wall{};
    Length lid{};
    Length bottom{}; ///< zero where it is as thick as the lid
    MassDensity canDensity{};
    Length core{};
    Length clearance{};
    Length headSpace{};
    double innerSeparatorTurns = 0.0;
    double outerSeparatorTurns = 0.0;
    Length electrodeLength{};
    Length electrodeWidth{}; ///< zero where head space and overhangs leave it
    Length positiveStrip{};
    Length negativeStrip{};
    Mass extraMass{};

    Length bottomThickness() const { return bottom.value() > 0.0 ? bottom : lid; }
    Length endsThickness() const { return lid + bottomThickness(); }

    bool operator==(const Cylindrical &) const = default;
};

/// The case of the cell. All three cases are kept, so that changing the kind and back loses
/// nothing.
struct Format {
    FormatKind kind = FormatKind::pouch;
    VolumeState volumeState = VolumeState::standard;
    Sizing sizing = Sizing::given;
    Charge capacity{};
    double aspectRatio = 1.0;
    Length thickness{};
    Pouch pouch;
    Prismatic prismatic;
    Cylindrical cylindrical;

    bool isFlatWound() const
    {
        return kind == FormatKind::prismatic && prismatic.roll == PrismaticRoll::flatWound;
    }
    bool isWound() const { return kind == FormatKind::cylindrical || isFlatWound(); }

    /// Whether a pouch's outer thickness is an input, and does not follow from its electrodes.
    bool hasGivenThickness() const
    {
        return kind == FormatKind::pouch && sizing == Sizing::given &&
               pouch.thickness.value() > 0.0;
    }
    /// Whether the electrodes' width in a round can is an input, and not what the head space
    /// leaves.
    bool hasGivenElectrodeWidth() const
    {
        return kind == FormatKind::cylindrical && sizing == Sizing::given &&
               cylindrical.electrodeWidth.value() > 0.0;
    }

    bool operator==(const Format &) const = default;
};

} // namespace cellgap
