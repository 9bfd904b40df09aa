// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/full_design.h"
#include "tests/bench/plain_battery.h"
#include "tests/designs/sample_designs.h"

namespace cellgap {

using namespace sample;

class PlainBatteryTest : public QObject
{
    Q_OBJECT

private slots:
    void plainFunctionComputesTheSame()
    {
        const Design design = bench::fullDesign();
        const Result r = evaluate(design);
        QVERIFY(r.feasible() && r.power.known && r.charging.known && r.cost.priced);
        const auto plain = bench::plainBattery(bench::standardPouch(), bench::plainInputs(design));
        constexpr double same = 1e-12;
        COMPARE_CLOSE(plain.hardware, r.resistance.hardware.value(), same);
        COMPARE_CLOSE(plain.energyResistance, r.resistance.energy.value(), same);
        COMPARE_CLOSE(plain.pulseResistance, r.resistance.pulse.value(), same);
        COMPARE_CLOSE(plain.cell.specificEnergy, r.cell.specificEnergy.value(), same);
        COMPARE_CLOSE(plain.packSpecificPower, r.power.packSpecificPower.value(), same);
        COMPARE_CLOSE(plain.loaded, r.power.loadedVoltage, same);
        COMPARE_CLOSE(plain.chargeTime, r.charging.time.value(), same);
        COMPARE_CLOSE(plain.coatingLimit, r.charging.coatingLimit.value(), same);
        for (std::size_t i = 0; i < packPartCount; ++i) {
            COMPARE_CLOSE(plain.packMass.at(i), r.pack.lines.at(i).mass.value(), same);
            COMPARE_CLOSE(plain.packCost.at(i), r.pack.lines.at(i).cost.value(), same);
        }
        COMPARE_CLOSE(plain.moduleVolume, r.pack.moduleVolume.value(), same);
        COMPARE_CLOSE(plain.mass, r.pack.mass.value(), same);
        COMPARE_CLOSE(plain.volume, r.pack.volume.value(), same);
        COMPARE_CLOSE(plain.cellPlant.labour, r.cost.cellPlant.labour.value(), same);
        COMPARE_CLOSE(plain.packPlant.capital, r.cost.packPlant.capital.value(), same);
        COMPARE_CLOSE(plain.packPlant.floor, r.cost.packPlant.floor.value(), same);
        COMPARE_CLOSE(plain.cellCost.total(), r.cost.cell.total().value(), same);
        COMPARE_CLOSE(plain.moduleCost.total(), r.cost.module.total().value(), same);
        COMPARE_CLOSE(plain.packTotal, r.cost.packTotal.value(), same);
        COMPARE_CLOSE(plain.system, r.cost.system.value(), same);
        COMPARE_CLOSE(plain.storage, r.cost.storage.value(), same);
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::PlainBatteryTest)
#include "plain_battery_test.moc"
