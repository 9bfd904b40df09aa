// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/units/base_dimension.hpp>
#include <boost/units/base_units/si/ampere.hpp>
#include <boost/units/base_units/si/kelvin.hpp>
#include <boost/units/base_units/si/kilogram.hpp>
#include <boost/units/base_units/si/meter.hpp>
#include <boost/units/base_units/si/mole.hpp>
#include <boost/units/base_units/si/second.hpp>
#include <boost/units/make_system.hpp>
#include <boost/units/operators.hpp>
#include <boost/units/physical_dimensions/amount.hpp>
#include <boost/units/quantity.hpp>

#include <cmath>

/// Every physical type of the program: one homogeneous system of metre, kilogram, second, ampere,
/// kelvin, mole, dollar and euro, so that a price is as strictly typed as a thickness. Prices are
/// in US dollars, as nearly all published ones are; results are in euros at the design's exchange
/// rate.
namespace cellgap {

namespace dimension {

struct Dollars : boost::units::base_dimension<Dollars, 1> {
};

struct Euros : boost::units::base_dimension<Euros, 2> {
};

} // namespace dimension

struct DollarUnit : boost::units::base_unit<DollarUnit, dimension::Dollars::dimension_type, 1> {
};

struct EuroUnit : boost::units::base_unit<EuroUnit, dimension::Euros::dimension_type, 2> {
};

using System = boost::units::make_system<
    boost::units::si::meter_base_unit, boost::units::si::kilogram_base_unit,
    boost::units::si::second_base_unit, boost::units::si::ampere_base_unit,
    boost::units::si::kelvin_base_unit, boost::units::si::mole_base_unit, DollarUnit,
    EuroUnit>::type;

/// Quantity in the program's system with the given base dimension.
template <class BaseDimension>
using Base =
    boost::units::quantity<boost::units::unit<typename BaseDimension::dimension_type, System>>;

template <class A, class B> using Product = decltype(A() * B());
template <class A, class B> using Ratio = decltype(A() / B());

using Length = Base<boost::units::length_base_dimension>;
using Mass = Base<boost::units::mass_base_dimension>;
using Time = Base<boost::units::time_base_dimension>;
using Current = Base<boost::units::current_base_dimension>;
using Temperature = Base<boost::units::temperature_base_dimension>;
using Amount = Base<boost::units::amount_base_dimension>;
using Money = Base<dimension::Dollars>;
using EuroMoney = Base<dimension::Euros>;

using Area = Product<Length, Length>;
using Volume = Product<Area, Length>;
using ArealMass = Ratio<Mass, Area>;
using MassDensity = Ratio<Mass, Volume>;
using Charge = Product<Current, Time>;
using ArealCharge = Ratio<Charge, Area>;
using SpecificCapacity = Ratio<Charge, Mass>;
using CurrentDensity = Ratio<Current, Area>;
using SpecificEnergy = decltype(Length() * Length() / Time() / Time());
using Energy = Product<SpecificEnergy, Mass>;
using EnergyDensity = Ratio<Energy, Volume>;
using Voltage = Ratio<Energy, Charge>;
using AreaResistance = Ratio<Voltage, CurrentDensity>;
using Rate = decltype(1.0 / Time());
using MassPerCharge = Ratio<Mass, Charge>;
using VolumePerCharge = Ratio<Volume, Charge>;
using VolumePerMass = Ratio<Volume, Mass>;
using Power = Ratio<Energy, Time>;
using SpecificPower = Ratio<Power, Mass>;
using PowerDensity = Ratio<Power, Volume>;
using Resistance = Ratio<Voltage, Current>;
using Conductivity = decltype(1.0 / (Resistance() * Length()));
using SpecificArea = decltype(1.0 / Length());
using MolarEnergy = Ratio<Energy, Amount>;
using Concentration = Ratio<Amount, Volume>;
using Diffusivity = Ratio<Area, Time>;
using HeatingRate = Ratio<Temperature, Time>;
using MassPrice = Ratio<Money, Mass>;
using AreaPrice = Ratio<Money, Area>;
using VolumePrice = Ratio<Money, Volume>;
using ChargePrice = Ratio<Money, Charge>;
using Wage = Ratio<Money, Time>;
using EnergyPrice = Ratio<Money, Energy>;
using EuroPerEnergy = Ratio<EuroMoney, Energy>;
using ExchangeRate = Ratio<Money, EuroMoney>;

/// Square root of a squared quantity, e.g. of an area.
template <class Q> auto root(Product<Q, Q> square)
{
    return Q::from_value(std::sqrt(square.value()));
}

/// The larger of a quantity and zero.
template <class Q> constexpr Q positivePart(Q quantity)
{
    return quantity.value() > 0.0 ? quantity : Q::from_value(0.0);
}

constexpr double positivePart(double number)
{
    return number > 0.0 ? number : 0.0;
}

} // namespace cellgap
