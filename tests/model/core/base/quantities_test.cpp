// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/base/unit.h"
#include "tests/designs/sample_designs.h"

namespace cellgap {

static_assert(std::is_same_v<decltype(Charge() * Voltage()), Energy>);
static_assert(std::is_same_v<decltype(Length() * MassDensity()), ArealMass>);
static_assert(std::is_same_v<decltype(CurrentDensity() * AreaResistance()), Voltage>);
static_assert(std::is_same_v<decltype(ArealCharge() * Rate()), CurrentDensity>);
static_assert(!std::is_convertible_v<double, Length>);

class QuantitiesTest : public QObject
{
    Q_OBJECT

private slots:
    void ampereHourTimesVoltIsWattHour()
    {
        COMPARE_CLOSE(unit::Wh.in(unit::Ah(2.0) * unit::V(3.5)), 7.0, 1e-15);
    }

    void lithiumThicknessPerArealCapacity()
    {
        // 1 mAh/cm² of lithium is 1/3861 g/cm² or 4.850 µm at 0.534 g/cm³.
        const ArealMass mass = unit::mAh_per_cm2(1.0) / unit::mAh_per_g(3861.0);
        COMPARE_CLOSE(unit::um.in(mass / unit::g_per_cm3(0.534)), 4.8502, 1e-4);
        COMPARE_CLOSE(unit::mg_per_cm2.in(mass), 0.2590, 1e-3);
    }

    void microlitrePerMilligramIsCubicMetrePerTonne()
    {
        COMPARE_CLOSE((unit::uL_per_mg(3.0) * unit::g(1.0)).value(), 3e-6, 1e-15);
    }

    void gramsAndMillilitresPerAmpereHourDifferByDensity()
    {
        const MassPerCharge mass = unit::mL_per_Ah(2.0) * unit::g_per_cm3(1.2);
        COMPARE_CLOSE(unit::g_per_Ah.in(mass), 2.4, 1e-15);
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::QuantitiesTest)
#include "quantities_test.moc"
