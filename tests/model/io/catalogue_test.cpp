// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/catalogue.h"
#include "model/io/quantity_text.h"
#include "model/io/spelling.h"

#include <QTemporaryDir>
#include <QtTest>

namespace cellgap {

class CatalogueTest : public QObject
{
    Q_OBJECT

    UnitSystem m_units;

    static QString said(const std::vector<Issue> &issues)
    {
        QString all;
        for (const Issue &issue : issues)
            all += QString::fromStdString(issue.file + ": " + english(issue.message)) + "\n";
        return all;
    }

private slots:
    void faultyMaterialsAreNamed_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("message");
        QTest::newRow("unknown property")
            << "      densty: {value: 1 g/cm³, source: s, confidence: read}"
            << "unknown property 'densty'";
        QTest::newRow("wrong unit")
            << "      density: {value: 1 mAh/g, source: s, confidence: read}"
            << "measures something else";
        QTest::newRow("no source") << "      density: {value: 1 g/cm³}"
                                   << "no source or confidence";
        QTest::newRow("no value") << "      density: {source: s, confidence: read}"
                                  << "has no value";
        QTest::newRow("unknown key")
            << "      density: {value: 1 g/cm³, source: s, confidence: read, foo: 1}"
            << "unknown key 'foo'";
        QTest::newRow("unknown confidence")
            << "      density: {value: 1 g/cm³, source: s, confidence: raed}"
            << "unknown confidence 'raed'";
    }

    void faultyMaterialsAreNamed()
    {
        QFETCH(QString, body);
        QFETCH(QString, message);
        Catalogue catalogue;
        const QString text = "version: 1\ncategory: binder\nmaterials:\n  x:\n    name: X\n"
                             "    properties:\n" +
                             body + "\n";
        addMaterials(text.toStdString(), "x.yaml", m_units, catalogue);
        static_cast<void>(catalogue.materials.find("x"));
        QVERIFY2(said(*catalogue.issues).contains(message), qPrintable(said(*catalogue.issues)));
        QVERIFY(said(*catalogue.issues).startsWith("x.yaml: "));
    }

    void materialGivenTwiceIsNamed()
    {
        Catalogue catalogue;
        const std::string text = "version: 1\ncategory: binder\nmaterials:\n  x:\n    name: X\n"
                                 "    properties:\n      density: {value: 1 g/cm³, source: s, "
                                 "confidence: read}\n";
        addMaterials(text, "a.yaml", m_units, catalogue);
        addMaterials(text, "b.yaml", m_units, catalogue);
        QVERIFY(said(*catalogue.issues).contains("'x' exists already"));
    }

    /// A material alone is read as from the whole file, and its faults have the lines of the file.
    void materialIsReadAlone()
    {
        const std::string good = "    name: \"a: b\"\n    properties:\n      density:\n"
                                 "        value: 2 g/cm³\n        source: s\n"
                                 "        confidence: read\n";
        const std::string text = "# binders\nversion: 1\ncategory: binder\nmaterials:\n\n  x:\n" +
                                 good + "\n  # the next\n  y:\n    nmae: Y\n" + good;
        Catalogue catalogue;
        addMaterials(text, "x.yaml", m_units, catalogue);
        QCOMPARE(catalogue.materials.ids(), (std::vector<std::string>{"x", "y"}));
        QCOMPARE(catalogue.materials.at("x").name, std::string("a: b"));
        QCOMPARE(catalogue.materials.at("x").category, std::string("binder"));
        QVERIFY(catalogue.issues->empty());
        QCOMPARE(catalogue.materials.at("y").properties.at("density").number, 2.0);
        QCOMPARE(catalogue.issues->size(), std::size_t{1});
        QCOMPARE(english(catalogue.issues->front().message), std::string("unknown key 'nmae'"));
        QCOMPARE(catalogue.issues->front().line, 16);
    }

    /// What is damaged is not there, rather than there and empty; its faults name the file's lines.
    void damagedMaterialIsNotThere()
    {
        const std::string before = "version: 1\ncategory: binder\nmaterials:\n  x:\n";
        Catalogue open;
        addMaterials(before + "    name: \"X\n", "x.yaml", m_units, open);
        QVERIFY(open.materials.find("x") == nullptr && !open.issues->empty());
        Catalogue twice;
        addMaterials(before + "    name: X\n    name: Y\n", "x.yaml", m_units, twice);
        QVERIFY(twice.materials.find("x") == nullptr);
        QCOMPARE(english(twice.issues->front().message),
                 std::string("duplicate key 'name', first given in line 5"));
        QCOMPARE(twice.issues->front().line, 6);
    }

    void materialsOfAnotherLayoutAreReadToo()
    {
        Catalogue catalogue;
        addMaterials("version: 1\ncategory: binder\nmaterials: {x: {name: X, properties: {density: "
                     "{value: 2 g/cm³, source: s, confidence: read}}}}\n",
                     "x.yaml", m_units, catalogue);
        QCOMPARE(catalogue.materials.at("x").properties.at("density").number, 2.0);
        QVERIFY(catalogue.issues->empty());
        Catalogue quoted;
        addMaterials("version: 1\ncategory: binder\nmaterials:\n  \"x y\":\n    name: X\n    "
                     "properties: {density: {value: 2 g/cm³, source: s, confidence: read}}\n",
                     "x.yaml", m_units, quoted);
        QCOMPARE(quoted.materials.ids(), std::vector<std::string>{"x y"});
    }

    /// Of a whole installation: a chemistry that is no YAML, a programme in another's file.
    void damagedFilesAreNotThere()
    {
        QTemporaryDir root;
        const auto write = [&root](const QString &name, const char *text) {
            const QString path = root.filePath(name);
            QDir().mkpath(QFileInfo(path).path());
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write("resources/library.yaml", "library: 1\n");
        write("resources/chemistries/good_one.yaml", "version: 1\nname: Good\n");
        write("resources/chemistries/torn.yaml", "version: 1\nname: \"T\n");
        write("targets/mine.yaml", "version: 1\nid: yours\nname: Y\nshort: Y\nkind: target\n");
        const Catalogue catalogue = loadCatalogue(root.path().toStdString(), m_units);
        QVERIFY(catalogue.issues->empty()); // nothing was asked for
        QCOMPARE(catalogue.chemistries.at("good-one").name, std::string("Good"));
        QVERIFY(catalogue.chemistries.find("torn") == nullptr);
        QVERIFY(catalogue.programmes.find("mine") == nullptr);
        QCOMPARE(catalogue.issues->size(), std::size_t{2});
        QVERIFY(said(*catalogue.issues).contains("'yours' is in a file of another name"));
    }

    void faultyTargetsAreNamed_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("message");
        const QString head = "  - {metric: cell.mass, name: M, level: cell, source: s, "
                             "confidence: read, ";
        QTest::newRow("no value") << head + "year: 2030}"
                                  << "neither value nor statement";
        QTest::newRow("no comparison") << head + "value: 3 g}"
                                       << "comparison is not one of";
        QTest::newRow("wrong unit") << head + "comparison: \">\", value: 3 V}"
                                    << "measures something else";
        QTest::newRow("unknown key") << head + "comparison: \">\", value: 3 g, valeu: 2}"
                                     << "unknown key 'valeu'";
        QTest::newRow("unknown metric")
            << "  - {metric: cell.mas, name: M, level: cell, source: s, confidence: read, "
               "comparison: \">\", value: 3 g}"
            << "unknown metric 'cell.mas'";
        QTest::newRow("unknown level")
            << "  - {metric: cell.mass, name: M, level: cel, source: s, confidence: read, "
               "comparison: \">\", value: 3 g}"
            << "unknown level 'cel'";
        QTest::newRow("unknown confidence")
            << "  - {metric: cell.mass, name: M, level: cell, source: s, confidence: red, "
               "comparison: \">\", value: 3 g}"
            << "unknown confidence 'red'";
        QTest::newRow("unquoted comma")
            << "  - {metric: cell.mass, name: M, level: cell, source: a, b, confidence: read, "
               "comparison: \">\", value: 3 g}"
            << "unknown key 'b'";
        for (const char *value : {"1e-300 g", "1e300 g", "-3 g"})
            QTest::newRow(value) << head + "comparison: \">\", value: " + value + "}"
                                 << "outside the possible range";
    }

    void faultyTargetsAreNamed()
    {
        QFETCH(QString, row);
        QFETCH(QString, message);
        std::vector<Issue> issues;
        const QString text = "version: 1\nid: x\nname: X\nshort: X\ntargets:\n" + row + "\n";
        readProgramme(text.toStdString(), "x.yaml", m_units, issues);
        QVERIFY2(said(issues).contains(message), qPrintable(said(issues)));
    }

    /// A misspelt word would be taken for another one in silence.
    void kindOfAProgrammeIsAWord()
    {
        std::vector<Issue> issues;
        readProgramme("version: 1\nid: x\nname: X\nshort: X\nkind: tagret\n", "x.yaml", m_units,
                      issues);
        QVERIFY2(said(issues).contains("unknown kind 'tagret'"), qPrintable(said(issues)));
        QCOMPARE(QString::fromStdString(english(issues.front().remedy)),
                 QString("did you mean 'target'?"));
        issues.clear();
        readProgramme("version: 1\nid: x\nname: X\nshort: X\nkind: status\n", "x.yaml", m_units,
                      issues);
        QVERIFY(issues.empty());
    }

    void valuesOfKnownMetricsAreConverted()
    {
        std::vector<Issue> issues;
        const Programme programme = readProgramme(
            "version: 1\nid: x\nname: X\nshort: X\ntargets:\n  - {metric: cell.specific_energy, "
            "name: E, level: cell, comparison: \">\", value: 0.4 kWh/kg, source: s, "
            "confidence: read}\n  - {metric: pack.cost, name: C, level: pack, comparison: \"<=\", "
            "value: 75 EUR/kWh, source: s, confidence: read}\n",
            "x.yaml", m_units, issues);
        QVERIFY2(issues.empty(), qPrintable(said(issues)));
        QCOMPARE(programme.targets[0].value.value(), 400.0);
        QCOMPARE(programme.targets[0].unit, std::string("Wh/kg"));
        QCOMPARE(programme.targets[1].value.value(), 75.0);
        QCOMPARE(programme.targets[1].unit, std::string("EUR/kWh"));
    }

    void missingDataDirectoryIsAnError()
    {
        QVERIFY_EXCEPTION_THROWN(loadCatalogue("/nonexistent", m_units), std::runtime_error);
    }

    void rowsThatCountOnlyTogetherAreRead()
    {
        std::vector<Issue> issues;
        const std::string head =
            "version: 1\nid: p\nname: P\nshort: P\ntargets:\n"
            "  - {metric: cell.specific_energy, name: E, level: cell, source: s, "
            "confidence: read, comparison: \">\", value: 0.4 kWh/kg, ";
        const Programme programme = readProgramme(
            head + "with: [{metric: cell.cycle_life, comparison: \">=\", value: 200 cycle}], "
                   "or: [{metric: cell.recharge_time, comparison: \"<\", value: 0.5 h}]}\n",
            "p.yaml", m_units, issues);
        QVERIFY(issues.empty());
        const Target &target = programme.targets.front();
        QCOMPARE(*target.value, 400.0);
        QCOMPARE(*target.with.front().value, 200.0);
        QCOMPARE(*target.orElse.front().value, 30.0);
        readProgramme(head + "with: [{metric: cell.cycle_life, value: 3 kg}]}\n", "p.yaml", m_units,
                      issues);
        QCOMPARE(issues.size(), std::size_t{2});
        readProgramme(head + "with: 3}\n", "p.yaml", m_units, issues);
        QCOMPARE(issues.size(), std::size_t{3});
    }

    void nearestWord()
    {
        QCOMPARE(nearest("posity", {"porosity", "density", "pouch"}), std::string("porosity"));
        QCOMPARE(nearest("nmc812", {"nmc811", "lfp"}), std::string("nmc811"));
        QCOMPARE(nearest("zzzz", {"porosity"}), std::string());
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::CatalogueTest)
#include "catalogue_test.moc"
