// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/plant_scaling.h"

#include "model/core/base/unit.h"
#include "tests/designs/sample_designs.h"

#include <initializer_list>

namespace cellgap {

using namespace sample;

class PlantScalingTest : public QObject
{
    Q_OBJECT

    static PlantStep cellsStep()
    {
        PlantStep step;
        step.driver = CostDriver::cells;
        step.base = 1e6;
        step.labour = unit::hours(1000);
        step.labourExponent = 0.5;
        step.capital = unit::USD(8e6);
        step.capitalExponent = 2.0;
        step.area = unit::m2(100);
        step.areaExponent = 1.0;
        return step;
    }

    static Production plantOf(std::initializer_list<PlantStep> steps)
    {
        Production production;
        for (const PlantStep &step : steps)
            production.steps.items[production.steps.size++] = step;
        return production;
    }

    /// At four million cells of 60 Ah and nine thousand packs a year.
    static CostState sized(const Production &production)
    {
        PlantScaling scaling;
        prepare(production, scaling);
        Rates rates{};
        rates[index(CostDriver::cells)] = 4e6;
        rates[index(CostDriver::packs)] = 9e3;
        rates[index(CostDriver::cellCapacity)] = 60;
        Powers powers;
        takePowers(scaling, rates, powers);
        CostState cost;
        sizePlant(scaling, unit::Ah(60), powers, cost);
        return cost;
    }

    static void compare(const PlantSize &size, double hours, double dollars, double metres)
    {
        COMPARE_CLOSE(unit::hours.in(size.labour), hours, 1e-13);
        COMPARE_CLOSE(unit::USD.in(size.capital), dollars, 1e-13);
        COMPARE_CLOSE(unit::m2.in(size.floor), metres, 1e-13);
    }

private slots:
    void stepsScaleWithTheirDriver()
    {
        compare(sized(plantOf({cellsStep()})).steps[0], 2000, 16 * 8e6, 400);
    }

    /// Another base of the same driver changes the amount alone.
    void stepsShareTheirPowers()
    {
        PlantStep other = cellsStep();
        other.base = 16e6;
        const Production production = plantOf({cellsStep(), other});
        PlantScaling scaling;
        prepare(production, scaling);
        // Those of 0.5, 1 and 2, and that of three prices that are the same at every volume.
        QCOMPARE(scaling.powerCount, std::size_t(4));
        compare(sized(production).steps[1], 500, 8e6 / 16, 25);
    }

    void theLargerOfTwoRatiosCounts()
    {
        PlantStep larger = cellsStep();
        larger.orDriver = CostDriver::packs;
        larger.orBase = 1e3;
        PlantStep smaller = larger;
        smaller.orBase = 3e3;
        PlantStep alone = larger;
        alone.driver = CostDriver::lithiumArea;
        const CostState cost = sized(plantOf({larger, smaller, alone}));
        compare(cost.steps[0], 3000, 81 * 8e6, 900);
        compare(cost.steps[1], 2000, 16 * 8e6, 400);
        compare(cost.steps[2], 3000, 81 * 8e6, 900);
    }

    void aFactorMultiplies()
    {
        PlantStep step = cellsStep();
        step.factor = CostDriver::cellCapacity;
        step.factorBase = 15;
        step.labourFactorExponent = 0.5;
        step.areaFactorExponent = -1.0;
        compare(sized(plantOf({step})).steps[0], 4000, 16 * 8e6, 100);
    }

    void whatIsNotMadeTakesNoStep()
    {
        PlantStep noDriver = cellsStep();
        noDriver.driver = CostDriver::lithiumArea;
        noDriver.labourExponent = 0.0;
        PlantStep noFactor = cellsStep();
        noFactor.factor = CostDriver::positiveSolventPerArea;
        noFactor.factorBase = 1.0;
        const CostState cost = sized(plantOf({noDriver, noFactor, cellsStep()}));
        compare(cost.steps[0], 0, 0, 0);
        compare(cost.steps[1], 0, 0, 0);
        compare(cost.cellPlant, 2000, 16 * 8e6, 400);
    }

    /// A new row of a plant has no bases and no amounts yet.
    void withoutABaseNothingIsStillNothing()
    {
        PlantStep notMade = cellsStep();
        notMade.driver = CostDriver::lithiumArea;
        notMade.base = 0.0;
        PlantStep noAmounts = cellsStep();
        noAmounts.labour = {};
        noAmounts.capital = {};
        noAmounts.area = {};
        noAmounts.orDriver = CostDriver::packs;
        PlantStep noFactorBase = cellsStep();
        noFactorBase.driver = CostDriver::lithiumArea;
        noFactorBase.factor = CostDriver::cellCapacity;
        noFactorBase.labourFactorExponent = 0.5;
        const CostState cost = sized(plantOf({notMade, noAmounts, noFactorBase, cellsStep()}));
        for (int i = 0; i < 3; ++i)
            compare(cost.steps[static_cast<std::size_t>(i)], 0, 0, 0);
        compare(cost.cellPlant, 2000, 16 * 8e6, 400);
    }

    void largeCellsTakeMoreCapital()
    {
        PlantStep step = cellsStep();
        step.surcharge = 1.5;
        step.surchargeAbove = unit::Ah(59);
        compare(sized(plantOf({step})).steps[0], 2000, 1.5 * 16 * 8e6, 400);
        step.surchargeAbove = unit::Ah(60);
        compare(sized(plantOf({step})).steps[0], 2000, 16 * 8e6, 400);
    }

    /// Half of 400 m² and a quarter of it is 300 m²: three times the base.
    void theDryRoomFollowsTheFloorInsideIt()
    {
        PlantStep half = cellsStep();
        half.dryRoomShare = 0.5;
        PlantStep quarter = cellsStep();
        quarter.dryRoomShare = 0.25;
        PlantStep room = cellsStep();
        room.driver = CostDriver::dryRoomArea;
        room.base = 100;
        compare(sized(plantOf({room, half, quarter})).steps[0], 1000 * std::sqrt(3.0), 9 * 8e6,
                300);
    }

    /// Cells 1, modules 2, packs 3, shared in thirds 3, shared by floor 9.
    void productsHaveTheirShares()
    {
        const auto step = [](Stage stage, double amount) {
            PlantStep made;
            made.stage = stage;
            made.driver = CostDriver::none;
            made.labour = unit::hours(amount);
            made.area = unit::m2(amount);
            return made;
        };
        const CostState cost =
            sized(plantOf({step(Stage::cell, 1), step(Stage::module, 2), step(Stage::pack, 3),
                           step(Stage::sharedInThirds, 3), step(Stage::sharedByFloor, 9)}));
        compare(cost.cellPlant, 2 + 2, 0, 2 + 2);
        compare(cost.modulePlant, 5 + 5, 0, 5 + 5);
        compare(cost.packPlant, 9 + 9, 0, 9 + 9);
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::PlantScalingTest)
#include "plant_scaling_test.moc"
