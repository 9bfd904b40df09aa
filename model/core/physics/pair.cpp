// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/pair.h"

#include "model/core/physics/balance.h"
#include "model/core/physics/coating.h"
#include "model/core/physics/oxygen_capacity.h"
#include "model/core/physics/voltage.h"

#include <algorithm>

namespace cellgap {

namespace {

/// An insertion negative nearer than this to lithium plates it once it is full: graphite, carbon
/// and silicon do, titanates do not.
constexpr auto platingBelow = Voltage::from_value(0.7);
constexpr double roundedRatio = 1e-9;

bool bringsLithium(const CellDesign &cell)
{
    return cell.positive.assembledState == AssembledState::discharged;
}

/// What the first cycle moves beyond the reversible capacity, per area, and leaves where it went:
/// lithium of a discharged positive in the negative, of a charged positive's foil in the positive.
ArealCharge firstCycleLoss(const CellDesign &cell, ArealCharge positiveCapacity)
{
    return positiveCapacity * firstCycleLoss(activeBlend(cell.positive.coating));
}

/// Reports lithium for which a charged insertion negative has no room.
void checkPlating(const CellDesign &cell, const PairState &pair, Findings &findings)
{
    if (!(activeBlend(cell.negative.coating).voltage < platingBelow))
        return;
    const ArealCharge positive = pair.positive.arealCapacity;
    if (pair.npRatio < 1.0 - roundedRatio)
        return findings.add(finding::platesOnCharge, inUnit(unit::percent, pair.npRatio));
    if (!bringsLithium(cell) || !cell.balancesFirstCycle())
        return;
    const ArealCharge held = positive + firstCycleLoss(cell, positive) + pair.prelithiation -
                             pair.negative.activeMass * interphaseCapacity(cell.negative);
    if (held > (1.0 + roundedRatio) * pair.negative.arealCapacity)
        findings.add(finding::lithiumWithoutRoom, inUnit(unit::mAh_per_cm2, held),
                     inUnit(unit::mAh_per_cm2, pair.negative.arealCapacity));
}

void solveInsertion(const CellDesign &cell, PairState &pair, Findings &findings)
{
    const Negative &negative = cell.negative;
    const Coating &coating = negative.coating;
    const CoatingState packed = packCoating(coating, Place::negative, findings);
    if (!(coating.active.fraction > 0.0)) {
        findings.add(finding::noActiveMaterial, {}, {}, Place::negative);
        return;
    }
    checkBlend(coating, Place::negative, findings);
    const ActiveBlend active = activeBlend(coating);
    ArealCharge capacity{};
    switch (negative.amount) {
    case NegativeAmount::npRatio:
        capacity = negative.npRatio * pair.positive.arealCapacity;
        break;
    case NegativeAmount::arealCapacity:
        capacity = coating.arealCapacity;
        break;
    case NegativeAmount::loading:
        capacity = coating.loading * active.specificCapacity;
        break;
    case NegativeAmount::thickness:
        capacity =
            coating.thickness * packed.density * coating.active.fraction * active.specificCapacity;
        break;
    default:
        findings.add(finding::amountWithoutMeaning);
        return;
    }
    pair.negative = coatingOfCapacity(coating, packed, capacity);
    pair.npRatio = capacity / pair.positive.arealCapacity;
    pair.prelithiation = negative.prelithiationInput == Prelithiation::perArea
                             ? negative.prelithiation
                             : negative.prelithiationPerMass * pair.negative.activeMass;
    pair.lithiumMass = pair.prelithiation / negative.lithiumCapacity;
    checkPlating(cell, pair, findings);
    if (cell.electrolyte.wets == WettedParts::all)
        pair.negativePores = pair.negative.porosity * pair.negative.thickness;
}

/// Lithium of the foil or of the host's filling as assembled, per area.
ArealCharge assembledLithium(const CellDesign &cell, ArealCharge positiveCapacity,
                             Findings &findings)
{
    const Negative &negative = cell.negative;
    if (negative.kind == NegativeKind::anodeFree)
        return ArealCharge{};
    const bool foil = negative.kind == NegativeKind::lithium;
    const auto chargeDensity = negative.lithiumDensity * negative.lithiumCapacity;
    switch (negative.amount) {
    case NegativeAmount::npRatio:
        return negative.npRatio * positiveCapacity;
    case NegativeAmount::lithiumExcess: {
        const ArealCharge left = negative.lithiumExcess * positiveCapacity;
        const ArealCharge loss = firstCycleLoss(cell, positiveCapacity);
        return bringsLithium(cell) ? left - loss : left + positiveCapacity + loss;
    }
    case NegativeAmount::foilThickness:
        if (foil)
            return negative.foilThickness * chargeDensity;
        break;
    case NegativeAmount::hostFilling:
        if (!foil)
            return negative.hostFilling * negative.hostPorosity * negative.hostThickness *
                   chargeDensity;
        break;
    default:
        break;
    }
    findings.add(finding::amountWithoutMeaning);
    return ArealCharge{};
}

/// Liquid in the pores of a host, which its filling leaves free as assembled.
Length liquidInHost(const CellDesign &cell, double wetShare, Length filling)
{
    const Negative &negative = cell.negative;
    if (negative.kind != NegativeKind::host || cell.electrolyte.wets != WettedParts::all)
        return {};
    return wetShare *
           positivePart<Length>(negative.hostPorosity * negative.hostThickness - filling);
}

/// Thickness of the layer that this much lithium makes: dense as assembled, porous where plated.
/// The liquid of a host has nowhere to go: what is plated pushes it, and the layer grows.
Length lithiumThickness(const CellDesign &cell, ArealCharge assembled, ArealCharge plated,
                        Length liquid)
{
    const Negative &negative = cell.negative;
    const auto chargeDensity = negative.lithiumDensity * negative.lithiumCapacity;
    const Length dense = assembled / chargeDensity;
    const Length grown = plated / chargeDensity / (1.0 - negative.platedPorosity);
    if (negative.kind != NegativeKind::host)
        return dense + grown;
    const Length room = negative.hostPorosity * negative.hostThickness;
    return negative.hostThickness + positivePart<Length>(dense + grown + liquid - room);
}

void solveLithium(const CellDesign &cell, PairState &pair, Findings &findings)
{
    const Negative &negative = cell.negative;
    const ArealCharge positive = pair.positive.arealCapacity;
    const ArealCharge assembled = assembledLithium(cell, positive, findings);
    pair.lithiumCapacity = assembled;
    pair.lithiumMass = assembled / negative.lithiumCapacity;
    pair.foilThickness = pair.lithiumMass / negative.lithiumDensity;
    pair.npRatio = assembled / positive;
    const ArealCharge loss = firstCycleLoss(cell, positive);
    pair.lithiumExcess =
        (bringsLithium(cell) ? assembled + loss : assembled - positive - loss) / positive;
    if (assembled.value() < 0.0)
        findings.add(finding::negativeLithium, inUnit(unit::percent, negative.lithiumExcess),
                     inUnit(unit::percent, pair.lithiumExcess - pair.npRatio));

    if (negative.kind == NegativeKind::host && cell.electrolyte.wets == WettedParts::all)
        pair.negativePores = positivePart<Length>(negative.hostPorosity * negative.hostThickness -
                                                  pair.foilThickness);
}

/// The ion of the materials that a coating has; of two the one that comes first.
Ion ionOf(const Coating &coating)
{
    if (coating.firstShare() > roundedRatio)
        return coating.ion;
    return coating.second.share > 0.0 ? coating.second.ion : coating.third.ion;
}

bool isOfOneIon(const Coating &coating)
{
    const auto fits = [ion = ionOf(coating)](const FurtherActive &active) {
        return !(active.share > 0.0) || active.ion == ion;
    };
    return fits(coating.second) && fits(coating.third);
}

/// Dual-ion cells, whose salt takes part, are another kind of cell.
void checkIons(const CellDesign &cell, Findings &findings)
{
    const Ion ion = ionOf(cell.positive.coating);
    const Negative &negative = cell.negative;
    const bool insertion = negative.kind == NegativeKind::insertion;
    if (!isOfOneIon(cell.positive.coating))
        findings.add(finding::ionsInBlend, {}, {}, Place::positive);
    if (insertion && !isOfOneIon(negative.coating))
        findings.add(finding::ionsInBlend, {}, {}, Place::negative);
    const bool hasMetal = !insertion || negative.prelithiation.value() > 0.0 ||
                          negative.prelithiationPerMass.value() > 0.0;
    if ((insertion && ionOf(negative.coating) != ion) || (hasMetal && negative.metal != ion))
        findings.add(finding::ionsOfElectrodes);
}

/// Charge that lithium's balance over the first cycle leaves to move.
ArealCharge inventoryOf(const CellDesign &cell, const PairState &pair)
{
    const ArealCharge positive = pair.positive.arealCapacity;
    const ArealCharge loss = firstCycleLoss(cell, positive);
    return (bringsLithium(cell) ? positive + loss : ArealCharge{} - loss) + pair.prelithiation -
           pair.negative.activeMass * interphaseCapacity(cell.negative);
}

/// Says what a balance would leave where it does not count, and which losses it lacks.
void checkLosses(const CellDesign &cell, const PairState &pair, ArealCharge smaller,
                 Findings &findings)
{
    if (cell.negative.kind != NegativeKind::insertion)
        return;
    const bool positive = cell.positive.coating.knowsFirstCycle();
    const bool negative = cell.negative.knowsFirstCycle();
    if (cell.formation.rule == FormationRule::firstCycleBalance) {
        if (!positive)
            findings.add(finding::lossNotKnown, {}, {}, Place::positive);
        if (!negative)
            findings.add(finding::lossNotKnown, {}, {}, Place::negative);
    } else if (!cell.balancesFirstCycle() && positive && negative) {
        const ArealCharge balanced = std::min(smaller, inventoryOf(cell, pair));
        if (balanced < pair.capacity && balanced.value() > 0.0)
            findings.add(finding::lossesNotCounted, inUnit(unit::mAh_per_cm2, balanced),
                         inUnit(unit::mAh_per_cm2, pair.capacity));
    }
}

void limitCapacity(const CellDesign &cell, PairState &pair, Findings &findings)
{
    const ArealCharge positive = pair.positive.arealCapacity;
    ArealCharge smaller = positive;
    const bool insertion = cell.negative.kind == NegativeKind::insertion;
    if (insertion && bringsLithium(cell))
        smaller = std::min(positive, pair.negative.arealCapacity);
    else if (insertion)
        smaller = std::min({positive, pair.negative.arealCapacity, pair.prelithiation});
    else if (const ArealCharge loss = firstCycleLoss(cell, positive);
             !bringsLithium(cell) && pair.lithiumCapacity < positive + loss) {
        smaller = pair.lithiumCapacity - loss;
        findings.addAs(smaller.value() > 0.0 ? Severity::warning : Severity::error,
                       finding::lithiumBelowCapacity,
                       inUnit(unit::mAh_per_cm2, pair.lithiumCapacity),
                       inUnit(unit::mAh_per_cm2, positive + loss));
    }
    if (cell.balancesFirstCycle())
        pair.capacity =
            bringsLithium(cell) || insertion ? std::min(smaller, inventoryOf(cell, pair)) : smaller;
    else
        pair.capacity = smaller * cell.formation.retainedFraction;
    checkLosses(cell, pair, smaller, findings);
    if (!(pair.capacity.value() > 0.0))
        findings.add(finding::formationConsumesAll);
}

/// Capacity and voltage by the electrodes' half cells. What a given fraction does not retain is
/// lost after the first cycle.
void balanceHalfCells(const CellDesign &cell, PairState &pair, Findings &findings)
{
    balance(cell, pair, findings);
    pair.capacity = pair.balance.capacity;
    if (!cell.balancesFirstCycle())
        pair.capacity *= cell.formation.retainedFraction;
}

/// Reports cut-offs that nothing follows from, as half cells are asked for and not known.
void checkCutoffs(const CellDesign &cell, Findings &findings)
{
    const Electrical &electrical = cell.electrical;
    if (electrical.rule != VoltageRule::halfCells || cell.usesHalfCells() ||
        !(electrical.upperCutoff.value() > 0.0 || electrical.lowerCutoff.value() > 0.0))
        return;
    const bool positive =
        cell.positive.kind == PositiveKind::coating && cell.positive.coating.hasHalfCells();
    findings.add(finding::cutoffsDoNotCount, {}, {}, positive ? Place::negative : Place::positive);
}

/// What the negative's active materials hold, as shares of their reversible capacities.
Contents negativeContents(const CellDesign &cell, const PairState &pair)
{
    if (pair.balance.known)
        return pair.balance.negative;
    ArealCharge held = pair.capacity;
    if (bringsLithium(cell) && cell.balancesFirstCycle())
        held = std::min(inventoryOf(cell, pair), pair.negative.arealCapacity);
    const double charged = held / pair.negative.arealCapacity;
    const double discharged = (held - pair.capacity) / pair.negative.arealCapacity;
    return {.charged = {charged, charged, charged},
            .discharged = {discharged, discharged, discharged}};
}

/// Silicon and its oxides take up more than this, carbons and titanates less.
constexpr auto storesByAlloying = unit::mAh_per_g(420.0);

/// Reports an alloying material whose growth is not known.
void checkGrowth(const Coating &coating, Findings &findings)
{
    const auto check = [&](double share, SpecificCapacity capacity, double growth) {
        if (share > roundedRatio && capacity > storesByAlloying && !(growth > 0.0))
            findings.add(finding::growthNotKnown, inUnit(unit::mAh_per_g, capacity));
    };
    check(coating.firstShare(), coating.specificCapacity, coating.growth);
    for (const FurtherActive *active : {&coating.second, &coating.third})
        check(active->share, active->specificCapacity, active->growth);
}

/// Thickness of an insertion negative in each state.
void growInsertion(const CellDesign &cell, PairState &pair, Findings &findings)
{
    const Negative &negative = cell.negative;
    const Coating &coating = negative.coating;
    const CoatingState &state = pair.negative;
    const Length assembled = state.thickness + negative.interlayerThickness;
    if (negative.growth == CoatingGrowth::given) {
        pair.negativeThickness = {assembled, assembled + coating.swelling * state.thickness,
                                  assembled};
        return;
    }
    const Growth grown = particleGrowth(coating, negativeContents(cell, pair));
    const Length charged = state.activeMass * grown.charged;
    const Length discharged = state.activeMass * grown.discharged;
    const Length pores = positivePart(state.porosity) * state.thickness;
    const auto beyondPores = [&](Length growth) {
        return Length(growth - std::min<Length>(negative.growthInPores * growth, pores));
    };
    pair.negativeThickness = {assembled, assembled + beyondPores(charged),
                              assembled + beyondPores(discharged)};
    if (charged.value() > 0.0 && negative.growthInPores * charged >= pores &&
        cell.electrolyte.wets == WettedParts::all)
        findings.add(finding::poresClose, inUnit(unit::um, state.thickness + beyondPores(charged)));
    checkGrowth(coating, findings);
}

/// Thickness of a lithium negative in each state. What formation binds stays in the layer, with the
/// volume of lithium.
void growLithium(const CellDesign &cell, double wetShare, PairState &pair)
{
    const ArealCharge assembled = pair.lithiumCapacity;
    const ArealCharge loss = firstCycleLoss(cell, pair.positive.arealCapacity);
    const Length liquid = liquidInHost(cell, wetShare, pair.foilThickness);
    const auto thickness = [&](ArealCharge dense, ArealCharge plated) {
        return lithiumThickness(cell, dense, plated, liquid) + cell.negative.interlayerThickness;
    };
    const ArealCharge none{};
    pair.negativeThickness.assembled = thickness(assembled, none);
    if (bringsLithium(cell)) {
        const ArealCharge plated =
            pair.balance.known ? pair.balance.firstCharge : pair.positive.arealCapacity + loss;
        pair.negativeThickness.charged = thickness(assembled, plated);
        pair.negativeThickness.discharged = thickness(assembled, plated - pair.capacity);
    } else {
        const ArealCharge charged = positivePart<ArealCharge>(assembled - loss);
        pair.negativeThickness.charged = thickness(charged, none);
        pair.negativeThickness.discharged =
            thickness(positivePart<ArealCharge>(charged - pair.capacity), none);
    }
}

} // namespace

PairState solvePair(const CellDesign &cell, double wetShare, Findings &findings)
{
    PairState pair;
    pair.openCircuit = ruledVoltage(cell);
    checkIons(cell, findings);
    pair.positive = positiveCoating(cell.positive, findings);
    if (findings.hasError())
        return pair;
    const bool insertion = cell.negative.kind == NegativeKind::insertion;
    if (insertion)
        solveInsertion(cell, pair, findings);
    else
        solveLithium(cell, pair, findings);
    if (insertion && !bringsLithium(cell) && !(pair.prelithiation.value() > 0.0))
        findings.add(finding::noLithium);
    if (findings.hasError())
        return pair;
    limitCapacity(cell, pair, findings);
    checkCutoffs(cell, findings);
    if (cell.usesHalfCells() && !findings.hasError())
        balanceHalfCells(cell, pair, findings);
    if (insertion)
        growInsertion(cell, pair, findings);
    else
        growLithium(cell, wetShare, pair);

    const Length positive = pair.positive.thickness;
    const Length swollen = positive * (1.0 + cell.positive.coating.swelling);
    const bool discharged = bringsLithium(cell);
    pair.positiveThickness = {positive, discharged ? swollen : positive,
                              discharged ? positive : swollen};
    double open = pair.positive.porosity;
    if (cell.positive.kind == PositiveKind::oxygen) {
        open *= 1.0 - cell.positive.poreFilling;
        const ArealMass product =
            pair.positive.arealCapacity / activeBlend(cell.positive.coating).specificCapacity;
        pair.oxygenCapacity = oxygenCapacity(cell, pair.positive.porosity);
        // A product that was there at assembly brought its lithium too.
        pair.productMass = discharged ? product : product * cell.positive.oxygenFraction;
    }
    const Separator &separator = cell.separator;
    pair.separatorThickness = separator.thickness + separator.coatingThickness;
    pair.separatorMass = separator.thickness * separator.density;
    if (separator.densityBasis == DensityBasis::solid)
        pair.separatorMass *= 1.0 - separator.porosity;
    pair.separatorCoatingMass =
        (1.0 - separator.coatingPorosity) * separator.coatingThickness * separator.coatingDensity;
    if (cell.electrolyte.wets != WettedParts::none)
        pair.positivePores = open * positive;
    if (separator.conductsByLiquid() && cell.electrolyte.wets == WettedParts::all)
        pair.separatorPores = separator.porosity * separator.thickness +
                              separator.coatingPorosity * separator.coatingThickness;
    return pair;
}

} // namespace cellgap
