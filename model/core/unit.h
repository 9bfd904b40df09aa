// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/quantities.h"

#include <string_view>
#include <type_traits>

namespace cellgap {

/// A unit that numbers are written in: its text, and the size of one in the program's own system.
struct Unit {
    std::string_view text;
    double factor = 1.0;

    constexpr double toSystem(double number) const { return number * factor; }
    constexpr double fromSystem(double value) const { return value / factor; }
};

/// A unit of the physical type Q: writing a thickness in mAh/g does not compile.
template <class Q> struct UnitOf : Unit {
    using Quantity = Q;

    constexpr double in(const Q &value) const
    {
        if constexpr (std::is_same_v<Q, double>)
            return fromSystem(value);
        else
            return fromSystem(value.value());
    }

    constexpr Q operator()(double number) const
    {
        if constexpr (std::is_same_v<Q, double>)
            return toSystem(number);
        else
            return Q::from_value(toSystem(number));
    }
};

/// The units of files, forms and reports. Sources of the factors: SI; 1 h = 3600 s.
namespace unit {

inline constexpr UnitOf<double> number{{"1", 1.0}};
inline constexpr UnitOf<double> percent{{"%", 0.01}};
inline constexpr UnitOf<Length> um{{"µm", 1e-6}};
inline constexpr UnitOf<Length> mm{{"mm", 1e-3}};
inline constexpr UnitOf<Area> cm2{{"cm²", 1e-4}};
inline constexpr UnitOf<Volume> cm3{{"cm³", 1e-6}};
inline constexpr UnitOf<Volume> mL{{"mL", 1e-6}};
inline constexpr UnitOf<Volume> L{{"L", 1e-3}};
inline constexpr UnitOf<Mass> g{{"g", 1e-3}};
inline constexpr UnitOf<Mass> kg{{"kg", 1.0}};
inline constexpr UnitOf<ArealMass> mg_per_cm2{{"mg/cm²", 1e-2}};
inline constexpr UnitOf<MassDensity> g_per_cm3{{"g/cm³", 1e3}};
inline constexpr UnitOf<Charge> Ah{{"Ah", 3600.0}};
inline constexpr UnitOf<ArealCharge> mAh_per_cm2{{"mAh/cm²", 36000.0}};
inline constexpr UnitOf<SpecificCapacity> mAh_per_g{{"mAh/g", 3600.0}};
inline constexpr UnitOf<Voltage> V{{"V", 1.0}};
inline constexpr UnitOf<AreaResistance> ohm_cm2{{"Ω·cm²", 1e-4}};
inline constexpr UnitOf<Rate> per_hour{{"1/h", 1.0 / 3600.0}};
inline constexpr UnitOf<Energy> Wh{{"Wh", 3600.0}};
inline constexpr UnitOf<Energy> kWh{{"kWh", 3.6e6}};
inline constexpr UnitOf<SpecificEnergy> Wh_per_kg{{"Wh/kg", 3600.0}};
inline constexpr UnitOf<EnergyDensity> Wh_per_L{{"Wh/L", 3.6e6}};
inline constexpr UnitOf<MassPerCharge> g_per_Ah{{"g/Ah", 1e-3 / 3600.0}};
inline constexpr UnitOf<VolumePerCharge> mL_per_Ah{{"mL/Ah", 1e-6 / 3600.0}};
inline constexpr UnitOf<VolumePerMass> uL_per_mg{{"µL/mg", 1e-3}};

} // namespace unit

} // namespace cellgap
