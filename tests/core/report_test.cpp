// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/report/report.h"
#include "tests/core/sample_designs.h"

namespace cellgap {

using namespace sample;

namespace {

Target wanted(const char *metric, const char *name, Comparison comparison, double value,
              const char *unit)
{
    return {.metric = metric,
            .name = name,
            .level = "cell",
            .comparison = comparison,
            .value = value,
            .unit = unit};
}

Programme programme(double share)
{
    const Result plain = evaluate(standardDesign());
    return {.id = "p",
            .name = "Programme P, 2030",
            .shortName = "P 2030",
            .targets = {wanted("cell.specific_energy", "Specific energy", Comparison::greater,
                               share * metric(plain, "cell.specific_energy"), "Wh/kg"),
                        wanted("no.metric", "Recycling", Comparison::atLeast, 50, "%")}};
}

struct Sample {
    DesignSheet sheet;
    Result result;

    explicit Sample(const Design &design)
        : result(evaluate(design))
    {
        sheet.design = design;
    }
    ReportedDesign named(std::string label) const
    {
        return {.label = std::move(label), .digest = "0", .sheet = &sheet, .result = &result};
    }
};

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private slots:
    void gapsStandBesideTheirTargets()
    {
        const Sample sample(standardDesign());
        const Report report = targetReport({sample.named("mine")}, {programme(2.5)});
        QCOMPARE(english(report.title), std::string("mine against P 2030"));
        QCOMPARE(report.comparison.size(), std::size_t(1));
        const ReportTable &table = report.comparison.front();
        QCOMPARE(table.rows.size(), std::size_t(1));
        QCOMPARE(english(table.rows.front().back().text), std::string("✗ 2.5\u00a0× short"));
        QVERIFY(table.rows.front().back().mark == Mark::bad);
        QCOMPARE(table.remarks.size(), std::size_t(1));
        QCOMPARE(english(table.remarks.front()),
                 std::string("Not assessed, not computed by the model: cell recycling ≥ 50 %."));
        QCOMPARE(english(report.shortfalls.points.front()),
                 std::string("mine: cell specific energy 2.5\u00a0× short"));
    }

    void groupsOfSeveralTargetsAreHeaded()
    {
        const Sample sample(standardDesign());
        Programme two = programme(2.5);
        two.targets.insert(two.targets.begin(), two.targets.front());
        const Report report = targetReport({sample.named("mine")}, {two});
        const ReportTable &table = report.comparison.front();
        QCOMPARE(table.rows.size(), std::size_t(3));
        QCOMPARE(table.rows.front().size(), std::size_t(1));
        QCOMPARE(english(table.rows.front().front().text), std::string("Energy"));
    }

    void designsStandSideBySideFourInATable()
    {
        const Sample sample(standardDesign());
        std::vector<ReportedDesign> designs;
        for (const char *label : {"a", "b", "c", "d", "e"})
            designs.push_back(sample.named(label));
        const Report report = targetReport(designs, {programme(0.5)});
        QCOMPARE(report.comparison.size(), std::size_t(2));
        QCOMPARE(report.comparison[0].columns.size(), std::size_t(3 + 2 * 4));
        QCOMPARE(report.comparison[1].columns.size(), std::size_t(3 + 2 * 1));
        QCOMPARE(english(report.verdict.front()),
                 std::string("5 of 5 designs meet all targets of P 2030 that are assessed for "
                             "them."));
        for (const ReportTable &table : report.comparison)
            for (const ReportRow &row : table.rows)
                QVERIFY(row.size() == 1 || row.size() == table.columns.size());
        // Five designs and the targets with their sources.
        QCOMPARE(report.details.size(), std::size_t(6));
    }

    void everyRowFillsItsTable()
    {
        for (const Design &design : {standardDesign(), lithiumPouch(), sulfurPouch()}) {
            const Sample sample(design);
            const Report report = targetReport({sample.named("x")}, {programme(1.0)});
            for (const ReportSection &section : report.details)
                for (const ReportTable &table : section.tables)
                    for (const ReportRow &row : table.rows) {
                        QVERIFY(row.size() == 1 || row.size() == table.columns.size());
                        for (const ReportCell &cell : row)
                            QVERIFY(cell.note <= table.notes.size());
                    }
        }
    }

    void infeasibleDesignSaysWhy()
    {
        Design design = standardDesign();
        set(design, "positive.voltage", 0.01);
        set(design, "negative.voltage", 3);
        const Sample sample(design);
        QVERIFY(!sample.result.feasible());
        const Report report = targetReport({sample.named("bad")}, {programme(1.0)});
        const std::string point = english(report.shortfalls.points.front());
        QVERIFY2(point.starts_with("bad: not feasible. "), point.c_str());
        QVERIFY(point.size() > std::string("bad: not feasible. ").size());
    }
};

} // namespace cellgap

QTEST_APPLESS_MAIN(cellgap::ReportTest)
#include "report_test.moc"
