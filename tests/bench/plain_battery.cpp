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

PlainModule modules(const PlainPouch &c, const PlainBattery &b, const PlainResult &r)
{
    PlainModule m{};
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

double hardware(const PlainPouch &c, const PlainBattery &b, const PlainResult &r,
                const PlainModule &m)
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

void resist(const PlainPouch &c, const PlainBattery &b, const PlainModule &m, PlainBatteryResult &r)
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

void addModuleParts(const PlainBattery &b, const PlainModule &m, PlainBatteryResult &r)
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

void addPackParts(const PlainBattery &b, const PlainModule &m, PlainBatteryResult &r)
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

double manage(const PlainBattery &b, const PlainModule &m, PlainBatteryResult &r)
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

void cool(const PlainBattery &b, const PlainModule &m, PlainBatteryResult &r)
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

void charge(const PlainBattery &b, const PlainModule &m, PlainBatteryResult &r)
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

} // namespace

PlainBatteryResult plainBattery(const PlainPouch &pouch, const PlainBattery &b)
{
    PlainBatteryResult r{};
    r.cell = plainPouch(pouch);
    const PlainModule m = modules(pouch, b, r.cell);
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
    addCost(b, m, r);
    const double through = r.cycles * b.depthOfDischarge;
    if (through > 0.0)
        r.storage = r.packTotal / b.exchangeRate / (energy * through);
    return r;
}

} // namespace cellgap::bench
