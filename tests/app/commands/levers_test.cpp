// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_run.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

namespace cellgap {

class LeversTest : public QObject
{
    Q_OBJECT

private slots:
    /// What the table says meets the target, put into the design, meets it; a hundredth of the way
    /// short of it does not.
    void theNumbersMeetTheirTargets()
    {
        int tried = 0;
        for (const QJsonValue &row :
             rowsOf({"levers", "assb-sulfide-nmc811", "--targets", "set-plan-2030"})) {
            if (row["Target"] != "pack energy density" || row["Reach"] == "never")
                continue;
            const double now = row["Now"].toDouble();
            const double at = row["At"].toDouble();
            const QString input = row["Input"].toString();
            // Fractions are no lever of one input alone: the others of the coating follow.
            if (input.endsWith("_fraction") || input.startsWith("pack."))
                continue;
            ++tried;
            for (const auto &[number, wanted] :
                 {std::pair{at + 1e-6 * (at - now), "met"}, {at + 0.01 * (now - at), "missed"}}) {
                const QString setting =
                    input + "=" + QString::number(number, 'g', 17) +
                    (row["Unit"] == "1" ? QString() : " " + row["Unit"].toString());
                const Run r = run({"evaluate", "assb-sulfide-nmc811", "--set", setting, "--targets",
                                   "set-plan-2030", "--format", "json"});
                QVERIFY2(statusOf(r, "pack.energy_density") == wanted, qPrintable(setting));
            }
        }
        QVERIFY(tried >= 5);
    }

    /// Put into the design, a material or an option does what its row says.
    void otherMaterialsAndOptionsDoWhatIsSaid()
    {
        int tried = 0;
        for (const QJsonValue &row :
             rowsOf({"levers", "nmc811-graphite-4680", "--targets", "battery500"})) {
            if (!row["At"].isString())
                continue;
            ++tried;
            const QString setting = row["Input"].toString() + "=" + row["At"].toString();
            const Run r = run({"evaluate", "nmc811-graphite-4680", "--set", setting, "--targets",
                               "battery500", "--format", "json"});
            const QString metric = row["Target"] == "cell cost" ? "cell.cost"
                                   : row["Target"] == "cell specific energy"
                                       ? "cell.specific_energy"
                                       : "";
            QVERIFY2(!metric.isEmpty(), qPrintable(row["Target"].toString()));
            QVERIFY2(statusOf(r, metric) == (row["Reach"] == "never" ? "missed" : "met"),
                     qPrintable(setting));
        }
        QVERIFY(tried >= 4);
        const Run r = run({"levers", "nmc811-graphite-4680", "--targets", "battery500", "--full"});
        QVERIFY2(r.out.contains("With another material or option all else stays as now"),
                 qPrintable(r.out));
    }

    /// Both numbers together meet the target without a new warning.
    void pairsMeetTheirTargets()
    {
        int tried = 0;
        for (const QJsonValue &row :
             rowsOf({"levers", "assb-sulfide-nmc811", "--targets", "set-plan-2030", "--pairs"})) {
            if (row["Target"] != "pack energy density" || row["Reach"] == "never")
                continue;
            ++tried;
            const auto setting = [&row](const char *input, const char *at, const char *unit) {
                return row[input].toString() + "=" + QString::number(row[at].toDouble(), 'g', 17) +
                       (row[unit] == "1" ? QString() : " " + row[unit].toString());
            };
            // Fractions are no pair of inputs alone: the others of the coating follow.
            if (row["Input"].toString().endsWith("_fraction") ||
                row["Second input"].toString().endsWith("_fraction"))
                continue;
            const Run r =
                run({"evaluate", "assb-sulfide-nmc811", "--set", setting("Input", "At", "Unit"),
                     "--set", setting("Second input", "It at", "Its unit"), "--targets",
                     "set-plan-2030", "--format", "json"});
            QVERIFY2(statusOf(r, "pack.energy_density") == "met", qPrintable(r.err));
        }
        QCOMPARE(tried, 5);
        // Where one input alone is the smaller change that is said.
        const Run alone = run({"levers", "bipolar-sulfide-stack", "--pairs"});
        QVERIFY2(alone.out.contains("Alone a smaller change than any pair with it: Areal capacity"),
                 qPrintable(alone.out));
        const Run r = run({"levers", "assb-sulfide-nmc811", "--pairs"});
        QCOMPARE(r.status, 1);
        QVERIFY2(
            QString(r.out).simplified().contains("the smallest changes of two inputs within "
                                                 "their usual ranges, with all other inputs as "
                                                 "now"),
            qPrintable(r.out));
    }

    /// What has no cell, and where no other is tried, is said.
    void whatIsNotTriedIsSaid()
    {
        const auto says = [](const char *design, const char *words) {
            const Run r = run({"levers", design, "--targets", "set-plan-2030"});
            return QString(r.out).simplified().contains(words);
        };
        QVERIFY(
            says("nmc622-graphite-21700", "there is no cell with LFP, LMFP, Li- and Mn-rich NMC."));
        QVERIFY(says(
            "nmc622-graphite-pouch",
            "Positive active material: no other is tried, as the voltage is that of a table."));
    }

    void peopleReadWhatNeverMeetsIt()
    {
        const Run r = run({"levers", "oxis-lis-400", "--targets", "battery500"});
        QCOMPARE(r.status, 1);
        QVERIFY(r.out.contains("with all other inputs as now"));
        QVERIFY(r.out.contains("Left out, as fitted to published figures"));
        QVERIFY(r.out.contains("never: usual best"));
        QVERIFY(r.out.contains("more inputs never meet it alone"));
        const Run full = run({"levers", "oxis-lis-400", "--targets", "battery500", "--full"});
        QVERIFY(!full.out.contains("more inputs never meet it alone"));
        QVERIFY(full.out.size() > r.out.size());
    }

    void declaredNumbersAreNotChased()
    {
        const Run r = run({"levers", "nmc811-graphite-4680", "--targets", "set-plan-2030"});
        QVERIFY(r.out.contains("It rests on what is declared of the cell"));
    }

    /// A life that follows from lithium and its efficiency is computed.
    void computedLivesAreNotCalledDeclared()
    {
        const Run r = run({"levers", "assb-sulfide-nmc811", "--targets", "battery500"});
        QVERIFY(r.out.contains("cell cycle life"));
        QVERIFY(!r.out.contains("It rests on what is declared of the cell"));
    }

    void halfAThingIsALeverToo()
    {
        const Run r = run({"levers", "lfp-graphite-prismatic", "--set", "prismatic.rolls=1.5"});
        QCOMPARE(r.status, 1);
        QVERIFY(r.out.contains("Target met"));
    }

    void aTargetWithoutALeverHasARow()
    {
        const QJsonArray rows =
            rowsOf({"levers", "nmc811-graphite-4680", "--targets", "set-plan-2030"});
        const auto life = std::ranges::find_if(
            rows, [](const QJsonValue &row) { return row["Target"] == "pack calendar life"; });
        QVERIFY(life != rows.end());
        const QJsonValue row = *life;
        QVERIFY(row["Input"].toString().isEmpty());
        QCOMPARE(row["Reach"].toString(), QString("never"));
        QCOMPARE(row["Wanted"].toDouble(), 20.0);
    }

    void whatToHoldIsAWord()
    {
        const Run wrong = run({"levers", "oxis-lis-400", "--hold", "mass"});
        QCOMPARE(wrong.status, 2);
        QVERIFY2(wrong.err.contains("capacity"), qPrintable(wrong.err));
        const Run held = run({"levers", "oxis-lis-400", "--hold", "energy"});
        QVERIFY(held.out.contains("with the energy of the cell as now"));
        QVERIFY(!held.out.contains("Wanted capacity"));
    }

    void noInputIsLeftOutWhenAllAreAskedFor()
    {
        const auto has = [](const QJsonArray &rows, const char *input) {
            return std::ranges::any_of(
                rows, [input](const QJsonValue &row) { return row["Input"] == input; });
        };
        const QStringList words{"levers", "oxis-lis-400", "--targets", "battery500"};
        QVERIFY(!has(rowsOf(words), "electrolyte.volume_per_sulfur"));
        const QJsonArray all = rowsOf(words + QStringList{"--every-input"});
        QVERIFY(has(all, "electrolyte.volume_per_sulfur"));
        QVERIFY(has(all, "positive.specific_capacity"));
    }
};

} // namespace cellgap

QTEST_MAIN(cellgap::LeversTest)
#include "levers_test.moc"
