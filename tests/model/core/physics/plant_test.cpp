// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/module.h"
#include "model/core/physics/pack.h"
#include "model/core/physics/plant.h"
#include "tests/designs/sample_designs.h"

namespace cellgap {

using namespace sample;

class PlantTest : public QObject
{
    Q_OBJECT

    /// Every part priced, and one step: 1000 h, 8 MUSD and 100 m² for a million cells a year.
    static Design priced()
    {
        Design design = standardDesign();
        makeLevel(design);
        for (const char *key :
             {"positive.active_price", "positive.conductive_price", "positive.binder_price",
              "negative.active_price", "negative.conductive_price", "negative.binder_price"})
            set(design, key, 10);
        set(design, "separator.area_price", 1);
        set(design, "electrolyte.price", 10);
        set(design, "positive_collector.price", 0.2);
        set(design, "negative_collector.price", 1.2);
        set(design, "economics.exchange_rate", 2);
        set(design, "production.cells_per_year", 4e6);
        set(design, "production.cell_yield", 100);
        PlantStep step;
        step.name = Label("only step");
        step.driver = CostDriver::cells;
        step.base = 1e6;
        step.labour = unit::hours(1000);
        step.labourExponent = 0.5;
        step.capital = unit::USD(8e6);
        step.capitalExponent = 0.5;
        step.area = unit::m2(100);
        step.areaExponent = 1.0;
        design.production.steps.items[0] = step;
        design.production.steps.size = 1;
        return design;
    }

private slots:
    void stepsScaleWithTheirRate()
    {
        // Four times the base rate: labour and capital double, floor is four times as large.
        const Result result = evaluate(priced());
        COMPARE_CLOSE(metric(result, "cell.plant_labour"), 2000.0, 1e-12);
        COMPARE_CLOSE(metric(result, "cell.plant_capital"), 16e6 / 2.0, 1e-12);
        COMPARE_CLOSE(metric(result, "cell.plant_floor"), 400.0, 1e-12);
    }

    void overheadsByHand()
    {
        // Per cell of four million: labour 25 · 2000 = 0.0125 USD; depreciation 10 % of 16e6 and 5
        // % of 400 · 3000 = 0.415; variable overhead 0.4 · 0.0125 + 0.2 · 0.415 = 0.088; general
        // 0.25 · (0.1005 + 0.415) = 0.128875; research 0.4 · 0.415 = 0.166. Two dollars a euro.
        const Result result = evaluate(priced());
        COMPARE_CLOSE(metric(result, "cell.labour_cost"), 0.0125 / 2, 1e-12);
        COMPARE_CLOSE(metric(result, "cell.depreciation_cost"), 0.415 / 2, 1e-12);
        COMPARE_CLOSE(metric(result, "cell.overhead_cost"), 0.088 / 2, 1e-12);
        COMPARE_CLOSE(metric(result, "cell.general_cost"), 0.128875 / 2, 1e-12);
        COMPARE_CLOSE(metric(result, "cell.research_cost"), 0.166 / 2, 1e-12);
    }

    void profitAndWarrantyOfCellsThatAreSold()
    {
        Design design = priced();
        choose(design, "production.product", "cell");
        const UnitCost cost = evaluate(design).cost.cell;
        const double m = cost.materials.value();
        const double work = 0.0125 + 0.088;
        // 5 % of capital, building, launch and working capital; 5.6 % of all before warranty.
        const double profit =
            0.05 * ((16e6 + 1.2e6) / 4e6 + 0.05 * m + 0.1 * work + 0.15 * (m + work));
        COMPARE_CLOSE(cost.profit.value(), profit, 1e-12);
        COMPARE_CLOSE(cost.warranty.value(),
                      0.056 * (m + 0.0125 + 0.415 + 0.088 + 0.128875 + 0.166 + profit), 1e-12);
    }

    void billIsTheLowerBound()
    {
        const Result result = evaluate(priced());
        QVERIFY(metric(result, "cell.bill_cost") < metric(result, "cell.materials_cost"));
        QVERIFY(metric(result, "cell.materials_cost") < metric(result, "cell.cost"));
        // Positive active: its mass at 10 USD/kg.
        const BillLine &line = result.bill[Part::positiveActive];
        COMPARE_CLOSE(line.cost.value(), 10.0 * line.mass.value(), 1e-12);
    }

    void foilPaidByMassCostsWithItsThickness()
    {
        // 4.94 USD/kg of 2.7 g/cm³: 0.20 USD/m² at 15 µm, 0.10 at 7.5 µm.
        for (const auto &[thickness, price] : {std::pair{15.0, 0.20007}, {7.5, 0.100035}}) {
            Design design = priced();
            set(design, "positive_collector.thickness", thickness);
            set(design, "positive_collector.density", 2.7);
            set(design, "positive_collector.price", 0);
            set(design, "positive_collector.mass_price", 4.94);
            const BillLine foil = evaluate(design).bill[Part::positiveCollector];
            COMPARE_CLOSE(foil.cost.value() / foil.area.value(), price, 1e-12);
        }
    }

    void moreVolumeIsCheaper()
    {
        Design design = priced();
        double before = HUGE_VAL;
        for (const double cells : {1e5, 1e6, 1e7, 1e8, 1e9}) {
            set(design, "production.cells_per_year", cells);
            const double cost = metric(evaluate(design), "cell.cost");
            QVERIFY(cost < before);
            before = cost;
        }
    }

    void theThreeVolumesAreOne()
    {
        Design design = priced();
        const Result byCells = evaluate(design);
        set(design, "production.energy_per_year", 4e6 * metric(byCells, "cell.energy") / 1e9);
        COMPARE_CLOSE(metric(evaluate(design), "cell.cost"), metric(byCells, "cell.cost"), 1e-12);
        set(design, "production.packs_per_year", 4e6 / metric(byCells, "pack.cells"));
        COMPARE_CLOSE(metric(evaluate(design), "cell.cost"), metric(byCells, "cell.cost"), 1e-12);
    }

    /// Of a blend the remedy names the price that lacks, not that of the first material.
    void aBlendNamesTheMaterialWithoutAPrice()
    {
        Design design = priced();
        set(design, "negative.second_share", 12);
        set(design, "negative.second_price", 0);
        const Issue said = issues(evaluate(design), design).front();
        QCOMPARE(said.key, std::string("negative.second_price"));
        QVERIFY(english(said.remedy).find("negative.second_price, e.g. 10 USD/kg") !=
                std::string::npos);
    }

    void missingAndNegativePricesAreReported()
    {
        Design design = priced();
        set(design, "electrolyte.price", 0);
        Result result = evaluate(design);
        QVERIFY(has(result, finding::priceUnknown));
        QCOMPARE(issues(result, design).front().key, std::string("electrolyte.price"));
        QVERIFY(!findMetric("cell.cost")->value(result));
        QVERIFY(!findMetric("pack.cost")->value(result));
        design.cell.electrolyte.price = unit::USD_per_L(-1);
        result = evaluate(design);
        QVERIFY(has(result, finding::priceNegative));
        QVERIFY(!findMetric("cell.cost")->value(result));
    }

    void noProductionIsReported()
    {
        Design design = priced();
        design.production.cellsPerYear = 0.0;
        const Result result = evaluate(design);
        QVERIFY(has(result, finding::nothingProduced));
        QVERIFY(!findMetric("cell.cost")->value(result));
        QVERIFY(std::isfinite(result.cost.packTotal.value()));
    }

    void itemisedPackByHand()
    {
        // 40 cells in two modules of 20: 1 kg and 2 USD per cell, 5 kg and 30 USD per module, 20 kg
        // and 100 USD per pack; plates 2 · 4 mm on the cell's face at 2.7 g/cm³.
        Design design = priced();
        choose(design, "pack.route", "itemised");
        set(design, "pack.cells_in_series", 20);
        set(design, "pack.cells_in_parallel", 2);
        set(design, "pack.cells_per_module", 20);
        set(design, "pack.cell_hardware_mass", 1);
        set(design, "pack.cell_hardware_cost", 2);
        set(design, "pack.module_hardware_mass", 5);
        set(design, "pack.module_hardware_cost", 30);
        set(design, "pack.pack_hardware_mass", 20);
        set(design, "pack.pack_hardware_cost", 100);
        set(design, "pack.plate_thickness", 4);
        const Result result = evaluate(design);
        const double face = metric(result, "cell.width") * metric(result, "cell.height") * 1e-2;
        const double plates = 2.0 * 0.4 * face * 2.7e-3;
        const double cells = 40.0 * metric(result, "cell.mass") * 1e-3;
        COMPARE_CLOSE(metric(result, "pack.mass"), cells + 40.0 + 10.0 + 20.0 + 2.0 * plates,
                      1e-12);
        COMPARE_CLOSE(metric(result, "module.mass"), cells / 2.0 + 20.0 + 5.0 + plates, 1e-12);
        COMPARE_CLOSE(result.pack[PackPart::hardware].cost.value(), 80.0 + 60.0 + 100.0, 1e-12);
        // Bought for one module: hardware of 20 cells at 2 USD, 30 USD and the plates.
        COMPARE_CLOSE(result.pack.moduleItems.value(),
                      20.0 * 2.0 + 30.0 + plates * design.pack.plates.price.value(), 1e-12);
        // A pack of two modules costs 100 USD more than these.
        COMPARE_CLOSE(result.cost.pack.materials.value(),
                      2.0 * result.cost.module.materials.value() + 100.0, 1e-12);
    }

    void aPackOfNothingButCellsIsNotAssessed()
    {
        Design design = priced();
        choose(design, "pack.route", "itemised");
        const Result bare = evaluate(design);
        for (const FindingKind *kind :
             {&finding::packWithoutMass, &finding::packWithoutVolume, &finding::packWithoutCost})
            QVERIFY(has(bare, *kind));
        for (const char *key : {"pack.mass", "pack.volume", "pack.specific_energy",
                                "pack.energy_density", "pack.specific_power", "pack.power_density",
                                "pack.cost", "pack.price", "system.cost", "module.mass"})
            QVERIFY2(!findMetric(key)->value(bare), key);

        set(design, "pack.pack_hardware_mass", 20);
        const Result weighed = evaluate(design);
        QVERIFY(!has(weighed, finding::packWithoutMass));
        COMPARE_CLOSE(metric(weighed, "pack.specific_energy"),
                      metric(weighed, "pack.energy") * 1e3 / metric(weighed, "pack.mass"), 1e-12);
        QVERIFY(!findMetric("pack.energy_density")->value(weighed));
        // Nothing of the 20 kg belongs to a module.
        QVERIFY(!findMetric("module.mass")->value(weighed));
    }

    void partsOfThePackSumToItsMass()
    {
        Design design = priced();
        for (const char *route : {"factors", "itemised", "batpac"}) {
            choose(design, "pack.route", route);
            set(design, "pack.pack_hardware_mass", 20);
            const Result result = evaluate(design);
            Mass sum{};
            for (const PackLine &line : result.pack.lines)
                sum += line.mass;
            COMPARE_CLOSE(sum.value(), result.pack.mass.value(), 1e-12);
        }
    }

    void modulesMustDivide()
    {
        Design design = priced();
        choose(design, "pack.route", "batpac");
        set(design, "pack.parallel_in_module", 3);
        QVERIFY(has(evaluate(design), finding::modulesDoNotDivide));
        set(design, "pack.parallel_in_module", 2);
        set(design, "pack.parallel_modules", 3);
        QVERIFY(has(evaluate(design), finding::packDoesNotDivide));
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::PlantTest)
#include "plant_test.moc"
