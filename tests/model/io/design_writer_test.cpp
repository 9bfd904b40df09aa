// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/edit/edit.h"
#include "model/core/edit/rows.h"
#include "model/io/basis.h"
#include "model/io/design_yaml.h"
#include "model/io/quantity_text.h"
#include "tests/designs/random_design.h"

#include <QtTest>

namespace cellgap {

namespace {

const char *const written = R"(# my cell
version: 1
name: Mine   # a name
positive:
  # loading chosen by hand
  areal_capacity: 4.2 mAh/cm^2   # keep
  active: nmc811
separator: {thickness: 12 um, porosity: 40%}
negative:
  kind: lithium
  foil_thickness: {value: 0.05 mm, source: "supplier"}   # foil
)";

MeasuredHalfCell randomHalfCell(sample::RandomDesign &random, bool positive)
{
    MeasuredHalfCell measured{.source = "a, {b}: \"c\"", .confidence = "read"};
    for (auto *points : {&measured.charge, &measured.discharge}) {
        const bool rises = (points == &measured.charge) == positive;
        double potential = rises ? 0.1 : 4.9;
        const double whole = points == &measured.charge ? 300.0 : 230.0; // with a loss
        for (double charge = 0.0; charge < whole; charge += random.uniform(10.0, 60.0)) {
            points->push_back({.charge = charge, .potential = potential});
            potential += (rises ? 1.0 : -1.0) * random.uniform(0.0, 0.1);
        }
    }
    return measured;
}

} // namespace

class DesignWriterTest : public QObject
{
    Q_OBJECT

    UnitSystem m_units;
    Catalogue m_catalogue = loadCatalogue(CELLGAP_PROGRAM_DATA, m_units);

    DesignSheet read(const std::string &text) const
    {
        const DesignReading reading = readDesign(text, m_catalogue, m_units);
        for (const Issue &issue : reading.issues)
            if (issue.severity == Severity::error)
                qWarning("%s", english(issue.message).c_str());
        return reading.sheet;
    }

    std::string set(const std::string &text, const char *key, const char *value) const
    {
        DesignSheet sheet = read(text);
        const auto issues = applySetting(sheet, key, value, m_catalogue, m_units);
        if (!issues.empty())
            qWarning("%s", english(issues.front().message).c_str());
        return rewriteDesign(text, sheet, m_catalogue, m_units);
    }

private slots:
    void changedValueDoesNotKeepAFalseSource_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("expected");
        const QString head = "version: 1\n";
        QTest::newRow("braces")
            << head + "positive:\n  porosity: {value: 25 %, source: \"a, b}\"} # x\n"
            << head + "positive:\n  porosity: 33 % # x\n";
        QTest::newRow("lines")
            << head + "positive:\n  porosity:\n    value: 25 % # y\n    source: a\n    range: [20 "
                      "%, 30 "
                      "%]\n  binder_fraction: 2 %\n"
            << head + "positive:\n  porosity:\n    value: 33 % # y\n  binder_fraction: 2 %\n";
        QTest::newRow("fitted") << head + "positive:\n  porosity: {value: 25 %, source: a, "
                                          "fitted_to: [cell.mass], year: 2019, without: 9 g} # x\n"
                                << head + "positive:\n  porosity: 33 % # x\n";
        QTest::newRow("source of the section")
            << head + "positive:\n  source: a paper\n  porosity: 25 %\n"
            << head +
                   "positive:\n  source: a paper\n  porosity: {value: 33 %, source: set by hand}\n";
        QTest::newRow("no source") << head + "positive:\n  porosity: 25 % # z\n"
                                   << head + "positive:\n  porosity: 33 % # z\n";
    }

    void changedValueDoesNotKeepAFalseSource()
    {
        QFETCH(QString, written);
        QFETCH(QString, expected);
        DesignSheet sheet = read(written.toStdString());
        QVERIFY(applySetting(sheet, "positive.porosity", "33 %", m_catalogue, m_units).empty());
        const std::string text = rewriteDesign(written.toStdString(), sheet, m_catalogue, m_units);
        QCOMPARE(QString::fromStdString(text), expected);
    }

    void sourceAloneIsSaved()
    {
        const std::string written = "version: 1\npositive:\n  porosity: 25 % # z\n";
        DesignSheet sheet = read(written);
        sheet.provenance["positive.porosity"].source = "a paper";
        QCOMPARE(
            rewriteDesign(written, sheet, m_catalogue, m_units),
            std::string("version: 1\npositive:\n  porosity: {value: 25 %, source: a paper} # z\n"));
    }

    /// What a value was fitted to and what a figure echoes are part of the file.
    void fitsAndEchoesAreKept()
    {
        const DesignSheet sheet =
            read("version: 1\nname: a\npublished:\n  - {metric: cell.mass, value: 9 g, echoes: "
                 "format.capacity}\npositive:\n  porosity: {value: 25 %, source: assumption, "
                 "fitted_to: [cell.specific_energy, cell.energy_density], year: 2019, without: 390 "
                 "Wh/kg}\n");
        const auto fits = [](const DesignSheet &one, const char *metric) {
            return agreementOf(one, {.metric = metric});
        };
        for (const DesignSheet &one :
             {sheet, read(writeDesign(sheet, m_catalogue.libraryVersion))}) {
            QCOMPARE(one.provenance.at("positive.porosity").without, std::string("390 Wh/kg"));
            QCOMPARE(one.provenance.at("positive.porosity").year, 2019);
            QVERIFY(agreementOf(one, one.published.front()) == Agreement::input);
            QVERIFY(fits(one, "cell.specific_energy") == Agreement::fitted);
            QVERIFY(fits(one, "cell.energy_density") == Agreement::fitted);
            QVERIFY(fits(one, "cell.energy") == Agreement::predicted);
        }
        DesignSheet changed = sheet;
        QVERIFY(applySetting(changed, "positive.porosity", "30 %", m_catalogue, m_units).empty());
        QVERIFY(fits(changed, "cell.specific_energy") == Agreement::predicted);
    }

    void fullTextReadsBackIdentical_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto &[id, path] : m_catalogue.designs)
            QTest::newRow(id.c_str()) << QString::fromStdString(path.string());
    }

    void fullTextReadsBackIdentical()
    {
        QFETCH(QString, file);
        const DesignSheet first = read(readTextFile(file.toStdString()));
        const std::string text = writeDesign(first, m_catalogue.libraryVersion);
        const DesignSheet second = read(text);
        QVERIFY(second.design == first.design);
        QVERIFY(second.materials == first.materials);
        QVERIFY(second.published == first.published);
        QVERIFY(second.claims == first.claims);
        QCOMPARE(second.name, first.name);
        QCOMPARE(second.description, first.description);
        QCOMPARE(second.source, first.source);
        for (const auto &[key, provenance] : first.provenance)
            if (findParameter(key) != nullptr && findParameter(key)->applies(first.design) &&
                isInput(*findParameter(key), first.design))
                QCOMPARE(second.provenance.at(key).source, provenance.source);
        // From the second time on the text itself stays.
        QCOMPARE(writeDesign(second, m_catalogue.libraryVersion), text);
    }

    void randomDesignsReadBackBitByBit()
    {
        sample::RandomDesign random(11);
        for (int i = 0; i < 300; ++i) {
            DesignSheet sheet;
            sheet.design = random();
            // Values as people give them: numbers in the declared unit, one input a group.
            for (const Parameter &parameter : parameters())
                parameter.access.set(sheet.design, parameter.access.get(sheet.design));
            for (const InputGroup &group : inputGroups()) {
                const auto chosen = static_cast<std::size_t>(group.access.get(sheet.design));
                const Parameter &parameter = *findParameter(group.members.at(chosen));
                assign(parameter, sheet.design, parameter.access.get(sheet.design));
            }
            for (const Curve &curve : curves())
                sheet.provenance[curve.key] = {};
            for (const MaterialSlot &slot : materialSlots())
                if (slot.halfCell.set != nullptr) { // comes with a material, and there is none
                    slot.halfCell.set(sheet.design, nullptr);
                    if (i % 2 == 0)
                        QVERIFY(!putHalfCell(
                            sheet, slot,
                            randomHalfCell(random, sectionOf(slot.key) == "positive")));
                }
            const DesignReading back = readDesign(writeDesign(sheet, 1), m_catalogue, m_units);
            QVERIFY2(back.ok(),
                     back.issues.empty() ? "" : english(back.issues.front().message).c_str());
            for (const Parameter &parameter : parameters())
                QVERIFY2(parameter.access.system(back.sheet.design) ==
                             parameter.access.system(sheet.design),
                         parameter.key.c_str());
            QVERIFY(back.sheet.design == sheet.design);
        }
    }

    void headIsChangedInPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *key, const char *value,
                            const char *expected) {
            QTest::newRow(name) << QString(text) << QString(key) << QString(value)
                                << QString(expected);
        };
        row("doubled quote", "version: 1\nname: 'Bob''s cell' # mine\n", "name", "new",
            "version: 1\nname: new # mine\n");
        row("several lines go",
            "version: 1\nname: A\ndescription: long\n  and longer\n# so\npositive:\n"
            "  porosity: 30 %\n",
            "description", "", "version: 1\nname: A\n# so\npositive:\n  porosity: 30 %\n");
        row("several lines change", "version: 1\ndescription: |\n  one\n  two\nname: A\n",
            "description", "three", "version: 1\ndescription: three\nname: A\n");
        row("version comes later", "description: |\n  one\n  two\nversion: 1\n", "name", "A",
            "description: |\n  one\n  two\nversion: 1\nname: A\n");
        row("no last line break", "version: 1", "name", "A", "version: 1\nname: A\n");
    }

    void headIsChangedInPlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, expected);
        DesignSheet sheet = read(text.toStdString());
        headText(sheet, key.toStdString()) = value.toStdString();
        QCOMPARE(
            QString::fromStdString(rewriteDesign(text.toStdString(), sheet, m_catalogue, m_units)),
            expected);
    }

    void unchangedTextStays()
    {
        QCOMPARE(rewriteDesign(written, read(written), m_catalogue, m_units), std::string(written));
    }

    void onlyTheChangedValueChanges()
    {
        QString expected(written);
        expected.replace("4.2 mAh/cm^2", "5 mAh/cm^2");
        QCOMPARE(QString::fromStdString(set(written, "positive.areal_capacity", "5 mAh/cm²")),
                 expected);
        expected = written;
        expected.replace("12 um", "9 um");
        QCOMPARE(QString::fromStdString(set(written, "separator.thickness", "9 µm")), expected);
        expected = written;
        expected.replace("{value: 0.05 mm, source: \"supplier\"}", "0.02 mm");
        QCOMPARE(QString::fromStdString(set(written, "negative.foil_thickness", "20 µm")),
                 expected);
        expected = written;
        expected.replace("40%", "38 %");
        QCOMPARE(QString::fromStdString(set(written, "separator.porosity", "38 %")), expected);
    }

    void otherInputOfAGroupReplacesTheLine()
    {
        const QString text = QString::fromStdString(set(written, "positive.loading", "20 mg/cm²"));
        QVERIFY(!text.contains("areal_capacity"));
        QVERIFY(text.contains("  loading: 20 mg/cm²\n"));
        QVERIFY(text.contains("# loading chosen by hand"));
        QVERIFY(text.contains("# foil"));
    }

    void newKeysGoIntoTheirSectionOrANewOne()
    {
        const QString more = QString::fromStdString(set(written, "positive.porosity", "22 %"));
        QVERIFY(more.contains("  active: nmc811\n  porosity: 22 %\nseparator:"));
        const QString section = QString::fromStdString(set(written, "pack.mass_fraction", "70 %"));
        QVERIFY(section.startsWith(written));
        QVERIFY(section.endsWith("\npack:\n  mass_fraction: 70 %\n"));
    }

    void rowsOfAPlantChangeInPlace_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        const QString head = "version: 1 # mine\n";
        const QString labour = "production.steps.weld.labour";
        QTest::newRow("nothing said yet")
            << head << labour << "5 h"
            << head + "\nproduction:\n  change_steps:\n    - {name: weld, labour: 5 h}\n";
        QTest::newRow("section in lines")
            << head + "production:\n  positive_solvent: nmp # x\npositive: {porosity: 30 %}\n"
            << labour << "5 h"
            << head + "production:\n  positive_solvent: nmp # x\n  change_steps:\n"
                      "    - {name: weld, labour: 5 h}\npositive: {porosity: 30 %}\n";
        QTest::newRow("section in braces")
            << head + "production: {positive_solvent: nmp} # x\n"
            << labour << "5 h"
            << head + "production: {positive_solvent: nmp, "
                      "change_steps: [{name: weld, labour: 5 h}]} # x\n";
        const QString changes = head + "production:\n  change_steps:\n";
        QTest::newRow("row is there, with a source that is no longer true")
            << changes + "    - {name: weld, labour: 3 h, source: BatPaC's} # a\n    # b\n"
            << labour << "5 h" << changes + "    - {name: weld, labour: 5 h} # a\n    # b\n";
        QTest::newRow("other field of the row")
            << changes + "    - {name: weld, area: 5 m²} # a\n"
            << labour << "5 h" << changes + "    - {name: weld, area: 5 m², labour: 5 h} # a\n";
        QTest::newRow("other row, and euros")
            << changes + "    - {name: slit, drop: true} # a\n"
            << "production.steps.weld.capital"
            << "7 MEUR"
            << changes + "    - {name: slit, drop: true} # a\n"
                         "    - {name: weld, capital: 7000000 EUR}\n";
        QTest::newRow("row in lines")
            << changes + "    - name: weld # a\n      labour: 3 h\n  positive_solvent: nmp\n"
            << "production.steps.weld.area"
            << "5 m²"
            << changes + "    - name: weld # a\n      labour: 3 h\n      area: 5 m²\n"
                         "  positive_solvent: nmp\n";
        const QString whole = head + "production:\n  steps:\n";
        QTest::newRow("whole list")
            << whole + "    - {name: one, base: 2 1/year} # a\n    - {name: weld}\n"
            << labour << "5 h"
            << whole + "    - {name: one, base: 2 1/year} # a\n"
                       "    - {name: weld, labour: 5 h}\n";
    }

    void rowsOfAPlantChangeInPlace()
    {
        QFETCH(QString, written);
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(
                     set(written.toStdString(), key.toUtf8().data(), value.toUtf8().data())),
                 expected);
    }

    void rowsAreDroppedAndAddedInPlace()
    {
        const std::string text = "version: 1\nproduction:\n  change_steps:\n"
                                 "    - {name: mine, labour: 2 h} # a\n";
        const RecordList &steps = *findRecordList("production.steps");
        DesignSheet sheet = read(text);
        eraseRow(sheet, steps, *findRow(steps, sheet.design, "slit"));
        QVERIFY(!addRow(sheet, steps, "new: one"));
        QCOMPARE(rewriteDesign(text, sheet, m_catalogue, m_units),
                 text + "    - {name: slit, drop: true}\n    - {name: \"new: one\"}\n");
    }

    void curvesChangeInPlace()
    {
        const Curve &curve = curves().front();
        const std::string key = entryOf(curve.key);
        const auto values = [&](const char *last) {
            std::string list = "[";
            for (std::size_t i = 0; i + 1 < VoltageTable{}.size(); ++i)
                list += "3.5 V, ";
            return list + last + " V]";
        };
        const std::string head = "version: 1\n" + sectionOf(curve.key) + ":\n";
        const std::string text = head + "  " + key + ": " + values("4") + " # mine\n";
        QCOMPARE(set(text, curve.key.c_str(), values("4.1").c_str()),
                 head + "  " + key + ": " + values("4.1") + " # mine\n");
        const std::string without = head + "  rate: 0.5 1/h # mine\n";
        QCOMPARE(set(without, curve.key.c_str(), values("4.1").c_str()),
                 without + "  " + key + ": " + values("4.1") + "\n");
    }

    void entriesOfBracesAreAddedAndRemoved()
    {
        const std::string head = "version: 1\npositive: {";
        const std::string text = head + "areal_capacity: 4 mAh/cm², porosity: 30 % } # a\n";
        QCOMPARE(set(text, "positive.active_fraction", "95 %"),
                 head + "areal_capacity: 4 mAh/cm², porosity: 30 %, active_fraction: 95 % } # a\n");
        QCOMPARE(set(text, "positive.loading", "20 mg/cm²"),
                 head + "porosity: 30 %, loading: 20 mg/cm² } # a\n");
    }

    void priceInEurosStaysInEuros()
    {
        const std::string tail =
            "electrolyte:\n  price: {value: 10 EUR/L, range: [8 EUR/L, 12 EUR/L]} # a\n";
        const std::string text = "version: 1\neconomics:\n  exchange_rate: 1.05 USD/EUR\n" + tail;
        const auto dollars = [](const DesignSheet &sheet) {
            return findParameter("electrolyte.price")->access.get(sheet.design);
        };
        QVERIFY(readDesign(text, m_catalogue, m_units).issues.empty());
        QCOMPARE(dollars(read(text)), 10.0 * 1.05);
        const std::string later = set(text, "economics.exchange_rate", "1.25 USD/EUR");
        QCOMPARE(later, "version: 1\neconomics:\n  exchange_rate: 1.25 USD/EUR\n" + tail);
        QCOMPARE(dollars(read(later)), 12.5);
        QCOMPARE(dollars(read(writeDesign(read(later), 1))), 12.5);
        QVERIFY(QString::fromStdString(set(text, "electrolyte.price", "9 EUR/L"))
                    .endsWith("  price: 9 EUR/L # a\n"));
        QVERIFY(QString::fromStdString(set(text, "electrolyte.price", "9 USD/L"))
                    .endsWith("  price: 9 USD/L # a\n"));
        QVERIFY(!readDesign("version: 1\nelectrolyte:\n  price: {value: 10 EUR/L, range: "
                            "[8 USD/L, 12 USD/L]}\n",
                            m_catalogue, m_units)
                     .ok());
    }

    void fullTextKeepsTheInputOfAGroupThatHasNoMeaning()
    {
        // Lithium excess means nothing for graphite: the design is infeasible, and stays so.
        const DesignSheet sheet = read("version: 1\nnegative: {lithium_excess: 50 %}\n");
        QVERIFY(read(writeDesign(sheet, 1)).design == sheet.design);
    }

    void sourceOfAChoiceIsSaved()
    {
        const std::string text = "version: 1\nnegative:\n  kind: {value: lithium, source: a}\n";
        QCOMPARE(set(text, "negative.kind", "insertion"),
                 std::string("version: 1\nnegative:\n  kind: insertion\n"));
        QCOMPARE(read(writeDesign(read(text), 1)).provenance.at("negative.kind").source,
                 std::string("a"));
    }

    void changedNameAndMaterial()
    {
        DesignSheet sheet = read(written);
        sheet.name = "Yours: a \"better\" one";
        QString expected(written);
        expected.replace("name: Mine", "name: \"Yours: a \\\"better\\\" one\"");
        QCOMPARE(QString::fromStdString(rewriteDesign(written, sheet, m_catalogue, m_units)),
                 expected);
        expected = written;
        expected.replace("nmc811", "lco");
        QCOMPARE(QString::fromStdString(set(written, "positive.active", "lco")), expected);
    }

    void textThatCannotBeSplicedIsWrittenInFull()
    {
        // A flow map has no line for the new key.
        DesignSheet sheet = read(written);
        QVERIFY(
            applySetting(sheet, "separator.density", "1.1 g/cm³", m_catalogue, m_units).empty());
        const std::string text = rewriteDesign(written, sheet, m_catalogue, m_units);
        QVERIFY(read(text).design == sheet.design);
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::DesignWriterTest)
#include "design_writer_test.moc"
