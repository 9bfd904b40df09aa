// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plain_battery.h"

#include "model/core/design/design.h"

namespace cellgap::bench {

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
