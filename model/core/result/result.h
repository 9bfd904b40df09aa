// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/charge_table.h"
#include "model/core/design/plant.h"
#include "model/core/result/bill.h"
#include "model/core/result/finding.h"

#include <array>
#include <optional>

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

/// Capacity of a fully discharged oxygen positive by what it is counted on.
struct OxygenCapacity {
    SpecificCapacity perCarbon{}; ///< on the scaffold alone, as it is often published
    SpecificCapacity whole{};     ///< on scaffold, discharge product and the liquid beside it
};

/// What ends a charge or a discharge.
enum class ChargeEnd { cutoff, positive, negative };

/// What the active materials of an electrode hold of the ion at both ends of a cycle, as shares of
/// their reversible capacities: first, second and third.
struct Contents {
    std::array<double, 3> charged{};
    std::array<double, 3> discharged{};
};

/// Where both electrodes work, as their half cells, first-cycle losses and the cut-offs decide;
/// known where both have half cells. Amounts are per area of the positive.
struct BalanceState {
    bool known = false;
    ArealCharge firstCharge{};
    ArealCharge irreversible{}; ///< first charge less the discharge after it
    ArealCharge capacity{};     ///< of that discharge
    ArealCharge
        positiveStart{}; ///< of the discharge on the positive's curve, and on the negative's
    ArealCharge negativeStart{};
    ChargeEnd chargeEnd = ChargeEnd::cutoff;
    ChargeEnd dischargeEnd = ChargeEnd::cutoff;
    Voltage negativeAtEnd{}; ///< potential of the negative at the end of the first charge
    Contents positive;
    Contents negative;
};

/// Open-circuit voltage of one pair: its mean over a discharge, and its course.
struct OpenCircuit {
    Voltage mean{};
    bool known = false;     ///< whether the voltage at a state of charge is, not the mean alone
    bool halfCells = false; ///< from the electrodes' half cells; else from a table of the cell
    Voltage moved{};        ///< by which a similar cell's table was moved to the mean
    VoltageTable course{};  ///< the mean at every state of charge where it is not known

    Voltage operator()(double stateOfCharge) const { return at(course, stateOfCharge); }
};

/// One pair: a positive face, the separator and a negative face, per area of the positive.
struct PairState {
    CoatingState positive;
    CoatingState negative;
    ArealMass productMass{}; ///< of an oxygen positive: the oxygen that it takes up until full
                             ///< discharge, or the whole product where it was assembled with it
    OxygenCapacity oxygenCapacity; ///< zero for a positive of another kind
    ArealCharge lithiumCapacity{};
    ArealMass lithiumMass{};
    ArealCharge prelithiation{}; ///< in an insertion negative before assembly
    Length foilThickness{};
    double npRatio = 0.0;
    double lithiumExcess = 0.0;
    ArealCharge capacity{}; ///< after formation
    BalanceState balance;
    OpenCircuit openCircuit;
    ArealCharge negativeContent{}; ///< that a charged insertion negative holds
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
    struct Coatings {
        SpecificEnergy specificEnergy{};
        EnergyDensity energyDensity{};
    };

    Coatings coatings; ///< of both coatings alone, or of a coating and lithium with its host
    ArealMass arealMass{};
    InStates<Length> thickness;
    SpecificEnergy specificEnergy{};
    EnergyDensity energyDensity{};
};

struct CellState {
    double pairsInSeries = 1.0;
    double sheets = 0.0; ///< positive sheets, turns of a roll, or bipolar pairs
    Length electrodeWidth{};
    Length electrodeHeight{};
    Length electrodeLength{}; ///< of a wound electrode
    Area positiveArea{};      ///< all coated faces
    Area facingArea{};        ///< of those that face a negative
    Area negativeArea{};
    Area separatorArea{};
    Volume poreVolume{};
    Volume electrolyteVolume{};
    Mass electrolyteMass{};
    Charge capacity{};
    Voltage openCircuitVoltage{};
    Voltage voltage{};
    Power lossHeat{}; ///< of the current that the energy is delivered at, in the resistance
    Energy energy{};
    Length width{};
    Length height{};
    InStates<Length> thickness;
    InStates<Volume> volumes;
    Length countedThickness{}; ///< in the state in which the volume is counted
    Volume volume{};
    Volume outside{}; ///< of parts that do not count in it: terminals, folded seals, liquid
    Mass mass{};
    SpecificEnergy specificEnergy{};
    EnergyDensity energyDensity{};

    /// Charge of all pairs: of n pairs in series n times the cell's.
    Charge pairCapacity() const { return pairsInSeries * capacity; }
};

/// The active couple alone: the first step of the waterfall.
struct CoupleState {
    MassPerCharge mass{}; ///< of both active materials
    SpecificEnergy specificEnergy{};
    EnergyDensity energyDensity{};
};

/// Area-specific resistances of a pair; zero when they are not known.
struct ResistanceState {
    AreaResistance hardware{}; ///< foils, terminals, interconnections
    AreaResistance energy{};   ///< at the discharge rate and in charging
    AreaResistance coatings{}; ///< ion paths in the coatings, a part of `energy`: layers only
    AreaResistance pulse{};
    double endOfPulse = 0.0; ///< state of charge, BatPaC's rule only
};

/// Discharge pulse at the design's state of charge and voltage floor.
struct PowerState {
    bool known = false;
    Time pulse{}; ///< that the powers are of
    Power cell{};
    SpecificPower specificPower{};
    PowerDensity density{};
    Power pack{};
    SpecificPower packSpecificPower{};
    PowerDensity packDensity{};
    double loadedVoltage = 0.0; ///< over open-circuit voltage at the rated power; zero beyond reach
};

enum class ChargingLimit { none, current, voltage, regression };

/// Transport of salt in the pores of an electrode; zero where it has none or their transport is not
/// known.
struct PoreState {
    CurrentDensity limit{}; ///< that the pores carry for ever
    Time sandTime{};        ///< zero too for a current below the limit
};

struct ChargingState {
    bool known = false;
    Time time{};
    CurrentDensity current{}; ///< at the start
    ChargingLimit limit = ChargingLimit::none;
    Length coatingLimit{}; ///< positive coating that the wanted time allows
    Time sandTime{};       ///< zero when the electrolyte's transport is not known
    CurrentDensity diffusionLimit{};
    PoreState negativePores; ///< at the current at the start
    PoreState positivePores; ///< while discharging, at the current of the energy
};

enum class LifeLimit { none, lithium, electrolyte, declared, assumed };

std::string_view name(LifeLimit limit);

/// Cycles to the end of life; zero where a limit does not apply or is not known.
struct LifeState {
    double lithium = 0.0;
    double electrolyte = 0.0;
    double declared = 0.0;
    double cycles = 0.0;
    LifeLimit limit = LifeLimit::none;
    double stationaryCycles = 0.0;
    LifeLimit stationaryLimit = LifeLimit::none;
    double coulombicEfficiency = 0.0; ///< that the estimate used; zero without one
    /// For the wanted cycles; zero where any will do, none without a lithium negative.
    std::optional<double> neededEfficiency;
    Time calendar{};
    LifeLimit calendarLimit = LifeLimit::declared;
};

/// Price of one unit (a cell, a module or a pack), as BatPaC 5 builds it up.
struct UnitCost {
    Money materials{}; ///< with yields, and purchased items
    Money labour{};
    Money variableOverhead{};
    Money depreciation{};
    Money general{};
    Money research{};
    Money profit{};
    Money warranty{};

    Money total() const
    {
        return materials + labour + variableOverhead + depreciation + general + research + profit +
               warranty;
    }
};

/// Labour per year, capital and floor of a step or of all steps up to a product.
struct PlantSize {
    Time labour{};
    Money capital{};
    Area floor{};
};

struct CostState {
    bool priced = false;    ///< every part of the cell has a price
    bool plant = false;     ///< the plant has steps
    double goodCells = 0.0; ///< per year
    double packs = 0.0;
    PlantSize cellPlant;
    PlantSize modulePlant;
    PlantSize packPlant;
    std::array<PlantSize, mostSteps> steps; ///< only as many as the plant has are written
    UnitCost cell;
    UnitCost module;
    UnitCost pack;
    Money packTotal{};       ///< by the pack's route
    Money system{};          ///< with the cooling outside the pack
    EuroPerEnergy storage{}; ///< per energy and cycle; zero without a stationary cycle life
};

/// What a pack is made of besides its cells.
enum class PackPart {
    cells,
    interconnects,
    interconnectPanels,
    endTabs,
    moduleTerminals,
    sheets,
    moduleHousing,
    moduleElectronics,
    plates,
    racks,
    pads,
    coolingPanels,
    manifold,
    coolant,
    frame,
    jacket,
    insulation,
    moduleInterconnects,
    busBars,
    packTerminals,
    heater,
    management,
    coolingUnit,
    hardware,
    count, ///< of the parts, and none of them
};

inline constexpr std::size_t packPartCount = countOf<PackPart>;

struct PackPartInfo {
    PackPart part{};
    std::string_view key{};
    std::string_view name{};
};

/// All parts of a pack, in the order of the enumeration.
inline constexpr std::array<PackPartInfo, packPartCount> packPartTable{{
    {.part = PackPart::cells, .key = "cells", .name = "Cells"},
    {.part = PackPart::interconnects, .key = "interconnects", .name = "Cell interconnects"},
    {.part = PackPart::interconnectPanels,
     .key = "interconnect_panels",
     .name = "Interconnect panels"},
    {.part = PackPart::endTabs, .key = "end_tabs", .name = "End tabs"},
    {.part = PackPart::moduleTerminals, .key = "module_terminals", .name = "Module terminals"},
    {.part = PackPart::sheets, .key = "sheets", .name = "Sheets between cells"},
    {.part = PackPart::moduleHousing, .key = "module_housing", .name = "Module housing"},
    {.part = PackPart::moduleElectronics,
     .key = "module_electronics",
     .name = "Module electronics"},
    {.part = PackPart::plates, .key = "plates", .name = "Pressure plates"},
    {.part = PackPart::racks, .key = "racks", .name = "Row racks"},
    {.part = PackPart::pads, .key = "pads", .name = "Pads"},
    {.part = PackPart::coolingPanels, .key = "cooling_panels", .name = "Cooling panels"},
    {.part = PackPart::manifold, .key = "manifold", .name = "Coolant manifold"},
    {.part = PackPart::coolant, .key = "coolant", .name = "Coolant"},
    {.part = PackPart::frame, .key = "frame", .name = "Frame"},
    {.part = PackPart::jacket, .key = "jacket", .name = "Jacket"},
    {.part = PackPart::insulation, .key = "insulation", .name = "Insulation"},
    {.part = PackPart::moduleInterconnects,
     .key = "module_interconnects",
     .name = "Module interconnects"},
    {.part = PackPart::busBars, .key = "bus_bars", .name = "Bus bars"},
    {.part = PackPart::packTerminals, .key = "pack_terminals", .name = "Pack terminals"},
    {.part = PackPart::heater, .key = "heater", .name = "Heater"},
    {.part = PackPart::management, .key = "management", .name = "Battery management"},
    {.part = PackPart::coolingUnit, .key = "cooling_unit", .name = "Cooling unit outside the pack"},
    {.part = PackPart::hardware, .key = "hardware", .name = "Other hardware"},
}};

static_assert(isInOrder(packPartTable, &PackPartInfo::part), "a part of a pack has no row");

inline const std::array<PackPartInfo, packPartCount> &packParts()
{
    return packPartTable;
}

/// Mass of all parts of one kind in a pack, and what is paid for them; cells are made, not bought,
/// on all routes but that of factors.
struct PackLine {
    Mass mass{};
    Money cost{};
};

struct PackState {
    double cells = 0.0;
    double series = 0.0;
    double parallel = 0.0;
    double modules = 0.0;
    std::array<PackLine, packPartCount> lines{};
    Length length{};
    Length width{};
    Length height{};
    Money coolingOutside{}; ///< larger air conditioning of the vehicle: cost of the system
    double massShare = 0.0; ///< of the cells, as the next two, where the pack follows from it
    double volumeShare = 0.0;
    double costShare = 0.0;
    Mass moduleMass{}; ///< as the next four, zero where nothing is known around the cells
    Volume moduleVolume{};
    Money moduleItems{}; ///< bought for one module besides its cells
    Mass mass{};
    Volume volume{};
    Voltage openCircuitVoltage{};
    Voltage voltage{};
    Charge capacity{};
    Energy energy{};
    Energy usableEnergy{};
    SpecificEnergy specificEnergy{};
    EnergyDensity energyDensity{};

    /// What is bought for one pack besides what its cells cost.
    Money purchases() const
    {
        Money sum{};
        for (const PackLine &line : lines)
            sum += line.cost;
        return sum;
    }

    PackLine &operator[](PackPart part) { return lines[static_cast<std::size_t>(part)]; }
    const PackLine &operator[](PackPart part) const
    {
        return lines[static_cast<std::size_t>(part)];
    }
};

/// What evaluating a design can leave out; pair, stack, cell and their energy are in every result,
/// and so are voltage and counts of the pack.
enum class Aspect {
    power, ///< and charging
    pack,  ///< masses and sizes of modules and packs
    life,
    cost,
};

/// Some of the aspects.
class Aspects
{
public:
    constexpr Aspects() = default;
    constexpr Aspects(Aspect aspect) // NOLINT(google-explicit-constructor): a set of one
        : m_bits(1u << static_cast<unsigned>(aspect))
    {
    }

    static constexpr Aspects all()
    {
        return Aspects(Aspect::power) | Aspect::pack | Aspect::life | Aspect::cost;
    }

    constexpr bool contains(Aspects others) const
    {
        return (m_bits & others.m_bits) == others.m_bits;
    }

    constexpr Aspects operator|(Aspects other) const
    {
        other.m_bits |= m_bits;
        return other;
    }

    bool operator==(const Aspects &) const = default;

private:
    unsigned m_bits = 0;
};

/// Everything that evaluating a design yields. With an error among the findings the design is not
/// feasible: states up to the failing step are filled, metrics are not available.
struct Result {
    Aspects aspects; ///< that were asked for, and that these follow from
    CoupleState couple;
    PairState pair;
    StackState stack;
    CellState cell;
    Bill bill;
    ResistanceState resistance;
    PowerState power;
    ChargingState charging;
    LifeState life;
    PackState pack;
    CostState cost;
    ExchangeRate exchangeRate{};
    Findings findings;
    bool feasible() const { return !findings.hasError(); }

    /// What the parts of the cell take of its volume as assembled.
    Volume contents() const { return bill.solidVolume() - cell.outside; }

    /// An amount of the design's prices at its exchange rate.
    EuroMoney inEuros(Money money) const { return money / exchangeRate; }
};

} // namespace cellgap
