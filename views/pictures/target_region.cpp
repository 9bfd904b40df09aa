// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/target_region.h"

#include "model/qt/local_text.h"
#include "views/pictures/cell_energy.h"

#include <QCoreApplication>
#include <QStringList>

namespace cellgap {

namespace {

bool limitsFromBelow(const Target &target)
{
    return target.value &&
           (target.comparison == Relation::greater || target.comparison == Relation::atLeast);
}

bool isHarder(const Target &target, const LowerLimit &limit)
{
    return *target.value > limit.value ||
           (*target.value == limit.value && target.comparison == Relation::greater);
}

QString limitText(const LowerLimit &limit, const Metric &metric, const QLocale &locale)
{
    return plainText(symbol(limit.comparison)) + ' ' +
           givenText(limit.value, metric.unit.text, locale);
}

} // namespace

std::optional<LowerLimit> hardestLimit(const Programme &programme, const Metric &metric)
{
    std::optional<LowerLimit> limit;
    for (const Target &target : programme.targets)
        if (target.metric == metric.key && limitsFromBelow(target) &&
            (!limit || isHarder(target, *limit)))
            limit = {.value = *target.value, .comparison = target.comparison};
    return limit;
}

std::optional<TargetRegion> targetRegion(const Programme &programme)
{
    const std::string &name = programme.shortName.empty() ? programme.name : programme.shortName;
    TargetRegion region{.name = plainText(name),
                        .specificEnergyWhPerKg = hardestLimit(programme, specificEnergyOfCell()),
                        .energyDensityWhPerL = hardestLimit(programme, energyDensityOfCell())};
    if (!region.specificEnergyWhPerKg && !region.energyDensityWhPerL)
        return std::nullopt;
    return region;
}

QString sentence(const TargetRegion &region, const QLocale &locale)
{
    QStringList limits;
    if (region.specificEnergyWhPerKg)
        limits << limitText(*region.specificEnergyWhPerKg, specificEnergyOfCell(), locale);
    if (region.energyDensityWhPerL)
        limits << limitText(*region.energyDensityWhPerL, energyDensityOfCell(), locale);
    return QCoreApplication::translate("cellgap::TargetRegion", "%1: %2")
        .arg(region.name, limits.join(QStringLiteral(", ")));
}

} // namespace cellgap
