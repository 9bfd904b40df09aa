// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/coating.h"

#include <algorithm>
#include <cmath>

namespace cellgap {

namespace {

constexpr double fractionTolerance = 1e-6;

double fractionSum(const Coating &coating)
{
    return coating.active.fraction + coating.conductive.fraction + coating.binder.fraction +
           coating.solidElectrolyte.fraction;
}

/// Charge per volume of an oxygen scaffold at full discharge.
auto productCharge(const Positive &positive, double porosity)
{
    const ActiveBlend product = activeBlend(positive.coating);
    return positive.poreFilling * porosity * product.density * product.specificCapacity;
}

CoatingState scaffoldOfThickness(const Positive &positive, CoatingState packed, Length thickness)
{
    packed.thickness = thickness;
    packed.dryMass = thickness * packed.density;
    packed.activeMass = packed.dryMass;
    packed.arealCapacity = thickness * productCharge(positive, packed.porosity);
    return packed;
}

CoatingState oxygenScaffold(const Positive &positive, const CoatingState &packed)
{
    const Coating &coating = positive.coating;
    switch (coating.amount) {
    case CoatingAmount::loading:
        return scaffoldOfThickness(positive, packed, coating.loading / packed.density);
    case CoatingAmount::thickness:
        return scaffoldOfThickness(positive, packed, coating.thickness);
    case CoatingAmount::arealCapacity:
        break;
    }
    return scaffoldOfThickness(positive, packed,
                               coating.arealCapacity / productCharge(positive, packed.porosity));
}

} // namespace

ActiveBlend activeBlend(const Coating &coating)
{
    const MassPrice unknown{};
    const double others = coating.second.share + coating.third.share;
    const FurtherActive first{.share = 1.0 - others,
                              .specificCapacity = coating.specificCapacity,
                              .density = coating.active.density,
                              .voltage = coating.voltage,
                              .firstCycleEfficiency = coating.firstCycleEfficiency,
                              .price = coating.active.price};
    if (!(others > 0.0)) // exactly what was given
        return {.specificCapacity = first.specificCapacity,
                .density = first.density,
                .voltage = first.voltage,
                .firstCycleEfficiency = first.firstCycleEfficiency,
                .price = first.price};
    SpecificCapacity capacity{};
    SpecificCapacity firstHalf{};
    auto volume = 0.0 / first.density;
    auto energy = 0.0 * first.specificCapacity * first.voltage;
    MassPrice price{};
    bool isPriced = true;
    for (const FurtherActive *active : {&first, &coating.second, &coating.third}) {
        if (!(active->share > 0.0))
            continue;
        const SpecificCapacity charge = active->share * active->specificCapacity;
        capacity += charge;
        firstHalf += charge / active->firstCycleEfficiency; // infinite when not known
        volume += active->share / active->density;
        energy += charge * active->voltage;
        price += active->share * active->price;
        isPriced = isPriced && active->price > unknown;
    }
    return {.specificCapacity = capacity,
            .density = 1.0 / volume,
            .voltage = energy / capacity,
            .firstCycleEfficiency = capacity / firstHalf,
            .price = isPriced ? price : unknown};
}

double firstCycleLoss(const ActiveBlend &active)
{
    return active.firstCycleEfficiency > 0.0 ? 1.0 / active.firstCycleEfficiency - 1.0 : 0.0;
}

SpecificCapacity interphaseCapacity(const Negative &negative)
{
    if (negative.loss == InterphaseLoss::firstCycleEfficiency) {
        const ActiveBlend active = activeBlend(negative.coating);
        return firstCycleLoss(active) * active.specificCapacity;
    }
    return negative.interphaseCapacity;
}

Growth particleGrowth(const Coating &coating, const Contents &contents)
{
    Growth grown;
    const auto add = [&](std::size_t material, VolumePerMass volume, double growth,
                         SpecificCapacity capacity, SpecificCapacity full) {
        const double whole = full.value() > 0.0 ? growth * double(capacity / full) : growth;
        const VolumePerMass gained = volume * whole;
        grown.charged += gained * contents.charged[material];
        grown.discharged += gained * contents.discharged[material];
    };
    add(0, coating.firstShare() / coating.active.density, coating.growth, coating.specificCapacity,
        coating.fullCapacity);
    std::size_t material = 1;
    for (const FurtherActive *active : {&coating.second, &coating.third}) {
        if (active->share > 0.0)
            add(material, active->share / active->density, active->growth, active->specificCapacity,
                active->fullCapacity);
        ++material;
    }
    return grown;
}

namespace {

/// Materials whose voltages are further apart than this are not both charged and discharged
/// between the limits of one cell: sulfur and LFP are (1.28 V), sulfur and NMC (1.7 V) or graphite
/// and LTO (1.38 V) are not.
constexpr auto widestBlend = Voltage::from_value(1.3);

} // namespace

void checkBlend(const Coating &coating, Place place, Findings &findings)
{
    const bool hasFirst = coating.firstShare() > fractionTolerance;
    const Voltage some = hasFirst                     ? coating.voltage
                         : coating.second.share > 0.0 ? coating.second.voltage
                                                      : coating.third.voltage;
    Voltage low = some;
    Voltage high = some;
    for (const FurtherActive *active : {&coating.second, &coating.third})
        if (active->share > 0.0) {
            low = std::min<Voltage>(low, active->voltage);
            high = std::max<Voltage>(high, active->voltage);
        }
    if (high - low > widestBlend)
        findings.add(finding::activesTooFarApart, inUnit(unit::V, low), inUnit(unit::V, high),
                     place);
}

MassDensity solidDensity(const Coating &coating)
{
    const auto share = [](const Component &component) {
        return component.fraction / component.density;
    };
    return 1.0 /
           (coating.active.fraction / activeBlend(coating).density + share(coating.conductive) +
            share(coating.binder) + share(coating.solidElectrolyte));
}

CoatingState packCoating(const Coating &coating, Place place, Findings &findings)
{
    const double sum = fractionSum(coating);
    if (std::abs(sum - 1.0) > fractionTolerance)
        findings.add(finding::fractionsNotOne, inUnit(unit::percent, sum), {}, place);
    const double others = coating.second.share + coating.third.share;
    if (others > 1.0 + fractionTolerance)
        findings.add(finding::activesAboveAll, inUnit(unit::percent, others), {}, place);
    const MassDensity solid = solidDensity(coating);
    CoatingState state;
    if (coating.packing == CoatingPacking::porosity) {
        state.porosity = coating.porosity;
        state.density = (1.0 - coating.porosity) * solid;
    } else {
        state.density = coating.density;
        state.porosity = 1.0 - coating.density / solid;
    }
    if (state.porosity < 0.0)
        findings.add(finding::negativePorosity, inUnit(unit::g_per_cm3, state.density),
                     inUnit(unit::g_per_cm3, solid), place);
    return state;
}

CoatingState coatingOfCapacity(const Coating &coating, CoatingState packed,
                               ArealCharge arealCapacity)
{
    packed.arealCapacity = arealCapacity;
    packed.activeMass = arealCapacity / activeBlend(coating).specificCapacity;
    packed.dryMass = packed.activeMass / coating.active.fraction;
    packed.thickness = packed.dryMass / packed.density;
    return packed;
}

CoatingState positiveCoating(const Positive &positive, Findings &findings)
{
    const Coating &coating = positive.coating;
    const CoatingState packed = packCoating(coating, Place::positive, findings);
    if (positive.kind == PositiveKind::oxygen) {
        if (!(positive.poreFilling * packed.porosity > 0.0))
            findings.add(finding::noActiveMaterial, {}, {}, Place::positive);
        if (coating.active.fraction > 0.0)
            findings.add(finding::activeInScaffold, inUnit(unit::percent, coating.active.fraction));
        if (const double others = coating.second.share + coating.third.share; others > 0.0)
            findings.add(finding::blendInScaffold, inUnit(unit::percent, others));
        return findings.hasError() ? packed : oxygenScaffold(positive, packed);
    }
    if (!(coating.active.fraction > 0.0)) {
        findings.add(finding::noActiveMaterial, {}, {}, Place::positive);
        return packed;
    }
    checkBlend(coating, Place::positive, findings);
    const SpecificCapacity capacity = activeBlend(coating).specificCapacity;
    switch (coating.amount) {
    case CoatingAmount::loading:
        return coatingOfCapacity(coating, packed, coating.loading * capacity);
    case CoatingAmount::thickness:
        return coatingOfCapacity(coating, packed,
                                 coating.thickness * packed.density * coating.active.fraction *
                                     capacity);
    case CoatingAmount::arealCapacity:
        break;
    }
    return coatingOfCapacity(coating, packed, coating.arealCapacity);
}

} // namespace cellgap
