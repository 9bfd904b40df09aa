// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/design/design.h"
#include "model/core/result/result.h"

#include <vector>

namespace cellgap {

/// Voltage of a cell when a discharge has given a share of its capacity.
struct VoltagePoint {
    double given = 0.0;
    Voltage voltage{};
};

/// The open-circuit voltage of a cell, all its pairs in series, from full to empty: of half cells
/// with all their steps, else the table of the design, moved so that its mean is that of the
/// design's energy. Only one level where the mean alone is known.
struct VoltageCourse {
    std::vector<VoltagePoint> open;
    bool known = false; ///< more than its mean
};

/// Empty where the cell cannot be built.
VoltageCourse voltageCourse(const Design &design, const Result &result);

/// The voltage in a discharge of the full cell at that rate: V − j R with the resistance R of the
/// design's discharge, until it falls to dischargeFloor(), which is sought on the whole course.
/// Ohmic, as the Ragone curve. Empty without a resistance, and where the first instant is below the
/// floor.
std::vector<VoltagePoint> loadedVoltage(const Design &design, const Result &result,
                                        const VoltageCourse &course, Rate rate);

/// Charge that the cell gives within a step of voltage, over the step.
struct ChargeStep {
    Voltage middle{};
    Charge charge{};
};

/// −dQ over steps of that height which cover the course, highest first. Their sum is the capacity.
/// Empty of a course that is known by its mean alone.
std::vector<ChargeStep> chargeSteps(const VoltageCourse &course, Charge capacity, Voltage height);

} // namespace cellgap
