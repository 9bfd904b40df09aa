// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/edit/edit.h"
#include "model/core/edit/form.h"
#include "model/core/edit/rows.h"

#include <QtTest>

#include <algorithm>
#include <map>
#include <vector>

namespace cellgap {

namespace {

DesignSheet sheetWithSources()
{
    DesignSheet sheet;
    sheet.design = standardDesign();
    sheet.provenance["positive.porosity"] = {.origin = Origin::chemistry, .source = "a paper"};
    sheet.provenance["positive.areal_capacity"] = {.origin = Origin::file,
                                                   .source = "a data sheet"};
    return sheet;
}

} // namespace

class EditTest : public QObject
{
    Q_OBJECT

private slots:
    void changedValueNoLongerClaimsItsOldSource()
    {
        DesignSheet sheet = sheetWithSources();
        QVERIFY(!assignNumber(sheet, *findParameter("positive.porosity"), 33.0));
        QVERIFY(sheet.provenance["positive.porosity"].source.empty());
        QCOMPARE(sheet.provenance["positive.porosity"].origin, Origin::file);
    }

    void anotherInputOfAGroupForgetsTheFormerOne()
    {
        DesignSheet sheet = sheetWithSources();
        QVERIFY(!assignNumber(sheet, *findParameter("positive.loading"), 21.0));
        QVERIFY(!sheet.provenance.contains("positive.areal_capacity"));
        QVERIFY(isInput(*findParameter("positive.loading"), sheet.design));
    }

    void numberOutsideTheBoundsIsRefusedWithTheBounds()
    {
        DesignSheet sheet = sheetWithSources();
        const DesignSheet before = sheet;
        const auto reason = assignNumber(sheet, *findParameter("positive.porosity"), 120.0);
        QVERIFY(reason.has_value());
        QCOMPARE(english(*reason), std::string("Only 0 % to 99 % is possible."));
        QVERIFY(assignNumber(sheet, *findParameter("positive.porosity"), std::nan("")).has_value());
        QVERIFY(sheet == before);
    }

    void resetBringsBackValueInputAndSource()
    {
        const DesignSheet base = sheetWithSources();
        DesignSheet sheet = base;
        QVERIFY(!assignNumber(sheet, *findParameter("positive.porosity"), 33.0));
        QVERIFY(!assignNumber(sheet, *findParameter("positive.loading"), 21.0));
        chooseOption(sheet, *findChoice("negative.kind"), 1);
        QVERIFY(differs(sheet, base, "positive.porosity"));
        QVERIFY(differs(sheet, base, "positive.areal_capacity"));
        for (const char *key : {"positive.porosity", "positive.loading", "negative.kind"})
            resetTo(sheet, base, key);
        QVERIFY(sheet == base);
        QVERIFY(!differs(sheet, base, "positive.porosity"));
    }

    void priceInEurosFollowsTheExchangeRate()
    {
        DesignSheet sheet = sheetWithSources();
        const Parameter &price = *findParameter("electrolyte.price");
        const Parameter &rate = *findParameter("economics.exchange_rate");
        const auto dollars = [&] { return price.access.get(sheet.design); };
        QVERIFY(!assignNumber(sheet, rate, 1.25));
        QVERIFY(!assignEuros(sheet, price, 10.0));
        QCOMPARE(dollars(), 12.5);
        const DesignSheet before = sheet;
        QVERIFY(!assignNumber(sheet, rate, 1.5));
        QCOMPARE(dollars(), 15.0);
        QVERIFY(!differs(sheet, before, price.key));
        QVERIFY(differs(sheet, before, rate.key));
        resetTo(sheet, before, rate.key);
        QVERIFY(sheet == before);
        // A price in dollars does not follow, whether typed or reset to.
        QVERIFY(!assignNumber(sheet, price, 12.5));
        QVERIFY(sheet.euros.empty());
        QVERIFY(!assignNumber(sheet, rate, 1.5));
        QCOMPARE(dollars(), 12.5);
        resetTo(sheet, before, price.key);
        QCOMPARE(dollars(), 15.0);
    }

    void priceOfAPlantStepFollowsTheExchangeRate()
    {
        DesignSheet sheet = sheetWithSources();
        const RecordList &steps = *findRecordList("production.steps");
        const auto capital = std::ranges::find(steps.fields, "capital", &RecordField::key);
        QVERIFY(!addRow(sheet, steps, "v. 2: press"));
        QVERIFY(!setField(sheet, steps, 0, *capital, 1e6, true));
        QVERIFY(!assignNumber(sheet, *findParameter("economics.exchange_rate"), 1.5));
        QCOMPARE(unit::USD.in(sheet.design.production.steps.items[0].capital), 1.5e6);
        // A row whose name begins like that of another keeps its own price.
        QVERIFY(!addRow(sheet, steps, "v. 2: press.b"));
        QVERIFY(!setField(sheet, steps, 1, *capital, 2e6, true));
        eraseRow(sheet, steps, 0);
        QVERIFY(!assignNumber(sheet, *findParameter("economics.exchange_rate"), 2.0));
        QCOMPARE(unit::USD.in(sheet.design.production.steps.items[0].capital), 4e6);
        QVERIFY(setField(sheet, steps, 0, *capital, -1.0).has_value());
        QVERIFY(addRow(sheet, steps, "").has_value());
        eraseRow(sheet, steps, 0);
        QVERIFY(sheet.euros.empty());
    }

    void materialSaysWhereItsValuesAndChoicesComeFrom()
    {
        const MaterialSlot &slot = *findMaterialSlot("positive.active");
        Material charged{.id = "v2o5",
                         .name = "V2O5",
                         .category = "positive_active",
                         .assembledState = "charged"};
        charged.properties["density"] = {.number = 3.36, .unit = "g/cm³", .source = "a handbook"};
        const DesignSheet base = sheetWithSources();
        DesignSheet sheet = base;
        QVERIFY(!putMaterial(sheet, slot, charged));
        QCOMPARE(sheet.provenance.at("positive.assembled_state").origin, Origin::library);
        QCOMPARE(sheet.provenance.at("positive.active_density").source,
                 std::string("V2O5: a handbook"));
        QCOMPARE(findParameter("positive.active_density")->access.get(sheet.design), 3.36);

        // Another material does not keep what only the first one gave.
        const Choice &state = *findChoice("positive.assembled_state");
        QVERIFY(state.access.get(sheet.design) != state.standard);
        QVERIFY(!putMaterial(sheet, slot,
                             {.id = "other", .name = "Other", .category = charged.category}));
        QVERIFY(!sheet.provenance.contains("positive.active_density"));
        QVERIFY(!sheet.provenance.contains(state.key));
        QCOMPARE(state.access.get(sheet.design), state.standard);
        resetTo(sheet, base, slot.key);
        QVERIFY(sheet == base);

        const Material foil{.id = "cu", .name = "Copper", .category = "collector"};
        QCOMPARE(english(putMaterial(sheet, slot, foil).value()),
                 std::string("material 'cu' is a collector and does not go here"));
        charged.properties["density"].number = 1e4;
        QVERIFY(putMaterial(sheet, slot, charged).has_value());
        QVERIFY(sheet == base);
    }

    void priceByAreaTakesThePlaceOfTheMaterialsByMass()
    {
        const MaterialSlot &slot = *findMaterialSlot("negative_collector.material");
        const Parameter &byArea = *findParameter("negative_collector.price");
        const Parameter &byMass = *findParameter("negative_collector.mass_price");
        Material copper{.id = "copper", .name = "Copper", .category = "foil"};
        copper.properties["price"] = {.number = 13.4, .unit = "USD/kg", .source = "a list"};
        DesignSheet sheet = sheetWithSources();
        const auto prices = [&] {
            return std::pair{byArea.access.get(sheet.design), byMass.access.get(sheet.design)};
        };
        QVERIFY(!putMaterial(sheet, slot, copper));
        const DesignSheet base = sheet;
        QVERIFY(!assignNumber(sheet, byArea, 1.2));
        QCOMPARE(prices(), std::pair(1.2, 0.0));
        QVERIFY(!sheet.provenance.contains(byMass.key));
        resetTo(sheet, base, byArea.key);
        QVERIFY(sheet == base);

        // A material put where a layer below gave a price by area brings its own.
        QVERIFY(!assignNumber(sheet, byArea, 1.2, {.origin = Origin::chemistry}));
        QVERIFY(!putMaterial(sheet, slot, copper));
        QCOMPARE(prices(), std::pair(0.0, 13.4));

        // Two that one file states are both meant.
        QVERIFY(!assignNumber(sheet, byMass, 10));
        QVERIFY(!assignNumber(sheet, byArea, 0.5));
        QCOMPARE(prices(), std::pair(0.5, 10.0));
    }

    void curveAndListAreResetAsAWhole()
    {
        const DesignSheet base = sheetWithSources();
        DesignSheet sheet = base;
        const Curve &curve = curves().front();
        const std::vector<double> numbers(VoltageTable{}.size(), curve.bounds.max);
        QVERIFY(!assignCurve(sheet, curve, numbers));
        QVERIFY(differs(sheet, base, curve.key));
        QVERIFY(assignCurve(sheet, curve, std::vector<double>(3)).has_value());
        QVERIFY(!addRow(sheet, recordLists().front(), "one"));
        resetTo(sheet, base, curve.key);
        resetTo(sheet, base, recordLists().front().key);
        QVERIFY(sheet == base);
    }

    /// Numbers, options and the input of a group; what the design does not use stays as it is.
    void aDesignIsWrittenIntoTheSheet()
    {
        const DesignSheet base{.design = standardDesign()};
        Design wanted = base.design;
        const Parameter &porosity = *findParameter("positive.porosity");
        const Parameter &mass = *findParameter("electrolyte.mass_per_capacity");
        QVERIFY(!isInput(mass, wanted));
        porosity.access.set(wanted, 31.0);
        assign(mass, wanted, 2.5);
        findChoice("format.kind")->access.set(wanted, 1);
        DesignSheet sheet = base;
        QVERIFY(!assignDesign(sheet, wanted).has_value());
        for (const Parameter &parameter : parameters())
            if (parameter.applies(wanted) && isInput(parameter, wanted))
                QCOMPARE(parameter.access.get(sheet.design), parameter.access.get(wanted));
        QVERIFY(isInput(mass, sheet.design));
        QCOMPARE(findChoice("format.kind")->access.get(sheet.design), 1);
        QCOMPARE(sheet.provenance.at(porosity.key).origin, Origin::file);
        QCOMPARE(sheet.provenance.size(), std::size_t{3});
        DesignSheet same = base;
        QVERIFY(!assignDesign(same, base.design).has_value());
        QVERIFY(same == base);
    }

    void everyInputHasOneRowInTheForm()
    {
        std::map<std::string, int> rows;
        for (const FormSection &section : formSections())
            for (const FormRow &row : section.rows)
                ++rows[row.key];
        for (const Choice &choice : choices())
            QCOMPARE(rows[choice.key], 1);
        for (const MaterialSlot &slot : materialSlots())
            QCOMPARE(rows[slot.key], 1);
        for (const Parameter &parameter : parameters()) {
            const InputGroup *group = groupOf(parameter.key);
            QCOMPARE(rows[group != nullptr ? group->key : parameter.key], 1);
        }
    }

    void plainCellBeginsWithAtMostFortyRows()
    {
        int count = 0;
        for (const FormSection &section : formSections())
            for (const FormRow &row : section.rows)
                count += row.first && applies(row, standardDesign()) ? 1 : 0;
        QVERIFY2(count >= 20 && count <= 40, qPrintable(QString::number(count)));
    }

    void stepsAreOneTwoOrFiveNearAHundredth()
    {
        // Usual 1 to 10 mAh/cm², so 0.09, that is 0.1.
        QCOMPARE(stepOf(*findParameter("positive.areal_capacity"), 4.0), 0.1);
        // Usual 4 to 20 µm, so 0.16, that is 0.2.
        QCOMPARE(stepOf(*findParameter("negative_collector.thickness"), 8.0), 0.2);
    }

    void sliderHoldsUsualRangeAndBothValues()
    {
        const Parameter &porosity = *findParameter("positive.porosity");
        const SliderSpan span = spanOf(porosity, porosity.usual, 70.0, 25.0);
        QVERIFY(span.span.min <= 15.0 && span.span.max >= 70.0);
        QVERIFY(!span.logarithmic);
        QCOMPARE(span.toShare(span.fromShare(0.3)), 0.3);
        // Usual 1000 to 100,000 1/cm: two decades.
        const Parameter &specificArea = *findParameter("positive.specific_area");
        const SliderSpan area = spanOf(specificArea, specificArea.usual, 5e3, 5e3);
        QVERIFY(area.logarithmic);
        QVERIFY(std::abs(area.toShare(area.fromShare(0.3)) - 0.3) < 1e-12);
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::EditTest)
#include "edit_test.moc"
