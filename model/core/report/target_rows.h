// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/target.h"
#include "model/core/report/report_table.h"

#include <vector>

namespace cellgap {

/// What a target is about; rows are shown in this order.
enum class TargetGroup { energy, power, life, cost, other, otherUse, notAssessed };

std::string_view name(TargetGroup group);

/// One target of a programme and how a result stands to it.
struct TargetRow {
    const Target *target = nullptr;
    TargetGroup group = TargetGroup::other;
    Assessment assessment;
};

/// The targets of a programme against a result, by group and in the programme's order within one;
/// targets that are not assessed come last. The rows point into the programme.
std::vector<TargetRow> targetRows(const Programme &programme, const Result &result, Use use);

/// Brings the rows of the design's own use into the order of their reach, the furthest from its
/// target first; rows without a reach stay behind them, and other groups where they are.
void sortByReach(std::vector<TargetRow> &rows);

/// The assessed value without its unit, with at most that many significant digits; empty where
/// there is none.
Text valueNumber(const Target &target, const Assessment &assessment, int most = 4);

/// The sign of a target that has a number; empty for "=" and for one in words.
std::string boundOf(const Target &target);

} // namespace cellgap
