// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/base/quantities.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace cellgap {

/// Which annual volume is the input; the others follow from the design.
enum class ProductionInput { packs, cells, energy };

/// What the plant sells: a pack, with cells and modules made in house, or a cell.
enum class Goods { pack, cell };

enum class Solvent { none, nmp, water };

/// What a step of the plant scales with, per year.
enum class Driver {
    none,
    cells,              ///< built, good and bad
    positiveActiveMass, ///< before yields, as all masses and areas
    negativeActiveMass,
    positiveArea,
    negativeArea,
    bothAreas,
    lithiumArea,
    separatorArea,
    separatorMass,
    energy, ///< of good cells
    solvent,
    positiveSolvent,
    modules,
    packs,
    dryRoomArea,
    cellCapacity, ///< of one cell; this and what follows are for the second factor
    modulesPerPack,
    positiveSolventPerArea,
    negativeSolventPerArea,
};

inline constexpr std::size_t driverCount =
    static_cast<std::size_t>(Driver::negativeSolventPerArea) + 1;

/// Which product a step belongs to. Shared steps serve the whole plant: a third each for cells,
/// modules and packs, or by floor area.
enum class Stage { cell, module, pack, sharedInThirds, sharedByFloor };

/// A short text without heap memory.
class Label
{
public:
    static constexpr std::size_t capacity = 39;

    constexpr Label() = default;
    constexpr explicit Label(std::string_view text)
        : m_size(static_cast<unsigned char>(text.size() < capacity ? text.size() : capacity))
    {
        for (std::size_t i = 0; i < m_size; ++i)
            m_text[i] = text[i];
    }

    constexpr std::string_view text() const { return {m_text.data(), m_size}; }

    bool operator==(const Label &) const = default;

private:
    std::array<char, capacity> m_text{};
    unsigned char m_size = 0;
};

/// One step of the plant: each of labour, capital and floor is
/// base · (rate/base rate)^exponent · (factor/base factor)^exponent.
struct PlantStep {
    Label name;
    Stage stage = Stage::cell;
    Driver driver = Driver::cells;
    double base = 0.0; ///< rate in the driver's unit
    Driver orDriver = Driver::none;
    double orBase = 0.0; ///< the larger of both ratios counts
    Time labour{};
    double labourExponent = 0.0;
    Money capital{};
    double capitalExponent = 0.0;
    Area area{};
    double areaExponent = 0.0;
    Driver factor = Driver::none;
    double factorBase = 0.0;
    double labourFactorExponent = 0.0;
    double capitalFactorExponent = 0.0;
    double areaFactorExponent = 0.0;
    double surcharge = 1.0; ///< on capital, above the capacity
    Charge surchargeAbove{};
    double dryRoomShare = 0.0; ///< of its floor

    bool operator==(const PlantStep &) const = default;
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

/// A list that a plain value holds, without heap memory.
template <class T, std::size_t most> struct ShortList {
    std::array<T, most> items{};
    std::size_t size = 0;

    const T *begin() const { return items.data(); }
    const T *end() const { return items.data() + size; }

    bool operator==(const ShortList &other) const
    {
        if (size != other.size)
            return false;
        for (std::size_t i = 0; i < size; ++i)
            if (!(items[i] == other.items[i]))
                return false;
        return true;
    }
};

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

struct Yields {
    double cell = 1.0;
    double electrode = 1.0;
    double lithium = 1.0;
    double foil = 1.0;
    double separator = 1.0;
    double electrolyte = 1.0;

    bool operator==(const Yields &) const = default;
};

struct SolventUse {
    Solvent kind = Solvent::none;
    double perBinder = 0.0;
    double bought = 0.0; ///< share of what evaporates that is bought new
    MassPrice price{};

    bool operator==(const SolventUse &) const = default;
};

struct Overheads {
    double variableOfLabour = 0.0;
    double variableOfDepreciation = 0.0;
    double equipmentDepreciation = 0.0;
    double buildingDepreciation = 0.0;
    double generalOfLabour = 0.0;
    double generalOfDepreciation = 0.0;
    double researchOfDepreciation = 0.0;
    double profitOfInvestment = 0.0;
    double launchOfMaterials = 0.0;
    double launchOfLabour = 0.0;
    double workingCapital = 0.0;
    double warranty = 0.0;

    bool operator==(const Overheads &) const = default;
};

inline constexpr std::size_t mostSteps = 40;
inline constexpr std::size_t mostElectronicParts = 48;

/// The plant that makes the cells, and what it buys.
struct Production {
    ProductionInput input = ProductionInput::packs;
    double packsPerYear = 0.0;
    double cellsPerYear = 0.0;
    Energy energyPerYear{};
    Goods goods = Goods::pack;
    Yields yields;
    SolventUse positiveSolvent;
    SolventUse negativeSolvent;
    VolumeScaling positiveActive; ///< base in kg per year
    VolumeScaling negativeActive;
    Wage wage{};
    AreaPrice floorPrice{};
    Overheads overheads;
    CellPurchases cell;
    PackPurchases pack;
    ShortList<PlantStep, mostSteps> steps;
    ShortList<ElectronicPart, mostElectronicParts> electronics;

    bool operator==(const Production &) const = default;
};

/// Currency and year of the design's prices: one of each.
struct Economics {
    ExchangeRate exchangeRate{};
    double priceYear = 0.0;

    bool operator==(const Economics &) const = default;
};

} // namespace cellgap
