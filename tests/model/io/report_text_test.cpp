// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/report_text.h"

#include <QtTest>

#include <nlohmann/json.hpp>

namespace cellgap {

namespace {

const Imprint imprint{.version = "1.2", .date = "2026-11-25"};

Report sample()
{
    ReportTable table{.title = phrase("Programme"),
                      .columns = {{phrase("Target")}, {verbatim("a|b"), true}}};
    table.rows.push_back({{phrase("Energy")}});
    table.rows.push_back({{phrase("Specific energy")}, {digits("337"), Mark::bad, 1}});
    table.notes.push_back(phrase("declared"));
    Report report{.title = phrase("A*B against %1", {verbatim("P")})};
    report.digests = {"abc"};
    report.comparison.push_back(table);
    report.shortfalls.title = phrase("What holds the design back");
    report.shortfalls.points.push_back(phrase("its mass"));
    return report;
}

} // namespace

class ReportTextTest : public QObject
{
    Q_OBJECT

private slots:
    void markdownKeepsItsColumns()
    {
        const QString text = QString::fromStdString(markdownReport(sample(), imprint));
        QVERIFY(text.startsWith("# A\\*B against P\n"));
        QVERIFY(text.contains("| Target | a\\|b |\n| --- | ---: |\n| **Energy** |  |\n"
                              "| Specific energy | 337 [1] |\n"));
        QVERIFY(text.contains("[1] declared"));
        QVERIFY(text.contains("- its mass\n"));
        QVERIFY(text.endsWith("CellGap 1.2, 2026-11-25. Design files: abc\n"));
    }

    void jsonHoldsTheSame()
    {
        const auto json = nlohmann::json::parse(jsonReport(sample(), imprint));
        QCOMPARE(json["program"], nlohmann::json("CellGap 1.2"));
        QCOMPARE(json["comparison"][0]["rows"][1][1]["text"], nlohmann::json("337"));
        QCOMPARE(json["comparison"][0]["rows"][1][1]["note"], nlohmann::json(1));
        QCOMPARE(json["shortfalls"]["points"][0], nlohmann::json("its mass"));
        QCOMPARE(json["closing_the_gaps"], nlohmann::json::array());
    }

    /// Numbers as numbers, with the unit in the key.
    void jsonHoldsWhatClosesTheGaps()
    {
        ReportTable changes{.columns = {{phrase("Item")}, {phrase("Share"), true}}};
        changes.rows.push_back(
            {{verbatim("x")}, {.text = digits("12.5"), .value = 12.5, .unit = "%"}});
        Report report = sample();
        report.answers.push_back({.design = "mine", .levers = {}, .changes = changes});
        const auto json = nlohmann::json::parse(jsonReport(report, imprint));
        const auto expected = nlohmann::json::parse(
            R"([{"design": "mine", "levers": [], "changes": [{"Item": "x", "Share [%]": 12.5}]}])");
        QCOMPARE(json["closing_the_gaps"], expected);
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::ReportTextTest)
#include "report_text_test.moc"
