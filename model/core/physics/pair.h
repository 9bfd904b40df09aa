// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design.h"
#include "model/core/result/finding.h"
#include "model/core/result/result.h"

namespace cellgap {

/// What can be wrong with it.
namespace finding {

inline constexpr FindingKind lithiumBelowCapacity{
    .severity = Severity::warning,
    .key = "negative.foil_thickness",
    .message = "the lithium of the negative, %1, is less than the %2 that the positive, which is "
               "assembled charged and brings none, takes up first",
    .arguments = {Argument::value, Argument::limit},
    .remedy = "use a thicker foil or a lower areal capacity; the lithium now limits the capacity",
    .fix = {.how = Fix::How::nearest}};

inline constexpr FindingKind negativeLithium{
    .severity = Severity::error,
    .key = "negative.lithium_excess",
    .message = "a lithium excess of %1 needs a negative amount of lithium foil: the positive's "
               "first-cycle loss alone leaves %2",
    .arguments = {Argument::value, Argument::limit},
    .remedy = "raise the excess to at least that, or make the cell anode-free",
    .fix = {.how = Fix::How::nearest}};

inline constexpr FindingKind noLithium{
    .severity = Severity::error,
    .key = "positive.assembled_state",
    .message =
        "no electrode brings lithium: the positive is assembled charged and the negative empty",
    .remedy =
        "use a lithium negative, prelithiate it, or use a positive that is assembled discharged"};

inline constexpr FindingKind formationConsumesAll{
    .severity = Severity::error,
    .key = "negative.interphase_capacity",
    .message = "formation binds all lithium of the positive",
    .remedy = "lower the N/P ratio or the first-cycle loss of the negative"};

inline constexpr FindingKind platesOnCharge{
    .severity = Severity::warning,
    .key = "negative.np_ratio",
    .message = "the negative holds %1 of the positive's capacity: the rest plates on it as lithium "
               "metal at every charge",
    .arguments = {Argument::value},
    .remedy = "raise the N/P ratio above 1; such cells have 1.05 to 1.2",
    .fix = {.how = Fix::How::number, .number = 1.1}};

inline constexpr FindingKind lithiumWithoutRoom{
    .severity = Severity::warning,
    .key = "negative.np_ratio",
    .message = "after formation the charged negative has to hold %1 of lithium and holds %2: the "
               "rest plates on it as metal at every charge",
    .arguments = {Argument::value, Argument::limit},
    .remedy = "raise the N/P ratio, prelithiate less, or use a positive that loses less in its "
              "first cycle",
    .fix = {.how = Fix::How::nearest}};

inline constexpr FindingKind ionsInBlend{
    .severity = Severity::error,
    .key = "%1.second_ion",
    .message = "the active materials of the %1 take up two different ions",
    .arguments = {Argument::side},
    .remedy = "mix materials of one ion"};

inline constexpr FindingKind ionsOfElectrodes{
    .severity = Severity::error,
    .key = "positive.ion",
    .message = "the positive and the negative exchange two different ions",
    .remedy = "choose materials of one ion for both, or say it where numbers are given without a "
              "material, e.g. 'negative.ion: sodium'; voltages are against its metal"};

inline constexpr FindingKind amountWithoutMeaning{
    .severity = Severity::error,
    .key = "negative.amount",
    .message = "%1 has no meaning for this kind of negative",
    .arguments = {Argument::input},
    .remedy = "insertion: N/P ratio, areal capacity, loading or thickness; lithium: foil "
              "thickness, N/P ratio or lithium excess; host: filling, N/P ratio or excess"};

inline constexpr FindingKind lossNotKnown{
    .severity = Severity::note,
    .key = "%1.first_cycle_efficiency",
    .message = "what the first cycle loses in the %1 is not known, and counts as nothing",
    .arguments = {Argument::side},
    .remedy = "give the first-cycle efficiency of its active material"};

inline constexpr FindingKind lossesNotCounted{
    .severity = Severity::note,
    .key = "formation.rule",
    .message = "the capacity after formation is given; by the first-cycle losses of both "
               "electrodes it would be %1 of it",
    .arguments = {Argument::share},
    .remedy = "count the balance of both electrodes' first-cycle losses, or say with the retained "
              "fraction what it covers",
    .fix = {.how = Fix::How::option, .option = "first_cycle_balance"}};

inline constexpr FindingKind cutoffsDoNotCount{
    .severity = Severity::note,
    .key = "electrical.voltage_rule",
    .message =
        "the cut-offs do not count: of the %1 no half cell is known, and voltage and capacity "
        "are those of the averages",
    .arguments = {Argument::side},
    .remedy = "choose a material with a half cell, or give what the cell retains with "
              "formation.retained_fraction"};

inline constexpr FindingKind growthNotKnown{
    .severity = Severity::note,
    .key = "negative.particle_growth",
    .message =
        "a negative of %1 stores by alloying and grows; by how much is not known, and counts "
        "as nothing",
    .arguments = {Argument::value},
    .remedy = "give the growth of its particles when full, or the swelling of the coating"};

inline constexpr FindingKind poresClose{
    .severity = Severity::warning,
    .key = "negative.porosity",
    .message = "the particles of the charged negative grow by more than its pores can take: the "
               "coating becomes %1 thick, and holds no liquid",
    .arguments = {Argument::value},
    .remedy = "give the coating more pores, or the negative more capacity, of which less is used"};

} // namespace finding

/// One pair of a cell: both coated faces (or lithium) and the separator, with the capacity after
/// formation, the thicknesses in each state and the wetted pores.
///
/// Lithium excess: discharged-assembled x = (Q_foil + Q_p(1/η₁ − 1))/Q_p, charged-assembled
/// x = Q_foil/Q_p − 1/η₁. Charged thickness of lithium, discharged-assembled:
/// t_foil + (Q_p/η₁)/(ρ q)/(1 − ε_plated); plated lithium came from the positive, so it adds
/// thickness and never mass. A host thickens only beyond its pores; the liquid in them, the share
/// `wetShare` of what its filling leaves free, has to make way for what is plated.
/// An insertion negative near lithium has to hold Q_p/η₁ + Q_added − m_n q_SEI where the balance of
/// first-cycle losses is counted, else Q_p; what it cannot hold plates, and is a finding.
/// Formation: min(Q_p, Q_n) times the retained fraction, or min(Q_p, Q_n, Q_p/η₁ − m_n q_SEI) with
/// q_SEI given, or q_n(1/η₁ₙ − 1). Lithium put into an insertion negative before assembly adds to
/// what the last counts, and is all that a charged positive finds in such a cell. A charged
/// positive takes Q_p/η₁ from the foil first, of which Q_p(1/η₁ − 1) stays in it. A cycle then
/// moves the capacity after formation, and thickness with it; what formation binds keeps lithium's
/// volume. Where both electrodes have half cells and the design's rule takes them, capacity,
/// voltage and contents are those of balance().
/// The particles of an insertion negative grow with what they hold. Pores take a share of that
/// growth until they are full, the thickness has the rest; a swelling that is given counts instead.
PairState solvePair(const CellDesign &cell, double wetShare, Findings &findings);

} // namespace cellgap
