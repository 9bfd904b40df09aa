// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_run.h"

#include <QtTest>

namespace cellgap {

class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
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
        QTest::newRow("key of a section") << QStringList{"describe", "positive.qqqqqq"}
                                          << "see 'cellgap list parameters positive'";
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

    void missingDataIsSaid()
    {
        const QByteArray before = qgetenv("CELLGAP_DATA");
        qputenv("CELLGAP_DATA", "/nonexistent");
        const Run r = run({"list", "designs"});
        qputenv("CELLGAP_DATA", before);
        QCOMPARE(r.status, 2);
        QVERIFY(r.err.contains("CELLGAP_DATA"));
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::CommandLineTest)
#include "command_line_test.moc"
