// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_run.h"

#include <QtTest>

#include <clocale>

namespace cellgap {

class EvaluateTest : public QObject
{
    Q_OBJECT

private slots:
    void evaluatePrintsTheGapTable()
    {
        const Run r = run({"evaluate", "nmc811-graphite-pouch"});
        QCOMPARE(r.status, 0);
        QVERIFY(r.out.startsWith("NMC811-graphite EV pouch\n"));
        for (const char *part :
             {"SET-Plan Action 7, 2030", "> 400 Wh/kg", "Battery500", "✗ −31\u00a0%",
              "Not assessed, the programme gives no number", "Published figures", "Stack"})
            QVERIFY2(r.out.contains(part), part);
        QVERIFY(!r.out.contains('\x1b'));
        QVERIFY(r.err.isEmpty());
    }

    void severalDesignsEndWithASummary()
    {
        const Run r = run({"evaluate", "bollore-lmp", "nmc811-graphite-pouch"});
        const QString summary = r.out.section("\nSummary\n", 1);
        // 277.9 Wh/kg and 4 of 12 are in the design's own part of the output, too.
        QVERIFY2(summary.contains(QRegularExpression(
                     "nmc811-graphite-pouch +277.9 +617.6 +meets 4 of 12 +meets 2 of 3")),
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

    void markdownHasTables()
    {
        const Run r = run({"evaluate", "bollore-lmp", "--format", "markdown"});
        QVERIFY(r.out.contains("| Target |  | Wanted | Bolloré LMP |"));
    }

    /// What a file takes at its head.
    void settingsChangeWhatADesignBuildsOn()
    {
        const QString file = run({"convert", "nmc811-graphite-pouch"}).out;
        QVERIFY(file.contains("chemistry: nmc811-graphite"));
        for (const char *setting :
             {"chemistry=lfp-graphite", "preset=pouch-ev", "plant=lithium-foil", "name=Mine"}) {
            const Run r = run({"convert", "nmc811-graphite-pouch", "--set", setting});
            QVERIFY2(r.status == 0, qPrintable(r.err));
            QVERIFY2(r.out.contains(QString(setting).replace("=", ": ")), qPrintable(r.out));
        }
        const Run none = run({"evaluate", "nmc811-graphite-pouch", "--set", "plant=batpack5"});
        QCOMPARE(none.status, 2);
        QVERIFY2(none.err.contains("--set plant=batpack5: error: unknown plant 'batpack5'"),
                 qPrintable(none.err));
        QVERIFY2(none.err.contains("did you mean 'batpac5'?"), qPrintable(none.err));
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

    void infeasibleDesignIsTwoAndSaysWhy()
    {
        const Run r = run({"evaluate", "bollore-lmp", "--set", "positive.voltage=0 V"});
        QCOMPARE(r.status, 2);
        QVERIFY(r.err.contains("the open-circuit voltage is"));
        QVERIFY(r.out.contains("Not feasible: the open-circuit voltage is 0 V."));
        QVERIFY(!r.out.contains("n/a"));
        QVERIFY2(r.out.count('\n') < 6, qPrintable(r.out));
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
};

} // namespace cellgap

QTEST_MAIN(cellgap::EvaluateTest)
#include "evaluate_test.moc"
