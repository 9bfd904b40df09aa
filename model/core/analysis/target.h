// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/metric.h"

#include <optional>
#include <string>
#include <vector>

namespace cellgap {

enum class Comparison { greater, atLeast, less, atMost, equal };

std::string_view symbol(Comparison comparison);

/// One row of a programme. The value is in the unit of the metric where the model computes the
/// metric, but in the programme's own currency; else in the programme's own unit.
struct Target {
    std::string metric;
    std::string name;
    std::string level;
    Comparison comparison = Comparison::atLeast;
    std::optional<double> value;
    std::string unit;
    std::string statement; ///< instead of a value, where the programme has words
    std::string year;
    std::string conditions;
    std::string source;
    std::string confidence;
};

/// What a research programme wants of cells and packs, or the status that it reports.
struct Programme {
    std::string id;
    std::string name;
    std::string shortName;
    std::string kind;
    std::string region;
    std::string source;
    std::string notes;
    std::vector<Target> targets;
};

enum class Status { met, missed, notAssessed };

std::string_view name(Status status);

/// How a result stands to one target.
struct Assessment {
    Status status = Status::notAssessed;
    std::optional<double> value{}; ///< the metric, in the unit of the target
    std::optional<double> gap{};   ///< (y − T)/|T|, negative when the value falls short
    std::string basis{};           ///< what must be read with the value, such as the CE of a life
    std::string reason{};          ///< why the target is not assessed
};

/// Compares a result with a target. A strict ">" is not met by equality; a metric that is not
/// available is not assessed, never zero and never met. The gap is signed so that negative is
/// short: for targets from above it is (T − y)/|T|. Targets in US dollars are met at the design's
/// exchange rate; other currencies are not assessed. Source: definition.
Assessment assess(const Target &target, const Result &result);

/// "Meets 3 of 4 SET-Plan 2030 targets that are assessed; furthest: pack energy density, −12 %."
std::string headline(const Programme &programme, const Result &result);

/// A signed gap in per cent, e.g. "+4.2 %" or "−41 %".
std::string gapText(double gap);

} // namespace cellgap
