// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/plant_scaling.h"

#include "model/core/base/exponentials.h"
#include "model/core/base/unit.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace cellgap {

namespace {

constexpr double never = -std::numeric_limits<double>::infinity();

/// Of a quantity that is not there as of zero.
double logarithm(double rate)
{
    return rate > 0.0 ? std::log(rate) : never;
}

double exponentOf(const PlantScaling::Power &power, const Rates &logarithms)
{
    const double rate = std::max(logarithms[index(power.driver)],
                                 logarithms[index(power.orDriver)] - power.orLogarithm);
    const double factor = logarithms[index(power.factor)];
    return rate > never && factor > never ? power.exponent * rate + power.factorExponent * factor
                                          : never;
}

void add(PlantSize &sum, const PlantSize &part, double share)
{
    sum.labour += share * part.labour;
    sum.capital += share * part.capital;
    sum.floor += share * part.floor;
}

/// Each product's plant has the steps up to it, with its share of those that serve all.
void addUp(const std::array<PlantSize, countOf<Stage>> &stages, CostState &cost)
{
    const auto of = [&stages](Stage stage) -> const PlantSize & {
        return stages[static_cast<std::size_t>(stage)];
    };
    const PlantSize &thirds = of(Stage::sharedInThirds);
    cost.cellPlant = of(Stage::cell);
    add(cost.cellPlant, thirds, 1.0 / 3.0);
    cost.modulePlant = cost.cellPlant;
    add(cost.modulePlant, of(Stage::module), 1.0);
    add(cost.modulePlant, thirds, 1.0 / 3.0);
    cost.packPlant = cost.modulePlant;
    add(cost.packPlant, of(Stage::pack), 1.0);
    add(cost.packPlant, thirds, 1.0 / 3.0);
    const Area floor = cost.packPlant.floor;
    if (!(floor.value() > 0.0))
        return;
    const PlantSize &byFloor = of(Stage::sharedByFloor);
    const double cellShare = cost.cellPlant.floor / floor;
    const double moduleShare = cost.modulePlant.floor / floor;
    add(cost.cellPlant, byFloor, cellShare);
    add(cost.modulePlant, byFloor, moduleShare);
    add(cost.packPlant, byFloor, 1.0);
}

/// Collects powers, each of them once.
class Scaling
{
public:
    explicit Scaling(PlantScaling &scaling)
        : m_scaling(scaling)
    {
        m_firstOf.fill(none);
    }

    /// Without a base, or with the exponent of a fixed price, it costs the same at every volume.
    PlantScaling::Scaled price(const VolumeScaling &volume, CostDriver driver)
    {
        if (volume.exponent == 1.0 || !(volume.base > 0.0))
            return {.amount = 1.0, .power = numberOf({.orLogarithm = -never})};
        const double fall = volume.exponent - 1.0;
        return {.amount = std::exp(-fall * std::log(volume.base)),
                .power = numberOf({.driver = driver, .orLogarithm = -never, .exponent = fall})};
    }

    void take(const PlantStep &given, PlantScaling::Step &step)
    {
        const double base = logarithmOf(given.driver, given.base);
        const double factorBase = logarithmOf(given.factor, given.factorBase);
        PlantScaling::Power power{
            .driver = given.driver, .orDriver = given.orDriver, .factor = given.factor};
        power.orLogarithm =
            given.orDriver == CostDriver::none ? -never : std::log(given.orBase) - base;
        const auto scale = [&](PlantScaling::Scaled &scaled, double amount, double exponent,
                               double factorExponent) {
            power.exponent = exponent;
            power.factorExponent = factorExponent;
            scaled.amount = amount > 0.0
                                ? amount * std::exp(-exponent * base - factorExponent * factorBase)
                                : 0.0;
            scaled.power = numberOf(power);
        };
        scale(step.labour, given.labour.value(), given.labourExponent, given.labourFactorExponent);
        scale(step.capital, given.capital.value(), given.capitalExponent,
              given.capitalFactorExponent);
        scale(step.floor, given.area.value(), given.areaExponent, given.areaFactorExponent);
        step.stage = given.stage;
        step.followsDryRoom = given.driver == CostDriver::dryRoomArea;
        step.surcharge = given.surcharge;
        step.surchargeAbove = given.surchargeAbove.value();
        step.dryRoomShare = given.dryRoomShare;
    }

private:
    static double logarithmOf(CostDriver driver, double base)
    {
        return driver == CostDriver::none ? 0.0 : std::log(base);
    }

    std::uint8_t numberOf(const PlantScaling::Power &power)
    {
        auto &powers = m_scaling.powers;
        std::uint8_t *next = &m_firstOf[index(power.driver)];
        while (*next != none && !(powers[*next] == power))
            next = &m_after[*next];
        if (*next == none) {
            *next = static_cast<std::uint8_t>(m_scaling.powerCount);
            powers[*next] = power;
            m_after[*next] = none;
            ++m_scaling.powerCount;
            for (const CostDriver driver : {power.driver, power.orDriver, power.factor})
                m_scaling.taken[index(driver)] = driver != CostDriver::none;
        }
        return *next;
    }

    static constexpr std::uint8_t none = 255;
    static_assert(mostPowers < none);
    PlantScaling &m_scaling;
    std::array<std::uint8_t, countOf<CostDriver>> m_firstOf{}; ///< numbers of a driver's powers
    std::array<std::uint8_t, mostPowers> m_after{};
};

} // namespace

void prepare(const Production &production, PlantScaling &scaling)
{
    scaling.powerCount = 0;
    scaling.taken = {};
    Scaling made(scaling);
    scaling.stepCount = production.steps.size;
    for (std::size_t i = 0; i < scaling.stepCount; ++i)
        made.take(production.steps.items[i], scaling.steps[i]);
    scaling.positiveActive = made.price(production.positiveActive, CostDriver::positiveActiveMass);
    scaling.negativeActive = made.price(production.negativeActive, CostDriver::negativeActiveMass);
    scaling.pieces = made.price(production.cell.pieces, CostDriver::cells);
}

void takePowers(const PlantScaling &scaling, const Rates &rates, Powers &powers)
{
    powers.logarithms[index(CostDriver::none)] = 0.0;
    for (std::size_t i = 0; i < rates.size(); ++i)
        if (scaling.taken[i])
            powers.logarithms[i] = logarithm(rates[i]);
    for (std::size_t i = 0; i < scaling.powerCount; ++i)
        powers.values[i] = exponentOf(scaling.powers[i], powers.logarithms);
    exponentials({powers.values.data(), scaling.powerCount});
}

void sizePlant(const PlantScaling &scaling, Charge capacity, Powers &powers, CostState &cost)
{
    std::array<PlantSize, countOf<Stage>> stages{};
    Area dryRoom{};
    const auto take = [&](std::size_t i) {
        const PlantScaling::Step &step = scaling.steps[i];
        PlantSize &size = cost.steps[i];
        size.labour = Time::from_value(step.labour.at(powers));
        size.capital = Money::from_value(step.capital.at(powers));
        size.floor = Area::from_value(step.floor.at(powers));
        if (step.surchargeAbove > 0.0 && capacity.value() > step.surchargeAbove)
            size.capital *= step.surcharge;
        add(stages[static_cast<std::size_t>(step.stage)], size, 1.0);
        dryRoom += step.dryRoomShare * size.floor;
    };
    bool hasDryRoom = false;
    for (std::size_t i = 0; i < scaling.stepCount; ++i) {
        if (scaling.steps[i].followsDryRoom)
            hasDryRoom = true;
        else
            take(i);
    }
    if (hasDryRoom) {
        powers.logarithms[index(CostDriver::dryRoomArea)] = logarithm(unit::m2.in(dryRoom));
        for (std::size_t i = 0; i < scaling.stepCount; ++i) {
            const PlantScaling::Step &step = scaling.steps[i];
            if (!step.followsDryRoom)
                continue;
            for (const PlantScaling::Scaled &scaled : {step.labour, step.capital, step.floor}) {
                double &value = powers.values[scaled.power];
                value = exponentOf(scaling.powers[scaled.power], powers.logarithms);
                exponentials({&value, 1});
            }
            take(i);
        }
    }
    addUp(stages, cost);
}

} // namespace cellgap
