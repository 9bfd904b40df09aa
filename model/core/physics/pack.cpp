// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/pack.h"

#include "model/core/base/unit.h"
#include "model/core/physics/management.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cellgap {

namespace {

using std::numbers::pi;
using std::numbers::sqrt2;
using unit::g;
using unit::g_per_cm3;
using unit::kg;
using unit::mm;
using unit::mm2;

constexpr MassDensity steel = g_per_cm3(7.8);
constexpr MassDensity aluminium = g_per_cm3(2.7);

Mass plateMass(const PressurePlates &plates, const CellState &cell)
{
    return 2.0 * plates.thickness * cell.width * cell.height * plates.density;
}

void packByFactors(const Design &design, const CellState &cell, PackState &pack)
{
    pack.massShare = design.pack.massFraction;
    pack.volumeShare = design.pack.volumeFraction;
    pack.costShare = design.pack.costFraction;
    pack.mass = pack.cells * cell.mass / pack.massShare;
    pack.volume = pack.cells * cell.volume / pack.volumeShare;
    pack[PackPart::hardware].mass = pack.mass - pack.cells * cell.mass;
}

void packByItems(const Design &design, const CellState &cell, PackState &pack, Findings &findings)
{
    const PackDesign &p = design.pack;
    const double modules = pack.modules;
    const Mass plates = plateMass(p.plates, cell);
    const Volume plateVolume = 2.0 * p.plates.thickness * cell.width * cell.height;
    pack[PackPart::plates] = {modules * plates, modules * plates * p.plates.price};
    pack[PackPart::hardware] = {
        pack.cells * p.perCell.mass + modules * p.perModule.mass + p.perPack.mass,
        pack.cells * p.perCell.cost + modules * p.perModule.cost + p.perPack.cost};
    const Mass moduleMass = p.cellsPerModule * p.perCell.mass + p.perModule.mass + plates;
    const Volume moduleVolume =
        p.cellsPerModule * p.perCell.volume + p.perModule.volume + plateVolume;
    // What has nothing around its cells is no pack and no module: its numbers would be the cells'.
    if (moduleMass.value() > 0.0)
        pack.moduleMass = p.cellsPerModule * cell.mass + moduleMass;
    if (moduleVolume.value() > 0.0)
        pack.moduleVolume = p.cellsPerModule * cell.volume + moduleVolume;
    pack.moduleItems =
        p.cellsPerModule * p.perCell.cost + p.perModule.cost + plates * p.plates.price;
    const Mass mass = pack[PackPart::plates].mass + pack[PackPart::hardware].mass;
    const Volume volume = modules * moduleVolume + p.perPack.volume;
    if (mass.value() > 0.0)
        pack.mass = pack.cells * cell.mass + mass;
    else
        findings.add(finding::packWithoutMass);
    if (volume.value() > 0.0)
        pack.volume = pack.cells * cell.volume + volume;
    else
        findings.add(finding::packWithoutVolume);
}

/// Factors on the prices of pieces around the modules: BatPaC lets them rise with volume, while
/// those inside modules fall as everywhere.
struct PieceFactors {
    double row = 1.0;
    double module = 1.0;
    double pack = 1.0;

    double falling = 0.0; ///< what a piece inside modules is times, beside its prepared factor

    PieceFactors(const Design &design, const Preparation &prepared, double packsPerYear)
    {
        const double rising = std::pow(packsPerYear, 1.0 - design.production.pack.exponent);
        row = prepared.rowPieces * rising;
        module = prepared.packModules * rising;
        pack = prepared.packPieces * rising;
        falling = packsPerYear > 0.0 ? 1.0 / rising : 0.0;
    }
};

/// One row of modules in its rack.
struct Row {
    Length length{};
    Length width{};
    Length height{};
    Length sheet{}; ///< length of the sheets between cells

    Row(const PackDesign &p, const CellState &cell, const ModuleState &m)
        : length(p.modulesPerRow * m.width + 2.0 * (p.modulesPerRow - 1.0) * mm(1.0) + mm(63.8))
        , width(m.length + mm(5.0))
        , height(m.height + mm(13.2))
        , sheet(cell.electrodeHeight + mm(6.0))
    {
    }
};

void addModuleParts(const Design &design, const CellState &cell, const ModuleState &m,
                    const Preparation &prepared, const PieceFactors &factors, PackState &pack)
{
    const PackDesign &p = design.pack;
    const PackPurchases &price = design.production.pack;
    const double modules = m.modules;
    const double cells = p.cellsPerModule;
    const Length thickness = cell.thickness.largest();
    const Length sheet = cell.electrodeHeight + mm(6.0);
    const double pieces = m.interconnects + 2.0 * (p.parallelInModule - 1.0);

    const Mass interconnects =
        pieces * (m.pitch + mm(12.0)) * m.interconnectSection * copperDensity;
    const Mass panels =
        2.0 * (cells * m.pitch - 0.5 * thickness) * (0.9 * cell.width) * mm(2.0) * g_per_cm3(2.1);
    const Mass endTabs = 2.0 * (m.terminalWidth + mm(20.0)) * m.endTabSection * copperDensity;
    const Mass terminals =
        modules > 1.0 ? 2.0 * mm(35.0) * m.terminalSection * copperDensity * 1.2 : Mass{};
    const Mass sheets = (cells + 1.0) * sheet *
                        (cell.width + 2.0 * p.sheetThickness + 1.9 * thickness) * p.sheetThickness *
                        aluminium;
    const Mass housing =
        steel * mm(0.3) * 2.0 * (m.length * m.width + m.length * m.height + m.width * m.height);
    const Mass plates = plateMass(p.plates, cell);

    const Money interconnectPiece =
        price.interconnectPiece * prepared.interconnects * factors.falling;
    const Money gasRelease = cells * price.gasRelease * prepared.gasReleases * factors.falling;
    const auto set = [&](PackPart part, Mass mass, Money cost) {
        pack[part] = {modules * mass, modules * cost};
        pack.moduleItems += cost;
    };
    set(PackPart::interconnects, interconnects,
        interconnects * price.interconnect + pieces * interconnectPiece);
    set(PackPart::interconnectPanels, panels, panels * price.interconnectPanel);
    set(PackPart::endTabs, endTabs, Money{}); // BatPaC charges nothing for them
    set(PackPart::moduleTerminals, terminals, terminals * price.moduleTerminal);
    set(PackPart::sheets, sheets, sheets * price.sheet);
    set(PackPart::moduleHousing, housing,
        housing * price.moduleHousing +
            price.modulePieces * prepared.modulePieces * factors.falling);
    set(PackPart::moduleElectronics, g(51.08),
        gasRelease + m.groups * price.perParallelUnit +
            price.perCapacity * cell.capacity * p.parallelInModule);
    set(PackPart::plates, plates, plates * p.plates.price);
    pack.moduleMass = cells * cell.mass + interconnects + panels + endTabs + terminals + sheets +
                      housing + g(51.08) + plates;
    pack.moduleVolume = m.volume();
}

void addRacks(const Design &design, const CellState &cell, const ModuleState &m, const Row &row,
              const PieceFactors &factors, PackState &pack)
{
    const PackDesign &p = design.pack;
    const PackPurchases &price = design.production.pack;
    const double rows = p.rows;
    const double inRow = p.modulesPerRow;
    const Length free = row.height - mm(6.0);
    const Length uprights = (inRow == 1.0 ? 4.0 : 2.0 * inRow + 2.0 + 4.0 * sqrt2) * free;
    const Area face = (cell.electrodeHeight + mm(4.0)) * (m.height - mm(2.0));
    const Mass channels = (row.length * (row.width + mm(18.0)) +
                           row.length * (row.width - mm(2.0)) + mm(15.0) * uprights) *
                          mm(1.0) * steel;
    const Mass compression =
        2.0 *
        (mm(2.0) * ((row.sheet + mm(4.0)) * (m.height - mm(4.0)) +
                    2.0 * (m.length - row.sheet - mm(16.0)) * (row.height + mm(30.0))) +
         face * mm(1.5) + unit::cm3(1.2)) *
        steel;
    const Mass pads = (inRow - 1.0) * face * mm(2.0) * g_per_cm3(0.3);
    pack[PackPart::racks] = {rows * (channels + compression),
                             rows *
                                 ((channels + compression) * price.rack + unit::USD(factors.row))};
    pack[PackPart::pads] = {rows * pads, rows * (inRow - 1.0) * price.pad};
}

void addCooling(const Design &design, const ModuleState &m, const Row &row,
                const PieceFactors &factors, PackState &pack)
{
    const PackPurchases &price = design.production.pack;
    const double rows = design.pack.rows;
    const Length panel = row.length - mm(4.0);
    const Area channel = row.sheet * panel;
    const Length mains = 2.0 * rows * row.width;
    const Length branches = 2.0 * rows * (mm(6.0) + m.height);
    const Mass panels =
        2.0 * rows * (2.0 * channel + mm(10.0) * row.sheet + mm(10.0) * panel) * mm(0.3) * steel;
    // BatPaC counts the main's wall from a bore of 25 mm and its coolant from 30 mm, the branches'
    // from 12 and 15 mm.
    const Mass manifold =
        (mains * mm2(26.0 * 26.0 - 25.0 * 25.0) + branches * mm2(12.8 * 12.8 - 12.0 * 12.0)) *
            (pi / 4.0) * steel +
        rows * g(40.0);
    const Volume coolant =
        rows * mm(5.0) * channel + pi / 4.0 * (mains * mm2(900.0) + branches * mm2(225.0));
    pack[PackPart::coolingPanels] = {panels,
                                     panels * price.coolingPanel + unit::USD(rows * factors.row)};
    pack[PackPart::manifold] = {manifold, manifold * price.manifold + unit::USD(factors.pack)};
    pack[PackPart::coolant] = {coolant * g_per_cm3(1.07), Money{}};
}

void addJacket(const Design &design, const ModuleState &m, const Row &row,
               const PieceFactors &factors, PackState &pack)
{
    const PackPurchases &price = design.production.pack;
    const double rows = design.pack.rows;
    const double gaps = m.spines + std::fmod(rows + 1.0, 2.0);
    const double kiloWattHours = unit::kWh.in(pack.energy);
    const Length outer = mm(kiloWattHours < 10.0 ? 1.0 : kiloWattHours < 20.0 ? 1.5 : 2.0);
    const Length insideWidth = rows * row.width + mm(2.0) + m.oddRow * mm(10.0) + gaps * mm(15.0) +
                               (m.oddRow + gaps - 1.0) * mm(5.0);
    const Length insideLength = row.length + mm(2.0);
    const Length x = row.length + mm(26.0);
    const Length y = insideWidth + mm(24.0);
    const Length z = row.height + mm(25.0) + outer;
    const double litres = unit::L.in(m.modules * m.volume());
    const Area section = mm2(litres < 20.0 ? 0.0 : litres < 40.0 ? 171.0 : 304.0);
    const Area base = insideLength * insideWidth;
    const Area insulated = base + (x - 2.0 * outer) * (y - 2.0 * outer) +
                           2.0 * ((x - mm(12.0)) + (y - mm(12.0))) * (z - mm(24.0));

    const Mass frame = section * 2.0 * (x + y) * steel;
    const Mass baseSteel = base * mm(1.0) * steel;
    const Mass baseAluminium =
        (base * mm(1.0) + mm2(16.0) * (insideLength + insideWidth)) * aluminium;
    const Mass topAluminium =
        (2.0 * (x + y) * z * outer + 2.0 * (insideWidth + insideLength) * (z - mm(24.0)) * mm(1.0) +
         x * y * outer + base * mm(1.0)) *
        aluminium;
    pack[PackPart::frame] = {frame, frame * price.frame + unit::USD(3.0 * factors.pack)};
    // BatPaC does not price the steel of the base.
    pack[PackPart::jacket] = {baseSteel + baseAluminium + topAluminium,
                              (baseAluminium + topAluminium) * price.jacketAluminium +
                                  unit::USD(3.0 * factors.pack)};
    pack[PackPart::insulation] = {insulated * (kg(0.32) / unit::m2(1.0)),
                                  insulated * price.insulation};
    pack.length = x;
    pack.width = y;
    pack.height = z;
}

void addWiring(const Design &design, const ModuleState &m, const PieceFactors &factors,
               PackState &pack)
{
    const PackPurchases &price = design.production.pack;
    const Mass one = mm(60.0) * m.terminalSection * copperDensity * 1.3;
    // BatPaC weighs one interconnect more than there are modules and buys one for each row.
    pack[PackPart::moduleInterconnects] = {
        (m.modules + 1.0) * one,
        (m.modules + design.pack.rows) *
            (one * price.packInterconnect + price.packInterconnectPiece * factors.module)};
    const Mass bars = m.busBars * m.busBarSection * copperDensity;
    pack[PackPart::busBars] = {bars, bars.value() > 0.0 ? bars * price.busBar + price.busBarPiece
                                                        : Money{}};
    const Mass terminals = 2.0 * mm(140.0) * m.busBarSection * copperDensity / 0.9;
    pack[PackPart::packTerminals] = {terminals, 0.9 * terminals * price.packTerminal +
                                                    unit::USD(1.5 * factors.pack)};
    pack[PackPart::heater] = {kg(0.2), price.heater};
}

/// Heat that the cooling outside the pack is built for [W]: losses on the road and through the
/// jacket, but at least what fast charging needs.
double heatRating(const Design &design, const CellState &cell, const ModuleState &m,
                  AreaResistance resistance, const PackState &pack)
{
    const double ohms =
        (resistance / cell.facingArea * m.cells / (m.parallel * m.parallel)).value();
    const double open = m.openVoltage.value();
    const double watts =
        std::max(pack.energy.value() / 3600.0 / 3.0, design.pack.roadPower.value());
    const double volts = 0.5 * (open + std::sqrt(std::max(open * open - 4.0 * watts * ohms, 0.0)));
    const double amperes = watts / volts;
    const Length rim = mm(12.0);
    const double area =
        2e4 * ((pack.length - rim) * (pack.width - rim) + (pack.length - rim) * (pack.height - rim))
                  .value();
    const double leak = 0.00027 * area * (50.0 - unit::degC.in(design.cell.electrical.temperature));
    const double least = design.pack.fastChargeCooling == Presence::yes ? 4000.0 : 250.0;
    return std::max(least, amperes * amperes * ohms + leak);
}

/// The cooling unit outside the pack: its price is in the pack's cost, its mass is not.
Money coolingUnitPrice(double watts)
{
    return unit::USD(watts < 500.0 ? 30.0 : watts < 1000.0 ? 80.0 : watts < 3000.0 ? 120.0 : 200.0);
}

void packByBatpac(const Design &design, const CellState &cell, const ModuleState &m,
                  const Preparation &prepared, AreaResistance resistance, PackState &pack)
{
    const double packs = packsPerYear(design, pack.cells, cell.energy);
    const PieceFactors factors(design, prepared, packs);
    const Row row(design.pack, cell, m);
    addModuleParts(design, cell, m, prepared, factors, pack);
    addRacks(design, cell, m, row, factors, pack);
    addCooling(design, m, row, factors, pack);
    addJacket(design, m, row, factors, pack);
    addWiring(design, m, factors, pack);
    const Management management = manage(design, m, prepared, packs);
    pack[PackPart::management] = {management.mass, management.cost};
    const double heat = heatRating(design, cell, m, resistance, pack);
    pack[PackPart::coolingUnit].cost = coolingUnitPrice(heat);
    pack.coolingOutside = std::ceil(heat / 1000.0) * design.production.pack.acPerKilowatt;
    pack.mass = pack.cells * cell.mass;
    for (const PackLine &line : pack.lines)
        pack.mass += line.mass;
    pack.volume = pack.length * pack.width * pack.height + management.volume;
}

} // namespace

double packsPerYear(const Design &design, double cells, Energy cellEnergy)
{
    const Production &production = design.production;
    switch (production.input) {
    case ProductionInput::packs:
        return production.packsPerYear;
    case ProductionInput::cells:
        return production.cellsPerYear / cells;
    case ProductionInput::energy:
        break;
    }
    return production.energyPerYear / (cells * cellEnergy);
}

PackState connectCells(const Design &design, const CellState &cell, const ModuleState &m)
{
    PackState pack;
    pack.cells = m.cells;
    pack.series = m.series;
    pack.parallel = m.parallel;
    pack.modules = m.modules;
    pack.openCircuitVoltage = m.openVoltage;
    pack.voltage = m.series * cell.voltage;
    pack.capacity = m.parallel * cell.capacity;
    pack.energy = m.cells * cell.energy;
    pack.usableEnergy = design.pack.usableFraction * pack.energy;
    return pack;
}

void addPackMass(const Design &design, const CellState &cell, const ModuleState &m,
                 const Preparation &prepared, AreaResistance resistance, PackState &pack,
                 Findings &findings)
{
    switch (design.pack.route) {
    case PackRoute::factors:
        packByFactors(design, cell, pack);
        break;
    case PackRoute::itemised:
        packByItems(design, cell, pack, findings);
        break;
    case PackRoute::batpac:
        packByBatpac(design, cell, m, prepared, resistance, pack);
        break;
    }
    pack[PackPart::cells].mass = pack.cells * cell.mass;
    if (pack.mass.value() > 0.0)
        pack.specificEnergy = pack.energy / pack.mass;
    if (pack.volume.value() > 0.0)
        pack.energyDensity = pack.energy / pack.volume;
}

} // namespace cellgap
