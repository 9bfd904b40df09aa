// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/base/quantities.h"

#include <string_view>
#include <type_traits>

namespace cellgap {

/// A unit that numbers are written in: its text, the size of one in the program's own system, and
/// where its zero lies there (degrees Celsius).
struct Unit {
    std::string_view text;
    double factor = 1.0;
    double zero = 0.0;

    constexpr double toSystem(double number) const { return number * factor + zero; }
    constexpr double fromSystem(double value) const { return (value - zero) / factor; }
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
inline constexpr UnitOf<Voltage> mV{{"mV", 1e-3}};
inline constexpr UnitOf<AreaResistance> ohm_cm2{{"Ω·cm²", 1e-4}};
inline constexpr UnitOf<Rate> per_hour{{"1/h", 1.0 / 3600.0}};
inline constexpr UnitOf<Energy> Wh{{"Wh", 3600.0}};
inline constexpr UnitOf<Energy> kWh{{"kWh", 3.6e6}};
inline constexpr UnitOf<SpecificEnergy> Wh_per_kg{{"Wh/kg", 3600.0}};
inline constexpr UnitOf<EnergyDensity> Wh_per_L{{"Wh/L", 3.6e6}};
inline constexpr UnitOf<MassPerCharge> g_per_Ah{{"g/Ah", 1e-3 / 3600.0}};
inline constexpr UnitOf<VolumePerCharge> mL_per_Ah{{"mL/Ah", 1e-6 / 3600.0}};
inline constexpr UnitOf<VolumePerMass> uL_per_mg{{"µL/mg", 1e-3}};
inline constexpr UnitOf<Length> cm{{"cm", 1e-2}};
inline constexpr UnitOf<Area> mm2{{"mm²", 1e-6}};
inline constexpr UnitOf<Area> m2{{"m²", 1.0}};
inline constexpr UnitOf<Temperature> degC{{"°C", 1.0, 273.15}};
inline constexpr UnitOf<Time> s{{"s", 1.0}};
inline constexpr UnitOf<Time> minutes{{"min", 60.0}};
inline constexpr UnitOf<Time> hours{{"h", 3600.0}};
inline constexpr UnitOf<Time> years{{"year", 31556925.9747}};
inline constexpr UnitOf<Current> A{{"A", 1.0}};
inline constexpr UnitOf<Energy> GWh{{"GWh", 3.6e12}};
inline constexpr UnitOf<Power> W{{"W", 1.0}};
inline constexpr UnitOf<Power> kW{{"kW", 1e3}};
inline constexpr UnitOf<SpecificPower> W_per_kg{{"W/kg", 1.0}};
inline constexpr UnitOf<PowerDensity> W_per_L{{"W/L", 1e3}};
inline constexpr UnitOf<CurrentDensity> mA_per_cm2{{"mA/cm²", 10.0}};
inline constexpr UnitOf<Conductivity> mS_per_cm{{"mS/cm", 0.1}};
inline constexpr UnitOf<Conductivity> S_per_m{{"S/m", 1.0}};
inline constexpr UnitOf<SpecificArea> per_cm{{"1/cm", 100.0}};
inline constexpr UnitOf<MolarEnergy> kJ_per_mol{{"kJ/mol", 1e3}};
inline constexpr UnitOf<Concentration> mol_per_L{{"mol/L", 1e3}};
inline constexpr UnitOf<Diffusivity> cm2_per_s{{"cm²/s", 1e-4}};
inline constexpr UnitOf<HeatingRate> K_per_s{{"K/s", 1.0}};
inline constexpr UnitOf<double> cycles{{"cycle", 1.0}};
inline constexpr UnitOf<double> per_year{{"1/year", 1.0}};
inline constexpr UnitOf<double> kg_per_year{{"kg/year", 1.0}};
inline constexpr UnitOf<double> m2_per_year{{"m²/year", 1.0}};
inline constexpr UnitOf<double> kWh_per_year{{"kWh/year", 1.0}};
inline constexpr UnitOf<Energy> GWh_per_year{{"GWh/year", 3.6e12}};
inline constexpr UnitOf<Money> USD{{"USD", 1.0}};
inline constexpr UnitOf<MassPrice> USD_per_kg{{"USD/kg", 1.0}};
inline constexpr UnitOf<AreaPrice> USD_per_m2{{"USD/m²", 1.0}};
inline constexpr UnitOf<VolumePrice> USD_per_L{{"USD/L", 1e3}};
inline constexpr UnitOf<ChargePrice> USD_per_Ah{{"USD/Ah", 1.0 / 3600.0}};
inline constexpr UnitOf<Wage> USD_per_h{{"USD/h", 1.0 / 3600.0}};
inline constexpr UnitOf<ExchangeRate> USD_per_EUR{{"USD/EUR", 1.0}};
inline constexpr UnitOf<EuroPerEnergy> EUR_per_kWh{{"EUR/kWh", 1.0 / 3.6e6}};
inline constexpr UnitOf<EuroPerEnergy> EUR_per_kWh_cycle{{"EUR/(kWh.cycle)", 1.0 / 3.6e6}};
inline constexpr UnitOf<EuroMoney> EUR{{"EUR", 1.0}};

} // namespace unit

} // namespace cellgap
