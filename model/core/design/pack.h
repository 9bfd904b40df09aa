// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/base/quantities.h"

namespace cellgap {

/// How a pack follows from its cells: by integration factors, by itemised hardware, or by the
/// module and pack geometry of BatPaC 5.
enum class PackRoute { factors, itemised, batpac };

enum class Presence { no, yes };

/// What surrounds the cells, per cell, per module or per pack.
struct Hardware {
    Mass mass{};
    Volume volume{};
    Money cost{};

    bool operator==(const Hardware &) const = default;
};

/// Rigid plates that press a stack of cells together, at both ends of a module.
struct PressurePlates {
    Length thickness{};
    MassDensity density{};
    MassPrice price{};

    bool operator==(const PressurePlates &) const = default;
};

struct PackDesign {
    PackRoute route = PackRoute::factors;
    double massFraction = 1.0;
    double volumeFraction = 1.0;
    double costFraction = 1.0;
    double usableFraction = 1.0;
    double cellsInSeries = 1.0;
    double cellsInParallel = 1.0;
    double cellsPerModule = 1.0;
    double parallelInModule = 1.0;
    double modulesPerRow = 1.0;
    double rows = 1.0;
    double parallelModules = 1.0;
    Hardware perCell;
    Hardware perModule;
    Hardware perPack;
    PressurePlates plates;
    Length sheetThickness{};
    HeatingRate busBarHeating{};
    Presence auxiliaryContactors = Presence::yes;
    Presence fastChargeCooling = Presence::yes;
    Power roadPower{};

    bool operator==(const PackDesign &) const = default;
};

} // namespace cellgap
