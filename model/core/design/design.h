// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/charge_table.h"
#include "model/core/design/collector.h"
#include "model/core/design/electrolyte.h"
#include "model/core/design/format.h"
#include "model/core/design/negative.h"
#include "model/core/design/operation.h"
#include "model/core/design/pack.h"
#include "model/core/design/plant.h"
#include "model/core/design/positive.h"
#include "model/core/design/separator.h"

namespace cellgap {

/// How the lithium that formation consumes is counted.
enum class FormationRule {
    retainedFraction,
    firstCycleBalance,
    whereKnown, ///< the balance where both electrodes' first-cycle losses are known
};

struct Formation {
    FormationRule rule = FormationRule::whereKnown;
    double retainedFraction = 1.0;

    bool operator==(const Formation &) const = default;
};

/// Where the open-circuit voltage of an energy comes from.
enum class VoltageRule { electrodes, tableMean, tableMiddle, tableShape, halfCells };

/// Where the cell's resistance comes from.
enum class ResistanceRule { given, layers, batpac };

/// Whether the resistance of foils, terminals and interconnections is given or computed.
enum class HardwareRule { given, computed };

struct Electrical {
    VoltageRule rule = VoltageRule::electrodes;
    VoltageTable table{};
    Voltage upperCutoff{}; ///< of one pair at the end of charge; zero: where an electrode ends
    Voltage lowerCutoff{}; ///< at the end of discharge
    Rate rate{};
    double meanStateOfCharge = 0.5; ///< at which BatPaC takes the energy's voltage and resistance
    ResistanceRule resistanceRule = ResistanceRule::given;
    AreaResistance resistance{};
    AreaResistance pulseResistance{};
    Temperature temperature{};
    HardwareRule hardwareRule = HardwareRule::given;
    AreaResistance hardwareResistance{};
    MolarEnergy interfaceActivation{};
    MolarEnergy activationEnergy{};
    ChargeTable<AreaResistance> resistanceAfter2s{};
    ChargeTable<AreaResistance> resistanceAfter10s{};
    double energyFactor = 1.0;
    CurrentDensity limitingCurrent{};
    Rate limitingRate{};

    /// Whether the mean voltage is the table's; else it is the electrodes'.
    bool tableGivesMean() const
    {
        return rule == VoltageRule::tableMean || rule == VoltageRule::tableMiddle;
    }

    /// Whether the resistance of foils and terminals follows from their dimensions.
    bool computesHardware() const
    {
        return resistanceRule != ResistanceRule::given && hardwareRule == HardwareRule::computed;
    }

    bool operator==(const Electrical &) const = default;
};

struct CellDesign {
    Positive positive;
    Negative negative;
    Separator separator;
    Electrolyte electrolyte;
    Collector positiveCollector;
    Collector negativeCollector;
    Collector bipolarPlate;
    Stack stack;
    Format format;
    Formation formation;
    Electrical electrical;

    /// Whether the losses of both electrodes' first cycle decide over the capacity.
    bool balancesFirstCycle() const
    {
        switch (formation.rule) {
        case FormationRule::retainedFraction:
            return false;
        case FormationRule::firstCycleBalance:
            return true;
        case FormationRule::whereKnown:
            break;
        }
        return positive.coating.knowsFirstCycle() && negative.knowsFirstCycle();
    }

    /// Whether voltage and capacity follow from the electrodes' half cells: by the rule, where the
    /// positive has them, and the negative too unless it is metal, the zero of the scale.
    bool usesHalfCells() const
    {
        return electrical.rule == VoltageRule::halfCells &&
               positive.kind == PositiveKind::coating && positive.coating.hasHalfCells() &&
               (negative.kind != NegativeKind::insertion || negative.coating.hasHalfCells());
    }

    bool operator==(const CellDesign &) const = default;
};

/// Everything that a result depends on: numbers and choices only, a plain value without heap
/// memory.
struct Design {
    CellDesign cell;
    PowerDuty power;
    ChargingDuty charging;
    LifeDesign life;
    PackDesign pack;
    Requirement requirement;
    Production production;
    Economics economics;

    bool operator==(const Design &) const = default;
};

} // namespace cellgap
