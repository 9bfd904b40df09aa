// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/collector.h"
#include "model/core/design/electrolyte.h"
#include "model/core/design/format.h"
#include "model/core/design/negative.h"
#include "model/core/design/positive.h"
#include "model/core/design/separator.h"

#include <array>

namespace cellgap {

/// How the lithium that formation consumes is counted.
enum class FormationRule { retainedFraction, firstCycleBalance };

struct Formation {
    FormationRule rule = FormationRule::retainedFraction;
    double retainedFraction = 1.0;

    bool operator==(const Formation &) const = default;
};

/// Where the open-circuit voltage of an energy comes from.
enum class VoltageRule { electrodes, tableMean, tableMiddle };

/// Full-cell open-circuit voltages at 0, 10 … 100 % state of charge.
using VoltageTable = std::array<Voltage, 11>;

struct Electrical {
    VoltageRule rule = VoltageRule::electrodes;
    VoltageTable table{};
    Rate rate{};
    AreaResistance resistance{};

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

    bool operator==(const CellDesign &) const = default;
};

/// A battery pack through integration factors: the cells' shares of its mass and of its volume.
struct PackDesign {
    double massFraction = 1.0;
    double volumeFraction = 1.0;
    double usableFraction = 1.0;
    double cellsInSeries = 1.0;
    double cellsInParallel = 1.0;

    bool operator==(const PackDesign &) const = default;
};

/// Everything that a result depends on: numbers and choices only, a plain value without heap
/// memory.
struct Design {
    CellDesign cell;
    PackDesign pack;

    bool operator==(const Design &) const = default;
};

} // namespace cellgap
