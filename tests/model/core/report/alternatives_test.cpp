// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/alternatives.h"

#include "model/core/edit/edit.h"
#include "tests/designs/sample_designs.h"

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace cellgap {

using namespace sample;

class AlternativesTest : public QObject
{
    Q_OBJECT

    using Numbers = std::initializer_list<std::pair<const std::string, MaterialProperty>>;

    /// A positive active material of lithium that is assembled discharged.
    static Material positive(const std::string &id, const std::string &formula, Numbers properties)
    {
        return {.id = id,
                .name = "M " + id,
                .formula = formula,
                .category = "positive_active",
                .assembledState = "discharged",
                .ion = "lithium",
                .properties = properties};
    }

    static MaterialProperty number(double value, const std::string &unit)
    {
        return {.number = value, .unit = unit};
    }

    static std::vector<Material> materials()
    {
        const auto full = [](const std::string &id, const std::string &formula, double capacity) {
            return positive(id, formula,
                            {{"specific_capacity", number(capacity, "mAh/g")},
                             {"density", number(4.6, "g/cm³")},
                             {"voltage", number(3.8, "V")},
                             {"price", number(30, "USD/kg")}});
        };
        Material unpriced = full("unpriced", "U", 210);
        unpriced.properties.erase("price");
        Material little = full("little", "V", 220);
        little.properties.erase("density");
        Material sodium = full("sodium", "W", 120);
        sodium.ion = "sodium";
        Material charged = full("charged", "X", 250);
        charged.assembledState = "charged";
        Material sulfur = full("sulfur", "S", 700);
        sulfur.properties["sulfur_fraction"] = number(70, "%");
        Material binder = full("binder", "Y", 0);
        binder.category = "binder";
        return {full("present", "P", 190),
                full("present_2", "P", 195),
                full("rich", "R", 230),
                full("rich_again", "R", 1),
                unpriced,
                little,
                sodium,
                charged,
                sulfur,
                binder};
    }

    static DesignSheet sheetWith(const std::vector<Material> &materials)
    {
        DesignSheet sheet{.design = standardDesign()};
        if (putMaterial(sheet, *findMaterialSlot("positive.active"), materials.front()))
            qFatal("the material does not go there");
        return sheet;
    }

    static std::vector<Alternative> materialsIn(const std::vector<Alternative> &alternatives)
    {
        std::vector<Alternative> found = alternatives;
        std::erase_if(found,
                      [](const Alternative &one) { return findMaterialSlot(one.key) == nullptr; });
        return found;
    }

private slots:
    /// Not the same substance again, not another ion, state or category, not what less is known of
    /// but the price.
    void materialsOfTheSameKindTakeThePlace()
    {
        const auto all = materials();
        const auto found = materialsIn(alternativesOf(sheetWith(all), all));
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].key, std::string("positive.active"));
        QCOMPARE(found[0].now.value, std::string("present"));
        QCOMPARE(english(found[0].now.name), std::string("M present"));
        QCOMPARE(found[0].instead.value, std::string("rich"));
        QCOMPARE(found[1].instead.value, std::string("unpriced"));
        const Parameter &capacity = *findParameter("positive.specific_capacity");
        COMPARE_CLOSE(capacity.access.get(found[0].design), 230.0, 1e-12);
        QCOMPARE(findParameter("positive.active_price")->access.get(found[1].design), 0.0);
    }

    void anotherVoltageIsToldWithIt()
    {
        auto all = materials();
        const auto cautionAt = [&all](double volts) {
            all[2].properties["voltage"] = number(volts, "V");
            return english(alternativesOf(sheetWith(all), all).front().caution);
        };
        QCOMPARE(cautionAt(3.9), std::string());
        QCOMPARE(cautionAt(4.7), std::string("at 4.7 V, not 3.8"));
    }

    /// A positive takes no growth from its material: one that grows more would be told too small.
    void whatGrowsMoreIsNotTried()
    {
        auto all = materials();
        const auto grow = [&all](std::size_t which, double percent) {
            all[which].properties["swelling"] = number(percent, "%");
        };
        grow(0, 13); // the present one
        const auto found = [&all] {
            return materialsIn(alternativesOf(sheetWith(all), all)).size();
        };
        QCOMPARE(found(), std::size_t(0)); // of none of the others it is known
        grow(2, 5);
        QCOMPARE(found(), std::size_t(1));
        grow(4, 280);
        QCOMPARE(found(), std::size_t(1));
        // Of a material whose growth is not known what grows like silicon is not tried either.
        all[0].properties.erase("swelling");
        QCOMPARE(found(), std::size_t(1));
        const auto notTried = notTriedTexts(sheetWith(all), all);
        QVERIFY(english(notTried.back()).ends_with("which the design does not count: M unpriced."));
    }

    void fittedPlacesAreLeftAlone()
    {
        const auto all = materials();
        DesignSheet sheet = sheetWith(all);
        sheet.provenance["positive.voltage"].fittedTo = {"cell.energy"};
        QVERIFY(materialsIn(alternativesOf(sheet, all)).empty());
        QCOMPARE(alternativesTexts(sheet, all).size(), std::size_t(1));
        QVERIFY(
            english(alternativesTexts(sheet, all)[0]).ends_with("fitted to published figures."));
    }

    /// The voltage of a table would stay that of the present material; the course of one moves.
    void aTablesVoltageKeepsItsMaterials()
    {
        const auto all = materials();
        DesignSheet sheet = sheetWith(all);
        giveRisingTable(sheet.design);
        for (const auto &[rule, count] :
             {std::pair("table_mean", 0), {"table_50", 0}, {"table_shape", 2}, {"electrodes", 2}}) {
            choose(sheet.design, "electrical.voltage_rule", rule);
            QCOMPARE(materialsIn(alternativesOf(sheet, all)).size(),
                     static_cast<std::size_t>(count));
            QCOMPARE(english(alternativesTexts(sheet, all)[0]).ends_with("is that of a table."),
                     count == 0);
        }
    }

    /// A number of the design itself is one of the present material, and stays with it.
    void whatTheDesignKnowsItselfIsWantedToo()
    {
        auto all = materials();
        DesignSheet sheet = sheetWith(all);
        choose(sheet.design, "formation.rule", "first_cycle_balance");
        QCOMPARE(materialsIn(alternativesOf(sheet, all)).size(), std::size_t(2));
        QVERIFY(!assignNumber(sheet, *findParameter("positive.first_cycle_efficiency"), 88));
        QVERIFY(materialsIn(alternativesOf(sheet, all)).empty());
        all[2].properties["first_cycle_efficiency"] = number(92, "%");
        QCOMPARE(materialsIn(alternativesOf(sheet, all)).size(), std::size_t(1));
    }

    void anUnnamedMaterialHasNoAlternatives()
    {
        const auto all = materials();
        QVERIFY(materialsIn(alternativesOf({.design = standardDesign()}, all)).empty());
    }

    void optionsOfADesignerAreAlternatives()
    {
        DesignSheet sheet{.design = standardDesign()};
        const auto wordsFor = [&sheet](std::string_view key) {
            std::vector<std::string> words;
            for (const Alternative &one : alternativesOf(sheet, {}))
                if (one.key == key) {
                    words.push_back(one.instead.value);
                    const Choice &choice = *findChoice(key);
                    const auto chosen = static_cast<std::size_t>(choice.access.get(one.design));
                    if (choice.options[chosen].word != one.instead.value)
                        words.push_back("another");
                }
            return words;
        };
        choose(sheet.design, "stack.outer_negative", "two_sided");
        QCOMPARE(wordsFor("stack.outer_negative"), (std::vector<std::string>{"one_sided", "none"}));
        choose(sheet.design, "stack.outer_negative", "like_inner"); // another program's convention
        QVERIFY(wordsFor("stack.outer_negative").empty());
        QVERIFY(wordsFor("prismatic.roll").empty()); // of a pouch
        QVERIFY(wordsFor("format.volume_state").empty());
    }

    void whatHasToBeReadIsSaid()
    {
        const auto all = materials();
        DesignSheet sheet = sheetWith(all);
        const auto texts = alternativesTexts(sheet, all);
        QCOMPARE(texts.size(), std::size_t(1));
        QVERIFY(english(texts[0]).starts_with("With another material or option all else stays"));
        const auto notTried = notTriedTexts(sheet, all);
        QCOMPARE(notTried.size(), std::size_t(1));
        QCOMPARE(english(notTried[0]),
                 std::string("Positive active material: not tried, as the library knows less of "
                             "them than of M present: M little."));
        QVERIFY(!assignNumber(sheet, *findParameter("positive.specific_capacity"), 201));
        const auto own = alternativesTexts(sheet, all);
        QCOMPARE(own.size(), std::size_t(2));
        QVERIFY(english(own[1]).find("the design has its own specific capacity") !=
                std::string::npos);
    }

    void aSwapIsTakenWithWhatIsHeld()
    {
        const auto all = materials();
        const DesignSheet sheet = sheetWith(all);
        const CellState now = evaluate(sheet.design).cell;
        const auto taken = swapped(sheet, "positive.active", "rich", all, Hold::energy);
        QVERIFY(taken.has_value());
        QCOMPARE(materialIn(*taken, "positive.active"), std::string("rich"));
        QCOMPARE(taken->provenance.at("positive.specific_capacity").origin, Origin::library);
        COMPARE_CLOSE(evaluate(taken->design).cell.energy / now.energy, 1.0, 1e-9);
        const auto option = swapped(sheet, "pouch.terminal_ends", "two", all);
        QVERIFY(option.has_value());
        QCOMPARE(findChoice("pouch.terminal_ends")->access.get(option->design), 1);
        QVERIFY(!swapped(sheet, "positive.active", "nothing", all));
        QVERIFY(!swapped(sheet, "pouch.terminal_ends", "nothing", all));
        QVERIFY(!swapped(sheet, "separator.thickness", "5", all));
    }
};

} // namespace cellgap

QTEST_GUILESS_MAIN(cellgap::AlternativesTest)
#include "alternatives_test.moc"
