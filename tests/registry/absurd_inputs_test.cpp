// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/input_check.h"
#include "model/core/report/key_results.h"
#include "tests/designs/shipped_designs.h"

#include <algorithm>
#include <map>

namespace cellgap {

/// What a person is told about inputs that are possible but absurd, and that nothing is said about
/// the shipped designs which is not so.
class ReviewTest : public QObject, ShippedDesigns
{
    Q_OBJECT

    std::vector<Issue> issuesOf(const DesignSheet &sheet) const
    {
        return issues(evaluate(sheet.design), sheet, m_catalogue.materials);
    }

    /// What the changed design is told, and the unchanged one is not: severity and message.
    QStringList told(const std::string &id, const std::vector<Setting> &settings)
    {
        const std::vector<Issue> before = issuesOf(sheetOf(id));
        QStringList texts;
        for (const Issue &issue : issuesOf(sheetOf(id, settings)))
            if (std::ranges::find(before, issue) == before.end())
                texts << QString::fromStdString(std::string(name(issue.severity)) + ": " +
                                                english(issue.message));
        return texts;
    }

private slots:
    void absurdInputsAreTold_data()
    {
        QTest::addColumn<QString>("design");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const char *design, const char *key,
                            const char *value, const char *message) {
            QTest::newRow(name) << design << key << value << message;
        };
        row("layered oxide above theory", "nmc811-graphite-pouch", "positive.specific_capacity",
            "320 mAh/g",
            "warning: Specific capacity (positive electrode): 320 mAh/g is more than NMC811 can "
            "hold, 275.5 mAh/g");
        row("spinel in the wrong unit", "polymer-lnmo-projection", "positive.specific_capacity",
            "5000 mAh/g",
            "warning: Specific capacity (positive electrode): 5000 mAh/g is more than LNMO "
            "high-voltage spinel can hold, 147 mAh/g");
        row("sulfur above theory", "lis-lean-electrolyte", "positive.specific_capacity",
            "1700 mAh/g",
            "warning: Specific capacity (positive electrode): 1700 mAh/g is more than Sulfur can "
            "hold, 1672 mAh/g");
        row("per gram of sulfur, not of SPAN", "lis-span-280", "positive.specific_capacity",
            "1300 mAh/g",
            "warning: Specific capacity (positive electrode): 1300 mAh/g is more than Sulfurised "
            "polyacrylonitrile (SPAN) can hold, 752.4 mAh/g");
        row("graphite above theory", "nmc811-graphite-pouch", "negative.specific_capacity",
            "420 mAh/g",
            "warning: Specific capacity (negative electrode): 420 mAh/g is more than Graphite can "
            "hold, 372 mAh/g");
        row("LFP at a layered oxide's voltage", "blue-lmp-250", "positive.voltage", "3.65 V",
            "warning: Average voltage against Li (positive electrode): 3.65 V is not the voltage "
            "of LFP, 3.358 to 3.432 V");
        row("sulfur at a layered oxide's voltage", "lis-lean-electrolyte", "positive.voltage",
            "3.65 V",
            "warning: Average voltage against Li (positive electrode): 3.65 V is not the voltage "
            "of Sulfur, 2.1 V");
        row("copper of 5.3", "nmc811-graphite-pouch", "negative_collector.density", "5.3 g/cm³",
            "warning: Collector density (negative collector): 5.3 g/cm³ is not the density of "
            "Copper, 8.92 to 8.96 g/cm³");
        row("copper of aluminium", "nmc811-graphite-pouch", "negative_collector.density",
            "2.7 g/cm³",
            "warning: Collector density (negative collector): 2.7 g/cm³ is not the density of "
            "Copper, 8.92 to 8.96 g/cm³");
        row("solid electrolyte too light", "assb-sulfide-nmc811", "separator.density", "1 g/cm³",
            "warning: Separator density (separator or solid electrolyte): 1 g/cm³ is not the "
            "density of Li6PS5Cl argyrodite, 1.64 to 1.86 g/cm³");
        row("electrolyte of a solid", "nmc811-graphite-pouch", "electrolyte.density", "2.5 g/cm³",
            "warning: Density of the liquid (liquid electrolyte): 2.5 g/cm³ is not the density of "
            "1.2 M LiPF6 in EC:EMC, 1.18 to 1.3 g/cm³");
        row("graphite that is too small", "nmc811-graphite-pouch", "negative.np_ratio", "0.9",
            "warning: the negative holds 90.00 % of the positive's capacity: the rest plates on it "
            "as lithium metal at every charge");
        row("separator smaller than the negative", "nmc811-graphite-pouch",
            "stack.separator_margin_height", "0.5 mm",
            "warning: Separator margin in height (stack): 0.5 mm is less than Negative margin in "
            "height (stack), 1 mm: one part reaches beyond the other that should cover it");
        row("separator wider than the pouch", "nmc811-graphite-pouch",
            "stack.separator_margin_width", "6 mm",
            "warning: Side margin (pouch): 5 mm is less than Separator margin in width (stack), 6 "
            "mm: one part reaches beyond the other that should cover it");
        row("porous coating of a solid's porosity", "nmc811-graphite-pouch", "positive.porosity",
            "8 %", "note: Porosity (positive electrode): 8 % is outside the usual 15 to 40 %");
        row("dry separator", "nmc811-graphite-pouch", "electrolyte.wets", "none",
            "error: no ion crosses the separator: its pores hold no liquid");
        row("flooded can", "nmc622-graphite-21700", "electrolyte.volume_per_capacity", "4 mL/Ah",
            "error: the can has");
        row("areal capacity per cell", "nmc811-graphite-pouch", "positive.areal_capacity",
            "40 mAh/cm²",
            "note: Areal capacity (positive electrode): 40 mAh/cm² is outside the usual 0.4 to 10 "
            "mAh/cm²");
    }

    void absurdInputsAreTold()
    {
        QFETCH(QString, design);
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, message);
        const QStringList texts =
            told(design.toStdString(), {{key.toStdString(), value.toStdString()}});
        QVERIFY2(!texts.filter(message).isEmpty(), qPrintable(texts.join("\n")));
    }

    void foilsAreMetalsWithoutAMaterialToo()
    {
        const auto told = [this](double density) {
            DesignSheet sheet{.design = standardDesign()};
            assign(*findParameter("positive_collector.density"), sheet.design, density);
            QStringList texts;
            for (const Issue &issue : checkInputs(sheet, m_catalogue.materials))
                texts << QString::fromStdString(english(issue.message));
            return texts.join("\n");
        };
        QCOMPARE(told(5.3), "Collector density (positive collector): 5.3 g/cm³ is not the density "
                            "of a metal");
        QCOMPARE(told(0.27), "Collector density (positive collector): 0.27 g/cm³ is not the "
                             "density of a metal");
        for (const double metal : {2.7, 4.51, 7.9, 8.9})
            QVERIFY2(!told(metal).contains("metal"), qPrintable(told(metal)));
    }

    void titanateMayBeSmallerThanThePositive()
    {
        QVERIFY(told("batpac5-lmo-lto", {{"negative.np_ratio", "0.9"}})
                    .filter("plates on it")
                    .isEmpty());
    }

    void nearlyEmptyCanIsTold()
    {
        const QStringList texts =
            told("lfp-graphite-prismatic", {{"format.sizing", "given"},
                                            {"stack.positive_sheets", "5"},
                                            {"stack.electrode_width", "100 mm"}});
        QVERIFY2(!texts.filter("of the can's inside is empty").isEmpty(),
                 qPrintable(texts.join("\n")));
    }

    void packThatNobodyChoseIsSaid()
    {
        const auto conditions = [](const DesignSheet &sheet) {
            return QString::fromStdString(english(conditionsText(sheet, evaluate(sheet.design))));
        };
        const QString assumed = "a pack of 400 cells is assumed";
        QVERIFY(conditions(sheetOf("li-nmc622-pouch")).contains(assumed));
        const DesignSheet chosen = sheetOf("li-nmc622-pouch", {{"pack.cells_in_parallel", "4"}});
        QVERIFY(!conditions(chosen).contains(assumed));
        QVERIFY(!conditions(sheetOf("batpac5-lmo-lto")).contains("is assumed"));
    }

    /// A composite has its own electrolyte between the particles, a gas electrode needs open pores.
    void usualDependsOnTheElectrode()
    {
        const Parameter &porosity = *findParameter("positive.porosity");
        const auto usual = [&](const std::string &id) {
            return usualOf(porosity, sheetOf(id).design);
        };
        QVERIFY(!isUnusual(3.0, usual("bollore-lmp")));
        QVERIFY(!isUnusual(85.0, usual("li-o2-pairs")));
        QVERIFY(!isUnusual(60.0, usual("lis-lean-electrolyte")));
        QVERIFY(isUnusual(3.0, usual("nmc811-graphite-pouch")));
        QVERIFY(isUnusual(60.0, usual("nmc811-graphite-pouch")));
        QVERIFY(isUnusual(60.0, usual("assb-sulfide-nmc811")));
    }

    /// What `describe` and the schema say is the range of the plain design.
    void declaredRangeIsThatOfTheStandardDesign()
    {
        for (const Parameter &parameter : parameters()) {
            const Bounds usual = usualOf(parameter, standardDesign());
            QVERIFY2(usual.min == parameter.usual.min && usual.max == parameter.usual.max,
                     parameter.key.c_str());
        }
    }

    void thirdActiveIsSeenWithoutASecond()
    {
        const Design design =
            sheetOf("nmc811-graphite-pouch", {{"positive.third_share", "20 %"}}).design;
        QVERIFY(findParameter("positive.third_share")->applies(design));
        QVERIFY(findParameter("positive.third_capacity")->applies(design));
    }

    /// Where half of the active material is sulfur, a gram of the sulfur itself holds 1672 mAh.
    void sulfurBesideAnotherActiveHasItsOwnLimit()
    {
        const QStringList texts =
            told("lis-lean-electrolyte",
                 {{"positive.second_share", "50 %"}, {"positive.second_voltage", "3.4 V"}});
        QVERIFY2(texts.filter("can hold").isEmpty(), qPrintable(texts.join("\n")));
    }

    void zeroIsNotGivenWhereTheRangeBeginsAbove()
    {
        QVERIFY(!isUnusual(0.0, {0.2, 60.0}));
        QVERIFY(isUnusual(0.1, {0.2, 60.0}));
        QVERIFY(isUnusual(0.0, {-2.0, -1.0}));
        QVERIFY(!isUnusual(7.0, {0.0, 0.0})); // none is declared
    }

    /// The remedy says that the usual range spans the materials: each value of the library is
    /// inside, but for prices of laboratories and a conductor that needs heat.
    void usualRangesSpanTheLibrary()
    {
        QStringList outside;
        for (const MaterialSlot &slot : materialSlots()) {
            const std::string section = sectionOf(slot.key);
            const bool further = slot.key.ends_with("d_active"); // the same materials again
            if (further ||
                (section != "positive" && section != "separator" && section != "electrolyte"))
                continue; // categories of the others hold what no such part is made of
            for (const auto &[id, material] : m_catalogue.materials) {
                if (std::ranges::find(slot.categories, material.category) == slot.categories.end())
                    continue;
                for (const MaterialSlot::Fill &fill : slot.fills) {
                    const Parameter &parameter = *findParameter(fill.parameter);
                    const auto found = material.properties.find(std::string(fill.property));
                    if (found != material.properties.end() &&
                        found->second.unit == parameter.access.unit.text &&
                        isUnusual(found->second.number, parameter.usual))
                        outside << QString::fromStdString(parameter.key + " " + id);
                }
            }
        }
        QCOMPARE(outside.join("; "), "positive.active_price li2s; positive.active_price tis2; "
                                     "positive.ionic_conductivity lisicon; "
                                     "separator.conductivity lisicon");
    }

    /// All notes and warnings on the inputs of the shipped designs and reference cells, by key.
    /// Each is so: an interface that was fitted to the power of a polymer cell, a lithium-oxygen
    /// cell that lasts a year, a laboratory's price, a solid that a source counts as liquid, and
    /// the lithium, liquid and single small face of a coin cell.
    void shippedDesignsHaveNoFalseAlarms()
    {
        std::map<std::string, int> notes;
        const auto count = [&](const std::filesystem::path &file) {
            for (const Issue &issue : checkInputs(sheetIn(file), m_catalogue.materials)) {
                QVERIFY2(issue.severity == Severity::note, english(issue.message).c_str());
                ++notes[issue.key];
            }
        };
        std::size_t designs = 0;
        for (const auto &[id, file] : m_catalogue.designs) {
            count(file);
            ++designs;
        }
        for (const auto &file :
             std::filesystem::directory_iterator(m_catalogue.root / "resources/cases")) {
            count(file.path());
            ++designs;
        }
        QCOMPARE(designs, std::size_t{64});
        const std::map<std::string, int> expected{
            {"positive.interface_resistance", 7},
            {"negative.interface_resistance", 7},
            {"life.coulombic_efficiency", 2},
            {"life.electrolyte_minimum", 1},
            {"negative.np_ratio", 1},
            {"electrolyte.mass_per_capacity", 1},
            {"stack.positive_sheets", 1},
            {"stack.electrode_width", 1},
            {"stack.electrode_height", 1},
            {"life.calendar_life", 1},
            {"positive.active_price", 2},
            {"positive.conductive_density", 1},
            {"electrolyte.density", 2},
        };
        QCOMPARE(notes, expected);
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::ReviewTest)
#include "absurd_inputs_test.moc"
