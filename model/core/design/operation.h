// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/base/quantities.h"

#include "model/core/design/pack.h"

namespace cellgap {

/// Whether a pulse may pull the cell down to a share of its open-circuit voltage or to a voltage.
enum class FloorRule { fraction, voltage };

/// The discharge pulse that power is counted for.
struct PowerDuty {
    double stateOfCharge = 0.0; ///< at the start of the pulse
    double least = 0.0;         ///< state of charge that use goes down to
    Time pulse{};
    FloorRule floorRule = FloorRule::fraction;
    double floorFraction = 0.0;
    Voltage floorVoltage{};

    bool operator==(const PowerDuty &) const = default;
};

enum class ChargingRule { limits, batpacRegression };

/// Constant current only, or falling once the voltage limit is reached.
enum class ChargingMode { constantCurrent, constantCurrentConstantVoltage };

/// How a cell is charged, and what its electrolyte can carry.
struct ChargingDuty {
    ChargingRule rule = ChargingRule::limits;
    ChargingMode mode = ChargingMode::constantCurrent;
    double from = 0.0; ///< state of charge
    double to = 1.0;
    CurrentDensity currentLimit{};
    Voltage voltageLimit{};
    Time wantedTime{};
    Temperature temperature{};
    Concentration saltConcentration{};
    Diffusivity diffusivity{};
    double transferenceNumber = 0.0;

    bool operator==(const ChargingDuty &) const = default;
};

/// Whether a life was tested, warranted or claimed by someone, or is assumed as usual of its kind.
enum class LifeBasis { declared, assumed };

/// What ends a cell's life. Zero cycles or years: not declared.
struct LifeDesign {
    double coulombicEfficiency = 0.0; ///< of the lithium negative; zero when not known
    double retention = 0.8;
    MassPerCharge electrolyteConsumption{}; ///< per charge of lithium lost
    MassPerCharge electrolyteMinimum{};     ///< per capacity of the cell
    double declaredCycles = 0.0;
    LifeBasis cyclesBasis = LifeBasis::declared;
    double declaredStationaryCycles = 0.0;
    Time calendarLife{};
    LifeBasis calendarBasis = LifeBasis::declared;
    double wantedCycles = 0.0;
    double depthOfDischarge = 1.0;

    bool operator==(const LifeDesign &) const = default;
};

/// Whether sizing keeps the width of a pouch cell's terminals, or takes BatPaC's: 40 mm up to a
/// positive of 84 mm, else 50 mm.
enum class TerminalRule { kept, byCellWidth };

/// What a target is for, or what a design is for.
enum class Use { any, car, stationary, aircraft };

/// What a design is for, and what a pack is sized to.
struct Requirement {
    Use use = Use::car;
    Energy energy{};
    Power power{};
    Length maximumCoating{};
    Length minimumCoating{};
    Length cellThickness{};
    Presence charging = Presence::yes; ///< whether the wanted charging time counts
    TerminalRule terminals = TerminalRule::kept;

    bool operator==(const Requirement &) const = default;
};

} // namespace cellgap
