// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plain_pouch.h"

#include <algorithm>
#include <cmath>

namespace cellgap::bench {

namespace {

PlainCoating pack(const PlainPouch::Coating &coating, double arealCapacity)
{
    const double solid = 1.0 / (coating.activeFraction / coating.activeDensity +
                                coating.conductiveFraction / coating.conductiveDensity +
                                coating.binderFraction / coating.binderDensity +
                                coating.electrolyteFraction / coating.electrolyteDensity);
    const double density = (1.0 - coating.porosity) * solid;
    const double active = arealCapacity / coating.capacity;
    const double mass = active / coating.activeFraction;
    return {arealCapacity, active, mass, mass / density, coating.porosity, density};
}

void addLayer(PlainLine &line, double arealMass, double density, double area)
{
    if (arealMass <= 0.0)
        return;
    line.mass = arealMass * area;
    line.volume = line.mass / density;
    line.area = area;
}

void addCoating(PlainLine *lines, const PlainPouch::Coating &coating, double mass, double area)
{
    addLayer(lines[0], coating.activeFraction * mass, coating.activeDensity, area);
    addLayer(lines[1], coating.conductiveFraction * mass, coating.conductiveDensity, area);
    addLayer(lines[2], coating.binderFraction * mass, coating.binderDensity, area);
    addLayer(lines[3], coating.electrolyteFraction * mass, coating.electrolyteDensity, area);
}

} // namespace

PlainResult plainPouch(const PlainPouch &c)
{
    PlainResult r{};
    r.openCircuit = c.positive.voltage - c.negative.voltage;
    const double positiveSum = c.positive.activeFraction + c.positive.conductiveFraction +
                               c.positive.binderFraction + c.positive.electrolyteFraction;
    const double negativeSum = c.negative.activeFraction + c.negative.conductiveFraction +
                               c.negative.binderFraction + c.negative.electrolyteFraction;
    const PlainCoating p = pack(c.positive, c.arealCapacity);
    const PlainCoating n = pack(c.negative, c.npRatio * c.arealCapacity);
    r.positive = p;
    r.negative = n;
    r.npRatio = n.arealCapacity / p.arealCapacity;
    r.feasible = r.openCircuit > 0.0 && std::abs(positiveSum - 1.0) < 1e-6 &&
                 std::abs(negativeSum - 1.0) < 1e-6 && c.positive.porosity >= 0.0 &&
                 c.negative.porosity >= 0.0;
    const double areal = std::min(c.arealCapacity, c.npRatio * c.arealCapacity) * c.retained;

    const double tp = p.thickness;
    const double tpCharged = tp * (1.0 + c.positive.swelling);
    const double tn = n.thickness + c.interlayer;
    const double tnCharged = tn + c.negative.swelling * n.thickness;
    const double ts = c.separatorThickness + c.coatingThickness;
    r.positiveStates = {tp, tpCharged, tp};
    r.negativeStates = {tn, tnCharged, tn};
    r.separatorThickness = ts;
    r.arealCapacity = areal;
    r.sheets = c.sheets;
    r.electrodeWidth = c.width;
    r.electrodeHeight = c.height;
    const double positivePores = c.positive.porosity * tp;
    const double negativePores = c.negative.porosity * n.thickness;
    const double separatorPores =
        c.separatorPorosity * c.separatorThickness + c.coatingPorosity * c.coatingThickness;
    r.positivePores = positivePores;
    r.negativePores = negativePores;
    r.separatorPores = separatorPores;

    r.coupleEnergy = r.openCircuit / (1.0 / c.positive.capacity + 1.0 / c.negative.capacity);
    r.coupleDensity = r.openCircuit / (1.0 / c.positive.capacity / c.positive.activeDensity +
                                       1.0 / c.negative.capacity / c.negative.activeDensity);

    const auto stack = [&](double positive, double negative) {
        const double unit = c.positiveFoil + c.negativeFoil + 2.0 * (ts + positive + negative);
        return c.sheets * unit / c.packing + c.negativeFoil + 2.0 * negative;
    };
    const double core = stack(tp, tn);
    const double coreCharged = stack(tpCharged, tnCharged);
    const double coreDischarged = stack(tp, tn);
    r.whole = c.sheets == std::floor(c.sheets);

    const double negativeWidth = c.width + 2.0 * c.negativeMarginWidth;
    const double negativeHeight = c.height + 2.0 * c.negativeMarginHeight;
    const double separatorFace =
        (c.width + 2.0 * c.separatorMarginWidth) * (c.height + 2.0 * c.separatorMarginHeight);
    const double gathered = c.stripPerThickness * (core + 2.0 * c.laminate);
    r.positiveArea = 2.0 * c.sheets * c.width * c.height;
    r.negativeArea = (2.0 * c.sheets + 2.0) * negativeWidth * negativeHeight;
    r.separatorArea = 2.0 * c.sheets * separatorFace;
    const double positiveFoilArea = c.sheets * c.width * (c.height + c.positiveStrip + gathered);
    const double negativeFoilArea =
        (c.sheets + 1.0) * negativeWidth * (negativeHeight + c.negativeStrip + gathered);

    r.pores = positivePores * r.positiveArea + negativePores * r.negativeArea +
              separatorPores * r.separatorArea;
    const double stackVolume = (core + 2.0 * c.laminate) * c.width * c.height;
    r.liquid = c.poreFilling * r.pores + c.stackVolumeFraction * stackVolume;
    r.liquidMass = r.liquid * c.electrolyteDensity;
    const double excess = std::max(0.0, r.liquid - r.pores - c.stackVolumeFraction * stackVolume);
    r.fillsPores = r.liquid >= (1.0 - 1e-9) * r.pores;

    const double around = 2.0 * c.laminate + excess / separatorFace;
    r.assembled = core + around;
    r.charged = coreCharged + around;
    r.discharged = coreDischarged + around;
    const double laminateHeight =
        c.height + 2.0 * (c.endMargin + c.stripPerThickness * r.assembled);
    r.cellWidth = c.width + 2.0 * c.sideMargin;
    r.cellHeight = laminateHeight + c.protrusion;
    const double outline = r.cellWidth * r.cellHeight;
    r.volumeAssembled = outline * r.assembled;
    r.volumeCharged = outline * r.charged;
    r.volumeDischarged = outline * r.discharged;
    r.volume = std::max(r.volumeCharged, r.volumeDischarged);

    auto &bill = r.bill;
    const double laminateArea =
        2.0 * (c.width + 2.0 * (c.sideMargin + c.foldedSeal)) * laminateHeight;
    bill[20] = {c.laminateArealMass * laminateArea, c.laminate * laminateArea, laminateArea};
    const double bar = std::max(0.0, c.innerTab + c.innerTabPerThickness * r.assembled);
    const double terminal =
        c.terminalWidth * c.terminalLength + bar * std::max(0.0, c.width - 2.0 * c.innerTabEdge);
    bill[18] = {terminal * c.positiveTerminal * c.positiveTerminalDensity,
                terminal * c.positiveTerminal, terminal};
    bill[19] = {terminal * c.negativeTerminal * c.negativeTerminalDensity,
                terminal * c.negativeTerminal, terminal};
    bill[23] = {c.extras, 0.0, 0.0};
    addCoating(&bill[0], c.positive, p.dryMass, r.positiveArea);
    addCoating(&bill[5], c.negative, n.dryMass, r.negativeArea);
    addLayer(bill[11], c.interlayer * c.interlayerDensity, c.interlayerDensity, r.negativeArea);
    const double separatorMass =
        (1.0 - c.separatorPorosity) * c.separatorThickness * c.separatorDensity;
    bill[12] = {separatorMass * r.separatorArea,
                (1.0 - c.separatorPorosity) * c.separatorThickness * r.separatorArea,
                r.separatorArea};
    addLayer(bill[13], (1.0 - c.coatingPorosity) * c.coatingThickness * c.coatingDensity,
             c.coatingDensity, r.separatorArea);
    bill[14] = {r.liquidMass, r.liquid, 0.0};
    addLayer(bill[15], c.positiveFoil * c.positiveFoilDensity, c.positiveFoilDensity,
             positiveFoilArea);
    addLayer(bill[16], c.negativeFoil * c.negativeFoilDensity, c.negativeFoilDensity,
             negativeFoilArea);

    r.capacity = areal * r.positiveArea;
    r.voltage = r.openCircuit - areal * c.rate * c.resistance;
    r.feasible = r.feasible && r.voltage > 0.0;
    r.energy = r.capacity * r.voltage;
    for (const PlainLine &line : bill)
        r.mass += line.mass;
    r.specificEnergy = r.energy / r.mass;
    r.energyDensity = r.energy / r.volume;

    const double pairPores = positivePores + negativePores + separatorPores;
    const double pairLiquid = c.poreFilling * pairPores;
    const double pairExcess = std::max(0.0, pairLiquid - pairPores);
    r.stackMass =
        p.dryMass + n.dryMass + c.interlayer * c.interlayerDensity + separatorMass +
        (1.0 - c.coatingPorosity) * c.coatingThickness * c.coatingDensity +
        pairLiquid * c.electrolyteDensity +
        0.5 * (c.positiveFoil * c.positiveFoilDensity + c.negativeFoil * c.negativeFoilDensity);
    const double foils = 0.5 * (c.positiveFoil + c.negativeFoil);
    r.stackAssembled = tp + tn + ts + foils + pairExcess;
    r.stackCharged = tpCharged + tnCharged + ts + foils + pairExcess;
    r.stackDischarged = tp + tn + ts + foils + pairExcess;
    r.stackEnergy = areal * r.voltage / r.stackMass;
    r.stackDensity = areal * r.voltage / std::max(r.stackCharged, r.stackDischarged);

    r.cells = c.series * c.parallel;
    r.packMass = r.cells * r.mass / c.massFraction;
    r.packVolume = r.cells * r.volume / c.volumeFraction;
    r.packVoltage = c.series * r.voltage;
    r.packCapacity = c.parallel * r.capacity;
    r.packEnergy = r.cells * r.energy;
    r.packUsable = c.usable * r.packEnergy;
    r.packSpecificEnergy = r.packEnergy / r.packMass;
    r.packEnergyDensity = r.packEnergy / r.packVolume;
    return r;
}

PlainPouch standardPouch()
{
    constexpr double mAhPerG = 3600.0;
    constexpr double gPerCm3 = 1000.0;
    constexpr double um = 1e-6;
    constexpr double mm = 1e-3;
    return {
        .positive = {195 * mAhPerG, 0.96, 4.7 * gPerCm3, 0.02, 1.8 * gPerCm3, 0.02, 1.77 * gPerCm3,
                     0, 1.86 * gPerCm3, 0.25, 0, 3.86},
        .negative = {344 * mAhPerG, 0.965, 2.24 * gPerCm3, 0.01, 1.95 * gPerCm3, 0.025,
                     1.1 * gPerCm3, 0, 1.86 * gPerCm3, 0.25, 0, 0.17},
        .arealCapacity = 4 * 36000.0,
        .npRatio = 1.1,
        .separatorThickness = 12 * um,
        .separatorPorosity = 0.4,
        .separatorDensity = 0.94 * gPerCm3,
        .coatingThickness = 0,
        .coatingPorosity = 0.4,
        .coatingDensity = 3.65 * gPerCm3,
        .electrolyteDensity = 1.2 * gPerCm3,
        .poreFilling = 1,
        .stackVolumeFraction = 0,
        .positiveFoil = 12 * um,
        .positiveFoilDensity = 2.7 * gPerCm3,
        .negativeFoil = 8 * um,
        .negativeFoilDensity = 8.96 * gPerCm3,
        .interlayer = 0,
        .interlayerDensity = 2 * gPerCm3,
        .sheets = 20,
        .width = 100 * mm,
        .height = 200 * mm,
        .negativeMarginWidth = 1 * mm,
        .negativeMarginHeight = 1 * mm,
        .separatorMarginWidth = 2 * mm,
        .separatorMarginHeight = 2 * mm,
        .positiveStrip = 10 * mm,
        .negativeStrip = 10 * mm,
        .stripPerThickness = 0,
        .packing = 1,
        .laminate = 113 * um,
        .laminateArealMass = 0.2034,
        .sideMargin = 5 * mm,
        .foldedSeal = 0,
        .endMargin = 5 * mm,
        .protrusion = 20 * mm,
        .terminalLength = 30 * mm,
        .terminalWidth = 50 * mm,
        .innerTab = 0,
        .innerTabPerThickness = 0,
        .innerTabEdge = 0,
        .positiveTerminal = 0.5 * mm,
        .positiveTerminalDensity = 2.7 * gPerCm3,
        .negativeTerminal = 0.5 * mm,
        .negativeTerminalDensity = 8.9 * gPerCm3,
        .extras = 0,
        .retained = 1,
        .rate = 1.0 / 3.0 / 3600.0,
        .resistance = 0,
        .massFraction = 0.625,
        .volumeFraction = 0.667,
        .usable = 0.93,
        .series = 100,
        .parallel = 4,
    };
}

} // namespace cellgap::bench
