// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design.h"
#include "model/core/result/result.h"

#include <span>
#include <string_view>

namespace cellgap {

/// What bounds the thickness of the positive coating of a sized design.
enum class SizingLimit { none, power, meanVoltage, charging, thickness };

std::string_view name(SizingLimit limit);

/// Why no design meets a requirement.
enum class SizingFailure {
    none,
    requirementMissing,
    infeasible,
    powerUnknown,
    chargingUnknown,
    powerTooHigh,
    chargingTooFast,
    negativeTooThin,
    cellTooThin,
    thickNotBuildable,
    notConverged,
    notMet,
    count, ///< of the reasons, and none of them
};

/// A failure in words: patterns without arguments.
struct SizingRefusal {
    SizingFailure failure = SizingFailure::none;
    std::string_view message;
    std::string_view remedy;
};

/// The words for a failure.
const SizingRefusal &refusalOf(SizingFailure failure);

/// Positive coatings that each limit alone allows at the solution [m]; zero where one does not
/// apply.
struct CoatingLimits {
    Length power{};
    Length meanVoltage{};
    Length charging{};
    Length thickness{};
};

/// A design that meets its requirement, or the reason why there is none.
struct SizedDesign {
    Design design;
    SizingFailure failure = SizingFailure::none;
    SizingLimit limit = SizingLimit::none;
    CoatingLimits limits;
    /// BatPaC's charging fit allows less than can be coated: the thinnest coatings are taken, which
    /// need longer.
    bool thinnestForCharging = false;
    int evaluations = 0;

    bool ok() const { return failure == SizingFailure::none; }
};

/// Keys of the parameters that sizing sets.
std::span<const std::string_view> sizedParameters();

/// Sizes the cells of a design to its requirement: pack energy, rated power at the state of charge
/// and length of its pulse, charging time and thickest coating, with the cells and modules of its
/// pack.
///
/// The coating is the largest with t ≤ min(t_power, t_charge, t_max), and the capacity is that with
/// which the pack has the wanted energy; both are functions of the coating alone. Limits that rise
/// with the coating have several roots: all are bracketed, and the largest does not depend on where
/// the design starts. t_power = t P_max/P, t_charge by the design's charging rule; BatPaC's fit is
/// not followed below the coating with which the thinner of both electrodes is the thinnest that
/// can be coated; its workbook, too, goes no lower than 15 µm. With BatPaC's
/// impedance its limit at the mean voltage counts too: t_mean = t A N U(s_P) U(s_E) o (1 − o)/(P
/// R_E), o = s_E. Stacked cells take the whole number of sheets that brings them nearest to the
/// wanted thickness, and the aspect ratio of the format; wound cells are sized to the capacity by
/// their format. The negative follows by its own input, e.g. the N/P ratio. Source: the fixed point
/// of BatPaC 5 (Argonne 2022), solved as a root.
SizedDesign size(const Design &design);

} // namespace cellgap
