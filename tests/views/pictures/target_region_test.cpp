// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pictures/target_region.h"

#include <QTest>

using namespace cellgap;

namespace {

Target row(const std::string &metric, Relation comparison, std::optional<double> value)
{
    return {.metric = metric, .comparison = comparison, .value = value};
}

Target specificEnergy(Relation comparison, std::optional<double> value)
{
    return row("cell.specific_energy", comparison, value);
}

} // namespace

class TargetRegionTest : public QObject
{
    Q_OBJECT

private slots:
    void twoLimitsMakeAQuadrant()
    {
        const auto region =
            targetRegion({.name = "Long name",
                          .shortName = "Short",
                          .targets = {specificEnergy(Relation::greater, 400.0),
                                      row("cell.energy_density", Relation::atLeast, 750.0),
                                      row("pack.specific_energy", Relation::atLeast, 900.0)}});
        QVERIFY(region);
        QCOMPARE(region->name, "Short");
        QCOMPARE(region->specificEnergyWhPerKg->value, 400.0);
        QCOMPARE(region->energyDensityWhPerL->value, 750.0);
        QCOMPARE(sentence(*region, QLocale::c()), "Short: > 400 Wh/kg, ≥ 750 Wh/L");
    }

    void oneLimitMakesAHalfPlane()
    {
        const auto region = targetRegion(
            {.name = "Long name", .targets = {specificEnergy(Relation::atLeast, 500.0)}});
        QVERIFY(region);
        QCOMPARE(region->name, "Long name");
        QVERIFY(!region->energyDensityWhPerL);
        QCOMPARE(sentence(*region, QLocale::c()), "Long name: ≥ 500 Wh/kg");
    }

    void ofSeveralLimitsTheHardestCounts()
    {
        const auto region = targetRegion({.targets = {specificEnergy(Relation::atLeast, 400.0),
                                                      specificEnergy(Relation::atLeast, 450.0),
                                                      specificEnergy(Relation::greater, 450.0)}});
        QVERIFY(region);
        QCOMPARE(region->specificEnergyWhPerKg->value, 450.0);
        QCOMPARE(region->specificEnergyWhPerKg->comparison, Relation::greater);
    }

    void statusWordsAndUpperLimitsAreNoRegion()
    {
        QVERIFY(!targetRegion({.targets = {specificEnergy(Relation::equal, 350.0),
                                           specificEnergy(Relation::atMost, 900.0),
                                           specificEnergy(Relation::atLeast, {}),
                                           row("cell.cost", Relation::less, 100.0)}}));
    }
};

QTEST_APPLESS_MAIN(TargetRegionTest)
#include "target_region_test.moc"
