// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/negative.h"
#include "model/core/design/positive.h"
#include "model/core/result/finding.h"
#include "model/core/result/result.h"

#include <array>

namespace cellgap {

/// What can be wrong with it.
namespace finding {

inline constexpr FindingKind fractionsNotOne{
    .severity = Severity::error,
    .key = "%1.active_fraction",
    .message = "the mass fractions of the %1 coating sum to %2",
    .arguments = {Argument::side, Argument::value},
    .remedy = "change the fractions of active material, conductive additive, binder and solid "
              "electrolyte so that they sum to 100 %",
    .fix = {.how = Fix::How::rest}};

inline constexpr FindingKind negativePorosity{
    .severity = Severity::error,
    .key = "%1.coating_density",
    .message = "the %1 coating at %2 is denser than its solids at %3: its porosity is negative",
    .arguments = {Argument::side, Argument::value, Argument::limit},
    .remedy = "lower the coating density, or give a porosity of at least 0 %"};

inline constexpr FindingKind noActiveMaterial{
    .severity = Severity::error,
    .key = "%1.active_fraction",
    .message = "the %1 coating holds no active material",
    .arguments = {Argument::side},
    .remedy = "give a positive active fraction (oxygen: porosity and pore filling)"};

inline constexpr FindingKind activesAboveAll{
    .severity = Severity::error,
    .key = "%1.second_share",
    .message = "the second and third active materials of the %1 are %2 of its active material",
    .arguments = {Argument::side, Argument::value},
    .remedy = "lower their shares to 100 % at most; the first has what they leave",
    .fix = {.how = Fix::How::nearest}};

inline constexpr FindingKind activeInScaffold{
    .severity = Severity::error,
    .key = "positive.active_fraction",
    .message = "the scaffold of an oxygen positive holds %1 of active material, which forms only "
               "when it discharges",
    .arguments = {Argument::value},
    .remedy = "set it to 0 % and let the other fractions sum to 100 %",
    .fix = {.how = Fix::How::number}};

inline constexpr FindingKind blendInScaffold{
    .severity = Severity::error,
    .key = "positive.second_share",
    .message = "an oxygen positive forms one product, and %1 of it are another active material",
    .arguments = {Argument::value},
    .remedy = "set the shares of the second and third active material to 0 %",
    .fix = {.how = Fix::How::number}};

inline constexpr FindingKind activesTooFarApart{
    .severity = Severity::error,
    .key = "%1.second_voltage",
    .message = "active materials of the %1 at %2 and at %3 are not both charged and discharged "
               "within the limits of one cell",
    .arguments = {Argument::side, Argument::value, Argument::limit},
    .remedy = "mix materials whose voltages lie within 1.3 V"};

} // namespace finding

/// All active material of a coating as one: what its materials have together.
struct ActiveBlend {
    SpecificCapacity specificCapacity;
    MassDensity density;
    Voltage voltage;
    double firstCycleEfficiency; ///< zero when that of any is not known
    MassPrice price;             ///< zero when that of any is not known
};

/// The active materials of a coating, with mass shares w, of which the first has what the others
/// leave: capacity Σ w q, density 1/Σ(w/ρ), voltage by the capacity that flows at it
/// Σ w q V/Σ w q, first-cycle efficiency Σ w q/Σ(w q/η₁), price Σ w c. Assumes that each material
/// is used fully, as over the whole window of a slow discharge.
ActiveBlend activeBlend(const Coating &coating);

/// What the first cycle gives beside the reversible capacity, per that capacity: 1/η₁ − 1, and
/// nothing where the efficiency is not known.
double firstCycleLoss(const ActiveBlend &active);

/// Charge that formation binds per mass of an insertion negative's active material: what is given,
/// or q(1/η₁ − 1).
SpecificCapacity interphaseCapacity(const Negative &negative);

/// Volume that the active material of a coating has gained per its mass.
struct Growth {
    VolumePerMass charged{};
    VolumePerMass discharged{};
};

/// Volume that the active material of a coating gains per its mass, when its materials hold these
/// shares u of their reversible capacities q: Σ w/ρ · g u q/q_full, in proportion to the content.
/// Source: Vegard's law, which silicon follows; graphite grows in steps around it.
Growth particleGrowth(const Coating &coating, const Contents &contents);

/// Reports active materials of one coating that do not cycle between the same limits.
void checkBlend(const Coating &coating, Place place, Findings &findings);

/// Density of the dry coating's solids without pores [kg/m³]: 1/Σ(w_i/ρ_i).
/// Assumes ideal mixing. Source: volume balance.
MassDensity solidDensity(const Coating &coating);

/// Porosity and density of a coating, whichever of the two is the input: ρ = (1 − ε) ρ_solid.
/// Reports a coating denser than its solids and fractions that do not sum to one.
CoatingState packCoating(const Coating &coating, Place place, Findings &findings);

/// One coated face with the given areal capacity: m = Q/(q w_active), t = m/ρ_coat.
CoatingState coatingOfCapacity(const Coating &coating, CoatingState packed,
                               ArealCharge arealCapacity);

/// The positive's coated face from whichever amount is the input. For oxygen the scaffold's
/// capacity is that of the discharge product in its pores: Q = f ε ρ_P q_P t.
/// Source: Varzi et al., doi:10.1016/j.jpowsour.2020.228803, Fig. 8a for oxygen.
CoatingState positiveCoating(const Positive &positive, Findings &findings);

} // namespace cellgap
