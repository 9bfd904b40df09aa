// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_run.h"

#include <QtTest>

namespace cellgap {

class ListTest : public QObject
{
    Q_OBJECT

private slots:
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
};

} // namespace cellgap

QTEST_MAIN(cellgap::ListTest)
#include "list_test.moc"
