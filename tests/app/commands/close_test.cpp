// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_run.h"

#include <QTemporaryDir>
#include <QtTest>

namespace cellgap {

class CloseTest : public QObject
{
    Q_OBJECT

private slots:
    /// The saved proposal, evaluated anew, is what the proposal says: met what is met.
    void theSavedProposalMeetsWhatItSays()
    {
        QTemporaryDir place;
        const QString file = place.filePath("closer.yaml");
        const QStringList words{"close",         "li-nmc622-pouch", "--targets",
                                "set-plan-2030", "--save",          file};
        const QJsonArray rows = rowsOf(words);
        const Run r = run({"evaluate", file, "--targets", "set-plan-2030", "--format", "json"});
        int met = 0;
        for (const auto &[target, metric] :
             {std::pair{"cell specific energy", "cell.specific_energy"},
              std::pair{"cell energy density", "cell.energy_density"},
              std::pair{"pack energy density", "pack.energy_density"},
              std::pair{"cell specific power", "cell.specific_power"},
              std::pair{"pack fast recharge time", "pack.recharge_time"}})
            for (const QJsonValue &row : rows)
                if (row["Item"] == target) {
                    met += row["State"] == "met" ? 1 : 0;
                    QVERIFY2((row["State"] == "met") == (statusOf(r, metric) == "met"), target);
                }
        QVERIFY(met >= 4);
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY2(saved.readAll().startsWith("# "), "the comments of the design stay");
    }

    void peopleReadWhatStandsInTheWay()
    {
        const Run r = run({"close", "li-nmc622-pouch", "--targets", "set-plan-2030"});
        QCOMPARE(r.status, 1);
        for (const char *words : {"No change was found that meets all targets together (11).",
                                  "Out of reach even alone: cell cycle life (best found ",
                                  "The others can be met together if ",
                                  "Declared, and changed by no design: pack calendar life.",
                                  "Share of the usual range"})
            QVERIFY2(r.out.simplified().contains(words), words);
    }

    /// What is fixed does not move; what is given bounds stays within them.
    void inputsAreFixedAndBounded()
    {
        const QStringList words{"close", "li-nmc622-pouch", "--targets", "set-plan-2030"};
        const auto proposed = [&](const QStringList &more, const char *input) {
            for (const QJsonValue &row : rowsOf(words + more))
                if (row["Item"] == input)
                    return row["Then"].toDouble();
            return 0.0;
        };
        const char *capacity = "format.capacity"; // in Ah
        QVERIFY(proposed({}, capacity) > 10.0);
        QCOMPARE(proposed({"--fix", capacity}, capacity), 0.0);
        const double bounded = proposed({"--within", "format.capacity=1..8 Ah"}, capacity);
        QVERIFY2(bounded > 1.0 && bounded <= 8.0, qPrintable(QString::number(bounded)));
    }

    void whatCannotBeReadSaysHow_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("said");
        QTest::newRow("key") << QStringList{"--fix", "positive.porosty"} << "positive.porosity";
        QTest::newRow("no range") << QStringList{"--within", "positive.porosity=30 %"}
                                  << "has no key with two numbers";
        QTest::newRow("unit") << QStringList{"--within", "positive.porosity=20..30 µm"}
                              << "cannot be read";
        QTest::newRow("backwards")
            << QStringList{"--within", "positive.porosity=30..20 %"} << "is no range";
        QTest::newRow("twice") << QStringList{"--within", "positive.porosity=20..30 %", "--fix",
                                              "positive.porosity"}
                               << "say two things about positive.porosity";
        QTest::newRow("not as now") << QStringList{"--within", "positive.porosity=40..50 %"}
                                    << "leaves out what the input is now";
        QTest::newRow("material") << QStringList{"--fix", "positive.active"} << "is no number";
        QTest::newRow("two files")
            << QStringList{"--save", "x.yaml", "--targets", "set-plan-2030,battery500"}
            << "name one with --targets";
        QTest::newRow("effort") << QStringList{"--effort", "none"} << "few";
        QTest::newRow("hold") << QStringList{"--hold", "capacity"} << "is another cell";
    }

    void whatCannotBeReadSaysHow()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, said);
        const Run r = run(QStringList{"close", "nmc811-graphite-4680"} + words);
        QVERIFY(r.status >= 2);
        QVERIFY2(r.err.contains(said), qPrintable(r.err));
    }
};

} // namespace cellgap

QTEST_GUILESS_MAIN(cellgap::CloseTest)
#include "close_test.moc"
