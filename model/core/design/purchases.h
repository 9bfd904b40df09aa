// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/base/quantities.h"
#include "model/core/design/records.h"

namespace cellgap {

/// Price that falls with the volume bought: price · (base/volume)^(1 − exponent).
struct VolumeScaling {
    double exponent = 1.0;
    double base = 0.0;

    bool operator==(const VolumeScaling &) const = default;
};

/// Prices of the parts that are bought for cells.
struct CellPurchases {
    MassPrice positiveTerminal{};
    MassPrice negativeTerminal{};
    MassPrice housing{};
    MassPrice extras{};
    Money terminalPiece{};
    Money housingPiece{};
    VolumeScaling pieces;

    bool operator==(const CellPurchases &) const = default;
};

/// Prices of the parts of BatPaC 5's modules and packs; pieces scale with volume as there.
struct PackPurchases {
    MassPrice sheet{};
    MassPrice interconnect{};
    MassPrice interconnectPanel{};
    MassPrice moduleTerminal{};
    MassPrice moduleHousing{};
    Money gasRelease{};
    Money interconnectPiece{};
    Money modulePieces{};
    Money perParallelUnit{};
    ChargePrice perCapacity{};
    MassPrice rack{};
    Money pad{};
    MassPrice packInterconnect{};
    Money packInterconnectPiece{};
    MassPrice busBar{};
    Money busBarPiece{};
    MassPrice coolingPanel{};
    MassPrice manifold{};
    MassPrice packTerminal{};
    MassPrice frame{};
    MassPrice jacketAluminium{};
    AreaPrice insulation{};
    Money heater{};
    Money acPerKilowatt{};
    double exponent = 1.0;

    bool operator==(const PackPurchases &) const = default;
};

/// A part of the pack's electronics: bought count + ⌈perChip · chips⌉ times, where a chip watches
/// ten cells in series. Its price falls with volume: price · (base/volume)^(1 − exponent).
struct ElectronicPart {
    Label name;
    Money price{};
    double base = 0.0;
    double exponent = 1.0;
    double count = 0.0;
    double perChip = 0.0;

    bool operator==(const ElectronicPart &) const = default;
};

inline constexpr std::size_t mostElectronicParts = 48;

/// Currency and year of the design's prices: one of each.
struct Economics {
    ExchangeRate exchangeRate{};
    double priceYear = 0.0;

    bool operator==(const Economics &) const = default;
};

} // namespace cellgap
