// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include <CLI/CLI.hpp>
#include <QImage>
#include <QtTest>

#include <clocale>
#include <fstream>
#include <sstream>

namespace cellgap {

namespace {

struct Run {
    int status = 0;
    QString out; ///< without a byte order mark, which QString leaves out
    QString err;
    std::string bytes{}; ///< all of the output
};

/// In place of the window: prints what it was asked to show.
Command stub()
{
    return {.name = {}, .doc = {}, .declare = [](CLI::App &app) -> Action {
                const auto input = std::make_shared<DesignInput>();
                app.add_option("design", input->designs)->expected(0, 1);
                return [input](Session &session) {
                    session.out() << "window";
                    for (const EvaluatedDesign &design : session.loadAll(*input))
                        session.out() << " " << design.id;
                    session.out() << "\n";
                    return Exit::ok;
                };
            }};
}

Run run(const QStringList &arguments, const Console &console = {})
{
    std::vector<std::string> words{"cellgap"};
    for (const QString &argument : arguments)
        words.push_back(argument.toStdString());
    std::vector<const char *> argv;
    for (const std::string &word : words)
        argv.push_back(word.c_str());
    std::ostringstream out;
    std::ostringstream err;
    std::vector<Command> commands = plainCommands();
    std::ranges::move(drawingCommands(), std::back_inserter(commands));
    const int status = runCommandLine(static_cast<int>(argv.size()), argv.data(), out, err, console,
                                      stub(), commands);
    return {status, QString::fromStdString(out.str()), QString::fromStdString(err.str()),
            out.str()};
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;

    QString file(const char *name, const QByteArray &text) const
    {
        const QString path = m_directory.filePath(name);
        QFile out(path);
        if (out.open(QIODevice::WriteOnly))
            out.write(text);
        return path;
    }

private slots:
    void evaluatePrintsTheGapTable()
    {
        const Run r = run({"evaluate", "nmc811-graphite-pouch"});
        QCOMPARE(r.status, 0);
        QVERIFY(r.out.startsWith("NMC811-graphite EV pouch\n"));
        for (const char *part :
             {"SET-Plan Action 7, 2030", "> 400 Wh/kg", "Battery500", "✗ −33\u00a0%",
              "Not assessed, the programme gives no number", "Published figures", "Stack"})
            QVERIFY2(r.out.contains(part), part);
        QVERIFY(!r.out.contains('\x1b'));
        QVERIFY(r.err.isEmpty());
    }

    void textFitsTheTerminal_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {80, 100, 140})
            QTest::addRow("%d", width) << width;
    }

    void textFitsTheTerminal()
    {
        QFETCH(int, width);
        for (const QStringList &command :
             {QStringList{"table1"},
              QStringList{"list", "designs"},
              QStringList{"list", "targets"},
              QStringList{"list", "materials"},
              QStringList{"list", "metrics"},
              QStringList{"list", "views"},
              QStringList{"list", "plants"},
              QStringList{"describe"},
              QStringList{"describe", "positive.porosity"},
              QStringList{"describe", "nmc811"},
              QStringList{"describe", "set-plan-2030"},
              QStringList{"describe", "batpac5"},
              QStringList{"describe", "production.steps"},
              QStringList{"validate"},
              QStringList{"compare", "oxis-lis-400", "oxis-lis-470"},
              QStringList{"break-even", "nmc811-graphite-pouch"},
              QStringList{"size", "batpac5-nmc811-graphite"},
              QStringList{"--help"},
              QStringList{"help", "plot"},
              QStringList{"help", "report"},
              QStringList{"evaluate", "oxis-lis-470", "bollore-lmp", "--bill", "--metrics",
                          "--cost", "--pack", "--waterfall", "--targets", "all"}}) {
            const Run r = run(command, {.width = static_cast<std::size_t>(width)});
            QCOMPARE(r.status, 0);
            for (const QString &line : r.out.split('\n'))
                QVERIFY2(line.toUcs4().size() <= width,
                         qPrintable(command.join(' ') + ": " + line));
        }
    }

    /// Any word of the registry and of the shipped data is explained.
    void describeExplainsEverything()
    {
        std::vector<QStringList> lists;
        for (const char *what : {"designs", "materials", "targets", "metrics", "parameters",
                                 "chemistries", "presets", "plants"})
            lists.push_back(run({"list", what, "--format", "csv"}).out.split("\r\n").mid(1));
        for (const QStringList &list : lists) {
            QVERIFY(list.size() > 3);
            for (qsizetype i = 0; i<list.size(); i += list.size()> 60 ? 7 : 1) {
                const QString key = list[i].section(',', 0, 0);
                if (key.isEmpty())
                    continue;
                const Run r = run({"describe", key});
                QVERIFY2(r.status == 0 && r.out.startsWith(key + ": "), qPrintable(key));
            }
        }
        const QString chemistry = run({"describe", "nmc811-graphite"}).out;
        QVERIFY2(chemistry.contains(QRegularExpression("positive.active +nmc811")),
                 qPrintable(chemistry));
        const QString programme = run({"describe", "battery500"}).out.simplified();
        QVERIFY2(programme.contains("≥ 500 Wh/kg"), qPrintable(programme));
        const QString section = run({"describe", "separator"}).out;
        QVERIFY(section.contains("separator.thickness") && !section.contains("positive."));
        // What is called so in several files is explained from each.
        QCOMPARE(run({"describe", "lfp-graphite-pouch"}).status, 0);
    }

    void listsAreFilteredByAWord()
    {
        const QStringList rows = run({"list", "parameters", "positive", "--format", "csv"})
                                     .out.split("\r\n", Qt::SkipEmptyParts)
                                     .mid(1);
        QVERIFY(rows.size() > 20);
        for (const QString &row : rows)
            QVERIFY2(row.startsWith("positive."), qPrintable(row));
        const QString sulfur = run({"list", "designs", "LI-S"}).out;
        QVERIFY(sulfur.contains("oxis-lis-400") && !sulfur.contains("bollore"));
        const Run none = run({"list", "designs", "banana"});
        QCOMPARE(none.status, 2);
        QVERIFY(none.err.contains("none of the designs has 'banana'"));
        QVERIFY(run({"list"}).out.contains("chemistries"));
    }

    void oneFigureIsNoFigures()
    {
        const Run r = run({"validate", "oxis-lis-400"});
        QVERIFY2(r.out.startsWith("1 published figure: 0 predicted"), qPrintable(r.out));
    }

    void designWithoutPublishedFiguresHasNoEmptyTable()
    {
        const QString path = file("plain.yaml", "version: 1\nchemistry: nmc811-graphite\n");
        const Run r = run({"validate", path});
        QCOMPARE(r.status, 0);
        QVERIFY2(r.out.startsWith("Nothing is published") && !r.out.contains("Design"),
                 qPrintable(r.out));
    }

    void settingTakesOneValue()
    {
        const Run r = run({"compare", "--set", "positive.porosity=30 %", "nmc811-graphite-pouch",
                           "nmc622-graphite-pouch"});
        QVERIFY2(r.status == 0, qPrintable(r.err));
        QVERIFY(r.out.contains("nmc622-graphite-pouch"));
    }

    void severalDesignsEndWithASummary()
    {
        const Run r = run({"evaluate", "bollore-lmp", "nmc811-graphite-pouch"});
        const QString summary = r.out.section("\nSummary\n", 1);
        // 268.2 Wh/kg and 4 of 12 are in the design's own part of the output, too.
        QVERIFY2(summary.contains(QRegularExpression(
                     "nmc811-graphite-pouch +268.2 +606.0 +meets 4 of 12 +meets 2 of 3")),
                 qPrintable(r.out));
        QVERIFY(r.out.contains("Meets 4 of 12 SET-Plan 2030 targets"));
        QVERIFY(!run({"evaluate", "bollore-lmp"}).out.contains("Summary"));
    }

    void jsonIsReadableAndComplete()
    {
        const Run r =
            run({"evaluate", "batpac5-nmc811-graphite", "li-o2-pairs", "--format", "json"});
        QCOMPARE(r.status, 0);
        const QJsonDocument json = QJsonDocument::fromJson(r.out.toUtf8());
        QCOMPARE(json.array().size(), 2);
        const QJsonObject first = json.array().first().toObject();
        // BatPaC 5 design 1 with whole layers: 335.97 Wh/kg.
        QVERIFY(std::abs(first["metrics"]["cell.specific_energy"]["value"].toDouble() - 335.97) <
                0.02);
        QCOMPARE(first["programmes"].toArray().first()["targets"].toArray().size(), 20);
        QVERIFY(first["metrics"]["pair.lithium_excess"]["value"].isNull());
    }

    void csvHasOneRowPerMetricAndTarget()
    {
        const Run r =
            run({"evaluate", "bollore-lmp", "--targets", "set-plan-2030", "--format", "csv"});
        const QStringList lines = r.out.split("\r\n", Qt::SkipEmptyParts);
        QCOMPARE(lines.first(),
                 QString("design,table,programme,item,metric,level,comparison,target,value,"
                         "unit,gap [%],status"));
        QCOMPARE(lines.filter("set-plan-2030").size(), 20);
        for (const QString &line : lines)
            QVERIFY2(line.count(',') >= 11, qPrintable(line));
    }

    void csvHoldsTheTablesThatAreAskedFor()
    {
        const QStringList plain{"evaluate", "batpac5-nmc811-graphite", "--format", "csv"};
        const QString numbers = run(plain).out;
        for (const char *table : {"bill", "cost", "pack", "waterfall"}) {
            const QString row = QString("batpac5-nmc811-graphite,%1,").arg(table);
            QVERIFY2(!numbers.contains(row), table);
            const QString more = run(plain + QStringList{QString("--") + table}).out;
            QVERIFY2(more.count(row) > 3, table);
            QVERIFY2(more.startsWith(numbers), table);
        }
        QVERIFY(run(plain + QStringList{"--cost"})
                    .out.contains(QRegularExpression("cost,,Cell,EUR/kWh,,,,[0-9.]+,EUR/kWh,")));
        QCOMPARE(run({"evaluate", "batpac5-nmc811-graphite", "--format", "CSV"}).out, numbers);
        // A gap is a share in % everywhere: 335.97 of 400 Wh/kg is 16 % short.
        QVERIFY2(numbers.contains(QRegularExpression(
                     "set-plan-2030,,cell.specific_energy,cell,>,400,335.9[0-9]+,Wh/kg,-16.0[0-9]+,"
                     "missed")),
                 qPrintable(numbers));
    }

    void csvHasNumbersUnderHeadingsWithUnits()
    {
        const auto firstLine = [](const QString &text) { return text.section("\r\n", 0, 0); };
        const QString designs = run({"list", "designs", "--format", "csv"}).out;
        QCOMPARE(firstLine(designs), QString("Design,Name,Gen.,Specific energy [Wh/kg],Energy "
                                             "density [Wh/L],Sourced,Assumed,Fitted"));
        QVERIFY(!designs.contains("n/a"));
        const QString materials = run({"list", "materials", "--format", "csv"}).out;
        QVERIFY(materials.contains("aluminium,Aluminium,foil,2.7,"));
        const QString compared =
            run({"compare", "oxis-lis-400", "oxis-lis-470", "--format", "csv"}).out;
        QCOMPARE(firstLine(compared),
                 QString("Metric,Level,oxis-lis-400,oxis-lis-400 unit,oxis-lis-400 note,oxis-lis-"
                         "470,oxis-lis-470 unit,oxis-lis-470 note,Change [%]"));
        // 5 and 6 mAh/cm² are 20 % apart.
        QVERIFY2(compared.contains(QRegularExpression(
                     "Areal capacity of the positive,pair,5,mAh/cm²,,6,mAh/cm²,,(20|19.99+\\d)")),
                 qPrintable(compared));
        QVERIFY(run({"list", "designs", "--format", "csv", "--bom"})
                    .bytes.starts_with("\xEF\xBB\xBF"
                                       "Design,"));
    }

    void markdownHasTables()
    {
        const Run r = run({"evaluate", "bollore-lmp", "--format", "markdown"});
        QVERIFY(r.out.contains("| Target |  | Wanted | Bolloré LMP |"));
    }

    void settingsChangeTheResult()
    {
        const auto energy = [](const QStringList &more) {
            const Run r =
                run(QStringList{"evaluate", "li-nmc622-pouch", "--format", "json"} + more);
            return QJsonDocument::fromJson(r.out.toUtf8())
                .array()
                .first()["metrics"]["cell.specific_energy"]["value"]
                .toDouble();
        };
        QVERIFY(energy({"--set", "negative.foil_thickness=20 µm"}) > energy({}));
        QVERIFY(energy({"--set", "electrolyte.mass_per_capacity=6 g/Ah", "--set",
                        "negative.kind=lithium"}) < energy({}));
    }

    void checkSaysMissedByItsStatus()
    {
        // What it would take to meet all that is assessed.
        QCOMPARE(run({"check",     "li-nmc811-battery500",
                      "--targets", "set-plan-2020",
                      "--set",     "charging.current_limit=20 mA/cm²",
                      "--set",     "charging.voltage_limit=4.6 V",
                      "--set",     "life.declared_cycles=3000 cycle",
                      "--set",     "life.coulombic_efficiency=0 %",
                      "--set",     "life.calendar_life=20 year",
                      "--set",     "positive.active_price=1 USD/kg",
                      "--set",     "electrolyte.price=1 USD/L",
                      "--set",     "negative.lithium_price=50 USD/kg"})
                     .status,
                 0);
        const Run missed = run({"check", "nmc811-graphite-pouch"});
        QCOMPARE(missed.status, 1);
        QVERIFY(missed.out.contains("missed: cell Specific energy > 400 Wh/kg, is"));
        const Run bad = run({"check", file("bad.yaml", "version: 1\npositive:\n  porosty: 3 %\n")});
        QCOMPARE(bad.status, 2);
        QVERIFY2(bad.err.contains("bad.yaml:3:3: error: unknown key 'positive.porosty'"),
                 qPrintable(bad.err));
        QVERIFY(bad.err.contains("did you mean 'positive.porosity'?"));
        QVERIFY(bad.out.isEmpty());
    }

    void badInputIsTwoWithReason_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no such design") << QStringList{"evaluate", "nmc811-graphite-puch"}
                                        << "did you mean 'nmc811-graphite-pouch'?";
        QTest::newRow("no such file")
            << QStringList{"evaluate", "/nonexistent/a.yaml"} << "No such file or directory";
        QTest::newRow("directory") << QStringList{"evaluate", "/tmp"} << "is a directory";
        QTest::newRow("no such programme")
            << QStringList{"check", "bollore-lmp", "--targets", "set-plan-2031"}
            << "did you mean 'set-plan-2030'?";
        QTest::newRow("setting without value")
            << QStringList{"evaluate", "bollore-lmp", "--set", "positive.porosity"}
            << "write key=value";
        QTest::newRow("unknown setting")
            << QStringList{"evaluate", "bollore-lmp", "--set", "positive.porsity=3 %"}
            << "did you mean 'positive.porosity'?";
        QTest::newRow("unknown key")
            << QStringList{"describe", "nmc81"} << "did you mean 'nmc811'?";
        QTest::newRow("last word of keys")
            << QStringList{"describe", "porosity"} << "positive.porosity, negative.porosity";
        QTest::newRow("key of a section")
            << QStringList{"describe", "positive.foo"} << "see 'cellgap list parameters positive'";
        QTest::newRow("misspelt list")
            << QStringList{"list", "metrcs"} << "did you mean 'metrics'?";
        QTest::newRow("misspelt format")
            << QStringList{"evaluate", "bollore-lmp", "--format", "jsn"} << "did you mean 'json'?";
        QTest::newRow("misspelt language")
            << QStringList{"plot", "bollore-lmp", "--lang", "deu"} << "did you mean 'de'?";
        QTest::newRow("misspelt option")
            << QStringList{"evaluate", "bollore-lmp", "--target", "all"}
            << "'evaluate' has no option --target; did you mean '--targets'?";
        QTest::newRow("no view") << QStringList{"plot", "bollore-lmp", "-o", "x.png"}
                                 << "give --view, one of these: ";
        QTest::newRow("no design") << QStringList{"evaluate"} << "see 'cellgap list designs'";
        QTest::newRow("mark without CSV")
            << QStringList{"list", "designs", "--bom"} << "add --format csv";
        QTest::newRow("unknown command")
            << QStringList{"evaluat"} << "did you mean 'cellgap evaluate'?";
        QTest::newRow("neither design nor file") << QStringList{"x.yaml"} << "x.yaml";
        QTest::newRow("unknown option") << QStringList{"evaluate", "bollore-lmp", "--nice"} << "";
        QTest::newRow("unwritable")
            << QStringList{"convert", "bollore-lmp", "-o", "/nonexistent/x.yaml"}
            << "could not be written: No such file";
    }

    void badInputIsTwoWithReason()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, reason);
        const Run r = run(arguments);
        QCOMPARE(r.status, 2);
        QVERIFY2(r.err.contains(reason), qPrintable(r.err));
        QVERIFY(!r.err.isEmpty());
    }

    void windowOpensWithoutACommand()
    {
        QCOMPARE(run({}).out, "window\n");
        QCOMPARE(run({"bollore-lmp"}).out, "window bollore-lmp\n");
    }

    void screenshotHasTheWantedSize()
    {
        const QString file = m_directory.filePath("window.png");
        QCOMPARE(run({"screenshot", "bollore-lmp", "--size", "1366x768", "-o", file}).status, 0);
        QCOMPARE(QImage(file).size(), QSize(1366, 768));
        QCOMPARE(run({"screenshot", "bollore-lmp", "-o", file}).status, 0);
        QCOMPARE(QImage(file).size(), QSize(1440, 900));
        QCOMPARE(run({"screenshot", "bollore-lmp", "--size", "big"}).status, 2);
    }

    void everyViewThatIsListedIsPlotted()
    {
        const QStringList lines = run({"list", "views", "--format", "csv"}).out.split('\n');
        QVERIFY(lines.size() > 6);
        for (const QString &line : lines.mid(1)) {
            const QString view = line.section(',', 0, 0);
            if (view.isEmpty())
                continue;
            const QString place = m_directory.filePath(view + ".csv");
            const Run r = run({"plot", "bollore-lmp", "--view", view, "-o", place});
            QVERIFY2(r.status == 0, qPrintable(r.err));
            QVERIFY(QFileInfo(place).size() > 40);
        }
    }

    void plotThatCannotBeDrawnSaysWhatToDo()
    {
        const QString png = m_directory.filePath("p.png");
        Run r = run({"plot", "bollore-lmp", "--view", "watterfall", "-o", png});
        QCOMPARE(r.status, 2);
        QVERIFY2(r.err.contains("did you mean 'waterfall'?"), qPrintable(r.err));
        r = run({"plot", "bollore-lmp", "--view", "mass", "--variant", "sortd", "-o", png});
        QCOMPARE(r.status, 2);
        QVERIFY2(r.err.contains("did you mean 'sorted'") && r.err.contains("nested, sorted"),
                 qPrintable(r.err));
        r = run({"plot", "bollore-lmp", "--view", "waterfall", "--variant", "any", "-o", png});
        QCOMPARE(r.status, 2);
        QVERIFY2(r.err.contains("one form only"), qPrintable(r.err));
        r = run({"plot", "bollore-lmp", "--view", "mass", "-o", "p.jpg"});
        QCOMPARE(r.status, 2);
        QVERIFY2(r.err.contains(".png, .svg, .pdf, .csv or .xlsx"), qPrintable(r.err));
        r = run({"plot", "bollore-lmp", "--view", "mass", "-o", "/nowhere/p.png"});
        QCOMPARE(r.status, 2);
        QVERIFY2(r.err.contains("could not be written"), qPrintable(r.err));
        QCOMPARE(run({"plot", "bollore-lmp", "--view", "mass", "-o", png, "--size", "big"}).status,
                 2);
        QVERIFY(!QFileInfo::exists(png));
        r = run({"plot", "bollore-lmp", "oxis-lis-400", "--view", "waterfall", "-o", png});
        QCOMPARE(r.status, 0);
        QVERIFY2(r.err.contains("the others are not"), qPrintable(r.err));
    }

    void infeasibleDesignIsTwoAndSaysWhy()
    {
        const Run r = run({"evaluate", "bollore-lmp", "--set", "positive.voltage=0 V"});
        QCOMPARE(r.status, 2);
        QVERIFY(r.err.contains("the open-circuit voltage is"));
        QVERIFY(r.out.contains("Not feasible: the open-circuit voltage is 0 V."));
        QVERIFY(!r.out.contains("n/a"));
        QVERIFY2(r.out.count('\n') < 6, qPrintable(r.out));
    }

    /// Every figure is told for what it is worth, and the count says how many are.
    void claimThatTheResultsDoNotBearOutIsTold()
    {
        const QString path =
            file("boasting.yaml",
                 "version: 1\nname: A\nchemistry: nmc811-graphite\nclaims:\n"
                 "  - {metric: cell.specific_energy, comparison: \">\", value: 999 Wh/kg}\n"
                 "  - {metric: cell.specific_energy, comparison: \"<\", value: 999 Wh/kg}\n");
        const Run r = run({"validate", path, "--format", "markdown"});
        QCOMPARE(r.status, 1);
        QVERIFY2(r.out.contains("| > 999 Wh/kg |"), qPrintable(r.out));
        QCOMPARE(r.out.count("| not borne out |"), 1);
        QCOMPARE(r.out.count("| borne out |"), 1);
    }

    /// The README's numbers are what is shipped.
    void readmeCountsWhatIsShipped()
    {
        QFile readme(QStringLiteral(CELLGAP_TEST_DATA "/README.md"));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(readme.readAll()).simplified();
        const auto rows = [](const QString &what) {
            const QString csv = run({"list", what, "--format", "csv"}).out;
            return QString::number(csv.trimmed().count('\n'));
        };
        QVERIFY(text.contains(rows("designs") + " shipped designs"));
        QVERIFY(text.contains(rows("targets") + " research programmes"));
        for (const char *linked : {"docs/window.png", "CONTRIBUTING.md",
                                   "resources/help/numbers.md", "resources/help/coin_to_pouch.md"})
            QVERIFY(text.contains(QString("](%1)").arg(linked)) &&
                    QFile::exists(QString(CELLGAP_TEST_DATA "/%1").arg(linked)));
    }

    void validateTellsPredictionsFromEchoes()
    {
        const Run r = run({"validate", "--format", "json"});
        QCOMPARE(r.status, 0);
        std::map<QString, int> worth;
        for (const QJsonValue &row : QJsonDocument::fromJson(r.out.toUtf8()).array())
            ++worth[row["Agreement"].toString()];
        // The README's count is this one.
        QFile readme(QStringLiteral(CELLGAP_TEST_DATA "/README.md"));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        const QString count = run({"validate"}).out.section("\n\n", 0, 0).simplified();
        QVERIFY2(QString::fromUtf8(readme.readAll()).simplified().contains(count),
                 qPrintable(count));
        QVERIFY(worth["predicted"] > 150);
        QVERIFY(worth["input"] >= 18);
        const Run bollore = run({"validate", "bollore-lmp"});
        QVERIFY(bollore.out.simplified().contains("1 fitted, 4 that echo an input"));
        QVERIFY(run({"evaluate", "bollore-lmp", "--format", "markdown"})
                    .out.contains("; by wanted capacity"));
    }

    /// By mass the thickness goes as one over the density: 2.9 g/cm³ of LATP, 5.1 of LLZO.
    void breakEvenListsEveryElectrolyte()
    {
        const Run r = run({"break-even", "nmc811-graphite-pouch", "--format", "json"});
        QCOMPARE(r.status, 0);
        std::map<QString, double> products;
        for (const QJsonValue &row : QJsonDocument::fromJson(r.out.toUtf8()).array()) {
            const auto number = [&](const char *column) { return row[column].toDouble(); };
            products[row["Solid electrolyte"].toString()] =
                number("Density [g/cm³]") * number("Break-even by mass [µm]");
        }
        QVERIFY(products.size() > 10);
        for (const auto &[electrolyte, product] : products)
            QVERIFY2(std::abs(product / products.begin()->second - 1) < 2e-3,
                     qPrintable(electrolyte));
        const Run none = run({"break-even", "oxis-lis-400"});
        QCOMPARE(none.status, 2);
        QVERIFY(none.err.contains("has no break-even"));
    }

    void table1KeepsTheBasisOfAValueForPrograms()
    {
        const QString csv = run({"table1", "--format", "csv"}).out;
        QVERIFY2(csv.startsWith("Technology,Quantity,Target bound,Target,Target unit,Literature,"
                                "Computed,Computed unit,Computed note,Gap [%]\r\n"),
                 qPrintable(csv.section('\n', 0, 0)));
        QVERIFY(csv.contains(QRegularExpression(",[0-9.]+,cycle,\"declared,")));
        QVERIFY(csv.contains(",>,400,Wh/kg,450 Wh/kg,"));
        QVERIFY(run({"table1"}).out.contains("] declared"));
    }

    void compareShowsDifferencesAndInputs()
    {
        const Run r = run({"compare", "oxis-lis-400", "oxis-lis-470"});
        QCOMPARE(r.status, 0);
        QVERIFY(r.out.contains(QRegularExpression("Specific energy +cell +[0-9.]+ Wh/kg")));
        QVERIFY(r.out.contains("electrolyte.volume_per_sulfur"));
    }

    void sizeMeetsTheRequirementOrSaysWhyNot()
    {
        const Run sized = run({"size", "batpac5-nmc811-graphite"});
        QCOMPARE(sized.status, 0);
        QVERIFY(sized.out.contains("Bound by: thickest coating."));
        QVERIFY(sized.out.contains("68.18 Ah"));
        const QString written = m_directory.filePath("sized.yaml");
        QCOMPARE(run({"size", "batpac5-nmc811-graphite", "--set", "charging.wanted_time=20 min",
                      "-o", written})
                     .status,
                 0);
        // The written design is sized already: sizing it again changes nothing.
        const Run first = run({"evaluate", written, "--metrics"});
        const QString again = m_directory.filePath("again.yaml");
        QCOMPARE(run({"size", written, "-o", again}).status, 0);
        QCOMPARE(run({"evaluate", again, "--metrics"}).out, first.out);
        const Run refused =
            run({"size", "batpac5-nmc811-graphite", "--set", "requirement.power=20000 kW"});
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.err.contains("lower requirement.power"));
    }

    /// Before any cell: what is asked for, and what becomes of a can of standard size.
    void sizeSaysWhatItBuilds()
    {
        const QString written = m_directory.filePath("can.yaml");
        const Run r = run({"size", "nmc622-graphite-21700", "-o", written});
        QCOMPARE(r.status, 0);
        QVERIFY2(r.out.section('\n', 1, 1).startsWith("Requirement: 100.0 kWh, 300.0 kW, charged"),
                 qPrintable(r.out));
        QVERIFY(r.out.endsWith("Written to " + written + ".\n"));
        QVERIFY2(r.err.contains("the can of 21.0 × 70.0 mm becomes one of 58.1 × 174 mm"),
                 qPrintable(r.err));
        // 100 kWh in cells of 15.36 Wh
        QVERIFY(r.err.contains("to keep the can, give the pack about 65"));
        const Run piped = run({"size", "nmc622-graphite-21700", "-o", "-"});
        QVERIFY(!piped.out.contains("Requirement"));
        const Run failed = run({"size", "li-nmc811-battery500"});
        QCOMPARE(failed.status, 1);
        QVERIFY(failed.out.contains("Requirement: 100.0 kWh"));
    }

    void sizeSpeaksOfTheDesignFound()
    {
        // Nothing is said of the 120 µm with which the design starts.
        const Run sized = run({"size", "batpac5-nmc811-graphite", "--set", "pack.rows=1", "--set",
                               "pack.modules_per_row=10", "--set", "charging.wanted_time=40 min",
                               "--set", "requirement.power=600 kW"});
        QCOMPARE(sized.status, 0);
        QVERIFY2(!sized.err.contains("60 min"), qPrintable(sized.err));
        const Run thin = run({"size", "batpac5-lfp-graphite", "--set", "pack.rows=4", "--set",
                              "charging.wanted_time=10 min"});
        QCOMPARE(thin.status, 0);
        QVERIFY2(thin.err.contains("warning: charging in 10.0 min needs a positive coating of"),
                 qPrintable(thin.err));
        const Run early =
            run({"size", "batpac5-nmc811-graphite", "--set", "charging.wanted_time=5 min"});
        QCOMPARE(early.status, 1);
        QVERIFY2(early.err.contains("5.000 min is outside the 10 to 60 min"),
                 qPrintable(early.err));
        const Run slow =
            run({"evaluate", "batpac5-nmc811-graphite", "--set", "positive.thickness=200 um"});
        QVERIFY2(slow.err.contains("charge in more than the 60 min"), qPrintable(slow.err));
    }

    void costAndPackAreShown()
    {
        const Run r = run({"evaluate", "batpac5-nmc811-graphite", "--cost", "--pack"});
        QCOMPARE(r.status, 0);
        for (const char *text :
             {"Bill of materials alone (lower bound)", "mix positive", "Row racks", "75.26"})
            QVERIFY2(r.out.contains(text), text);
        const Run described = run({"describe", "production.steps"});
        QVERIFY(described.out.contains("dry_room_share"));
        QCOMPARE(run({"list", "plants"}).status, 0);
    }

    void table1HasAllColumns()
    {
        const Run r = run({"table1"});
        for (const char *part : {"All-solid-state, inorganic", "All-solid-state, polymer",
                                 "Lithium-sulfur", "Lithium-air", "1700 Wh/kg", "> 400 Wh/kg",
                                 "high cell impedance → thinner solid electrolyte"})
            QVERIFY2(r.out.contains(part), part);
        QCOMPARE(QJsonDocument::fromJson(run({"table1", "--format", "json"}).out.toUtf8())
                     .array()
                     .size(),
                 4 * 7);
    }

    /// Of commands and of pages alike, and of neither the nearest.
    void helpExplainsCommandsAndPages()
    {
        const QString help = run({"help"}).out;
        QVERIFY(help.contains("coin-to-pouch") && help.contains("break-even"));
        QVERIFY(run({"help", "size"}).out.contains("--set"));
        QVERIFY(run({"help", "coin-to-pouch"}).out.contains("`positive.specific_capacity`"));
        const Run misspelt = run({"help", "evalute"});
        QCOMPARE(misspelt.status, 2);
        QVERIFY(misspelt.err.contains("did you mean 'evaluate'?"));
    }

    /// What the page on coin cells tells to type.
    void helpTellsCommandsThatWork()
    {
        const QStringList lines = run({"help", "coin-to-pouch"}).out.split('\n');
        int tried = 0;
        for (const QString &line : lines)
            if (line.startsWith("    cellgap ")) {
                const Run made = run(line.simplified().split(' ').mid(1));
                QVERIFY2(made.status == 0, qPrintable(line + made.err));
                ++tried;
            }
        QCOMPARE(tried, 2);
    }

    void describeKnowsEverything()
    {
        for (const char *key : {"positive.porosity", "negative.kind", "cell.specific_energy",
                                "nmc811", "positive.active", "electrical.voltage_table"})
            QVERIFY2(run({"describe", key}).out.startsWith(key), key);
        QVERIFY(run({"describe", "negative.np_ratio"}).out.contains("exactly one of"));
    }

    void listsWhatIsShipped()
    {
        QVERIFY(run({"list", "designs"}).out.contains("oxis-lis-470"));
        // What its figure rests on: three inputs are fitted to it.
        for (const QJsonValue &row :
             QJsonDocument::fromJson(run({"list", "designs", "--format", "json"}).out.toUtf8())
                 .array())
            if (row["Design"] == "oxis-lis-470")
                QCOMPARE(row["Fitted"].toInt(), 3);
        QVERIFY(run({"list", "materials"}).out.contains("li6ps5cl"));
        QVERIFY(run({"list", "targets"}).out.contains("set-plan-2030"));
        QVERIFY(run({"list", "metrics"}).out.contains("pack.energy_density"));
        QVERIFY(run({"list", "chemistries"}).out.contains("batpac5-nmc811-g"));
        QVERIFY(run({"list", "presets"}).out.contains("pouch-ev"));
        QVERIFY(run({"list", "parameters"}).out.contains("stack.packing"));
    }

    void convertKeepsOrWritesOut()
    {
        const QByteArray text = "# mine\nversion: 1\nchemistry: nmc811-lithium\npositive:\n"
                                "  areal_capacity: 4 mAh/cm^2 # by hand\n";
        const QString path = file("mine.yaml", text);
        QCOMPARE(run({"convert", path}).out, QString(text));
        QString changed(text);
        changed.replace("4 mAh/cm^2", "5 mAh/cm^2");
        QCOMPARE(run({"convert", path, "--set", "positive.areal_capacity=5 mAh/cm²"}).out, changed);
        const QString full = m_directory.filePath("full.yaml");
        QCOMPARE(run({"convert", path, "--full", "-o", full}).status, 0);
        const auto energy = [](const QString &design) {
            return run({"evaluate", design, "--format", "json"}).out.section("\"metrics\"", 1);
        };
        QCOMPARE(energy(full), energy(path));
        QVERIFY(run({"convert", path, "--full"}).out.contains("library: 3"));
    }

    void helpIsEverywhere()
    {
        for (const char *command : {"evaluate", "check", "compare", "table1", "describe", "list",
                                    "convert", "schema", "completion"}) {
            const Run r = run({command, "--help"});
            QCOMPARE(r.status, 0);
            QVERIFY2(r.out.contains("--help"), command);
        }
        // CLI11 gives it only to commands that are made after it.
        for (const char *command : {"evaluate", "plot", "help"})
            QCOMPARE(run({command, "--help-all"}).status, 0);
        QCOMPARE(run({"--help"}).status, 0);
        QVERIFY(run({"--version"}).out.contains("CellGap"));
    }

    void germanLocaleChangesNothing()
    {
        const Run plain = run({"evaluate", "oxis-lis-470", "--format", "json"});
        if (std::setlocale(LC_ALL, "de_DE.UTF-8") == nullptr)
            QSKIP("the locale de_DE.UTF-8 is not installed");
        const Run german = run({"evaluate", "oxis-lis-470", "--format", "json"});
        const Run full = run({"convert", "oxis-lis-470", "--full"});
        std::setlocale(LC_ALL, "C");
        QCOMPARE(german.out, plain.out);
        QVERIFY(full.out.contains("volume_per_sulfur: {value: 2.2 µL/mg"));
    }

    void missingDataIsSaid()
    {
        const QByteArray before = qgetenv("CELLGAP_DATA");
        qputenv("CELLGAP_DATA", "/nonexistent");
        const Run r = run({"list", "designs"});
        qputenv("CELLGAP_DATA", before);
        QCOMPARE(r.status, 2);
        QVERIFY(r.err.contains("CELLGAP_DATA"));
    }

    void reportHasTheGapsOfEvaluate()
    {
        const QString path = m_directory.filePath("report.md");
        const Run made = run({"report", "oxis-lis-400", "li-nmc811-battery500", "-o", path});
        QCOMPARE(made.status, 0);
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QString report = QString::fromUtf8(written.readAll());
        for (const char *design : {"oxis-lis-400", "li-nmc811-battery500"}) {
            const Run evaluated = run({"evaluate", design, "--format", "markdown"});
            static const QRegularExpression gap(
                "\\| ([0-9.]+)(?: \\[\\d\\])? \\| [✓✗] ([^|]*[%×][^|]*) \\|");
            auto matches = gap.globalMatch(evaluated.out);
            QVERIFY(matches.hasNext());
            while (matches.hasNext()) {
                const QRegularExpressionMatch match = matches.next();
                QVERIFY2(report.contains(match.captured(1)), qPrintable(match.captured(0)));
                QVERIFY2(report.contains(match.captured(2).trimmed()),
                         qPrintable(match.captured(0)));
            }
        }
    }

    void reportIsPrintedWithoutADisplay()
    {
        const QString pdf = m_directory.filePath("report.pdf");
        const QString html = m_directory.filePath("report.html");
        for (const QString &path : {pdf, html})
            QCOMPARE(run({"report", "oxis-lis-400", "li-nmc811-battery500", "-o", path}).status, 0);
        QFile printed(pdf);
        QVERIFY(printed.open(QIODevice::ReadOnly));
        QVERIFY(printed.readAll().startsWith("%PDF-"));
        QFile page(html);
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QByteArray text = page.readAll();
        QVERIFY(text.contains("What holds each design back"));
        QVERIFY(text.contains("data:image/png;base64,"));
        QVERIFY2(!text.contains("src=\"http") && !text.contains("<link"), "refers to the outside");
    }

    void reportRefusesAnUnknownEnding()
    {
        const Run made = run({"report", "oxis-lis-400", "-o", m_directory.filePath("report.doc")});
        QCOMPARE(made.status, 2);
        QVERIFY(made.err.contains("has no known ending"));
        QVERIFY(made.err.contains("→"));
    }

    void reportNamesAFileThatCannotBeWritten()
    {
        const QString path = m_directory.filePath("missing/report.md");
        const Run made = run({"report", "oxis-lis-400", "-o", path});
        QCOMPARE(made.status, 2);
        QVERIFY(made.err.contains("could not be written"));
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::CommandLineTest)
#include "command_line_test.moc"
