// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/physics/evaluate.h"
#include "model/core/report/input_check.h"
#include "model/core/report/input_tables.h"
#include "model/io/design_yaml.h"
#include "model/io/quantity_text.h"

#include <QtTest>

namespace cellgap {

class DesignReaderTest : public QObject
{
    Q_OBJECT

    UnitSystem m_units;
    Catalogue m_catalogue = loadCatalogue(CELLGAP_PROGRAM_DATA, m_units);

    DesignReading read(const QString &body) const
    {
        return readDesign(("version: 1\n" + body).toStdString(), m_catalogue, m_units);
    }

private slots:
    void errorsNamePlaceAndRemedy_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("remedy");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto row = [](const char *name, const char *body, const char *message,
                            const char *remedy, int line, int column) {
            QTest::newRow(name) << QString(body) << QString(message) << QString(remedy) << line
                                << column;
        };
        row("misspelt key", "positive:\n  porosty: 20 %\n", "unknown key 'positive.porosty'",
            "did you mean 'positive.porosity'?", 3, 3);
        row("misspelt section", "postive:\n  porosity: 20 %\n", "unknown key 'postive'",
            "did you mean 'positive'?", 2, 1);
        row("misspelt material", "positive:\n  active: nmc812\n", "unknown material 'nmc812'",
            "did you mean 'nmc811'?", 3, 11);
        row("material of another kind", "positive:\n  active: graphite\n",
            "material 'graphite' is a negative_active and does not go here", "list materials", 3,
            11);
        row("misspelt option", "negative:\n  kind: anodefree\n", "'anodefree' is not an option",
            "did you mean 'anode_free'?", 3, 9);
        row("wrong dimension", "positive:\n  areal_capacity: 4 mAh/g\n", "measures something else",
            "correct value or unit", 3, 19);
        row("missing unit", "positive:\n  areal_capacity: 4\n", "has no unit; expected mAh/cm²",
            "correct", 3, 19);
        row("out of range", "positive:\n  porosity: 120 %\n", "outside the possible range",
            "from 0 to 99 %", 3, 13);
        row("per cent forgotten", "positive:\n  porosity: 28\n", "outside the possible range",
            "28 without a unit means 2800 %", 3, 13);
        row("not a number", "positive:\n  porosity: .nan\n", "is not a number", "correct", 3, 13);
        row("infinite", "separator:\n  thickness: .inf\n", "is not a number", "correct", 3, 14);
        row("falling voltage",
            "electrical:\n  voltage_table: [4.2 V, 4.1 V, 4 V, 3.9 V, 3.8 V, 3.7 V, 3.6 V, 3.5 V, "
            "3.4 V, 3.3 V, 3.0 V]\n",
            "this one falls from 4.2 V at 0 % to 4.1 V at 10 %", "correct", 3, 18);
        row("two inputs", "positive:\n  areal_capacity: 4 mAh/cm²\n  thickness: 70 µm\n",
            "'positive.areal_capacity' (line 3) and 'positive.thickness' are two inputs",
            "keep one of them", 4, 3);
        row("two ratios", "negative:\n  kind: lithium\n  np_ratio: 2\n  lithium_excess: 100 %\n",
            "'negative.np_ratio' (line 4) and 'negative.lithium_excess'", "keep one", 5, 3);
        row("unknown chemistry", "chemistry: nmc811-grafite\n",
            "unknown chemistry 'nmc811-grafite'", "did you mean 'nmc811-graphite'?", 2, 12);
        row("scalar section", "positive: nmc811\n", "does not hold keys and values", "indented", 2,
            11);
        row("list value", "positive:\n  porosity: [1, 2]\n", "has no value", "write", 3, 13);
        row("unknown metric", "published:\n  - {metric: cell.specfic_energy, value: 3 Wh/kg}\n",
            "unknown metric", "did you mean 'cell.specific_energy'?", 3, 14);
        row("no input that echoes",
            "published:\n  - {metric: cell.mass, value: 3 g, echoes: format.capcity}\n",
            "'format.capcity' is no input", "did you mean 'format.capacity'?", 3, 45);
        row("no comparison", "claims:\n  - {metric: cell.mass, comparison: below, value: 3 g}\n",
            "'below' is not one of > >= < <= =", "in quotes", 3, 37);
        row("bound with a tolerance",
            "published:\n  - {metric: cell.mass, comparison: \"<\", value: 3 g, tolerance: 5 %}\n",
            "a bound has no tolerance", "leave out", 3, 65);
        row("vague claim", "claims:\n  - {metric: cell.mass, value: 3 g}\n",
            "a claim does not say how near", "tolerance, such as 5 %", 3, 5);
        row("nothing behind a text", "chemistry:\nname: x\n", "'chemistry' has no value",
            "behind the colon, or remove", 2, 1);
        row("nothing behind a number", "positive:\n  areal_capacity:\n\n  porosity: 20 %\n",
            "'positive.areal_capacity' has no value", "write", 3, 3);
        row("nothing behind a source", "positive:\n  source:\n  porosity: 20 %\n",
            "'positive.source' has no value", "behind the colon, or remove", 3, 3);
        row("nothing behind a value", "positive:\n  porosity: {value: , source: x}\n",
            "'positive.porosity' has no value", "write", 3, 13);
        row("no row of a list", "published:\n  -\n\n  # nothing\nname: x\n",
            "not written as a metric and its value", "metric: …, value: …", 3, 3);
        row("figures that are no list", "published: 300 Wh/kg\n", "'published' is not a list",
            "one figure to a line", 2, 12);
        row("unknown key of a figure",
            "published:\n  - metric: cell.mass\n    value: 3 g\n    tolerence: 5 %\n",
            "unknown key 'tolerence'", "did you mean 'tolerance'?", 5, 5);
        row("nothing behind a figure's value",
            "published:\n  - metric: cell.mass\n    value:\n    tolerance: 5 %\n",
            "'value' has no value", "behind the colon, or remove", 4, 5);
        row("infinite figure", "published:\n  - {metric: cell.mass, value: .inf g}\n",
            "is not a number", "correct the value", 3, 32);
        row("figure beyond numbers", "published:\n  - {metric: cell.mass, value: 1e999 g}\n",
            "is not a number", "correct the value", 3, 32);
        row("absurd figure", "published:\n  - {metric: cell.mass, value: 3e30 g}\n",
            "is outside the possible range", "correct the value", 3, 32);
        row("negative figure", "published:\n  - {metric: cell.mass, value: -3 g}\n",
            "is outside the possible range", "correct the value", 3, 32);
        row("no tolerance at all",
            "published:\n  - {metric: cell.mass, value: 3 g, tolerance: 0 %}\n",
            "a tolerance of 0 % says nothing", "more than 0 % and at most 100 %", 3, 48);
        row("negative tolerance",
            "published:\n  - {metric: cell.mass, value: 3 g, tolerance: -5 %}\n",
            "a tolerance of -5 % says nothing", "more than 0 %", 3, 48);
        row("absurd tolerance",
            "published:\n  - {metric: cell.mass, value: 3 g, tolerance: 500 %}\n",
            "a tolerance of 500 % says nothing", "at most 100 %", 3, 48);
        row("infinite tolerance",
            "published:\n  - {metric: cell.mass, value: 3 g, tolerance: .inf}\n", "is not a number",
            "write e.g. 5 %", 3, 48);
        row("range beside its value", "positive:\n  porosity: {value: 25 %, range: [26 %, 30 %]}\n",
            "the range of 'positive.porosity' leaves out its value", "holds the value", 3, 34);
        row("range beyond the possible",
            "positive:\n  porosity: {value: 25 %, range: [20 %, 400 %]}\n",
            "the range of 'positive.porosity' is not readable", "both possible", 3, 34);
        row("infinite range", "positive:\n  porosity: {value: 25 %, range: [20 %, .inf]}\n",
            "the range of 'positive.porosity' is not readable", "both possible", 3, 34);
        row("range the wrong way round",
            "positive:\n  porosity: {value: 25 %, range: [30 %, 20 %]}\n",
            "the range of 'positive.porosity' is not readable", "both possible", 3, 34);
        row("half a range", "positive:\n  porosity: {value: 25 %, range: [20 %]}\n",
            "the range of 'positive.porosity' is not readable", "both possible", 3, 34);
        row("fitted to nothing",
            "positive:\n  porosity: {value: 25 %, fitted_to: [cell.specfic_energy]}\n",
            "unknown metric", "did you mean 'cell.specific_energy'?", 3, 39);
        row("comma in a text without quotes",
            "positive:\n  voltage: {value: 3.1 V, source: same curve, against sodium}\n",
            "unknown key 'against sodium' of a value",
            "quote the text, whose comma ends it here: source: \"same curve, against sodium\"", 3,
            47);
        row("unit of a plain number", "negative:\n  np_ratio: 1.1 kg\n",
            "'1.1 kg' is a number with a unit; expected one without, e.g. 1.1", "correct value", 3,
            13);
        row("plain number out of range", "negative:\n  np_ratio: 0.001\n",
            "outside the possible range", "give a value from 0.01 to 100", 3, 13);
        row("raised digit", "separator:\n  thickness: 10² µm\n", "unknown unit '² µm'", "correct",
            3, 14);
        row("no year", "positive:\n  porosity: {value: 25 %, year: soon}\n", "'soon' is no year",
            "four digits", 3, 33);
        row("short table", "electrical:\n  voltage_table: [3 V, 4 V]\n", "not a list of 11 values",
            "0, 10", 3, 18);
    }

    void errorsNamePlaceAndRemedy()
    {
        QFETCH(QString, body);
        QFETCH(QString, message);
        QFETCH(QString, remedy);
        QFETCH(int, line);
        QFETCH(int, column);
        const DesignReading reading = read(body);
        QVERIFY(!reading.ok());
        const Issue &issue = reading.issues.front();
        QVERIFY2(QString::fromStdString(english(issue.message)).contains(message),
                 english(issue.message).c_str());
        QVERIFY2(QString::fromStdString(english(issue.remedy)).contains(remedy),
                 english(issue.remedy).c_str());
        QCOMPARE(issue.line, line);
        QCOMPARE(issue.column, column);
        QVERIFY(!issue.key.empty());
    }

    /// A wrong word, nothing and a wrong key in every line of the shipped designs.
    void everyPlantedErrorIsToldInItsLine()
    {
        static const QRegularExpression entry(R"re(^( *(?:- )?)([a-z_0-9]+): +(?![>|])(\S.*)$)re");
        static const QRegularExpression figure(R"re(((?:metric|value|tolerance): )[^,}]+)re");
        const QStringList texts{"name", "description", "source", "generation", "note"};
        int planted = 0;
        for (const auto &[id, path] : m_catalogue.designs) {
            const QString shipped = QString::fromStdString(readTextFile(path.string()));
            const QStringList lines = shipped.split('\n');
            const auto plant = [&](int line, const QString &wrong) {
                QStringList changed = lines;
                changed[line] = wrong;
                const DesignReading reading =
                    readDesign(changed.join('\n').toStdString(), m_catalogue, m_units);
                ++planted;
                const bool told = std::ranges::any_of(reading.issues, [&](const Issue &issue) {
                    return issue.severity == Severity::error && issue.line == line + 1 &&
                           issue.file.empty();
                });
                QVERIFY2(told, qPrintable(QString::fromStdString(id) + ": " + wrong));
            };
            for (int i = 0; i < lines.size(); ++i) {
                const QString &line = lines[i];
                if (line.contains("- {metric:"))
                    plant(i, QString(line).replace(figure, "\\1banana"));
                const auto match = entry.match(line);
                if (!match.hasMatch() || line.count('{') != line.count('}'))
                    continue;
                const QString start = match.captured(1);
                const QString key = match.captured(2);
                plant(i, start + key + ":");
                plant(i, start + key + "_x: " + match.captured(3));
                if (!texts.contains(key))
                    plant(i, start + key + ": banana");
                if (QTest::currentTestFailed())
                    return;
            }
        }
        QVERIFY2(planted > 4000, qPrintable(QString::number(planted)));
    }

    void faultOfAShippedFileNamesThatFile()
    {
        Catalogue faulty = m_catalogue;
        DesignLayer layer = faulty.chemistries.at("nmc811-graphite");
        layer.file = "chemistries/nmc811_graphite.yaml";
        layer.tree = parseYaml("version: 1\n\n\n\n\npositive:\n  active: nmc812\n").root;
        faulty.chemistries.put("nmc811-graphite", layer);
        const DesignReading reading =
            readDesign("version: 1\nchemistry: nmc811-graphite\n", faulty, m_units);
        QCOMPARE(reading.issues.size(), std::size_t{1});
        QCOMPARE(reading.issues.front().file, layer.file);
        QCOMPARE(reading.issues.front().line, 7);
    }

    void whatTheModelFindsIsToldInTheLineOfItsKey()
    {
        const DesignReading reading =
            read("chemistry: nmc811-graphite\npositive:\n  active_fraction: 50 %\n");
        QVERIFY(reading.ok());
        std::vector<Issue> found = issues(evaluate(reading.sheet.design), reading.sheet.design);
        placeIn(reading.places, found);
        QCOMPARE(found.front().key, std::string("positive.active_fraction"));
        QCOMPARE(found.front().line, 4);
        QCOMPARE(found.front().column, 3);
    }

    void allErrorsAreCollected()
    {
        const DesignReading reading =
            read("positive:\n  porosty: 20 %\n  active: nmc812\nseparator:\n  thickness: 4 g\n"
                 "foo: 1\n");
        QCOMPARE(reading.issues.size(), std::size_t{4});
        QVERIFY(std::ranges::is_sorted(reading.issues, {}, &Issue::line));
    }

    void layersOverrideEachOther()
    {
        // Chemistry: 12 µm separator; the file wins; a material fills what nobody gives.
        const DesignReading reading = read("chemistry: nmc811-graphite\nseparator:\n  thickness: "
                                           "9 µm\npositive:\n  active: lfp\n");
        QVERIFY2(reading.ok(),
                 reading.issues.empty() ? "" : english(reading.issues.front().message).c_str());
        const CellDesign &cell = reading.sheet.design.cell;
        QCOMPARE(unit::um.in(cell.separator.thickness), 9.0);
        QCOMPARE(unit::mAh_per_g.in(cell.positive.coating.specificCapacity), 165.0);
        QVERIFY(reading.sheet.provenance.at("positive.specific_capacity").origin ==
                Origin::library);
        QVERIFY(reading.sheet.provenance.at("negative.np_ratio").origin == Origin::chemistry);
        QVERIFY(reading.sheet.provenance.at("separator.thickness").origin == Origin::file);
    }

    void explicitNumberWinsOverMaterialWhateverTheOrder()
    {
        const DesignReading reading =
            read("positive:\n  specific_capacity: 200 mAh/g\n  active: lfp\n");
        QCOMPARE(unit::mAh_per_g.in(reading.sheet.design.cell.positive.coating.specificCapacity),
                 200.0);
    }

    void materialSetsAssembledStateAndDensityBasis()
    {
        const DesignReading reading = read("positive: {active: sulfur}\nseparator: {material: "
                                           "batpac5_separator}\n");
        QVERIFY(reading.sheet.design.cell.positive.assembledState == AssembledState::charged);
        QVERIFY(reading.sheet.design.cell.separator.densityBasis == DensityBasis::withPores);
    }

    void anotherMaterialForgetsWhatTheFirstFilled()
    {
        // The library knows a first-cycle efficiency of NMC811 (90.4 %) and none of LCO.
        const DesignReading first = read("positive:\n  active: nmc811\n");
        QCOMPARE(first.sheet.design.cell.positive.coating.firstCycleEfficiency, 0.904);
        const DesignReading other = read("chemistry: nmc811-lithium\npositive:\n  active: lco\n");
        QCOMPARE(other.sheet.design.cell.positive.coating.firstCycleEfficiency, 0.0);
    }

    void provenanceOfAValue()
    {
        const DesignReading reading =
            read("positive:\n  source: all from X\n  porosity: 25 %\n  areal_capacity: {value: 4 "
                 "mAh/cm², range: [3 mAh/cm², 5 mAh/cm²], source: \"doi:10.1/x\", confidence: "
                 "read}\n");
        QVERIFY(reading.ok());
        const Provenance &provenance = reading.sheet.provenance.at("positive.areal_capacity");
        QCOMPARE(provenance.source, std::string("doi:10.1/x"));
        QCOMPARE(provenance.range->max, 5.0);
        QCOMPARE(reading.sheet.provenance.at("positive.porosity").source,
                 std::string("all from X"));
    }

    /// The window writes so where a value would inherit the source of its section.
    void valueSetByHandHasNoSource()
    {
        const DesignReading reading =
            read("positive:\n  source: a paper\n  porosity: {value: 33 %, source: set by hand}\n"
                 "  areal_capacity: 3 mAh/cm²\n");
        QVERIFY(reading.ok());
        const DesignSheet &sheet = reading.sheet;
        QCOMPARE(sheet.provenance.at("positive.porosity").source, std::string());
        QCOMPARE(sheet.provenance.at("positive.areal_capacity").source, std::string("a paper"));
        QCOMPARE(countGrounds(sheet).unsourced, countGrounds(read("").sheet).unsourced + 1);
    }

    void headIsSetBeforeAllThatFollowsFromIt()
    {
        const std::string text = "version: 1\nchemistry: nmc811-graphite\npreset: pouch-ev\n"
                                 "positive:\n  porosity: 31 %\n";
        const DesignHead head{{"chemistry", "lfp-graphite"}, {"name", "Mine"}};
        const DesignReading set = readDesign(text, m_catalogue, m_units, head);
        QVERIFY(set.ok());
        const DesignReading written =
            readDesign("version: 1\nname: Mine\nchemistry: lfp-graphite\npreset: pouch-ev\n"
                       "positive:\n  porosity: 31 %\n",
                       m_catalogue, m_units);
        QVERIFY(set.sheet == written.sheet);
        QVERIFY(!readDesign(text, m_catalogue, m_units, {{"plant", "nowhere"}}).ok());
    }

    /// What is wrong with a number that a material gave stands where the material is named.
    void faultOfAMaterialHasItsPlace()
    {
        DesignReading reading = read("positive:\n  active: nvp\n");
        std::vector<Issue> found =
            issues(evaluate(reading.sheet.design), reading.sheet, m_catalogue.materials);
        placeIn(reading.places, found);
        QCOMPARE(found.front().key, std::string("positive.ion"));
        QCOMPARE(found.front().line, 3);
    }

    void choiceOrMaterialWithoutEffectIsAWarning()
    {
        const auto keys = [this](const char *body) {
            std::vector<std::string> found;
            for (const Issue &issue : read(body).issues)
                if (english(issue.message).find("has no effect") != std::string::npos)
                    found.push_back(issue.key);
            return found;
        };
        using Keys = std::vector<std::string>;
        QCOMPARE(
            keys("format:\n  kind: cylindrical\nstack:\n  positive_foils: two\n"
                 "  outer_negative: none\n  positive_tab_place: end\n"),
            (Keys{"stack.positive_foils", "stack.outer_negative", "stack.positive_tab_place"}));
        QCOMPARE(keys("negative:\n  second_active: siox\n"), Keys{"negative.second_active"});
        QCOMPARE(keys("negative:\n  second_active: siox\n  second_share: 10 %\n"), Keys{});
        QCOMPARE(keys("stack:\n  positive_foils: two\n  outer_negative: none\n"), Keys{});
    }

    /// A state without a number has a word; the 0 that stood for it is read and told, and what lies
    /// beside it is refused.
    void whatIsNotGivenHasAWord()
    {
        const std::string can = "format: {kind: prismatic}\nprismatic:\n  bottom: ";
        const DesignReading word = read((can + "as_wall\n").c_str());
        QVERIFY(word.ok() && word.issues.empty());
        QCOMPARE(word.sheet.design.cell.format.prismatic.bottom.value(), 0.0);
        QVERIFY(read((can + "{value: as_wall, source: drawing 7}\n").c_str()).issues.empty());

        const DesignReading zero = read((can + "0 mm\n").c_str());
        QVERIFY(zero.ok());
        QVERIFY(zero.sheet.design == word.sheet.design);
        QCOMPARE(zero.issues.size(), std::size_t{1});
        QVERIFY(zero.issues.front().severity == Severity::note);
        QCOMPARE(english(zero.issues.front().message),
                 std::string("prismatic.bottom: 0 mm stands for no number"));
        QCOMPARE(english(zero.issues.front().remedy),
                 std::string("write as_wall, or leave the entry out"));

        QVERIFY(read((can + "\" as_wall\"\n").c_str()).issues.empty());
        QCOMPARE(english(read((can + "as_lid\n").c_str()).issues.front().remedy),
                 std::string("correct value or unit, or as_wall"));
        QCOMPARE(english(read((can + "{value: as_wall, range: [1 mm, 2 mm]}\n").c_str())
                             .issues.front()
                             .message),
                 std::string("the range of 'prismatic.bottom' leaves out its value"));

        // What else was to be said is said too.
        const DesignReading bare =
            read("negative: {kind: anode_free}\nlife:\n  coulombic_efficiency: 99.5\n");
        QCOMPARE(english(bare.issues.front().remedy),
                 std::string("give a value from 1 to 99.99999 %, or unknown; 99.5 without a unit "
                             "means 9950 %"));

        const DesignReading thin = read((can + "1e-6 mm\n").c_str());
        QVERIFY(!thin.ok());
        QCOMPARE(english(thin.issues.front().remedy),
                 std::string("give a value from 0.001 to 20 mm, or as_wall"));
    }

    void valueWithoutEffectIsAWarning()
    {
        const DesignReading reading = read("cylindrical:\n  diameter: 21 mm\n");
        QVERIFY(reading.ok());
        QCOMPARE(reading.issues.size(), std::size_t{1});
        QVERIFY(reading.issues.front().severity == Severity::warning);
    }

    void changedLibraryValuesAreReported()
    {
        Catalogue newer = m_catalogue;
        newer.changes = {
            {.version = 2, .material = "nmc811", .property = "density", .was = "4.65 g/cm³"},
            {.version = 2, .material = "pe", .property = "price", .was = "20 USD/kg"}};
        const auto readNewer = [&](const char *text) {
            return readDesign(text, newer, m_units).issues;
        };
        const auto changed = readNewer("version: 1\nlibrary: 1\npositive:\n  active: nmc811\n");
        QCOMPARE(changed.size(), std::size_t{1});
        QVERIFY(english(changed.front().message).find("density was 4.65 g/cm³, now 4.7") !=
                std::string::npos);
        // Not for designs of the new library, of other materials, or with a value of their own.
        QVERIFY(readNewer("version: 1\nlibrary: 2\npositive:\n  active: nmc811\n").empty());
        QVERIFY(readNewer("version: 1\nlibrary: 1\npositive:\n  active: lfp\n").empty());
        QVERIFY(readNewer("version: 1\nlibrary: 1\npositive:\n  active: nmc811\n"
                          "  active_density: 4.65 g/cm³\n")
                    .empty());
        // A price that was one by mass is kept by the input of a price by mass.
        const auto price = readNewer("version: 1\nlibrary: 1\nseparator:\n  material: pe\n");
        QCOMPARE(price.size(), std::size_t{1});
        QVERIFY(english(price.front().remedy).find("separator.mass_price: 20 USD/kg") !=
                std::string::npos);
    }

    void settingsChangeParametersChoicesAndMaterials()
    {
        DesignSheet sheet = read("chemistry: nmc811-lithium\n").sheet;
        const auto apply = [&](const char *key, const char *text) {
            return applySetting(sheet, key, text, m_catalogue, m_units);
        };
        QVERIFY(apply("positive.loading", "20 mg/cm²").empty());
        QVERIFY(sheet.design.cell.positive.coating.amount == CoatingAmount::loading);
        QVERIFY(apply("negative.kind", "anode_free").empty());
        QVERIFY(sheet.design.cell.negative.kind == NegativeKind::anodeFree);
        QVERIFY(apply("positive.active", "lco").empty());
        QCOMPARE(sheet.materials.at("positive.active").id, std::string("lco"));
        const DesignSheet before = sheet;
        QVERIFY(!apply("positive.loadng", "20 mg/cm²").empty());
        QVERIFY(!apply("positive.loading", "20 V").empty());
        QVERIFY(sheet == before);
    }

    void hostileTextIsRefusedNotCrashing()
    {
        for (const std::string &text :
             {std::string("version: 1\npositive: &a {b: *a}\n"), std::string(200000, '['),
              std::string("version: 1\n") + std::string(2000000, 'x'), std::string("\xff\xfe\0", 3),
              std::string(), std::string("version: 1\nversion: 1\n"), std::string("- 1\n- 2\n")}) {
            QVERIFY(!readDesign(text, m_catalogue, m_units).ok());
        }
    }

    /// Cuts and flips a shipped design at random: never a crash, never NaN past the reader.
    void pricesInEurosAtTheDesignsRate()
    {
        // 20 €/kg at 1.1 dollars a euro: 22 USD/kg, wherever the rate stands in the file.
        const DesignReading reading = readDesign("version: 1\npositive: {active_price: 20 €/kg}\n"
                                                 "economics: {exchange_rate: 1.1 USD/EUR}\n",
                                                 m_catalogue, m_units);
        QVERIFY(reading.ok());
        QCOMPARE(unit::USD_per_kg.in(reading.sheet.design.cell.positive.coating.active.price),
                 22.0);
    }

    void plantStepsAreReplacedChangedAddedAndDropped()
    {
        const std::string head = "version: 1\nproduction:\n";
        const DesignReading changed =
            readDesign(head + "  change_steps:\n"
                              "    - {name: weld, labour: 5 h}\n"
                              "    - {name: slit, drop: true}\n"
                              "    - {name: sinter, driver: separator_area, base: 10 m²/year}\n",
                       m_catalogue, m_units);
        QVERIFY2(changed.ok(),
                 changed.issues.empty() ? "" : english(changed.issues[0].message).c_str());
        const auto &steps = changed.sheet.design.production.steps;
        const auto find = [&](std::string_view name) -> const PlantStep * {
            for (const PlantStep &step : steps)
                if (step.name.text() == name)
                    return &step;
            return nullptr;
        };
        QCOMPARE(find("slit"), nullptr);
        QCOMPARE(unit::hours.in(find("weld")->labour), 5.0);
        QCOMPARE(unit::USD.in(find("weld")->capital), 190e6);
        QCOMPARE(find("sinter")->driver, CostDriver::separatorArea);

        const DesignReading whole = readDesign(
            head + "  steps:\n    - {name: one, base: 2 1/year}\n", m_catalogue, m_units);
        QCOMPARE(whole.sheet.design.production.steps.size, std::size_t{1});

        const char *const bad[] = {
            "  steps: 3\n",
            "  steps:\n    - {labour: 3 h}\n",
            "  steps:\n    - {name: a, labor: 3 h}\n",
            "  steps:\n    - {name: a, driver: cell}\n",
            "  steps:\n    - {name: a, labour: -3 h}\n",
            "  steps:\n    - {name: a, labour: 3 kg}\n",
            "  change_steps:\n    - {name: nowhere, drop: true}\n",
        };
        for (const char *text : bad) {
            const DesignReading reading = readDesign(head + text, m_catalogue, m_units);
            QVERIFY2(!reading.ok(), text);
            QVERIFY(reading.issues.front().line > 1 && !reading.issues.front().remedy.empty());
        }
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::DesignReaderTest)
#include "design_reader_test.moc"
