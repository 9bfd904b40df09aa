// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/analysis/target.h"
#include "model/core/result/metric.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace cellgap {

struct LowerLimit {
    double value = 0.0;
    Relation comparison = Relation::atLeast;
};

/// The programme's highest limit from below for a metric, and of equal ones the strict one; empty
/// when it has none.
std::optional<LowerLimit> hardestLimit(const Programme &programme, const Metric &metric);

/// Where a cell meets a programme's energy targets: a quadrant, or a half plane with one limit.
struct TargetRegion {
    QString name;
    std::optional<LowerLimit> specificEnergyWhPerKg;
    std::optional<LowerLimit> energyDensityWhPerL;
};

/// The region of the programme's rows for the energy of a cell, or empty when it has none. Of
/// several rows for one metric the highest counts, and of equal ones the strict one: inside the
/// region every row is met. Rows that report a status ("=") or limit from above are no region.
std::optional<TargetRegion> targetRegion(const Programme &programme);

/// "SET-Plan 2030: > 400 Wh/kg, > 750 Wh/L".
QString sentence(const TargetRegion &region, const QLocale &locale);

} // namespace cellgap
