// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/plain_pouch.h"

#include <array>
#include <cstddef>
#include <vector>

namespace cellgap {
struct Design;
}

namespace cellgap::bench {

/// One step of a plant in plain numbers; drivers are indices into the rates.
struct PlainStep {
    std::size_t stage, driver, orDriver, factor;
    double base, orBase, factorBase, labour, labourExponent, capital, capitalExponent, area,
        areaExponent, labourFactor, capitalFactor, areaFactor, surcharge, surchargeAbove,
        dryRoomShare;
};

struct PlainPart {
    double price, base, exponent, count, perChip;
};

/// What BatPaC's impedance, pack and plant need besides the cell, SI units.
struct PlainBattery {
    std::array<double, 11> voltage, after2s, after10s;
    double meanCharge, temperature, activation, energyFactor, limitingCurrent, limitingRate;
    double positiveInterface, negativeInterface, positiveExchange, negativeExchange,
        positiveSurface, negativeSurface;
    double foilConductivityPositive, foilConductivityNegative, terminalConductivityPositive,
        terminalConductivityNegative;
    double pulseCharge, pulse, least, floor;
    double from, to, wantedTime, chargeTemperature;
    double declaredCycles, calendar, retention, depthOfDischarge;
    double cellsPerModule, parallelInModule, modulesPerRow, rows, parallelModules, sheet, heating,
        roadPower, plate, plateDensity, platePrice;
    bool auxiliary, fastCooling;
    double power;
    std::array<double, 8> coatingPrices;
    double separatorArea, separatorMass, electrolytePrice, positiveFoilPrice, negativeFoilPrice;
    double positiveTerminalPrice, negativeTerminalPrice, housingPrice, extrasPrice, terminalPiece,
        housingPiece, pieceExponent, pieceBase;
    double packsPerYear;
    double cellYield, electrodeYield, foilYield, separatorYield, electrolyteYield;
    double positiveSolvent, positiveBought, positiveSolventPrice, negativeSolvent, negativeBought,
        negativeSolventPrice;
    double positiveActiveExponent, positiveActiveBase, negativeActiveExponent, negativeActiveBase;
    double wage, floorPrice;
    std::array<double, 12> overheads;
    std::array<double, 24> prices; ///< of the pack's parts, in the order of the design
    double priceExponent;
    std::vector<PlainStep> steps;
    std::vector<PlainPart> parts;
    double exchangeRate;
};

/// Cells and currents of the pack, and the measures of a module.
struct PlainModule {
    double cells, series, parallel, modules, groups, interconnects, open, pack, cell, module, pitch,
        width, length, height, interconnect, endTab, terminal, busBar, busBars, terminalWidth;
};

struct PlainSize {
    double labour, capital, floor;
};

struct PlainCost {
    double materials, labour, overhead, depreciation, general, research, profit, warranty;

    double total() const
    {
        return materials + labour + overhead + depreciation + general + research + profit +
               warranty;
    }
};

struct PlainBatteryResult {
    PlainResult cell;
    double hardware, energyResistance, pulseResistance, endOfPulse;
    double cellPower, specificPower, powerDensity, packPower, packSpecificPower, packPowerDensity,
        loaded;
    double chargeTime, chargeCurrent, coatingLimit;
    double cycles, calendar;
    std::array<double, 24> packMass, packCost;
    double moduleMass, moduleVolume, packLength, packWidth, packHeight, mass, volume,
        specificEnergy, energyDensity, outside;
    std::array<double, 24> cellCosts;
    std::array<PlainSize, 40> steps;
    PlainSize cellPlant, modulePlant, packPlant;
    PlainCost cellCost, moduleCost, packCostOfUnit;
    double packTotal, system, storage;
};

/// The arithmetic of evaluate() for a pouch cell with BatPaC's impedance, pack and plant, without
/// units, choices or findings.
PlainBatteryResult plainBattery(const PlainPouch &pouch, const PlainBattery &battery);

/// Adds what cells, modules and the pack cost, and the plant behind them.
void addCost(const PlainBattery &b, const PlainModule &m, PlainBatteryResult &r);

/// The plain inputs of such a design.
PlainBattery plainInputs(const Design &design);

} // namespace cellgap::bench
