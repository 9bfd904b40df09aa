// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plain_battery.h"

#include "model/core/design/design.h"

#include <algorithm>
#include <cmath>

namespace cellgap::bench {

namespace {

constexpr double pi = 3.141592653589793;
constexpr double copperSigma = 5.96e7;
constexpr double steel = 7800.0;
constexpr double aluminium = 2700.0;
constexpr double copper = 8960.0;

double at(const std::array<double, 11> &table, double charge)
{
    const double position = charge * 10.0;
    if (!(position > 0.0))
        return table.front();
    if (position >= 10.0)
        return table.back();
    const auto below = static_cast<std::size_t>(position);
    return table[below] +
           (position - static_cast<double>(below)) * (table[below + 1] - table[below]);
}

double section(double current, double heating)
{
    return current / std::sqrt(copperSigma * heating * 385.48 * copper);
}

double scaled(double price, double base, double volume, double exponent)
{
    return exponent == 1.0 ? price : price * std::pow(base / volume, 1.0 - exponent);
}

struct Module {
    double cells, series, parallel, modules, groups, interconnects, open, pack, cell, module, pitch,
        width, length, height, interconnect, endTab, terminal, busBar, busBars, terminalWidth;
};

Module modules(const PlainPouch &c, const PlainBattery &b, const PlainResult &r)
{
    Module m{};
    m.modules = b.modulesPerRow * b.rows;
    m.cells = b.cellsPerModule * m.modules;
    m.parallel = b.parallelInModule * b.parallelModules;
    m.series = m.cells / m.parallel;
    m.groups = b.cellsPerModule / b.parallelInModule;
    m.interconnects = (m.groups - 1.0) * (1.0 + 2.0 * (b.parallelInModule - 1.0));
    m.open = m.series * at(b.voltage, b.meanCharge);
    m.pack = b.power / (m.series * at(b.voltage, b.pulseCharge));
    m.cell = m.pack / m.parallel;
    m.module = m.cell * b.parallelInModule;
    m.terminalWidth = c.terminalWidth;
    m.interconnect = 1e-3 * c.terminalWidth;
    m.endTab = section(m.module, 0.4);
    m.terminal = section(m.module, 0.2);
    m.busBar = section(m.pack, b.heating);
    m.pitch = std::max(r.charged, r.discharged) + b.sheet;
    m.length = r.cellHeight + 8e-3;
    m.width = b.cellsPerModule * m.pitch + 0.6e-3 + 2.0 * b.plate;
    m.height = r.cellWidth + 2.0 * b.sheet + 0.6e-3;
    m.busBars = std::fmod(b.rows, 2.0) * (b.modulesPerRow * m.width + 40e-3) +
                std::max(std::floor((b.rows + 1.0) / 2.0) - 1.0, 0.0) * (2.0 * m.length + 25e-3);
    return m;
}

double hardware(const PlainPouch &c, const PlainBattery &b, const PlainResult &r, const Module &m)
{
    const double gathered = c.stripPerThickness * r.assembled;
    const double way = c.height / 3.0 + c.positiveStrip + gathered;
    const double negativeWay = c.height / 3.0 + c.negativeMarginHeight + c.negativeStrip + gathered;
    double ohms = way / (c.sheets * c.width * c.positiveFoil * b.foilConductivityPositive) +
                  negativeWay / (c.sheets * c.width * c.negativeFoil * b.foilConductivityNegative);
    const double bar = std::max(0.0, c.innerTab + c.innerTabPerThickness * r.assembled);
    ohms += 1.2 * ((bar + c.terminalLength) /
                       (c.terminalWidth * c.positiveTerminal * b.terminalConductivityPositive) +
                   (bar + c.terminalLength) /
                       (c.terminalWidth * c.negativeTerminal * b.terminalConductivityNegative));
    const auto wire = [](double length, double area) { return length / (area * copperSigma); };
    const double between = std::max(r.charged, r.discharged) + 8e-3;
    ohms +=
        b.parallelInModule * (m.groups - 1.0) / b.cellsPerModule * wire(between, m.interconnect);
    ohms += 2.0 / b.cellsPerModule *
            (wire(0.5 * (m.terminalWidth + 20e-3), m.endTab) + wire(25e-3, m.terminal));
    ohms += (b.modulesPerRow + 1.0) * b.rows / m.cells * wire(60e-3, m.terminal);
    ohms += (wire(m.busBars, m.busBar) + wire(240e-3, m.busBar)) / m.cells;
    return ohms * r.positiveArea;
}

void resist(const PlainPouch &c, const PlainBattery &b, const Module &m, PlainBatteryResult &r)
{
    const double kelvin = b.temperature - 0.15;
    const double warm = std::exp(b.activation / 8.31 * (1.0 / 298.0 - 1.0 / kelvin));
    r.hardware = hardware(c, b, r.cell, m);
    r.energyResistance = b.energyFactor * at(b.after10s, b.meanCharge) * warm + r.hardware;
    PlainResult &cell = r.cell;
    cell.openCircuit = at(b.voltage, b.meanCharge);
    cell.voltage = cell.openCircuit - cell.arealCapacity * c.rate * r.energyResistance;
    cell.energy = cell.capacity * cell.voltage;
    cell.specificEnergy = cell.energy / cell.mass;
    cell.energyDensity = cell.energy / cell.volume;
    cell.stackEnergy = cell.arealCapacity * cell.voltage / cell.stackMass;

    const double least = m.series * at(b.voltage, b.least);
    const double first = m.cells * cell.energy / m.open;
    r.endOfPulse = b.pulseCharge - b.power / least * b.pulse / first;
    const double i = b.positiveInterface + b.negativeInterface;
    const double two = at(b.after2s, b.pulseCharge);
    const double ten = at(b.after10s, b.pulseCharge);
    const double reference =
        (i * 0.5 / std::sqrt(2.0) + (ten - two + i) * 0.4 / std::sqrt(10.0)) * std::sqrt(b.pulse) +
        two - i + at(b.after10s, r.endOfPulse) - ten;
    const double thermal = 8.314 * 298.15 / 96485.0;
    const double current = m.cell / cell.positiveArea;
    const double rate = m.cell / cell.capacity / b.limitingRate;
    const double room = (1.0 - rate * rate) * (1.0 - current / b.limitingCurrent);
    r.pulseResistance =
        (reference - i +
         thermal / (b.negativeExchange * b.negativeSurface * cell.negative.thickness) +
         thermal / (b.positiveExchange * b.positiveSurface * cell.positive.thickness) /
             std::sqrt(room)) *
            warm +
        r.hardware;
}

void addModuleParts(const PlainBattery &b, const Module &m, PlainBatteryResult &r)
{
    const PlainResult &cell = r.cell;
    const double thick = std::max(cell.charged, cell.discharged);
    const double sheetLength = cell.electrodeHeight + 6e-3;
    const double pieces = m.interconnects + 2.0 * (b.parallelInModule - 1.0);
    const double wires = pieces * (m.pitch + 12e-3) * m.interconnect * copper;
    const double panels =
        2.0 * (b.cellsPerModule * m.pitch - 0.5 * thick) * 0.9 * cell.cellWidth * 2e-3 * 2100.0;
    const double tabs = 2.0 * (m.terminalWidth + 20e-3) * m.endTab * copper;
    const double terminals = m.modules > 1.0 ? 2.0 * 35e-3 * m.terminal * copper * 1.2 : 0.0;
    const double sheets = (b.cellsPerModule + 1.0) * sheetLength *
                          (cell.cellWidth + 2.0 * b.sheet + 1.9 * thick) * b.sheet * aluminium;
    const double housing =
        steel * 0.3e-3 * 2.0 * (m.length * m.width + m.length * m.height + m.width * m.height);
    const double plates = 2.0 * b.plate * cell.cellWidth * cell.cellHeight * b.plateDensity;
    const double e = 1.0 - b.priceExponent;
    const double perYear = b.packsPerYear * m.modules;
    const double piece =
        m.interconnects > 0.0 ? b.prices[6] / std::pow(perYear * m.interconnects / 2.7e8, e) : 0.0;
    const double gas =
        b.cellsPerModule * b.prices[5] / std::pow(b.packsPerYear * m.cells / 200e6, e);
    const auto set = [&](std::size_t part, double mass, double cost) {
        r.packMass[part] = m.modules * mass;
        r.packCost[part] = m.modules * cost;
    };
    set(1, wires, wires * b.prices[1] + pieces * piece);
    set(2, panels, panels * b.prices[2]);
    set(3, tabs, 0.0);
    set(4, terminals, terminals * b.prices[3]);
    set(5, sheets, sheets * b.prices[0]);
    set(6, housing, housing * b.prices[4] + b.prices[7] / std::pow(perYear / 1e7, e));
    set(7, 0.05108,
        gas + m.groups * b.prices[8] + b.prices[9] * cell.capacity * b.parallelInModule);
    set(8, plates, plates * b.platePrice);
    r.moduleMass = b.cellsPerModule * cell.mass + wires + panels + tabs + terminals + sheets +
                   housing + 0.05108 + plates;
    r.moduleVolume = m.length * m.width * m.height;
}

void addPackParts(const PlainBattery &b, const Module &m, PlainBatteryResult &r)
{
    const PlainResult &cell = r.cell;
    const double e = 1.0 - b.priceExponent;
    const double rowFactor = std::pow(b.packsPerYear * b.rows / 2e6, e);
    const double packFactor = std::pow(b.packsPerYear / 5e5, e);
    const double moduleFactor = std::pow(b.packsPerYear * m.modules / 1e7, e);
    const auto set = [&](std::size_t part, double mass, double cost) {
        r.packMass[part] = mass;
        r.packCost[part] = cost;
    };
    const double rowLength = b.modulesPerRow * m.width + 2e-3 * (b.modulesPerRow - 1.0) + 63.8e-3;
    const double rowWidth = m.length + 5e-3;
    const double rowHeight = m.height + 13.2e-3;
    const double sheet = cell.electrodeHeight + 6e-3;
    const double uprights =
        (b.modulesPerRow == 1.0 ? 4.0 : 2.0 * b.modulesPerRow + 2.0 + 4.0 * std::sqrt(2.0)) *
        (rowHeight - 6e-3);
    const double face = (cell.electrodeHeight + 4e-3) * (m.height - 2e-3);
    const double rack =
        (rowLength * (rowWidth + 18e-3) + rowLength * (rowWidth - 2e-3) + 15e-3 * uprights) * 1e-3 *
            steel +
        2.0 *
            (2e-3 * ((sheet + 4e-3) * (m.height - 4e-3) +
                     2.0 * (m.length - sheet - 16e-3) * (rowHeight + 30e-3)) +
             face * 1.5e-3 + 1.2e-6) *
            steel;
    set(9, b.rows * rack, b.rows * (rack * b.prices[10] + rowFactor));
    set(10, b.rows * (b.modulesPerRow - 1.0) * face * 2e-3 * 300.0,
        b.rows * (b.modulesPerRow - 1.0) * b.prices[11]);
    const double panelLength = rowLength - 4e-3;
    const double channel = sheet * panelLength;
    const double mains = 2.0 * b.rows * rowWidth;
    const double branches = 2.0 * b.rows * (6e-3 + m.height);
    const double panels =
        2.0 * b.rows * (2.0 * channel + 10e-3 * sheet + 10e-3 * panelLength) * 0.3e-3 * steel;
    const double manifold =
        (mains * (676.0 - 625.0) + branches * (163.84 - 144.0)) * 1e-6 * pi / 4.0 * steel +
        b.rows * 0.04;
    set(11, panels, panels * b.prices[16] + b.rows * rowFactor);
    set(12, manifold, manifold * b.prices[17] + packFactor);
    set(13, (b.rows * 5e-3 * channel + pi / 4.0 * (mains * 900e-6 + branches * 225e-6)) * 1070.0,
        0.0);

    const double odd = std::fmod(b.rows, 2.0);
    const double spines = std::max(std::floor((b.rows + 1.0) / 2.0) - 1.0, 0.0);
    const double gaps = spines + std::fmod(b.rows + 1.0, 2.0);
    const double hours = m.cells * cell.energy / 3.6e6;
    const double outer = hours < 10.0 ? 1e-3 : hours < 20.0 ? 1.5e-3 : 2e-3;
    const double inWidth =
        b.rows * rowWidth + 2e-3 + odd * 10e-3 + gaps * 15e-3 + (odd + gaps - 1.0) * 5e-3;
    const double inLength = rowLength + 2e-3;
    const double x = rowLength + 26e-3;
    const double y = inWidth + 24e-3;
    const double z = rowHeight + 25e-3 + outer;
    const double litres = m.modules * r.moduleVolume * 1e3;
    const double angle = litres < 20.0 ? 0.0 : litres < 40.0 ? 171e-6 : 304e-6;
    const double base = inLength * inWidth;
    const double insulated = base + (x - 2.0 * outer) * (y - 2.0 * outer) +
                             2.0 * ((x - 12e-3) + (y - 12e-3)) * (z - 24e-3);
    const double frame = angle * 2.0 * (x + y) * steel;
    const double baseAluminium = (base * 1e-3 + 16e-6 * (inLength + inWidth)) * aluminium;
    const double top =
        (2.0 * (x + y) * z * outer + 2.0 * (inWidth + inLength) * (z - 24e-3) * 1e-3 +
         x * y * outer + base * 1e-3) *
        aluminium;
    set(14, frame, frame * b.prices[18] + 3.0 * packFactor);
    set(15, base * 1e-3 * steel + baseAluminium + top,
        (baseAluminium + top) * b.prices[20] + 3.0 * packFactor);
    set(16, insulated * 0.32, insulated * b.prices[21]);
    r.packLength = x;
    r.packWidth = y;
    r.packHeight = z;

    const double one = 60e-3 * m.terminal * copper * 1.3;
    set(17, (m.modules + 1.0) * one,
        (m.modules + b.rows) * (one * b.prices[12] + b.prices[13] * moduleFactor));
    const double bars = m.busBars * m.busBar * copper;
    set(18, bars, bars > 0.0 ? bars * b.prices[14] + b.prices[15] : 0.0);
    const double terminals = 2.0 * 140e-3 * m.busBar * copper / 0.9;
    set(19, terminals, 0.9 * terminals * b.prices[19] + 1.5 * packFactor);
    set(20, 0.2, b.prices[22]);
}

double manage(const PlainBattery &b, const Module &m, PlainBatteryResult &r)
{
    const double guarded = m.modules <= 1.0 || m.open < 50.0 ? 0.0 : 1.0;
    const double contactors = m.open < 100.0 ? guarded : 2.0 * guarded;
    const double auxiliary = b.auxiliary ? 1.0 : 0.0;
    const double chips = std::ceil(m.series / 10.0 - 1e-9);
    r.packMass[21] =
        1.3 * (1.1 * (0.04 * contactors + 0.02 * chips) +
               0.001 * (750.0 * contactors + 384.0 * auxiliary + 145.0 * guarded + 415.0));
    double cost = 0.0;
    const auto buy = [&](double count, double price, double base, double exponent) {
        if (count > 0.0)
            cost += count * scaled(price, base, count * b.packsPerYear, exponent);
    };
    for (const PlainPart &part : b.parts)
        buy(part.count + std::ceil(part.perChip * chips - 1e-9), part.price, part.base,
            part.exponent);
    cost += 10.0 * guarded + 3.0 + guarded * (20.0 + (m.module - 50.0) * 40.0 / 450.0) +
            0.5 * m.modules;
    buy(contactors, 10.0 + (m.module - 10.0) * 42.86 / 590.0, 200e3, 0.95);
    buy(2.0 * auxiliary, 10.0, 1.0, 1.0);
    buy(guarded, 10.0, 10e3, 0.9);
    buy(1.0, 4.44, 1e3, 0.9);
    buy(1.0, 1.0, 10e3, 0.9);
    buy(1.0, 10.0, 10e3, 0.9);
    buy(auxiliary, 3.0, 10e3, 0.9);
    buy(guarded, 60.33, 50.0, 0.9);
    buy(m.modules * (m.groups + 1.0), 0.33072, 10.5e3, 0.9);
    buy(2.0 * m.modules + 2.0, 0.2261, 1e3, 0.95);
    r.packCost[21] = cost;
    return 1.3e-3 * (1.1 * (0.16 * contactors + 0.08 * chips) + 0.3193 * contactors +
                     0.1615 * guarded + 0.7444 + 0.004 * auxiliary);
}

void cool(const PlainBattery &b, const Module &m, PlainBatteryResult &r)
{
    const double ohms =
        r.energyResistance / r.cell.positiveArea * m.cells / (m.parallel * m.parallel);
    const double watts = std::max(m.cells * r.cell.energy / 3600.0 / 3.0, b.roadPower);
    const double volts =
        0.5 * (m.open + std::sqrt(std::max(m.open * m.open - 4.0 * watts * ohms, 0.0)));
    const double amperes = watts / volts;
    const double area = 2e4 * ((r.packLength - 12e-3) * (r.packWidth - 12e-3) +
                               (r.packLength - 12e-3) * (r.packHeight - 12e-3));
    const double heat =
        std::max(b.fastCooling ? 4000.0 : 250.0,
                 amperes * amperes * ohms + 0.00027 * area * (50.0 - (b.temperature - 273.15)));
    r.packCost[22] = heat < 500.0 ? 30.0 : heat < 1000.0 ? 80.0 : heat < 3000.0 ? 120.0 : 200.0;
    r.outside = std::ceil(heat / 1000.0) * b.prices[23];
}

void charge(const PlainBattery &b, const Module &m, PlainBatteryResult &r)
{
    const double celsius = b.chargeTemperature - 273.15;
    const double ah = m.cells * r.cell.energy / m.open / b.rows / 3600.0;
    const double slope =
        std::pow(15.32 / (r.pulseResistance * 1e4), 1.1) *
        (0.0915485 * celsius + 0.018676716 * ah - 0.000455723501 * celsius * ah + 4.91567612);
    const double offset = 0.708 * celsius - 0.186 * ah + 0.00276455781 * celsius * ah - 46.151974;
    const double wanted = std::log(b.wantedTime / 60.0);
    r.coatingLimit = std::max(0.0, (slope * wanted * wanted + offset) * 1e-6);
    const double square = (r.cell.positive.thickness * 1e6 - offset) / slope;
    r.chargeTime = 60.0 * std::exp(std::max(std::sqrt(std::max(square, 0.0)), std::log(10.0)));
    r.chargeCurrent = r.cell.arealCapacity * (b.to - b.from) / r.chargeTime;
}

PlainSize sizeOf(const PlainStep &s, const std::array<double, countOf<CostDriver>> &rates)
{
    double ratio = s.driver == 0 ? 1.0 : rates[s.driver] / s.base;
    if (s.orDriver != 0)
        ratio = std::max(ratio, rates[s.orDriver] / s.orBase);
    if (!(ratio > 0.0))
        return {};
    const double logRatio = std::log(ratio);
    const double logFactor = s.factor == 0 ? 0.0 : std::log(rates[s.factor] / s.factorBase);
    PlainSize size{};
    if (s.labour > 0.0)
        size.labour = s.labour * std::exp(s.labourExponent * logRatio + s.labourFactor * logFactor);
    if (s.capital > 0.0)
        size.capital =
            s.capital * std::exp(s.capitalExponent * logRatio + s.capitalFactor * logFactor);
    if (s.area > 0.0)
        size.floor = s.area * std::exp(s.areaExponent * logRatio + s.areaFactor * logFactor);
    if (s.surchargeAbove > 0.0 && rates[16] > s.surchargeAbove)
        size.capital *= s.surcharge;
    return size;
}

PlainCost unitCost(const PlainBattery &b, const PlainSize &plant, double materials, double units,
                   bool sold)
{
    const auto &o = b.overheads;
    const double building = plant.floor * b.floorPrice;
    PlainCost c{};
    c.materials = materials;
    c.labour = b.wage * plant.labour / units;
    c.depreciation = (o[2] * plant.capital + o[3] * building) / units;
    c.overhead = o[0] * c.labour + o[1] * c.depreciation;
    const double work = c.labour + c.overhead;
    c.general = o[4] * work + o[5] * c.depreciation;
    c.research = o[6] * c.depreciation;
    if (sold) {
        c.profit = o[7] * ((plant.capital + building) / units + o[8] * materials + o[9] * work +
                           o[10] * (materials + work));
        c.warranty = o[11] * c.total();
    }
    return c;
}

void add(PlainSize &sum, const PlainSize &part, double share)
{
    sum.labour += share * part.labour;
    sum.capital += share * part.capital;
    sum.floor += share * part.floor;
}

void cost(const PlainBattery &b, const Module &m, PlainBatteryResult &r)
{
    const auto &bill = r.cell.bill;
    auto &costs = r.cellCosts;
    for (std::size_t i = 0; i < 4; ++i) {
        costs[i] = bill[i].mass * b.coatingPrices[i];
        costs[5 + i] = bill[5 + i].mass * b.coatingPrices[4 + i];
    }
    costs[12] = bill[12].area * b.separatorArea + bill[12].mass * b.separatorMass;
    costs[14] = bill[14].volume * b.electrolytePrice;
    costs[15] = bill[15].area * b.positiveFoilPrice;
    costs[16] = bill[16].area * b.negativeFoilPrice;
    costs[18] = bill[18].mass * b.positiveTerminalPrice;
    costs[19] = bill[19].mass * b.negativeTerminalPrice;
    costs[20] = bill[20].mass * b.housingPrice;
    costs[23] = bill[23].mass * b.extrasPrice;

    const double good = b.packsPerYear * m.cells;
    const double built = good / b.cellYield;
    std::array<double, countOf<CostDriver>> rates{};
    const double positive = r.cell.positiveArea;
    const double negative = r.cell.negativeArea;
    rates[1] = built;
    rates[2] = built / b.electrodeYield * bill[0].mass;
    rates[3] = built / b.electrodeYield * bill[5].mass;
    rates[4] = positive * built;
    rates[5] = negative * built;
    rates[6] = rates[4] + rates[5];
    rates[8] = r.cell.separatorArea * built;
    rates[9] = bill[12].mass * built;
    rates[10] = r.cell.energy / 3.6e6 * good;
    rates[13] = b.packsPerYear * m.modules;
    rates[14] = b.packsPerYear;
    rates[16] = r.cell.capacity / 3600.0;
    rates[17] = m.modules;
    double materials = scaled(costs[0] / b.electrodeYield, b.positiveActiveBase, rates[2],
                              b.positiveActiveExponent) +
                       scaled(costs[5] / b.electrodeYield, b.negativeActiveBase, rates[3],
                              b.negativeActiveExponent);
    for (const std::size_t i : {1, 2, 3, 6, 7, 8})
        materials += costs[i] / b.electrodeYield;
    materials += (costs[12] + costs[13]) / b.separatorYield + costs[14] / b.electrolyteYield +
                 (costs[15] + costs[16]) / b.foilYield + costs[18] + costs[19] + costs[20] +
                 costs[23];
    materials +=
        scaled(2.0 * b.terminalPiece + b.housingPiece, b.pieceBase, built, b.pieceExponent);
    const double wetPositive = b.positiveSolvent * bill[2].mass / b.electrodeYield;
    const double wetNegative = b.negativeSolvent * bill[7].mass / b.electrodeYield;
    materials += wetPositive * b.positiveBought * b.positiveSolventPrice +
                 wetNegative * b.negativeBought * b.negativeSolventPrice;
    materials /= b.cellYield;
    rates[11] = built * wetPositive;
    rates[12] = built * wetPositive;
    rates[18] = wetPositive / positive;
    rates[19] = wetNegative / negative;

    std::array<PlainSize, 5> stages{};
    for (std::size_t i = 0; i < b.steps.size(); ++i) {
        r.steps[i] = sizeOf(b.steps[i], rates);
        add(stages[b.steps[i].stage], r.steps[i], 1.0);
    }
    r.cellPlant = stages[0];
    add(r.cellPlant, stages[3], 1.0 / 3.0);
    r.modulePlant = r.cellPlant;
    add(r.modulePlant, stages[1], 1.0);
    add(r.modulePlant, stages[3], 1.0 / 3.0);
    r.packPlant = r.modulePlant;
    add(r.packPlant, stages[2], 1.0);
    add(r.packPlant, stages[3], 1.0 / 3.0);
    const double floor = r.packPlant.floor;
    const double cellShare = r.cellPlant.floor / floor;
    const double moduleShare = r.modulePlant.floor / floor;
    add(r.cellPlant, stages[4], cellShare);
    add(r.modulePlant, stages[4], moduleShare);
    add(r.packPlant, stages[4], 1.0);

    double moduleItems = 0.0;
    double items = 0.0;
    for (std::size_t i = 0; i < r.packCost.size(); ++i) {
        items += r.packCost[i];
        moduleItems += i >= 1 && i <= 8 ? r.packCost[i] : 0.0;
    }
    r.cellCost = unitCost(b, r.cellPlant, materials, good, false);
    r.moduleCost =
        unitCost(b, r.modulePlant, m.cells / m.modules * materials + moduleItems / m.modules,
                 b.packsPerYear * m.modules, false);
    r.packCostOfUnit = unitCost(b, r.packPlant, m.cells * materials + items, b.packsPerYear, true);
    r.packTotal = r.packCostOfUnit.total();
    r.system = r.packTotal + r.outside;
}

} // namespace

PlainBatteryResult plainBattery(const PlainPouch &pouch, const PlainBattery &b)
{
    PlainBatteryResult r{};
    r.cell = plainPouch(pouch);
    const Module m = modules(pouch, b, r.cell);
    resist(pouch, b, m, r);
    addModuleParts(b, m, r);
    addPackParts(b, m, r);
    const double managementVolume = manage(b, m, r);
    cool(b, m, r);
    r.mass = m.cells * r.cell.mass;
    for (const double mass : r.packMass)
        r.mass += mass;
    r.packMass[0] = m.cells * r.cell.mass;
    r.volume = r.packLength * r.packWidth * r.packHeight + managementVolume;
    const double energy = m.cells * r.cell.energy;
    r.specificEnergy = energy / r.mass;
    r.energyDensity = energy / r.volume;

    const double open = at(b.voltage, b.pulseCharge);
    const double loaded = std::max(b.floor * open, 0.5 * open);
    r.cellPower = r.cell.positiveArea * loaded * (open - loaded) / r.pulseResistance;
    r.specificPower = r.cellPower / r.cell.mass;
    r.powerDensity = r.cellPower / r.cell.volume;
    r.packPower = m.cells * r.cellPower;
    r.packSpecificPower = r.packPower / r.mass;
    r.packPowerDensity = r.packPower / r.volume;
    const double share =
        4.0 * b.power / m.cells * r.pulseResistance / (r.cell.positiveArea * open * open);
    if (share <= 1.0)
        r.loaded = 0.5 * (1.0 + std::sqrt(1.0 - share));
    charge(b, m, r);
    r.cycles = b.declaredCycles;
    r.calendar = b.calendar;
    cost(b, m, r);
    const double through = r.cycles * b.depthOfDischarge;
    if (through > 0.0)
        r.storage = r.packTotal / b.exchangeRate / (energy * through);
    return r;
}

PlainBattery plainInputs(const Design &d)
{
    const CellDesign &c = d.cell;
    const Electrical &e = c.electrical;
    const Production &p = d.production;
    PlainBattery b{};
    for (std::size_t i = 0; i < b.voltage.size(); ++i) {
        b.voltage[i] = e.table[i].value();
        b.after2s[i] = e.resistanceAfter2s[i].value();
        b.after10s[i] = e.resistanceAfter10s[i].value();
    }
    b.meanCharge = e.meanStateOfCharge;
    b.temperature = e.temperature.value();
    b.activation = e.activationEnergy.value();
    b.energyFactor = e.energyFactor;
    b.limitingCurrent = e.limitingCurrent.value();
    b.limitingRate = e.limitingRate.value();
    const Coating &positive = c.positive.coating;
    const Coating &negative = c.negative.coating;
    b.positiveInterface = positive.interfaceResistance.value();
    b.negativeInterface = negative.interfaceResistance.value();
    b.positiveExchange = positive.exchangeCurrent.value();
    b.negativeExchange = negative.exchangeCurrent.value();
    b.positiveSurface = positive.specificArea.value();
    b.negativeSurface = negative.specificArea.value();
    b.foilConductivityPositive = c.positiveCollector.conductivity.value();
    b.foilConductivityNegative = c.negativeCollector.conductivity.value();
    b.terminalConductivityPositive = c.format.pouch.positiveTerminal.conductivity.value();
    b.terminalConductivityNegative = c.format.pouch.negativeTerminal.conductivity.value();
    b.pulseCharge = d.power.stateOfCharge;
    b.pulse = d.power.pulse.value();
    b.least = d.power.least;
    b.floor = d.power.floorFraction;
    b.from = d.charging.from;
    b.to = d.charging.to;
    b.wantedTime = d.charging.wantedTime.value();
    b.chargeTemperature = d.charging.temperature.value();
    b.declaredCycles = d.life.declaredCycles;
    b.calendar = d.life.calendarLife.value();
    b.depthOfDischarge = d.life.depthOfDischarge;
    b.cellsPerModule = d.pack.cellsPerModule;
    b.parallelInModule = d.pack.parallelInModule;
    b.modulesPerRow = d.pack.modulesPerRow;
    b.rows = d.pack.rows;
    b.parallelModules = d.pack.parallelModules;
    b.sheet = d.pack.sheetThickness.value();
    b.heating = d.pack.busBarHeating.value();
    b.roadPower = d.pack.roadPower.value();
    b.plate = d.pack.plates.thickness.value();
    b.plateDensity = d.pack.plates.density.value();
    b.platePrice = d.pack.plates.price.value();
    b.auxiliary = d.pack.auxiliaryContactors == Presence::yes;
    b.fastCooling = d.pack.fastChargeCooling == Presence::yes;
    b.power = d.requirement.power.value();
    b.coatingPrices = {positive.active.price.value(), positive.conductive.price.value(),
                       positive.binder.price.value(), positive.solidElectrolyte.price.value(),
                       negative.active.price.value(), negative.conductive.price.value(),
                       negative.binder.price.value(), negative.solidElectrolyte.price.value()};
    b.separatorArea = c.separator.areaPrice.value();
    b.separatorMass = c.separator.massPrice.value();
    b.electrolytePrice = c.electrolyte.price.value();
    b.positiveFoilPrice = c.positiveCollector.areaPrice.value();
    b.negativeFoilPrice = c.negativeCollector.areaPrice.value();
    b.positiveTerminalPrice = p.cell.positiveTerminal.value();
    b.negativeTerminalPrice = p.cell.negativeTerminal.value();
    b.housingPrice = p.cell.housing.value();
    b.extrasPrice = p.cell.extras.value();
    b.terminalPiece = p.cell.terminalPiece.value();
    b.housingPiece = p.cell.housingPiece.value();
    b.pieceExponent = p.cell.pieces.exponent;
    b.pieceBase = p.cell.pieces.base;
    b.packsPerYear = p.packsPerYear;
    b.cellYield = p.yields.cell;
    b.electrodeYield = p.yields.electrode;
    b.foilYield = p.yields.foil;
    b.separatorYield = p.yields.separator;
    b.electrolyteYield = p.yields.electrolyte;
    b.positiveSolvent = p.positiveSolvent.perBinder;
    b.positiveBought = p.positiveSolvent.bought;
    b.positiveSolventPrice = p.positiveSolvent.price.value();
    b.negativeSolvent = p.negativeSolvent.perBinder;
    b.negativeBought = p.negativeSolvent.bought;
    b.negativeSolventPrice = p.negativeSolvent.price.value();
    b.positiveActiveExponent = p.positiveActive.exponent;
    b.positiveActiveBase = p.positiveActive.base;
    b.negativeActiveExponent = p.negativeActive.exponent;
    b.negativeActiveBase = p.negativeActive.base;
    b.wage = p.wage.value();
    b.floorPrice = p.floorPrice.value();
    const Overheads &o = p.overheads;
    b.overheads = {o.variableOfLabour,       o.variableOfDepreciation, o.equipmentDepreciation,
                   o.buildingDepreciation,   o.generalOfLabour,        o.generalOfDepreciation,
                   o.researchOfDepreciation, o.profitOfInvestment,     o.launchOfMaterials,
                   o.launchOfLabour,         o.workingCapital,         o.warranty};
    const PackPurchases &q = p.pack;
    b.prices = {q.sheet.value(),
                q.interconnect.value(),
                q.interconnectPanel.value(),
                q.moduleTerminal.value(),
                q.moduleHousing.value(),
                q.gasRelease.value(),
                q.interconnectPiece.value(),
                q.modulePieces.value(),
                q.perParallelUnit.value(),
                q.perCapacity.value(),
                q.rack.value(),
                q.pad.value(),
                q.packInterconnect.value(),
                q.packInterconnectPiece.value(),
                q.busBar.value(),
                q.busBarPiece.value(),
                q.coolingPanel.value(),
                q.manifold.value(),
                q.frame.value(),
                q.packTerminal.value(),
                q.jacketAluminium.value(),
                q.insulation.value(),
                q.heater.value(),
                q.acPerKilowatt.value()};
    b.priceExponent = q.exponent;
    for (const PlantStep &s : p.steps)
        b.steps.push_back({static_cast<std::size_t>(s.stage), static_cast<std::size_t>(s.driver),
                           static_cast<std::size_t>(s.orDriver), static_cast<std::size_t>(s.factor),
                           s.base, s.orBase, s.factorBase, s.labour.value(), s.labourExponent,
                           s.capital.value(), s.capitalExponent, s.area.value(), s.areaExponent,
                           s.labourFactorExponent, s.capitalFactorExponent, s.areaFactorExponent,
                           s.surcharge, s.surchargeAbove.value() / 3600.0, s.dryRoomShare});
    for (const ElectronicPart &part : p.electronics)
        b.parts.push_back({part.price.value(), part.base, part.exponent, part.count, part.perChip});
    b.exchangeRate = d.economics.exchangeRate.value();
    return b;
}

} // namespace cellgap::bench
